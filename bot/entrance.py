"""The entrance: from an update's JSON to a visit, or to the few answers that need none."""

from dataclasses import dataclass, field
from typing import Any

from telegram import Bot, CallbackQuery, Chat, ChatMember, Message, Update, User
from telegram.constants import ChatType

from bot.answers import Answers
from bot.handlers.staff_room import in_group
from bot.router import Router
from bot.screen import Screen
from bot.trail import trail_of
from bot.visit import Visit
from bot.words import Words
from core.model.identity import UpdateId
from core.model.language import Language, guess
from core.model.person import Contact
from core.ports.storage import StorageUnavailable
from core.ports.world import World
from core.usecases.members.lose_person import lose_person
from core.usecases.members.meet_person import meet_person
from locales.catalogue import Catalogue

_DOUBTED_AT_MOST = 1_000


@dataclass(frozen=True, slots=True)
class Entrance:
    """Hands every update to whoever acts on it.

    Attributes:
        doubted: taps whose senders were told that nothing can be saved now, until they are acted
            on; of those that never come again, or to another process, the oldest are forgotten.
    """

    world: World
    bot: Bot
    catalogue: Catalogue
    router: Router
    doubted: set[int] = field(default_factory=set)

    async def handle(self, payload: dict[str, Any], update_id: UpdateId) -> bool:
        """Act on one update; say whether a transaction of its own has ended it.

        Args:
            payload: the update as Telegram sent it.
            update_id: ends with the first transaction that this opens for it.

        Raises:
            StorageUnavailable: nothing was written; it may be handled again.
        """
        try:
            has_ended = await self._act(payload, update_id)
        except StorageUnavailable:
            raise  # it comes again, as doubtful as before
        except BaseException:
            self.doubted.discard(update_id)
            raise
        self.doubted.discard(update_id)
        return has_ended

    async def _act(self, payload: dict[str, Any], update_id: UpdateId) -> bool:
        update = Update.de_json(payload, self.bot)
        user, chat = update.effective_user, update.effective_chat
        if user is None or chat is None or user.is_bot:
            return False
        storage = self.world.storage.ending(update_id)
        if chat.type != ChatType.PRIVATE:
            await in_group(self.world.on(storage), self.bot, self.catalogue, update)
        elif update.my_chat_member is not None:
            if update.my_chat_member.new_chat_member.status == ChatMember.BANNED:
                await lose_person(self.world.on(storage), user.id)
        else:
            await self._visit(update, user, chat, self.world.on(storage))
        return storage.ended

    async def apologise(self, payload: dict[str, Any], code: str) -> None:
        """Tell the person that something of ours went wrong, with its reference code."""
        await self._excuse(payload, "error-surprise", code)

    async def ask_patience(self, payload: dict[str, Any]) -> None:
        """Tell the person that what they sent is not received yet, and will be acted on later."""
        if "callback_query" in payload:
            self.doubted.add(int(payload["update_id"]))
            if len(self.doubted) > _DOUBTED_AT_MOST:
                self.doubted.discard(min(self.doubted))
        await self._excuse(payload, "error-storage", "")

    async def _excuse(self, payload: dict[str, Any], key: str, code: str) -> None:
        update = Update.de_json(payload, self.bot)
        user, chat = update.effective_user, update.effective_chat
        if user is None or chat is None or chat.type != ChatType.PRIVATE:
            return
        answers = Answers(self.bot, chat.id)
        if update.callback_query is not None:
            await answers.toast(update.callback_query.id)
        words = Words(self.catalogue, await self._language(user), "UTC")
        await answers.send(Screen(words.t(key, code=code)))

    async def _language(self, user: User) -> Language:
        """Return the language that a person chose, or Telegram's while storage cannot tell."""
        try:
            async with self.world.storage.read() as view:
                person = await view.people.find(user.id)
        except StorageUnavailable:
            person = None
        return person.language if person is not None else guess(user.language_code)

    async def _visit(self, update: Update, user: User, chat: Chat, world: World) -> None:
        query, message = update.callback_query, update.message or update.edited_message
        contact = Contact(user.id, user.full_name, user.username or "")
        met = await meet_person(self.world, contact, user.language_code)
        trail = trail_of(world, met.person)
        if query is None and update.message is not None:
            trail.came(update.message.message_id)
        visit = Visit(
            world=world,
            person=met.person,
            contact=contact,
            words=Words(self.catalogue, met.person.language, met.person.zone),
            answers=Answers(self.bot, chat.id, trail),
            message=message if query is None else self._tapped_message(query, update.update_id),
            query=query,
            edited=update.edited_message is not None,
        )
        await self.router.route(visit, met.dialogue)

    def _tapped_message(self, query: CallbackQuery, update_id: int) -> Message | None:
        """Return the message to be edited; after "not received" the answer has to stand below."""
        if update_id in self.doubted:
            return None
        return query.message if isinstance(query.message, Message) else None
