"""The steps of planning or changing an event, and where each button of theirs leads."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.handlers.at_step import AtStep, known_language
from bot.handlers.moment_picker import read_clock, read_day
from core.model.dialogue import Dialogue
from core.model.event_kind import DEADLINES, EventKind
from core.model.identity import EventId
from core.model.reference import Content
from core.model.refusals import NothingChosen, Outdated, Refusal, Unusable
from core.usecases.events.event_draft import EventDraft

NEW, CHANGE = "event", "evchange"
"""The two dialogues: putting something new together, and changing what is in the agenda."""
WRITTEN = frozenset({"title", "text", "date", "dateok", "time", "zone", "place"})
"""Steps at which a typed message is awaited."""


class Part(StrEnum):
    """What of an event a dialogue is about."""

    ALL = "all"  # everything: it is new
    WHEN = "when"  # it is moved
    PLACE = "place"  # it is somewhere else
    WORDS = "words"  # what is said about it


@dataclass(frozen=True, slots=True)
class Planning(AtStep):
    """A dialogue with the draft in it.

    Attributes:
        zone: of the coordinator, proposed for the event.
    """

    draft: EventDraft
    content: Content
    zone: str
    now: datetime

    @property
    def part(self) -> Part:
        """What of the event this is about."""
        return Part(str(self.dialogue.state.get("part") or Part.ALL))

    @property
    def event(self) -> EventId:
        """The event that is changed; 0 when it is new."""
        number = self.dialogue.state.get("event")
        return EventId(number if isinstance(number, int) else 0)

    @property
    def revision(self) -> int:
        """The revision that the coordinator is looking at."""
        number = self.dialogue.state.get("revision")
        return number if isinstance(number, int) else 0

    @property
    def was(self) -> EventDraft:
        """The event as it was before the change; for something new an empty draft."""
        was = self.dialogue.state.get("was")
        return EventDraft.of(replace(self.dialogue, state=was if isinstance(was, dict) else {}))

    @property
    def found(self) -> list[str]:
        """The time zones that the last typed search found."""
        found = self.dialogue.state.get("found")
        return [str(each) for each in found] if isinstance(found, list) else []

    @property
    def typed_day(self) -> date:
        """The date that was typed and is asked about.

        Raises:
            Outdated: none was.
        """
        typed = self.dialogue.state.get("typed")
        if not isinstance(typed, str):
            raise Outdated
        return date.fromisoformat(typed)

    @property
    def today(self) -> date:
        """The date in the event's time zone."""
        return self.now.astimezone(ZoneInfo(self.draft.zone or self.zone)).date()

    @property
    def last_step(self) -> str:
        """Where everything is said: the overview, or at once the question whether to do it."""
        return "overview" if self.part in {Part.ALL, Part.WORDS} else "confirm"

    @property
    def way(self) -> list[tuple[str, bool]]:
        """The steps in order, each with whether it is done."""
        draft, part = self.draft, self.part
        steps: list[tuple[str, bool]] = []
        if part is Part.ALL:
            steps.append(("kind", draft.kind is not None))
        if part in {Part.ALL, Part.WORDS}:
            steps.append(("languages", bool(draft.languages) and draft.languages_said))
            for language in draft.languages:
                steps.append((f"title.{language}", bool(draft.titles.get(language))))
                steps.append((f"text.{language}", language in draft.texts))
        if part in {Part.ALL, Part.WHEN}:
            steps += [("date", draft.day is not None), ("time", draft.has_time)]
            steps.append(("zone", draft.zone is not None))
            if draft.is_twofold:
                steps.append(("fold", False))
        if part in {Part.ALL, Part.PLACE}:
            steps.append(("place", draft.place is not None))
        if part is Part.ALL:
            steps.append(("topics", draft.topics_said))
        return steps

    @property
    def next_step(self) -> str:
        """The first step that is not done, or the last of all."""
        return next((step for step, done in self.way if not done), self.last_step)

    @property
    def complete(self) -> bool:
        """Whether nothing is missing."""
        return self.next_step == self.last_step

    @property
    def step_before(self) -> str | None:
        """Where Back leads; None at the first step of all."""
        if self.step in {"preview", "confirm"} and self.last_step == "overview":
            return "overview"
        if self.step == "dateok":
            return "date"
        if self.complete and self.step not in {"overview", "confirm"}:
            return self.last_step
        steps = [step for step, _ in self.way]
        here = self.dialogue.step if self.step in {"title", "text"} else self.step
        if self.step == self.last_step and self.part in {Part.ALL, Part.WORDS}:
            return None
        at = steps.index(here) if here in steps else len(steps)
        return steps[at - 1] if at else None

    def settled(self) -> tuple["Planning", Refusal | None]:
        """Return the planning without a time that cannot be, and the reason why it cannot."""
        if self.part not in {Part.ALL, Part.WHEN}:
            return self, None
        draft, trouble = self.draft.settled(self.now)
        return replace(self, draft=draft), trouble

    def go(self, step: str, draft: EventDraft | None = None) -> Dialogue:
        """Return the dialogue at another step, with another draft if one is given."""
        said = (draft or self.draft).state
        return self.dialogue.at(step, found=None, typed=None, cut=None, **said)

    def onward(self, draft: EventDraft | None = None) -> Dialogue:
        """Return the dialogue at the first thing that is still missing, or at the last step."""
        after = replace(self, draft=draft or self.draft)
        return after.go(after.next_step)


def _back(planning: Planning, _value: str) -> Dialogue:
    before = planning.step_before
    if before is None:
        raise Outdated
    return planning.go(before)


def _onward(planning: Planning, _value: str) -> Dialogue:
    return planning.onward()


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
    return planning.onward(planning.draft.on_day(day))


def _typed_day(planning: Planning, _value: str) -> Dialogue:
    return planning.onward(planning.draft.on_day(planning.typed_day))


def _time(planning: Planning, value: str) -> Dialogue:
    if value == "end" and planning.draft.kind in DEADLINES:
        return planning.onward(planning.draft.at_time(None))
    return planning.onward(planning.draft.at_time(read_clock(value)))


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
    return planning.onward(replace(planning.draft, topics_said=True))


def _turn(planning: Planning, value: str) -> Dialogue:
    return planning.turned(value)


def _change(planning: Planning, value: str) -> Dialogue:
    if value not in {step for step, _ in planning.way}:
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
        "next": _after_topics,
    },
    "overview": {"change": _change, "preview": _preview, "confirm": _confirm, "next": _onward},
    "preview": {"preview": _preview},
    "confirm": {"change": _change},
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
