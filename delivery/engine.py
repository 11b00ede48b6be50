"""The outbox engine: claims what may leave now, sends it side by side, records what came of it.

It never reads a text. What is claimed and not yet recorded is at most `in_flight`, so a crash
leaves no more than that in doubt.
"""

import asyncio
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta

import structlog

from core.model.delivery import Delivery, DeliveryState, Lane, Result, Unknown
from core.model.identity import CopyId, DeliveryId
from core.model.quiet import next_allowed
from core.ports.clock import Clock
from core.ports.pace import Pace
from core.ports.storage import Storage, StorageUnavailable
from core.ports.transport import Transport
from delivery.line import Line
from delivery.recovery import recovered
from delivery.retry import decide
from delivery.tally import Tally

_LONGEST_BACK_OFF_SECONDS = 5.0

_LARGEST_BATCH, _SMALL_PART = 16, 10
"""More at once would make the line to Telegram run dry while so many places become free, unless
that is a small part of what is in flight."""
_BEGUN_TOGETHER = 8
"""So many sends begin before the loop sees to others, whose turn has come or whose answer is in."""

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class EngineLimits:
    """How much at once, and how often.

    Attributes:
        in_flight: deliveries that are claimed and not yet recorded.
        lease_seconds: longer than any send can take, waiting for its turn included.
        flush_seconds: how long a result may wait for others to be recorded with.
        poll_seconds: how often storage is asked without being poked.
        recover_seconds: how often claims of dead workers are looked for.
        stop_seconds: how long sends in flight may still take when stopping.
        hold_seconds: how long nothing is begun after an answer of Telegram was lost; doubled.
        alone: no other worker uses this database: claims from before the start are of the dead.
    """

    in_flight: int = 20
    lease_seconds: float = 120.0
    flush_seconds: float = 0.05
    poll_seconds: float = 1.0
    recover_seconds: float = 30.0
    stop_seconds: float = 15.0
    hold_seconds: float = 0.5
    alone: bool = True

    @property
    def batch(self) -> int:
        """How many results are worth a transaction at once."""
        return max(1, min(self.in_flight // 2, _LARGEST_BATCH), self.in_flight // _SMALL_PART)


def _nobody(_: Sequence[Result]) -> None:
    return


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the engine lives among.

    Attributes:
        clock: business time.
        real: real time, for leases and retries.
        recorded: told of results after they were committed; counts and notes only.
    """

    pace: Pace
    clock: Clock
    real: Clock
    recorded: Callable[[Sequence[Result]], None] = _nobody


class Engine:
    """One worker. Run it once; any number may share a PostgreSQL."""

    def __init__(
        self,
        storage: Storage,
        transport: Transport,
        around: Surroundings,
        *,
        limits: EngineLimits | None = None,
    ) -> None:
        self._storage = storage
        self._transport = transport
        self._around = around
        self._limits = limits or EngineLimits()
        self._sending: dict[DeliveryId, asyncio.Task[None]] = {}
        self._results: list[Result] = []
        self._tally = Tally()
        self._line = Line(self._limits.hold_seconds)
        self._signal = asyncio.Event()
        self._woken = True
        self._hungry = False
        self._poll_at = 0.0
        self._recover_at = 0.0
        self._ever_recovered = False
        self._stop_at: float | None = None
        self._turn_waiters: list[asyncio.Future[None]] = []

    def wake(self) -> None:
        """Look into the outbox now: something was put there."""
        self._woken = True
        self._signal.set()

    def stop(self) -> None:
        """Claim nothing more; `run` returns once what is in flight is recorded."""
        self._stop_at = time.monotonic() + self._limits.stop_seconds
        self._signal.set()

    async def turned(self) -> None:
        """Wait until the outbox was looked into once more, from now on."""
        waiter: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._turn_waiters.append(waiter)
        self.wake()
        await waiter

    async def run(self) -> None:
        """Work until `stop`. Storage that is away is waited for; no result is dropped."""
        failures = 0
        while not self._is_over():
            self._signal.clear()
            waiters, self._turn_waiters = self._turn_waiters, []
            try:
                await self._turn()
                failures = 0
            except StorageUnavailable:
                failures += 1
                if failures == 1:
                    _log.warning("outbox_storage_unavailable")
            except Exception:  # noqa: BLE001 - the worker loop goes on, whatever one turn did
                failures += 1
                _log.exception("outbox_turn_failed")
            _resolve(waiters)
            if failures:
                await asyncio.sleep(min(0.1 * 2**failures, _LONGEST_BACK_OFF_SECONDS))
            elif not self._is_over():
                await self._rest()
        self._tally.tell()
        _resolve(self._turn_waiters)
        for task in self._sending.values():
            task.cancel()
        if self._sending or self._results:
            unrecorded = len(self._sending) + len(self._results)
            _log.error("outbox_stopped_unfinished", unrecorded=unrecorded)

    def _is_over(self) -> bool:
        if self._stop_at is None:
            return False
        unfinished = self._sending or self._results
        return not unfinished or time.monotonic() >= self._stop_at

    async def _turn(self) -> None:
        """Record what came back and claim as much as may start, in one transaction."""
        await self._recover()
        batch, limit = list(self._results), self._claim_limit()
        if not batch and not limit:
            return
        now, real_now = self._around.clock.now(), self._around.real.now()
        claimed: Sequence[Delivery] = ()
        async with self._storage.begin() as tx:
            if batch:
                await tx.outbox.record(batch, now=now, real_now=real_now)
            if limit:
                claimed = await tx.outbox.claim(
                    limit=limit,
                    now=now,
                    real_now=real_now,
                    lease_seconds=self._limits.lease_seconds,
                )
        del self._results[: len(batch)]
        if limit:
            self._hungry = len(claimed) >= limit
        if batch:
            self._tally.add(batch)
            self._around.recorded(batch)
        for number, delivery in enumerate(claimed, 1):
            self._sending[delivery.id] = asyncio.create_task(self._send(delivery))
            if number % _BEGUN_TOGETHER == 0:
                await asyncio.sleep(0)
        await self._leave_alone(batch)

    async def _leave_alone(self, results: Sequence[Result]) -> None:
        """Mark who could not be given a notice, apart from what is written of the notice itself.

        A notice is promised together with what it tells of, a case perhaps; one transaction that
        ends it and marks its reader would lead from the one to the other.
        """
        gone = {
            one.person
            for one in results
            if one.state is DeliveryState.UNREACHABLE and not isinstance(one.id, CopyId)
        }
        for person in gone:
            async with self._storage.begin() as tx:
                await tx.people.mark_unreachable(person)

    def _claim_limit(self) -> int:
        """Return how many to claim now: what can start at once, if there may be any."""
        now = time.monotonic()
        if self._stop_at is not None or not (self._hungry or self._woken or now >= self._poll_at):
            return 0
        free = self._limits.in_flight - len(self._sending)
        limit = min(free, self._around.pace.room(Lane.BRIEFING))
        room = self._line.room(len(self._sending))
        limit = limit if room is None else min(limit, room)
        if limit > 0:
            self._woken = False
            self._poll_at = now + self._limits.poll_seconds
        return limit

    async def _send(self, delivery: Delivery) -> None:
        try:
            result = self._put_off(delivery)
            if result is None:
                outcome = await self._transport.send(delivery)
                self._line.saw(outcome)
                result = decide(delivery, outcome)
        except Exception:  # noqa: BLE001 - the worker loop: one delivery must not stop the others
            _log.exception("delivery_failed_unexpectedly", delivery_id=delivery.id)
            result = decide(delivery, Unknown("a mistake of ours"))
        self._results.append(result)
        del self._sending[delivery.id]
        if not self._sending or len(self._results) >= self._limits.batch:
            self._signal.set()
        elif len(self._results) == 1:
            loop = asyncio.get_running_loop()
            loop.call_later(self._limits.flush_seconds, self._signal.set)

    def _put_off(self, delivery: Delivery) -> Result | None:
        """Return the result that leaves somebody alone until their quiet hours end."""
        now = self._around.clock.now()
        allowed = next_allowed(now, delivery.zone, delivery.quiet)
        if allowed <= now or (delivery.latest_at is not None and allowed >= delivery.latest_at):
            return None
        return Result(
            delivery.id,
            delivery.person,
            DeliveryState.WAITING,
            reason="quiet hours",
            due_at=allowed,
            attempted=False,
        )

    async def _recover(self) -> None:
        """Decide what becomes of deliveries whose worker died."""
        if self._stop_at is not None or time.monotonic() < self._recover_at:
            return
        now, real_now = self._around.clock.now(), self._around.real.now()
        expired_by = real_now
        if self._limits.alone and not self._ever_recovered:
            expired_by += timedelta(seconds=self._limits.lease_seconds)
        mine = self._sending.keys() | {result.id for result in self._results}
        async with self._storage.begin() as tx:
            claims = await tx.outbox.expired_claims(expired_by)
            results = [recovered(claim) for claim in claims if claim.id not in mine]
            if results:
                await tx.outbox.record(results, now=now, real_now=real_now)
        self._ever_recovered = True
        self._recover_at = time.monotonic() + self._limits.recover_seconds
        if results:
            self._woken = True
            states = Counter(result.state.value for result in results)
            _log.warning("outbox_recovered", **states)
            self._around.recorded(results)

    async def _rest(self) -> None:
        """Wait until there is something to do."""
        timeout = self._rest_seconds()
        if not self._sending and not self._results:
            self._tally.tell()
        if timeout <= 0:
            await asyncio.sleep(0)
        elif not self._signal.is_set():
            try:
                async with asyncio.timeout(timeout):
                    await self._signal.wait()
            except TimeoutError:
                return

    def _rest_seconds(self) -> float:
        now = time.monotonic()
        if self._stop_at is not None:
            seconds = self._stop_at - now
        elif self._may_start_more():
            seconds = max(self._around.pace.opens_in(Lane.BRIEFING), self._line.opens_in())
        else:
            seconds = self._limits.poll_seconds
        return min(seconds, self._limits.flush_seconds) if self._results else seconds

    def _may_start_more(self) -> bool:
        if self._sending and self._line.room(len(self._sending)) == 0:
            return False  # one try is under way, and its end rings the bell
        free = self._limits.in_flight - len(self._sending) - len(self._results)
        return (self._woken and free > 0) or (self._hungry and free >= self._limits.batch)


def _resolve(waiters: list[asyncio.Future[None]]) -> None:
    for waiter in waiters:
        if not waiter.done():
            waiter.set_result(None)
