"""A meeting with a candidate: who takes which heading, what was heard, and what is made of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from core.model.candidate import NextStep, Stance
from core.model.dialogue import Json, strings_in
from core.model.identity import CandidateId, EventId, PersonId
from core.model.reference import AskKey

QUOTE_LIMIT = 1000
COMMITMENT_LIMIT = 500
USUAL_LENGTH = timedelta(hours=2)
"""So long a meeting is taken to last when nobody said."""
MOST_VOICES = 3
"""Voice notes to one heading; more would not be listened to."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """What an event of kind MEETING has besides what every event has.

    Attributes:
        candidate: None: not named yet.
        asked_at: when attendees were asked what was said.
        published_at: when what was settled became visible to members, the last time.
    """

    event: EventId
    candidate: CandidateId | None = None
    asked_at: datetime | None = None
    published_at: datetime | None = None
    next_steps: frozenset[NextStep] = frozenset()


@dataclass(frozen=True, slots=True)
class HeadingNote:
    """What was heard on one heading; each part may be missing.

    Attributes:
        voices: Telegram's `file_id`s of what was told by voice.
    """

    stance: Stance | None = None
    quote: str = ""
    commitment: str = ""
    due: date | None = None
    voices: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing was said."""
        return self == HeadingNote()


NOTHING_HEARD = HeadingNote()


@dataclass(frozen=True, slots=True)
class Notes:
    """What one attendee wrote down, or what a coordinator made of it all.

    Attributes:
        asks: that the candidate supports.
    """

    headings: Mapping[int, HeadingNote] = field(default_factory=dict)
    asks: frozenset[AskKey] = frozenset()
    next_steps: frozenset[NextStep] = frozenset()

    def on(self, heading: int) -> HeadingNote:
        """Return what was heard on a heading."""
        return self.headings.get(heading, NOTHING_HEARD)

    def with_heading(self, heading: int, note: HeadingNote) -> "Notes":
        """Return the notes with something else on a heading."""
        others = {key: each for key, each in self.headings.items() if key != heading}
        return replace(self, headings=others if note.is_empty else {**others, heading: note})

    def with_ask(self, ask: AskKey, *, supported: bool) -> "Notes":
        """Return the notes with an ask supported or not."""
        return replace(self, asks=self.asks | {ask} if supported else self.asks - {ask})

    def with_step(self, step: NextStep, *, wanted: bool) -> "Notes":
        """Return the notes with a next step or without it."""
        steps = self.next_steps | {step} if wanted else self.next_steps - {step}
        return replace(self, next_steps=steps)

    def packed(self) -> Json:
        """Return the notes as JSON, for `unpacked`."""
        return {
            "headings": {str(key): _packed(note) for key, note in sorted(self.headings.items())},
            "asks": [str(ask) for ask in sorted(self.asks)],
            "next": [step.value for step in sorted(self.next_steps)],
        }

    @classmethod
    def unpacked(cls, packed: Mapping[str, Json]) -> "Notes":
        """Return the notes that `packed` wrote."""
        headings, asks, steps = packed.get("headings"), packed.get("asks"), packed.get("next")
        notes = headings.items() if isinstance(headings, dict) else ()
        return cls(
            {int(key): _unpacked(note) for key, note in notes if isinstance(note, dict)},
            frozenset(AskKey(str(each)) for each in asks)
            if isinstance(asks, list)
            else frozenset(),
            frozenset(NextStep(str(each)) for each in steps)
            if isinstance(steps, list)
            else frozenset(),
        )


@dataclass(frozen=True, slots=True)
class AttendeeNotes:
    """One attendee's notes as storage holds them.

    Attributes:
        done: they said that it is all; they may still change it until it is published.
    """

    person: PersonId
    notes: Notes
    done: bool
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class Settling:
    """What coordinators make of the notes; nobody else sees it before it is published.

    Attributes:
        revision: counts every change, from 1: two who settle at once do not overwrite each other.
    """

    notes: Notes
    revision: int
    changed_by: PersonId


def proposal(heard: Sequence[Notes]) -> Notes:
    """Return what all attendees agree on: the coordinators begin with it.

    A stance that all who noted one share, a quote and a commitment that only one noted, an ask and
    a next step that anybody noted.
    """
    headings = sorted({key for notes in heard for key in notes.headings})
    made = Notes(
        asks=frozenset(ask for notes in heard for ask in notes.asks),
        next_steps=frozenset(step for notes in heard for step in notes.next_steps),
    )
    for heading in headings:
        made = made.with_heading(heading, _agreed([notes.on(heading) for notes in heard]))
    return made


def _agreed(noted: Sequence[HeadingNote]) -> HeadingNote:
    stances = {note.stance for note in noted if note.stance is not None}
    quotes = {note.quote for note in noted if note.quote}
    promises = {(note.commitment, note.due) for note in noted if note.commitment}
    commitment, due = promises.pop() if len(promises) == 1 else ("", None)
    return HeadingNote(
        stance=stances.pop() if len(stances) == 1 else None,
        quote=quotes.pop() if len(quotes) == 1 else "",
        commitment=commitment,
        due=due,
    )


def _packed(note: HeadingNote) -> Json:
    return {
        "stance": note.stance.value if note.stance else None,
        "quote": note.quote,
        "commitment": note.commitment,
        "due": note.due.isoformat() if note.due else None,
        "voices": list(note.voices),
    }


def _unpacked(packed: Mapping[str, Json]) -> HeadingNote:
    stance, due, voices = packed.get("stance"), packed.get("due"), packed.get("voices")
    return HeadingNote(
        stance=Stance(stance) if isinstance(stance, str) else None,
        quote=str(packed.get("quote") or ""),
        commitment=str(packed.get("commitment") or ""),
        due=date.fromisoformat(due) if isinstance(due, str) else None,
        voices=strings_in(voices),
    )
