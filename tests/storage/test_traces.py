"""What is left in chats: whose it is and when it goes, without a moment beside a name."""

from dataclasses import replace
from datetime import timedelta

import pytest
import sqlalchemy as sa

from core.model.audience import Audience
from core.model.delivery import DeliveryState, Result
from core.model.identity import PersonId
from core.model.trace import Note
from storage.trace_tables import chat_traces
from tests.storage.conftest import NOW, add_person, raw
from tests.storage.test_broadcasts import fan_out, start_briefing
from tests.storage.test_outbox import claim, promise, record

STRANGER = PersonId(999)


def note(person: PersonId, message: int, *, ours: bool = True, hours: int = 0) -> Note:
    return Note(person, message, NOW - timedelta(hours=hours), ours)


async def test_a_chats_messages_are_found_again_with_their_moment(storage, other):
    """Whether Telegram still deletes a message depends on the hour it was sent."""
    me, you = await add_person(storage, 1), await add_person(storage, 2)
    async with storage.begin() as tx:
        await tx.traces.add([note(me.id, 5), note(me.id, 6, ours=False, hours=48), note(you.id, 7)])
    async with other.read() as tx:
        found = await tx.traces.of(me.id)
        assert [(one.message_id, one.ours, one.is_deletable(NOW)) for one in found] == [
            (5, True, True),
            (6, False, False),
        ]
        assert await tx.traces.count(you.id) == 1


async def test_nothing_is_kept_of_somebody_who_is_not_known(storage):
    """A message that came while somebody was forgotten must not bring them back."""
    async with storage.begin() as tx:
        await tx.traces.add([note(STRANGER, 5)])
        assert await tx.traces.of(STRANGER) == []


async def test_messages_go_with_the_person(storage):
    """Being forgotten leaves no list of when somebody wrote."""
    me = await add_person(storage, 1)
    async with storage.begin() as tx:
        await tx.traces.add([note(me.id, 5)])
    async with storage.begin() as tx:
        await tx.people.forget(me.id)
    async with storage.read() as tx:
        assert await tx.traces.count(me.id) == 0


async def test_no_row_names_the_person_whose_chat_it_is(storage, url):
    """A row is written within a second of a report: the database's log keeps the two together."""
    for number in range(1, 40):
        me = await add_person(storage, number)
    async with storage.begin() as tx:
        await tx.traces.add([note(me.id, 5)])
        await tx.traces.fade(me.id, 6, due_at=NOW)
        await tx.traces.clear_later(me.id, due_at=NOW)
    async with raw(url) as connection:
        (day,) = (await connection.execute(sa.text("SELECT day FROM chat_traces"))).one()
        assert day % (24 * 3600 * 1_000_000) == 0
        for table in ("chat_traces", "fading_messages", "chat_clearings"):
            (columns,) = (
                await connection.execute(sa.select(sa.text("*")).select_from(sa.text(table)))
            ).all()
            assert me.id not in columns, table


async def test_another_day_is_another_hash(storage, url):
    """Should one day be led to its person, by whatever means, the other days are not."""
    me, you = await add_person(storage, 1), await add_person(storage, 2)
    async with storage.begin() as tx:
        await tx.traces.add([note(me.id, 5), note(me.id, 6), note(me.id, 7, hours=24)])
        await tx.traces.add([note(you.id, 8)])
    async with raw(url) as connection:
        query = sa.text("SELECT person_digest, count(*) FROM chat_traces GROUP BY person_digest")
        assert sorted(row[1] for row in await connection.execute(query)) == [1, 1, 2]
    async with storage.begin() as tx:
        assert [each.message_id for each in await tx.traces.of(me.id)] == [5, 6, 7]
        assert await tx.traces.mark_unwanted(me.id) == 3
        assert sorted(await tx.traces.to_sweep(limit=9)) == [me.id]
        assert [each.message_id for each in await tx.traces.unwanted(me.id, limit=9)] == [7, 6, 5]
        await tx.traces.forget(me.id)
        assert await tx.traces.count(me.id) == 0
        assert await tx.traces.count(you.id) == 1


async def test_what_is_noted_twice_is_there_once(storage):
    """Copies of briefings are looked up anew each time that a chat is cleared."""
    me = await add_person(storage, 1)
    for _ in range(2):
        async with storage.begin() as tx:
            await tx.traces.add([note(me.id, 5)])
    async with storage.read() as tx:
        assert await tx.traces.count(me.id) == 1


