"""A reader's copy of a briefing or alert: one screen for preview, sending and library.

Also what a correction edits such copies into, and the notice that is left of one taken back.
"""

import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import ClassVar

from bot.handlers.topic_names import topic_names
from bot.outgoing import Outgoing
from bot.rich_html import rich_html, visible_units
from bot.screen import Button, Change, Row, Screen
from bot.taps import OpenAnew, Tap
from bot.words import Words
from core.model.briefing import CAPTION_LIMIT, Briefing, BriefingKind
from core.model.broadcast import Broadcast, BroadcastState, BroadcastSubject
from core.model.identity import BriefingId, BroadcastId
from core.model.language import Language, choose
from core.model.reference import Content
from core.ports.world import World

KEPT_COPIES = 64
KEPT_SECONDS = 5.0
"""So old may the number on an action button be, and so late is a withdrawal felt."""
TEXT_LIMIT = 4096
"""Bot API, sendMessage: characters after entity parsing."""


class AnswerTap(Tap):
    """The action button of a briefing: answer it, or take the answer back."""

    prefix: ClassVar[str] = "an"

    briefing: int


def briefing_screen(words: Words, briefing: Briefing, content: Content, answers: int = 0) -> Screen:
    """Return a briefing exactly as a reader of these words gets it.

    An alert carries a clear sign above its text; a version in another language says so.
    """
    return Screen(
        briefing_text(words, briefing, content),
        copy_rows(words, briefing, answers),
        protected=briefing.protected,
        media=briefing.media,
    )


def copy_units(words: Words, briefing: Briefing, content: Content) -> tuple[int, int]:
    """Return how long a reader's copy is after entity parsing (UTF-16 units), and how long it may.

    Telegram may count an emoji once; here it counts as many units as it takes.
    """
    limit = CAPTION_LIMIT if briefing.media else TEXT_LIMIT
    return visible_units(briefing_text(words, briefing, content)), limit


def briefing_text(words: Words, briefing: Briefing, content: Content) -> str:
    """Return the HTML of a briefing without its buttons."""
    language, version = choose(briefing.versions, words.language)
    if briefing.kind is BriefingKind.ALERT:
        head = words.t("broadcast-alert")
    else:
        head = words.t("broadcast-title", title=version.title)
    lines = [head, "", rich_html(version.rich), "", *copy_notes(words, briefing, content)]
    if language != words.language:
        lines.insert(4, words.t("broadcast-other-language", language=language))
    return "\n".join(lines)


def copy_notes(words: Words, briefing: Briefing, content: Content) -> list[str]:
    """Return the lines below the text: what it is about, for whom, and that it was corrected."""
    lines = []
    if briefing.topics:
        names = topic_names(words, briefing.topics, content)
        lines.append(words.t("broadcast-topics", topics=names))
    if briefing.audience.closed:
        lines.append(words.t("broadcast-for-some"))
    elif not briefing.topics:
        lines.append(_for_whom(words, briefing, content))
    if briefing.corrected_at is not None:
        lines.append(words.t("broadcast-corrected", when=briefing.corrected_at))
    return lines


def _for_whom(words: Words, briefing: Briefing, content: Content) -> str:
    audience = briefing.audience
    if audience.everyone or not audience.topics:
        return words.t("broadcast-for-everyone")
    return words.t("broadcast-topics", topics=topic_names(words, audience.topics, content))


def copy_rows(words: Words, briefing: Briefing, answers: int) -> list[Row]:
    """Return the buttons of a copy; Telegram gives none to an album."""
    if len(briefing.media) > 1:
        return []
    library = Button(words.plain("broadcast-library-button"), OpenAnew(command="briefings"))
    topics = Button(words.plain("broadcast-topics-button"), OpenAnew(command="topics"))
    return [*own_rows(words, briefing, answers), [library, topics]]


def own_rows(words: Words, briefing: Briefing, answers: int) -> list[Row]:
    """Return the briefing's own buttons: its links, and the one to answer with."""
    rows: list[Row] = [[Button(link.label, url=link.url)] for link in briefing.links]
    if briefing.action is not None:
        label = words.plain(f"broadcast-{briefing.action}-button", count=answers)
        rows.append([Button(label, AnswerTap(briefing=briefing.id))])
    return rows


