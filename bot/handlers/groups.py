"""What the bot does in a group: point to the private chat, and open nothing."""

from telegram import Bot, Update

from bot.answers import Answers
from bot.screen import Button, Screen
from bot.words import Words


async def answer_in_group(bot: Bot, words: Words, update: Update) -> None:
    """Answer a command with a link to the private chat; anything else is not ours to hear."""
    message = update.message
    if update.callback_query is not None:
        await bot.answer_callback_query(update.callback_query.id)
    if message is None or not (message.text or "").startswith("/") or update.effective_chat is None:
        return
    addressed = (message.text or "").split()[0].partition("@")[2]
    if addressed and addressed.lower() != bot.username.lower():
        return
    link = Button(words.plain("group-open-button"), url=f"https://t.me/{bot.username}")
    await Answers(bot, update.effective_chat.id).send(
        Screen(words.t("group-private-only"), [[link]])
    )
