"""Someone is in danger now: one tap and one confirmation alert staff, and then more can be said."""

from bot.handlers.danger_screens import (
    cards_screen,
    confirm_screen,
    danger_button,
    status_screen,
    status_text,
)
from bot.handlers.danger_taps import DangerTap, FollowTap, RaiseTap
from bot.handlers.own_case_extras import OWN_CASE_EXTRAS, OwnExtra
from bot.handlers.own_case_taps import CaseTap
from bot.handlers.report_intake import read_message, with_evidence
from bot.router import Router
from bot.screen import Button, Screen
from bot.taps import DialogueTap, Open, Tap
from bot.visit import Visit
from bot.words import Words
from core.model.danger import Danger
from core.model.dialogue import Dialogue
from core.model.identity import ReportId
from core.model.refusals import CaseEnded, NotFound, Outdated
from core.model.report import Report, ReportStatus
from core.ports.world import World
from core.usecases.danger.follow_danger import look_at_danger, watch_danger
from core.usecases.danger.raise_danger import DIALOGUE, end_danger, raise_danger
from core.usecases.dialogues.keep_dialogue import end_dialogue
from core.usecases.reports.add_piece import add_to_case, finish_adding
from core.usecases.reports.seal_file import find_own_report


async def ask(visit: Visit, _rest: str = "") -> None:
    """Ask whether staff are to be alerted now; nobody is yet."""
    await ask_about(visit, DangerTap())


async def ask_about(visit: Visit, tap: DangerTap) -> None:
    """The same, about a case or draft; the way back leads to where they came from."""
    back: Tap = Open(command="home")
    if tap.report:
        found = await find_own_report(visit.world, visit.person.id, ReportId(tap.report))
        is_draft = found.status is ReportStatus.DRAFT
        back = Open(command="report") if is_draft else CaseTap(report=found.id)
    content, country = visit.world.content, visit.person.country
    raise_it = RaiseTap(report=tap.report)
    await visit.show(confirm_screen(visit.words, content, country, (raise_it, back)))


async def alert(visit: Visit, tap: RaiseTap) -> None:
    """Alert staff, and show truthfully who was told."""
    report = ReportId(tap.report) if tap.report else None
    raised = await raise_danger(visit.world, visit.person.id, report)
    await _show(visit, raised.report, raised.danger)


async def follow(visit: Visit, tap: FollowTap) -> None:
    """Show how it stands or where to turn, or take the alarm back."""
    person, report = visit.person.id, ReportId(tap.report)
    if tap.action == "over":
        await end_danger(visit.world, person, report)
    found, danger = await look_at_danger(visit.world, person, report)
    if tap.action == "cards":  # beside the message that is kept true, which must not be read away
        content, country = visit.world.content, visit.person.country
        await visit.answers.toast(visit.query.id if visit.query else "")
        await visit.untapped().show(cards_screen(visit.words, content, country, report))
        return
    await _show(visit, found, danger)


class DangerFlow:
    """The dialogue in which the reporter says where and what; each message is kept at once."""

    name = DIALOGUE

    async def show(self, visit: Visit, dialogue: Dialogue) -> None:
        """Show how the danger stands."""
        report, danger = await look_at_danger(visit.world, visit.person.id, _report(dialogue))
        await _show(visit, report, danger)

    async def tap(self, visit: Visit, dialogue: Dialogue, tap: DialogueTap) -> None:  # noqa: ARG002
        """Its buttons are of their own kinds; any other is crafted."""
        raise Outdated

    async def message(self, visit: Visit, dialogue: Dialogue) -> None:
        """Make a message part of the case; whoever is with it hears of the first.

        What is answered says nothing of how the danger stands: one message alone is kept true.
        """
        person, told, report = visit.person.id, read_message(visit.message), _report(dialogue)
        try:
            found = await find_own_report(visit.world, person, report)
            async with with_evidence(visit.world, visit.answers.bot, found, told) as piece:
                moved = await add_to_case(visit.world, person, report, piece, dialogue)
        except (NotFound, CaseEnded):
            await end_dialogue(visit.world, person, self.name)
            raise
        see = Button(visit.words.plain("danger-see-button"), FollowTap(report=report))
        await visit.show_step(moved, Screen(visit.words.t("danger-added"), [[see]]))

    async def cancel(self, visit: Visit, dialogue: Dialogue) -> None:
        """End the dialogue; the alarm goes on until it is taken, or over."""
        await finish_adding(visit.world, visit.person.id, dialogue)
        report, danger = await look_at_danger(visit.world, visit.person.id, _report(dialogue))
        await _show(visit, report, danger)


async def _show(visit: Visit, report: Report, danger: Danger) -> None:
    """Show how it stands, and keep that message true from now on; an older one goes."""
    screen = status_screen(visit.words, visit.world.content, visit.person.country, report, danger)
    shown = await visit.show(screen, toast="danger-now-toast")
    if shown is None:
        return
    earlier = await watch_danger(visit.world, visit.person.id, report.id, shown, danger.mark)
    if earlier is not None:
        await visit.answers.delete(earlier)


async def _on_own_case(world: World, words: Words, report: Report) -> OwnExtra:
    """Add to a reporter's own case how its danger stands, or the way to raise one."""
    async with world.storage.read() as view:
        danger = await view.dangers.get(report.id)
    if danger is None or danger.ended_at is not None:
        return OwnExtra(rows=([danger_button(words, report.id)],))
    see = Button(words.plain("danger-see-button"), FollowTap(report=report.id))
    tells_seen = bool(danger.told) or danger.seen_at is not None
    return OwnExtra((status_text(words, danger),), ([see],), tells_seen=tells_seen)


async def _on_receipt(world: World, words: Words, report: Report) -> OwnExtra:
    """The same on a receipt, without how it stands: a receipt stays, and would say what was."""
    return OwnExtra(rows=(await _on_own_case(world, words, report)).rows)


def _report(dialogue: Dialogue) -> ReportId:
    return ReportId(int(str(dialogue.state["report"])))


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_command("danger", ask)
    router.on_tap(DangerTap, ask_about)
    router.on_tap(RaiseTap, alert)
    router.on_tap(FollowTap, follow)
    router.on_dialogue(DangerFlow())
    OWN_CASE_EXTRAS.add(_on_own_case, to=OWN_CASE_EXTRAS.on_cases)
    OWN_CASE_EXTRAS.add(_on_receipt, to=OWN_CASE_EXTRAS.on_receipts)
