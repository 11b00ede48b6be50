"""Counts for those who run the program; never an id, a name or a text."""

from collections.abc import Sequence

from prometheus_client import CollectorRegistry, Counter

from core.model.delivery import Result


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
        self._dropped = Counter(
            "bot_reminders_dropped", "Reminders whose event had passed", registry=self.registry
        )

    def took_in(self, count: int) -> None:
        """Count updates that were written down."""
        self._updates.inc(count)

    def recorded(self, results: Sequence[Result]) -> None:
        """Count deliveries by state, after they were committed."""
        for result in results:
            self._deliveries.labels(result.state.value).inc()

    def dropped_reminders(self, count: int) -> None:
        """Count reminders that were not sent because their event had passed."""
        self._dropped.inc(count)
