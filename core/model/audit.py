"""The audit log: who did what to which thing; each line carries a hash of the one before."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from core.model.identity import PersonId


@dataclass(frozen=True, slots=True)
class AuditLine:
    """One act.

    Attributes:
        actor: who did it; None for the program itself.
        act: verb in past tense, for example `report_opened`.
        subject: kind and id of the thing, for example `report:17`; never a name or a text.
    """

    at: datetime
    actor: PersonId | None
    act: str
    subject: str


@dataclass(frozen=True, slots=True)
class NumberedLine:
    """A line with its place in the log, from 1."""

    number: int
    line: AuditLine


@dataclass(frozen=True, slots=True)
class AuditWanted:
    """Which lines somebody wants to read, and may.

    Attributes:
        subject: only about this thing.
        actor: only what this person did.
        acts: only acts that begin so; empty for all.
        hidden: never about these things.
        kept: acts that are kept from the reader, where they are about one of these things.
    """

    subject: str | None = None
    actor: PersonId | None = None
    acts: tuple[str, ...] = ()
    hidden: frozenset[str] = frozenset()
    kept: tuple[frozenset[str], frozenset[str]] = (frozenset(), frozenset())


class DamageKind(StrEnum):
    """What was done to the log from outside."""

    MISSING = "missing"  # a line was taken out: its number is not there, a later one is
    EDITED = "edited"  # a line is not what was written
    ADDED = "added"  # a line was put in that the program did not write
    CUT_OFF = "cut off"  # the last lines are gone, from this number on
    HEAD = "head"  # the row that says how long the log is was changed or taken away


@dataclass(frozen=True, slots=True)
class Damage:
    """The first place at which the log is not what was written."""

    number: int
    kind: DamageKind
