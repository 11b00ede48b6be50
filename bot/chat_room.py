"""Takes messages out of private chats: the core's port, as far as Telegram lets a bot."""

from collections.abc import Sequence
from dataclasses import dataclass

from telegram import Bot
from telegram.error import BadRequest, TelegramError

from bot.message_form import editing_other_words, editing_words
from bot.screen import Screen
from bot.transport.lane import on_lane
from bot.transport.outcome import outcome_of
from bot.transport.query import call
from bot.words import Words
from core.model.delivery import Lane, Rejected, Unreachable
from core.model.identity import PersonId
from core.ports.chat_room import Removal
from core.ports.world import World
from locales.catalogue import Catalogue

_OF_THE_OTHER_SORT = ("no text in the message", "no caption in the message")
_AS_WANTED = ("not modified", "message to edit not found")


@dataclass(frozen=True, slots=True)
class TelegramChatRoom:
    """Implements `core.ports.chat_room.ChatRoom`; edits go behind whatever somebody waits for."""

    world: World
    bot: Bot
    catalogue: Catalogue

    async def delete(self, person: PersonId, messages: Sequence[int]) -> Removal:
        """Delete up to 100 messages, whoever wrote them; nothing that Telegram does raises."""
        chat = await self._chat(person)
        if chat is None:
            return Removal.GONE
        try:
            await self.bot.delete_messages(chat, list(messages))
        except TelegramError as error:
            return _removal(error)
        return Removal.DONE

    async def empty(self, person: PersonId, message: int) -> Removal:
        """Turn a message of the bot's into an empty notice, however old it is.

        A picture or file in it stays: only what stands beside it goes.
        """
        chat = await self._chat(person)
        if chat is None:
            return Removal.GONE
        async with self.world.storage.read() as view:
            reader = await view.people.get(person)
        if reader is None:
            return Removal.GONE
        screen = Screen(Words(self.catalogue, reader.language, reader.zone).t("trace-emptied"))
        try:
            return await self._edit(chat, message, screen)
        except TelegramError as error:
            return _removal(error)

    async def _edit(self, chat: int, message: int, screen: Screen) -> Removal:
        for form in (editing_words, editing_other_words):
            method, fields = form(screen)
            try:
                with on_lane(Lane.BRIEFING):
                    await call(
                        self.bot.request,
                        f"{self.bot.base_url}/{method}",
                        chat_id=chat,
                        message_id=message,
                        **fields,
                    )
            except BadRequest as error:
                said = error.message.lower()
                if any(sign in said for sign in _AS_WANTED):
                    return Removal.DONE
                if not any(sign in said for sign in _OF_THE_OTHER_SORT):
                    raise
            else:
                return Removal.DONE
        return Removal.REFUSED

    async def _chat(self, person: PersonId) -> int | None:
        async with self.world.storage.read() as view:
            contact = await view.people.contact(person)
        return None if contact is None else contact.telegram_id


def _removal(error: TelegramError) -> Removal:
    match outcome_of(error):
        case Rejected():
            return Removal.REFUSED
        case Unreachable():
            return Removal.GONE
        case _:
            return Removal.LATER
