"""Rows that stand there while notices, notes and wishes change their shape, there and back."""

import sqlalchemy as sa
from alembic import command

from storage.columns import microseconds
from storage.migrate import configuration, migrate
from tests.storage.conftest import NOW, raw

AT = microseconds(NOW)
_PERSON = """INSERT INTO people
    (id, telegram_digest, contact, language, zone, paused, reachable)
    VALUES (:id, :sealed, :sealed, 'en', 'UTC', false, true)"""
_NOTICE = """INSERT INTO notices
    (person_id, notice, notice_row, lane, doubt, urgent, due_at, state, attempt, reason)
    VALUES (:person, :sealed, :row, 1, 'repeat', true, :at, :state, 0, '')"""
_TRACE = """INSERT INTO chat_traces (person_id, day, sealed, unwanted)
    VALUES (1, :at, :sealed, true)"""
_REPORT = """INSERT INTO reports
    (id, code, status, urgency, anonymity, created_at, revision, on_hold)
    VALUES (1, 'A-1', 'new', 'normal', 'anonymous', :at, 1, false)"""
_FADING = """INSERT INTO fading_messages (message_digest, sealed, due_at)
    VALUES (:digest, :sealed, :at)"""
_WISH = "INSERT INTO report_wishes (report_id, sealed) VALUES (1, :sealed)"


async def test_what_is_promised_and_wished_outlasts_the_change_and_the_way_back(url):
    """An update must lose no promise; going back must show nobody what was not meant for them."""
    await migrate(url, to="base")
    await migrate(url, to="0024")
    values = {"sealed": b"x", "digest": b"d", "at": AT}
    async with raw(url) as connection:
        for number in (1, 2):
            person = {"id": number, "sealed": bytes([number])}
            await connection.execute(sa.text(_PERSON), person)
            for state in ("waiting", "claimed"):
                notice = {**values, "person": number, "row": f"{number}{state}", "state": state}
                await connection.execute(sa.text(_NOTICE), notice)
        for statement in (_TRACE, _REPORT, _FADING, _WISH):
            await connection.execute(sa.text(statement), values)
    await migrate(url)
    async with raw(url) as connection:
        kept = "SELECT person_id, state FROM notices ORDER BY id"
        before = [(1, "waiting"), (1, "claimed"), (2, "waiting"), (2, "claimed")]
        assert [tuple(row) for row in await connection.execute(sa.text(kept))] == before
        new = {**values, "person": None, "row": "new", "state": "waiting"}
        await connection.execute(sa.text(_NOTICE), new)
        whose = _WISH.replace("sealed)", "sealed, readers)", 1).replace(":sealed)", ":sealed, :r)")
        await connection.execute(sa.text(whose), {**values, "r": b"for some"})
    async with raw(url) as connection:
        await connection.run_sync(_down_to_0024)
    async with raw(url) as connection:
        assert [tuple(row) for row in await connection.execute(sa.text(kept))] == before
        wishes = await connection.execute(sa.text("SELECT id FROM report_wishes"))
        assert len(wishes.all()) == 1, "the one that was for some alone is nobody else's"
        fading = await connection.execute(sa.text("SELECT due_at FROM fading_messages"))
        assert [row[0] for row in fading] == [AT]
    await migrate(url)
    async with raw(url) as connection:
        assert [tuple(row) for row in await connection.execute(sa.text(kept))] == before


def _down_to_0024(connection: sa.Connection) -> None:
    command.downgrade(configuration(connection), "0024")
