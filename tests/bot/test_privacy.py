"""What is stored: shown, taken away, and forgotten."""

import json
from dataclasses import replace
from datetime import date, time
from hashlib import sha256
from io import BytesIO
from zipfile import ZipFile

from core.model.briefing import BriefingKind
from core.model.event import Attendance, Event, EventVersion
from core.model.event_kind import EventKind, EventState
from core.model.identity import CaseCode, EntryId, EventId
from core.model.language import ENGLISH
from core.model.local_time import instant
from core.model.report import Anonymity, Entry, EntryKind, Identity, ReportStatus
from core.model.roles import Role
from core.usecases.briefings.write_draft import begin_draft
from core.usecases.reports.change_consent import give_name
from core.usecases.reports.keep_passphrase import confirm_passphrase, make_passphrase
from tests.bot.casework import begin
from tests.bot.conftest import CONTENT

TOPIC = CONTENT.topics[0]
SECRET = "what nobody else may read"


async def with_everything(join, world):
    """A member of whom all kinds of things are stored, a report included."""
    member = await join(topics=(TOPIC.key,), roles=(Role.EDITOR,), name="member <one>")
    async with world.storage.begin() as tx:
        day, clock = date(2026, 4, 1), time(10)
        event = await tx.events.add(
            Event(
                EventId(0),
                EventKind.OTHER,
                {ENGLISH: EventVersion("t", "")},
                instant(day, clock, "UTC"),
                day,
                clock,
                "UTC",
                "",
                frozenset(),
                EventState.PLANNED,
                member.id,
            )
        )
        await tx.event_people.say(
            event, member.id, Attendance.COMING, needs=None, at=world.clock.now()
        )
        sent = await tx.reports.start(member.id, CaseCode("ABCD-2345"), at=world.clock.now())
        entry = Entry(EntryId(0), EntryKind.TEXT, SECRET, world.clock.now())
        await tx.reports.add_entry(sent.id, entry)
        await tx.reports.save(_submitted(sent, world.clock.now()), was_revision=sent.revision)
    await begin_draft(world, member.id, BriefingKind.ALERT)
    async with world.storage.begin() as tx:
        draft = await tx.reports.start(member.id, CaseCode("WXYZ-6789"), at=world.clock.now())
        await tx.reports.add_entry(draft.id, entry)
    return member, event, sent, draft


def _submitted(report, now):
    return replace(report, status=ReportStatus.NEW, submitted_at=now, revision=report.revision + 1)


async def test_everything_that_is_stored_is_shown(join, world):
    """Trust begins with seeing it all."""
    member, *_ = await with_everything(join, world)
    text = await member.phone.read_stored()
    for told in (
        "member <one>",
        str(member.phone.user_id),
        "Brussels",
        "22:00–08:00",
        "editor",
        TOPIC.name[ENGLISH],
        "Answers about events: 1",
        "you wrote in: 1",
        "Reports submitted: 1",
        "one unfinished",
        "so that it can be cleared: 0",
    ):
        assert told in text, told
    assert SECRET not in text
    assert "ABCD" not in text


async def test_what_is_stored_comes_in_pages_that_fit_a_phone(join, world):
    """Somebody with many roles and much to do has more stored than one screen shows."""
    member, *_ = await with_everything(join, world)
    await member.phone.send("/privacy")
    first = member.phone.text
    assert len(first) < 1000
    assert len(member.phone.screen["reply_markup"]["inline_keyboard"]) <= 6
    assert "Reports submitted" not in first
    await member.phone.tap("▶️")
    assert "Reports submitted" in await member.phone.read_stored()
    await member.phone.press("pv:999")
    assert "▶️" not in member.phone.buttons
    await member.phone.press("pv:-1")
    await member.phone.press("pv:99999")
    assert "Privacy" in " ".join(member.phone.buttons)


