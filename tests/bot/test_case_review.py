"""A case on a reviewer's phone: every side of it, every look written down, nobody else sees it."""

from dataclasses import replace

import pytest

from bot.handlers.case_pages import PAGE_CHARACTERS
from core.model.identity import EntryId, ReportId
from core.model.report import Entry, EntryKind, ReportStatus
from core.model.roles import Role
from core.usecases.reports.move_report import write_audit
from tests.bot.casework import COLLEAGUE, REPORTER, REVIEWER, STRANGER, Office, begin
from tests.bot.phone import Phone
from tests.bot.reviewing import acts, bar, case, codes_of, open_first, take_first

SECRET = "They follow <b>me</b> & mine."


@pytest.fixture
def phone(office: Office) -> Phone:
    return office.phone(REPORTER, name="reporter-name")


@pytest.fixture
async def reviewer(office: Office) -> Phone:
    return await office.staff(REVIEWER, Role.REVIEWER)


@pytest.fixture
async def colleague(office: Office) -> Phone:
    return await office.staff(COLLEAGUE, Role.REVIEWER)


async def test_every_look_is_in_the_audit_log(office, phone, reviewer):
    """Contents are shown to nobody without a trace."""
    await case(office, phone, SECRET)
    await reviewer.send("/queue")
    assert "report_opened" not in await acts(office)
    await reviewer.tap(codes_of(reviewer)[0])
    assert "They follow <b>me</b> & mine." in reviewer.text
    for tab in ("messages", "files", "told", "notes", "timeline", "more", "similar", "links"):
        before = (await acts(office)).count("report_opened")
        await reviewer.press(f"crt:1:{tab}:0")
        assert (await acts(office)).count("report_opened") > before
        await reviewer.tap("Back")


async def test_an_anonymous_reporter_stays_unknown(office, phone, reviewer):
    """The promise of the safety screen."""
    await case(office, phone, SECRET)
    await take_first(reviewer)
    for tab in ("messages", "told", "timeline", "more"):
        await reviewer.press(f"crt:1:{tab}:0")
    shown = " ".join(message["text"] for message in reviewer.messages)
    assert "reporter-name" not in shown
    await reviewer.tap("Back")
    assert "anonymous · reads English" in reviewer.text
    assert str(REPORTER) not in reviewer.text.split()


async def test_a_long_report_is_paged_and_complete(office, phone, reviewer):
    """4096 signs do not fit a screen, and not one may be missing."""
    words = " ".join(f"w{number}" for number in range(750))
    await case(office, phone, words)
    await open_first(reviewer)
    assert len(reviewer.text) < PAGE_CHARACTERS
    await reviewer.tap("Messages")
    seen = reviewer.text
    while "▶️" in reviewer.buttons:
        assert len(reviewer.text) < 2 * PAGE_CHARACTERS
        await reviewer.tap("▶️")
        seen += " " + reviewer.text
    assert set(words.split()) <= set(seen.split())


async def test_evidence_is_fetched_on_request_protected_and_logged(office, phone, reviewer):
    """Contents stay in the chat in which they were asked for."""
    await begin(phone)
    attack = {"file_name": "../..\u202egpj.exe", **office.file("d", b"paper" * 50)}
    await phone.send_message(document=attack)
    await phone.send_message(voice={**office.file("v", b"voice" * 50), "duration": 1})
    for number in range(2):
        photo = {**office.file(f"p{number}", bytes([65 + number]) * 50), "width": 1, "height": 1}
        await phone.send_message(photo=[photo], media_group_id="7")
    await phone.tap("Summary")
    await phone.tap("Send the report")
    await open_first(reviewer)
    await reviewer.tap("Messages")
    assert office.telegram.uploads == []
    for number in (1, 2, 3):
        await reviewer.tap(f"📎 {number}")
    names = [name for name, _ in office.telegram.uploads]
    assert [content for _, content in office.telegram.uploads] == [
        b"paper" * 50, b"voice" * 50, b"A" * 50, b"B" * 50,
    ]  # fmt: skip
    assert not any(sign in name for name in names for sign in "/\\\u202e")
    assert names[2].endswith(".jpg")
    sent = office.telegram.made("sendDocument") + office.telegram.made("sendVoice")
    assert len(sent) == 4
    assert all(call["protect_content"] for call in sent)
    assert (await acts(office)).count("evidence_opened") == 3