def withdrawn_screen(words: Words, briefing: Briefing, *, change: Change) -> Screen:
    """Return what is left of a copy that was taken back: neither text nor buttons."""
    return Screen(words.t("broadcast-withdrawn"), media=briefing.media, change=change)


Rendering = Callable[[World, Words, Broadcast], Awaitable[Screen | None]]


@dataclass(frozen=True, slots=True)
class _Readers:
    """What all those share who get the same screen."""

    broadcast: int
    revision: int
    language: Language


class BriefingCopies:
    """Renders copies; ten thousand readers of a language share one rendering.

    The day of a correction is that of UTC: in a copy it is the one thing that a zone would change.

    Attributes:
        now: monotonic seconds; real time, as a sending is.
    """

    def __init__(self, render: Rendering, now: Callable[[], float] = time.monotonic) -> None:
        self._render = render
        self._now = now
        self._kept: dict[_Readers, tuple[float, Screen | None]] = {}

    async def screen(self, world: World, words: Words, broadcast: Broadcast) -> Screen | None:
        """Return a reader's copy, or None when there is nothing left to say."""
        if broadcast.state is BroadcastState.CANCELLED:
            return None
        wanted = _Readers(broadcast.id, broadcast.revision, words.language)
        known, now = self._kept.pop(wanted, None), self._now()
        if known is None or now - known[0] > KEPT_SECONDS:
            if known is not None:  # until it is rendered anew, the others take the old one
                self._kept[wanted] = (now, known[1])
            everywhere = replace(words, zone="UTC")
            known = (now, await self._render(world, everywhere, broadcast))
        self._kept[wanted] = known  # last in, so that the first is the one longest not asked for
        if len(self._kept) > KEPT_COPIES:
            del self._kept[next(iter(self._kept))]
        return known[1]


async def render_copy(world: World, words: Words, broadcast: Broadcast) -> Screen | None:
    """Return a new copy, or None when the briefing is gone or was taken back."""
    async with world.storage.read() as view:
        found = BriefingId(broadcast.subject_id)
        briefing = await view.briefings.get(found, revision=broadcast.revision)
        if briefing is None or briefing.withdrawn_at is not None:
            return None
        answers = await view.answers.count(found) if briefing.action is not None else 0
    return briefing_screen(words, briefing, world.content, answers)


async def render_correction(world: World, words: Words, broadcast: Broadcast) -> Screen | None:
    """Return what copies of the sending that *broadcast* corrects are edited into."""
    async with world.storage.read() as view:
        original = await view.outbox.get_broadcast(BroadcastId(broadcast.subject_id))
        if original is None:
            return None
        found = BriefingId(original.subject_id)
        briefing = await view.briefings.get(found, revision=broadcast.revision)
        if briefing is None or briefing.withdrawn_at is not None:
            return None
        answers = await view.answers.count(found) if briefing.action is not None else 0
        earlier = [
            await view.briefings.get(found, revision=revision)
            for revision in range(1, broadcast.revision)
        ]
    same = all(each is not None and each.media == briefing.media for each in earlier)
    change = Change.WORDS if same or not briefing.media else Change.MEDIA
    return replace(briefing_screen(words, briefing, world.content, answers), change=change)


async def render_recall(world: World, words: Words, broadcast: Broadcast) -> Screen | None:
    """Return what copies become that *broadcast* takes back and Telegram does not delete."""
    async with world.storage.read() as view:
        original = await view.outbox.get_broadcast(BroadcastId(broadcast.subject_id))
        if original is None:
            return None
        briefing = await view.briefings.get(BriefingId(original.subject_id))
    return withdrawn_screen(words, briefing, change=Change.REMOVAL) if briefing else None


def register_outgoing(outgoing: Outgoing) -> None:
    """Let copies of briefings and alerts, their corrections and recalls be rendered here."""
    outgoing.on_copy(BroadcastSubject.BRIEFING, BriefingCopies(render_copy).screen)
    outgoing.on_copy(BroadcastSubject.CORRECTION, BriefingCopies(render_correction).screen)
    outgoing.on_copy(BroadcastSubject.RECALL, BriefingCopies(render_recall).screen)
