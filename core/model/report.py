"""Reports of rights violations: states, lawful moves, what they are made of."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from core.model.identity import CaseCode, EntryId, PersonId, ReportId

ANSWER_LIMIT = 3500
CODE_ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""No 0/O, 1/I/L: codes are read aloud and typed from paper."""


class ReportStatus(StrEnum):
    """Where a report stands, as the reporter and staff see it."""

    DRAFT = "draft"  # being written; staff do not see it
    NEW = "new"  # submitted; waits in the queue
    TAKEN = "taken"  # a reviewer has taken it
    ACCEPTED = "accepted"  # found to be a case the network works on
    ASKED = "asked"  # waits for the reporter's answer
    CLOSED = "closed"  # ended, with a reason; silent from then on
    WITHDRAWN = "withdrawn"  # the reporter took it back


LAWFUL: Mapping[ReportStatus, frozenset[ReportStatus]] = {
    ReportStatus.DRAFT: frozenset({ReportStatus.NEW, ReportStatus.WITHDRAWN}),
    ReportStatus.NEW: frozenset({ReportStatus.TAKEN, ReportStatus.WITHDRAWN}),
    ReportStatus.TAKEN: frozenset(
        {
            ReportStatus.NEW,
            ReportStatus.ACCEPTED,
            ReportStatus.ASKED,
            ReportStatus.CLOSED,
            ReportStatus.WITHDRAWN,
        }
    ),
    ReportStatus.ACCEPTED: frozenset(
        {ReportStatus.ASKED, ReportStatus.CLOSED, ReportStatus.WITHDRAWN}
    ),
    ReportStatus.ASKED: frozenset(
        {ReportStatus.TAKEN, ReportStatus.ACCEPTED, ReportStatus.CLOSED, ReportStatus.WITHDRAWN}
    ),
    ReportStatus.CLOSED: frozenset(),
    ReportStatus.WITHDRAWN: frozenset(),
}
"""From each status the ones it may become."""


class Urgency(StrEnum):
    """How soon somebody has to look, as the reporter said."""

    DANGER = "danger"  # someone is in danger now
    SOON = "soon"  # something may happen within days
    NORMAL = "normal"  # neither


class Anonymity(StrEnum):
    """What staff may know of the reporter; anonymous unless the reporter chooses otherwise."""

    ANONYMOUS = "anonymous"  # staff see the case code alone
    NAMED = "named"  # staff see the name and handle on Telegram


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
    """

    id: EntryId
    kind: EntryKind
    text: str
    received_at: datetime
    evidence: Evidence | None = None
    album: str = ""
    origin: str = ""
    version: int = 1


@dataclass(frozen=True, slots=True)
class Report:
    """A report without its entries.

    Attributes:
        category: key in the catalogue of report categories; empty in an early draft.
        when_text, where_text: as told; may be empty.
        reviewer: who has taken it.
        submitted_at: aware UTC; None in a draft.
        revision: counts changes; a decision made on an older one is refused.
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
