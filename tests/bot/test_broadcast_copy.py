"""A reader's copy: what stands in it, that it fits, and that rendering it is shared."""

import asyncio
from dataclasses import dataclass, replace
from datetime import timedelta

import pytest

from bot.answers import Answers
from bot.handlers.broadcast_copy import (
    KEPT_COPIES,
    KEPT_SECONDS,
    BriefingCopies,
    briefing_screen,
    copy_units,
    render_copy,
    render_correction,
    render_recall,
)
from bot.handlers.registry import fill_outgoing
from bot.outgoing import DELETABLE_FOR, KNOWN_SECONDS, Outgoing
from bot.screen import Change, Screen
from bot.words import Words
from core.model.audience import Audience
from core.model.briefing import (
    ALERT_LIMIT,
    BODY_LIMIT,
    CAPTION_LIMIT,
    TITLE_LIMIT,
    Action,
    Briefing,
    BriefingKind,
    LinkButton,
    Media,
    MediaKind,
    NewBriefing,
    Version,
)
from core.model.broadcast import Broadcast, BroadcastState, BroadcastSubject, NewBroadcast
from core.model.delivery import Lane, Target
from core.model.identity import BriefingId, BroadcastId, GroupId, PersonId, TopicKey
from core.model.language import ENGLISH, FRENCH, LANGUAGES, TURKISH
from core.model.rich_text import Span, SpanKind
from core.ports.world import World
from storage.stores.broadcasts import SqlBroadcasts
from tests.bot.conftest import CATALOGUE, CONTENT
from tests.bot.offline_telegram import plain_text
from tests.fakes.clock import NOON
from tests.fakes.delivery import a_delivery

TOPIC = CONTENT.topics[0].key
PHOTO = Media(MediaKind.PHOTO, "photo-1")
EVERYONE, FOLLOWERS = Audience(everyone=True), Audience(topics=frozenset({TOPIC}))
NEWS = Version("News", "It rains.")
ENGLISH_WORDS = Words(CATALOGUE, ENGLISH, "UTC")


def a_briefing(
    kind: BriefingKind = BriefingKind.BRIEFING,
    version: Version = NEWS,
    audience: Audience = FOLLOWERS,
) -> Briefing:
    """Return a briefing in every language; fields beyond these by `replace`."""
    return Briefing(
        BriefingId(1),
        kind,
        PersonId(1),
        dict.fromkeys(LANGUAGES, version),
        audience,
        urgent=False,
        published_at=NOON,
        topics=audience.topics,
    )


def shown(briefing: Briefing, answers: int = 0) -> Screen:
    return briefing_screen(ENGLISH_WORDS, briefing, CONTENT, answers)


def labels(screen: Screen) -> list[str]:
    return [button.label for row in screen.rows for button in row]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", BriefingKind)
def test_the_longest_briefing_still_fits_a_message(language, kind):
    """Title, text and frame together: one character too many and nobody gets it."""
    limit = ALERT_LIMIT if kind is BriefingKind.ALERT else BODY_LIMIT
    every_topic = Audience(topics=frozenset(topic.key for topic in CONTENT.topics))
    longest = a_briefing(kind, Version("T" * TITLE_LIMIT, "&" * limit), every_topic)
    longest = replace(
        longest, versions={FRENCH: longest.versions[FRENCH]}, corrected_at=NOON, revision=2
    )
    words = Words(CATALOGUE, language, "UTC")
    text = plain_text(briefing_screen(words, longest, CONTENT).text)
    assert "&" * limit in text
    assert copy_units(words, longest, CONTENT) == (len(text.replace("🏷", "##").replace(
        "📰", "##").replace("🚨", "##")), 4096)  # fmt: skip
    assert len(text) <= 4096


def test_with_media_the_whole_copy_has_to_fit_a_caption():
    """Telegram refuses a caption of 1025 characters, and the photo with it."""
    words = ENGLISH_WORDS
    assert copy_units(words, replace(a_briefing(), media=(PHOTO,)), CONTENT)[1] == CAPTION_LIMIT


def test_an_alert_is_plainly_an_alert():
    """It must be told from a briefing at a glance."""
    alert = a_briefing(BriefingKind.ALERT, Version("", "Leave now"), EVERYONE)
    text = plain_text(shown(alert).text)
    assert text.startswith("🚨")
    assert "everyone" in text


