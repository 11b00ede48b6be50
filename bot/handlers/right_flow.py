"""Why somebody wants to see who reported, or to take cases out: typed, checked, and asked."""

from collections.abc import Mapping

from bot.handlers.case_taps import ReviewTap
from bot.handlers.right_taps import FiguresTap
from bot.handlers.right_use import back_to, carry_out
from bot.router import Router
from bot.screen import Button, Row, Screen
from bot.taps import DialogueTap
from bot.visit import Visit
from bot.words import Words
from core.model.dialogue import Dialogue, Json
from core.model.identity import ReportId
from core.model.refusals import NotAllowed, Outdated, Unusable
from core.model.second_eyes import SecondKind, SecondRequest, SecondState, Wish
from core.model.typed_text import clean
from core.usecases.dialogues.keep_dialogue import begin_dialogue, end_dialogue, keep_dialogue
from core.usecases.reports.ask_right import ask_right, check_right
from core.usecases.reports.decide_second import DECIDERS

REASON_LIMIT = 500


async def begin_right(
    visit: Visit, kind: SecondKind, report: ReportId | None, options: Mapping[str, str]
) -> None:
    """Ask why.

    Raises:
        NotAllowed, NotFound, OwnCase: they may not do it anyway.
        CaseNotVerified, PacketIncomplete, NoRecipientKey, NameNotGiven: as `check_right`.
    """
    wish = Wish(kind, report, "", options)
    await check_right(visit.world, visit.person.id, wish)
    said: dict[str, Json] = dict(options)
    dialogue = await begin_dialogue(
        visit.world,
        visit.person.id,
        RightFlow.name,
        "reason",
        kind=kind.value,
        report=report,
        options=said,
    )
    await visit.show_step(dialogue, _screen(visit.words, dialogue))


class RightFlow:
    """The dialogue; nothing is asked before it was read once more."""

    name = "right"

    async def show(self, visit: Visit, dialogue: Dialogue) -> None:
        """Show the step."""
        self._require(visit)
        await visit.show_step(dialogue, _screen(visit.words, dialogue))

    async def tap(self, visit: Visit, dialogue: Dialogue, tap: DialogueTap) -> None:
        """Ask, write it anew, or leave."""
        if tap.action == "out":
            await self.cancel(visit, dialogue)
        elif dialogue.step == "check" and tap.action == "send":
            request = await ask_right(
                visit.world, visit.person.id, _wish(dialogue), dialogue=dialogue
            )
            await _asked(visit, request)
        elif dialogue.step == "check" and tap.action == "anew":
            await self.show(visit, await self._at(visit, dialogue.at("reason")))
        else:
            raise Outdated

    async def message(self, visit: Visit, dialogue: Dialogue) -> None:
        """Take the reason as text."""
        self._require(visit)
        if not visit.text:
            raise Unusable(reason="text")
        reason = clean(visit.text, limit=REASON_LIMIT)
        await self.show(visit, await self._at(visit, dialogue.at("check", reason=reason)))

    async def cancel(self, visit: Visit, dialogue: Dialogue) -> None:
        """End it; nothing was asked."""
        await end_dialogue(visit.world, visit.person.id, self.name)
        report = _wish(dialogue).report
        to = FiguresTap(shows="all") if report is None else ReviewTap(report=report)
        back = Button(visit.words.plain("case-back-button"), to)
        await visit.show(Screen(visit.words.t("second-left"), [[back]], protected=True))

    def _require(self, visit: Visit) -> None:
        if DECIDERS.isdisjoint(visit.person.roles):
            raise NotAllowed

    async def _at(self, visit: Visit, dialogue: Dialogue) -> Dialogue:
        return await keep_dialogue(visit.world, visit.person.id, dialogue)


async def _asked(visit: Visit, request: SecondRequest) -> None:
    if request.state is SecondState.AGREED:
        await carry_out(visit, request)
        return
    words = visit.words
    if request.state is SecondState.USED:
        text = words.t("second-done", state=request.state, kind=request.wish.kind)
    else:
        text = words.t("second-sent", until=request.expires_at)
    back = back_to(words.plain("case-back-button"), request)
    await visit.show(Screen(text, [[back]], protected=True))


def _screen(words: Words, dialogue: Dialogue) -> Screen:
    def button(key: str, action: str) -> Button:
        token = dialogue.token
        return Button(
            words.plain(key), DialogueTap(dialogue=dialogue.name, token=token, action=action)
        )

    wish = _wish(dialogue)
    out = button("second-leave-button", "out")
    if dialogue.step == "reason":
        text = words.t("second-why", kind=wish.kind, limit=REASON_LIMIT)
        return Screen(text, [[out]], protected=True)
    rows: list[Row] = [
        [button("second-send-button", "send")],
        [button("second-anew-button", "anew")],
        [out],
    ]
    text = words.t("second-check", kind=wish.kind, reason=wish.reason)
    return Screen(text, rows, protected=True)


def _wish(dialogue: Dialogue) -> Wish:
    state = dialogue.state
    report, options = state["report"], state["options"]
    said = options if isinstance(options, dict) else {}
    return Wish(
        SecondKind(str(state["kind"])),
        None if report is None else ReportId(int(str(report))),
        str(state.get("reason", "")),
        {key: str(value) for key, value in said.items()},
    )


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_dialogue(RightFlow())
