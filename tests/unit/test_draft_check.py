"""What is refused before it can be sent, and what a correction may change."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from core.model.audience import Audience
from core.model.briefing import (
    CAPTION_LIMIT,
    Action,
    Briefing,
    BriefingKind,
    LinkButton,
    Media,
    MediaKind,
)
from core.model.draft import Draft
from core.model.draft_check import (
    CAPTION_FRAME,
    refuse_other_shape,
    refuse_unfit,
    refuse_unready,
)
from core.model.identity import BriefingId, GroupId, PersonId, TopicKey
from core.model.language import ENGLISH, TURKISH
from core.model.refusals import (
    AlbumWithButtons,
    AmbiguousTime,
    CorrectionSettled,
    DraftIncomplete,
    MixedAlbum,
    NoSuchTime,
    TimePassed,
    TooLong,
    TooLongForMedia,
    TooManyLinks,
    Unusable,
)
from core.model.rich_text import RichText
from core.model.rules import ApprovalRule
from core.model.timing import Timing, When
from core.usecases.briefings.correct_briefing import correction_of

NOW = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)
PHOTO, VIDEO = Media(MediaKind.PHOTO, "photo"), Media(MediaKind.VIDEO, "video")
PAPER = Media(MediaKind.DOCUMENT, "paper", "paper.pdf")
LINK = LinkButton("Sign", "https://example.org")
DRAFT = Draft(
    BriefingKind.BRIEFING,
    languages=(ENGLISH, TURKISH),
    titles={ENGLISH: "Title", TURKISH: "Başlık"},
    bodies={ENGLISH: RichText("Text"), TURKISH: RichText("Metin")},
    topics=frozenset({TopicKey("press")}),
    urgent=False,
)
PUBLISHED = Briefing(
    BriefingId(1),
    BriefingKind.BRIEFING,
    PersonId(1),
    DRAFT.versions,
    Audience(groups=frozenset({GroupId(1)})),
    urgent=True,
    published_at=NOW,
    topics=DRAFT.topics,
    media=(PHOTO,),
)
CORRECTION = correction_of(PUBLISHED)


def at(local: str, when: When = When.AT, zone: str = "Europe/Brussels", **more) -> Timing:
    return Timing(when, datetime.fromisoformat(local), zone if when is When.AT else "", **more)


def test_a_whole_draft_is_ready():
    """Or nothing would ever go out."""
    refuse_unready(DRAFT, NOW)
    refuse_unready(replace(DRAFT, timing=at("2026-03-11T08:00")), NOW)
    refuse_unready(replace(DRAFT, media=(PHOTO, VIDEO)), NOW)
    refuse_unready(replace(DRAFT, media=(PHOTO,), links=(LINK,) * 4, action=Action.DONE), NOW)


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [
        ({"urgent": None}, DraftIncomplete),
        ({"bodies": {ENGLISH: RichText("Text")}}, DraftIncomplete),
        ({"topics": frozenset()}, DraftIncomplete),
        ({"audience": Audience()}, DraftIncomplete),
        ({"timing": Timing(When.AT)}, DraftIncomplete),
        ({"bodies": dict.fromkeys((ENGLISH, TURKISH), RichText("x" * 4000))}, TooLong),
        ({"media": (PHOTO, VIDEO), "links": (LINK,)}, AlbumWithButtons),
        ({"media": (PHOTO, VIDEO), "action": Action.DONE}, AlbumWithButtons),
        ({"media": (PHOTO, PAPER)}, MixedAlbum),
        ({"media": (PHOTO,) * 11}, MixedAlbum),
        ({"links": (LINK,) * 5}, TooManyLinks),
        ({"links": (LinkButton("Sign", "javascript:alert(1)"),)}, Unusable),
        ({"links": (LinkButton("x" * 99, LINK.url),)}, Unusable),
        ({"timing": at("2026-03-10T12:59")}, TimePassed),
        ({"timing": at("2026-03-10T00:00", When.LOCAL)}, TimePassed),
        ({"timing": at("2026-03-29T02:30")}, NoSuchTime),
        ({"timing": at("2026-10-25T02:30")}, AmbiguousTime),
        ({"timing": at("2037-01-01T08:00")}, Unusable),
        ({"timing": at("9999-12-31T23:59", When.LOCAL)}, Unusable),
    ],
)
def test_what_cannot_go_out_as_it_is_is_refused(changes, refusal):
    """Found out by a thousand people it is too late."""
    with pytest.raises(refusal):
        refuse_unready(replace(DRAFT, **changes), NOW)


def test_with_a_file_less_text_fits_and_it_is_said_in_which_language():
    """Telegram cuts nothing: it refuses the message of every reader of that language."""
    fits = CAPTION_LIMIT - CAPTION_FRAME - len("Başlık")
    bodies = {ENGLISH: RichText("x"), TURKISH: RichText("x" * fits)}
    refuse_unfit(replace(DRAFT, media=(PHOTO,), bodies=bodies))
    too_long = replace(
        DRAFT, media=(PHOTO,), bodies={**bodies, TURKISH: RichText("x" * fits + "x")}
    )
    with pytest.raises(TooLongForMedia) as refused:
        refuse_unfit(too_long)
    assert refused.value.params == {"language": "tr", "limit": 824, "length": 825}
    refuse_unfit(replace(too_long, media=()))


def test_a_time_at_each_readers_clock_is_passed_only_when_it_is_everywhere():
    """While it is still to come somewhere, somebody waits for it."""
    timing = at("2026-03-10T00:01", When.LOCAL)
    refuse_unready(replace(DRAFT, timing=timing), NOW)
    assert timing.start_at(NOW) < NOW < timing.last_start_at(NOW)


@pytest.mark.parametrize(
    ("timing", "expires"),
    [
        (Timing(), None),
        (Timing(keeps_for=timedelta(hours=6)), NOW + timedelta(hours=6)),
        (
            at("2026-03-11T08:00", keeps_for=timedelta(hours=6)),
            datetime(2026, 3, 11, 13, 0, tzinfo=UTC),
        ),
        (
            at("2026-03-11T08:00", When.LOCAL, keeps_for=timedelta(hours=6)),
            datetime(2026, 3, 12, 2, 0, tzinfo=UTC),
        ),
    ],
)
def test_copies_are_worth_sending_for_so_long_wherever_a_reader_lives(timing, expires):
    """Six hours after Kiritimati's morning, most of the world has not got up yet."""
    assert timing.expires_at(NOW) == expires


