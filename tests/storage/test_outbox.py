"""Deliveries: promised, claimed, recorded; on both databases."""

import asyncio
import json
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Any

import sqlalchemy as sa

from content.loader import load_content
from core.model.audience import Audience
from core.model.briefing import BriefingKind, Edition, NewBriefing, Version
from core.model.broadcast import BroadcastState, BroadcastSubject, NewBroadcast, Progress
from core.model.delivery import DeliveryState, Doubt, Lane, Notice, Result
from core.model.identity import UpdateId
from core.model.language import ENGLISH
from core.model.person import CONTACT_PURPOSE, Contact
from core.model.quiet import QuietHours
from core.ports.stores.inbox import Incoming
from core.ports.stores.outbox import ExpiredClaim
from core.ports.world import World
from core.usecases.upkeep.prune import Pruned, prune
from storage.stores import outbox
from tests.fakes.clock import FakeClock
from tests.storage.conftest import NOW, add_person, get_person, raw

REAL = datetime(2026, 9, 9, 9, 9, tzinfo=UTC)
"""Real time differs from business time, so that a mix-up shows."""

NEWS = Notice("case_news", {"code": "ABCD-EFGH", "number": 3, "at": NOW})


async def promise(storage, person, *, lane=Lane.ALERT, due_at=NOW, urgent=True, notice=NEWS):
    async with storage.begin() as tx:
        await tx.outbox.put(
            person.id, notice, lane=lane, doubt=Doubt.REPEAT, due_at=due_at, urgent=urgent
        )


async def claim(storage, *, limit=100, now=NOW, real_now=REAL, lease_seconds=60):
    async with storage.begin() as tx:
        return await tx.outbox.claim(
            limit=limit, now=now, real_now=real_now, lease_seconds=lease_seconds
        )


async def record(storage, *results, now=NOW, real_now=REAL):
    async with storage.begin() as tx:
        await tx.outbox.record(results, now=now, real_now=real_now)


async def states(url) -> list[str]:
    async with raw(url) as connection:
        rows = await connection.execute(sa.text("SELECT state FROM notices ORDER BY id"))
        return list(rows.scalars())


async def test_a_claim_brings_all_that_sending_needs(storage, other, vault):
    """The engine asks once, and the transport opens only the address."""
    person = await add_person(storage, 77, "tr")
    quiet = QuietHours(time(22), time(8))
    async with storage.begin() as tx:
        await tx.people.save(replace(person, quiet=quiet, zone="Europe/Istanbul"))
    await promise(storage, person, urgent=False)
    (delivery,) = await claim(other)
    opened = vault.open(delivery.contact.sealed, purpose=CONTACT_PURPOSE, row=delivery.contact.row)
    assert Contact.unpacked(opened) == Contact(77, "member-77", "handle77")
    assert delivery.subject == NEWS
    assert (delivery.person, delivery.language, delivery.zone) == (
        person.id,
        "tr",
        "Europe/Istanbul",
    )
    assert (delivery.quiet, delivery.lane, delivery.doubt) == (quiet, Lane.ALERT, Doubt.REPEAT)
    assert (delivery.attempt, delivery.due_at, delivery.latest_at) == (1, NOW, None)


async def test_quiet_hours_do_not_hold_back_what_is_urgent(storage):
    """A danger alert at night is the point of an alert."""
    person = await add_person(storage, 1)
    async with storage.begin() as tx:
        await tx.people.save(replace(person, quiet=QuietHours(time(22), time(8))))
    await promise(storage, person, urgent=True)
    (delivery,) = await claim(storage)
    assert delivery.quiet is None


async def test_the_most_urgent_goes_first_then_the_oldest(storage):
    """A briefing to thousands must not hold up word that somebody is in danger."""
    person = await add_person(storage, 1)
    for number, (lane, minutes) in enumerate(
        [(Lane.BRIEFING, 9), (Lane.ALERT, 1), (Lane.REMINDER, 5), (Lane.ALERT, 3)]
    ):
        due_at = NOW - timedelta(minutes=minutes)
        await promise(storage, person, lane=lane, due_at=due_at, notice=Notice("n", {"n": number}))
    first = await claim(storage, limit=3)
    assert [delivery.subject.params["n"] for delivery in first] == [3, 1, 2]
    assert [delivery.subject.params["n"] for delivery in await claim(storage)] == [0]
    assert await claim(storage) == []


