"""A coordinator adds a candidate, or changes a fact: the value first, then where it is from."""

from bot.handlers.candidate_edit_screens import FACTS, CandidateEditScreens, Editing
from bot.handlers.candidate_page import show_candidate
from bot.handlers.candidate_taps import ChangeCandidateTap
from bot.router import Router
from bot.screen import Button, Screen
from bot.taps import DialogueTap, Open
from bot.visit import Visit
from core.model.candidate import FACT_LIMIT, Fact, Stated
from core.model.dialogue import Dialogue
from core.model.identity import CandidateId
from core.model.language import LANGUAGES
from core.model.refusals import CandidateChanged, NotAllowed, Outdated, Unusable
from core.model.roles import Role
from core.model.typed_text import clean
from core.usecases.candidates.find_candidates import open_candidate
from core.usecases.candidates.keep_candidate import add_candidate, change_candidate, checked
from core.usecases.dialogues.keep_dialogue import begin_dialogue, end_dialogue, keep_dialogue
from locales.places import find_countries

NAME = "candedit"


class CandidateEdit:
    """The dialogue `candedit`; nothing counts before it is confirmed."""

    name = NAME

    async def begin(self, visit: Visit, tap: ChangeCandidateTap) -> None:
        """Ask for the name of somebody new, or which fact is another one."""
        visit.require(Role.COORDINATOR)
        if not tap.candidate:
            dialogue = await begin_dialogue(
                visit.world, visit.person.id, NAME, f"value.{Fact.NAME}", facts={}
            )
        else:
            page = await open_candidate(visit.world, visit.person.id, CandidateId(tap.candidate))
            who = page.record.candidate
            dialogue = await begin_dialogue(
                visit.world,
                visit.person.id,
                NAME,
                "fact",
                candidate=who.id,
                revision=who.revision,
                facts={fact.value: [said.value, said.source] for fact, said in who.facts.items()},
            )
        await self.show(visit, dialogue)

    async def show(self, visit: Visit, dialogue: Dialogue) -> None:
        """Show the step where the dialogue stands."""
        if Role.COORDINATOR not in visit.person.roles:
            await visit.answers.send_text(visit.words.refusal(NotAllowed()))
            return
        screens = CandidateEditScreens(visit.words, Editing(dialogue))
        await visit.show_step(dialogue, screens.screen())

    async def tap(self, visit: Visit, dialogue: Dialogue, tap: DialogueTap) -> None:
        """Act on a button."""
        if tap.action == "cancel":
            await self.cancel(visit, dialogue)
            return
        visit.require(Role.COORDINATOR)
        editing = Editing(dialogue)
        if tap.action == "fact" and editing.step == "fact" and tap.value in set(Fact):
            await self._go(visit, dialogue.at(f"value.{tap.value}"))
        elif tap.action == "skip" and editing.step == "value" and not editing.must_be_said:
            await self._onward(visit, editing, None)
        elif tap.action == "same" and editing.step == "source" and editing.last_source:
            await self._onward(visit, editing, Stated(editing.value, editing.last_source))
        elif tap.action == "save" and editing.step == "check":
            await self._add(visit, editing)
        elif tap.action == "back":
            await self._go(visit, editing.back())
        else:
            raise Outdated

    async def message(self, visit: Visit, dialogue: Dialogue) -> None:
        """Take a value or a source."""
        if Role.COORDINATOR not in visit.person.roles:
            await end_dialogue(visit.world, visit.person.id, NAME)  # it holds nobody
            raise NotAllowed
        editing = Editing(dialogue)
        if editing.step not in {"value", "source"}:
            raise Unusable(reason="buttons")
        if not visit.text:
            raise Unusable(reason="text")
        if editing.step == "source":
            stated = checked(editing.fact, editing.value, visit.text)
            await self._onward(visit, editing, stated)
            return
        value = visit.text
        if editing.fact is Fact.COUNTRY:
            found = find_countries(clean(value, limit=FACT_LIMIT), LANGUAGES)
            if not found:
                raise Unusable(reason="country")
            value = found[0]
        stated = checked(editing.fact, value, "-")
        await self._go(visit, dialogue.at(f"source.{editing.fact}", value=stated.value))

    async def cancel(self, visit: Visit, dialogue: Dialogue) -> None:
        """End it; nothing was changed."""
        await end_dialogue(visit.world, visit.person.id, NAME)
        editing = Editing(dialogue)
        if editing.candidate and Role.COORDINATOR in visit.person.roles:
            await show_candidate(visit, editing.candidate, toast="candidate-unchanged-toast")
            return
        back = Button(visit.words.plain("candidate-list-button"), Open(command="candidates"))
        await visit.show(Screen(visit.words.t("candidate-not-added"), [[back]]))

    async def _onward(self, visit: Visit, editing: Editing, stated: Stated | None) -> None:
        if editing.candidate:
            await self._change(visit, editing, stated)
            return
        dialogue = editing.with_fact(stated)
        at = FACTS.index(editing.fact) + 1
        step = f"value.{FACTS[at]}" if at < len(FACTS) else "check"
        await self._go(visit, dialogue.at(step))

    async def _change(self, visit: Visit, editing: Editing, stated: Stated | None) -> None:
        try:
            await change_candidate(
                visit.world,
                visit.person.id,
                editing.candidate,
                editing.fact,
                stated,
                seen=editing.revision,
                dialogue=editing.dialogue,
            )
        except CandidateChanged:
            await end_dialogue(visit.world, visit.person.id, NAME)
            raise
        await show_candidate(visit, editing.candidate, toast="candidate-changed-toast")

    async def _add(self, visit: Visit, editing: Editing) -> None:
        number = await add_candidate(
            visit.world, visit.person.id, editing.facts, dialogue=editing.dialogue
        )
        await show_candidate(visit, number, toast="candidate-added-toast")

    async def _go(self, visit: Visit, dialogue: Dialogue) -> None:
        await self.show(visit, await keep_dialogue(visit.world, visit.person.id, dialogue))


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    edit = CandidateEdit()
    router.on_dialogue(edit)
    router.on_tap(ChangeCandidateTap, edit.begin)
