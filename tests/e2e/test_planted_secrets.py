"""Fifty secrets are told to the program, which is then killed: none lies anywhere but sealed."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx

from core.model.identity import CaseCode
from core.model.language import ENGLISH
from core.model.roles import Role
from sandbox.client import Sandbox
from tests.e2e.conftest import ADMIN
from tests.e2e.flows import CONTENT, begin_writing, hire, onboard, write_briefing
from tests.e2e.ledger import Ledger
from tests.e2e.phone import Phone
from tests.e2e.planted import Planted, everything_in
from tests.e2e.program import TOKEN, BotProcess, SandboxProcess, free_port
from tests.e2e.reporting import begin_report, case_code
from tests.e2e.reviewing import find_case

TOPIC = CONTENT.topics[0].key
PUBLIC = "Published for everybody"


@asynccontextmanager
async def _own_pair(folder: Path) -> AsyncIterator[tuple[BotProcess, Sandbox]]:
    telegram = await SandboxProcess.start()
    settings = {"ADMIN_IDS": str(ADMIN), "METRICS_PORT": str(free_port())}
    bot = BotProcess(telegram.base, folder, settings)
    try:
        async with Sandbox(telegram.base) as sandbox:
            await sandbox.limits(enabled=False)
            await bot.start()
            yield bot, sandbox
    finally:
        if bot.process is not None and bot.process.returncode is None:
            await bot.kill()
        await telegram.stop()


async def _person(sandbox: Sandbox, planted: Planted, who: str) -> Phone:
    return await Phone.new(
        sandbox,
        planted.word(f"first name of {who}"),
        ENGLISH,
        id=planted.number(f"id of {who}"),
        last_name=planted.word(f"last name of {who}"),
        username=planted.word(f"handle of {who}"),
    )


async def _report(reporter: Phone, planted: Planted) -> str:
    """Tell everything that a report can hold; return the case code."""
    person = reporter.person
    await begin_report(reporter)
    first = await person.send(planted.word("what happened"))
    await reporter.sees("report-arrived")
    pdf = planted.content("content of a file", b"%PDF-1.4")
    await person.send_file(
        "document", pdf, f"{planted.word('name of a file')}.pdf", caption=planted.word("caption")
    )
    await reporter.sees("report-count-document")
    await person.send_file("voice", planted.content("voice", b"OggS"), "voice.ogg")
    await reporter.sees("report-count-voice")
    await person.send_file("video", planted.content("video"), "video.mp4")
    await reporter.sees("report-count-video")
    hidden = {"hidden_name": planted.word("who was quoted")}
    await person.send(planted.word("what was quoted"), forward_from=hidden)
    await reporter.sees("report-arrived")
    planted.also("latitude", "50.84671")
    await person.send_location(50.84671, 4.35251)
    await reporter.sees("report-count-location")
    await person.edit(first, planted.word("what happened, edited"))
    await reporter.sees("report-edited")
    reporter.screen = (await reporter.heard("report-arrived"))[-1]
    await reporter.tap("report-next-button", "report-question")
    for question in ("organisation", "next", "where", "when"):
        await reporter.say(planted.word(f"answer: {question}"), "report-answer-kept")
    await reporter.tap("report-to-summary-button", "report-summary")
    await reporter.tap("report-change-named-button", "report-named")
    await reporter.tap("report-who-named-button", "report-name")
    await reporter.say(planted.word("name given"), "report-contact")
    await reporter.say(planted.word("contact given"), "report-summary")
    return case_code(await reporter.tap("report-submit-button", "report-received"))


async def _review(reviewer: Phone, planted: Planted, code: str) -> None:
    """Take the case, note something, and ask."""
    await find_case(reviewer, code)
    await reviewer.tap("case-take-button", "case-mine")
    await reviewer.tap("case-notes-button")
    await reviewer.tap("case-write-note-button", "case-write-note")
    await reviewer.say(planted.word("note"))
    await find_case(reviewer, code)
    await reviewer.tap("case-ask-button", "case-ask")
    await reviewer.say(planted.word("question"), "case-ask-check")
    await reviewer.tap("case-ask-keep-button")
    await find_case(reviewer, code)
    await reviewer.tap("case-ask-button", "case-ask")
    await reviewer.say(planted.word("another question"), "case-ask-check")
    await reviewer.tap("case-ask-send-button", "case-status-waiting")


async def _go_on(reporter: Phone, planted: Planted, code: str) -> None:
    """Answer, say who must not see it, and keep a passphrase."""
    await reporter.say("/mycases", "mycases-list")
    await reporter.tap_label(code, "mycases-case")
    await reporter.tap("mycases-answer-button", "mycases-tell-answer")
    await reporter.say(planted.word("answer to staff"), "mycases-arrived")
    await reporter.tap("mycases-done-button", "mycases-added")
    await reporter.say("/mycases", "mycases-list")
    await reporter.tap_label(code, "mycases-case")
    await reporter.tap("owncase-bar-button", "owncase-bar")
    await reporter.tap("owncase-bar-tell-button", "owncase-type-wish")
    await reporter.say(planted.word("who must not see it"), "owncase-wish-sent")
    await reporter.say("/mycases", "mycases-list")
    await reporter.tap_label(code, "mycases-case")
    await reporter.tap("owncase-passphrase-button", "owncase-passphrase")
    shown = await reporter.tap("owncase-passphrase-show-button", "owncase-passphrase-shown")
    phrase = re.search(r"(?:[a-z]{4} ){5}[a-z]{4}", shown.text)
    assert phrase is not None
    planted.also("passphrase", phrase[0])
    planted.also("passphrase in one word", phrase[0].replace(" ", ""))
    await reporter.tap("owncase-passphrase-kept-button", "owncase-passphrase-kept")


async def _elsewhere(other: Phone, planted: Planted, code: str) -> None:
    """Open the case with its passphrase, and add something."""
    await other.say("/case", "owncase-type-code")
    await other.say(code, "owncase-type-phrase")
    await other.say(planted.word("a wrong passphrase"), "owncase-wrong")
    await other.say(str(planted.words["passphrase"]), "owncase-opened")
    await other.sees("mycases-case")
    await other.tap("mycases-add-button", "mycases-tell-more")
    await other.say(planted.word("added elsewhere"), "mycases-arrived")


async def _others(sandbox: Sandbox, planted: Planted, admin: Phone, editor: Phone) -> None:
    """Leave a draft, take a report back, raise an alarm, write a briefing, link a group."""
    drafting = await _person(sandbox, planted, "who drafts")
    await begin_report(drafting)
    await drafting.say(planted.word("draft"), "report-arrived")
    await drafting.person.send_file("document", planted.content("file of a draft"), "a.txt")
    await drafting.say(planted.word("last of the draft"), "report-arrived")
    leaving = await _person(sandbox, planted, "who discards")
    await begin_report(leaving)
    await leaving.say(planted.word("discarded"), "report-arrived")
    await leaving.tap("report-leave-button", "report-leave")
    await leaving.tap("report-drop-button", "report-dropped")
    endangered = await _person(sandbox, planted, "who is in danger")
    await endangered.say("/danger", "danger-confirm")
    await endangered.tap("danger-raise-button")
    await endangered.say(planted.word("danger"), "danger-added")
    await begin_writing(editor)
    await editor.tap("publish-next-button", "publish-title")
    await editor.say(planted.word("title of a draft"), "publish-text")
    await editor.say(planted.word("text of a draft"), "publish-topics")
    group = await sandbox.add_group(planted.word("the staff's group"), [admin.person])
    planted.also("id of the staff's group", abs(int(group["id"])))
    await admin.person.mark()
    await admin.person.send("/staffgroup", chat_id=group["id"])
    await admin.sees("room-confirm")
    await admin.tap("room-link-button")


async def test_of_fifty_planted_secrets_none_is_found(tmp_path: Path) -> None:
    """A stolen disk, a copied log, a look at the list of processes: nobody is in them."""
    planted = Planted()
    async with _own_pair(tmp_path) as (bot, sandbox):
        admin = await Phone.new(sandbox, planted.word("name of an admin"), ENGLISH, id=ADMIN)
        await onboard(admin)
        reviewer = await _person(sandbox, planted, "a reviewer")
        await onboard(reviewer, TOPIC)
        await hire(admin, reviewer, Role.REVIEWER, Role.EDITOR)
        await write_briefing(reviewer, TOPIC, PUBLIC, "Please read.", language=ENGLISH)
        await reviewer.tap("publish-send-button", "progress-state")
        reporter = await _person(sandbox, planted, "a reporter")
        code = await _report(reporter, planted)
        await _review(reviewer, planted, code)
        await _go_on(reporter, planted, code)
        await _elsewhere(await _person(sandbox, planted, "who helps"), planted, code)
        await admin.person.tap_data("khl:1:1")
        await admin.sees("hold-ask")
        await admin.say(planted.word("why it is held"), "hold-done")
        await _others(sandbox, planted, admin, reviewer)
        await reporter.say(planted.word("said to nobody"))

        assert len(planted.words) >= 50
        process = Path(f"/proc/{bot.pid}")
        running = {
            "list of processes": (process / "cmdline").read_bytes(),
            "environment": (process / "environ").read_bytes(),
            "metrics": await _metrics(bot),
        }
        await bot.kill()
    places = {**everything_in(tmp_path), **running}
    assert planted.found_in(places) == []
    assert TOKEN.encode() not in running["list of processes"]
    assert code.encode() not in places["log.jsonl"]
    await _the_search_would_have_found_them(tmp_path, planted, places, code)


async def _metrics(bot: BotProcess) -> bytes:
    async with httpx.AsyncClient(trust_env=False) as client:
        at = f"http://127.0.0.1:{bot.extra['METRICS_PORT']}/metrics"
        pages = [await client.get(at), await client.get(f"{bot.address}/readyz")]
    assert pages[0].status_code == httpx.codes.OK
    return b"".join(page.content for page in pages)


async def _the_search_would_have_found_them(
    folder: Path, planted: Planted, places: dict[str, bytes], code: str
) -> None:
    """What is no secret is found in the same places; with the keys, so is what is sealed."""
    open_to_all = Planted({"a title": PUBLIC, "a code": code})
    assert {found.split(" in ")[0] for found in open_to_all.found_in(places)} == {
        "a title",
        "a code",
    }
    async with Ledger(folder).opened() as world, world.storage.read() as view:
        report = await view.reports.find(CaseCode(code))
        assert report is not None
        said = repr((report, await view.reports.entries(report.id))).encode()
        said += repr(await view.identities.get(report.id)).encode()
    assert len(planted.found_in({"with the keys": said})) >= 15
