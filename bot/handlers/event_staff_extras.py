"""What a kind of event shows its coordinators besides what every event shows them.

The subjects (meetings, calls, hearings) put themselves in here, so that the coordinators' screen
of an event does not have to know them.
"""

from dataclasses import dataclass, field

from bot.handlers.event_extras import NOTHING, Extra, ExtraOf
from bot.words import Words
from core.model.event import Event
from core.model.event_kind import EventKind
from core.model.identity import PersonId
from core.ports.world import World


@dataclass(slots=True)
class StaffExtras:
    """Which subject adds what, by kind of event; filled once at start, then only read.

    Attributes:
        on_screens: asked with the coordinator as the reader, for every state of the event.
    """

    on_screens: dict[EventKind, ExtraOf] = field(default_factory=dict)

    async def of_screen(
        self, world: World, words: Words, event: Event, coordinator: PersonId
    ) -> Extra:
        """Return what the coordinators' screen of an event shows besides."""
        extra = self.on_screens.get(event.kind)
        return NOTHING if extra is None else await extra(world, words, event, coordinator)


STAFF_EXTRAS = StaffExtras()
"""The one table: each subject's module adds to it where it registers its handlers."""
