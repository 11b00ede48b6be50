"""What a reporter types about their case: a name, how to reach them, who must not see it."""

from bot.handlers.mycases import show_case
from bot.router import Router
from bot.screen import Button, Row, Screen
from bot.taps import DialogueTap
from bot.visit import Visit
from bot.words import Words
from core.model.bar_wish import WishTo
from core.model.dialogue import Dialogue, Json
from core.model.identity import ReportId
from core.model.refusals import Outdated, Unusable
from core.model.report import Identity, Report
from core.model.reporter_name import clean_name
from core.usecases.dialogues.keep_dialogue import begin_dialogue, end_dialogue, keep_dialogue
from core.usecases.reports.bar_wishes import WISH_LIMIT, wish_barred
from core.usecases.reports.change_consent import give_name, use_pseudonym


async def begin_typing(visit: Visit, report: Report, step: str, **more: Json) -> None:
    """Ask for a `pseudonym`, a `name`, or a `wish` about who must not see the case.

    For a wish *more* says `to` whom it goes.
    """
    dialogue = await begin_dialogue(
        visit.world, visit.person.id, OwnCaseFlow.name, step, report=report.id, **more
    )
    await visit.show_step(dialogue, _screen(visit.words, dialogue))


class OwnCaseFlow:
    """The dialogue; what was typed is sealed where it belongs when the dialogue ends."""

    name = "owncase"

    async def show(self, visit: Visit, dialogue: Dialogue) -> None:
        """Show the step."""
        await visit.show_step(dialogue, _screen(visit.words, dialogue))

    async def tap(self, visit: Visit, dialogue: Dialogue, tap: DialogueTap) -> None:
        """Leave, or leave out how to be reached."""
        if tap.action == "out":
            await self.cancel(visit, dialogue)
        elif tap.action == "skip" and dialogue.step == "contact":
            await self._name(visit, dialogue, "")
        else:
            raise Outdated

    async def message(self, visit: Visit, dialogue: Dialogue) -> None:
        """Take what was typed."""
        if not visit.text:
            raise Unusable(reason="text")
        person, report = visit.person.id, _report(dialogue)
        match dialogue.step:
            case "pseudonym":
                await use_pseudonym(visit.world, person, report, visit.text, dialogue=self.name)
                await show_case(visit, report, note="owncase-who-said")
            case "name":
                moved = dialogue.at("contact", name=clean_name(visit.text))
                await self.show(visit, await keep_dialogue(visit.world, person, moved))
            case "contact":
                await self._name(visit, dialogue, visit.text)
            case _:
                wish = (_to(dialogue), visit.text)
                await wish_barred(visit.world, person, report, wish, dialogue=self.name)
                await show_case(visit, report, note="owncase-wish-sent")

    async def cancel(self, visit: Visit, dialogue: Dialogue) -> None:
        """End it; nothing of it is kept."""
        await end_dialogue(visit.world, visit.person.id, self.name)
        await show_case(visit, _report(dialogue))

    async def _name(self, visit: Visit, dialogue: Dialogue, contact: str) -> None:
        identity = Identity(str(dialogue.state["name"]), contact)
        report = _report(dialogue)
        await give_name(visit.world, visit.person.id, report, identity, dialogue=self.name)
        await show_case(visit, report, note="owncase-who-said")


def _screen(words: Words, dialogue: Dialogue) -> Screen:
    def button(action: str) -> Button:
        tap = DialogueTap(dialogue=dialogue.name, token=dialogue.token, action=action)
        return Button(words.plain(f"owncase-{action}-button"), tap)

    rows: list[Row] = [[button("out")]]
    if dialogue.step == "contact":
        rows.insert(0, [button("skip")])
    to = _to(dialogue).value
    text = words.t(f"owncase-type-{dialogue.step}", limit=WISH_LIMIT, to=to)
    return Screen(text, rows, protected=True)


def _to(dialogue: Dialogue) -> WishTo:
    return WishTo(str(dialogue.state.get("to", WishTo.ADMINS.value)))


def _report(dialogue: Dialogue) -> ReportId:
    return ReportId(int(str(dialogue.state["report"])))


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_dialogue(OwnCaseFlow())
