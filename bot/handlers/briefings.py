"""/briefings: the library; lists whose entries open in place, and links that are passed on."""

from bot.handlers.broadcast_copy import briefing_screen
from bot.handlers.library_reading import (
    LINK,
    back_to_list,
    may_be_shared,
    reading_screen,
    share_screen,
)
from bot.handlers.library_screens import A_PAGE, by_date_screen, by_topic_screen, list_screen
from bot.handlers.library_search import Search, end_search, typed_before
from bot.handlers.library_taps import (
    DONE,
    FIND,
    MINE,
    BriefingTap,
    ByDateTap,
    ByTopicTap,
    CopyTap,
    LibraryTap,
    ShareTap,
    topic_of,
)
from bot.handlers.template_taps import RepeatTap
from bot.router import Router
from bot.screen import Button, Row
from bot.visit import Visit
from core.model.briefing import Briefing, BriefingKind
from core.model.identity import BriefingId
from core.model.refusals import NotFound, Outdated
from core.model.roles import Role
from core.usecases.members.read_library import Opened, open_briefing
from core.usecases.members.search_library import (
    Found,
    Period,
    briefings_on,
    my_briefings,
    search_briefings,
)

MOST_PAGES = 2000


async def briefings(visit: Visit, rest: str = "") -> None:
    """Show the first page of one's own list, or what the words behind the command find."""
    if rest:
        visit.require_consent()
        await Search().look_for(visit, rest)
    else:
        await turn_page(visit, LibraryTap())


async def turn_page(visit: Visit, tap: LibraryTap) -> None:
    """Show a page of one of the lists."""
    visit.require_consent()
    if tap.view == DONE:
        await end_search(visit)
        tap = LibraryTap()
    tap = tap.model_copy(update={"page": min(max(tap.page, 0), MOST_PAGES)})
    typed = await typed_before(visit) if tap.view == FIND else ""
    found = await _found(visit, tap, typed)
    content = visit.world.content
    await visit.show(list_screen(visit.words, found, tap, content, typed=typed))


async def show_briefing(visit: Visit, tap: BriefingTap) -> None:
    """Show a page of one briefing; a protected one comes as a protected message of its own."""
    visit.require_consent()
    opened = await open_briefing(visit.world, visit.person.id, BriefingId(tap.briefing))
    if opened.briefing.protected:
        await _send_below(visit, opened)
        return
    ways = [*_editors_ways(visit, opened.briefing), back_to_list(visit.words, tap)]
    await visit.show(reading_screen(visit.words, opened, visit.world.content, tap, ways=ways))


def _editors_ways(visit: Visit, briefing: Briefing) -> list[Row]:
    if Role.EDITOR not in visit.person.roles or briefing.kind is BriefingKind.ALERT:
        return []
    repeat = RepeatTap(source="briefing", number=briefing.id)
    return [[Button(visit.words.plain("template-repeat-button"), repeat)]]


async def open_by_link(visit: Visit, argument: str) -> None:
    """Open the briefing of a link that was passed on."""
    if not (argument.isascii() and argument.isdecimal() and len(argument) < 16):
        raise NotFound
    await show_briefing(visit, BriefingTap(briefing=int(argument)))


async def share(visit: Visit, tap: ShareTap) -> None:
    """Show the link to a briefing that may be passed on."""
    visit.require_consent()
    opened = await open_briefing(visit.world, visit.person.id, BriefingId(tap.briefing))
    if not may_be_shared(opened.briefing):
        raise NotFound
    bot = visit.answers.bot.username
    await visit.show(share_screen(visit.words, opened.briefing, tap, bot=bot))


async def send_copy(visit: Visit, tap: CopyTap) -> None:
    """Send a briefing below, with its pictures or files: a text cannot be edited into them."""
    visit.require_consent()
    await _send_below(
        visit, await open_briefing(visit.world, visit.person.id, BriefingId(tap.briefing))
    )


async def _send_below(visit: Visit, opened: Opened) -> None:
    await visit.toast("library-sent-toast")
    words, content = visit.words, visit.world.content
    await visit.answers.send(briefing_screen(words, opened.briefing, content, opened.answers))


async def show_dates(visit: Visit, _tap: ByDateTap) -> None:
    """Offer spans of time."""
    visit.require_consent()
    found = await my_briefings(visit.world, visit.person, offset=0, limit=0)
    await visit.show(by_date_screen(visit.words, found.missed))


async def show_topics(visit: Visit, tap: ByTopicTap) -> None:
    """Offer the topics."""
    visit.require_consent()
    await visit.show(by_topic_screen(visit.words, visit.world.content, tap.page))


async def _found(visit: Visit, tap: LibraryTap, typed: str) -> Found:
    world, reader, offset = visit.world, visit.person, tap.page * A_PAGE
    topic = topic_of(tap.view)
    if topic is not None:
        return await briefings_on(world, reader.id, topic, offset=offset, limit=A_PAGE)
    if tap.view == FIND:
        return await search_briefings(world, reader.id, typed, offset=offset, limit=A_PAGE)
    if tap.view not in {MINE, *Period}:
        raise Outdated
    period = None if tap.view == MINE else Period(tap.view)
    return await my_briefings(world, reader, period=period, offset=offset, limit=A_PAGE)


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    search = Search()
    router.on_command("briefings", briefings)
    router.on_command("search", search.begin)
    router.on_dialogue(search)
    router.on_start(LINK, open_by_link)
    router.on_tap(LibraryTap, turn_page)
    router.on_tap(BriefingTap, show_briefing)
    router.on_tap(ShareTap, share)
    router.on_tap(CopyTap, send_copy)
    router.on_tap(ByDateTap, show_dates)
    router.on_tap(ByTopicTap, show_topics)
