"""A phone in a test: one person's private chat with the bot, driven as a hand would."""

from dataclasses import dataclass
from itertools import count
from typing import Any

from bot.entrance import Entrance
from core.model.identity import UpdateId
from core.ports.stores.inbox import Incoming
from tests.bot.offline_telegram import BOT_ID, OfflineTelegram

UPDATE_IDS = count(1)


@dataclass
class Phone:
    """Sends updates through the entrance, as the dispatcher does: taken in first, acted on once.

    Attributes:
        entrance: can be replaced in the middle, as a restart does.
    """

    telegram: OfflineTelegram
    entrance: Entrance
    user_id: int
    language_code: str | None = "en"
    name: str = "member"
    username: str = ""

    @property
    def user(self) -> dict[str, Any]:
        """The sender as Telegram describes them."""
        user = {"id": self.user_id, "is_bot": False, "first_name": self.name}
        if self.username:
            user["username"] = self.username
        if self.language_code:
            user["language_code"] = self.language_code
        return user

    async def send(self, text: str) -> dict[str, Any]:
        """Type a text or a command."""
        return await self.send_message(text=text)

    async def send_message(self, **body: Any) -> dict[str, Any]:
        """Send any message: fields as in the Bot API."""
        message = self.telegram.put(self.user_id, {"from": self.user, **body})
        await self.receive({"message": dict(message)})
        return message

    async def edit(self, message: dict[str, Any], text: str) -> None:
        """Edit a message that was sent before."""
        edited = {**message, "text": text, "edit_date": message["date"] + 1}
        await self.receive({"edited_message": edited})

    async def tap(self, label: str) -> None:
        """Tap the newest button whose label holds *label*."""
        for message in reversed(self.messages):
            for button in _buttons(message):
                if label in button["text"] and "callback_data" in button:
                    await self.press(button["callback_data"], message)
                    return
        raise AssertionError(f"no button {label!r} among {self.buttons}")

    async def read_stored(self) -> str:
        """Send /privacy and return the text of all its pages."""
        await self.send("/privacy")
        pages = [self.text]
        while "▶️" in self.buttons:
            await self.tap("▶️")
            pages.append(self.text)
        return "\n".join(pages)

    async def press(self, data: str, message: dict[str, Any] | None = None) -> None:
        """Send callback data, crafted or copied; under the newest message unless told."""
        under = message or self.screen
        query = {"id": str(next(UPDATE_IDS)), "from": self.user, "chat_instance": "1"}
        clean = {key: value for key, value in under.items() if key != "html"}
        await self.receive({"callback_query": {**query, "data": data, "message": clean}})

    async def block(self) -> None:
        """Block the bot."""
        self.telegram.blocked.add(self.user_id)
        bot = {"id": BOT_ID, "is_bot": True, "first_name": "Network"}
        chat = {"id": self.user_id, "type": "private", "first_name": self.name}
        await self.receive(
            {
                "my_chat_member": {
                    "chat": chat,
                    "from": self.user,
                    "date": 1,
                    "old_chat_member": {"user": bot, "status": "member"},
                    "new_chat_member": {"user": bot, "status": "kicked", "until_date": 0},
                }
            }
        )

    async def receive(self, body: dict[str, Any]) -> None:
        """Let an update arrive, durable first."""
        update_id = UpdateId(next(UPDATE_IDS))
        world = self.entrance.world
        incoming = Incoming(update_id, str(self.user_id), b"{}")
        async with world.storage.begin() as tx:
            await tx.inbox.take_in([incoming], at=world.clock.now())
        await self.entrance.handle({"update_id": update_id, **body}, update_id)

    @property
    def messages(self) -> list[dict[str, Any]]:
        """What the bot's side of the chat holds now, oldest first."""
        chat = self.telegram.chats[self.user_id].values()
        return [message for message in chat if message["from"]["id"] == BOT_ID]

    @property
    def screen(self) -> dict[str, Any]:
        """The newest message of the bot."""
        return self.messages[-1]

    @property
    def text(self) -> str:
        """What the newest message says."""
        return str(self.screen.get("text", ""))

    @property
    def buttons(self) -> list[str]:
        """The labels under the newest message, row by row."""
        return [button["text"] for button in _buttons(self.screen)]

    @property
    def toast(self) -> str:
        """What the last tap was answered with."""
        answers = self.telegram.made("answerCallbackQuery")
        return str(answers[-1].get("text") or "") if answers else ""

    def data(self, label: str) -> str:
        """The callback data of a button under the newest message, to press it again later."""
        found = [b for b in _buttons(self.screen) if label in b["text"]]
        assert found, f"no button {label!r} among {self.buttons}"
        return str(found[0]["callback_data"])


def _buttons(message: dict[str, Any]) -> list[dict[str, Any]]:
    rows = (message.get("reply_markup") or {}).get("inline_keyboard", ())
    return [button for row in rows for button in row]
