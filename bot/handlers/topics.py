"""/topics: choose what to follow; one message that is edited in place."""

from typing import ClassVar

from bot.router import Router
from bot.screen import Button, Screen, grid
from bot.taps import Open, Tap
from bot.visit import Visit
from core.model.identity import TopicKey
from core.usecases.members.follow_topic import follow_topic, followed_topics

CHOSEN, NOT_CHOSEN = "✅", "▫️"


class TopicTap(Tap):
    """Follow (`wanted` 1) or stop (0): the end state is said, so a second tap is harmless."""

    prefix: ClassVar[str] = "tp"

    topic: str
    wanted: int


async def topics(visit: Visit, _rest: str = "") -> None:
    """Show the catalogue with what is followed."""
    await visit.show(_screen(visit, await followed_topics(visit.world, visit.person.id)))


async def choose_topic(visit: Visit, tap: TopicTap) -> None:
    """Follow or stop following one topic."""
    followed = await follow_topic(
        visit.world, visit.person.id, TopicKey(tap.topic), wanted=bool(tap.wanted)
    )
    await visit.show(_screen(visit, followed))


async def follow_by_link(visit: Visit, key: str) -> None:
    """Follow the topic of a deep link and show the catalogue."""
    followed = await follow_topic(visit.world, visit.person.id, TopicKey(key), wanted=True)
    await visit.show(_screen(visit, followed))


def topic_buttons(visit: Visit, followed: frozenset[TopicKey]) -> list[list[Button]]:
    """Return the catalogue as a multi-select, one button a topic."""
    buttons = [
        Button(
            f"{CHOSEN if topic.key in followed else NOT_CHOSEN} {visit.words.of(topic.name)}",
            TopicTap(topic=topic.key, wanted=int(topic.key not in followed)),
        )
        for topic in visit.world.content.topics
    ]
    return [list(row) for row in grid(buttons, columns=1)]


def _screen(visit: Visit, followed: frozenset[TopicKey]) -> Screen:
    words = visit.words
    home = Button(words.plain("help-home-button"), Open(command="home"))
    return Screen(
        words.t("topics-choose", count=len(followed)), [*topic_buttons(visit, followed), [home]]
    )


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_command("topics", topics)
    router.on_tap(TopicTap, choose_topic)
    router.on_start("topic", follow_by_link)
