"""Reading in the library: a briefing a page at a time, and the link by which it is passed on."""

from collections.abc import Sequence
from urllib.parse import quote

from bot.handlers.broadcast_copy import copy_notes, own_rows
from bot.handlers.library_screens import title_of
from bot.handlers.library_taps import BriefingTap, CopyTap, LibraryTap, ShareTap
from bot.handlers.paging import turns
from bot.rich_html import rich_html
from bot.screen import Button, Row, Screen
from bot.words import Words
from core.model.briefing import Briefing, BriefingKind
from core.model.language import choose
from core.model.reference import Content
from core.usecases.members.read_library import Opened

A_SCREEN = 1200
"""Characters of text on one page: what a phone shows without much scrolling."""
LINK = "b"
"""What stands before the number of a briefing in a deep link."""


def reading_screen(
    words: Words, opened: Opened, content: Content, tap: BriefingTap, *, ways: Sequence[Row]
) -> Screen:
    """Show a page of a briefing; a page that does not exist gives the nearest one that does.

    Args:
        words: of the reader.
        opened: the briefing.
        content: names topics.
        tap: which page, and of which list it was opened.
        ways: rows below the briefing's own.
    """
    briefing = opened.briefing
    acts = [*own_rows(words, briefing, opened.answers), *_acts(words, briefing, tap)]
    pages = pages_in(words, briefing)
    part = min(max(tap.part, 0), pages - 1)
    turning = turns(part, pages, lambda at: tap.model_copy(update={"part": at}))
    return Screen(page_text(words, briefing, content, part), [*turning, *acts, *ways])


def pages_in(words: Words, briefing: Briefing) -> int:
    """Return how many pages a briefing has for this reader."""
    return len(choose(briefing.versions, words.language)[1].rich.pages(A_SCREEN))


def page_text(words: Words, briefing: Briefing, content: Content, part: int) -> str:
    """Return the HTML of one page, which has to exist, with all that is said below a text."""
    language, version = choose(briefing.versions, words.language)
    pages = version.rich.pages(A_SCREEN)
    if briefing.kind is BriefingKind.ALERT:
        head = words.t("broadcast-alert")
    else:
        head = words.t("broadcast-title", title=version.title)
    lines = [head, "", rich_html(pages[part]), ""]
    if len(pages) > 1:
        lines.append(words.t("library-part", page=part + 1, pages=len(pages)))
    if language != words.language:
        lines.append(words.t("broadcast-other-language", language=language))
    lines += copy_notes(words, briefing, content)
    lines.append(words.t("library-published", when=briefing.published_at))
    return "\n".join(lines)


def back_to_list(words: Words, tap: BriefingTap | ShareTap) -> Row:
    """Return the way back to the list from which a briefing was opened."""
    to_list = LibraryTap(view=tap.view, page=tap.page)
    return [Button(words.plain("library-back-button"), to_list)]


def share_screen(words: Words, briefing: Briefing, tap: ShareTap, *, bot: str) -> Screen:
    """Show the link to a briefing, to be passed on.

    Args:
        words: of who passes it on.
        briefing: one that `may_be_shared`.
        tap: leads back.
        bot: the bot's name on Telegram, without `@`.
    """
    link = f"https://t.me/{bot}?start={LINK}_{briefing.id}"
    title = title_of(words, briefing)
    sharing = f"https://t.me/share/url?url={quote(link, safe='')}&text={quote(title, safe='')}"
    back = BriefingTap(briefing=briefing.id, view=tap.view, page=tap.page)
    rows = [
        [Button(words.plain("library-send-link-button"), url=sharing)],
        [Button(words.plain("library-back-to-text-button"), back)],
    ]
    return Screen(words.t("library-share", title=title, link=link), rows)


def may_be_shared(briefing: Briefing) -> bool:
    """Say whether a link to it is of use to others, and nobody meant to keep it in."""
    return not (briefing.audience.closed or briefing.protected)


def _acts(words: Words, briefing: Briefing, tap: BriefingTap) -> list[Row]:
    rows: list[Row] = []
    if briefing.media:
        label = words.plain("library-media-button", count=len(briefing.media))
        rows.append([Button(label, CopyTap(briefing=briefing.id))])
    if may_be_shared(briefing):
        share = ShareTap(briefing=briefing.id, view=tap.view, page=tap.page)
        rows.append([Button(words.plain("library-share-button"), share)])
    return rows
