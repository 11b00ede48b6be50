"""Answers: what goes straight back to the person who is at the screen, after the commit.

What every tap needs goes as a raw call: python-telegram-bot's own methods make a tree of objects of
each keyboard and of each answer, which was half of the cost of an update.
"""

import html
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from telegram import (
    Bot,
    InputFile,
    KeyboardButton,
    KeyboardButtonRequestUsers,
    Message,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)
from telegram.constants import ChatAction, ParseMode
from telegram.error import BadRequest, Forbidden

from bot.message_form import editing_words, sending
from bot.screen import Screen
from bot.trail import Trail
from bot.transport.query import call

TOAST_LIMIT = 200


@dataclass(frozen=True, slots=True)
class Answers:
    """Sends, edits and deletes in one chat; a person who blocked the bot meanwhile is no error.

    Attributes:
        trail: where it is noted what stands in the chat; None where nobody is known yet.
    """

    bot: Bot
    chat_id: int
    trail: Trail | None = None

    async def send(self, screen: Screen) -> int | None:
        """Send a screen as a new message; return its id, or None when it cannot reach them."""
        try:
            method, fields = sending(screen)
            message = await self._call(method, chat_id=self.chat_id, **fields)
        except Forbidden:
            return None
        sent = message if isinstance(message, list) else [message]
        ids = [int(each["message_id"]) for each in sent]
        self.note(*ids, fades=screen.protected, case=screen.about)
        return int(sent[0]["message_id"])

    async def send_text(self, text: str) -> int | None:
        """Send plain text without buttons; it is escaped here."""
        return await self.send(Screen(html.escape(text, quote=False)))

    async def edit(self, message_id: int, screen: Screen) -> bool:
        """Edit a message into a screen; say whether it shows the screen now.

        A screen with media is always a new message: what had none cannot lose it again.
        """
        if screen.media:
            return False
        try:
            method, fields = editing_words(screen)
            await self._call(method, chat_id=self.chat_id, message_id=message_id, **fields)
        except BadRequest as error:
            if "not modified" not in error.message.lower():
                return False
        except Forbidden:
            return False
        if screen.protected and self.trail is not None:
            self.trail.shows(message_id, case=screen.about)
        return True

    async def edit_buttons(self, message_id: int, keyboard: dict[str, Any]) -> None:
        """Put another inline keyboard (Bot API) under a message; that it is gone is no error."""
        with suppress(BadRequest, Forbidden):
            await self._call(
                "editMessageReplyMarkup",
                chat_id=self.chat_id,
                message_id=message_id,
                reply_markup=keyboard,
            )

    async def delete(self, *message_ids: int) -> bool:
        """Delete messages as far as Telegram allows; say whether the call went through."""
        try:
            return await self.bot.delete_messages(self.chat_id, message_ids)
        except (BadRequest, Forbidden):
            return False

    async def toast(self, query_id: str, text: str = "", *, alert: bool = False) -> None:
        """Answer a tap; one that is too old to be answered is no error."""
        try:
            await self._call(
                "answerCallbackQuery",
                callback_query_id=query_id,
                text=text[:TOAST_LIMIT] or None,
                show_alert=alert or None,
            )
        except BadRequest:
            return

    async def document(self, content: bytes, name: str, caption: str) -> Message:
        """Send a file with a caption in Telegram HTML."""
        message = await self.bot.send_document(
            self.chat_id,
            InputFile(content, filename=name),
            caption=caption,
            parse_mode=ParseMode.HTML,
        )
        self.note(message.message_id)
        return message

    async def picture(self, content: bytes, caption: str) -> None:
        """Send a PNG of ours with a caption in Telegram HTML; who blocked the bot is no error."""
        with suppress(Forbidden):
            message = await self.bot.send_photo(
                self.chat_id,
                InputFile(content, filename="picture.png"),
                caption=caption,
                parse_mode=ParseMode.HTML,
            )
            self.note(message.message_id)

    async def offer_picker(self, text: str, label: str, request_id: int) -> int | None:
        """Send a text with Telegram's own person picker below the keyboard.

        Args:
            text: Telegram HTML.
            label: of the picker's button.
            request_id: comes back in `users_shared`.
        """
        picker = KeyboardButtonRequestUsers(
            request_id, user_is_bot=False, request_name=True, request_username=True
        )
        return await self._send_with(
            text,
            ReplyKeyboardMarkup(
                [[KeyboardButton(label, request_users=picker)]],
                resize_keyboard=True,
                one_time_keyboard=True,
            ),
        )

    async def drop_picker(self, text: str) -> int | None:
        """Send a text (Telegram HTML) that takes the person picker away again."""
        return await self._send_with(text, ReplyKeyboardRemove())

    async def _send_with(
        self, text: str, markup: ReplyKeyboardMarkup | ReplyKeyboardRemove
    ) -> int | None:
        try:
            message = await self.bot.send_message(
                self.chat_id, text, parse_mode=ParseMode.HTML, reply_markup=markup
            )
        except Forbidden:
            return None
        self.note(message.message_id)
        return message.message_id

    async def evidence(
        self, file: tuple[bytes, str], caption: str, *, voice: bool, case: int | None = None
    ) -> bool:
        """Send a file and its name, protected, byte for byte (a voice note as one to be heard).

        *case* is the report that it is of. Says whether it could reach them.
        """
        content, name = file
        protected: dict[str, Any] = {
            "caption": caption,
            "parse_mode": ParseMode.HTML,
            "protect_content": True,
        }
        sent = InputFile(content, filename=name)
        try:
            if voice:
                message = await self.bot.send_voice(self.chat_id, sent, **protected)
            else:
                message = await self.bot.send_document(
                    self.chat_id, sent, disable_content_type_detection=True, **protected
                )
        except Forbidden:
            return False
        self.note(message.message_id, fades=True, case=case)
        return True

    async def typing(self) -> None:
        """Show "typing" while something takes long."""
        try:
            await self.bot.send_chat_action(self.chat_id, ChatAction.TYPING)
        except (BadRequest, Forbidden):
            return

    def note(self, *message_ids: int, fades: bool = False, case: int | None = None) -> None:
        """Note that messages of ours stand in the chat; those that fade go by themselves."""
        if self.trail is not None:
            for message_id in message_ids:
                self.trail.sent(message_id, fades=fades, case=case)

    async def _call(self, method: str, **fields: Any) -> Any:
        return await call(self.bot.request, f"{self.bot.base_url}/{method}", **fields)