async def test_what_is_not_due_waits_and_can_be_asked_for(storage):
    """The walk of a clock stops at each due time on its way."""
    person = await add_person(storage, 1)
    later = NOW + timedelta(hours=3)
    await promise(storage, person, due_at=later)
    assert await claim(storage) == []
    async with storage.read() as tx:
        assert not await tx.outbox.has_open(now=NOW)
        assert await tx.outbox.has_open(now=later)
        assert await tx.outbox.next_due(after=NOW, until=later) == later
        assert await tx.outbox.next_due(after=later, until=later + timedelta(days=1)) is None
    assert len(await claim(storage, now=later)) == 1


async def test_two_workers_never_claim_the_same_delivery(storage, other):
    """Twice claimed is twice sent."""
    person = await add_person(storage, 1)
    async with storage.begin() as tx:
        for number in range(60):
            await tx.outbox.put(
                person.id,
                Notice("n", {"n": number}),
                lane=Lane.ALERT,
                doubt=Doubt.LEAVE,
                due_at=NOW,
            )
    claimed = await asyncio.gather(
        *(claim(worker, limit=7) for worker in (storage, other) for _ in range(6))
    )
    ids = [delivery.id for batch in claimed for delivery in batch]
    ids += [delivery.id for delivery in await claim(storage)]
    assert len(ids) == 60
    assert len(set(ids)) == 60
    assert max(len(batch) for batch in claimed) <= 7


async def test_nothing_of_a_notice_lies_in_plain(storage, url):
    """Not even its kind: it would say who has a case."""
    person = await add_person(storage, 1)
    await promise(storage, person)
    async with raw(url) as connection:
        row = (await connection.execute(sa.text("SELECT * FROM notices"))).one()
    assert "case_news" not in repr(tuple(row))
    assert "ABCD" not in repr(tuple(row))


async def test_no_notice_says_who_it_is_for(storage, other, url):
    """It is promised in the transaction of a case: a database's log keeps the two together."""
    for number in range(1, 40):
        person = await add_person(storage, number)
    await promise(storage, person)
    async with raw(url) as connection:
        row = (await connection.execute(sa.text("SELECT * FROM notices"))).one()
    assert person.id not in tuple(row)
    (delivery,) = await claim(other)
    assert delivery.person == person.id


async def test_a_notice_from_an_earlier_release_still_reaches_its_reader(storage, url, vault):
    """What was promised before an update is kept."""
    person = await add_person(storage, 1)
    await promise(storage, person)
    plain = json.dumps([NEWS.kind, {"code": "ABCD-EFGH"}]).encode()
    async with raw(url) as connection:
        row = (await connection.execute(sa.text("SELECT notice_row FROM notices"))).scalar_one()
        sealed = vault.seal(plain, purpose="notice", row=row)
        old = sa.text("UPDATE notices SET person_id = :person, notice = :sealed")
        await connection.execute(old, {"person": person.id, "sealed": sealed})
    (delivery,) = await claim(storage)
    assert (delivery.person, delivery.subject) == (
        person.id,
        Notice("case_news", {"code": "ABCD-EFGH"}),
    )


async def test_what_is_promised_to_the_forgotten_goes_and_nothing_else(storage, url, monkeypatch):
    """No row says whose it is: all that waits is opened before anybody has to stand in line."""
    monkeypatch.setattr(outbox, "_OPENED_AT_ONCE", 2)
    me, you = await add_person(storage, 1), await add_person(storage, 2)
    for person in (me, you, me, you, me):
        await promise(storage, person)
    async with storage.read() as view:
        known = await view.outbox.promised(me.id)
    assert len(known.notices) == 3
    for person in (you, me):
        await promise(storage, person)  # meanwhile
    opened = []
    was_opened = outbox.SqlOutbox._opened

    def noted(self, row):
        opened.append(row)
        return was_opened(self, row)

    monkeypatch.setattr(outbox.SqlOutbox, "_opened", noted)
    async with storage.begin() as tx:
        await tx.outbox.forget_notices(me.id, known)
    assert len(opened) == 2, "what was looked into before is not opened again"
    assert len(await states(url)) == 3
    assert {delivery.person for delivery in await claim(storage)} == {you.id}


