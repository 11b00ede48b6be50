"""Brings a message that somebody was sent to show a correction, or takes it back."""

from functools import partial

from telegram.error import TelegramError

from bot.message_form import editing_media, editing_other_words, editing_words
from bot.screen import Change, Screen
from bot.transport.counted import NO_CHAT
from bot.transport.outcome import outcome_of
from bot.transport.post import Post
from core.model.delivery import DELETED, EDITED, Lane, Outcome, Rejected, Sent, Target
from core.ports.pace import Pace

_OF_THE_OTHER_SORT = ("no text in the message", "no caption in the message")
_GONE = "message to edit not found"
_AS_WANTED = "not modified"


class FollowUps:
    """Edits and deletes, each at the pace of its lane."""

    def __init__(self, post: Post, pace: Pace) -> None:
        self._post = post
        self._pace = pace

    async def bring(self, chat: int, target: Target, screen: Screen, *, lane: Lane) -> Outcome:
        """Bring a message to show *screen*; what it shows already counts as done."""
        match screen.change:
            case Change.WORDS:
                return await self._words(chat, target, screen)
            case Change.MEDIA:
                return await self._media(chat, target, screen)
            case Change.NOTICE:
                return await self._notice(chat, target, screen)
            case Change.REMOVAL:
                return await self._removal(chat, target, screen, lane=lane)

    async def _words(self, chat: int, target: Target, screen: Screen) -> Outcome:
        message = {"chat_id": chat, "message_id": target.message_id}
        try:
            await self._post.screen(screen, editing_words, **message)
        except TelegramError as error:
            return _edited(error, target)
        return Sent(target.message_id, target.more)

    async def _media(self, chat: int, target: Target, screen: Screen) -> Outcome:
        messages = (target.message_id, *target.more)
        if len(messages) != len(screen.media):
            return Rejected("an album keeps the number of its items")
        for item, message in enumerate(messages):
            try:
                await self._post.call(editing_media(screen, item), chat_id=chat, message_id=message)
            except TelegramError as error:
                outcome = _edited(error, target)
                if not isinstance(outcome, Sent):
                    return outcome
        return Sent(target.message_id, target.more)

    async def _notice(self, chat: int, target: Target, screen: Screen) -> Outcome:
        outcome = await self._words(chat, target, screen)
        if _says(outcome, *_OF_THE_OTHER_SORT):
            edit = partial(self._post.screen, screen, editing_other_words)
            try:
                await edit(chat_id=chat, message_id=target.message_id)
            except TelegramError as error:
                outcome = _edited(error, target)
            else:
                outcome = Sent(target.message_id, target.more)
        if _says(outcome, _GONE):
            return Sent(target.message_id, target.more, DELETED)  # its reader did it
        if isinstance(outcome, Sent):
            return Sent(target.message_id, target.more, EDITED)
        return outcome

    async def _removal(self, chat: int, target: Target, screen: Screen, *, lane: Lane) -> Outcome:
        # Telegram counts no deletions, and gives no number that it bears: they take turns, too.
        turn = await self._pace.take(NO_CHAT, lane)
        try:
            await self._post.call(
                ("deleteMessages", {"message_ids": [target.message_id, *target.more]}), chat_id=chat
            )
        except TelegramError as error:
            outcome = outcome_of(error)
            if isinstance(outcome, Rejected):
                return await self._notice(chat, target, screen)
            return outcome
        finally:
            turn.over(sent=True)
        return Sent(target.message_id, target.more, DELETED)


def _edited(error: TelegramError, target: Target) -> Outcome:
    outcome = outcome_of(error)
    return Sent(target.message_id, target.more) if _says(outcome, _AS_WANTED) else outcome


def _says(outcome: Outcome, *signs: str) -> bool:
    """Say whether Telegram refused with one of these words; the library writes some capitals."""
    if not isinstance(outcome, Rejected):
        return False
    return any(sign in outcome.reason.lower() for sign in signs)
