"""Briefings and alerts: edited texts, one version per language."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from core.model.identity import BriefingId, PersonId, TopicKey
from core.model.language import Language

TITLE_LIMIT = 120
BODY_LIMIT = 3500
"""Characters after entity parsing; with title and frame a message stays under Telegram's 4096."""
ALERT_LIMIT = 600


class BriefingKind(StrEnum):
    """What sort of text it is."""

    BRIEFING = "briefing"  # kept in the library, for those who follow its topics
    ALERT = "alert"  # short and urgent; ignores quiet hours


@dataclass(frozen=True, slots=True)
class Version:
    """One language's title and text; both plain text, as typed. An alert has an empty title."""

    title: str
    body: str


@dataclass(frozen=True, slots=True)
class Audience:
    """Who gets it: everyone, or those who follow at least one of the topics."""

    everyone: bool = False
    topics: frozenset[TopicKey] = frozenset()


@dataclass(frozen=True, slots=True)
class Briefing:
    """A briefing or alert that was confirmed.

    Attributes:
        urgent: quiet hours are not kept.
        published_at: aware UTC.
    """

    id: BriefingId
    kind: BriefingKind
    author: PersonId
    versions: Mapping[Language, Version]
    audience: Audience
    urgent: bool
    published_at: datetime