async def test_the_steps_of_a_case_say_who_did_what(office, phone, reviewer, colleague):
    """A clear history keeps colleagues from doing things twice."""
    await case(office, phone)
    await take_first(colleague)
    await colleague.tap("Verified")
    await open_first(reviewer, "In hand")
    await reviewer.tap("Steps")
    assert "✋ taken – member" in reviewer.text
    assert "✅ found verified – member" in reviewer.text
    assert "📥 the reporter" in reviewer.text
    assert "looked at ×2 – you" in reviewer.text or "looked at – you" in reviewer.text


async def test_what_a_reporter_writes_to_admins_is_no_step_of_the_case(office, phone, reviewer):
    """Whom they want kept away may be the reader, who must not be warned."""
    await case(office, phone)
    await take_first(reviewer)
    await reviewer.press("crt:1:timeline:0")
    before = reviewer.text
    async with office.storage.begin() as tx:
        for act in ("bar_asked", "wishes_opened"):
            await write_audit(tx, office.world, ReportId(1), act, actor=None)
        await write_audit(tx, office.world, ReportId(1), "passphrase_set", actor=None)
    await reviewer.press("crt:1:timeline:0")
    assert "another step" not in reviewer.text
    assert "keeps a passphrase" in reviewer.text
    assert "keeps a passphrase" not in before


async def test_a_note_is_for_reviewers_alone(office, phone, reviewer, colleague):
    """What colleagues tell each other must never reach a reporter."""
    await case(office, phone)
    await take_first(reviewer)
    await reviewer.tap("Notes")
    await reviewer.tap("Write a note")
    await reviewer.send("careful: informer?")
    assert "careful: informer?" in reviewer.text
    await open_first(colleague, "In hand")
    await colleague.tap("Notes (1)")
    assert "careful: informer?" in colleague.text
    await colleague.tap("Back")
    await colleague.tap("Messages")
    assert "informer" not in colleague.text
    await phone.send("/mycases")
    await phone.tap("being looked at")
    said = " ".join(message["text"] for message in phone.messages)
    assert "informer" not in said
    [(_, entries)] = await office.committed()
    assert [entry.kind for entry in entries] == [EntryKind.TEXT, EntryKind.NOTE]
    assert entries[1].author == (await office.person(reviewer)).id


@pytest.mark.parametrize(
    "data",
    [
        "ro:1", "rd:1:2:take", "rd:1:2:verified", "rd:1:2:ask", "rd:1:2:close", "rd:1:2:undo",
        "rd:1:2:reopen", "rd:1:2:hand", "rc:1:2:resolved", "rf:1:1", "crt:1:messages:0",
        "crt:1:timeline:0", "crt:1:similar:0", "crt:1:links:0", "crt:1:more:0", "crw:1:note",
        "crg:1:2:severity:low", "crp:1:country:0", "crh:1:2:1", "cro:1:1", "crl:1:event:1",
        "cru:1:1", "crb:1:1:1:0",
    ],
)  # fmt: skip
async def test_a_member_gets_nothing_from_staff_buttons(office, phone, data):
    """A client can send any callback data."""
    await case(office, phone, SECRET)
    before = await office.committed()
    stranger = office.phone(STRANGER)
    await stranger.send("/help")
    await stranger.press(data)
    assert "role" in stranger.toast
    assert "follow" not in " ".join(message["text"] for message in stranger.messages)
    assert await office.committed() == before
    assert await acts(office) == []


@pytest.mark.parametrize(
    "data",
    [
        "ro:1", "rd:1:2:take", "rd:1:2:undo", "rd:1:2:reopen", "rd:1:2:verified", "rf:1:1",
        "crt:1:messages:0", "crt:1:timeline:0", "crt:1:similar:0", "crt:1:links:0", "crw:1:note",
        "crg:1:2:severity:low", "crp:1:country:0", "crh:1:2:1", "cro:1:1", "crl:1:event:1",
        "cru:1:1", "rc:1:2:resolved",
    ],
)  # fmt: skip
async def test_who_is_barred_gets_what_a_stranger_to_the_case_gets(office, phone, reviewer, data):
    """Every button answers for a case that is not there, and nothing is written down."""
    made = await case(office, phone, SECRET)
    await bar(office, made, (await office.person(reviewer)).id)
    await reviewer.send("/queue")
    await reviewer.press(data)
    barred = reviewer.toast
    await reviewer.press(data.replace(":1", ":999", 1))
    assert reviewer.toast == barred
    assert "cannot find" in barred
    assert "follow" not in " ".join(message["text"] for message in reviewer.messages)
    assert await acts(office) == []


