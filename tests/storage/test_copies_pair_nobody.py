"""What copies keep for weeks pairs no person with a case: each sealed column is placed or told."""

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa

from core.model.identity import UpdateId
from core.ports.stores.inbox import Incoming
from storage import call_tables as calls
from storage import candidate_tables as candidates
from storage import duty_tables as duty
from storage import packet_tables as packets
from storage import review_tables as reviews
from storage import tables, trace_tables
from storage.draft_tables import drafts
from storage.dump import LEFT_OUT, WHOLE, apart_of
from storage.group_tables import groups
from storage.hearing_tables import hearing_reports
from storage.library_tables import templates
from storage.sealed_columns import DATA_KEY, SEALED, UNDER_DATA_KEYS
from storage.undump import keys_in, undump
from tests.storage.conftest import NOW
from tests.storage.test_dump import copied, each, emptied

PAIRS_NOBODY: Mapping[sa.Column[Any], str] = {
    tables.people.c.contact: "says who somebody is, and no case",
    trace_tables.chat_clearings.c.sealed: "says who cleared their chat, and no case",
    drafts.c.sealed: "is written to be published",
    templates.c.sealed: "is written to be published",
    calls.call_texts.c.sealed: "is written to be published",
    calls.call_exports.c.sealed: "is written to be handed in; of a call, not of a case",
    groups.c.name: "is the name of many",
    candidates.meeting_notes.c.sealed: "tells of an event",
    candidates.meeting_settlings.c.sealed: "tells of an event",
    hearing_reports.c.sealed: "tells of a public hearing",
    duty.report_dangers.c.screen: "is the number of a message, in a chat that it does not say",
    duty.staff_room.c.chat: "is the group of the staff",
    packets.second_requests.c.sealed: "about a case it is under its data key",
    packets.packet_recipients.c.sealed: "is an organisation that packets go to",
    reviews.saved_questions.c.sealed: "is a question of a reviewer, asked in no case yet",
}
"""What a master key opens and what stays in long-lived copies, each with the reason why it may."""


def test_a_sealed_column_stays_in_copies_only_if_it_pairs_nobody() -> None:
    """A case that is unlinked or erased would stay linked for as long as copies are kept."""
    stays = {
        str(sealed.column)
        for sealed in SEALED
        if sealed.table not in WHOLE | LEFT_OUT and sealed.column.name not in apart_of(sealed.table)
    }
    assert stays == {str(column) for column in PAIRS_NOBODY}


def test_what_is_under_a_data_key_is_in_no_copy_without_it() -> None:
    """Every wrapped key stands in the short-lived file, also one of a table that comes later."""
    keys = [sealed for sealed in SEALED if sealed.purpose == DATA_KEY]
    assert all(sealed.column.name in apart_of(sealed.table) for sealed in keys)
    owners = {sealed.table for sealed in keys}
    for column in UNDER_DATA_KEYS:
        above = {key.column.table for key in column.table.foreign_keys}
        assert ({column.table} | above) & owners, f"{column}: no data key opens it"


async def test_an_update_that_waits_is_in_the_short_lived_file_alone(storage, url) -> None:
    """It holds what somebody has just written for a report, with who wrote it."""
    async with storage.begin() as tx:
        await tx.inbox.take_in([_incoming(number) for number in (1, 2, 3)], at=NOW)
        await tx.inbox.end(UpdateId(1), at=NOW)
    lines, keys = await copied(storage)
    assert _payloads(lines) == [None, None, None]
    async with storage.begin() as tx:
        await tx.inbox.end(UpdateId(2), at=NOW)
    _, later = await copied(storage)
    for file, waits in ((keys, [2, 3]), (later, [3]), ([], [])):
        await emptied(url)
        async with storage.session() as session:
            await undump(session, each(lines), keys_in(file))
        async with storage.begin() as tx:
            assert list(await tx.inbox.waiting()) == [_incoming(number) for number in waits]
            assert await tx.inbox.take_in([_incoming(1)], at=NOW) == [], "it acts once"


def _incoming(number: int) -> Incoming:
    return Incoming(UpdateId(number), "100", b"They follow me.")


def _payloads(lines: list[dict[str, Any]]) -> list[Any]:
    """Return what a copy has of the payloads of updates."""
    begins = next(at for at, line in enumerate(lines) if line.get("table") == "inbox")
    place = lines[begins]["columns"].index("sealed")
    return [line["row"][place] for line in lines[begins + 1 : begins + 4]]
