"""Candidates from a CSV file: what would become of each is shown before anything counts."""

import asyncio

from bot.files import Attachment, attachment_of, fetch
from bot.handlers.paging import pages_of, turns
from bot.router import Router
from bot.screen import Button, Row, Screen
from bot.taps import DialogueTap, Open
from bot.visit import Visit
from bot.words import Words
from core.model.candidate import MOST_CANDIDATES, Candidate, Fact
from core.model.dialogue import Dialogue, Json
from core.model.refusals import FileTooBig, NotAllowed, Outdated, Unusable
from core.model.roles import Role
from core.usecases.candidates.import_candidates import (
    CandidateRow,
    ImportPreview,
    carry_out_import,
    preview_import,
)
from core.usecases.dialogues.keep_dialogue import begin_dialogue, end_dialogue, keep_dialogue
from documents.candidate_csv import BYTES_LIMIT, ReadCandidates, candidate_csv, read_candidates

NAME = "candimp"
_A_PAGE = 8
_MEGABYTE = 1_000_000
_BIG = "big"


class CandidateImport:
    """The dialogue `candimp`: it waits for a file, shows the preview, and carries it out once."""

    name = NAME

    async def begin(self, visit: Visit) -> None:
        """Ask for the file."""
        visit.require(Role.COORDINATOR)
        dialogue = await begin_dialogue(visit.world, visit.person.id, NAME, "file")
        await self.show(visit, dialogue)

    async def show(self, visit: Visit, dialogue: Dialogue) -> None:
        """Show the step where the dialogue stands."""
        if Role.COORDINATOR not in visit.person.roles:
            await visit.answers.send_text(visit.words.refusal(NotAllowed()))
            return
        await visit.show_step(dialogue, await self._screen(visit, dialogue))

    async def tap(self, visit: Visit, dialogue: Dialogue, tap: DialogueTap) -> None:
        """Turn a page, carry it out, or leave."""
        if tap.action == "cancel":
            await self.cancel(visit, dialogue)
            return
        visit.require(Role.COORDINATOR)
        if tap.action == "sample" and dialogue.step == "file":
            await self._sample(visit)
        elif tap.action == "page" and dialogue.step != "file" and tap.value[:3].isdecimal():
            await self._go(visit, dialogue.at(dialogue.step, page=int(tap.value[:3])))
        elif tap.action == "show" and tap.value in {"preview", "changed", "problems"}:
            if dialogue.step == "file":
                raise Outdated
            await self._go(visit, dialogue.at(tap.value, page=0))
        elif tap.action == "sure" and dialogue.step == "preview":
            done = await carry_out_import(
                visit.world, visit.person.id, _rows(dialogue), dialogue=dialogue
            )
            await visit.show(_done(visit.words, done))
        else:
            raise Outdated

    async def message(self, visit: Visit, dialogue: Dialogue) -> None:
        """Read the file; what cannot be read at all is said, and another file is awaited."""
        if Role.COORDINATOR not in visit.person.roles:
            await end_dialogue(visit.world, visit.person.id, NAME)  # it holds nobody
            raise NotAllowed
        sent = visit.message and attachment_of(visit.message)
        if not visit.message or not sent or not visit.message.document:
            raise Unusable(reason="file")
        read = await _read(visit, sent)
        if read.trouble:
            limit = BYTES_LIMIT // _MEGABYTE if read.trouble == _BIG else MOST_CANDIDATES
            text = visit.words.t(f"candidate-import-{read.trouble}", limit=limit)
            await visit.show_step(dialogue, Screen(text, self._ask_rows(visit.words, dialogue)))
            return
        await self._go(visit, dialogue.at("preview", **_packed(read)))

    async def cancel(self, visit: Visit, dialogue: Dialogue) -> None:  # noqa: ARG002
        """End it; nothing was imported."""
        await end_dialogue(visit.world, visit.person.id, NAME)
        back = Button(visit.words.plain("candidate-list-button"), Open(command="candidates"))
        await visit.show(Screen(visit.words.t("candidate-import-left"), [[back]]))

    async def _screen(self, visit: Visit, dialogue: Dialogue) -> Screen:
        words = visit.words
        if dialogue.step == "file":
            text = words.t("candidate-import-ask", limit=MOST_CANDIDATES)
            return Screen(text, self._ask_rows(words, dialogue))
        preview = await preview_import(visit.world, visit.person.id, _rows(dialogue))
        if dialogue.step == "changed":
            lines = [_changes(words, *pair) for pair in preview.changed]
            return self._listed(words, dialogue, "candidate-import-changes", lines)
        problems = _problems(dialogue)
        if dialogue.step == "problems":
            lines = [
                words.t(f"candidate-import-line-{reason}", line=line) for line, reason in problems
            ]
            return self._listed(words, dialogue, "candidate-import-problems", lines)
        text = words.t(
            "candidate-import-preview",
            new=len(preview.new),
            changed=len(preview.changed),
            same=preview.same,
            unreadable=len(problems),
        )
        rows: list[Row] = []
        if preview.changed:
            rows.append([_button(words, dialogue, "candidate-changes-button", "show", "changed")])
        if problems:
            rows.append([_button(words, dialogue, "candidate-problems-button", "show", "problems")])
        if preview.new or preview.changed:
            rows.append([_button(words, dialogue, "candidate-import-sure-button", "sure")])
        rows.append([_button(words, dialogue, "candidate-cancel-button", "cancel")])
        return Screen(text, rows)

    def _listed(self, words: Words, dialogue: Dialogue, key: str, lines: list[str]) -> Screen:
        pages = pages_of(len(lines), _A_PAGE)
        page = min(int(str(dialogue.state.get("page") or 0)), pages - 1)
        shown = lines[page * _A_PAGE : (page + 1) * _A_PAGE]
        text = "\n".join([words.t(key, count=len(lines)), "", *shown])
        turning = turns(page, pages, lambda at: _tap(dialogue, "page", str(at)))
        back = _button(words, dialogue, "candidate-step-back-button", "show", "preview")
        return Screen(text, [*turning, [back]])

    def _ask_rows(self, words: Words, dialogue: Dialogue) -> list[Row]:
        return [
            [_button(words, dialogue, "candidate-sample-button", "sample")],
            [_button(words, dialogue, "candidate-cancel-button", "cancel")],
        ]

    async def _sample(self, visit: Visit) -> None:
        """Hand out an empty file to begin with: the first line says it all."""
        await visit.toast("candidate-csv-toast")
        headings = [heading.key for heading in visit.world.content.guide]
        content = candidate_csv([], headings)
        caption = visit.words.t("candidate-sample")
        await visit.answers.document(content, "candidates.csv", caption)

    async def _go(self, visit: Visit, dialogue: Dialogue) -> None:
        await self.show(visit, await keep_dialogue(visit.world, visit.person.id, dialogue))


