"""The steps of writing a draft, and where each button of theirs leads."""

from collections.abc import Mapping
from dataclasses import replace

from bot.handlers.at_step import known_language
from bot.handlers.audience_steps import AUDIENCE_MOVES
from bot.handlers.draft_links import LINK_MOVES
from bot.handlers.draft_media import MEDIA_MOVES
from bot.handlers.when_steps import WHEN_MOVES
from bot.handlers.writing import ASIDE, Move, Writing, back_to, resting, way
from core.model.audience import Audience
from core.model.draft import Draft
from core.model.identity import TopicKey
from core.model.refusals import NothingChosen, Outdated

WRITTEN = frozenset({"title", "text"})
"""Steps at which a title or a text is awaited."""
STEPPING = frozenset({"back", "next"})
"""Buttons that say at which step they stand, so that a second tap does not take a second step."""
EXTRA_PARTS = frozenset({"media", "links", "protect", "audience", "when"})
"""What can be changed from the overview beside the steps of the way."""
SETTLED = frozenset({"audience", "when", "protect"})
"""Those of them that a correction takes over as they were."""


def _onward(writing: Writing, _value: str) -> Writing:
    return writing.onward()


def _language(writing: Writing, value: str, *, wanted: bool) -> Writing:
    return writing.stay(writing.draft.in_language(known_language(value), wanted=wanted))


def _after_languages(writing: Writing, _value: str) -> Writing:
    if not writing.draft.languages:
        raise NothingChosen
    return writing.onward()


def _topic(writing: Writing, value: str, *, wanted: bool) -> Writing:
    return writing.stay(writing.draft.on_topic(_known_topic(writing, value), wanted=wanted))


def _after_topics(writing: Writing, _value: str) -> Writing:
    if not writing.draft.topics:
        raise NothingChosen
    return writing.onward()


def _turn(writing: Writing, value: str) -> Writing:
    return writing.on_page(value)


def _urgency(writing: Writing, *, urgent: bool) -> Writing:
    return writing.onward(replace(writing.draft, urgent=urgent))


def _everyone(writing: Writing, _value: str) -> Writing:
    draft = replace(writing.draft, audience=Audience(everyone=True), topics=frozenset())
    return _after_audience(writing, draft)


def _one_topic(writing: Writing, value: str) -> Writing:
    topics = frozenset({_known_topic(writing, value)})
    return _after_audience(writing, replace(writing.draft, audience=None, topics=topics))


def _after_audience(writing: Writing, draft: Draft) -> Writing:
    """Go on; the languages are only suggested until something is written, so they are asked."""
    return writing.onward(draft) if draft.bodies else writing.go("languages", draft)


def _change(writing: Writing, value: str) -> Writing:
    parts = {step for step, _ in way(writing.draft)} | EXTRA_PARTS
    if value not in parts or (writing.draft.corrects is not None and value in SETTLED):
        raise Outdated
    return writing.go(value)


def _preview(writing: Writing, value: str) -> Writing:
    if not writing.draft.versions:
        raise Outdated
    return writing.go(f"preview.{known_language(value)}")


def _confirm(writing: Writing, _value: str) -> Writing:
    if not writing.draft.complete:
        raise Outdated
    return writing.go("confirm")


def _resume(writing: Writing, _value: str) -> Writing:
    return writing.go(resting(writing.dialogue))


def _known_topic(writing: Writing, value: str) -> TopicKey:
    topic = writing.content.topic(value)
    if topic is None:
        raise Outdated
    return topic.key


MOVES: Mapping[str, Mapping[str, Move]] = {
    "who": {
        "all": _everyone,
        "bytopic": lambda w, _: w.go("topic.0"),
        "more": lambda w, _: w.go("audience"),
    },
    "topic": {"on": _one_topic, "page": _turn},
    "languages": {
        "on": lambda w, value: _language(w, value, wanted=True),
        "off": lambda w, value: _language(w, value, wanted=False),
        "next": _after_languages,
    },
    "title": {"next": _onward},
    "text": {"next": _onward},
    "topics": {
        "on": lambda w, value: _topic(w, value, wanted=True),
        "off": lambda w, value: _topic(w, value, wanted=False),
        "page": _turn,
        "next": _after_topics,
    },
    "urgency": {
        "calm": lambda w, _: _urgency(w, urgent=False),
        "urgent": lambda w, _: _urgency(w, urgent=True),
    },
    "overview": {"change": _change, "preview": _preview, "confirm": _confirm, "next": _onward},
    "preview": {"preview": _preview},
    "confirm": {},
    "leaving": {"stay": _resume},
    **MEDIA_MOVES,
    **LINK_MOVES,
    **AUDIENCE_MOVES,
    **WHEN_MOVES,
}
"""What each step's buttons do, apart from those that end, leave or submit."""

ACTIONS = frozenset({"back"}.union(*MOVES.values()))
"""Every button of MOVES, at whichever step."""


def move(writing: Writing, action: str, value: str) -> Writing | None:
    """Return the writing after a button, or None when its step has no such button (any more).

    Raises:
        Outdated: the button's value makes no sense (any more).
        NothingChosen: something has to be chosen first.
    """
    if action in STEPPING and value != writing.dialogue.step:
        return None
    found = MOVES.get(writing.step, {}).get(action)
    if found is not None:
        return found(writing, value)
    return back_to(writing) if action == "back" and writing.step not in ASIDE else None
