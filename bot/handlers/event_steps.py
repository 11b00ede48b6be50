"""Where planning or changing an event stands: the steps in order, and what is still missing."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.handlers.at_step import AtStep
from core.model.dialogue import Dialogue
from core.model.event_kind import EventState
from core.model.identity import EventId
from core.model.reference import Content
from core.model.refusals import Outdated, Refusal
from core.model.series import Scope
from core.usecases.events.event_draft import EventDraft

NEW, CHANGE = "event", "evchange"
"""The two dialogues: putting something new together, and changing what is in the agenda."""
TYPED_DAYS = {"date": "dateok", "last": "lastok", "repeatend": "repeatok"}
"""Steps at which a day can be typed, and where it is shown back before it counts."""
WRITTEN = frozenset(
    {"title", "text", "time", "zone", "place", "end", "seats", *TYPED_DAYS, *TYPED_DAYS.values()}
)
"""Steps at which a typed message is awaited."""
MORE = ("end", "repeat", "groups", "seats", "speech", "remind")
"""What can be said besides, behind "more": the short way asks for none of it."""
_BEFORE = {
    "dateok": "date",
    "last": "end",
    "lastok": "last",
    "repeatend": "repeat",
    "repeatok": "repeatend",
    "more": "overview",
    "words": "overview",
    "preview": "overview",
}


class Part(StrEnum):
    """What of an event a dialogue is about."""

    ALL = "all"  # everything: it is new
    WHEN = "when"  # it is moved
    PLACE = "place"  # it is somewhere else
    WORDS = "words"  # what is said about it
    WHO = "who"  # on which topics, for which groups
    SEATS = "seats"  # how many may come
    SPEECH = "speech"  # into which languages it is interpreted
    REMIND = "remind"  # when people are reminded
    REPEAT = "repeat"  # of a series, how often it comes from then on


TOLD_PARTS = frozenset({Part.WHEN, Part.PLACE, Part.REPEAT})
"""Those whose change is told to whom it concerns; whoever opens the event sees the rest."""


_ONE_STEP = {
    Part.WHO: "topics",
    Part.SEATS: "seats",
    Part.SPEECH: "speech",
    Part.REMIND: "remind",
    Part.REPEAT: "repeat",
}
"""Parts that one step is enough for."""


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
        return EventId(self._number("event"))

    @property
    def revision(self) -> int:
        """The revision that the coordinator is looking at."""
        return self._number("revision")

    @property
    def was(self) -> EventDraft:
        """The event as it was before the change; for something new an empty draft."""
        was = self.dialogue.state.get("was")
        return EventDraft.of(replace(self.dialogue, state=was if isinstance(was, dict) else {}))

    @property
    def in_series(self) -> bool:
        """Whether the event that is changed is one of a series."""
        return self.dialogue.state.get("series") is True

    @property
    def scope(self) -> Scope | None:
        """What of a series the change is meant for; None: not said yet."""
        said = self.dialogue.state.get("scope")
        return Scope(said) if isinstance(said, str) else None

    @property
    def life(self) -> EventState | None:
        """The state that the event is moved to together with its new time, if any."""
        said = self.dialogue.state.get("life")
        return EventState(said) if isinstance(said, str) else None

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
        if self.in_series:
            steps.append(("scope", self.scope is not None))
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
        if part in _ONE_STEP:
            steps.append((_ONE_STEP[part], self.dialogue.state.get("seen") is True))
        return steps

    @property
    def changeable(self) -> frozenset[str]:
        """The steps that a button on the last screens may lead to."""
        steps = {step for step, _ in self.way}
        if self.part is Part.ALL:
            return frozenset({*steps, *self.more_steps, "more", "words"})
        if self.part is Part.WHEN and not self.draft.is_deadline:
            return frozenset({*steps, "end"})
        if self.part is Part.WHO:
            return frozenset({*steps, "groups"})
        return frozenset({*steps, "words"} if self.part is Part.WORDS else steps)

    @property
    def more_steps(self) -> list[str]:
        """What can be said besides about an event of this kind."""
        if not self.draft.is_deadline:
            return list(MORE)
        return [step for step in MORE if step not in {"end", "seats", "speech"}]

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
        if self.step in _BEFORE:
            return _BEFORE[self.step]
        if self.step == "confirm" and self.last_step == "overview":
            return "overview"
        if self.step == "groups" and (self.part is Part.WHO or not self.complete):
            return "topics"
        if self.part is Part.ALL and self.step in MORE:
            return "more"
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

    def on_day(self, day: date) -> EventDraft:
        """Return the draft on another day, as many days long as it was."""
        return self.draft.on_day(day, was=self.was.day)

    def at_time(self, clock: time | None) -> EventDraft:
        """Return the draft at another time, as long as it was."""
        return self.draft.at_time(clock, was=self.was.clock)

    def go(self, step: str, draft: EventDraft | None = None) -> Dialogue:
        """Return the dialogue at another step, with another draft if one is given."""
        said = (draft or self.draft).state
        return self.dialogue.at(step, found=None, typed=None, cut=None, **said)

    def onward(self, draft: EventDraft | None = None) -> Dialogue:
        """Return the dialogue at the first thing that is still missing, or at the last step."""
        after = replace(self, draft=draft or self.draft)
        return after.go(after.next_step)

    def said_more(self, draft: EventDraft | None = None) -> Dialogue:
        """Return the dialogue after something optional was said: where one came from."""
        after = replace(self, draft=draft or self.draft)
        if self.part is Part.ALL:
            return after.go("more" if after.complete else after.next_step)
        seen = replace(after, dialogue=self.dialogue.at(self.dialogue.step, seen=True))
        return seen.onward()

    def _number(self, name: str) -> int:
        number = self.dialogue.state.get(name)
        return number if isinstance(number, int) else 0
