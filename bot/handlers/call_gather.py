"""Editors gather the answers to a call, take the submission away, and mark it as sent."""

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial

from bot.handlers.call_gather_screens import (
    export_screen,
    exported_screen,
    gather_screen,
    gathered_screen,
    publish_screen,
    sent_screen,
    source_screen,
)
from bot.handlers.call_taps import GatherTap
from bot.handlers.call_text import CallTextFlow, begin_text
from bot.router import Router
from bot.screen import Screen
from bot.visit import Visit
from core.model.call import CallExport
from core.model.identity import AnswerId, EntryId, ExportId
from core.model.language import Language
from core.model.reference import CallKey
from core.model.refusals import NotAllowed, NotFound, Outdated
from core.model.report import Entry, EntryKind
from core.usecases.calls.find_calls import CALL_STAFF
from core.usecases.calls.gather_answers import fetch_source, open_gathered, open_gathering
from core.usecases.calls.submit_call import (
    find_export,
    keep_export,
    mark_sent,
    put_together,
    sent_files,
)
from documents.submission_docx import submission_docx
from documents.submission_md import submission_md
from documents.submission_page import submission_page

Act = Callable[[Visit, GatherTap], Awaitable[None]]
_ENDINGS = {
    EntryKind.VOICE: "ogg",
    EntryKind.PHOTO: "jpg",
    EntryKind.VIDEO: "mp4",
    EntryKind.AUDIO: "mp3",
}


async def act(visit: Visit, tap: GatherTap) -> None:
    """Act on a button of an editor's or a coordinator's."""
    if CALL_STAFF.isdisjoint(visit.person.roles):
        raise NotAllowed
    doing = _ACTS.get(tap.does)
    if doing is None:
        raise Outdated
    await doing(visit, tap)


async def _all(visit: Visit, tap: GatherTap) -> None:
    found = await open_gathering(visit.world, visit.person.id, CallKey(tap.call))
    page = _number(tap.about or "0")
    await visit.show(gather_screen(visit.words, found, page, now=visit.now))


async def _one(visit: Visit, tap: GatherTap) -> None:
    key, page = CallKey(tap.call), _number(tap.about or "0")
    found = await open_gathered(visit.world, visit.person.id, key, tap.question)
    await visit.show(gathered_screen(visit.words, found, page))


async def _source(visit: Visit, tap: GatherTap) -> None:
    answer, page = _pair(tap.about)
    found = await open_gathered(visit.world, visit.person.id, CallKey(tap.call), tap.question)
    if not any(each.answer.id == answer for each in found.sources):
        raise NotFound  # withdrawn meanwhile
    await visit.show(source_screen(visit.words, found, AnswerId(answer), page))


async def _file(visit: Visit, tap: GatherTap) -> None:
    answer, piece = _pair(tap.about)
    opened = await fetch_source(visit.world, visit.person.id, AnswerId(answer), EntryId(piece))
    await visit.toast("call-file-toast")
    found = await open_gathering(visit.world, visit.person.id, CallKey(tap.call))
    title = visit.words.of(found.kept.call.title)
    caption = visit.words.t("call-file-caption", call=title, question=tap.question)
    kind = opened.piece.kind
    name = f"answer-{tap.question}-{piece}.{_ENDINGS.get(kind) or _ending(opened.piece)}"
    voice = kind is EntryKind.VOICE
    await visit.answers.evidence((opened.content, name), caption, voice=voice)


async def _write(visit: Visit, tap: GatherTap) -> None:
    await begin_text(visit, CallKey(tap.call), tap.question, Language(tap.about))


async def _export(visit: Visit, tap: GatherTap) -> None:
    found = await open_gathering(visit.world, visit.person.id, CallKey(tap.call))
    await visit.show(export_screen(visit.words, found))


async def _ask(visit: Visit, tap: GatherTap) -> None:
    key, language = CallKey(tap.call), Language(tap.about)
    whole = await put_together(visit.world, visit.person.id, key, language, publish=False)
    await visit.show(publish_screen(visit.words, whole.kept, language))


async def _make(visit: Visit, tap: GatherTap, *, publish: bool) -> None:
    key, language = CallKey(tap.call), Language(tap.about)
    person, world = visit.person.id, visit.world
    whole = await put_together(world, person, key, language, publish=publish)
    page = submission_page(whole, visit.words.catalogue)
    document = await asyncio.to_thread(submission_docx, page, visit.now)
    files = {"docx": document, "md": submission_md(page)}
    export = await keep_export(world, person, whole, files)
    await visit.toast("call-export-toast")
    await _send(visit, export)
    await visit.untapped().show(exported_screen(visit.words, whole, export))


async def _sent(visit: Visit, tap: GatherTap) -> None:
    await find_export(visit.world, visit.person.id, ExportId(_number(tap.about)))
    await visit.show(sent_screen(visit.words, tap.call, tap.about))


async def _sure(visit: Visit, tap: GatherTap) -> None:
    export = ExportId(_number(tap.about))
    kept = await mark_sent(visit.world, visit.person.id, export)
    found = await open_gathering(visit.world, visit.person.id, kept.call.key)
    screen = gather_screen(visit.words, found, 0, now=visit.now)
    done = visit.words.t("call-sent-done")
    await visit.show(Screen(f"{done}\n\n{screen.text}", screen.rows))


async def _copy(visit: Visit, tap: GatherTap) -> None:
    export = await sent_files(visit.world, visit.person.id, CallKey(tap.call))
    await visit.toast("call-export-toast")
    await _send(visit, export)


_ACTS: dict[str, Act] = {
    "all": _all,
    "one": _one,
    "src": _source,
    "file": _file,
    "write": _write,
    "export": _export,
    "ask": _ask,
    "make1": partial(_make, publish=True),
    "make0": partial(_make, publish=False),
    "sent": _sent,
    "sure": _sure,
    "copy": _copy,
}


async def _send(visit: Visit, export: CallExport) -> None:
    caption = visit.words.t("call-file")
    for ending, content in sorted(export.files.items()):
        name = f"{export.call}-{export.language}.{ending}"
        await visit.answers.document(content, name, caption)


def _ending(piece: Entry) -> str:
    """Return the ending of a file's own name, if it can do no harm."""
    ending = piece.evidence.name.rpartition(".")[2] if piece.evidence else ""
    return ending.lower() if ending.isascii() and ending.isalnum() and len(ending) < 6 else "bin"


def _pair(about: str) -> tuple[int, int]:
    """Return the two numbers that a button says.

    Raises:
        Outdated: it says something else.
    """
    first, _, second = about.partition(".")
    return _number(first), _number(second)


def _number(about: str) -> int:
    if not (about.isascii() and about.isdecimal() and len(about) < 16):
        raise Outdated
    return int(about)


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_tap(GatherTap, act)
    router.on_dialogue(CallTextFlow())
