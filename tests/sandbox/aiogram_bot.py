"""A bot on aiogram, as its author would write it; a module of its own, for it imports slowly."""

# Every field is optional in the library; one that is missing fails the test anyway.
# mypy: disable-error-code="union-attr, arg-type"

import aiogram
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import Command
from aiogram.types import (
    BufferedInputFile,
    CallbackQuery,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaPhoto,
    Message,
    Update,
)

from tests.sandbox.conftest import TOKEN, png


def aiogram_bot(base: str) -> aiogram.Bot:
    """Aiogram's bot on the sandbox."""
    session = AiohttpSession(api=TelegramAPIServer.from_base(base))
    return aiogram.Bot(TOKEN, session=session)


def aiogram_dispatcher() -> aiogram.Dispatcher:
    """A bot as its author would write it."""
    dispatcher = aiogram.Dispatcher()

    @dispatcher.message(Command("start"))
    async def start(message: Message) -> None:
        button = InlineKeyboardButton(text="Next", callback_data="next")
        keyboard = InlineKeyboardMarkup(inline_keyboard=[[button]])
        await message.answer("<b>Hello</b>", parse_mode="HTML", reply_markup=keyboard)

    @dispatcher.message(Command("album"))
    async def album(message: Message) -> None:
        pictures = [
            InputMediaPhoto(media=BufferedInputFile(png(), "a.png"), caption=caption)
            for caption in ("album", None)
        ]
        await message.answer_media_group(pictures)

    @dispatcher.message(Command("topic"))
    async def topic(message: Message, bot: aiogram.Bot) -> None:
        opened = await bot.create_forum_topic(message.chat.id, "Hearings")
        thread = opened.message_thread_id
        await bot.send_message(message.chat.id, "in the topic", message_thread_id=thread)

    @dispatcher.callback_query()
    async def proceed(query: CallbackQuery) -> None:
        await query.answer("noted")
        await query.message.edit_text("*edited*", parse_mode="MarkdownV2")

    @dispatcher.message(aiogram.F.document)
    async def give_back(message: Message, bot: aiogram.Bot) -> None:
        content = await bot.download(message.document)
        file = BufferedInputFile(content.read(), "back.txt")
        await message.answer_document(file, caption="back")
        await message.delete()

    return dispatcher


async def feed(dispatcher: aiogram.Dispatcher, bot: aiogram.Bot, update: dict) -> None:
    """Hand in an update that came to a webhook."""
    known = Update.model_validate(update, context={"bot": bot})
    await dispatcher.feed_update(bot, known)
