"""What the bot does in a group: point to the private chat, and open nothing."""

from telegram import Bot, Update

from bot.answers import Answers
from bot.menu import ALL_COMMANDS
from bot.screen import Button, Screen
from bot.words import Words
from core.model.language import Language, guess
from locales.catalogue import Catalogue


async def answer_in_group(
    bot: Bot, catalogue: Catalogue, update: Update, language: Language | None
) -> None:
    """Answer a command of ours with a link to the private chat; all else is not ours to hear.

    Args:
        bot: initialised.
        catalogue: of the texts.
        update: from a group.
        language: of whoever wrote, if they are known; else Telegram's is taken.
    """
    if update.callback_query is not None:
        await bot.answer_callback_query(update.callback_query.id)
    message, user = update.message, update.effective_user
    if message is None or user is None or not command_in_group(message.text or "", bot.username):
        return
    words = Words(catalogue, language or guess(user.language_code), "UTC")
    link = Button(words.plain("group-open-button"), url=f"https://t.me/{bot.username}")
    await Answers(bot, message.chat_id).send(Screen(words.t("group-private-only"), [[link]]))


def command_in_group(text: str, username: str) -> str:
    """Return the name of a command of ours; empty for other text, or one for another bot."""
    command = text.split(maxsplit=1)[0] if text.startswith("/") else ""
    name, _, addressed = command[1:].partition("@")
    if addressed and addressed.lower() != username.lower():
        return ""
    return name.lower() if addressed or name.lower() in ALL_COMMANDS else ""
