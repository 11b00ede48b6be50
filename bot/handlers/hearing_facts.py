"""Coordinators say which case a hearing is about: fact after fact, each kept at once."""

from bot.handlers.event_taps import PlannedTap
from bot.handlers.hearing_lines import fact_lines
from bot.handlers.hearing_taps import CaseFactsTap
from bot.handlers.paging import numbered
from bot.router import Router
from bot.screen import Button, Row, Screen, grid
from bot.taps import DialogueTap
from bot.visit import Visit
from bot.words import Words
from core.model.dialogue import Dialogue
from core.model.hearing import FACT_LIMITS, CaseFact, CourtCase
from core.model.identity import CourtCaseId, EventId
from core.model.refusals import Outdated, Unusable
from core.model.roles import Role
from core.usecases.dialogues.keep_dialogue import begin_dialogue, end_dialogue, keep_dialogue
from core.usecases.hearings.keep_case import KeptHearing, join_case, open_facts, write_fact

NAME = "court"
_ALL, _CASE = "all", "case"
_FACTS = tuple(fact.value for fact in CaseFact)


class CourtFlow:
    """The dialogue `court`: where a coordinator stands; every fact lies in storage at once."""

    name = NAME

    async def begin(self, visit: Visit, tap: CaseFactsTap) -> None:
        """Ask for the case, or for its facts one after another; show them where they are known."""
        visit.require(Role.COORDINATOR)
        event = EventId(tap.event)
        kept = await open_facts(visit.world, visit.person.id, event)
        first = _ALL if kept.hearing.case else _CASE if kept.others else _FACTS[0]
        chain = kept.hearing.case is None
        dialogue = await begin_dialogue(
            visit.world, visit.person.id, NAME, first, event=event, chain=chain
        )
        await self._show(visit, dialogue, kept)

    async def show(self, visit: Visit, dialogue: Dialogue) -> None:
        """Show the step where the dialogue stands."""
        kept = await open_facts(visit.world, visit.person.id, _event(dialogue))
        await self._show(visit, dialogue, kept)

    async def tap(self, visit: Visit, dialogue: Dialogue, tap: DialogueTap) -> None:
        """Act on a button."""
        if tap.action == "leave":
            await self.cancel(visit, dialogue)
        elif tap.action == "go" and tap.value in {_ALL, _CASE, *_FACTS}:
            await self._go(visit, dialogue.at(tap.value, chain=False))
        elif tap.action == "skip" and dialogue.step in _FACTS:
            await self._go(visit, _onward(dialogue))
        elif tap.action == "clear" and dialogue.step in _FACTS:
            await self._write(visit, dialogue, "")
        elif tap.action == "join" and dialogue.step == _CASE:
            await self._join(visit, dialogue, tap.value)
        else:
            raise Outdated

    async def message(self, visit: Visit, dialogue: Dialogue) -> None:
        """Take a fact that was typed."""
        if dialogue.step not in _FACTS:
            raise Unusable(reason="buttons")
        if not visit.text:
            raise Unusable(reason="text")
        await self._write(visit, dialogue, visit.text)

    async def cancel(self, visit: Visit, dialogue: Dialogue) -> None:
        """Leave; what was written is kept."""
        event = _event(dialogue)
        await end_dialogue(visit.world, visit.person.id, NAME)
        words = visit.words
        back = Button(words.plain("hearing-event-button"), PlannedTap(event=event))
        await visit.show(Screen(words.t("hearing-facts-kept"), [[back]]))

    async def _write(self, visit: Visit, dialogue: Dialogue, text: str) -> None:
        moved = _onward(dialogue)
        fact = CaseFact(dialogue.step)
        kept = await write_fact(
            visit.world, visit.person.id, _event(dialogue), fact, text, dialogue=moved
        )
        await self._show(visit, moved, kept)

    async def _join(self, visit: Visit, dialogue: Dialogue, value: str) -> None:
        case = None if value == "new" else CourtCaseId(_number(value))
        moved = dialogue.at(_FACTS[0], chain=True) if case is None else dialogue.at(_ALL)
        kept = await join_case(visit.world, visit.person.id, _event(dialogue), case, dialogue=moved)
        await self._show(visit, moved, kept)

    async def _go(self, visit: Visit, moved: Dialogue) -> None:
        kept = await open_facts(visit.world, visit.person.id, _event(moved))
        await self._show(visit, await keep_dialogue(visit.world, visit.person.id, moved), kept)

    async def _show(self, visit: Visit, dialogue: Dialogue, kept: KeptHearing) -> None:
        words = visit.words
        if dialogue.step in _FACTS:
            screen = _ask(words, dialogue, CaseFact(dialogue.step), kept)
        elif dialogue.step == _CASE:
            screen = _choose(words, dialogue, kept)
        else:
            screen = _overview(words, dialogue, kept)
        await visit.show_step(dialogue, screen)