async def test_it_can_be_taken_away_as_a_file_without_reports(join, world, telegram):
    """The file may fall into other hands: no contents and no case codes in it."""
    member, event, *_ = await with_everything(join, world)
    await member.phone.send("/privacy")
    await member.phone.tap("Take it away")
    name, content = telegram.uploads[-1]
    assert name.endswith(".json")
    taken = json.loads(content)
    assert taken["telegram"]["id"] == member.phone.user_id
    assert taken["topics"] == [TOPIC.key]
    assert taken["event_answers"] == [{"event": event, "answer": "coming"}]
    assert taken["reports"] == {
        "submitted": 1,
        "unfinished": True,
        "with_name": 0,
        "kept_against_floods": "not told",
        "opened_by_passphrase": 0,
    }
    assert taken["drafts_written_in"] == 1
    assert taken["quiet_hours"] == {"from": "22:00", "to": "08:00"}
    assert taken["roles"] == ["editor"]
    assert SECRET.encode() not in content
    assert b"ABCD" not in content


async def test_being_forgotten_takes_two_taps_and_says_what_stays(join, world, second):
    """It cannot be undone, so it is never one slip of the thumb."""
    member, *_ = await with_everything(join, world)
    await member.phone.send("/privacy")
    await member.phone.tap("Forget me")
    assert "nothing leads from it to you" in member.phone.text
    await member.phone.tap("Leave it")
    assert "unfinished report is destroyed" in member.phone.text
    assert "0 withdrawn, 1 left" in member.phone.text
    assert "roles end" in member.phone.text
    async with second.read() as view:
        assert await view.people.get(member.id) is not None
    await member.phone.tap("keep everything")
    assert "Everything stays" in member.phone.text


async def test_forgetting_deletes_the_person_and_the_draft_and_unlinks_reports(join, world, second):
    """What was submitted stays for those it is about; who reported it is gone."""
    member, event, sent, draft = await with_everything(join, world)
    await member.phone.send("/privacy")
    await member.phone.tap("Forget me")
    await member.phone.tap("Leave it")
    await member.phone.tap("Yes, forget me")
    assert "you are forgotten" in member.phone.text
    async with second.read() as view:
        assert await view.people.get(member.id) is None
        assert await view.people.find(member.phone.user_id) is None
        assert (await view.event_people.headcount(event)).coming == 0
        assert await view.reports.reporter(sent.id) is None
        assert [e.text for e in await view.reports.entries(sent.id)] == [SECRET]
        assert await view.reports.data_key(draft.id) is None
        assert await view.audit.intact()
        lines = await view.audit.lines(limit=10)
    assert [line.act for line in lines] == ["person_forgotten", "report_unlinked"]
    assert str(member.id) not in lines[0].subject, "one line below the case that they reported"


async def test_an_open_case_is_withdrawn_when_that_is_chosen(join, world, second):
    """Nothing is assumed: of each open case the person says what becomes of it."""
    member, _, sent, _ = await with_everything(join, world)
    await member.phone.send("/privacy")
    await member.phone.tap("Forget me")
    await member.phone.press("pv:forever")
    assert "what becomes of it" in member.phone.toast
    async with second.read() as view:
        assert await view.people.get(member.id) is not None
    await member.phone.send("/privacy")
    await member.phone.tap("Forget me")
    await member.phone.tap("Leave it")
    await member.phone.tap("Choose again")
    await member.phone.tap("Withdraw it")
    assert "1 withdrawn, 0 left" in member.phone.text
    await member.phone.tap("Yes, forget me")
    async with second.read() as view:
        gone = await view.reports.get(sent.id)
        assert gone is not None
        assert gone.status is ReportStatus.WITHDRAWN
        assert await view.reports.data_key(sent.id) is None


async def test_a_name_that_was_given_with_a_case_goes_with_the_person(join, world, second):
    """That nothing leads to them would be a lie with a name beside the case."""
    member, _, sent, _ = await with_everything(join, world)
    await give_name(world, member.id, sent.id, Identity("member-1", "a number"), dialogue="x")
    await make_passphrase(world, member.id, sent.id)
    await confirm_passphrase(world, member.id, sent.id)
    assert "a passphrase opens: 1" in await member.phone.read_stored()
    await member.phone.tap("Forget me")
    await member.phone.tap("Leave it")
    await member.phone.tap("Yes, forget me")
    async with second.read() as view:
        left = await view.reports.get(sent.id)
        assert left is not None
        assert left.anonymity is Anonymity.ANONYMOUS
        assert not await view.identities.known(sent.id)
        assert await view.openings.hardened(sent.id) is not None


