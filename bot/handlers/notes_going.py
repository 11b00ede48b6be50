"""The warning that what was told of events, and never published, will be deleted."""

from datetime import datetime

from bot.handlers.event_taps import PlannedTap
from bot.handlers.event_words import title_of
from bot.handlers.paging import numbered
from bot.outgoing import Outgoing
from bot.screen import Button, Row, Screen
from bot.words import Words
from core.model.delivery import Notice
from core.model.identity import EventId, PersonId
from core.model.roles import Role
from core.ports.world import World
from core.usecases.upkeep.keep_agenda import NOTES_GO


async def render(world: World, words: Words, notice: Notice) -> Screen | None:
    """Return the warning, or None for who is no coordinator any more."""
    numbers = [EventId(int(each)) for each in str(notice.params["events"]).split()]
    at = datetime.fromisoformat(str(notice.params["at"]))
    async with world.storage.read() as view:
        reader = await view.people.get(PersonId(int(str(notice.params["person"]))))
        if reader is None or Role.COORDINATOR not in reader.roles:
            return None
        found = await view.events.get_many(numbers)
    if not found:
        return None
    lines, rows = [words.t("event-notes-go", at=at), ""], list[Row]()
    for number, event in enumerate(found, start=1):
        title = title_of(words, event)
        lines.append(words.t("event-notes-of", number=number, title=title, day=event.local_date))
        rows.append([Button(numbered(number, title), PlannedTap(event=event.id))])
    return Screen("\n".join(lines), rows)


def register_outgoing(outgoing: Outgoing) -> None:
    """Let the warning be rendered here."""
    outgoing.on_notice(NOTES_GO, render)
