"""How long before every event a member is reminded as well: toggles behind /settings."""

from datetime import timedelta

from bot.handlers.settings_screens import DistanceTap, SettingsTap
from bot.router import Router
from bot.screen import Button, Screen, grid
from bot.visit import Visit
from bot.words import Words
from core.model.reminder import PERSONAL_DISTANCES
from core.usecases.events.keep_distances import keep_distance, own_distances

_CHOSEN = "✅"
_MINUTE = timedelta(minutes=1)


async def show_distances(visit: Visit, tap: DistanceTap) -> None:
    """Set what the button says, and show what is chosen."""
    visit.require_consent()
    if tap.minutes:
        distance = min(max(tap.minutes, 0), 1_000_000) * _MINUTE
        chosen = await keep_distance(visit.world, visit.person.id, distance, wanted=tap.on == 1)
    else:
        chosen = await own_distances(visit.world, visit.person.id)
    await visit.show(distances_screen(visit.words, chosen))


def distances_screen(words: Words, chosen: frozenset[timedelta]) -> Screen:
    """Show each distance as a button that says whether it is chosen."""
    buttons = []
    for each in PERSONAL_DISTANCES:
        is_on = each in chosen
        unit, count = _said(each)
        label = words.plain("reminder-own-button", unit=unit, count=count)
        tap = DistanceTap(minutes=each // _MINUTE, on=int(not is_on))
        buttons.append(Button(f"{_CHOSEN} {label}" if is_on else label, tap))
    back = Button(words.plain("settings-back-button"), SettingsTap(view="main"))
    return Screen(words.t("reminder-own"), [*grid(buttons, columns=2), [back]])


def _said(distance: timedelta) -> tuple[str, int]:
    for unit, name in ((timedelta(days=1), "days"), (timedelta(hours=1), "hours")):
        if distance >= unit:
            return name, distance // unit
    return "minutes", distance // _MINUTE


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_tap(DistanceTap, show_distances)
