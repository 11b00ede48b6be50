"""What an event must be, whichever way it came: typed step by step, imported, or forged."""

from collections.abc import Iterable, Mapping
from datetime import timedelta

from core.model.event import (
    EVENT_TEXT_LIMIT,
    EVENT_TITLE_LIMIT,
    MOST_SEATS,
    PLACE_LIMIT,
    Event,
    EventVersion,
)
from core.model.identity import GroupId
from core.model.language import Language
from core.model.reference import Content
from core.model.refusals import TooLong, TooManyReminders, Unusable
from core.model.reminder import MOST_DISTANCES
from core.ports.storage import Transaction

_LEAST, _MOST = timedelta(minutes=1), timedelta(days=366)
"""How far from an event a reminder of it makes sense."""


async def check_event(tx: Transaction, content: Content, event: Event) -> None:
    """Refuse an event that cannot be shown, kept or reminded of.

    Raises:
        TooLong: a title, a text or the place.
        TooManyReminders: more distances than an event may have.
        Unusable: no title (reason `text`); seats that are no number of people (`number`); a topic
            or group that there is not, or a reminder too close or too far (`other`).
    """
    _check_texts(event.versions, event.place)
    if event.seats is not None and not 1 <= event.seats <= MOST_SEATS:
        raise Unusable(reason="number")
    if any(content.topic(topic) is None for topic in event.topics):
        raise Unusable(reason="other")
    _check_distances((*(event.distances or ()), *event.after))
    await _check_groups(tx, event.groups)


def _check_texts(versions: Mapping[Language, EventVersion], place: str) -> None:
    if not versions or not all(version.title.strip() for version in versions.values()):
        raise Unusable(reason="text")
    for version in versions.values():
        _check_length(version.title, EVENT_TITLE_LIMIT)
        _check_length(version.text, EVENT_TEXT_LIMIT)
    _check_length(place, PLACE_LIMIT)


def _check_length(text: str, limit: int) -> None:
    if len(text) > limit:
        raise TooLong(limit=limit, length=len(text))


def _check_distances(distances: Iterable[timedelta]) -> None:
    wanted = list(distances)
    if len(wanted) > MOST_DISTANCES:
        raise TooManyReminders(limit=MOST_DISTANCES)
    if not all(_LEAST <= each <= _MOST for each in wanted):
        raise Unusable(reason="other")


async def _check_groups(tx: Transaction, wanted: Iterable[GroupId]) -> None:
    groups = frozenset(wanted)
    if groups and len(await tx.groups.named(groups)) != len(groups):
        raise Unusable(reason="other")