def test_formatting_is_kept_and_what_looks_like_markup_is_not():
    """What an editor made bold is bold, and a sign in their text stays a sign."""
    version = Version("A <b>", "very <i> good", (Span(SpanKind.BOLD, 0, 4),))
    text = shown(a_briefing(version=version)).text
    assert "<b>very</b> &lt;i&gt; good" in text
    assert "A &lt;b&gt;" in text


def test_what_goes_to_a_group_does_not_say_that_it_is_for_everyone():
    """A copy that is passed on must not say which group its reader is in."""
    closed = a_briefing(audience=Audience(groups=frozenset({GroupId(4)})))
    text = shown(closed).text
    assert "circle" in text
    assert "everyone" not in text


def test_buttons_are_links_then_the_answer_with_its_number_then_the_ways_on():
    """Readers see how many did it, and nobody sees who."""
    briefing = replace(
        a_briefing(), links=(LinkButton("Petition", "https://example.org"),), action=Action.DONE
    )
    assert labels(shown(briefing)) == ["Petition", "✅ I did it", "📚 All briefings", "🏷 My topics"]
    assert labels(shown(briefing, 1200))[1] == "✅ I did it · 1,200"
    coming = replace(briefing, action=Action.COMING)
    assert labels(shown(coming, 3))[1] == "🙋 I’m coming · 3"


def test_an_album_has_no_buttons_and_media_and_protection_go_along():
    """Bot API: sendMediaGroup takes no keyboard."""
    album = replace(a_briefing(), media=(PHOTO, PHOTO), protected=True)
    screen = shown(album)
    assert screen.rows == []
    assert (screen.media, screen.protected) == ((PHOTO, PHOTO), True)


def test_a_corrected_copy_says_when_it_was_corrected():
    """Who has read the first one sees that this is another."""
    assert "Corrected" not in shown(a_briefing()).text
    corrected = replace(a_briefing(), revision=2, corrected_at=NOON)
    assert "Corrected on 10 Mar 2026" in plain_text(shown(corrected).text)


async def published(world: World, briefing: Briefing) -> BriefingId:
    """Put a briefing into storage."""
    new = NewBriefing(
        briefing.kind,
        briefing.edition,
        briefing.audience,
        author=briefing.author,
        urgent=False,
        at=NOON,
    )
    async with world.storage.begin() as tx:
        return await tx.briefings.add(new)


def a_broadcast(
    subject: BroadcastSubject, subject_id: int, *, number: int = 1, revision: int = 1
) -> Broadcast:
    return Broadcast(
        BroadcastId(number),
        subject,
        subject_id,
        Lane.BRIEFING,
        urgent=False,
        state=BroadcastState.SENDING,
        cursor=0,
        created_at=NOON,
        revision=revision,
    )


async def sent(world: World, briefing: BriefingId) -> BroadcastId:
    """Start the sending of a briefing."""
    async with world.storage.begin() as tx:
        return await tx.outbox.start_broadcast(
            NewBroadcast(
                BroadcastSubject.BRIEFING, briefing, lane=Lane.BRIEFING, urgent=False, at=NOON
            )
        )


@dataclass
class Seconds:
    """Monotonic time that the test moves."""

    at: float = 100.0

    def __call__(self) -> float:
        return self.at


async def test_ten_thousand_copies_are_rendered_once_per_language(world):
    """Loading and rendering per reader would make the sending slower than Telegram allows."""
    rendered: list[Words] = []
    seconds = Seconds()

    async def render(_world: World, words: Words, broadcast: Broadcast) -> Screen:
        rendered.append(words)
        return Screen(f"{broadcast.id} {words.language}")

    copies = BriefingCopies(render, seconds)
    first = a_broadcast(BroadcastSubject.BRIEFING, 1)
    turkish = Words(CATALOGUE, TURKISH, "UTC")
    for _ in range(3):
        one = await copies.screen(world, ENGLISH_WORDS, first)
        assert one is await copies.screen(world, ENGLISH_WORDS, first)
        assert (await copies.screen(world, turkish, first)) != one
    assert len(rendered) == 2
    await copies.screen(world, ENGLISH_WORDS, replace(first, revision=2))
    assert len(rendered) == 3, "a correction is another text"
    seconds.at += KEPT_SECONDS + 1
    await copies.screen(world, ENGLISH_WORDS, first)
    assert len(rendered) == 4, "its number of answers grows"
    for number in range(2, KEPT_COPIES + 5):
        await copies.screen(world, ENGLISH_WORDS, replace(first, id=BroadcastId(number)))
    assert len(copies._kept) == KEPT_COPIES


