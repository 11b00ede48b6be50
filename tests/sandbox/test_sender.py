"""The program's own sender against the sandbox: files, albums, corrections and recalls."""

from collections.abc import AsyncIterator

import pytest
from telegram import Bot

from bot.screen import Button, Change, Screen
from bot.transport.request import AiohttpRequest
from bot.transport.sender import Sender
from core.model.briefing import Media, MediaKind
from core.model.delivery import Delivery, Outcome, Rejected, SealedContact, Sent, Target
from core.model.identity import BroadcastId
from core.model.person import Contact
from sandbox.client import Person
from tests.bot.test_transport_sender import OneKeyVault
from tests.fakes.clock import NOON
from tests.fakes.delivery import a_delivery
from tests.fakes.pace import FakePace
from tests.sandbox.conftest import TOKEN, png

LINK = [[Button("Read", url="https://example.org")]]


class Desk:
    """Sends screens to one member."""

    def __init__(self, bot: Bot, member: Person) -> None:
        packed = Contact(member.id, "member-1").packed()
        self._contact = SealedContact(b"sealed:" + packed, "row-1")
        self._screen = Screen("")
        vault = OneKeyVault()
        self._sender = Sender(bot, vault, pace=FakePace(), render=self._render)  # type: ignore[arg-type]

    async def send(self, screen: Screen, target: Target | None = None) -> Outcome:
        self._screen = screen
        return await self._sender.send(
            a_delivery(contact=self._contact, target=target, subject=BroadcastId(1))
        )

    async def sent(self, screen: Screen, target: Target | None = None) -> Target:
        """Send what must arrive; return the message as a follow-up names it."""
        outcome = await self.send(screen, target)
        assert isinstance(outcome, Sent), outcome
        return Target(outcome.message_id, outcome.more, NOON)

    async def _render(self, _delivery: Delivery) -> Screen:
        return self._screen


@pytest.fixture
async def own_bot(base: str) -> AsyncIterator[Bot]:
    """The program's way to Telegram."""
    request = AiohttpRequest()
    bot = Bot(TOKEN, base_url=f"{base}/bot", request=request, get_updates_request=AiohttpRequest())
    await bot.initialize()
    yield bot
    await bot.shutdown()


@pytest.fixture
def desk(own_bot: Bot, member: Person) -> Desk:
    return Desk(own_bot, member)


@pytest.fixture
async def photos(own_bot: Bot, member: Person) -> tuple[Media, Media]:
    """Two photos that Telegram has, as an editor sent them."""
    found = []
    for comment in (b"one", b"two"):
        message = await own_bot.send_photo(member.id, png(comment=comment))
        found.append(Media(MediaKind.PHOTO, message.photo[-1].file_id))
    return found[0], found[1]


async def newest(member: Person) -> dict:
    return (await member.messages())[-1].raw


async def test_a_photo_goes_out_by_its_id_and_its_caption_is_corrected(desk, member, photos):
    """Formatting and buttons stand below the photo, and again after the correction."""
    screen = Screen("<b>Wrong</b> words", LINK, media=photos[:1])
    target = await desk.sent(screen)
    message = await newest(member)
    assert message["caption"] == "Wrong words"
    assert message["caption_entities"][0]["type"] == "bold"
    assert await desk.sent(Screen("Right words", LINK, media=photos[:1]), target)
    assert await desk.sent(Screen("Right words", LINK, media=photos[:1]), target), "not modified"
    message = await newest(member)
    assert message["caption"] == "Right words"
    assert message["reply_markup"]["inline_keyboard"]


async def test_the_photo_itself_is_corrected_and_one_is_put_to_a_text(desk, member, photos):
    """A picture that shows a face has to go, and a text may need its picture."""
    with_photo = await desk.sent(Screen("Words", LINK, media=photos[:1]))
    before = (await newest(member))["photo"]
    other = Screen("Words", LINK, media=photos[1:], change=Change.MEDIA)
    await desk.sent(other, with_photo)
    assert (await newest(member))["photo"] != before
    text = await desk.sent(Screen("Words", LINK))
    await desk.sent(other, text)
    assert (await newest(member))["caption"] == "Words"


async def test_an_album_is_corrected_and_taken_back_as_a_whole(desk, member, photos):
    """Each of its items is a message of its own."""
    target = await desk.sent(Screen("An album", media=photos))
    assert len(target.more) == 1
    turned = Screen("Turned", media=photos[::-1], change=Change.MEDIA)
    await desk.sent(turned, target)
    messages = {each.id: each for each in await member.messages()}
    assert messages[target.message_id].text == "Turned"
    outcome = await desk.send(Screen("Withdrawn", media=photos, change=Change.REMOVAL), target)
    assert isinstance(outcome, Sent)
    assert outcome.how == "deleted"
    ids = {each.id for each in await member.messages() if not each.deleted}
    assert not ids & {target.message_id, *target.more}


async def test_what_is_two_days_old_becomes_a_notice_text_or_photo(desk, member, sandbox, photos):
    """Telegram refuses to delete it; nothing of the words is left."""
    text = await desk.sent(Screen("Old words", LINK))
    photo = await desk.sent(Screen("Old caption", LINK, media=photos[:1]))
    await sandbox.advance(49 * 3600)
    for target in (text, photo):
        outcome = await desk.send(Screen("Withdrawn", change=Change.REMOVAL), target)
        assert isinstance(outcome, Sent)
        assert outcome.how == "edited"
    messages = {each.id: each for each in await member.messages()}
    for target in (text, photo):
        assert messages[target.message_id].text == "Withdrawn"
        assert "reply_markup" not in messages[target.message_id].raw


async def test_a_copy_that_its_reader_deleted_cannot_be_corrected_and_needs_no_recall(desk, member):
    """The first is told to the editor; the second is what was wanted."""
    target = await desk.sent(Screen("Words"))
    await member.delete(target.message_id)
    assert isinstance(await desk.send(Screen("Right"), target), Rejected)
    outcome = await desk.send(Screen("Withdrawn", change=Change.NOTICE), target)
    assert isinstance(outcome, Sent)
    assert outcome.how == "deleted"
