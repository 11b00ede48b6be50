"""A visit: one update from one person in their private chat, with what a handler needs to act."""

from dataclasses import dataclass, replace
from datetime import datetime

from telegram import CallbackQuery, Message

from bot.answers import Answers
from bot.screen import Screen
from bot.words import Words
from core.model.dialogue import Dialogue
from core.model.person import Contact, Person
from core.model.refusals import NotAllowed, Outdated
from core.model.roles import Role
from core.ports.world import World
from core.usecases.dialogues.keep_dialogue import remember_screen


@dataclass(frozen=True, slots=True)
class Visit:
    """One touch of the screen.

    Attributes:
        world: its next transaction also ends this update.
        message: the message that was written, or the one whose button was tapped (None when
            Telegram no longer gives it).
        query: the tap, if it was one.
        edited: the message is an edited version of an earlier one.
    """

    world: World
    person: Person
    contact: Contact
    words: Words
    answers: Answers
    message: Message | None
    query: CallbackQuery | None = None
    edited: bool = False

    @property
    def now(self) -> datetime:
        """Business time, aware UTC."""
        return self.world.clock.now()

    @property
    def text(self) -> str:
        """What was typed; empty when it was something else, or a tap."""
        return (self.message.text or "") if self.message and self.query is None else ""

    def require(self, role: Role) -> None:
        """Refuse early who does not hold the role; the use case checks again.

        Raises:
            NotAllowed: the person does not hold it now.
        """
        if role not in self.person.roles:
            raise NotAllowed

    def require_consent(self) -> None:
        """Refuse an old or crafted button of somebody who has not agreed to what is stored.

        Raises:
            Outdated: they have not; the router then shows where they really stand.
        """
        if self.person.consented_at is None:
            raise Outdated

    def as_now(self, person: Person) -> "Visit":
        """Return the visit with a person whose language or zone has just changed."""
        words = replace(self.words, language=person.language, zone=person.zone)
        return replace(self, person=person, words=words)

    def untapped(self) -> "Visit":
        """Return the visit as if nothing had been tapped: what is shown is a new message."""
        return replace(self, query=None)

    async def show(self, screen: Screen, *, toast: str = "") -> int | None:
        """Show a screen: in place when a button was tapped, else as a new message.

        Args:
            screen: what to show.
            toast: key of the short text that answers the tap, if it was one.

        Returns the id of the message that shows it, or None when it cannot reach them.
        """
        if self.query is not None:
            await self.answers.toast(self.query.id, self.words.plain(toast) if toast else "")
            if self.message is not None:
                return await self._show_in(self.message, screen)
        return await self.answers.send(screen)

    async def _show_in(self, message: Message, screen: Screen) -> int | None:
        """Show a screen in a message; where protection has to change, in a new one instead."""
        if bool(message.has_protected_content) is screen.protected:
            if await self.answers.edit(message.message_id, screen):
                return message.message_id
            return await self.answers.send(screen)
        shown = await self.answers.send(screen)
        if shown is not None:
            await self.answers.delete(message.message_id)
        return shown

    async def show_step(self, dialogue: Dialogue, screen: Screen) -> None:
        """Show the current screen of a dialogue; the chat keeps one such screen, the newest.

        Where the dialogue is about a report, the screen is as well.
        """
        about = dialogue.state.get("report")
        if about is not None and screen.case is None:
            screen = replace(screen, case=int(str(about)))
        shown = await self.show(screen)
        if shown is None or shown == dialogue.screen:
            return
        await remember_screen(self.world, self.person.id, dialogue, shown)
        if dialogue.screen is not None:
            await self.answers.delete(dialogue.screen)

    async def toast(self, key: str, *, alert: bool = False) -> None:
        """Answer the tap with a short text; without a tap this does nothing."""
        if self.query is not None:
            await self.answers.toast(self.query.id, self.words.plain(key), alert=alert)