async def test_one_reader_s_task_renders_anew_and_the_others_take_what_there_is(world):
    """At a thousand a second a hundred tasks would otherwise read the same briefing at once."""
    rendered: list[int] = []
    go_on = asyncio.Event()

    async def render(_world, _words, _broadcast) -> Screen:
        rendered.append(1)
        await go_on.wait()
        return Screen(f"rendering {len(rendered)}")

    seconds = Seconds()
    copies = BriefingCopies(render, seconds)
    going = a_broadcast(BroadcastSubject.BRIEFING, 1)
    go_on.set()
    await copies.screen(world, ENGLISH_WORDS, going)
    go_on.clear()
    seconds.at += KEPT_SECONDS + 1
    anew = asyncio.create_task(copies.screen(world, ENGLISH_WORDS, going))
    await asyncio.sleep(0)
    meanwhile = await copies.screen(world, ENGLISH_WORDS, going)
    go_on.set()
    assert meanwhile is not None
    assert meanwhile.text == "rendering 1"
    renewed = await anew
    assert renewed is not None
    assert renewed.text == "rendering 2"
    assert len(rendered) == 2


async def test_a_sending_that_was_stopped_says_nothing_more(world):
    """A copy that a worker has in hand must not go out after the editor stopped it."""
    number = await published(world, a_briefing())
    copies = BriefingCopies(render_copy)
    going = a_broadcast(BroadcastSubject.BRIEFING, number)
    assert await copies.screen(world, ENGLISH_WORDS, going)
    stopped = replace(going, state=BroadcastState.CANCELLED)
    assert await copies.screen(world, ENGLISH_WORDS, stopped) is None


async def test_storage_is_asked_for_a_sending_once_in_many_copies(world):
    """A look into storage for each copy was an eighth of what a message cost."""
    number = await sent(world, await published(world, a_briefing()))
    seconds = Seconds()
    outgoing = fill_outgoing(Outgoing(world, CATALOGUE, now=seconds))
    copy = a_delivery(subject=number)
    assert await outgoing.render(copy)
    async with world.storage.begin() as tx:
        assert await tx.outbox.cancel_broadcast(number)
    assert await outgoing.render(copy), "it left as good as at the same moment"
    seconds.at += KNOWN_SECONDS
    assert await outgoing.render(copy) is None


async def test_copies_that_are_claimed_together_ask_storage_once(world, monkeypatch):
    """Each for itself was a quarter of what a message cost, whenever what was known grew old."""
    number = await sent(world, await published(world, a_briefing()))
    outgoing = fill_outgoing(Outgoing(world, CATALOGUE, now=Seconds()))
    asked: list[BroadcastId] = []
    read = SqlBroadcasts.get_broadcast

    async def counted(store: SqlBroadcasts, wanted: BroadcastId) -> Broadcast | None:
        asked.append(wanted)
        await asyncio.sleep(0)
        return await read(store, wanted)

    monkeypatch.setattr(SqlBroadcasts, "get_broadcast", counted)
    copies = [outgoing.render(a_delivery(subject=number)) for _ in range(20)]
    assert all(await asyncio.gather(*copies))
    assert asked == [number]


async def test_a_copy_claimed_right_after_a_correction_shows_what_is_written_down_of_it(world):
    """A copy that counts as corrected is not corrected again: the old text would stay for good."""
    briefing = await published(world, a_briefing())
    number = await sent(world, briefing)
    outgoing = fill_outgoing(Outgoing(world, CATALOGUE, now=Seconds()))
    before = await outgoing.render(a_delivery(subject=number))
    async with world.storage.begin() as tx:
        right = a_briefing(version=Version("News", "It snows."))
        await tx.briefings.add_revision(briefing, right.edition, author=PersonId(1), at=NOON)
        await tx.outbox.set_revision(number, 2)
    after = await outgoing.render(replace(a_delivery(subject=number), revision=2))
    assert before is not None
    assert after is not None
    assert ["rains" in before.text, "snows" in after.text] == [True, True]


