"""A draft as its readers would get it: for previews, and for the length of each copy."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from bot.handlers.broadcast_copy import copy_units
from bot.words import Words
from core.model.briefing import CAPTION_LIMIT, Briefing
from core.model.draft import Draft
from core.model.draft_check import CAPTION_FRAME
from core.model.identity import BriefingId, PersonId
from core.model.language import LANGUAGES, Language, choose
from core.model.reference import Content
from core.model.refusals import TooLong, TooLongForMedia
from core.model.rich_text import units

_ANY_TIME = datetime(2000, 1, 1, tzinfo=UTC)
"""When it is published is not part of a copy."""


@dataclass(frozen=True, slots=True)
class TextSize:
    """How long a version is that its editor can shorten, and how long it may be.

    Attributes:
        length: of the text; below a file, of title and text together (UTF-16 units).
        limit: what the longest frame around it leaves for it.
    """

    length: int
    limit: int

    @property
    def fits(self) -> bool:
        """Whether every copy of it is one that Telegram takes."""
        return self.length <= self.limit


def as_briefing(draft: Draft, author: PersonId, now: datetime) -> Briefing:
    """Return a draft as the briefing that it would become; its versions are those that are done."""
    return Briefing(
        id=BriefingId(0),
        kind=draft.kind,
        author=author,
        versions=draft.versions,
        audience=draft.readers,
        urgent=bool(draft.urgent),
        published_at=now,
        topics=draft.topics,
        media=draft.media,
        links=draft.links,
        action=draft.action,
        protected=draft.protected,
        corrected_at=now if draft.corrects is not None else None,
    )


def text_sizes(words: Words, draft: Draft, content: Content) -> Mapping[Language, TextSize]:
    """Return how long each version is that lacks nothing, and how long it may be.

    Readers of other languages get a line more, so the frame is measured in each of them.
    """
    briefing = as_briefing(draft, PersonId(0), _ANY_TIME)
    over: dict[Language, int] = {}
    for reader in LANGUAGES if briefing.versions else ():
        version = choose(briefing.versions, reader)[0]
        taken, limit = copy_units(replace(words, language=reader), briefing, content)
        over[version] = max(over.get(version, -limit), taken - limit)
    return {language: _size(draft, language, excess) for language, excess in over.items()}


def refuse_oversized(words: Words, draft: Draft, content: Content) -> None:
    """Refuse a draft with a version of which some reader's copy would be too long for Telegram.

    Raises:
        TooLong, TooLongForMedia: with how long it is, and how long it may be.
    """
    for language, size in text_sizes(words, draft, content).items():
        if size.fits:
            continue
        if draft.media:
            raise TooLongForMedia(language=language, limit=size.limit, length=size.length)
        raise TooLong(limit=size.limit, length=size.length)


def _size(draft: Draft, language: Language, excess: int) -> TextSize:
    length = units(draft.body(language).text)
    if not draft.media:
        return TextSize(length, draft.body_limit - max(0, excess))
    length += units(draft.title(language))
    return TextSize(length, min(CAPTION_LIMIT - CAPTION_FRAME, length - excess))