async def test_what_is_promised_to_somebody_who_is_gone_is_dropped(storage, url):
    """A case may still tell who reported it a moment after they were forgotten."""
    person = await add_person(storage, 1)
    async with storage.begin() as tx:
        await tx.people.forget(person.id)
    await promise(storage, person)
    assert await claim(storage) == []
    assert await states(url) == []


async def test_a_sent_notice_leaves_nothing(storage, other, url):
    """A row beside somebody without a role would say for weeks that they have a case."""
    person = await add_person(storage, 1)
    await promise(storage, person)
    (delivery,) = await claim(storage)
    await record(storage, Result(delivery.id, person.id, DeliveryState.SENT, message_id=5))
    assert await states(url) == []
    async with other.read() as tx:
        assert not await tx.outbox.has_open(now=NOW)


async def test_a_retry_waits_in_real_time_and_counts_attempts(storage):
    """A jump of business time must not make us hammer a server that is down."""
    person = await add_person(storage, 1)
    await promise(storage, person)
    (delivery,) = await claim(storage)
    await record(
        storage, Result(delivery.id, person.id, DeliveryState.WAITING, retry_in_seconds=30)
    )
    assert await claim(storage, now=NOW + timedelta(days=9)) == []
    (again,) = await claim(storage, real_now=REAL + timedelta(seconds=30))
    assert again.attempt == 2
    assert again.subject == NEWS


async def test_a_delivery_put_off_is_due_later_and_was_no_attempt(storage):
    """Quiet hours every night must not use up the attempts."""
    person = await add_person(storage, 1)
    await promise(storage, person)
    (delivery,) = await claim(storage)
    morning = NOW + timedelta(hours=8)
    await record(
        storage,
        Result(delivery.id, person.id, DeliveryState.WAITING, due_at=morning, attempted=False),
    )
    assert await claim(storage) == []
    (again,) = await claim(storage, now=morning)
    assert (again.attempt, again.due_at) == (1, morning)


async def test_a_late_word_never_undoes_an_end(storage, url):
    """A worker that comes back after its lease must not send again what another has sent."""
    person = await add_person(storage, 1)
    await promise(storage, person)
    (delivery,) = await claim(storage)
    await record(storage, Result(delivery.id, person.id, DeliveryState.SENT, message_id=5))
    await record(storage, Result(delivery.id, person.id, DeliveryState.WAITING))
    await record(storage, Result(delivery.id, person.id, DeliveryState.FAILED))
    assert await states(url) == []
    assert await claim(storage) == []


async def test_knowing_better_ends_a_doubt_but_does_not_repeat_it(storage, url):
    """In doubt means: nobody knew. A later answer from Telegram counts, a retry does not."""
    person = await add_person(storage, 1)
    await promise(storage, person)
    (delivery,) = await claim(storage)
    await record(storage, Result(delivery.id, person.id, DeliveryState.IN_DOUBT))
    await record(storage, Result(delivery.id, person.id, DeliveryState.WAITING))
    assert await states(url) == ["in_doubt"]
    await record(storage, Result(delivery.id, person.id, DeliveryState.SENT, message_id=5))
    assert await states(url) == []


async def test_claims_of_a_dead_worker_are_found_when_their_lease_is_over(storage, other):
    """What a killed process had in its hands is known and can be decided."""
    person = await add_person(storage, 1)
    await promise(storage, person)
    (delivery,) = await claim(storage, lease_seconds=60)
    async with other.read() as tx:
        assert await tx.outbox.expired_claims(REAL + timedelta(seconds=59)) == []
        assert await tx.outbox.expired_claims(REAL + timedelta(seconds=60)) == [
            ExpiredClaim(delivery.id, person.id, Doubt.REPEAT, 1)
        ]
        assert await tx.outbox.has_open(now=NOW)


async def test_somebody_who_blocked_the_bot_gets_nothing_more(storage, other, url):
    """Until they write again."""
    person = await add_person(storage, 1)
    await promise(storage, person)
    await promise(storage, person)
    (first, second) = await claim(storage)
    await record(storage, Result(first.id, person.id, DeliveryState.UNREACHABLE, reason="blocked"))
    marked = await get_person(other, person.id)
    assert marked is not None
    assert marked.reachable, "their row must not be written together with the notice"
    async with storage.begin() as tx:
        await tx.people.mark_unreachable(person.id)
    await record(storage, Result(second.id, person.id, DeliveryState.WAITING))
    assert await claim(storage) == []
    assert await states(url) == []


