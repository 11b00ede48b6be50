"""Counts and gauges for those who run the program; never an id, a name, a country or a text."""

from collections import Counter as Counts
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from prometheus_client import CollectorRegistry, Counter, Gauge

from core.model.delivery import DeliveryState, Lane, Result
from core.ports.world import World


@dataclass(frozen=True, slots=True)
class LaneLength:
    """How many deliveries of a lane are due and wait.

    Attributes:
        oldest_seconds: for how long the oldest of them has been due; 0 when there is none.
    """

    waiting: int
    oldest_seconds: float


class PaceFacts(Protocol):
    """How the pace stands."""

    @property
    def limit(self) -> int:
        """Messages a second that this process may send now."""
        ...

    @property
    def used(self) -> int:
        """Messages in the last second."""
        ...

    @property
    def halted_for(self) -> float:
        """Seconds for which nothing may leave; 0 when there is no halt."""
        ...

    @property
    def halts(self) -> int:
        """How often Telegram asked to wait."""
        ...


class Meters:
    """The program's counts, on a registry of their own."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self._updates = Counter(
            "bot_updates_taken_in", "Updates written to the inbox", registry=self.registry
        )
        self._deliveries = Counter(
            "bot_deliveries_recorded", "Attempts, by what became of them", ["state"],
            registry=self.registry,
        )  # fmt: skip
        self._reminders = {
            "started": self._counter("bot_reminders_started", "Reminders that went out in a round"),
            "dropped": self._counter("bot_reminders_dropped", "Reminders whose event had passed"),
            "merged": self._counter("bot_reminders_merged", "Reminders a nearer one spoke for"),
        }
        self._waiting = self._gauge("bot_queue_waiting", "Deliveries that are due", "lane")
        self._oldest = self._gauge(
            "bot_queue_oldest_seconds", "For how long the oldest of them has been due", "lane"
        )
        self._late = self._gauge(
            "bot_bell_late_seconds", "How late a job of the scheduler last rang", "job"
        )
        self._limit = self._gauge("bot_pace_limit", "Messages a second allowed here now")
        self._used = self._gauge("bot_pace_used", "Messages in the last second")
        self._halted = self._gauge("bot_pace_halted_seconds", "For how long nothing may leave")
        self._halts = self._gauge("bot_pace_halts", "How often Telegram asked to wait")
        for state in DeliveryState:
            self._deliveries.labels(state.value)

    def took_in(self, count: int) -> None:
        """Count updates that were written down."""
        self._updates.inc(count)

    def recorded(self, results: Sequence[Result]) -> None:
        """Count deliveries by state, after they were committed."""
        for state, number in Counts(result.state.value for result in results).items():
            self._deliveries.labels(state).inc(number)

    def reminders(self, became: Mapping[str, int]) -> None:
        """Count reminders by what became of them: started, dropped or merged."""
        for end, number in became.items():
            self._reminders[end].inc(number)

    def rang(self, job: str, late_seconds: float) -> None:
        """Note how late a job of the scheduler rang."""
        self._late.labels(job).set(late_seconds)

    def show_queue(self, lanes: Mapping[Lane, LaneLength]) -> None:
        """Note what waits, lane by lane; a lane that is not named is empty."""
        for lane in Lane:
            length = lanes.get(lane, LaneLength(0, 0.0))
            self._waiting.labels(lane.name.lower()).set(length.waiting)
            self._oldest.labels(lane.name.lower()).set(length.oldest_seconds)

    def show_pace(self, pace: PaceFacts) -> None:
        """Note how the pace stands."""
        self._limit.set(pace.limit)
        self._used.set(pace.used)
        self._halted.set(pace.halted_for)
        self._halts.set(pace.halts)

    def _counter(self, name: str, about: str) -> Counter:
        return Counter(name, about, registry=self.registry)

    def _gauge(self, name: str, meaning: str, *labels: str) -> Gauge:
        return Gauge(name, meaning, labels, registry=self.registry)


async def look(meters: Meters, world: World, pace: PaceFacts) -> None:
    """Bring up to date what is not counted as it happens.

    Raises:
        StorageUnavailable: the queue cannot be asked; the pace is up to date all the same.
    """
    meters.show_pace(pace)
    now = world.clock.now()
    async with world.storage.read() as view:
        lanes = await view.outbox.queue(now)
    meters.show_queue(
        {
            lane.lane: LaneLength(
                lane.waiting,
                0.0 if lane.oldest_due_at is None else (now - lane.oldest_due_at).total_seconds(),
            )
            for lane in lanes
        }
    )
