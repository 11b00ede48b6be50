"""Editors and coordinators put a call in, step by step or from a YAML file, or change one."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from bot.files import fetch
from bot.handlers.call_record_moves import move
from bot.handlers.call_record_screens import RecordScreens, problem_lines
from bot.handlers.call_record_steps import Recording, recording_of, with_typed
from bot.handlers.call_taps import CallTap, GatherTap, RecordTap
from bot.handlers.report_intake import read_message
from bot.router import Router
from bot.screen import Button, Row, Screen
from bot.taps import DialogueTap, Open
from bot.visit import Visit
from core.model.call_draft import draft_of, pack_draft, unpack_draft
from core.model.dialogue import Dialogue
from core.model.reference import Call, CallKey
from core.model.refusals import (
    CallChanged,
    CallFileTooBig,
    NotAllowed,
    NotFound,
    Outdated,
    Unusable,
)
from core.ports.call_files import LARGEST_FILE_BYTES, FileProblem
from core.usecases.calls.find_calls import CALL_STAFF, open_call
from core.usecases.calls.gather_answers import open_gathering
from core.usecases.calls.keep_call import save_call
from core.usecases.dialogues.keep_dialogue import begin_dialogue, end_dialogue, keep_dialogue
from locales.markup import escaped

_CODE_LENGTH = 8
_EXAMPLE_OPEN = timedelta(days=60)
_ANYWHERE = frozenset({"cancel"})


async def begin(visit: Visit, tap: RecordTap) -> None:
    """Begin a new call, or change one that is there."""
    _require_staff(visit)
    world, person, name = visit.world, visit.person.id, CallRecordFlow.name
    if not tap.call:
        key = f"call_{world.vault.code(_CODE_LENGTH).lower()}"
        draft = pack_draft(unpack_draft({"key": key}))
        dialogue = await begin_dialogue(world, person, name, "start", draft=draft, was=None)
    else:
        found = await open_gathering(world, person, CallKey(tap.call))
        draft, was = pack_draft(draft_of(found.kept.call)), found.kept.revision
        dialogue = await begin_dialogue(world, person, name, "overview", draft=draft, was=was)
    await CallRecordFlow().show(visit, dialogue)


class CallRecordFlow:
    """The dialogue; nothing counts before it is saved at its end."""

    name = "callrec"

    async def show(self, visit: Visit, dialogue: Dialogue) -> None:
        """Show the step where it stands."""
        state = str(dialogue.state.get("import") or "")
        screens = RecordScreens(visit.words, _recording(visit, dialogue), visit.world.content)
        await visit.show_step(dialogue, screens.screen(state))

    async def tap(self, visit: Visit, dialogue: Dialogue, tap: DialogueTap) -> None:
        """Act on a button."""
        if tap.action in _ANYWHERE:
            await self.cancel(visit, dialogue)
            return
        _require_staff(visit)
        at = _recording(visit, dialogue)
        if tap.action == "save" and dialogue.step == "overview":
            await self._save(visit, at)
        elif tap.action == "example" and dialogue.step == "start":
            await _send_example(visit)
        elif tap.action == "steps" and dialogue.step == "start":
            await self._go(visit, dialogue.at("words"))
        elif (moved := move(at, tap.action, tap.value)) is not None:
            await self._go(visit, moved)
        else:
            raise Outdated

    async def message(self, visit: Visit, dialogue: Dialogue) -> None:
        """Take what was typed, or the file."""
        if CALL_STAFF.isdisjoint(visit.person.roles):
            await end_dialogue(visit.world, visit.person.id, self.name)
            raise NotAllowed
        if visit.message is not None and visit.message.document is not None:
            await self._read_file(visit, dialogue)
            return
        if not visit.text:
            raise Unusable(reason="text")
        at = _recording(visit, dialogue)
        await self._go(visit, with_typed(at, visit.text, visit.person.language))

    async def cancel(self, visit: Visit, dialogue: Dialogue) -> None:
        """Leave; nothing was saved."""
        await end_dialogue(visit.world, visit.person.id, dialogue.name)
        back = Button(visit.words.plain("call-all-button"), Open(command="calls"))
        await visit.show(Screen(visit.words.t("call-not-saved"), [[back]]))

    async def _go(self, visit: Visit, dialogue: Dialogue) -> None:
        """Write down where it stands and show it; a time that cannot be is asked for anew."""
        settled, trouble = _recording(visit, dialogue).settled()
        kept = await keep_dialogue(visit.world, visit.person.id, settled)
        if trouble is None:
            await self.show(visit, kept)
            return
        screen = RecordScreens(visit.words, _recording(visit, kept), visit.world.content).screen()
        why = escaped(visit.words.refusal(trouble))
        await visit.show_step(kept, replace(screen, text=f"⚠️ {why}\n\n{screen.text}"))

    async def _read_file(self, visit: Visit, dialogue: Dialogue) -> None:
        """Show what the file says, before it counts; or everything that is wrong with it."""
        if dialogue.step not in {"start", "overview"}:
            raise Unusable(reason="text")
        read = visit.world.call_files.read(await _bytes_of(visit))
        if not isinstance(read, Call):
            await self._refuse(visit, dialogue, read)
            return
        state, was = await _compared(visit, read)
        draft = pack_draft(draft_of(read))
        await self._go(visit, dialogue.at("overview", draft=draft, was=was, **{"import": state}))

    async def _refuse(
        self, visit: Visit, dialogue: Dialogue, problems: Sequence[FileProblem]
    ) -> None:
        cancel = DialogueTap(dialogue=dialogue.name, token=dialogue.token, action="cancel")
        button = Button(visit.words.plain("call-cancel-button"), cancel)
        lines = problem_lines(visit.words, problems)
        await visit.show_step(dialogue, Screen("\n".join(lines), [[button]]))

    async def _save(self, visit: Visit, at: Recording) -> None:
        call = at.draft.call()
        if call is None:
            await self._go(visit, at.at(at.next_step))
            return
        try:
            kept = await save_call(
                visit.world, visit.person.id, call, was_revision=at.was, dialogue=at.dialogue
            )
        except CallChanged:
            await end_dialogue(visit.world, visit.person.id, self.name)
            raise
        words = visit.words
        rows: list[Row] = [
            [
                Button(
                    words.plain("call-gather-button"),
                    GatherTap(call=kept.call.key, question=0, does="all"),
                ),
                Button(
                    words.plain("call-about-button"), CallTap(call=kept.call.key, page=0, event=0)
                ),
            ]
        ]
        await visit.show(Screen(words.t("call-saved", title=words.of(call.title)), rows))


async def _send_example(visit: Visit) -> None:
    """Send a file to begin with, in a message of its own."""
    await visit.toast("call-example-toast")
    example = visit.world.call_files.example(visit.now.date() + _EXAMPLE_OPEN)
    await visit.answers.document(example, "call.yaml", visit.words.t("call-example-caption"))


def _recording(visit: Visit, dialogue: Dialogue) -> Recording:
    return recording_of(dialogue, own_zone=visit.person.zone, now=visit.now)


async def _compared(visit: Visit, call: Call) -> tuple[str, int | None]:
    """Return what a file is to what is there, and the revision that it would change."""
    try:
        kept = (await open_call(visit.world, visit.person.id, call.key)).kept
    except NotFound:
        return "new", None
    return ("same" if kept.call == call else "changed"), kept.revision


async def _bytes_of(visit: Visit) -> bytes:
    """Return a document's bytes, as far as a call can be that long."""
    attachment = read_message(visit.message).attachment
    if attachment is None:
        raise Unusable(reason="file")
    if (attachment.size or 0) > LARGEST_FILE_BYTES:
        raise CallFileTooBig(limit=LARGEST_FILE_BYTES // 1000)
    content = bytearray()
    async for chunk in fetch(visit.answers.bot, attachment):
        content += chunk
        if len(content) > LARGEST_FILE_BYTES:
            raise CallFileTooBig(limit=LARGEST_FILE_BYTES // 1000)
    return bytes(content)


def _require_staff(visit: Visit) -> None:
    if CALL_STAFF.isdisjoint(visit.person.roles):
        raise NotAllowed


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_tap(RecordTap, begin)
    router.on_dialogue(CallRecordFlow())
