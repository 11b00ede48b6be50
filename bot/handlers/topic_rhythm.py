"""How often: at once or in a digest, for each topic that somebody follows, or for all at once."""

from collections.abc import Mapping
from typing import ClassVar

from bot.handlers.paging import pages_of
from bot.handlers.topic_picker import CHOSEN, LABEL_LIMIT, TOPICS_A_PAGE
from bot.router import Router
from bot.screen import Button, Row, Screen
from bot.taps import Open, Tap
from bot.visit import Visit
from bot.words import Words
from core.model.identity import TopicKey
from core.model.reference import Content
from core.model.refusals import NotFound, Outdated
from core.model.rhythm import Rhythm
from core.usecases.members.set_rhythm import rhythms_of, set_all_rhythms, set_rhythm

ALL = "all.topics"
"""In place of a topic's key, which never has a dot: every topic that is followed."""
_MARKS: Mapping[Rhythm, str] = {Rhythm.AT_ONCE: "⚡", Rhythm.DAILY: "☀️", Rhythm.WEEKLY: "🗓"}


class RhythmsTap(Tap):
    """Show a page of the followed topics with their rhythms."""

    prefix: ClassVar[str] = "rh"

    page: int


class RhythmTap(Tap):
    """Show the choice for one topic, or for ALL; `page` leads back."""

    prefix: ClassVar[str] = "ry"

    topic: str
    page: int


class SetRhythmTap(Tap):
    """Set it to what the button says: the end state, so a second tap is harmless."""

    prefix: ClassVar[str] = "rw"

    topic: str
    rhythm: str
    page: int


async def rhythms(visit: Visit, _rest: str = "") -> None:
    """Show the followed topics with their rhythms."""
    await show_rhythms(visit, RhythmsTap(page=0))


async def show_rhythms(visit: Visit, tap: RhythmsTap) -> None:
    """Show a page of them."""
    visit.require_consent()
    known = await rhythms_of(visit.world, visit.person.id)
    await visit.show(_list_screen(visit.words, known, visit.world.content, tap.page))


async def ask_rhythm(visit: Visit, tap: RhythmTap) -> None:
    """Offer the rhythms for one topic, or for all."""
    visit.require_consent()
    known = await rhythms_of(visit.world, visit.person.id)
    if tap.topic != ALL and tap.topic not in known:
        raise NotFound
    await visit.show(_choice_screen(visit.words, known, visit.world.content, tap))


async def choose_rhythm(visit: Visit, tap: SetRhythmTap) -> None:
    """Write down how often, and show the list again."""
    visit.require_consent()
    if tap.rhythm not in set(Rhythm):
        raise Outdated
    who, rhythm = (visit.world, visit.person.id), Rhythm(tap.rhythm)
    if tap.topic == ALL:
        known = await set_all_rhythms(*who, rhythm)
    else:
        known = await set_rhythm(*who, TopicKey(tap.topic), rhythm)
    screen = _list_screen(visit.words, known, visit.world.content, tap.page)
    await visit.show(screen, toast=f"topics-rhythm-{_key(rhythm)}-toast")


def _list_screen(
    words: Words, known: Mapping[TopicKey, Rhythm], content: Content, page: int
) -> Screen:
    back = [Button(words.plain("topics-back-button"), Open(command="topics"))]
    topics = [topic for topic in content.topics if topic.key in known]
    if not topics:
        return Screen(words.t("topics-rhythm-none"), [back])
    pages = pages_of(len(topics), TOPICS_A_PAGE)
    page = min(max(page, 0), pages - 1)
    rows: list[Row] = [
        [Button(words.plain("topics-rhythm-all-button"), RhythmTap(topic=ALL, page=page))]
    ]
    for topic in topics[page * TOPICS_A_PAGE : (page + 1) * TOPICS_A_PAGE]:
        label = f"{_MARKS[known[topic.key]]} {words.of(topic.name)}"[:LABEL_LIMIT]
        rows.append([Button(label, RhythmTap(topic=topic.key, page=page))])
    if pages > 1:
        rows.append(_turns(page, pages))
    return Screen(words.t("topics-rhythm"), [*rows, back])


def _choice_screen(
    words: Words, known: Mapping[TopicKey, Rhythm], content: Content, tap: RhythmTap
) -> Screen:
    topic = content.topic(tap.topic)
    now = set(known.values()) if tap.topic == ALL else {known[TopicKey(tap.topic)]}
    rows: list[Row] = []
    for rhythm in Rhythm:
        label = words.plain(f"topics-rhythm-{_key(rhythm)}-button")
        chosen = f"{CHOSEN} {label}" if now == {rhythm} else label
        to_set = SetRhythmTap(topic=tap.topic, rhythm=rhythm.value, page=tap.page)
        rows.append([Button(chosen, to_set)])
    rows.append([Button(words.plain("topics-back-button"), RhythmsTap(page=tap.page))])
    if topic is None:
        return Screen(words.t("topics-rhythm-for-all"), rows)
    return Screen(words.t("topics-rhythm-for-one", topic=words.of(topic.name)), rows)


def _turns(page: int, pages: int) -> Row:
    """Return ◀ 2/4 ▶, as under the catalogue; the ends lead round."""
    return [
        Button("◀️", RhythmsTap(page=page - 1 if page else pages - 1)),
        Button(f"{page + 1}/{pages}", RhythmsTap(page=page)),
        Button("▶️", RhythmsTap(page=(page + 1) % pages)),
    ]


def _key(rhythm: Rhythm) -> str:
    return rhythm.value.replace("_", "-")


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_command("rhythm", rhythms)
    router.on_tap(RhythmsTap, show_rhythms)
    router.on_tap(RhythmTap, ask_rhythm)
    router.on_tap(SetRhythmTap, choose_rhythm)
