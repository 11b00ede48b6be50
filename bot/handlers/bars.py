"""/bars: an admin keeps somebody of staff from a case, by its code, without opening it."""

from typing import ClassVar

from bot.handlers.paging import LABEL_SHOWN
from bot.router import Router
from bot.screen import Button, Row, Screen, grid
from bot.taps import DialogueTap, Open, Tap
from bot.visit import Visit
from core.model.dialogue import Dialogue
from core.model.identity import PersonId, ReportId
from core.model.refusals import Outdated, Unusable
from core.model.roles import Role
from core.usecases.dialogues.keep_dialogue import begin_dialogue, end_dialogue
from core.usecases.reports.keep_away import CaseBars, keep_from_case, list_bars
from locales.shortened import shortened

STAFF_SHOWN = 14


class KeepAwayTap(Tap):
    """Make it so that somebody is barred from a case (1), or is not (0)."""

    prefix: ClassVar[str] = "crb"

    report: int
    person: int
    barred: int


async def bars(visit: Visit, rest: str = "") -> None:
    """Ask for a case code, or show the case of the code that was given."""
    visit.require(Role.ADMIN)
    if rest:
        await visit.show(_screen(visit, await list_bars(visit.world, visit.person.id, rest)))
        return
    dialogue = await begin_dialogue(visit.world, visit.person.id, BarsFlow.name, "type")
    await BarsFlow().show(visit, dialogue)


async def change(visit: Visit, tap: KeepAwayTap) -> None:
    """Bar somebody, or let them see the case again."""
    found = await keep_from_case(
        visit.world,
        visit.person.id,
        ReportId(tap.report),
        PersonId(tap.person),
        barred=bool(tap.barred),
    )
    await visit.show(_screen(visit, found))


class BarsFlow:
    """The dialogue that takes a case code."""

    name = "bars"

    async def show(self, visit: Visit, dialogue: Dialogue) -> None:
        """Ask for the code."""
        visit.require(Role.ADMIN)
        out = DialogueTap(dialogue=self.name, token=dialogue.token, action="out")
        leave = Button(visit.words.plain("case-back-button"), out)
        await visit.show_step(dialogue, Screen(visit.words.t("queue-bars-ask"), [[leave]]))

    async def tap(self, visit: Visit, dialogue: Dialogue, tap: DialogueTap) -> None:
        """Leave it."""
        if tap.action != "out":
            raise Outdated
        await self.cancel(visit, dialogue)

    async def message(self, visit: Visit, dialogue: Dialogue) -> None:  # noqa: ARG002
        """Show who may see the case; a code that is not there asks again."""
        if not visit.text:
            raise Unusable(reason="text")
        found = await list_bars(visit.world, visit.person.id, visit.text)
        await end_dialogue(visit.world, visit.person.id, self.name)
        await visit.show(_screen(visit, found))

    async def cancel(self, visit: Visit, dialogue: Dialogue) -> None:  # noqa: ARG002
        """End it."""
        await end_dialogue(visit.world, visit.person.id, self.name)
        home = Button(visit.words.plain("help-home-button"), Open(command="home"))
        await visit.show(Screen(visit.words.t("queue-bars-left"), [[home]]))


def _screen(visit: Visit, found: CaseBars) -> Screen:
    words = visit.words
    buttons = [
        Button(
            shortened(f"{'🚫' if each.barred else '👁'} {each.name or '–'}", LABEL_SHOWN // 2),
            KeepAwayTap(report=found.report, person=each.person, barred=int(not each.barred)),
        )
        for each in found.reviewers[:STAFF_SHOWN]
    ]
    home: Row = [Button(words.plain("help-home-button"), Open(command="home"))]
    return Screen(
        words.t("queue-bars", code=found.code), [*grid(buttons, columns=2), home], protected=True
    )


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_command("bars", bars)
    router.on_tap(KeepAwayTap, change)
    router.on_dialogue(BarsFlow())
