"""/briefings: the library, newest first; a list whose entries open in place."""

from typing import ClassVar

from bot.handlers.broadcast_copy import briefing_text
from bot.handlers.paging import numbered, pages_of, turns
from bot.router import Router
from bot.screen import Button, Screen
from bot.taps import Open, Tap
from bot.visit import Visit
from core.model.briefing import Briefing, BriefingKind
from core.model.identity import BriefingId
from core.model.language import choose
from core.usecases.members.read_library import latest_briefings, open_briefing

A_PAGE = 5
TITLE_SHOWN = 48
MOST_PAGES = 2000


class LibraryTap(Tap):
    """Turn to a page of the list."""

    prefix: ClassVar[str] = "li"

    page: int


class BriefingTap(Tap):
    """Open a briefing; `page` leads back."""

    prefix: ClassVar[str] = "br"

    briefing: int
    page: int


async def briefings(visit: Visit, _rest: str = "") -> None:
    """Show the first page."""
    await turn_page(visit, LibraryTap(page=0))


async def turn_page(visit: Visit, tap: LibraryTap) -> None:
    """Show a page of what was published on the person's topics or for everyone."""
    visit.require_consent()
    page = min(max(tap.page, 0), MOST_PAGES)
    found, total = await latest_briefings(
        visit.world, visit.person.id, offset=page * A_PAGE, limit=A_PAGE
    )
    words = visit.words
    home = [Button(words.plain("help-home-button"), Open(command="home"))]
    if not found:
        more = [Button(words.plain("library-topics-button"), Open(command="topics"))]
        await visit.show(Screen(words.t("library-empty"), [more, home]))
        return
    pages = pages_of(total, A_PAGE)
    lines = [words.t("library-list", page=page + 1, pages=pages), ""]
    rows = []
    for number, briefing in enumerate(found, start=page * A_PAGE + 1):
        title = _title(visit, briefing)
        lines.append(
            words.t("library-line", number=number, title=title, when=briefing.published_at)
        )
        opened = BriefingTap(briefing=briefing.id, page=page)
        rows.append([Button(numbered(number, title), opened)])
    turning = turns(page, pages, lambda at: LibraryTap(page=at))
    await visit.show(Screen("\n".join(lines), [*rows, *turning, home]))


async def show_briefing(visit: Visit, tap: BriefingTap) -> None:
    """Show one briefing, as its readers got it."""
    visit.require_consent()
    briefing = await open_briefing(visit.world, BriefingId(tap.briefing))
    back = Button(visit.words.plain("library-back-button"), LibraryTap(page=tap.page))
    text = briefing_text(visit.words, briefing, visit.world.content)
    when = visit.words.t("library-published", when=briefing.published_at)
    await visit.show(Screen(f"{text}\n{when}", [[back]]))


def _title(visit: Visit, briefing: Briefing) -> str:
    version = choose(briefing.versions, visit.words.language)[1]
    if briefing.kind is BriefingKind.ALERT:
        first = " ".join(version.body.split())
        return f"🚨 {first if len(first) <= TITLE_SHOWN else first[: TITLE_SHOWN - 1] + '…'}"
    return version.title


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_command("briefings", briefings)
    router.on_tap(LibraryTap, turn_page)
    router.on_tap(BriefingTap, show_briefing)
