"""To be forgotten: of each open case is said first what becomes of it, then it is confirmed."""

from collections.abc import Mapping, Sequence
from typing import ClassVar, cast

from bot.handlers.own_case_taps import PassphraseTap
from bot.menu import hide_menu
from bot.router import Router
from bot.screen import Button, Row, Screen
from bot.taps import DialogueTap, Open, Tap
from bot.visit import Visit
from bot.words import Words
from core.model.dialogue import Dialogue
from core.model.identity import ReportId
from core.model.refusals import OnHold, Outdated, Unusable
from core.model.report import Report
from core.ports.chat_room import DELETED_AT_ONCE
from core.usecases.dialogues.keep_dialogue import (
    begin_dialogue,
    end_dialogue,
    find_dialogue,
    keep_dialogue,
)
from core.usecases.members.forget_person import Leaving, cases_to_decide, forget_person
from core.usecases.members.show_stored import Stored, show_stored
from core.usecases.traces.end_reading import opened_in


class PrivacyTap(Tap):
    """Do what the button says.

    `file`, `reports` (asks whether with contents), `contents`, `forget` (asks), `forever` (does
    it), `back`, or the number of a page, from 0.
    """

    prefix: ClassVar[str] = "pv"

    action: str


async def forget(visit: Visit) -> None:
    """Forget the person, with what they said of their open cases; once more changes nothing."""
    dialogue = await find_dialogue(visit.world, visit.person.id, ForgetFlow.name)
    said = {} if dialogue is None else _said(dialogue)
    opened = await opened_in(visit.world, visit.person.id)
    await forget_person(visit.world, visit.person.id, said)
    for start in range(0, len(opened), DELETED_AT_ONCE):  # no bell finds their chat any more
        await visit.answers.delete(*opened[start : start + DELETED_AT_ONCE])
    await visit.show(Screen(visit.words.t("privacy-forgotten")))
    await hide_menu(visit.answers.bot, visit.answers.chat_id)


async def begin_forgetting(visit: Visit) -> None:
    """Ask what becomes of the first open case, or whether to go on."""
    dialogue = await begin_dialogue(visit.world, visit.person.id, ForgetFlow.name, "ask")
    await ForgetFlow().show(visit, dialogue)


class ForgetFlow:
    """The dialogue; nothing happens before its last button."""

    name = "forget"

    async def show(self, visit: Visit, dialogue: Dialogue) -> None:
        """Show the next case of which nothing was said, or the last question."""
        open_ones = await cases_to_decide(visit.world, visit.person.id)
        said = _said(dialogue)
        undecided = [report for report in open_ones if report.id not in said]
        if undecided:
            place = len(open_ones) - len(undecided) + 1
            screen = _case_screen(visit.words, dialogue, undecided[0], (place, len(open_ones)))
        else:
            stored = await show_stored(visit.world, visit.person.id)
            screen = _last_screen(visit.words, dialogue, stored, open_ones)
        await visit.show_step(dialogue, screen)

    async def tap(self, visit: Visit, dialogue: Dialogue, tap: DialogueTap) -> None:
        """Take what becomes of a case, begin anew, forget, or leave."""
        match tap.action:
            case "withdraw" | "unlink":
                await self._decide(visit, dialogue, tap)
            case "anew":
                moved = dialogue.at("ask", said={})
                await self.show(visit, await keep_dialogue(visit.world, visit.person.id, moved))
            case "out":
                await self.cancel(visit, dialogue)
            case _:
                raise Outdated

    async def message(self, visit: Visit, dialogue: Dialogue) -> None:  # noqa: ARG002 - as Flow
        """Nothing is typed here."""
        raise Unusable(reason="buttons")

    async def cancel(self, visit: Visit, dialogue: Dialogue) -> None:  # noqa: ARG002 - as Flow
        """Keep everything."""
        await end_dialogue(visit.world, visit.person.id, self.name)
        back = Button(visit.words.plain("help-privacy-button"), Open(command="privacy"))
        await visit.show(Screen(visit.words.t("privacy-kept"), [[back]]))

    async def _decide(self, visit: Visit, dialogue: Dialogue, tap: DialogueTap) -> None:
        open_ones = {
            str(one.id): one for one in await cases_to_decide(visit.world, visit.person.id)
        }
        meant = open_ones.get(tap.value)
        if meant is None:
            raise Outdated
        if tap.action == "withdraw" and meant.on_hold:
            raise OnHold
        said = {str(number): leaving.value for number, leaving in _said(dialogue).items()}
        moved = dialogue.at("ask", said={**said, tap.value: tap.action})
        await self.show(visit, await keep_dialogue(visit.world, visit.person.id, moved))


def _case_screen(
    words: Words, dialogue: Dialogue, report: Report, place: tuple[int, int]
) -> Screen:
    lines = [
        words.t("privacy-case", code=report.code, number=place[0], total=place[1]),
        words.t("owncase-on-hold" if report.on_hold else "privacy-case-choices"),
    ]
    rows: list[Row] = []
    if not report.on_hold:
        rows.append([_button(words, dialogue, "withdraw", str(report.id))])
    rows.append([_button(words, dialogue, "unlink", str(report.id))])
    phrase = Button(words.plain("owncase-passphrase-button"), PassphraseTap(report=report.id))
    rows += [[phrase], [_button(words, dialogue, "out")]]
    return Screen("\n\n".join(lines), rows, protected=True)


def _last_screen(
    words: Words, dialogue: Dialogue, stored: Stored, decided: Sequence[Report]
) -> Screen:
    lines = [words.t("privacy-forget")]
    if stored.has_draft:
        lines.append(words.t("privacy-forget-draft"))
    if stored.call_answers:
        lines.append(words.t("call-forget"))
    said = list(_said(dialogue).values())
    if decided:
        withdrawn = said.count(Leaving.WITHDRAW)
        lines.append(
            words.t("privacy-forget-cases", withdrawn=withdrawn, left=len(said) - withdrawn)
        )
    if stored.reports > len(decided):
        lines.append(words.t("privacy-forget-closed"))
    if stored.person.roles:
        lines.append(words.t("privacy-forget-roles"))
    forever = PrivacyTap(action="forever")
    rows: list[Row] = [[Button(words.plain("privacy-forget-forever-button"), forever)]]
    if decided:
        rows.append([_button(words, dialogue, "anew")])
    return Screen("\n\n".join(lines), [*rows, [_button(words, dialogue, "out")]], protected=True)


def _button(words: Words, dialogue: Dialogue, action: str, value: str = "") -> Button:
    tap = DialogueTap(dialogue=dialogue.name, token=dialogue.token, action=action, value=value)
    return Button(words.plain(f"privacy-forget-{action}-button"), tap)


def _said(dialogue: Dialogue) -> Mapping[ReportId, Leaving]:
    said = cast("dict[str, str]", dialogue.state.get("said") or {})
    return {ReportId(int(number)): Leaving(leaving) for number, leaving in said.items()}


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_dialogue(ForgetFlow())
