"""A person's phone in one language: what is tapped and seen is named by the catalogue's keys."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from core.model.language import Language
from sandbox.client import Message, NotSeenError, Person, Sandbox
from tests.e2e.words import says

REPLY_SECONDS = 60.0
"""Two cores may be shared with several test runs; what is there is seen at once."""


@dataclass(slots=True)
class Phone:
    """Somebody, and the message in front of them.

    Attributes:
        screen: the message that was seen last; its buttons are tapped.
    """

    person: Person
    language: Language
    screen: Message | None = None

    @classmethod
    async def new(cls, sandbox: Sandbox, name: str, language: Language, **who: Any) -> "Phone":
        """Add somebody who has not yet pressed Start."""
        return cls(await sandbox.add_person(name, language_code=language, **who), language)

    @property
    def id(self) -> int:
        """Their Telegram id."""
        return self.person.id

    async def say(self, text: str, sees: str = "", **options: Any) -> Message:
        """Write a message, and see what is answered."""
        await self.person.send(text, **options)
        return await self.sees(sees)

    async def tap(self, key: str, sees: str = "") -> Message:
        """Tap the button that the catalogue calls *key*, and see what it leads to."""
        return await self.press(lambda label: says(label, key, self.language), sees, key)

    async def tap_label(self, part: str, sees: str = "") -> Message:
        """Tap the button whose label holds *part*, and see what it leads to."""
        return await self.press(lambda label: part in label, sees, part)

    async def press(self, wanted: Callable[[str], bool], sees: str, what: str) -> Message:
        """Tap the first button of the screen whose label is *wanted*."""
        label, message_id = self.button(wanted, what)
        await self.person.tap(label, message_id=message_id)
        return await self.sees(sees)

    def button(self, wanted: Callable[[str], bool], what: str) -> tuple[str, int]:
        """Return label and message of the first button that is wanted."""
        assert self.screen is not None, "nothing was seen yet"
        found = [label for label in self.screen.labels if wanted(label)]
        if not found:
            raise NotSeenError(f"no {what} among {self.screen.labels} of {self.screen.text!r}")
        return found[0], self.screen.id

    def data(self, key: str) -> str:
        """Return the callback data of a button, to send it again later."""
        label, _ = self.button(lambda label: says(label, key, self.language), key)
        assert self.screen is not None
        return str((self.screen.button(label) or {})["callback_data"])

    async def sees(self, key: str = "", *, also: str = "") -> Message:
        """Wait for the text that the catalogue calls *key*, since the last thing they did."""

        def fits(message: Message) -> bool:
            text = message.text
            return (not key or says(text, key, self.language)) and also in text

        try:
            self.screen = await self.person.wait_for(fits, timeout=REPLY_SECONDS)
        except NotSeenError as error:
            raise NotSeenError(f"{key} {also!r} in {self.language}: {error}") from None
        return self.screen

    async def offered(self, key: str) -> Message:
        """Wait for a message with the button that the catalogue calls *key*."""

        def fits(message: Message) -> bool:
            return any(says(label, key, self.language) for label in message.labels)

        try:
            self.screen = await self.person.wait_for(fits, timeout=REPLY_SECONDS)
        except NotSeenError as error:
            raise NotSeenError(f"the button {key} in {self.language}: {error}") from None
        return self.screen

    async def toasted(self, key: str) -> str:
        """Wait for the answer to the last tap to be the text that the catalogue calls *key*."""
        answer = await self.person.wait_for_answer(timeout=REPLY_SECONDS)
        text = str(answer.get("text") or "")
        assert says(text, key, self.language), f"{key} in {self.language}, but it was {text!r}"
        return text

    async def heard(self, key: str, *, also: str = "") -> list[Message]:
        """Return all that the chat shows now and the catalogue calls *key*."""
        return [
            message
            for message in await self.person.messages()
            if message.from_bot and says(message.text, key, self.language) and also in message.text
        ]

    async def texts(self) -> list[str]:
        """Return what the bot's side of the chat says now, oldest first."""
        return [message.text for message in await self.person.messages() if message.from_bot]
