"""/candidates: the list of candidates, narrowed by buttons and by words that are typed."""

from bot.handlers.candidate_list_screens import (
    A_PAGE,
    CandidateListScreens,
    Listing,
    group_code,
)
from bot.handlers.candidate_taps import PickCandidateTap
from bot.router import Router
from bot.screen import Button, Screen
from bot.taps import DialogueTap, Open
from bot.visit import Visit
from core.model.candidate import Stance
from core.model.dialogue import Dialogue
from core.model.fold import words_of
from core.model.identity import EventId
from core.model.refusals import Outdated, Unusable
from core.model.roles import Role
from core.usecases.candidates.find_candidates import FoundCandidates, find_candidates
from core.usecases.dialogues.keep_dialogue import (
    begin_dialogue,
    end_dialogue,
    find_dialogue,
    keep_dialogue,
)
from core.usecases.meetings.prepare_meeting import open_meeting

NAME = "cands"
TYPED_LIMIT = 100
_STEPS = frozenset({"list", "country", "group", "heading", "stance", "keep"})
_MOST_PAGES = 1000


class CandidateList:
    """The dialogue `cands`: what the list is narrowed to; it goes on listening for names."""

    name = NAME

    async def open(self, visit: Visit, rest: str = "") -> None:
        """Show the list as it was left, or look for the words behind the command."""
        visit.require_consent()
        kept = await find_dialogue(visit.world, visit.person.id, NAME)
        if kept is None or kept.state.get("event"):
            kept = await begin_dialogue(visit.world, visit.person.id, NAME, "list")
        if rest:
            await self._look_for(visit, kept, rest)
        else:
            await self._go(visit, kept.at("list"))

    async def pick(self, visit: Visit, tap: PickCandidateTap) -> None:
        """Show the list to choose from whom a meeting is with."""
        visit.require(Role.COORDINATOR)
        await open_meeting(visit.world, visit.person.id, EventId(tap.event))
        begun = await begin_dialogue(visit.world, visit.person.id, NAME, "list", event=tap.event)
        await self.show(visit, begun)

    async def show(self, visit: Visit, dialogue: Dialogue) -> None:
        """Show the step where the dialogue stands."""
        visit.require_consent()
        listing = Listing.read(dialogue)
        found = await _found(visit, listing)
        screens = CandidateListScreens(visit.words, visit.world.content, dialogue, listing, found)
        keeps = Role.COORDINATOR in visit.person.roles
        await visit.show_step(dialogue, screens.screen(keeps=keeps))

    async def tap(self, visit: Visit, dialogue: Dialogue, tap: DialogueTap) -> None:
        """Narrow the list, turn its pages, or leave it."""
        visit.require_consent()
        listing = Listing.read(dialogue)
        if tap.action == "go" and tap.value in _STEPS:
            moved = dialogue.at(tap.value, of=0)
        elif tap.action == "page":
            moved = dialogue.at("list", page=_number(tap.value))
        elif tap.action == "of":
            moved = dialogue.at(dialogue.step, of=_number(tap.value))
        elif tap.action == "clear":
            moved = dialogue.at(
                "list", country="", group="", heading=0, stance="", typed="", page=0
            )
        elif tap.action == "heading":
            heading = _number(tap.value)
            moved = dialogue.at("stance" if heading else "list", heading=heading, stance="", page=0)
        elif tap.action == "stance":
            if tap.value and tap.value not in set(Stance):
                raise Outdated
            moved = dialogue.at("list", stance=tap.value, page=0)
        elif tap.action == "country":
            moved = dialogue.at("list", country=tap.value[:2], page=0)
        elif tap.action == "group":
            group = _chosen_group(await _found(visit, listing), tap.value)
            moved = dialogue.at("list", group=group, page=0)
        else:
            raise Outdated
        await self._go(visit, moved)

    async def message(self, visit: Visit, dialogue: Dialogue) -> None:
        """Look for what was typed."""
        visit.require_consent()
        if not visit.text:
            raise Unusable(reason="text")
        await self._look_for(visit, dialogue, visit.text)

    async def cancel(self, visit: Visit, dialogue: Dialogue) -> None:  # noqa: ARG002
        """Leave the list."""
        await end_dialogue(visit.world, visit.person.id, NAME)
        home = Button(visit.words.plain("help-home-button"), Open(command="home"))
        await visit.show(Screen(visit.words.t("candidate-list-left"), [[home]]))

    async def _look_for(self, visit: Visit, dialogue: Dialogue, typed: str) -> None:
        typed = " ".join(typed.split())[:TYPED_LIMIT]
        if not words_of(typed):
            raise Unusable(reason="text")
        await self._go(visit, dialogue.at("list", typed=typed, page=0))

    async def _go(self, visit: Visit, dialogue: Dialogue) -> None:
        kept = await keep_dialogue(visit.world, visit.person.id, dialogue)
        await self.show(visit, kept)


def _chosen_group(found: FoundCandidates, code: str) -> str:
    if not code:
        return ""
    for name in found.groups:
        if group_code(name) == code:
            return name
    raise Outdated


async def _found(visit: Visit, listing: Listing) -> FoundCandidates:
    return await find_candidates(
        visit.world,
        visit.person.id,
        listing.filter,
        offset=listing.page * A_PAGE,
        limit=A_PAGE,
        running=bool(listing.event),
    )


def _number(value: str) -> int:
    if not value.isdecimal() or not value.isascii() or int(value[:6]) > _MOST_PAGES:
        raise Outdated
    return int(value)


LIST = CandidateList()


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_command("candidates", LIST.open)
    router.on_dialogue(LIST)
    router.on_tap(PickCandidateTap, LIST.pick)
