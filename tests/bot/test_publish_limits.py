"""What can be typed into a briefing: every limit at its edge, and every wrong kind of message."""

import pytest

from bot.handlers.broadcast_copy import briefing_screen
from bot.words import Words
from core.model.audience import Audience
from core.model.briefing import (
    ALERT_LIMIT,
    BODY_LIMIT,
    TITLE_LIMIT,
    Briefing,
    BriefingKind,
    Version,
)
from core.model.identity import BriefingId, PersonId
from core.model.language import LANGUAGES, Language
from core.model.rich_text import units
from core.model.roles import Role
from tests.bot.newsroom import CATALOGUE, CONTENT, TOPIC, Newsroom
from tests.bot.offline_telegram import DATE, plain_text
from tests.bot.phone import Phone
from tests.fakes.clock import NOON

EDITOR, TELEGRAM_LIMIT = 1000, 4096


async def at_text(newsroom: Newsroom) -> Phone:
    """An editor who is asked for the English text."""
    await newsroom.person(EDITOR, "en", Role.EDITOR)
    await newsroom.reader(1, "en", TOPIC)
    phone = newsroom.phone(EDITOR)
    await phone.send("/publish")
    await phone.tap("Next")
    await phone.send("A title")
    return phone


@pytest.mark.parametrize("text", ["x" * BODY_LIMIT, "😀" * (BODY_LIMIT // 2), "&" * BODY_LIMIT])
async def test_a_text_as_long_as_allowed_is_taken(newsroom, text):
    """The limit is what the screen says it is, whatever the letters."""
    phone = await at_text(newsroom)
    await phone.send(text)
    assert "Topics" in phone.text


@pytest.mark.parametrize(
    ("text", "length"), [("x" * (BODY_LIMIT + 1), "3,501"), ("😀" * 1751, "3,502")]
)
async def test_a_text_one_letter_too_long_is_refused_with_both_numbers(newsroom, text, length):
    """An editor has to know by how much to shorten; the message stays in the chat."""
    phone = await at_text(newsroom)
    await phone.send(text)
    assert length in phone.text
    assert "3,500" in phone.text
    assert any(m.get("text") == text for m in newsroom.telegram.chats[EDITOR].values())
    await phone.send("shorter")
    assert "Topics" in phone.text


async def test_the_rest_of_a_paste_that_telegram_cut_is_not_taken_for_the_text(newsroom):
    """A long paste arrives as two messages; the tail alone would be published as the whole."""
    phone = await at_text(newsroom)
    await phone.send("x" * 4096)
    await phone.send("the tail")
    assert "4,104" in phone.text
    await phone.send_message(text="the shortened text", date=DATE + 60)
    assert "Topics" in phone.text


async def test_a_title_is_one_line_and_its_limit_is_kept(newsroom):
    """A title of several lines would push the text off the lock screen."""
    await newsroom.person(EDITOR, "en", Role.EDITOR)
    phone = newsroom.phone(EDITOR)
    await phone.send("/publish")
    await phone.tap("Next")
    await phone.send("x" * (TITLE_LIMIT + 1))
    assert "121" in phone.text
    await phone.send("x" * 60 + "\n \t" + "y" * 59)
    assert "Text – English" in phone.text
    await phone.tap("Back")
    assert "x" * 60 + " " + "y" * 59 in phone.text


@pytest.mark.parametrize(
    "body",
    [
        {"sticker": {"file_id": "s", "file_unique_id": "s", "type": "regular"}},
        {"voice": {"file_id": "v", "file_unique_id": "v", "duration": 1}},
        {"photo": [], "caption": "a caption"},
        {"text": "\u200b \u0007"},
    ],
)
async def test_the_wrong_kind_of_message_says_what_is_wanted_and_loses_nothing(newsroom, body):
    """A sticker in the middle must not cost a draft."""
    whole = {"width": 1, "height": 1, "is_animated": False, "is_video": False}
    if "sticker" in body:
        body = {"sticker": {**body["sticker"], **whole}}
    phone = await at_text(newsroom)
    await phone.send_message(**body)
    assert "text message" in phone.text or "nothing in this message" in phone.text
    await phone.send("A text")
    assert "Topics" in phone.text
    await phone.send("typed where buttons are wanted")
    assert "use the buttons" in phone.text


async def test_html_and_control_characters_are_shown_as_typed_and_harm_nothing(newsroom):
    """What is typed is text, never markup: for the editor, too."""
    phone = await at_text(newsroom)
    await phone.send("<b>bold</b> &amp; \x00\x1b<script>x</script>\r\nnext \u202eline")
    await phone.tap("Equality")
    await phone.tap("Next")
    await phone.tap("Urgent")
    assert "<b>bold</b> &amp; <script>x</script>" in phone.text
    await phone.tap("As readers see it")
    assert "<b>bold</b> &amp; <script>x</script>\nnext line" in phone.text


async def test_a_shorter_text_sent_at_once_is_taken(newsroom):
    """Only a message that Telegram can have cut has a rest; a quick typist must not be refused."""
    phone = await at_text(newsroom)
    await phone.send("x" * (BODY_LIMIT + 1))
    await phone.send("shorter")
    assert "Topics" in phone.text


@pytest.mark.parametrize("reader", LANGUAGES)
@pytest.mark.parametrize("written", LANGUAGES)
@pytest.mark.parametrize("letter", ["x", "😀", "<"])
def test_the_longest_briefing_fits_one_message_with_its_frame(reader, written, letter):
    """Telegram refuses a message over 4096 units: every copy of a broadcast would fail."""
    longest = sorted(CONTENT.topics, key=lambda topic: -units(topic.name[reader]))
    for kind, title, limit in (
        (BriefingKind.BRIEFING, TITLE_LIMIT, BODY_LIMIT),
        (BriefingKind.ALERT, 0, ALERT_LIMIT),
    ):
        width = units(letter)
        briefing = Briefing(
            id=BriefingId(1),
            kind=kind,
            author=PersonId(1),
            versions={written: Version(letter * (title // width), letter * (limit // width))},
            audience=Audience(topics=frozenset(topic.key for topic in longest)),
            urgent=True,
            published_at=NOON,
        )
        screen = briefing_screen(Words(CATALOGUE, Language(reader), "UTC"), briefing, CONTENT)
        assert units(plain_text(screen.text)) <= TELEGRAM_LIMIT
