"""Reading in the library: a briefing a page at a time, and the link by which it is passed on."""

from urllib.parse import quote

from bot.handlers.library_screens import title_of
from bot.handlers.library_taps import BriefingTap, CopyTap, LibraryTap, ShareTap
from bot.handlers.paging import turns
from bot.handlers.topic_names import topic_names
from bot.rich_html import rich_html
from bot.screen import Button, Row, Screen
from bot.words import Words
from core.model.briefing import Briefing, BriefingKind
from core.model.language import choose
from core.model.reference import Content

A_SCREEN = 1200
"""Characters of text on one page: what a phone shows without much scrolling."""
LINK = "b"
"""What stands before the number of a briefing in a deep link."""


def reading_screen(
    words: Words, briefing: Briefing, content: Content, tap: BriefingTap, *, back: Row
) -> Screen:
    """Show a page of a briefing; a page that does not exist gives the nearest one that does."""
    language, version = choose(briefing.versions, words.language)
    pages = version.rich.pages(A_SCREEN)
    part = min(max(tap.part, 0), len(pages) - 1)
    if briefing.kind is BriefingKind.ALERT:
        head = words.t("broadcast-alert")
    else:
        head = words.t("broadcast-title", title=version.title)
    lines = [head, "", rich_html(pages[part]), ""]
    if len(pages) > 1:
        lines.append(words.t("library-part", page=part + 1, pages=len(pages)))
    if language != words.language:
        lines.append(words.t("broadcast-other-language", language=language))
    lines += _about(words, briefing, content)
    turning = turns(part, len(pages), lambda at: tap.model_copy(update={"part": at}))
    links: list[Row] = [[Button(link.label, url=link.url)] for link in briefing.links]
    return Screen("\n".join(lines), [*turning, *links, *_acts(words, briefing, tap), back])


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


def _about(words: Words, briefing: Briefing, content: Content) -> list[str]:
    lines = []
    if briefing.topics:
        names = topic_names(words, briefing.topics, content)
        lines.append(words.t("broadcast-topics", topics=names))
    if briefing.audience.closed:
        lines.append(words.t("library-closed"))
    lines.append(words.t("library-published", when=briefing.published_at))
    if briefing.corrected_at is not None:
        lines.append(words.t("library-corrected", when=briefing.corrected_at))
    return lines


def _acts(words: Words, briefing: Briefing, tap: BriefingTap) -> list[Row]:
    rows: list[Row] = []
    if briefing.media:
        label = words.plain("library-media-button", count=len(briefing.media))
        rows.append([Button(label, CopyTap(briefing=briefing.id))])
    if may_be_shared(briefing):
        share = ShareTap(briefing=briefing.id, view=tap.view, page=tap.page)
        rows.append([Button(words.plain("library-share-button"), share)])
    return rows
