"""A reviewer chooses what leaves of a case: for whom, to which key, with what in it."""

from dataclasses import replace

from bot.handlers.packet_screens import choose_screen, left_screen, recipients_screen
from bot.handlers.right_flow import begin_right
from bot.handlers.right_taps import PacketTap
from bot.router import Router
from bot.taps import DialogueTap
from bot.visit import Visit
from core.model.dialogue import Dialogue
from core.model.identity import ReportId
from core.model.language import ENGLISH, LANGUAGES, TURKISH
from core.model.packet import Copies, PacketChoice, PacketForm
from core.model.refusals import NoRecipientKey, Outdated, Unusable
from core.model.roles import Role
from core.model.second_eyes import SecondKind
from core.usecases.dialogues.keep_dialogue import begin_dialogue, end_dialogue, keep_dialogue
from core.usecases.reports.check_packet import PacketView, look_at_packet
from core.usecases.reports.keep_recipients import checked_key

_DIGITS = 12


async def begin(visit: Visit, tap: PacketTap) -> None:
    """Show what a packet would be, to begin with a general dossier."""
    report = ReportId(tap.report)
    await look_at_packet(visit.world, visit.person.id, report)
    language = visit.words.language
    choice = PacketChoice(PacketForm.DOSSIER, language=language)
    dialogue = await begin_dialogue(
        visit.world, visit.person.id, PacketFlow.name, "choose", report=report, **choice.packed()
    )
    await PacketFlow().show(visit, dialogue)


class PacketFlow:
    """The dialogue: one screen that is edited in place, and the list of recipients."""

    name = "packet"

    async def show(self, visit: Visit, dialogue: Dialogue) -> None:
        """Show the step."""
        visit.require(Role.REVIEWER)
        view = await self._view(visit, dialogue)
        step, _, page = dialogue.step.partition(".")
        if step == "to":
            number = int(page) if page.isdecimal() else 0
            screen = recipients_screen(visit.words, dialogue, view.recipients, number)
        else:
            screen = choose_screen(visit.words, dialogue, view, _choice(dialogue))
        await visit.show_step(dialogue, screen)

    async def tap(self, visit: Visit, dialogue: Dialogue, tap: DialogueTap) -> None:
        """Change one thing, go on, or leave."""
        visit.require(Role.REVIEWER)
        if tap.action == "out":
            await self.cancel(visit, dialogue)
        elif tap.action == "on":
            await self._go_on(visit, dialogue)
        elif tap.action in {"to", "back"}:
            if len(tap.value) > _DIGITS:
                raise Outdated
            step = f"to.{tap.value}" if tap.action == "to" else "choose"
            await self.show(visit, await self._keep(visit, dialogue.at(step)))
        else:
            choice = await self._changed(visit, dialogue, tap)
            await self.show(visit, await self._keep(visit, _at(dialogue, choice)))

    async def message(self, visit: Visit, dialogue: Dialogue) -> None:
        """Take a public key that is typed."""
        visit.require(Role.REVIEWER)
        if not visit.text or not dialogue.step.startswith("to"):
            raise Unusable(reason="text")
        key = checked_key(visit.world, visit.text)
        choice = replace(_choice(dialogue), recipient=None, recipient_name="", age_key=key)
        await self.show(visit, await self._keep(visit, _at(dialogue, choice)))

    async def cancel(self, visit: Visit, dialogue: Dialogue) -> None:
        """End it; nothing leaves."""
        await end_dialogue(visit.world, visit.person.id, self.name)
        await visit.show(left_screen(visit.words, _report(dialogue)))

    async def _go_on(self, visit: Visit, dialogue: Dialogue) -> None:
        choice = _choice(dialogue)
        if not choice.age_key:
            raise NoRecipientKey
        report = _report(dialogue)
        await begin_right(visit, SecondKind.EXPORT, report, choice.packed())
        await end_dialogue(visit.world, visit.person.id, self.name)

    async def _changed(self, visit: Visit, dialogue: Dialogue, tap: DialogueTap) -> PacketChoice:
        choice = _choice(dialogue)
        try:
            match tap.action:
                case "form":
                    return _of_form(choice, PacketForm(tap.value))
                case "copies":
                    return replace(choice, copies=Copies(tap.value))
                case "named" if choice.form is not PacketForm.UN:
                    return replace(choice, identity=bool(tap.value))
                case "language":
                    language = next(each for each in LANGUAGES if each == tap.value)
                    return replace(choice, language=language)
                case "who":
                    return await self._to(visit, dialogue, tap.value)
        except (ValueError, StopIteration):
            raise Outdated from None
        raise Outdated

    async def _to(self, visit: Visit, dialogue: Dialogue, number: str) -> PacketChoice:
        view = await self._view(visit, dialogue)
        found = next((each for each in view.recipients if str(each.id) == number), None)
        if found is None:
            raise NoRecipientKey
        return replace(
            _choice(dialogue),
            recipient=found.id,
            recipient_name=found.name,
            age_key=found.age_key,
        )

    async def _view(self, visit: Visit, dialogue: Dialogue) -> PacketView:
        return await look_at_packet(visit.world, visit.person.id, _report(dialogue))

    async def _keep(self, visit: Visit, dialogue: Dialogue) -> Dialogue:
        return await keep_dialogue(visit.world, visit.person.id, dialogue)


def _of_form(choice: PacketChoice, form: PacketForm) -> PacketChoice:
    """Return the choice for another form: the UN takes no anonymous letters, and no Turkish."""
    if form is not PacketForm.UN:
        return replace(choice, form=form, identity=False)
    language = ENGLISH if choice.language == TURKISH else choice.language
    return replace(choice, form=form, identity=True, language=language)


def _choice(dialogue: Dialogue) -> PacketChoice:
    return PacketChoice.unpacked({key: str(value) for key, value in dialogue.state.items()})


def _at(dialogue: Dialogue, choice: PacketChoice) -> Dialogue:
    return dialogue.at("choose", **choice.packed())


def _report(dialogue: Dialogue) -> ReportId:
    return ReportId(int(str(dialogue.state["report"])))


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_tap(PacketTap, begin)
    router.on_dialogue(PacketFlow())
