"""PTB and aiogram run unchanged bots against the sandbox, by polling and by webhook."""

# Every field is optional in the client libraries; one that is missing fails the test anyway.
# mypy: disable-error-code="union-attr, arg-type"

import asyncio
import contextlib
import importlib
import socket
from collections.abc import AsyncIterator
from types import ModuleType

import pytest
from aiohttp import web
from telegram import InlineKeyboardButton as PtbButton
from telegram import InlineKeyboardMarkup as PtbKeyboard
from telegram import InputMediaPhoto as PtbPhoto
from telegram import Update as PtbUpdate
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    MessageHandler,
    filters,
)

from sandbox.client import Person, Sandbox
from tests.sandbox.conftest import TOKEN, Wire, png


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


async def ptb_start(update: PtbUpdate, _: ContextTypes.DEFAULT_TYPE) -> None:
    """Greet with a keyboard."""
    keyboard = PtbKeyboard([[PtbButton("Next", callback_data="next")]])
    await update.message.reply_html("<b>Hello</b>", reply_markup=keyboard)


async def ptb_next(update: PtbUpdate, _: ContextTypes.DEFAULT_TYPE) -> None:
    """Answer a tap and edit in place."""
    await update.callback_query.answer("noted")
    await update.callback_query.edit_message_text("*edited*", parse_mode="MarkdownV2")


async def ptb_file(update: PtbUpdate, _: ContextTypes.DEFAULT_TYPE) -> None:
    """Download what came and send it back."""
    file = await update.message.document.get_file()
    content = bytes(await file.download_as_bytearray())
    await update.message.reply_document(content, filename="back.txt", caption="back")
    await update.message.delete()


async def ptb_album(update: PtbUpdate, _: ContextTypes.DEFAULT_TYPE) -> None:
    """Send two pictures as one."""
    pictures = [PtbPhoto(png(), caption="album"), PtbPhoto(png())]
    await update.message.reply_media_group(pictures)


async def ptb_topic(update: PtbUpdate, _: ContextTypes.DEFAULT_TYPE) -> None:
    """Open a topic in the forum and write into it."""
    chat = update.effective_chat
    topic = await chat.create_forum_topic("Hearings")
    await chat.send_message("in the topic", message_thread_id=topic.message_thread_id)


def ptb_application(base: str) -> Application:
    """A bot as its author would write it."""
    builder = Application.builder().token(TOKEN)
    application = builder.base_url(f"{base}/bot").base_file_url(f"{base}/file/bot").build()
    application.add_handler(CommandHandler("start", ptb_start))
    application.add_handler(CommandHandler("album", ptb_album))
    application.add_handler(CommandHandler("topic", ptb_topic))
    application.add_handler(CallbackQueryHandler(ptb_next))
    application.add_handler(MessageHandler(filters.Document.ALL, ptb_file))
    return application


@pytest.fixture(params=["polling", "webhook"])
async def ptb(request: pytest.FixtureRequest, base: str) -> AsyncIterator[str]:
    """PTB's bot, running."""
    application = ptb_application(base)
    async with application:
        await application.start()
        if request.param == "polling":
            await application.updater.start_polling(timeout=5)
            yield "polling"
            await application.updater.stop()
        else:
            await application.bot.get_me()
            async with ptb_webhook(application):
                yield "webhook"
        await application.stop()


@contextlib.asynccontextmanager
async def ptb_webhook(application: Application) -> AsyncIterator[None]:
    """The same bot behind a webhook that a plain web server takes in."""

    async def take(request: web.Request) -> web.Response:
        assert request.headers["X-Telegram-Bot-Api-Secret-Token"] == "s3cret"
        update = PtbUpdate.de_json(await request.json(), application.bot)
        await application.update_queue.put(update)
        return web.Response()

    async with served(take) as url:
        await application.bot.set_webhook(url, secret_token="s3cret")
        yield
        await application.bot.delete_webhook()


@contextlib.asynccontextmanager
async def served(handler) -> AsyncIterator[str]:
    """The address of a web server that has one handler."""
    app = web.Application()
    app.router.add_post("/hook", handler)
    runner = web.AppRunner(app)
    await runner.setup()
    port = free_port()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    try:
        yield f"http://127.0.0.1:{port}/hook"
    finally:
        await runner.cleanup()


async def use(sandbox: Sandbox, person: Person) -> None:
    """What a person does with either bot, and what they must see."""
    await person.send("/start")
    hello = await person.wait_for("Hello")
    assert hello.raw["entities"] == [{"type": "bold", "offset": 0, "length": 5}]
    await person.tap("Next")
    edited = await person.wait_for("edited")
    assert edited.edited
    assert not edited.labels
    assert (await person.wait_for_answer())["text"] == "noted"
    sent = await person.send_file("document", b"content", "a.txt")
    back = await person.wait_for("back")
    assert await sandbox.download(back.raw["document"]["file_id"]) == b"content"
    gone = await person.wait_until_deleted(back.__class__({"message_id": sent, **chat(person)}))
    assert gone.deleted
    await use_album_and_forum(sandbox, person)


