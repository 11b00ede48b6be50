"""/calls: calls for input, what each is about, and its questions."""

from bot.handlers.call_screens import about_screen, list_screen, question_screen
from bot.handlers.call_taps import CallsTap, CallTap
from bot.router import Router
from bot.visit import Visit
from core.model.identity import EventId
from core.model.reference import CallKey
from core.usecases.calls.answer_call import open_question
from core.usecases.calls.find_calls import CALL_STAFF, list_calls, open_call, own_answers


async def calls(visit: Visit, _rest: str = "") -> None:
    """Show the open calls."""
    await turn_page(visit, CallsTap(over=0, page=0))


async def turn_page(visit: Visit, tap: CallsTap) -> None:
    """Show a page of the open calls, or of those that are over."""
    visit.require_consent()
    opened, over = await list_calls(visit.world, visit.person.id)
    tap = tap.model_copy(update={"over": int(tap.over > 0)})
    shown = over if tap.over else opened
    staff = is_staff(visit)
    await visit.show(list_screen(visit.words, shown, tap, now=visit.now, is_staff=staff))


async def show_call(visit: Visit, tap: CallTap) -> None:
    """Show what a call is about, or one of its questions."""
    visit.require_consent()
    key, event = CallKey(tap.call), EventId(max(tap.event, 0))
    if tap.page > 0:
        asked = await open_question(visit.world, visit.person.id, key, tap.page)
        await visit.show(question_screen(visit.words, asked, event=event, now=visit.now))
        return
    found = await open_call(visit.world, visit.person.id, key)
    own = await own_answers(visit.world, visit.person.id, key)
    staff = is_staff(visit)
    await visit.show(
        about_screen(visit.words, found, own, event=event, now=visit.now, is_staff=staff)
    )


async def open_by_link(visit: Visit, argument: str) -> None:
    """Open the call of a deep link."""
    await show_call(visit, CallTap(call=argument, page=0, event=0))


def is_staff(visit: Visit) -> bool:
    """Say whether to show what editors and coordinators may do; the use cases check again."""
    return not CALL_STAFF.isdisjoint(visit.person.roles)


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_command("calls", calls)
    router.on_tap(CallsTap, turn_page)
    router.on_tap(CallTap, show_call)
    router.on_start("call", open_by_link)