async def test_a_case_under_a_legal_hold_can_only_be_left(join, world, second):
    """What a court asked for stays; the person goes all the same, unlinked."""
    member, _, sent, _ = await with_everything(join, world)
    async with world.storage.begin() as tx:
        was = await tx.reports.get(sent.id)
        await tx.reports.save(
            replace(was, on_hold=True, revision=was.revision + 1), was_revision=was.revision
        )
    await member.phone.send("/privacy")
    await member.phone.tap("Forget me")
    assert "legal hold" in member.phone.text
    crafted = member.phone.data("Leave it").replace(":unlink:", ":withdraw:")
    await member.phone.press(crafted)
    assert "legal hold" in member.phone.toast
    await member.phone.tap("Leave it")
    await member.phone.tap("Yes, forget me")
    async with second.read() as view:
        assert await view.reports.reporter(sent.id) is None
        assert await view.reports.data_key(sent.id) is not None


async def test_what_was_reported_is_taken_away_only_when_asked_for(join, world, telegram):
    """A file with everything in it is the most dangerous thing to leave on a phone."""
    member, *_ = await with_everything(join, world)
    await member.phone.send("/privacy")
    await member.phone.tap("what I reported")
    assert telegram.uploads == []
    await member.phone.tap("Yes, send me the file")
    name, content = telegram.uploads[-1]
    assert "report" not in name
    with ZipFile(BytesIO(content)) as archive:
        whole = json.loads(archive.read("reports.json"))
    texts = [one["text"] for report in whole["reports"] for one in report["messages"]]
    assert SECRET in texts


async def test_files_are_in_the_archive_with_their_hashes(office, phone):
    """What was given can be proven to be what was sent."""
    await begin(phone)
    await phone.send_message(
        document={**office.file("d", b"paper"), "file_name": "../../etc/pass wd.pdf"}
    )
    await phone.send("/privacy")
    await phone.tap("what I reported")
    await phone.tap("Yes, send me the file")
    with ZipFile(BytesIO(office.telegram.uploads[-1][1])) as archive:
        whole = json.loads(archive.read("reports.json"))
        (one,) = [each for each in whole["reports"][0]["messages"] if each["evidence"]]
        path = one["evidence"]["file"]
        assert ".." not in path
        assert archive.read(path) == b"paper"
    assert one["evidence"]["sha256"] == sha256(b"paper").hexdigest()


async def test_the_files_of_an_unfinished_report_go_with_the_person(office, phone):
    """Unreadable without their key they would still tell how much somebody had to say."""
    await begin(phone)
    await phone.send_message(document=office.file("d", b"paper"))
    assert len(office.sealed) == 1
    await phone.send("/privacy")
    await phone.tap("Forget me")
    await phone.tap("Yes, forget me")
    assert office.sealed == []


async def test_who_was_forgotten_and_writes_again_is_new(join, world, second):
    """No trace may recognise them."""
    member = await join("tr", topics=(TOPIC.key,))
    await member.phone.send("/privacy")
    await member.phone.tap("unut")
    data = member.phone.data("tamamen unut")
    await member.phone.press(data)
    await member.phone.press(data)
    assert "unutuldunuz" in member.phone.text
    await member.phone.send("/start")
    async with second.read() as view:
        again = await view.people.find(member.phone.user_id)
        assert again is not None
        assert again.id != member.id
        assert again.consented_at is None
        assert await view.people.follows(again.id) == frozenset()


async def test_the_own_menu_goes_with_the_person(join, telegram):
    """A menu with staff commands must not stay behind."""
    member = await join(roles=(Role.ADMIN,))
    await member.phone.send("/privacy")
    await member.phone.tap("Forget me")
    await member.phone.tap("Yes")
    assert telegram.made("deleteMyCommands")[-1]["scope"]["chat_id"] == member.phone.user_id
