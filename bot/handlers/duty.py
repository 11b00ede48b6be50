"""/duty: reviewers say when they are on duty; admins see who is, and when nobody is."""

from bot.handlers.duty_screens import (
    HoursTap,
    PresenceTap,
    duty_screen,
    hours_of,
    hours_screen,
)
from bot.router import Router
from bot.visit import Visit
from core.model.refusals import NotAllowed
from core.model.roles import Role
from core.usecases.duty.look_at_duty import look_at_duty
from core.usecases.duty.set_duty import set_hours, set_presence


async def duty(visit: Visit, _rest: str = "") -> None:
    """Show the roster."""
    view = await look_at_duty(visit.world, visit.person.id)
    is_admin = Role.ADMIN in visit.person.roles
    await visit.show(duty_screen(visit.words, visit.world.content, view, is_admin=is_admin))


async def be(visit: Visit, tap: PresenceTap) -> None:
    """Be on duty or not, from now on."""
    await set_presence(visit.world, visit.person.id, tap.presence)
    await duty(visit)


async def hours(visit: Visit, tap: HoursTap) -> None:
    """Show one's weekly hours, or set them first."""
    if tap == HoursTap():
        view = await look_at_duty(visit.world, visit.person.id)
        if view.own is None:
            raise NotAllowed
        await visit.show(hours_screen(visit.words, view.own.hours))
        return
    known = await set_hours(visit.world, visit.person.id, hours_of(tap))
    await visit.show(hours_screen(visit.words, known.hours))


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_command("duty", duty)
    router.on_tap(PresenceTap, be)
    router.on_tap(HoursTap, hours)
