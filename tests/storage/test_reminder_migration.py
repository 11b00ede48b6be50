"""Reminders that an older program sent, or was about to: they become rounds and lose nobody."""

from datetime import timedelta

import sqlalchemy as sa
from alembic import command

from core.model.identity import EventId, PersonId, RoundId
from core.model.reader_moment import EARLIEST
from core.model.reminder import ReminderState
from storage.columns import microseconds
from storage.migrate import configuration, migrate
from storage.open import open_storage
from tests.storage.conftest import NOW, raw
from tests.storage.ringing import ring

STARTS = NOW + timedelta(days=3)


async def write_as_before(url: str) -> None:
    """Two reminders, one of which goes out to two people just now."""
    moments = {
        "now": microseconds(NOW),
        "starts": microseconds(STARTS),
        "later": microseconds(STARTS - timedelta(hours=2)),
    }
    async with raw(url) as connection:
        for statement in _BEFORE:
            used = {name: at for name, at in moments.items() if f":{name}" in statement}
            await connection.execute(sa.text(statement), used)


_BEFORE = (
    """INSERT INTO events
    (kind, starts_at, local_date, local_time, zone, place, state, author, revision, uid)
    VALUES ('other', :starts, '2026-03-04', '12:00', 'UTC', '', 'planned', 1, 1, 'u')""",
    """INSERT INTO reminders (event_id, distance_seconds, due_at, state)
    VALUES (1, 86400, :now, 'sent'), (1, 7200, :later, 'waiting')""",
    """INSERT INTO broadcasts (subject, subject_id, lane, urgent, state, cursor, created_at)
    VALUES ('reminder', 1, 2, false, 'fanning', 8, :now)""",
    """INSERT INTO copies (broadcast_id, person_id, state)
    VALUES (1, 7, 'sent'), (1, 8, 'waiting')""",
)


async def test_what_was_sent_becomes_a_round_and_what_waits_is_looked_at(url, vault):
    """An update in the middle of a sending: whoever was written down is still told of changes."""
    await migrate(url, to="base")
    await migrate(url, to="0008")
    await write_as_before(url)
    await migrate(url)
    storage = await open_storage(url, vault)
    async with storage.read() as view:
        first, second = await view.reminders.of_event(EventId(1))
        assert (first.state, second.state) == (ReminderState.SENT, ReminderState.WAITING)
        parts = await view.reminders.parts(RoundId(1), first=PersonId(0), limit=9)
        assert {person: [part.reminder for part in found] for person, found in parts.items()} == {
            PersonId(7): [first],
            PersonId(8): [first],
        }
        looked_at = await view.reminders.next_due(after=NOW - EARLIEST, until=STARTS)
        assert looked_at == second.due_at - EARLIEST
    broadcast = await ring(storage, second.due_at)
    assert broadcast not in (None, 1), "the next round has a number of its own"
    await storage.close()


async def test_an_older_program_finds_no_round_that_it_would_take_for_a_reminder(url):
    """Back to the version before, and forward again."""
    await migrate(url, to="base")
    await migrate(url, to="0008")
    await write_as_before(url)
    await migrate(url)
    async with raw(url) as connection:
        await connection.run_sync(_down_to_0008)
    async with raw(url) as connection:
        count = sa.text("SELECT count(*) FROM broadcasts WHERE subject = 'reminder'")
        assert await connection.scalar(count) == 0
    await migrate(url)


def _down_to_0008(connection: sa.Connection) -> None:
    command.downgrade(configuration(connection), "0008")
