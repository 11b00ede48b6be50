"""/case: open a case with its code and passphrase, from any account, for a while."""

from bot.chat_room import TelegramChatRoom
from bot.handlers.mycases import show_case
from bot.handlers.own_case_taps import LeaveTap
from bot.router import Router
from bot.screen import Button, Row, Screen
from bot.taps import DialogueTap, Open
from bot.visit import Visit
from bot.words import Words
from core.model.dialogue import Dialogue
from core.model.identity import ReportId
from core.model.refusals import NotFound, Outdated, Unusable
from core.ports.chat_room import Removal
from core.usecases.dialogues.keep_dialogue import begin_dialogue, end_dialogue, keep_dialogue
from core.usecases.reports.open_elsewhere import code_in, find_opened, open_with_passphrase
from core.usecases.reports.owned import OPENED


async def open_case(visit: Visit, _rest: str = "") -> None:
    """Ask for the code; what stands behind the command is not taken: it would stay in the chat."""
    dialogue = await begin_dialogue(visit.world, visit.person.id, OPENED, "code")
    await visit.show_step(dialogue, _screen(visit.words, dialogue))


async def leave(visit: Visit, _tap: LeaveTap) -> None:
    """Close the case that is open here."""
    await end_dialogue(visit.world, visit.person.id, OPENED)
    await visit.show(_left(visit.words))


class OpenedFlow:
    """The dialogue: asks for code and passphrase, then holds the case open for a while."""

    name = OPENED

    async def show(self, visit: Visit, dialogue: Dialogue) -> None:
        """Show the question, or the case that is open."""
        if dialogue.step != "open":
            await visit.show_step(dialogue, _screen(visit.words, dialogue))
            return
        report = await find_opened(visit.world, visit.person.id, dialogue)
        if report is None:
            await visit.show(_left(visit.words, "owncase-time-over"))
        else:
            await self._show_case(visit, report)

    async def tap(self, visit: Visit, dialogue: Dialogue, tap: DialogueTap) -> None:
        """Ask for another code, or leave."""
        if tap.action == "out":
            await self.cancel(visit, dialogue)
        elif tap.action == "anew" and dialogue.step == "phrase":
            moved = dialogue.at("code", code="")
            await self.show(visit, await keep_dialogue(visit.world, visit.person.id, moved))
        else:
            raise Outdated

    async def message(self, visit: Visit, dialogue: Dialogue) -> None:
        """Take the code, then the passphrase; either is deleted from the chat at once."""
        if dialogue.step == "open":
            await self._at_open(visit, dialogue)
            return
        await _delete_typed(visit)
        if not visit.text:
            raise Unusable(reason="text")
        if dialogue.step == "code":
            moved = dialogue.at("phrase", code=code_in(visit.text))
            await self.show(visit, await keep_dialogue(visit.world, visit.person.id, moved))
            return
        await visit.answers.typing()
        opened = await open_with_passphrase(visit.world, visit.person.id, dialogue, visit.text)
        if dialogue.screen is not None:
            await visit.answers.delete(dialogue.screen)
        await self._show_case(visit, ReportId(int(str(opened.state["report"]))))

    async def cancel(self, visit: Visit, dialogue: Dialogue) -> None:  # noqa: ARG002 - as Flow
        """Close the case, or ask no more."""
        await end_dialogue(visit.world, visit.person.id, self.name)
        await visit.show(_left(visit.words))

    async def _at_open(self, visit: Visit, dialogue: Dialogue) -> None:
        """Show the case; what belongs into it is sent after the button that says so."""
        if await find_opened(visit.world, visit.person.id, dialogue) is not None:
            raise Unusable(reason="buttons")
        await visit.show(_left(visit.words, "owncase-time-over"))

    async def _show_case(self, visit: Visit, report: ReportId) -> None:
        try:
            await show_case(visit, report, note="owncase-opened")
        except NotFound:  # destroyed meanwhile
            await end_dialogue(visit.world, visit.person.id, self.name)
            raise


async def _delete_typed(visit: Visit) -> None:
    """Delete what was typed; where Telegram cannot be reached now, a bell does it."""
    message, trail = visit.message, visit.answers.trail
    if message is None:
        return
    room = TelegramChatRoom(visit.world, visit.answers.bot, visit.words.catalogue)
    removal = await room.delete(visit.person.id, [message.message_id])
    if removal is Removal.LATER and trail is not None:
        trail.goes(message.message_id)


def _screen(words: Words, dialogue: Dialogue) -> Screen:
    def button(action: str) -> Button:
        tap = DialogueTap(dialogue=dialogue.name, token=dialogue.token, action=action)
        return Button(words.plain(f"owncase-{action}-button"), tap)

    rows: list[Row] = [[button("out")]]
    if dialogue.step == "phrase":
        rows.insert(0, [button("anew")])
    return Screen(words.t(f"owncase-type-{dialogue.step}"), rows, protected=True)


def _left(words: Words, key: str = "owncase-left") -> Screen:
    home = Button(words.plain("help-home-button"), Open(command="home"))
    return Screen(words.t(key), [[home]])


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_command("case", open_case)
    router.on_tap(LeaveTap, leave)
    router.on_dialogue(OpenedFlow())
