"""What a kind of event shows besides what every event shows: on its card, and in reminders.

The subjects (meetings, calls, hearings) put themselves in here, so that neither the card nor a
reminder has to know them.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from bot.screen import Row
from bot.words import Words
from core.model.event import Event
from core.model.event_kind import EventKind
from core.model.identity import PersonId
from core.ports.world import World


@dataclass(frozen=True, slots=True)
class Extra:
    """More lines (HTML) and rows of buttons; both may be empty.

    Attributes:
        to_do: what a reminder asks for (HTML), where that is not what its kind does; or empty.
    """

    lines: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()
    to_do: str = ""


NOTHING = Extra()

ExtraOf = Callable[[World, Words, Event, PersonId | None], Awaitable[Extra]]
"""Returns what an event shows to a reader; None for a reader: the same for everybody."""


@dataclass(slots=True)
class EventExtras:
    """Which subject adds what, by kind of event; filled once at start, then only read."""

    on_cards: dict[EventKind, ExtraOf] = field(default_factory=dict)
    in_reminders: dict[EventKind, ExtraOf] = field(default_factory=dict)

    async def of_card(
        self, world: World, words: Words, event: Event, reader: PersonId | None
    ) -> Extra:
        """Return what the card of an event shows besides."""
        extra = self.on_cards.get(event.kind)
        return NOTHING if extra is None else await extra(world, words, event, reader)

    async def of_reminder(self, world: World, words: Words, event: Event) -> Extra:
        """Return what a reminder shows besides: the same for all its readers."""
        extra = self.in_reminders.get(event.kind)
        return NOTHING if extra is None else await extra(world, words, event, None)


EXTRAS = EventExtras()
"""The one table: each subject's module adds to it where it registers its handlers."""
