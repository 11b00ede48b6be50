"""The action button of a briefing: a tap answers, another takes it back; all see how many did."""

from typing import Any

from telegram import InlineKeyboardMarkup

from bot.handlers.broadcast_copy import AnswerTap
from bot.router import Router
from bot.visit import Visit
from core.model.identity import BriefingId
from core.usecases.briefings.answer_briefing import answer_briefing


async def answer(visit: Visit, tap: AnswerTap) -> None:
    """Answer, and bring the number under the tapped message up to date."""
    visit.require_consent()
    if not tap.briefing:
        await visit.toast("answer-preview-toast", alert=True)
        return
    answered = await answer_briefing(visit.world, visit.person.id, BriefingId(tap.briefing))
    await visit.toast(f"answer-{'given' if answered.given else 'back'}-toast")
    markup = visit.message.reply_markup if visit.message is not None else None
    if visit.message is None or markup is None:
        return
    label = visit.words.plain(f"broadcast-{answered.action}-button", count=answered.count)
    keyboard = _relabelled(markup, tap.pack(), label)
    if keyboard is not None:
        await visit.answers.edit_buttons(visit.message.message_id, keyboard)


def _relabelled(markup: InlineKeyboardMarkup, data: str, label: str) -> dict[str, Any] | None:
    """Return the keyboard with another label on one button; None when it says that already.

    Whatever else stands there stays: it may be a copy, a page of the library or an old text.
    """
    keyboard: dict[str, Any] = markup.to_dict()
    changed = False
    for row in keyboard["inline_keyboard"]:
        for button in row:
            if button.get("callback_data") == data and button["text"] != label:
                button["text"] = label
                changed = True
    return keyboard if changed else None


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_tap(AnswerTap, answer)
