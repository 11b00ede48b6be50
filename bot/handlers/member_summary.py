"""What is set for a person, in a few lines: at the end of onboarding, at home, in the settings."""

from datetime import datetime

from bot.handlers.topic_names import topic_names
from bot.words import Words
from core.model.identity import TopicKey
from core.model.person import Person
from core.model.quiet import QuietHours
from core.model.reference import Content
from locales.markup import Markup


def summary(
    words: Words, person: Person, *, topics: frozenset[TopicKey], content: Content, now: datetime
) -> Markup:
    """Return language, zone with its time now, quiet hours and topics, a line each (HTML)."""
    lines = [
        words.t("settings-line-language", language=person.language),
        words.t("settings-line-zone", zone=person.zone, now=now),
        words.t("settings-line-quiet", hours=hours(words, person.quiet)),
        topics_line(words, topics, content),
    ]
    if person.paused:
        lines.insert(0, words.t("settings-line-paused"))
    return Markup("\n".join(lines))


def topics_line(words: Words, topics: frozenset[TopicKey], content: Content) -> str:
    """Return the topics that are followed in one line (HTML), or that there are none yet."""
    if not topics:
        return words.t("settings-line-no-topics")
    return words.t("settings-line-topics", topics=topic_names(words, topics, content))


def hours(words: Words, quiet: QuietHours | None) -> str:
    """Return the quiet hours as plain text, or that there are none."""
    if quiet is None:
        return words.plain("settings-quiet-none")
    return f"{quiet.start:%H:%M}–{quiet.end:%H:%M}"