def _ask(words: Words, dialogue: Dialogue, fact: CaseFact, kept: KeptHearing) -> Screen:
    lines = [words.t("hearing-ask-fact", fact=fact), words.t("hearing-only-public")]
    known = kept.hearing.case.fact(fact) if kept.hearing.case else ""
    if known:
        lines += ["", words.t("hearing-fact", fact=fact, text=known)]
    lines += ["", words.t("hearing-limit", limit=FACT_LIMITS[fact])]
    row = [_button(words, dialogue, "hearing-skip-button", "skip")]
    if known:
        row.append(_button(words, dialogue, "hearing-clear-button", "clear"))
    all_ = _button(words, dialogue, "hearing-overview-button", "go", _ALL)
    return Screen("\n".join(lines), [row, [all_]])


def _choose(words: Words, dialogue: Dialogue, kept: KeptHearing) -> Screen:
    rows: list[Row] = [
        [
            Button(
                numbered(number, _label(words, case)),
                _tap(dialogue, "join", str(case.id)),
            )
        ]
        for number, case in enumerate(kept.others, 1)
    ]
    rows.append([_button(words, dialogue, "hearing-new-case-button", "join", "new")])
    rows.append([_button(words, dialogue, "hearing-leave-button", "leave")])
    return Screen(words.t("hearing-choose-case"), rows)


def _overview(words: Words, dialogue: Dialogue, kept: KeptHearing) -> Screen:
    lines = [words.t("hearing-facts-head"), *fact_lines(words, kept.hearing.case)]
    if kept.hearing.case is None:
        lines.append(words.t("hearing-no-case"))
    if kept.hearings > 1:
        lines += ["", words.t("hearing-facts-shared", count=kept.hearings)]
    buttons = [
        Button(words.plain("hearing-fact-button", fact=fact), _tap(dialogue, "go", fact.value))
        for fact in CaseFact
    ]
    rows = grid(buttons, columns=2)
    rows.append([_button(words, dialogue, "hearing-other-case-button", "go", _CASE)])
    rows.append([_button(words, dialogue, "hearing-leave-button", "leave")])
    return Screen("\n".join(lines), rows)


def _label(words: Words, case: CourtCase) -> str:
    known = [case.fact(fact) for fact in (CaseFact.NUMBER, CaseFact.DEFENDANTS, CaseFact.COURT)]
    return " · ".join(each for each in known if each) or words.plain("hearing-unnamed-case")


def _onward(dialogue: Dialogue) -> Dialogue:
    """Return the dialogue at the next fact while all are asked for, else at the overview."""
    place = _FACTS.index(dialogue.step) + 1
    if dialogue.state.get("chain") is True and place < len(_FACTS):
        return dialogue.at(_FACTS[place])
    return dialogue.at(_ALL, chain=False)


def _button(words: Words, dialogue: Dialogue, key: str, action: str, value: str = "") -> Button:
    return Button(words.plain(key), _tap(dialogue, action, value))


def _tap(dialogue: Dialogue, action: str, value: str = "") -> DialogueTap:
    return DialogueTap(dialogue=NAME, token=dialogue.token, action=action, value=value)


def _event(dialogue: Dialogue) -> EventId:
    return EventId(int(str(dialogue.state["event"])))


def _number(value: str) -> int:
    if not value.isdecimal() or len(value) > 15:
        raise Outdated
    return int(value)


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    flow = CourtFlow()
    router.on_dialogue(flow)
    router.on_tap(CaseFactsTap, flow.begin)
