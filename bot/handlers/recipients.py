"""/recipients: to whom packets can be sent, and with which public key; admins keep the list."""

from bot.handlers.paging import LABEL_SHOWN
from bot.handlers.right_taps import FiguresTap, RecipientTap
from bot.router import Router
from bot.screen import Button, Row, Screen
from bot.taps import DialogueTap
from bot.visit import Visit
from bot.words import Words
from core.model.dialogue import Dialogue
from core.model.identity import RecipientId
from core.model.packet import RECIPIENT_NAME_LIMIT, Recipient
from core.model.refusals import NotFound, Outdated, Unusable
from core.model.roles import Role
from core.model.typed_text import clean
from core.usecases.dialogues.keep_dialogue import begin_dialogue, end_dialogue, keep_dialogue
from core.usecases.reports.keep_recipients import (
    add_recipient,
    checked_key,
    list_recipients,
    remove_recipient,
)
from locales.shortened import shortened

A_PAGE = 5
_FIRST, _LAST = 12, 8


async def recipients(visit: Visit, _rest: str = "") -> None:
    """Show the list."""
    await _show(visit, 0)


async def act(visit: Visit, tap: RecipientTap) -> None:
    """Show a page of the list, add somebody, ask before taking somebody off, or do it."""
    visit.require(Role.ADMIN)
    match tap.does:
        case "list":
            await _show(visit, tap.recipient)
        case "add":
            dialogue = await begin_dialogue(
                visit.world, visit.person.id, RecipientFlow.name, "name"
            )
            await visit.show_step(dialogue, _step(visit.words, dialogue))
        case "drop":
            await _ask(visit, RecipientId(tap.recipient))
        case "sure":
            await remove_recipient(visit.world, visit.person.id, RecipientId(tap.recipient))
            await _show(visit, 0)
        case _:
            raise Outdated


async def _show(visit: Visit, page: int) -> None:
    words = visit.words
    every = await list_recipients(visit.world, visit.person.id)
    pages = max(1, -(-len(every) // A_PAGE))
    page = min(max(page, 0), pages - 1)
    shown = every[page * A_PAGE : (page + 1) * A_PAGE]
    lines = [words.t("recipient-list", count=len(every))]
    lines += [
        words.t("recipient-line", name=each.name, key=ends_of(each.age_key)) for each in shown
    ]
    rows: list[Row] = [[_drop(words, each)] for each in shown]
    turns = [
        Button(sign, RecipientTap(recipient=to, does="list"))
        for sign, to in (("◀️", page - 1), ("▶️", page + 1))
        if 0 <= to < pages
    ]
    rows += [turns] if turns else []
    add = Button(words.plain("recipient-add-button"), RecipientTap(recipient=0, does="add"))
    back = Button(words.plain("case-back-button"), FiguresTap(shows="all"))
    await visit.show(Screen("\n\n".join(lines), [*rows, [add], [back]]))


async def _ask(visit: Visit, number: RecipientId) -> None:
    words = visit.words
    every = await list_recipients(visit.world, visit.person.id)
    found = next((each for each in every if each.id == number), None)
    if found is None:
        raise NotFound
    rows: list[Row] = [
        [
            Button(
                words.plain("recipient-sure-button"),
                RecipientTap(recipient=number, does="sure"),
            )
        ],
        [Button(words.plain("case-back-button"), RecipientTap(recipient=0, does="list"))],
    ]
    await visit.show(Screen(words.t("recipient-drop", name=found.name, key=found.age_key), rows))


def ends_of(key: str) -> str:
    """Return what one tells keys apart by: a page of whole ones fills two phone screens."""
    return f"{key[:_FIRST]}…{key[-_LAST:]}"


def _drop(words: Words, recipient: Recipient) -> Button:
    name = shortened(recipient.name, LABEL_SHOWN - 4)
    tap = RecipientTap(recipient=recipient.id, does="drop")
    return Button(words.plain("recipient-drop-button", name=name), tap)


class RecipientFlow:
    """The dialogue that adds somebody: name, key, check."""

    name = "recip"

    async def show(self, visit: Visit, dialogue: Dialogue) -> None:
        """Show the step."""
        visit.require(Role.ADMIN)
        await visit.show_step(dialogue, _step(visit.words, dialogue))

    async def tap(self, visit: Visit, dialogue: Dialogue, tap: DialogueTap) -> None:
        """Put them on the list, begin anew, or leave."""
        visit.require(Role.ADMIN)
        if tap.action == "out":
            await self.cancel(visit, dialogue)
        elif dialogue.step == "check" and tap.action == "save":
            name, key = str(dialogue.state["name"]), str(dialogue.state["key"])
            await add_recipient(visit.world, visit.person.id, name, key, dialogue=dialogue)
            await _show(visit, 0)
        elif tap.action == "anew":
            await self.show(visit, await self._keep(visit, dialogue.at("name")))
        else:
            raise Outdated

    async def message(self, visit: Visit, dialogue: Dialogue) -> None:
        """Take the name, then the key, as text."""
        visit.require(Role.ADMIN)
        if not visit.text or dialogue.step == "check":
            raise Unusable(reason="text")
        if dialogue.step == "name":
            at = dialogue.at("key", name=clean(visit.text, limit=RECIPIENT_NAME_LIMIT))
        else:
            at = dialogue.at("check", key=checked_key(visit.world, visit.text))
        await self.show(visit, await self._keep(visit, at))

    async def cancel(self, visit: Visit, _dialogue: Dialogue) -> None:
        """End it; nobody was added."""
        await end_dialogue(visit.world, visit.person.id, self.name)
        await _show(visit, 0)

    async def _keep(self, visit: Visit, dialogue: Dialogue) -> Dialogue:
        return await keep_dialogue(visit.world, visit.person.id, dialogue)


def _step(words: Words, dialogue: Dialogue) -> Screen:
    def button(key: str, action: str) -> Row:
        tap = DialogueTap(dialogue=dialogue.name, token=dialogue.token, action=action)
        return [Button(words.plain(key), tap)]

    out = button("recipient-leave-button", "out")
    if dialogue.step == "name":
        return Screen(words.t("recipient-name", limit=RECIPIENT_NAME_LIMIT), [out])
    name = str(dialogue.state["name"])
    if dialogue.step == "key":
        return Screen(words.t("recipient-key", name=name), [out])
    text = words.t("recipient-check", name=name, key=str(dialogue.state["key"]))
    rows = [button("recipient-save-button", "save"), button("second-anew-button", "anew"), out]
    return Screen(text, rows)


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_command("recipients", recipients)
    router.on_tap(RecipientTap, act)
    router.on_dialogue(RecipientFlow())
