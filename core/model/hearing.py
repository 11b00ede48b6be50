"""Trial observation: the case that a hearing is about, and what observers tell of it.

A case holds only what is public. What an observer tells is sealed until it is published.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from core.model.dialogue import Json
from core.model.event import Event
from core.model.event_kind import EventState
from core.model.event_time import EventTime
from core.model.identity import CourtCaseId, EventId, PersonId

NOTE_LIMIT = 1500
USUAL_LENGTH = timedelta(hours=2)
"""So long a hearing is taken to last when nobody said."""


class CaseFact(StrEnum):
    """What is known of a case, all of it public."""

    COURT = "court"  # which court, and where
    NUMBER = "number"  # the case number, as the court writes it
    DEFENDANTS = "defendants"  # only those whose names are public
    CHARGE = "charge"  # what they are charged with
    BRING = "bring"  # what observers bring: an identity card, a letter of accreditation


FACT_LIMITS: Mapping[CaseFact, int] = {
    CaseFact.COURT: 120,
    CaseFact.NUMBER: 60,
    CaseFact.DEFENDANTS: 200,
    CaseFact.CHARGE: 200,
    CaseFact.BRING: 200,
}
"""In characters."""


class Outcome(StrEnum):
    """How a hearing ended."""

    ADJOURNED = "adjourned"  # it goes on another day, known or not
    DECIDED = "decided"  # the court has decided
    OTHER = "other"  # anything else; the note says what


@dataclass(frozen=True, slots=True)
class CourtCase:
    """A case in court; hearings belong to it.

    Attributes:
        facts: those that are known; none of them is empty.
    """

    id: CourtCaseId
    facts: Mapping[CaseFact, str]

    def fact(self, fact: CaseFact) -> str:
        """Return a fact, or nothing when it is not known."""
        return self.facts.get(fact, "")


@dataclass(frozen=True, slots=True)
class Hearing:
    """What is known of an event of kind HEARING besides the event.

    Attributes:
        case: None: nobody said yet.
        outcome: as a coordinator settled it; None: not settled.
        note: what was published of it; None: nothing.
        published_at, asked_at: aware UTC.
    """

    event: EventId
    case: CourtCase | None = None
    outcome: Outcome | None = None
    note: str | None = None
    published_at: datetime | None = None
    asked_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class HearingReport:
    """What one observer tells of a hearing.

    Attributes:
        day, clock: of the next hearing, on the wall clock of this one; None: not known.
        note: plain text, may be empty.
    """

    outcome: Outcome | None = None
    day: date | None = None
    clock: time | None = None
    note: str = ""

    def with_outcome(self, outcome: Outcome) -> "HearingReport":
        """Return the report with that outcome; only what is adjourned has a next date."""
        if outcome is Outcome.ADJOURNED:
            return replace(self, outcome=outcome)
        return replace(self, outcome=outcome, day=None, clock=None)

    def next_time(self, zone: str) -> EventTime | None:
        """Return when the next hearing is, if that is known; without an hour it is all day."""
        return None if self.day is None else EventTime(self.day, self.clock, zone)

    def packed(self) -> dict[str, Json]:
        """Return it as JSON."""
        return {
            "outcome": self.outcome.value if self.outcome else None,
            "day": self.day.isoformat() if self.day else None,
            "clock": self.clock.isoformat() if self.clock else None,
            "note": self.note,
        }

    @classmethod
    def unpacked(cls, packed: Mapping[str, Json]) -> "HearingReport":
        """Return the report that `packed` wrote."""
        outcome, day, clock = packed.get("outcome"), packed.get("day"), packed.get("clock")
        return cls(
            Outcome(outcome) if isinstance(outcome, str) else None,
            date.fromisoformat(day) if isinstance(day, str) else None,
            time.fromisoformat(clock) if isinstance(clock, str) else None,
            str(packed.get("note") or ""),
        )


@dataclass(frozen=True, slots=True)
class ToldReport:
    """A report as storage holds it.

    Attributes:
        done: they said that it is all; they may still change it until a note is published.
    """

    person: PersonId
    report: HearingReport
    done: bool


def outcome_of(event: Event, hearing: Hearing) -> Outcome | None:
    """Return how a hearing ended, whoever said so: a coordinator here, or in its life."""
    if event.state is EventState.ADJOURNED:
        return Outcome.ADJOURNED
    if event.state is EventState.DECIDED:
        return Outcome.DECIDED
    return hearing.outcome
