"""Moments that an older program wrote down exactly are rounded, and rows stay as they are."""

from datetime import timedelta

import sqlalchemy as sa

from storage.columns import microseconds
from storage.migrate import migrate
from tests.storage.conftest import NOW, raw

EXACT = NOW + timedelta(hours=3, minutes=17, microseconds=4711)
DAY = EXACT.replace(hour=0, minute=0, second=0, microsecond=0)

_REPORT = """INSERT INTO reports
    (id, code, status, urgency, anonymity, created_at, submitted_at, status_since, closed_at,
     looked_at, revision, on_hold)
    VALUES (:id, :code, :status, 'normal', 'anonymous', :at, :at, :at, NULL, :at, 1, false)"""
_PERSON = """INSERT INTO people
    (id, telegram_digest, contact, language, zone, consented_at, paused, reachable)
    VALUES (:id, :digest, :digest, 'en', 'UTC', :at, false, true)"""


async def test_what_is_stored_is_rounded_where_it_could_pair_a_person_with_a_case(url):
    """An update that left old rows as they are would protect only those who come later."""
    await migrate(url, to="base")
    await migrate(url, to="0025")
    at = microseconds(EXACT)
    async with raw(url) as connection:
        for number, agreed in ((1, at), (2, None)):
            person = {"id": number, "digest": bytes([number]), "at": agreed}
            await connection.execute(sa.text(_PERSON), person)
        for number, status in ((1, "new"), (2, "withdrawn"), (3, "erased")):
            case = {"id": number, "code": f"A-{number}", "status": status, "at": at}
            await connection.execute(sa.text(_REPORT), case)
        link = "INSERT INTO case_links (report_id, sealed, linked_at) VALUES (1, :sealed, :at)"
        await connection.execute(sa.text(link), {"sealed": b"x", "at": at})
    await migrate(url)
    async with raw(url) as connection:
        people = await connection.execute(sa.text("SELECT consented_at FROM people ORDER BY id"))
        assert [row[0] for row in people] == [microseconds(DAY), None]
        linked = await connection.scalar(sa.text("SELECT linked_at FROM case_links"))
        assert linked == microseconds(DAY)
        query = "SELECT created_at, submitted_at, status_since, looked_at FROM reports ORDER BY id"
        open_one, *gone = [tuple(row) for row in await connection.execute(sa.text(query))]
    assert open_one == (at, at, at, at)
    assert gone == [(microseconds(DAY),) * 3 + (None,)] * 2
