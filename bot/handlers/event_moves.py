"""Where each button leads while an event is planned or changed: the steps that everybody takes."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from bot.handlers.at_step import known_language
from bot.handlers.event_more_moves import MORE_MOVES
from bot.handlers.event_steps import Planning
from bot.handlers.moment_picker import read_clock, read_day
from core.model.dialogue import Dialogue
from core.model.event_kind import EventKind
from core.model.refusals import NothingChosen, Outdated, Unusable
from core.model.series import Scope


def _back(planning: Planning, _value: str) -> Dialogue:
    before = planning.step_before
    if before is None:
        raise Outdated
    return planning.go(before)


def _onward(planning: Planning, _value: str) -> Dialogue:
    return planning.onward()


def _scope(planning: Planning, value: str) -> Dialogue:
    if value not in set(Scope):
        raise Outdated
    said = replace(planning, dialogue=planning.dialogue.at(planning.dialogue.step, scope=value))
    return said.onward()


def _kind(planning: Planning, value: str) -> Dialogue:
    if value not in set(EventKind):
        raise Outdated
    return planning.onward(replace(planning.draft, kind=EventKind(value)))


def _language(planning: Planning, value: str, *, wanted: bool) -> Dialogue:
    draft = planning.draft.in_language(known_language(value), wanted=wanted)
    return planning.go("languages", draft)


def _after_languages(planning: Planning, _value: str) -> Dialogue:
    if not planning.draft.languages:
        raise NothingChosen
    return planning.onward(replace(planning.draft, languages_said=True))


def _keep_words(planning: Planning, _value: str) -> Dialogue:
    written = planning.draft.titles if planning.step == "title" else planning.draft.texts
    if planning.language not in written:
        raise Outdated
    return planning.onward()


def _no_text(planning: Planning, _value: str) -> Dialogue:
    return planning.onward(planning.draft.without_text(planning.language))


def _day(planning: Planning, value: str) -> Dialogue:
    day = read_day(value)
    if day < planning.today:
        raise Unusable(reason="past")
    return planning.onward(planning.on_day(day))


def _typed_day(planning: Planning, _value: str) -> Dialogue:
    return planning.onward(planning.on_day(planning.typed_day))


def _time(planning: Planning, value: str) -> Dialogue:
    if value == ("end" if planning.draft.is_deadline else "all"):
        return planning.onward(planning.at_time(None))
    return planning.onward(planning.at_time(read_clock(value)))


def _zone(planning: Planning, value: str) -> Dialogue:
    return planning.onward(planning.draft.in_zone(value))


def _fold(planning: Planning, value: str) -> Dialogue:
    if value not in {"0", "1"}:
        raise Outdated
    return planning.onward(replace(planning.draft, fold=int(value)))


def _no_place(planning: Planning, _value: str) -> Dialogue:
    return planning.onward(replace(planning.draft, place=""))


def _topic(planning: Planning, value: str, *, wanted: bool) -> Dialogue:
    topic = planning.content.topic(value)
    if topic is None:
        raise Outdated
    draft = planning.draft.on_topic(topic.key, wanted=wanted)
    return planning.go(planning.dialogue.step, draft)


def _after_topics(planning: Planning, _value: str) -> Dialogue:
    seen = replace(planning, dialogue=planning.dialogue.at(planning.dialogue.step, seen=True))
    return seen.onward(replace(planning.draft, topics_said=True))


def _to_groups(planning: Planning, _value: str) -> Dialogue:
    return planning.go("groups.0")


def _turn(planning: Planning, value: str) -> Dialogue:
    return planning.turned(value)


def _change(planning: Planning, value: str) -> Dialogue:
    if value not in planning.changeable:
        raise Outdated
    return planning.go(value)


def _preview(planning: Planning, value: str) -> Dialogue:
    if not planning.complete:
        raise Outdated
    return planning.go(f"preview.{known_language(value)}")


def _confirm(planning: Planning, _value: str) -> Dialogue:
    if not planning.complete:
        raise Outdated
    return planning.go("confirm")


Move = Callable[[Planning, str], Dialogue]
"""From where the planning stands, and a button's value, to where it stands then."""

MOVES: Mapping[str, Mapping[str, Move]] = {
    "scope": {"scope": _scope},
    "kind": {"kind": _kind},
    "languages": {
        "on": lambda p, value: _language(p, value, wanted=True),
        "off": lambda p, value: _language(p, value, wanted=False),
        "next": _after_languages,
    },
    "title": {"keep": _keep_words},
    "text": {"keep": _keep_words, "none": _no_text},
    "date": {"day": _day, "page": _turn},
    "dateok": {"yes": _typed_day},
    "time": {"time": _time},
    "zone": {"zone": _zone, "page": _turn},
    "fold": {"fold": _fold},
    "place": {"none": _no_place, "next": _onward},
    "topics": {
        "on": lambda p, value: _topic(p, value, wanted=True),
        "off": lambda p, value: _topic(p, value, wanted=False),
        "page": _turn,
        "groups": _to_groups,
        "next": _after_topics,
    },
    "overview": {"change": _change, "preview": _preview, "confirm": _confirm, "next": _onward},
    "words": {"change": _change},
    "more": {"change": _change},
    "preview": {"preview": _preview},
    "confirm": {"change": _change},
    **MORE_MOVES,
}
"""What each step's buttons do to the dialogue, apart from those that end or leave it."""
ACTIONS = frozenset(action for moves in MOVES.values() for action in moves)
"""All that such buttons can say."""


def move(planning: Planning, action: str, value: str) -> Dialogue | None:
    """Return the dialogue after a button, or None when its step has no such button.

    Raises:
        Outdated: the button's value makes no sense (any more).
        NothingChosen: something has to be chosen first.
        Unusable: what was chosen has passed, or there is no such time zone.
    """
    if action == "back":
        return _back(planning, value)
    found = MOVES.get(planning.step, {}).get(action)
    return found(planning, value) if found else None
