"""What editors see of sendings afterwards, on both databases."""

from core.model.audience import Audience
from core.model.broadcast import BroadcastSubject, NewBroadcast
from core.model.delivery import DeliveryState, Lane, Result
from core.model.identity import BroadcastId
from core.ports.stores.sendings import Reason
from storage.sql_storage import SqlStorage
from tests.storage.conftest import NOW, add_person
from tests.storage.test_broadcasts import start_briefing
from tests.storage.test_outbox import claim, record

EVERYONE = Audience(everyone=True)


async def follow_up(
    storage: SqlStorage, subject: BroadcastSubject, of: BroadcastId, *, revision: int = 1
) -> BroadcastId:
    """Start a correction or recall of a sending."""
    async with storage.begin() as tx:
        return await tx.outbox.start_broadcast(
            NewBroadcast(subject, of, Lane.BRIEFING, urgent=True, at=NOW, revision=revision)
        )


async def test_the_newest_sending_comes_first_and_pages_are_complete(storage, other):
    """An editor looks for what went out a minute ago, not for that of last year."""
    author = await add_person(storage, 1)
    made = [await start_briefing(storage, author, EVERYONE) for _ in range(5)]
    await follow_up(storage, BroadcastSubject.CORRECTION, made[0], revision=2)
    async with other.read() as view:
        first, total = await view.sendings.recent(offset=0, limit=3)
        rest, _ = await view.sendings.recent(offset=3, limit=3)
    assert total == len(made)
    assert [each.id for each in (*first, *rest)] == made[::-1]


async def test_corrections_and_the_recall_of_one_sending_alone_are_listed(storage, other):
    """What followed another sending would be taken for this one's."""
    author = await add_person(storage, 1)
    one, another = [await start_briefing(storage, author, EVERYONE) for _ in range(2)]
    correction = await follow_up(storage, BroadcastSubject.CORRECTION, one, revision=2)
    await follow_up(storage, BroadcastSubject.RECALL, another)
    recall = await follow_up(storage, BroadcastSubject.RECALL, one)
    async with other.read() as view:
        found = await view.sendings.follow_ups(one)
    assert [each.id for each in found] == [correction, recall]


async def test_reasons_are_counted_the_most_frequent_first_and_name_nobody(storage, other):
    """Telegram's words tell what to mend; who it was is nobody's business."""
    people = [await add_person(storage, number) for number in range(1, 7)]
    broadcast = await start_briefing(storage, people[0], EVERYONE)
    other_one = await start_briefing(storage, people[0], EVERYONE)
    async with storage.begin() as tx:
        await tx.outbox.pause(other_one)
    async with storage.begin() as tx:
        await tx.outbox.fan_out(broadcast, span=100, at=NOW)
    copies = await claim(storage)
    ends = [(DeliveryState.REJECTED, "Message is too long")] * 2 + [
        (DeliveryState.FAILED, "gave up"),
        (DeliveryState.REJECTED, "BUTTON_URL_INVALID"),
        (DeliveryState.REJECTED, "BUTTON_URL_INVALID"),
        (DeliveryState.SENT, ""),
    ]
    for copy, (state, reason) in zip(copies, ends, strict=True):
        await record(storage, Result(copy.id, copy.person, state, message_id=1, reason=reason))
    async with other.read() as view:
        assert await view.sendings.reasons(broadcast) == [
            Reason(DeliveryState.REJECTED, "BUTTON_URL_INVALID", 2),
            Reason(DeliveryState.REJECTED, "Message is too long", 2),
            Reason(DeliveryState.FAILED, "gave up", 1),
        ]
        assert await view.sendings.reasons(other_one) == []