async def test_a_pause_stops_broadcasts_but_not_news_of_ones_own_case(storage, url):
    """A paused reporter still waits for an answer; a paused reader does not want briefings."""
    person = await add_person(storage, 1)
    await promise(storage, person)
    async with storage.begin() as tx:
        number = await tx.briefings.add(_briefing(person))
        broadcast = await tx.outbox.start_broadcast(
            NewBroadcast(
                BroadcastSubject.BRIEFING, number, lane=Lane.BRIEFING, urgent=False, at=NOW
            )
        )
        await tx.outbox.fan_out(broadcast, span=10, at=NOW)
        await tx.people.save(replace(person, paused=True))
    assert [delivery.subject for delivery in await claim(storage)] == [NEWS]
    assert await states(url) == ["claimed"]
    async with storage.read() as tx:
        found = await tx.outbox.get_broadcast(broadcast)
        assert found is not None
        assert found.state is BroadcastState.DONE
        assert await tx.outbox.progress(broadcast, now=NOW) == Progress(cancelled=1)


async def test_a_notice_that_cannot_be_opened_ends_and_holds_up_nobody(storage, url):
    """One damaged row must not stop every message behind it."""
    person = await add_person(storage, 1)
    await promise(storage, person)
    async with raw(url) as connection:
        await connection.execute(sa.text("UPDATE notices SET notice_row = 'elsewhere'"))
    await promise(storage, person)
    assert len(await claim(storage)) == 1
    assert await states(url) == ["claimed"]


async def test_the_engine_is_woken_after_the_commit_and_only_then(storage, pokes):
    """An early poke finds nothing; a missing one costs a second."""
    person = await add_person(storage, 1)
    assert pokes == []
    async with storage.begin() as tx:
        await tx.outbox.put(person.id, NEWS, lane=Lane.ALERT, doubt=Doubt.REPEAT, due_at=NOW)
        assert pokes == []
    assert pokes == ["poke"]
    await claim(storage)
    assert pokes == ["poke"]


async def test_old_deliveries_are_pruned_once_their_sending_is_over(storage, url):
    """What was sent to whom is not kept for ever; what is still open always is."""
    person = await add_person(storage, 1)
    await promise(storage, person)
    await promise(storage, person)
    (first, second) = await claim(storage)
    await record(storage, Result(first.id, person.id, DeliveryState.IN_DOUBT), now=NOW)
    await record(
        storage, Result(second.id, person.id, DeliveryState.IN_DOUBT), now=NOW + timedelta(days=1)
    )
    await promise(storage, person)
    async with storage.begin() as tx:
        assert await tx.outbox.prune(NOW) == 0
        assert await tx.outbox.prune(NOW + timedelta(hours=1)) == 1
    assert await states(url) == ["in_doubt", "waiting"]


async def test_pruning_in_pieces_ends_with_nothing_old(storage, other, monkeypatch, vault):
    """A backlog of a week must go, without one long lock."""
    monkeypatch.setattr("storage.stores.inbox.PRUNED_AT_ONCE", 2)
    monkeypatch.setattr("storage.stores.outbox.PRUNED_AT_ONCE", 2)
    person = await add_person(storage, 1)
    for _ in range(5):
        await promise(storage, person)
    ended = [Result(one.id, person.id, DeliveryState.IN_DOUBT) for one in await claim(storage)]
    await record(storage, *ended)
    async with storage.begin() as tx:
        updates = [Incoming(UpdateId(number), "1", b"{}") for number in range(5)]
        await tx.inbox.take_in(updates, at=NOW)
        for update in updates:
            await tx.inbox.end(update.update_id, at=NOW)
    unused: Any = None
    world = World(
        storage=storage,
        clock=FakeClock(NOW + timedelta(days=31)),
        vault=vault,
        files=unused,
        content=load_content(),
    )
    assert await prune(world) == Pruned(updates=5, deliveries=5, invitations=0)
    assert await prune(world) == Pruned(updates=0, deliveries=0, invitations=0)


def _briefing(author):
    edition = Edition({ENGLISH: Version("t", "b")})
    return NewBriefing(
        BriefingKind.BRIEFING,
        edition,
        Audience(everyone=True),
        author=author.id,
        urgent=False,
        at=NOW,
    )