async def use_album_and_forum(sandbox: Sandbox, person: Person) -> None:
    """Pictures that belong together, and a group with topics."""
    await person.send("/album")
    first = await person.wait_for("album")
    (second,) = (one for one in await person.messages() if one.id == first.id + 1)
    assert first.raw["media_group_id"] == second.raw["media_group_id"]
    forum = await sandbox.add_group("Staff", [person], is_forum=True)
    await person.send("/topic", chat_id=forum["id"])
    written = await person.wait_for("in the topic", chat_id=forum["id"])
    assert written.raw["is_topic_message"]
    topics = (await sandbox.request("GET", "/sim/chats"))["chats"][-1]["topics"]
    assert topics == [{"message_thread_id": written.raw["message_thread_id"], "name": "Hearings"}]


def chat(person: Person) -> dict:
    """The fields that name a private chat."""
    return {"chat": {"id": person.id}, "seq": 0}


async def test_a_ptb_bot_works_unchanged(ptb: str, sandbox: Sandbox) -> None:
    """Commands, texts, keyboards, taps, edits, deletes, files, albums, groups and topics."""
    await use(sandbox, await sandbox.add_person("member-1"))


@pytest.fixture(scope="session")
def other() -> ModuleType:
    """The bot of the other library, which takes seconds to import: only who uses it waits."""
    return importlib.import_module("tests.sandbox.aiogram_bot")


@pytest.fixture(params=["polling", "webhook"])
async def aiogram_running(
    request: pytest.FixtureRequest, base: str, other: ModuleType
) -> AsyncIterator[str]:
    """Aiogram's bot, running."""
    bot, dispatcher = other.aiogram_bot(base), other.aiogram_dispatcher()
    try:
        if request.param == "polling":
            polling = asyncio.ensure_future(
                dispatcher.start_polling(bot, handle_signals=False, polling_timeout=5)
            )
            yield "polling"
            await dispatcher.stop_polling()
            await polling
        else:

            async def take(request: web.Request) -> web.Response:
                await other.feed(dispatcher, bot, await request.json())
                return web.Response()

            async with served(take) as url:
                await bot.set_webhook(url)
                yield "webhook"
                await bot.delete_webhook()
    finally:
        await bot.session.close()


async def test_an_aiogram_bot_works_unchanged(aiogram_running: str, sandbox: Sandbox) -> None:
    """The same conversation through the other library."""
    await use(sandbox, await sandbox.add_person("member-1"))


async def test_every_answer_parses_into_aiograms_types(
    wire: Wire, base: str, sandbox: Sandbox, member: Person, other: ModuleType
) -> None:
    """Its types are strict: a missing or wrong field would raise."""
    bot = other.aiogram_bot(base)
    try:
        assert (await bot.get_me()).is_bot
        picture = other.BufferedInputFile(png(), "a.png")
        album = [
            other.InputMediaPhoto(media=other.BufferedInputFile(png(), "b.png")) for _ in range(2)
        ]
        sent = await bot.send_photo(member.id, picture, caption="c")
        assert len(await bot.send_media_group(member.id, album)) == 2
        assert (await bot.copy_message(member.id, member.id, sent.message_id)).message_id
        assert (await bot.forward_message(member.id, member.id, sent.message_id)).forward_origin
        assert (await bot.send_voice(member.id, other.BufferedInputFile(b"v", "v.ogg"))).voice
        assert (await bot.send_audio(member.id, other.BufferedInputFile(b"a", "a.mp3"))).audio
        assert (await bot.send_video(member.id, other.BufferedInputFile(b"v", "v.mp4"))).video
        assert (
            await bot.send_animation(member.id, other.BufferedInputFile(b"v", "v.mp4"))
        ).animation
        assert (await bot.send_video_note(member.id, other.BufferedInputFile(b"v", "v"))).video_note
        assert (await bot.send_location(member.id, 1.0, 2.0)).location
        assert (await bot.send_venue(member.id, 1.0, 2.0, "t", "a")).venue
        assert (await bot.send_contact(member.id, "+1", "x")).contact
        forum = await sandbox.add_group("Forum", [member], is_forum=True)
        topic = await bot.create_forum_topic(forum["id"], "T")
        assert (
            await bot.send_message(forum["id"], "x", message_thread_id=topic.message_thread_id)
        ).is_topic_message
        assert (await bot.get_chat(forum["id"])).is_forum
        assert await bot.get_chat_administrators(forum["id"])
        assert (await bot.get_chat_menu_button()).type == "default"
        assert (await bot.get_webhook_info()).url == ""
        assert await bot.get_my_default_administrator_rights()
        await member.send("hello #tag", forward_from={"hidden_name": "Someone"})
        await member.tap_data("x", message_id=999)
        await member.block()
        await member.unblock()
        assert len(await bot.get_updates()) >= 4
    finally:
        await bot.session.close()
