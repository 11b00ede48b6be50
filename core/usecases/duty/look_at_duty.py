"""Who is on duty now, and when nobody is: for reviewers in numbers, for admins by name."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.model.duty import Duty, Gap, gaps_in_week
from core.model.identity import PersonId
from core.model.person import Contact, Person
from core.model.roles import Role
from core.ports.world import World
from core.usecases.staff.require_role import require_any_role


@dataclass(frozen=True, slots=True)
class OnDuty:
    """A reviewer as an admin sees them.

    Attributes:
        now: on duty at this moment, and a message reaches them.
    """

    person: Person
    contact: Contact
    duty: Duty
    now: bool


@dataclass(frozen=True, slots=True)
class DutyView:
    """What somebody sees of the roster.

    Attributes:
        own: None for who is no reviewer.
        own_now: whether they are on duty now.
        others_now: how many other reviewers are.
        reviewers: all of them by name; empty for who is no admin.
        gaps: when nobody is on duty in the next seven days whom a message reaches.
    """

    own: Duty | None
    own_now: bool
    others_now: int
    reviewers: Sequence[OnDuty]
    gaps: Sequence[Gap]


async def look_at_duty(world: World, person: PersonId) -> DutyView:
    """Return the roster as that person may see it.

    Raises:
        NotAllowed: they are neither reviewer nor admin (any more).
    """
    now = world.clock.now()
    async with world.storage.read() as view:
        who = await require_any_role(view, person, {Role.REVIEWER, Role.ADMIN})
        roster = await view.duty.all()
        reviewers = await view.people.holders(Role.REVIEWER)
        duties = {each.id: roster.get(each.id, Duty()) for each in reviewers}
        heard = [each for each in reviewers if each.has_begun]
        here = {each.id for each in heard if duties[each.id].on_at(now, each.zone)}
        named = []
        for each in reviewers if Role.ADMIN in who.roles else ():
            contact = await view.people.contact(each.id)
            if contact is not None:
                named.append(OnDuty(each, contact, duties[each.id], each.id in here))
    return DutyView(
        own=duties.get(person),
        own_now=person in here,
        others_now=len(here - {person}),
        reviewers=named,
        gaps=gaps_in_week([(duties[each.id], each.zone) for each in heard], now),
    )
