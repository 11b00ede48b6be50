"""The trail of one private chat: each message that stands in it is noted, to be taken out later."""

from dataclasses import dataclass
from datetime import timedelta

from core.model.identity import PersonId, ReportId
from core.model.person import Person
from core.model.roles import Role
from core.model.trace import Note
from core.ports.chat_notes import ChatNotes
from core.ports.clock import Clock
from core.ports.world import World

_STAFF = frozenset({Role.REVIEWER, Role.ADMIN})


@dataclass(frozen=True, slots=True)
class Trail:
    """Notes what one person's chat with the bot is left with.

    Attributes:
        fades_after: how long a protected message stands.
    """

    notes: ChatNotes
    clock: Clock
    person: PersonId
    fades_after: timedelta

    def came(self, message_id: int) -> None:
        """Note a message of the person's."""
        self.notes.put(Note(self.person, message_id, self.clock.now(), ours=False))

    def sent(self, message_id: int, *, fades: bool, case: int | None = None) -> None:
        """Note a message of ours; one that fades is taken away after a while.

        Where it shows something of a case, it goes at once when its reader must not see that.
        """
        now = self.clock.now()
        fades_at = now + self.fades_after if fades else None
        about = None if case is None else ReportId(case)
        self.notes.put(Note(self.person, message_id, now, ours=True, fades_at=fades_at, case=about))

    def goes(self, message_id: int) -> None:
        """Note that a message is to go as soon as can be: it could not be deleted at once."""
        now = self.clock.now()
        self.notes.put(Note(self.person, message_id, now, ours=False, fades_at=now, is_new=False))

    def shows(self, message_id: int, *, case: int | None = None) -> None:
        """Note that a message that fades shows something else: its time begins anew."""
        now = self.clock.now()
        fades_at = now + self.fades_after
        about = None if case is None else ReportId(case)
        note = Note(
            self.person, message_id, now, ours=True, fades_at=fades_at, is_new=False, case=about
        )
        self.notes.put(note)


def trail_of(world: World, person: Person) -> Trail:
    """Return the trail of a person's chat; staff have more time to read."""
    rule = world.rules.fading
    fades_after = rule.staff if person.roles & _STAFF else rule.own
    return Trail(world.notes, world.clock, person.id, fades_after)
