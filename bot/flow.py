"""What a dialogue is to the router: a name, a way to show its step, and what it takes in."""

from typing import Protocol

from bot.taps import DialogueTap
from bot.visit import Visit
from core.model.dialogue import Dialogue


class Flow(Protocol):
    """One dialogue's side that faces the person; its steps live in storage.

    Every method loads nothing by itself: the router has checked that the dialogue is this
    person's, that it is unfinished, and (for taps) that the button's token is the current one.
    Refusals may be raised: they are shown, and the dialogue stays where it is.
    """

    @property
    def name(self) -> str:
        """The dialogue's name: at most 8 of `a-z`, part of callback data."""
        ...

    async def show(self, visit: Visit, dialogue: Dialogue) -> None:
        """Show the screen of the step where the dialogue stands."""
        ...

    async def tap(self, visit: Visit, dialogue: Dialogue, tap: DialogueTap) -> None:
        """Act on a button; an action that this step does not know raises `Outdated`."""
        ...

    async def message(self, visit: Visit, dialogue: Dialogue) -> None:
        """Act on a free message of any type (text, voice, sticker, …)."""
        ...

    async def cancel(self, visit: Visit, dialogue: Dialogue) -> None:
        """End it, or set it aside where nothing may be lost, and say so."""
        ...
