"""What phones send as evidence, over HTTP, and a program that is killed between two questions."""

from core.model.language import ENGLISH, LANGUAGES
from sandbox.client import Message, Sandbox
from tests.e2e import pictures
from tests.e2e.phone import Phone
from tests.e2e.program import BotProcess
from tests.e2e.reporting import SURVEILLANCE, begin_report, case_code
from tests.e2e.reviewing import find_case, new_reviewer, open_files, read_all

FILES = {
    "voice": ("voice.ogg", pictures.VOICE),
    "audio": ("call.mp3", b"ID3" + bytes(range(256)) * 20),
    "video": ("door.mp4", b"\x00\x00\x00\x18ftypmp42" + bytes(range(256)) * 30),
    "video_note": ("round.mp4", b"\x00\x00\x00\x18ftypmp41" + bytes(range(256)) * 10),
    "animation": ("loop.mp4", b"\x00\x00\x00\x18ftypisom" + bytes(range(256)) * 5),
    "document": ("../../etc/\u202egpj.exe", b"MZ" + bytes(range(256))),
    "photo": ("photo.png", pictures.PHOTO),
}
TOO_BIG = (21 * 1024**2, 2 * 1024**3)
COUNTED_AS = {"video_note": "video", "animation": "video"}


async def test_whatever_a_phone_sends_is_kept_byte_for_byte_or_refused_kindly(
    sandbox: Sandbox, admin: Phone
) -> None:
    """Who reports sends what they have; what cannot be taken must not cost them the rest."""
    reviewer = await new_reviewer(sandbox, admin, ENGLISH)
    reporter = await Phone.new(sandbox, "member-1", ENGLISH)
    person = reporter.person
    await begin_report(reporter)
    for kind, (name, content) in FILES.items():
        await person.send_file(kind, content, name, caption=f"from {kind}")
        await reporter.sees(f"report-count-{COUNTED_AS.get(kind, kind)}")
    for size in TOO_BIG:
        await person.send_file("document", b"cut", "long.mkv", claimed_size=size)
        await reporter.sees("report-file-too-big")
    await person.send("Leave now.", forward_from={"hidden_name": "A stranger"})
    await reporter.sees("report-count-text")
    await person.send_contact(contact={"phone_number": "+100", "first_name": "Witness"})
    await reporter.sees("report-count-text", also="2")
    await person.send_location(50.8467, 4.3525)
    await reporter.sees("report-count-location")
    await sandbox.request(
        "POST", "/sim/message", json={"user_id": person.id, "sticker": {"emoji": "👍"}}
    )
    await reporter.sees("refusal-unusable")
    await reporter.say("That is all.", "report-question")
    await reporter.tap("report-to-summary-button", "report-summary")
    code = case_code(await reporter.tap("report-submit-button", "report-received"))
    await reporter.tap("report-files-button", "report-files")
    listed = await reporter.tap_label("▶️", "report-files")
    assert "gpj.exe" in listed.text
    assert "\u202e" not in listed.text, "a name must not turn what follows it around"

    await find_case(reviewer, code)
    said = await read_all(reviewer, "case-messages-button", "case-tab-messages")
    for told in ("Leave now.", "+100", "50.8467", *(f"from {kind}" for kind in FILES)):
        assert told in said
    await reviewer.tap("case-messages-button", "case-tab-messages")
    assert sorted(await open_files(sandbox, reviewer)) == sorted(c for _, c in FILES.values())


async def test_reports_go_on_where_they_stood_when_the_program_is_killed(
    running: BotProcess, sandbox: Sandbox, admin: Phone
) -> None:
    """A question is open while the machine goes down: what is answered meanwhile is not lost."""
    reviewer = await new_reviewer(sandbox, admin, ENGLISH, "second")
    reporters = [await Phone.new(sandbox, "member-1", language) for language in LANGUAGES]
    asked = [await _asked(reporter) for reporter in reporters]
    await running.kill()
    at_the_gate = [await reporter.person.send("At the gate") for reporter in reporters]
    await running.start()
    for reporter, message, question in zip(reporters, at_the_gate, asked, strict=True):
        code = await _goes_on(reporter, message, question)
        case = await find_case(reviewer, code)
        assert SURVEILLANCE.name[ENGLISH] in case.text
        told = await read_all(reviewer, "case-told-button", "case-tab-told")
        for said in ("My sister", "Behind the gate", "At dawn"):
            assert said in told


async def _asked(reporter: Phone) -> Message:
    """Tell what happened and to whom; return the question that is open now."""
    await begin_report(reporter)
    await reporter.say("They stood at the door.", "report-arrived")
    await reporter.tap("report-next-button", "report-question")
    return await reporter.say("My sister", "report-answer-kept")


async def _goes_on(reporter: Phone, at_the_gate: int, asked: Message) -> str:
    """Correct what was sent while the program was dead, go on, and send it; return the code."""
    await reporter.sees("report-answer-kept", also="4")
    await reporter.person.edit(at_the_gate, "Behind the gate")
    await reporter.sees("report-edited")
    reporter.screen = asked
    await reporter.person.tap_data(reporter.data("report-skip-button"), message_id=asked.id)
    await reporter.toasted("refusal-outdated")
    await reporter.say("/report", "report-found")
    await reporter.tap("report-resume-button", "report-question")
    await reporter.say("At dawn")
    await reporter.tap("report-to-summary-button", "report-summary")
    return case_code(await reporter.tap("report-submit-button", "report-received"))
