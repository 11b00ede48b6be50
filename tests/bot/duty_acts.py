"""What only reviewers may do about danger and duty, and only admins about the staff's group."""

from collections.abc import Awaitable, Callable

from core.model.duty import Presence, WeeklyHours
from core.model.identity import PersonId, ReportId
from core.model.language import ENGLISH
from core.model.roles import Role
from core.model.staff_room import StaffRoom
from core.ports.world import World
from core.usecases.danger.take_danger import take_danger
from core.usecases.duty.set_duty import set_hours, set_presence
from core.usecases.staff_room.link_room import find_room, link_room, unlink_room

ROOM = StaffRoom(-100, ENGLISH, topics=False)

DUTY_ACTS: dict[str, tuple[Role, Callable[[World, PersonId], Awaitable[object]]]] = {
    "take_danger": (Role.REVIEWER, lambda w, p: take_danger(w, p, ReportId(1))),
    "set_presence": (Role.REVIEWER, lambda w, p: set_presence(w, p, Presence.ON)),
    "set_hours": (Role.REVIEWER, lambda w, p: set_hours(w, p, WeeklyHours())),
    "find_room": (Role.ADMIN, find_room),
    "link_room": (Role.ADMIN, lambda w, p: link_room(w, p, ROOM)),
    "unlink_room": (Role.ADMIN, unlink_room),
}