async def _read(visit: Visit, sent: Attachment) -> ReadCandidates:
    """Return what a file holds; of one that is too large no more than the limit is fetched."""
    content = bytearray()
    try:
        if sent.size is not None and sent.size > BYTES_LIMIT:
            return ReadCandidates(trouble=_BIG)
        async for chunk in fetch(visit.answers.bot, sent):
            content += chunk
            if len(content) > BYTES_LIMIT:
                return ReadCandidates(trouble=_BIG)
    except FileTooBig:
        return ReadCandidates(trouble=_BIG)
    return await asyncio.to_thread(read_candidates, bytes(content), visit.words.catalogue)


def _done(words: Words, done: ImportPreview) -> Screen:
    text = words.t("candidate-imported", new=len(done.new), changed=len(done.changed))
    return Screen(
        text, [[Button(words.plain("candidate-list-button"), Open(command="candidates"))]]
    )


def _changes(words: Words, before: Candidate, after: Candidate) -> str:
    facts = [fact for fact in Fact if before.facts.get(fact) != after.facts.get(fact)]
    named = ", ".join(words.plain(f"candidate-fact-{fact}") for fact in facts)
    return words.t("candidate-import-change", name=before.name, facts=named)


def _packed(read: ReadCandidates) -> dict[str, Json]:
    return {
        "rows": [row.packed() for row in read.rows],
        "problems": [[each.line, each.reason] for each in read.problems],
        "page": 0,
    }


def _rows(dialogue: Dialogue) -> list[CandidateRow]:
    rows = dialogue.state.get("rows")
    return [CandidateRow.unpacked(row) for row in rows] if isinstance(rows, list) else []


def _problems(dialogue: Dialogue) -> list[tuple[int, str]]:
    problems = dialogue.state.get("problems")
    kept = problems if isinstance(problems, list) else []
    return [(int(str(each[0])), str(each[1])) for each in kept if isinstance(each, list)]


def _button(words: Words, dialogue: Dialogue, key: str, action: str, value: str = "") -> Button:
    return Button(words.plain(key), _tap(dialogue, action, value))


def _tap(dialogue: Dialogue, action: str, value: str = "") -> DialogueTap:
    return DialogueTap(dialogue=dialogue.name, token=dialogue.token, action=action, value=value)


IMPORT = CandidateImport()


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_dialogue(IMPORT)
