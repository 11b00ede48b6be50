"""The buttons of a reminder that no other screen has: putting it off."""

from bot.handlers.event_card import EventTap, SilenceTap
from bot.handlers.reminder_screens import SnoozeTap
from bot.router import Router
from bot.screen import Button, Screen
from bot.visit import Visit
from core.model.identity import EventId
from core.model.language import choose
from core.model.refusals import Outdated
from core.model.snooze import Snooze
from core.usecases.events.own_agenda import open_card
from core.usecases.events.snooze_reminder import snooze_reminder


async def snooze(visit: Visit, tap: SnoozeTap) -> None:
    """Put the reminder off, and say until when."""
    visit.require_consent()
    if tap.until not in set(Snooze):
        raise Outdated
    event = EventId(tap.event)
    at = await snooze_reminder(visit.world, visit.person.id, event, Snooze(tap.until))
    card = await open_card(visit.world, visit.person.id, event)
    words = visit.words
    title = choose(card.event.versions, words.language)[1].title
    rows = [
        [Button(words.plain("reminder-details-button"), EventTap(event=event))],
        [Button(words.plain("agenda-mute-button"), SilenceTap(event=event, on=1))],
    ]
    await visit.show(Screen(words.t("reminder-put-off", title=title, at=at), rows))


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_tap(SnoozeTap, snooze)
