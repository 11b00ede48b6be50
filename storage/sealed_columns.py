"""Which columns hold what a master key sealed, and to which purpose and row: for carrying it over.

Every column of bytes is in one of these lists or is called a digest: a test asks the schema.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from core.model.person import CONTACT_PURPOSE
from storage import call_tables as calls
from storage import candidate_tables as candidates
from storage import duty_tables as duty
from storage import intake_tables as intake
from storage import packet_tables as packets
from storage import report_tables as cases
from storage import review_tables as reviews
from storage import tables, trace_tables
from storage.columns import microseconds
from storage.draft_tables import drafts
from storage.group_tables import groups
from storage.hearing_tables import hearing_reports
from storage.keeping_tables import report_holds
from storage.library_tables import templates
from storage.outbox_tables import notices

Row = Any
"""A row of the table, whose columns are attributes."""
DATA_KEY = "data-key"
"""The purpose under which the vault wraps data keys."""


@dataclass(frozen=True, slots=True)
class SealedColumn:
    """One column.

    Attributes:
        row_of: what a value is bound to beside its purpose.
        owner: for a wrapped key: the table that holds the code it is bound to, and the columns by
            which the two are joined; None when the table itself has what `row_of` needs.
    """

    column: sa.Column[bytes]
    purpose: str
    row_of: Callable[[Row], str]
    owner: tuple[sa.Column[Any], sa.Column[Any]] | None = None

    @property
    def table(self) -> sa.Table:
        """The table that it is in."""
        return self.column.table


def _id(row: Row) -> str:
    return str(row.id)


def _code(row: Row) -> str:
    return str(row.code)


def _event_and_person(row: Row) -> str:
    return f"{row.event_id}:{row.person_id}"


SEALED: tuple[SealedColumn, ...] = (
    SealedColumn(cases.reports.c.data_key, DATA_KEY, _code),
    SealedColumn(
        cases.report_identities.c.data_key,
        DATA_KEY,
        _code,
        (cases.report_identities.c.report_id, cases.reports.c.id),
    ),
    SealedColumn(calls.call_answers.c.data_key, DATA_KEY, _code),
    SealedColumn(cases.reports.c.reporter, "reporter", _code),
    SealedColumn(
        tables.people.c.contact, CONTACT_PURPOSE, lambda row: str(row.telegram_digest.hex())
    ),
    SealedColumn(
        tables.dialogues.c.sealed,
        "dialogue",
        lambda row: f"{row.person_digest.hex()}:{row.name_digest.hex()}",
    ),
    SealedColumn(tables.inbox.c.sealed, "inbox", lambda row: str(row.update_id)),
    SealedColumn(notices.c.notice, "notice", lambda row: str(row.notice_row)),
    SealedColumn(drafts.c.sealed, "draft", lambda row: f"{row.id}:{row.revision}"),
    SealedColumn(templates.c.sealed, "template", _id),
    SealedColumn(groups.c.name, "group", _id),
    SealedColumn(candidates.meeting_notes.c.sealed, "meeting_notes", _event_and_person),
    SealedColumn(
        candidates.meeting_settlings.c.sealed,
        "meeting_settling",
        lambda row: f"{row.event_id}:{row.revision}",
    ),
    SealedColumn(hearing_reports.c.sealed, "hearing_report", _event_and_person),
    SealedColumn(
        calls.call_texts.c.sealed,
        "call text",
        lambda row: f"{row.call}:{row.question}:{row.language}:{row.revision}",
    ),
    SealedColumn(
        calls.call_exports.c.sealed,
        "call export",
        lambda row: f"{row.call}:{row.language}:{microseconds(row.made_at)}",
    ),
    SealedColumn(duty.report_dangers.c.screen, "danger screen", lambda row: str(row.report_id)),
    SealedColumn(duty.staff_room.c.chat, "staff room", lambda _row: "1"),
    # Of a request about a report it is under the report's data key, as each value says itself.
    SealedColumn(packets.second_requests.c.sealed, "second request", _id),
    SealedColumn(packets.packet_recipients.c.sealed, "packet recipient", _id),
    SealedColumn(
        intake.report_asides.c.sealed, "sender aside", lambda row: str(row.sender_digest.hex())
    ),
    SealedColumn(reviews.saved_questions.c.sealed, "saved question", lambda r: str(r.person_id)),
    SealedColumn(
        trace_tables.chat_traces.c.sealed,
        "chat trace",
        lambda row: str(row.message_digest.hex()),
    ),
    SealedColumn(
        trace_tables.fading_messages.c.sealed,
        "chat trace",
        lambda row: str(row.message_digest.hex()),
    ),
    SealedColumn(
        trace_tables.chat_clearings.c.sealed,
        "chat trace",
        lambda row: str(row.person_digest.hex()),
    ),
    SealedColumn(
        trace_tables.report_passphrases.c.sealed, "passphrase", lambda row: str(row.report_id)
    ),
    SealedColumn(
        trace_tables.report_passphrases.c.shown, "passphrase", lambda row: str(row.report_id)
    ),
)

UNDER_DATA_KEYS: frozenset[sa.Column[Any]] = frozenset(
    {
        cases.reports.c.told,
        cases.report_entries.c.sealed,
        cases.report_identities.c.sealed,
        calls.call_pieces.c.sealed,
        reviews.case_links.c.sealed,
        reviews.case_undo.c.sealed,
        trace_tables.report_wishes.c.sealed,
        trace_tables.report_wishes.c.readers,
        report_holds.c.sealed,
    }
)
"""Sealed under a data key, which alone is carried over."""

HASHES = frozenset(
    {
        tables.audit_lines.c.chained,
        tables.audit_head.c.chained,
        tables.audit_head.c.witness,
    }
)
"""Keyed hashes beside those whose column ends in `_digest`: their secret never rotates."""
