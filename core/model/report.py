"""Reports of rights violations: states, lawful moves, what they are made of."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from core.model.identity import CaseCode, EntryId, PersonId, ReportId
from core.model.language import Language

ANSWER_LIMIT = 3500
CODE_ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""No 0/O, 1/I/L: codes are read aloud and typed from paper."""


class ReportStatus(StrEnum):
    """Where a report stands, as the reporter and staff see it."""

    DRAFT = "draft"  # being written; staff do not see it
    NEW = "new"  # submitted; waits in the queue
    IN_REVIEW = "in_review"  # a reviewer has taken it
    WAITING = "waiting"  # waits for the reporter's answer
    VERIFIED = "verified"  # found to be true: a case that the network works on
    NOT_VERIFIED = "not_verified"  # could not be found to be true
    ACTED_ON = "acted_on"  # the network has done something about it
    CLOSED = "closed"  # ended, with a reason; silent from then on, unless opened again
    WITHDRAWN = "withdrawn"  # the reporter took it back; its key is destroyed
    ERASED = "erased"  # its time was over; its key is destroyed


_ENDS = frozenset({ReportStatus.CLOSED, ReportStatus.WITHDRAWN, ReportStatus.ERASED})
_ALWAYS = frozenset({ReportStatus.WITHDRAWN, ReportStatus.ERASED})
"""Whoever reported may take it back at any time, and whatever is kept has its time."""

LAWFUL: Mapping[ReportStatus, frozenset[ReportStatus]] = {
    ReportStatus.DRAFT: _ALWAYS | {ReportStatus.NEW},
    ReportStatus.NEW: _ALWAYS | {ReportStatus.IN_REVIEW},
    ReportStatus.IN_REVIEW: _ALWAYS
    | {
        ReportStatus.NEW,
        ReportStatus.WAITING,
        ReportStatus.VERIFIED,
        ReportStatus.NOT_VERIFIED,
        ReportStatus.CLOSED,
    },
    ReportStatus.WAITING: _ALWAYS
    | {
        ReportStatus.IN_REVIEW,
        ReportStatus.VERIFIED,
        ReportStatus.NOT_VERIFIED,
        ReportStatus.ACTED_ON,
        ReportStatus.CLOSED,
    },
    ReportStatus.VERIFIED: _ALWAYS
    | {
        ReportStatus.IN_REVIEW,
        ReportStatus.WAITING,
        ReportStatus.NOT_VERIFIED,
        ReportStatus.ACTED_ON,
        ReportStatus.CLOSED,
    },
    ReportStatus.NOT_VERIFIED: _ALWAYS
    | {
        ReportStatus.IN_REVIEW,
        ReportStatus.WAITING,
        ReportStatus.VERIFIED,
        ReportStatus.CLOSED,
    },
    ReportStatus.ACTED_ON: _ALWAYS
    | {
        ReportStatus.IN_REVIEW,
        ReportStatus.WAITING,
        ReportStatus.VERIFIED,
        ReportStatus.CLOSED,
    },
    ReportStatus.CLOSED: _ALWAYS | {ReportStatus.IN_REVIEW},
    ReportStatus.WITHDRAWN: frozenset(),
    ReportStatus.ERASED: frozenset(),
}
"""From each status the ones it may become."""


def ended(status: ReportStatus) -> bool:
    """Say whether a report of that status is silent: closed, withdrawn or erased."""
    return status in _ENDS


class Urgency(StrEnum):
    """How soon somebody has to look, as the reporter said."""

    DANGER = "danger"  # someone is in danger now
    SOON = "soon"  # something may happen within days
    NORMAL = "normal"  # neither


class Severity(StrEnum):
    """How grave a case is, as a reviewer found; the gravest first."""

    CRITICAL = "critical"  # life or liberty at stake
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Credibility(StrEnum):
    """How far what was told can be believed, as a reviewer found."""

    CONFIRMED = "confirmed"  # proven by evidence or by others
    PLAUSIBLE = "plausible"
    DOUBTFUL = "doubtful"


class Consent(StrEnum):
    """What the reporter agreed to; each is asked apart, none is assumed, each can be taken back."""

    UN_GOVERNMENT = "un_government"  # a letter of UN experts with names may go to the government
    UN_PUBLIC = "un_public"  # names may stand in public reports of UN experts
    PARTNERS = "partners"  # may be handed to partner organisations
    PUBLIC = "public"  # may appear, without names, in our public reports


class Anonymity(StrEnum):
    """What staff may know of the reporter; anonymous unless the reporter chooses otherwise.

    From top to bottom each says more; only the reporter can choose a later one.
    """

    ANONYMOUS = "anonymous"  # staff see the case code alone
    PSEUDONYM = "pseudonym"  # staff see a name that the reporter made up
    NAMED = "named"  # the name is sealed apart: staff see it on request, with a reason


