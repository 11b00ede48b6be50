"""Drafts survive being kept: every field, also those that a later one brings."""

from dataclasses import fields, replace
from datetime import datetime, timedelta

import pytest

from core.model.audience import Audience, Circle
from core.model.briefing import Action, BriefingKind, LinkButton, Media, MediaKind
from core.model.draft import Draft
from core.model.draft_json import pack, unpack
from core.model.identity import BriefingId, EventId, GroupId, TopicKey
from core.model.language import ENGLISH, TURKISH
from core.model.rich_text import RichText, Span, SpanKind
from core.model.timing import Timing, When

CIRCLE = Circle(
    topics=frozenset({TopicKey("press")}),
    groups=frozenset({GroupId(1), GroupId(2)}),
    events=frozenset({EventId(3)}),
    languages=frozenset({TURKISH}),
    countries=frozenset({"be"}),
)
FULL = Draft(
    kind=BriefingKind.BRIEFING,
    languages=(ENGLISH, TURKISH),
    titles={ENGLISH: "Title", TURKISH: "Başlık"},
    bodies={
        ENGLISH: RichText(
            "Text 😀 bold",
            (
                Span(SpanKind.BOLD, 8, 4),
                Span(SpanKind.LINK, 0, 4, url="https://example.org"),
                Span(SpanKind.PRE, 0, 2, language="python"),
            ),
        ),
        TURKISH: RichText("Metin"),
    },
    topics=frozenset({TopicKey("press"), TopicKey("women")}),
    audience=Audience(
        everyone=True,
        topics=CIRCLE.topics,
        groups=CIRCLE.groups,
        events=CIRCLE.events,
        only=CIRCLE,
        without=CIRCLE,
    ),
    urgent=False,
    media=(Media(MediaKind.PHOTO, "photo-1"), Media(MediaKind.DOCUMENT, "file-2", "Çağrı.pdf")),
    links=(LinkButton("Sign", "https://example.org/?a=1&b=2"),),
    action=Action.COMING,
    protected=True,
    timing=Timing(
        When.AT,
        datetime.fromisoformat("2027-03-28T09:30"),
        "Europe/Brussels",
        1,
        timedelta(hours=6),
    ),
    corrects=BriefingId(17),
)


@pytest.mark.parametrize(
    "draft",
    [
        FULL,
        replace(FULL, audience=None, urgent=None, action=None, corrects=None),
        replace(FULL, timing=Timing(When.LOCAL, datetime.fromisoformat("2027-01-01T08:00"))),
        Draft(BriefingKind.ALERT),
    ],
    ids=["full", "half", "local", "empty"],
)
def test_a_draft_comes_back_as_it_was(draft):
    """A colleague goes on with it tomorrow; what got lost on the way would be sent unnoticed."""
    assert unpack(pack(draft)) == draft


def test_no_field_of_the_full_draft_is_at_its_default():
    """A field that is added and forgotten here would be lost without a test that says so."""
    bare = Draft(BriefingKind.BRIEFING)
    unset = [
        each.name for each in fields(Draft) if getattr(FULL, each.name) == getattr(bare, each.name)
    ]
    assert unset == ["kind"]
    assert set(pack(FULL)) == {each.name for each in fields(Draft)}


def test_a_draft_of_an_older_program_still_opens():
    """After an update editors find what they were writing."""
    assert unpack({"kind": "briefing", "titles": {"en": "Title"}}) == Draft(
        BriefingKind.BRIEFING, titles={ENGLISH: "Title"}
    )
