"""Briefings and alerts: edited texts, one version per language."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from core.model.audience import Audience
from core.model.identity import BriefingId, PersonId, TopicKey
from core.model.language import Language
from core.model.rich_text import RichText, Span

TITLE_LIMIT = 120
BODY_LIMIT = 3500
"""Characters after entity parsing; with title and frame a message stays under Telegram's 4096."""
ALERT_LIMIT = 600
CAPTION_LIMIT = 1024
"""Bot API: a caption's characters after entity parsing; with media the whole copy must fit it."""
ALBUM_LIMIT = 10
LINKS_LIMIT = 4
LABEL_LIMIT = 40
"""Characters of a link button's label: more are cut on a phone."""


class BriefingKind(StrEnum):
    """What sort of text it is."""

    BRIEFING = "briefing"  # kept in the library, for those who follow its topics
    ALERT = "alert"  # short and urgent; ignores quiet hours


class MediaKind(StrEnum):
    """What sort of file stands above the text."""

    PHOTO = "photo"
    VIDEO = "video"
    DOCUMENT = "document"


class Action(StrEnum):
    """What readers can answer with one tap; how many did is shown on the button."""

    DONE = "done"  # "I did it"
    COMING = "coming"  # "I'm coming"


@dataclass(frozen=True, slots=True)
class Media:
    """A file that Telegram already has: sent by its `file_id`, never uploaded again.

    Attributes:
        file_id: Telegram's, good for this bot alone.
        name: of a document, as its sender called it; may be empty.
    """

    kind: MediaKind
    file_id: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class LinkButton:
    """A button that opens a web page; the label is the same in every language."""

    label: str
    url: str


@dataclass(frozen=True, slots=True)
class Version:
    """One language's title (plain) and text with its formatting. An alert has an empty title."""

    title: str
    body: str
    spans: tuple[Span, ...] = ()

    @property
    def rich(self) -> RichText:
        """The text with its formatting."""
        return RichText(self.body, self.spans)


@dataclass(frozen=True, slots=True)
class Edition:
    """All that copies of one revision show; the fields are those of `Briefing`."""

    versions: Mapping[Language, Version]
    topics: frozenset[TopicKey] = frozenset()
    media: tuple[Media, ...] = ()
    links: tuple[LinkButton, ...] = ()
    action: Action | None = None
    protected: bool = False


@dataclass(frozen=True, slots=True)
class NewBriefing:
    """A briefing or alert about to be published; the fields are those of `Briefing`.

    Attributes:
        at: the moment of publication (aware UTC).
    """

    kind: BriefingKind
    edition: Edition
    audience: Audience
    author: PersonId
    urgent: bool
    at: datetime


@dataclass(frozen=True, slots=True)
class Briefing:
    """A briefing or alert that was published.

    Attributes:
        audience: who got it.
        urgent: quiet hours are not kept.
        published_at: aware UTC.
        topics: what it is about; the library finds it by them. Empty for most alerts.
        media: none, one, or an album of photos and videos, or of documents (no buttons then).
        protected: Telegram lets nobody forward or save a copy.
        revision: 1, and one more with every correction; this is the newest.
        corrected_at: when this revision replaced the one before; None for the first (aware UTC).
        withdrawn_at: when it was recalled; its text is shown to nobody any more.
    """

    id: BriefingId
    kind: BriefingKind
    author: PersonId
    versions: Mapping[Language, Version]
    audience: Audience
    urgent: bool
    published_at: datetime
    topics: frozenset[TopicKey] = frozenset()
    media: tuple[Media, ...] = ()
    links: tuple[LinkButton, ...] = ()
    action: Action | None = None
    protected: bool = False
    revision: int = 1
    corrected_at: datetime | None = None
    withdrawn_at: datetime | None = None

    @property
    def edition(self) -> Edition:
        """What copies of this revision show."""
        return Edition(
            self.versions, self.topics, self.media, self.links, self.action, self.protected
        )