class CloseReason(StrEnum):
    """Why a report was closed."""

    RESOLVED = "resolved"  # what could be done was done
    REFERRED = "referred"  # handed on to someone better placed
    DUPLICATE = "duplicate"  # the same as another report
    OUT_OF_SCOPE = "out_of_scope"  # not a rights violation, or not our field
    NO_ANSWER = "no_answer"  # questions stayed unanswered


class EntryKind(StrEnum):
    """One piece of a report's conversation."""

    TEXT = "text"
    VOICE = "voice"
    AUDIO = "audio"
    PHOTO = "photo"
    VIDEO = "video"
    DOCUMENT = "document"
    LOCATION = "location"
    QUESTION = "question"  # a reviewer asks
    ANSWER = "answer"  # the reporter answers
    NOTE = "note"  # a reviewer's, for reviewers alone


@dataclass(frozen=True, slots=True)
class Evidence:
    """A file as received.

    Attributes:
        sha256: lower-case hex of the bytes as received.
        size: bytes.
        name: file name Telegram passed on; may be empty.
        mime_type: as Telegram passed on; may be empty.
        file: key of the sealed file in the vault.
    """

    sha256: str
    size: int
    name: str
    mime_type: str
    file: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One message of a report, kept as received; an edit is a new version, never an overwrite.

    Attributes:
        text: what was typed, or a caption, or `lat,lon` for a location; may be empty.
        album: Telegram's `media_group_id`: entries of one album are one piece of evidence.
        origin: the message it came from (hash of chat and message id), so that an edit finds it.
        version: 1, and one more for each edit.
        author: which reviewer wrote it (QUESTION, NOTE); None for what the reporter sent.
        passed_on: what Telegram passed on beside it, for example `duration`, `forwarded_at`.
    """

    id: EntryId
    kind: EntryKind
    text: str
    received_at: datetime
    evidence: Evidence | None = None
    album: str = ""
    origin: str = ""
    version: int = 1
    author: PersonId | None = None
    passed_on: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Report:
    """A report without its entries.

    Attributes:
        category: key in the catalogue of report categories; empty in an early draft.
        when_text, where_text: as told; may be empty.
        reviewer: who has taken it.
        submitted_at: aware UTC; None in a draft.
        revision: counts changes; a decision made on an older one is refused.
        severity, credibility: as a reviewer found; None before.
        country: key in the catalogue of countries; empty when not told.
        answers: what was told to the questions of the guided way, by question.
        pseudonym: the name to be called by; empty unless PSEUDONYM.
        consents: what the reporter agreed to.
        resumes: what it becomes again when the reporter answers, while WAITING.
        status_since: since when it has its status (aware UTC).
        closed_at: when it was closed (aware UTC).
        on_hold: a legal hold keeps it from being deleted.
        looked_at: when staff first opened it (aware UTC).
        due_at: by when what staff owe the reporter next is due (see `core.model.case_targets`).
        language: which one the reporter read when they sent it; None: not known. Not the one of
            now: who changes it would be found among those who did.
        aside: it stands last, since its sender was set aside (see `core.model.set_aside`).
    """

    id: ReportId
    code: CaseCode
    status: ReportStatus
    urgency: Urgency
    anonymity: Anonymity
    category: str
    when_text: str
    where_text: str
    reviewer: PersonId | None
    created_at: datetime
    submitted_at: datetime | None
    revision: int
    close_reason: CloseReason | None = None
    severity: Severity | None = None
    credibility: Credibility | None = None
    country: str = ""
    answers: Mapping[str, str] = field(default_factory=dict)
    pseudonym: str = ""
    consents: frozenset[Consent] = frozenset()
    resumes: ReportStatus | None = None
    status_since: datetime | None = None
    closed_at: datetime | None = None
    on_hold: bool = False
    looked_at: datetime | None = None
    due_at: datetime | None = None
    language: Language | None = None
    aside: bool = False

    @property
    def rank(self) -> int:
        """Where it stands in the queue: smaller is sooner.

        Danger comes first until a reviewer says how grave it is; then that counts. What is set
        aside comes last.
        """
        if self.aside:
            return RANK_ASIDE
        if self.severity is not None:
            return RANKS[self.severity]
        return RANKS[self.urgency]


RANKS: Mapping[Severity | Urgency, int] = {
    Urgency.DANGER: -5,
    Severity.CRITICAL: 0,
    Severity.HIGH: 10,
    Urgency.SOON: 15,
    Severity.MEDIUM: 20,
    Urgency.NORMAL: 25,
    Severity.LOW: 30,
}
"""Where a case stands in the queue, by how grave it was found, else by how urgent it was told."""
RANK_ASIDE = 40
"""Where cases stand whose sender was set aside: behind all others."""


@dataclass(frozen=True, slots=True)
class Identity:
    """Who reported, as they told it to be NAMED; sealed apart from the report.

    Attributes:
        name: as typed.
        contact: how to reach them beside the bot, as typed; may be empty.
    """

    name: str
    contact: str = ""
