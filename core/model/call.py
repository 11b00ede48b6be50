"""Calls for input as the network works on them: kept records, shared texts, what was sent."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from core.model.event import Event
from core.model.event_kind import EventState
from core.model.identity import EventId, ExportId, PersonId
from core.model.language import Language
from core.model.reference import Call, CallKey

MOST_QUESTIONS = 40
ANSWERS_KEPT = timedelta(days=90)
"""So long after a call's end its answers are kept: for questions about what was sent."""
TEXT_LIMIT = 8000
"""Characters of one edited answer: two full messages, and about what a UN body reads."""


@dataclass(frozen=True, slots=True)
class KeptCall:
    """A call as it stands now.

    Attributes:
        call: with the deadline of its event in the agenda, wherever that was moved.
        revision: 0 for one that comes with the program and was never changed; else from 1.
        event: its deadline in the agenda; None when there is none (yet).
        submitted_at: when it was marked as sent (aware UTC); None: it was not.
    """

    call: Call
    revision: int = 0
    event: EventId | None = None
    submitted_at: datetime | None = None

    def is_open(self, now: datetime) -> bool:
        """Say whether answers still count."""
        return self.submitted_at is None and now <= self.call.closes_at()

    @property
    def answers_until(self) -> datetime:
        """Until when answers are kept (aware UTC): counted from the end of the call."""
        return max(self.submitted_at or self.call.closes_at(), self.call.closes_at()) + ANSWERS_KEPT


def with_deadline_of(call: Call, event: Event | None) -> Call:
    """Return a call that closes when its event in the agenda does: that may have been moved."""
    if event is None or event.state in {EventState.CANCELLED, EventState.POSTPONED}:
        return call
    if event.starts_at == call.closes_at() and event.local_time == call.deadline_time:
        return call
    moved = replace(
        call,
        deadline=event.local_date,
        deadline_time=event.local_time,
        zone=event.zone,
        fold=None,
    )
    return moved if event.local_time is None else replace(moved, fold=_fold(moved, event))


def _fold(call: Call, event: Event) -> int:
    first = replace(call, fold=0)
    return 0 if first.closes_at() == event.starts_at else 1


@dataclass(frozen=True, slots=True)
class CallText:
    """The edited answer to one question in one language: one for all editors.

    Attributes:
        revision: counts changes, from 1; what was written on an older one is not taken.
        changed_by: None once that editor was forgotten.
    """

    call: CallKey
    question: int
    language: Language
    text: str
    revision: int
    changed_by: PersonId | None
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class CallExport:
    """A submission as it was taken away: the bytes of its files, sealed at rest.

    Attributes:
        publish: whether it may be published, as was said before it was made.
        files: by the ending of their names (`docx`, `md`).
    """

    id: ExportId
    call: CallKey
    language: Language
    publish: bool
    made_by: PersonId | None
    made_at: datetime
    files: Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class CallProgress:
    """How far a call is.

    Attributes:
        questions: how many there are.
        answers: question -> how many members' answers were handed in; none: left out.
        texts: language -> the questions that have an edited answer in it.
    """

    questions: int
    answers: Mapping[int, int]
    texts: Mapping[Language, frozenset[int]]

    @property
    def answered(self) -> int:
        """How many questions have any answer, by a member or an editor."""
        return len(set(self.answers).union(*self.texts.values()))

    def missing(self, language: Language) -> int:
        """Return how many questions have no edited answer in a language."""
        return self.questions - len(self.texts.get(language, frozenset()))
