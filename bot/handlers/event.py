"""/event: the agenda as coordinators keep it; the one table of what leads where in it."""

from bot.handlers import event_change, event_life, event_open, event_roles, event_roles_own
from bot.handlers.event_begin import NEW_FLOW, copy, draft
from bot.handlers.event_change import CHANGE_FLOW
from bot.handlers.event_confirm import carry_out
from bot.handlers.event_list import choose_filter, turn_page
from bot.handlers.event_menu import menu
from bot.handlers.event_taps import ConfirmTap, CopyTap, DraftTap, FilterTap, ManageTap
from bot.router import Router


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_command("event", menu)
    router.on_tap(DraftTap, draft)
    router.on_tap(CopyTap, copy)
    router.on_tap(ManageTap, turn_page)
    router.on_tap(FilterTap, choose_filter)
    router.on_tap(ConfirmTap, carry_out)
    router.on_dialogue(NEW_FLOW)
    router.on_dialogue(CHANGE_FLOW)
    for area in (event_open, event_change, event_life, event_roles, event_roles_own):
        area.register(router)
