"""The pattern of a series: the occurrence that new ones are made after."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from core.model.event import Event
from core.model.identity import EventId
from core.model.occurrence import is_at_its_time
from core.model.refusals import EventChanged
from core.model.series import Series
from core.ports.storage import Transaction


async def hand_pattern_on(tx: Transaction, before: Event, after: Event, now: datetime) -> None:
    """Before an occurrence changes alone: let another one that is as it was be the pattern.

    Otherwise what was meant for one day would come again for ever. Where all others differ, it
    stays the pattern.

    Raises:
        EventChanged: somebody else changed the series meanwhile.
    """
    if before.series is None or content_of(before) == content_of(after):
        return
    series = await tx.series.get(before.series)
    if series is None or series.pattern != before.id:
        return
    others = [
        event
        for event in await tx.events.of_series(series.id, after=now)
        if event.id != before.id and content_of(event) == content_of(before)
    ]
    if others:
        pattern = pattern_among(others, series)
        if not await tx.series.save(replace(series, pattern=pattern), was_revision=series.revision):
            raise EventChanged


def pattern_among(events: Iterable[Event], series: Series) -> EventId | None:
    """Return the first event that was not moved by hand, else the first of all."""
    listed = list(events)
    regular = (event for event in listed if is_at_its_time(event, series))
    chosen = next(regular, listed[0] if listed else None)
    return None if chosen is None else chosen.id


def content_of(event: Event) -> tuple[object, ...]:
    """Return all that new occurrences take over from their pattern."""
    return (
        event.versions,
        event.place,
        event.topics,
        event.groups,
        event.invited_only,
        event.seats,
        event.interpretation,
        event.distances,
        event.after,
        event.call,
    )
