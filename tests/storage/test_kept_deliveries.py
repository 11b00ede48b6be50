"""Deliveries from before the outbox was divided: what waited still goes, what was sent is known."""

from datetime import timedelta

import sqlalchemy as sa
from alembic import command

from core.model.audience import Audience
from core.model.broadcast import Progress
from core.model.delivery import DeliveryState, Doubt, Lane, Notice, Result
from storage.migrate import configuration
from storage.open import open_storage
from tests.storage.conftest import NOW, add_person, raw
from tests.storage.test_broadcasts import fan_out, start_briefing
from tests.storage.test_outbox import REAL, claim, record

NEWS = Notice("case_news", {"code": "ABCD-EFGH"})


def back(connection: sa.Connection) -> None:
    """Go back to when notices and copies were rows of one table."""
    command.downgrade(configuration(connection), "0001")


async def test_an_update_and_its_undoing_lose_no_delivery(url, vault):
    """Whoever goes back a version for a day must not send anything twice, or never.

    What was promised by name, that is: a notice whose reader is sealed cannot be given one back.
    """
    storage = await open_storage(url, vault)
    people = [await add_person(storage, number) for number in range(1, 6)]
    broadcast = await start_briefing(storage, people[0], Audience(everyone=True))
    await fan_out(storage, broadcast)
    sent, doubtful, failed, on_its_way = await claim(storage, limit=4)
    await record(
        storage,
        Result(sent.id, sent.person, DeliveryState.SENT, message_id=41),
        Result(doubtful.id, doubtful.person, DeliveryState.IN_DOUBT),
        Result(failed.id, failed.person, DeliveryState.REJECTED, reason="Bad Request"),
    )
    for promised in (NEWS, Notice("promised since", {})):
        async with storage.begin() as tx:
            await tx.outbox.put(
                people[4].id, promised, lane=Lane.ALERT, doubt=Doubt.REPEAT, due_at=NOW, urgent=True
            )
    await storage.close()
    async with raw(url) as connection:  # as it was when a notice still named its reader
        await connection.execute(sa.text("UPDATE notices SET person_id = 5 WHERE id = 1"))

    async with raw(url) as connection:
        await connection.run_sync(back)
    async with raw(url) as connection:
        rows = await connection.execute(
            sa.text("SELECT person_id, state, message_id FROM deliveries ORDER BY id")
        )
        assert [tuple(row) for row in rows] == [
            (sent.person, "sent", 41),
            (doubtful.person, "in_doubt", None),
            (failed.person, "rejected", None),
            (on_its_way.person, "claimed", None),
            (people[4].id, "waiting", None),
            (people[4].id, "waiting", None),
        ]

    again = await open_storage(url, vault)
    async with again.read() as view:
        assert await view.outbox.progress(broadcast, now=NOW) == Progress(
            waiting=2, sent=1, failed=1, in_doubt=1
        )
        (lost,) = await view.outbox.expired_claims(REAL + timedelta(hours=1))
        assert (lost.id, lost.attempt, lost.doubt) == (on_its_way.id, 1, Doubt.LEAVE)
    notice, copy = await claim(again)
    assert (notice.subject, copy.subject, copy.person) == (NEWS, broadcast, people[4].id)
    await again.close()
