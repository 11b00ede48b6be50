"""A dialogue in which somebody of staff types a case code; what it leads to is put in."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from bot.screen import Button, Screen
from bot.taps import DialogueTap
from bot.visit import Visit
from core.model.dialogue import Dialogue
from core.model.refusals import Outdated, Unusable
from core.model.roles import Role
from core.usecases.dialogues.keep_dialogue import begin_dialogue, end_dialogue

Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class CodeFlow(Generic[Found]):
    """The dialogue.

    Attributes:
        name: the dialogue's.
        role: who may be in it.
        question: key of the text that asks.
        find: returns what a code leads to; a refusal asks again.
        show_found: shows it, after the dialogue has ended.
        leave: shows where somebody is who goes back without a code.
    """

    name: str
    role: Role
    question: str
    find: Callable[[Visit, str], Awaitable[Found]]
    show_found: Callable[[Visit, Found], Awaitable[None]]
    leave: Callable[[Visit], Awaitable[None]]

    async def begin(self, visit: Visit) -> None:
        """Ask for a code.

        Raises:
            NotAllowed: this person has not the role.
        """
        visit.require(self.role)
        await self.show(
            visit, await begin_dialogue(visit.world, visit.person.id, self.name, "type")
        )

    async def show(self, visit: Visit, dialogue: Dialogue) -> None:
        """Ask for the code."""
        visit.require(self.role)
        out = DialogueTap(dialogue=self.name, token=dialogue.token, action="out")
        leave = Button(visit.words.plain("case-back-button"), out)
        await visit.show_step(dialogue, Screen(visit.words.t(self.question), [[leave]]))

    async def tap(self, visit: Visit, dialogue: Dialogue, tap: DialogueTap) -> None:
        """Leave it."""
        if tap.action != "out":
            raise Outdated
        await self.cancel(visit, dialogue)

    async def message(self, visit: Visit, dialogue: Dialogue) -> None:  # noqa: ARG002
        """Show what the code leads to; one that is not there asks again."""
        if not visit.text:
            raise Unusable(reason="text")
        found = await self.find(visit, visit.text)
        await end_dialogue(visit.world, visit.person.id, self.name)
        await self.show_found(visit, found)

    async def cancel(self, visit: Visit, dialogue: Dialogue) -> None:  # noqa: ARG002
        """End it."""
        await end_dialogue(visit.world, visit.person.id, self.name)
        await self.leave(visit)