async def test_messages_lie_in_no_order_in_which_they_came(storage, dialect, url):
    """A running number beside those of a case's entries would tell the second, not the day."""
    me = await add_person(storage, 1)
    async with storage.begin() as tx:
        await tx.traces.add([note(me.id, number) for number in range(20)])
    columns = {column.name for column in chat_traces.columns}
    assert columns == {"message_digest", "person_digest", "day", "sealed", "unwanted"}
    if dialect == "sqlite":
        async with raw(url) as connection:
            with pytest.raises(sa.exc.OperationalError, match="rowid"):
                await connection.execute(sa.text("SELECT rowid FROM chat_traces"))


async def test_what_is_unwanted_waits_until_it_is_dropped(storage):
    """A crash in the middle of clearing leaves nothing standing for good."""
    me = await add_person(storage, 1)
    async with storage.begin() as tx:
        await tx.traces.add([note(me.id, 5), note(me.id, 6)])
        assert await tx.traces.mark_unwanted(me.id) == 2
        await tx.traces.add([note(me.id, 7)])
    async with storage.begin() as tx:
        assert list(await tx.traces.to_sweep(limit=9)) == [me.id]
        first, second = await tx.traces.unwanted(me.id, limit=9)
        await tx.traces.drop([first.id])
        assert [each.message_id for each in await tx.traces.unwanted(me.id, limit=9)] == [5]
        await tx.traces.drop([second.id])
        assert list(await tx.traces.to_sweep(limit=9)) == []
        assert [each.message_id for each in await tx.traces.of(me.id)] == [7]


async def test_a_message_fades_when_its_time_comes(storage):
    """A screen that was looked at once more counts from then."""
    async with storage.begin() as tx:
        await tx.traces.fade(PersonId(1), 5, due_at=NOW)
        await tx.traces.fade(PersonId(1), 6, due_at=NOW)
        await tx.traces.fade(PersonId(1), 6, due_at=NOW + timedelta(minutes=9))
        assert list(await tx.traces.faded(NOW, limit=9)) == [(PersonId(1), 5)]
        await tx.traces.forget_fading(PersonId(1), 5)
        assert list(await tx.traces.faded(NOW, limit=9)) == []
        long = NOW + timedelta(days=1)
        assert await tx.traces.next_due(after=NOW, until=long) == NOW + timedelta(minutes=9)


async def test_a_chat_is_cleared_once_when_its_time_comes(storage):
    """The choice is made once and carried out once."""
    later = NOW + timedelta(minutes=15)
    async with storage.begin() as tx:
        await tx.traces.clear_later(PersonId(1), due_at=later)
        assert list(await tx.traces.to_clear(NOW)) == []
        assert await tx.traces.next_due(after=NOW, until=later) == later
        assert list(await tx.traces.to_clear(later)) == [PersonId(1)]
        await tx.traces.forget_clearing(PersonId(1))
        assert list(await tx.traces.to_clear(later)) == []


async def test_old_messages_are_pruned_by_the_day(storage):
    """Nobody needs to know for ever when somebody wrote."""
    me = await add_person(storage, 1)
    async with storage.begin() as tx:
        await tx.traces.add([note(me.id, 5, hours=24 * 91), note(me.id, 6)])
        assert await tx.traces.prune(NOW - timedelta(days=90)) == 1
        assert [each.message_id for each in await tx.traces.of(me.id)] == [6]


async def test_copies_of_broadcasts_and_notices_belong_to_the_chat(storage):
    """A briefing on the screen tells whose side its reader is on, as much as a case does."""
    me, you = await add_person(storage, 1), await add_person(storage, 2)
    broadcast = await start_briefing(storage, me, Audience(everyone=True))
    await fan_out(storage, broadcast)
    copies = await claim(storage)
    sent = DeliveryState.SENT
    for number, copy in enumerate(copies):
        result = Result(copy.id, copy.person, sent, message_id=50 + 10 * number)
        await record(storage, replace(result, more=(51 + 10 * number,)))
    await promise(storage, me)
    (notice,) = await claim(storage)
    await record(storage, Result(notice.id, me.id, sent, message_id=90))
    async with storage.begin() as tx:
        assert await tx.traces.of(me.id) == [], "beside the end of the notice it would name them"
        await tx.traces.add([note(me.id, 90)])
        assert [each.message_id for each in await tx.traces.of(me.id)] == [90]
        mine = 50 + 10 * [copy.person for copy in copies].index(me.id)
        assert await tx.traces.add_copies(me.id) == 2
        found = {each.message_id for each in await tx.traces.of(me.id) if each.ours}
        assert found == {90, mine, mine + 1}
        assert await tx.traces.of(you.id) == []