async def test_a_copy_shows_the_revision_and_the_answers_there_are(world):
    """Who gets it after the correction gets the right text at once."""
    number = await published(world, replace(a_briefing(), action=Action.DONE))
    right = replace(a_briefing(version=Version("News", "It snows.")), action=Action.DONE)
    async with world.storage.begin() as tx:
        await tx.briefings.add_revision(number, right.edition, author=PersonId(1), at=NOON)
    first = a_broadcast(BroadcastSubject.BRIEFING, number)
    for revision, text in ((1, "rains"), (2, "snows")):
        wanted = replace(first, revision=revision)
        screen = await render_copy(world, ENGLISH_WORDS, wanted)
        assert screen is not None
        assert text in screen.text
        assert "✅ I did it" in labels(screen)


@pytest.mark.parametrize(
    ("before", "after", "change"),
    [
        ((), (), Change.WORDS),
        ((PHOTO,), (PHOTO,), Change.WORDS),
        ((PHOTO,), (Media(MediaKind.PHOTO, "photo-2"),), Change.MEDIA),
        ((), (PHOTO,), Change.MEDIA),
    ],
)
async def test_a_correction_replaces_the_picture_only_when_it_is_another(
    world, before, after, change
):
    """An edit of words alone cannot go wrong for the sake of a file."""
    number = await published(world, replace(a_briefing(), media=before))
    right = replace(a_briefing(version=Version("News", "It snows.")), media=after)
    async with world.storage.begin() as tx:
        await tx.briefings.add_revision(number, right.edition, author=PersonId(1), at=NOON)
    original = await sent(world, number)
    broadcast = a_broadcast(BroadcastSubject.CORRECTION, original, number=9, revision=2)
    screen = await render_correction(world, ENGLISH_WORDS, broadcast)
    assert screen is not None
    assert screen.change is change
    assert "snows" in screen.text
    assert "Corrected on" in screen.text


async def test_what_was_taken_back_is_neither_sent_nor_corrected_any_more(world):
    """A recall is the last word, whatever still waits in the outbox."""
    number = await published(world, a_briefing())
    original = await sent(world, number)
    async with world.storage.begin() as tx:
        await tx.briefings.withdraw(number, at=NOON)
    copy = a_broadcast(BroadcastSubject.BRIEFING, number)
    assert await render_copy(world, ENGLISH_WORDS, copy) is None
    correction = a_broadcast(BroadcastSubject.CORRECTION, original)
    assert await render_correction(world, ENGLISH_WORDS, correction) is None


@pytest.mark.parametrize(
    ("age", "change"),
    [(timedelta(hours=1), Change.REMOVAL), (DELETABLE_FOR + timedelta(1), Change.NOTICE)],
)
async def test_a_recall_leaves_nothing_of_the_text(world, age, change):
    """Deleted while Telegram does that; afterwards a notice without text or buttons."""
    number = await published(world, replace(a_briefing(), media=(PHOTO,)))
    original = await sent(world, number)
    async with world.storage.begin() as tx:
        await tx.briefings.withdraw(number, at=NOON)
    recall = a_broadcast(BroadcastSubject.RECALL, original, number=9)
    screen = await render_recall(world, ENGLISH_WORDS, recall)
    assert screen is not None
    assert plain_text(screen.text) == "This message was withdrawn."
    assert (screen.rows, screen.media) == ((), (PHOTO,))
    outgoing = Outgoing(world, CATALOGUE)
    outgoing.on_copy(BroadcastSubject.BRIEFING, lambda *_: _answer(screen))
    target = Target(77, (), world.clock.now() - age)
    rendered = await outgoing.render(a_delivery(subject=original, target=target))
    assert rendered is not None
    assert rendered.change is change


async def _answer(screen: Screen) -> Screen:
    return screen


async def test_a_copy_s_buttons_leave_the_copy_where_it_is(join, telegram):
    """Who taps "my topics" under a briefing must not lose the briefing."""
    member = await join()
    version = Version("Keep me", "text")
    screen = shown(
        a_briefing(version=version, audience=Audience(topics=frozenset({TopicKey(TOPIC)})))
    )
    await member.phone.send("/help")
    await Answers(member.phone.entrance.bot, member.phone.user_id).send(screen)
    await member.phone.tap("My topics")
    assert "Your topics" in member.phone.text
    assert any("Keep me" in message["text"] for message in member.phone.messages)
