"""The names of topics in one line, short enough for a screen whatever the number."""

from collections.abc import Iterable

from bot.words import Words
from core.model.identity import TopicKey
from core.model.reference import Content
from locales.lists import list_of

SHOWN = 5


def topic_names(words: Words, topics: Iterable[TopicKey], content: Content) -> str:
    """Return the first few names in the catalogue's order as plain text, and how many more."""
    wanted = set(topics)
    names = [words.of(topic.name) for topic in content.topics if topic.key in wanted]
    shown, more = names[:SHOWN], len(names) - SHOWN
    if more > 0:
        shown.append(words.plain("topics-more", count=more))
    return list_of(shown, words.language)
