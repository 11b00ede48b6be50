"""An event that is planned, exactly as its readers will see it; its buttons only say so."""

from bot.handlers.event_buttons import PlanningButtons
from bot.handlers.event_card import event_screen
from bot.screen import Button, Screen, grid
from bot.words import Words
from core.model.event import Event
from core.model.language import LANGUAGES


def preview_screen(buttons: PlanningButtons, event: Event) -> Screen:
    """Return the card as a reader of the language at which the dialogue stands sees it."""
    words, planning = buttons.words, buttons.planning
    reader = Words(words.catalogue, planning.language, words.zone)
    card = event_screen(
        reader,
        event,
        now=planning.now,
        coming=0,
        attendance=None,
        content=planning.content,
    )
    shown = [
        [each if each.url else Button(each.label, buttons.tap("sample")) for each in row]
        for row in card.rows
    ]
    others = [
        Button(
            f"{'👁 ' if each == reader.language else ''}{buttons.name(each)}",
            buttons.tap("preview", each),
        )
        for each in LANGUAGES
    ]
    return Screen(card.text, [*shown, *grid(others, columns=2), buttons.ways_out()])
