"""Searching the library: words are typed, what they find is listed, other words can follow."""

from bot.handlers.library_screens import A_PAGE, back_row, list_screen
from bot.handlers.library_taps import DONE, FIND, LibraryTap
from bot.screen import Screen
from bot.taps import DialogueTap
from bot.visit import Visit
from core.model.dialogue import Dialogue
from core.model.refusals import Outdated, Unusable
from core.usecases.dialogues.keep_dialogue import (
    begin_dialogue,
    end_dialogue,
    find_dialogue,
    keep_dialogue,
)
from core.usecases.members.search_library import search_briefings

NAME = "find"
TYPED_LIMIT = 100


class Search:
    """The dialogue `find`: asks for words, and goes on listening beneath the list."""

    name = NAME

    async def begin(self, visit: Visit, rest: str = "") -> None:
        """Ask for words, or look for those that stood behind the command."""
        visit.require_consent()
        if rest:
            await self.look_for(visit, rest)
            return
        dialogue = await begin_dialogue(visit.world, visit.person.id, NAME, "ask")
        await self.show(visit, dialogue)

    async def look_for(self, visit: Visit, typed: str) -> None:
        """Show what was found, and keep the words so that pages can be turned.

        Raises:
            Unusable: there is no word in it; nothing is kept.
        """
        typed = " ".join(typed.split())[:TYPED_LIMIT]
        found = await search_briefings(visit.world, visit.person.id, typed, offset=0, limit=A_PAGE)
        kept = await find_dialogue(visit.world, visit.person.id, NAME)
        if kept is None:
            await begin_dialogue(visit.world, visit.person.id, NAME, "found", typed=typed)
        else:
            moved = kept.at("found", typed=typed)
            await keep_dialogue(visit.world, visit.person.id, moved)
        tap = LibraryTap(view=FIND)
        await visit.show(list_screen(visit.words, found, tap, visit.world.content, typed=typed))

    async def show(self, visit: Visit, dialogue: Dialogue) -> None:
        """Ask for words, or list again what the last ones find."""
        typed = dialogue.state.get("typed")
        if isinstance(typed, str):
            await self.look_for(visit, typed)
        else:
            ask = Screen(visit.words.t("library-ask-words"), [back_row(visit.words, DONE)])
            await visit.show_step(dialogue, ask)

    async def tap(self, visit: Visit, dialogue: Dialogue, tap: DialogueTap) -> None:  # noqa: ARG002
        """No screen of this dialogue has a button of its own."""
        raise Outdated

    async def message(self, visit: Visit, dialogue: Dialogue) -> None:  # noqa: ARG002
        """Look for what was typed."""
        visit.require_consent()
        if not visit.text:
            raise Unusable(reason="text")
        await self.look_for(visit, visit.text)

    async def cancel(self, visit: Visit, dialogue: Dialogue) -> None:  # noqa: ARG002
        """End the search."""
        await end_dialogue(visit.world, visit.person.id, NAME)
        await visit.show(Screen(visit.words.t("library-search-ended"), [back_row(visit.words)]))


async def typed_before(visit: Visit) -> str:
    """Return the words of the last search.

    Raises:
        Outdated: it has ended.
    """
    dialogue = await find_dialogue(visit.world, visit.person.id, NAME)
    typed = dialogue.state.get("typed") if dialogue else None
    if not isinstance(typed, str):
        raise Outdated
    return typed


async def end_search(visit: Visit) -> None:
    """Let what is typed next be no search any more."""
    if await find_dialogue(visit.world, visit.person.id, NAME) is not None:
        await end_dialogue(visit.world, visit.person.id, NAME)
