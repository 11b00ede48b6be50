"""A digest: one message with the titles of what came, which opens each in place and pages."""

from collections.abc import Sequence
from typing import ClassVar

from bot.handlers.broadcast_copy import briefing_screen, own_rows
from bot.handlers.library_reading import page_text, pages_in
from bot.handlers.library_screens import title_of
from bot.handlers.paging import numbered, pages_of, turns
from bot.outgoing import Outgoing
from bot.router import Router
from bot.screen import Button, Row, Screen
from bot.taps import OpenAnew, Tap
from bot.visit import Visit
from bot.words import Words
from core.model.briefing import Briefing
from core.model.broadcast import Broadcast, BroadcastState, BroadcastSubject
from core.model.delivery import Delivery
from core.model.identity import BriefingId
from core.model.refusals import NotFound
from core.ports.world import World
from core.usecases.digests.read_digest import open_in_digest, read_digest

A_PAGE = 5
MOST_PAGES = 2000


class DigestTap(Tap):
    """Turn to a page of a digest; its number is of no use to whom it did not come."""

    prefix: ClassVar[str] = "dg"

    number: int
    page: int


class DigestItemTap(Tap):
    """Open a page (`part`, from 0) of one of its briefings; `page` leads back."""

    prefix: ClassVar[str] = "di"

    number: int
    briefing: int
    page: int
    part: int = 0


async def render_digest(
    world: World, words: Words, broadcast: Broadcast, delivery: Delivery
) -> Screen | None:
    """Return a reader's digest; with nothing of it left, None, or what its message becomes."""
    if broadcast.state is BroadcastState.CANCELLED and delivery.target is None:
        return None
    number = broadcast.subject_id
    found, total = await read_digest(world, delivery.person, number, offset=0, limit=A_PAGE)
    if found:
        return digest_screen(words, found, total, DigestTap(number=number, page=0))
    return Screen(words.t("digest-withdrawn")) if delivery.target is not None else None


async def turn_page(visit: Visit, tap: DigestTap) -> None:
    """Show a page of a digest."""
    visit.require_consent()
    tap = tap.model_copy(update={"page": min(max(tap.page, 0), MOST_PAGES)})
    found, total = await read_digest(
        visit.world, visit.person.id, tap.number, offset=tap.page * A_PAGE, limit=A_PAGE
    )
    if not found:
        raise NotFound
    await visit.show(digest_screen(visit.words, found, total, tap))


async def show_item(visit: Visit, tap: DigestItemTap) -> None:
    """Show a page of a briefing; a protected one comes as a protected message of its own."""
    visit.require_consent()
    words, content = visit.words, visit.world.content
    opened = await open_in_digest(
        visit.world, visit.person.id, tap.number, BriefingId(tap.briefing)
    )
    briefing = opened.briefing
    if briefing.protected or briefing.media:
        await visit.toast("digest-below-toast")
        await visit.answers.send(briefing_screen(words, briefing, content, opened.answers))
        return
    pages = pages_in(words, briefing)
    part = min(max(tap.part, 0), pages - 1)
    turning = turns(part, pages, lambda at: tap.model_copy(update={"part": at}))
    back: Row = [
        Button(words.plain("digest-back-button"), DigestTap(number=tap.number, page=tap.page))
    ]
    rows = [*turning, *own_rows(words, briefing, opened.answers), back]
    await visit.show(Screen(page_text(words, briefing, content, part), rows))


def digest_screen(
    words: Words, briefings: Sequence[Briefing], total: int, tap: DigestTap
) -> Screen:
    """Show the titles of one page, each a button, and how often digests come."""
    pages = pages_of(total, A_PAGE)
    lines = [words.t("digest-head", count=total)]
    if pages > 1:
        lines.append(words.t("library-page", page=tap.page + 1, pages=pages))
    lines.append("")
    rows: list[Row] = []
    for number, briefing in enumerate(briefings, start=tap.page * A_PAGE + 1):
        title, when = title_of(words, briefing), briefing.published_at
        lines.append(words.t("library-line", number=number, title=title, when=when))
        opening = DigestItemTap(number=tap.number, briefing=briefing.id, page=tap.page)
        rows.append([Button(numbered(number, title), opening)])
    rows += turns(tap.page, pages, lambda at: DigestTap(number=tap.number, page=at))
    ways = [
        Button(words.plain("digest-rhythm-button"), OpenAnew(command="rhythm")),
        Button(words.plain("digest-topics-button"), OpenAnew(command="topics")),
    ]
    return Screen("\n".join(lines), [*rows, ways])


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_tap(DigestTap, turn_page)
    router.on_tap(DigestItemTap, show_item)


def register_outgoing(outgoing: Outgoing) -> None:
    """Let digests be rendered here."""
    outgoing.on_own_copy(BroadcastSubject.DIGEST, render_digest)