async def test_a_role_removed_in_the_middle_counts_at_the_next_press(office, phone, reviewer):
    """Trust that was withdrawn must not linger on an open screen."""
    await case(office, phone, SECRET)
    await take_first(reviewer)
    await reviewer.tap("Ask back")
    person = await office.person(reviewer)
    async with office.storage.begin() as tx:
        await tx.people.revoke(person.id, Role.REVIEWER)
    before = await office.committed()
    await reviewer.send("Where do you live?")
    assert "role" in reviewer.text
    for data in ("ro:1", "rd:1:3:verified", "rf:1:1", "rq:waiting::::any:0:0"):
        await reviewer.press(data)
        assert "role" in reviewer.toast
    assert await office.committed() == before


async def test_a_file_button_for_another_report_finds_nothing(office, phone, reviewer):
    """Entry ids are numbers, and numbers can be guessed."""
    await case(office, phone)
    await case(office, office.phone(STRANGER))
    await reviewer.send("/queue")
    for data in ("rf:1:2", "rf:1:1", "rf:9:1", "ro:9", "rd:9:1:take"):
        await reviewer.press(data)
        assert "cannot find" in reviewer.toast


async def test_a_draft_is_invisible_to_staff(office, phone, reviewer):
    """Nobody can see it until you send it."""
    await begin(phone)
    await phone.send("not yet")
    for data in ("ro:1", "rd:1:1:take", "rf:1:1", "crt:1:messages:0"):
        await reviewer.press(
            data, {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private"}}
        )
        assert "cannot find" in reviewer.toast
    await reviewer.send("/queue")
    assert "Nothing here" in reviewer.text


async def test_many_messages_stay_on_pages(office, phone, reviewer):
    """200 messages in one report are read page by page."""
    made = await case(office, phone)
    async with office.storage.begin() as tx:
        for number in range(200):
            at = office.clock.now()
            said = Entry(EntryId(0), EntryKind.TEXT, f"m{number} " * 30, at, origin=f"o{number}")
            await tx.reports.add_entry(made.id, said)
    await open_first(reviewer)
    await reviewer.tap("Messages (201)")
    assert "Page 1 of" in reviewer.text
    await reviewer.press("crt:1:messages:99999")
    assert "m199" in reviewer.text


async def test_a_withdrawn_case_shows_that_its_contents_are_gone(office, phone, reviewer):
    """A code is left, and nothing else."""
    made = await case(office, phone, SECRET)
    async with office.storage.begin() as tx:
        was = await tx.reports.get(made.id)
        await tx.reports.save(
            replace(was, status=ReportStatus.WITHDRAWN), was_revision=was.revision
        )
        await tx.reports.destroy(made.id)
    await reviewer.send("/queue")
    await reviewer.press("ro:1")
    assert "are destroyed" in reviewer.text
    for tab in ("messages", "files", "told", "notes", "timeline", "more", "links", "similar"):
        await reviewer.press(f"crt:1:{tab}:0")
        assert "follow" not in reviewer.text


async def test_a_message_says_to_which_question_and_from_where_it_came(office, phone, reviewer):
    """A bare yes means nothing without what was asked."""
    made = await case(office, phone)
    asked = office.world.content.question_sets[0].questions[0]
    async with office.storage.begin() as tx:
        passed_on = {
            "question": asked.key,
            "forwarded_at": office.clock.now().isoformat(),
            "forwarded_from": "some <b>channel",
        }
        at = office.clock.now()
        said = Entry(EntryId(0), EntryKind.TEXT, "yes", at, origin="o", passed_on=passed_on)
        await tx.reports.add_entry(made.id, said)
    await open_first(reviewer)
    await reviewer.tap("Messages")
    assert f"To the question: {asked.label['en']}" in reviewer.text
    assert "by some <b>channel" in reviewer.text


async def test_a_forwarded_file_says_where_it_came_from_wherever_it_is_shown(
    office, phone, reviewer
):
    """Who took a picture, and when, decides what it proves; the file alone does not say it."""
    await begin(phone)
    origin = {"type": "hidden_user", "sender_user_name": "witness-1", "date": 86_400}
    photo = {**office.file("p", b"P" * 50), "width": 1, "height": 1}
    await phone.send_message(photo=[photo], forward_origin=origin)
    await phone.tap("Summary")
    await phone.tap("Send the report")
    await open_first(reviewer)
    for tab in ("messages", "files"):
        await reviewer.press(f"crt:1:{tab}:0")
        assert "first sent Fri, 2 Jan 1970, 01:00 by witness-1" in reviewer.text, tab
    await reviewer.tap("📎 1")
    [sent] = office.telegram.made("sendDocument")
    assert "witness-1" in sent["caption"]
