"""What the bot does in a group: point to the private chat, and open nothing."""

from telegram import Bot, Update

from bot.answers import Answers
from bot.menu import ALL_COMMANDS
from bot.screen import Button, Screen
from bot.words import Words


async def answer_in_group(bot: Bot, words: Words, update: Update) -> None:
    """Answer a command of ours with a link to the private chat; all else is not ours to hear."""
    if update.callback_query is not None:
        await bot.answer_callback_query(update.callback_query.id)
    message = update.message
    if message is None or not _is_for_us(message.text or "", bot.username):
        return
    link = Button(words.plain("group-open-button"), url=f"https://t.me/{bot.username}")
    await Answers(bot, message.chat_id).send(Screen(words.t("group-private-only"), [[link]]))


def _is_for_us(text: str, username: str) -> bool:
    """Say whether it is a command of ours, and not one addressed to another bot."""
    command = text.split(maxsplit=1)[0] if text.startswith("/") else ""
    name, _, addressed = command[1:].partition("@")
    if addressed:
        return addressed.lower() == username.lower()
    return name.lower() in ALL_COMMANDS
