"""/topics: choose what to follow; one message that is edited in place."""

from typing import ClassVar

from bot.handlers.topic_picker import TOPICS_A_PAGE, TopicPicker
from bot.router import Router
from bot.screen import Button, Screen
from bot.taps import Open, Tap
from bot.visit import Visit
from core.model.identity import TopicKey
from core.model.refusals import NotFound
from core.usecases.members.follow_topic import follow_topic, followed_topics


class TopicTap(Tap):
    """Follow (`wanted` 1) or stop (0): the end state is said, so a second tap is harmless."""

    prefix: ClassVar[str] = "tp"

    topic: str
    wanted: int
    page: int


class TopicPageTap(Tap):
    """Turn to a page of the catalogue."""

    prefix: ClassVar[str] = "tpp"

    page: int


async def topics(visit: Visit, _rest: str = "") -> None:
    """Show the catalogue with what is followed."""
    await turn_page(visit, TopicPageTap(page=0))


async def turn_page(visit: Visit, tap: TopicPageTap) -> None:
    """Show a page of the catalogue."""
    followed = await followed_topics(visit.world, visit.person.id)
    await visit.show(_screen(visit, followed, tap.page))


async def choose_topic(visit: Visit, tap: TopicTap) -> None:
    """Follow or stop following one topic."""
    visit.require_consent()
    followed = await follow_topic(
        visit.world, visit.person.id, TopicKey(tap.topic), wanted=bool(tap.wanted)
    )
    await visit.show(_screen(visit, followed, tap.page))


async def follow_by_link(visit: Visit, key: str) -> None:
    """Follow the topic of a deep link, and say so."""
    topic = visit.world.content.topic(key)
    if topic is None:
        raise NotFound
    await follow_topic(visit.world, visit.person.id, topic.key, wanted=True)
    words = visit.words
    rows = [
        [
            Button(
                words.plain("topics-unfollow-button"),
                TopicTap(topic=topic.key, wanted=0, page=_page_of(visit, topic.key)),
            )
        ],
        [Button(words.plain("topics-all-button"), Open(command="topics"))],
    ]
    name, about = words.of(topic.name), words.of(topic.description)
    await visit.show(Screen(words.t("topics-followed", topic=name, description=about), rows))


def _screen(visit: Visit, followed: frozenset[TopicKey], page: int) -> Screen:
    words = visit.words
    picker = TopicPicker(
        words,
        visit.world.content,
        choose=lambda key, wanted, at: TopicTap(topic=key, wanted=int(wanted), page=at),
        turn=lambda at: TopicPageTap(page=at),
    )
    ways = [Button(words.plain("help-home-button"), Open(command="home"))]
    if followed:
        ways.insert(0, Button(words.plain("topics-rhythm-button"), Open(command="rhythm")))
    text = words.t("topics-choose", count=len(followed))
    return Screen(text, [*picker.rows(followed, page), ways])


def _page_of(visit: Visit, key: TopicKey) -> int:
    keys = [topic.key for topic in visit.world.content.topics]
    return keys.index(key) // TOPICS_A_PAGE


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_command("topics", topics)
    router.on_tap(TopicTap, choose_topic)
    router.on_tap(TopicPageTap, turn_page)
    router.on_start("topic", follow_by_link)