def test_a_correction_begins_as_what_was_published():
    """An editor mends a word; all else has to stay as readers know it."""
    assert CORRECTION.versions == PUBLISHED.versions
    assert CORRECTION.complete
    refuse_other_shape(CORRECTION, PUBLISHED)
    refuse_other_shape(replace(CORRECTION, media=(VIDEO,), links=(LINK,)), PUBLISHED)


@pytest.mark.parametrize(
    "changes",
    [
        {"audience": Audience(everyone=True)},
        {"audience": None},
        {"timing": at("2026-03-11T08:00")},
        {"protected": True},
        {"media": ()},
        {"media": (PHOTO, PHOTO)},
        {"media": (PAPER,)},
    ],
)
def test_a_correction_cannot_be_what_no_copy_can_be_edited_into(changes):
    """Telegram edits a message; it does not send it to somebody else, or take its file away."""
    with pytest.raises(CorrectionSettled):
        refuse_other_shape(replace(CORRECTION, **changes), PUBLISHED)


@pytest.mark.parametrize(
    ("rule", "kind", "recipients", "asks"),
    [
        (ApprovalRule(), BriefingKind.BRIEFING, 49, False),
        (ApprovalRule(), BriefingKind.BRIEFING, 50, True),
        (ApprovalRule(), BriefingKind.ALERT, 50, True),
        (ApprovalRule(), BriefingKind.ALERT, 49, False),
        (ApprovalRule(0), BriefingKind.BRIEFING, 0, True),
        (ApprovalRule(0, alerts=False), BriefingKind.ALERT, 1_000_000, False),
        (ApprovalRule(0, alerts=False), BriefingKind.BRIEFING, 1, True),
    ],
)
def test_the_rule_says_when_two_have_to_agree(rule, kind, recipients, asks):
    """Set by those who run the program; a bound that is off by one lets a crowd through."""
    assert rule.asks(kind, recipients) is asks
