"""One message that lists what an import changed, for somebody whom several of it concern."""

from bot.handlers.event_card import EventTap
from bot.handlers.import_lines import title_of, when_of
from bot.handlers.paging import numbered
from bot.outgoing import Outgoing
from bot.screen import Button, Row, Screen
from bot.taps import OpenAnew
from bot.words import Words
from core.model.delivery import Notice
from core.model.event import Event
from core.model.event_kind import EventState
from core.model.identity import PersonId
from core.ports.world import World
from core.usecases.events.import_events import NEWS

_MOST_BUTTONS = 6


async def news(world: World, words: Words, notice: Notice) -> Screen | None:
    """Return the list as it is true now; None when nothing of it concerns the reader any more."""
    reader = PersonId(int(str(notice.params["person"])))
    events = await _events(world, str(notice.params["changes"]), reader)
    if not events:
        return None
    more = int(str(notice.params.get("more") or 0))
    lines = [words.t("import-news", count=len(events) + more)]
    rows: list[Row] = []
    for number, event in enumerate(events, start=1):
        title = title_of(words, event)
        state = event.state if event.state in _SAID else "moved"
        lines += [
            "",
            words.t(
                "import-news-line", number=number, title=title, when=when_of(event), state=state
            ),
        ]
        if len(rows) < _MOST_BUTTONS:
            rows.append([Button(numbered(number, title), EventTap(event=event.id))])
    if more:
        lines += ["", words.t("import-news-more", count=more)]
    rows.append([Button(words.plain("agenda-all-button"), OpenAnew(command="agenda"))])
    return Screen("\n".join(lines), rows)


_SAID = frozenset({EventState.CANCELLED, EventState.POSTPONED})


async def _events(world: World, changes: str, reader: PersonId) -> list[Event]:
    found: list[Event] = []
    async with world.storage.read() as view:
        for number in changes.split():
            change = await view.events.get_change(int(number))
            if change is None or not await view.event_people.may_see(change.event, reader):
                continue
            event = await view.events.get(change.event)
            if event is not None:
                found.append(event)
    return found


def register_outgoing(outgoing: Outgoing) -> None:
    """Let these lists be rendered here."""
    outgoing.on_notice(NEWS, news)
