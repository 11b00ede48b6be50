"""Candidates and members of parliament: what is publicly known of them, and where from."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from core.model.fold import fold
from core.model.identity import CandidateId, EventId
from core.model.reference import AskKey

FACT_LIMIT = 200
SOURCE_LIMIT = 300
KEY_LIMIT = 100
MOST_CANDIDATES = 2000
"""In one import: more than any parliament has seats."""


class Fact(StrEnum):
    """What is kept of a candidate; each with its source."""

    NAME = "name"  # as they stand on the ballot
    PARTY = "party"  # national party
    GROUP = "group"  # political group in the parliament
    COUNTRY = "country"  # ISO 3166 in lower case
    CONSTITUENCY = "constituency"  # where they stand or were elected
    CONTACT = "contact"  # public: an address of their office, never a private one


@dataclass(frozen=True, slots=True)
class Stated:
    """A fact, and where it was found.

    Attributes:
        source: an address, a document or who said so; never empty.
    """

    value: str
    source: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """A public person whom the network meets.

    Attributes:
        key: by which an import finds them again: the source's own, or made from name and country.
        facts: those that are known; the name always is.
        withdrawn_at: since when they are known not to run any more (aware UTC); what was said
            stays, and no new meeting can name them.
        revision: counts every change, from 1.
    """

    id: CandidateId
    key: str
    facts: Mapping[Fact, Stated]
    withdrawn_at: datetime | None = None
    revision: int = 1

    @property
    def name(self) -> str:
        """What they are called."""
        return self.facts[Fact.NAME].value

    def value(self, fact: Fact) -> str:
        """Return a fact; empty when it is not known."""
        stated = self.facts.get(fact)
        return stated.value if stated else ""


def key_of(name: str, country: str) -> str:
    """Return the key of a candidate for whom the source has none of its own."""
    return f"{country}:{fold(name)}"[:KEY_LIMIT]


class Stance(StrEnum):
    """What a candidate holds of a heading of the question guide, as those who were there heard."""

    SUPPORTS = "supports"  # the organisation's position
    PARTLY = "partly"  # with reservations
    OPPOSES = "opposes"  # the organisation's position
    UNDECIDED = "undecided"  # was asked, and does not know or say
    NOT_DISCUSSED = "not_discussed"  # it did not come up


class Kept(StrEnum):
    """What became of a commitment, as the coordinators see it."""

    OPEN = "open"  # it is not due, or nobody has looked yet
    KEPT = "kept"  # done as promised
    BROKEN = "broken"  # not done


class NextStep(StrEnum):
    """What was agreed to follow a meeting."""

    MEETING = "meeting"  # another meeting
    BRIEFING = "briefing"  # periodic briefings
    LETTER = "letter"  # correspondence


@dataclass(frozen=True, slots=True)
class PublishedStance:
    """What a candidate said on a heading, as it was published.

    Attributes:
        said_on: the day of the meeting, where it was.
    """

    candidate: CandidateId
    event: EventId
    heading: int
    stance: Stance
    quote: str
    said_on: date


@dataclass(frozen=True, slots=True)
class Commitment:
    """Something a candidate promised.

    Attributes:
        due: by when; None: no date was said.
        deadline: the event in the agenda that reminds of it, if there is one.
    """

    id: int
    candidate: CandidateId
    event: EventId
    heading: int
    text: str
    due: date | None
    kept: Kept = Kept.OPEN
    deadline: EventId | None = None


@dataclass(frozen=True, slots=True)
class CandidateFilter:
    """Which candidates to list; what is empty does not matter.

    Attributes:
        group: the political group as it is written.
        heading, stance: who has said something on that heading; with a stance, whose latest word
            on it is that one.
        words: folded words, each of which is in the name or the party.
    """

    country: str = ""
    group: str = ""
    heading: int = 0
    stance: Stance | None = None
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CandidateRecord:
    """Everything that was published about a candidate.

    Attributes:
        stances: the newest first.
        asks: the asks that they support, with the day on which they last said so.
        meetings: the events that name them, the newest first; not everybody may see each.
    """

    candidate: Candidate
    stances: tuple[PublishedStance, ...]
    asks: Mapping[AskKey, date]
    commitments: tuple[Commitment, ...]
    meetings: tuple[EventId, ...]
