"""Asking a reporter back: read once more before it leaves, in the language that they read."""

from dataclasses import replace

import pytest

from core.model.case_review import SAVED_QUESTIONS
from core.model.language import FRENCH, TURKISH
from core.model.report import EntryKind, ReportStatus
from core.model.roles import Role
from core.usecases.danger.raise_danger import raise_danger
from core.usecases.reports.saved_questions import save_question
from tests.bot.casework import COLLEAGUE, REPORTER, REVIEWER, STRANGER, Office
from tests.bot.handing_out import CASE, opened_desk
from tests.bot.phone import Phone
from tests.bot.reviewing import case, codes_of, now, open_first, take_first


@pytest.fixture
def phone(office: Office) -> Phone:
    return office.phone(REPORTER, name="reporter-name")


@pytest.fixture
async def reviewer(office: Office) -> Phone:
    return await office.staff(REVIEWER, Role.REVIEWER)


async def test_a_question_is_sent_only_after_it_was_read_once_more(office, phone, reviewer):
    """A message meant for a colleague must not reach a reporter."""
    await case(office, phone)
    await take_first(reviewer)
    await reviewer.tap("Ask back")
    await reviewer.send_message(voice={**office.file("v", b"v"), "duration": 1})
    assert "text message" in reviewer.text
    await reviewer.send("q" * 3501)
    assert "3,500" in reviewer.text
    await reviewer.send("Frist?")
    await reviewer.tap("anew")
    await reviewer.send("First?")
    send = reviewer.data("✅ Send")
    assert len((await office.committed())[0][1]) == 1
    await reviewer.press(send)
    await reviewer.press(send)
    assert "older screen" in reviewer.toast
    [(report, [_, question])] = await office.committed()
    assert (report.status, question.kind) == (ReportStatus.WAITING, EntryKind.QUESTION)
    assert question.text == "First?"


async def test_a_question_survives_a_restart_and_can_be_left(office, phone, reviewer):
    """Dialogues of staff are in storage, too."""
    await case(office, phone)
    await take_first(reviewer)
    await reviewer.tap("Ask back")
    office.restart()
    reviewer.entrance = office.entrance
    await reviewer.send("Where?")
    assert "Send this question" in reviewer.text
    await reviewer.send("/cancel")
    assert "Nothing was asked" in reviewer.text
    assert len((await office.committed())[0][1]) == 1


async def test_a_picked_question_reaches_the_reporter_in_their_language(office, reviewer):
    """A reviewer who reads no Turkish can ask somebody who reads nothing else."""
    phone = office.phone(REPORTER, "tr")
    made = await case(office, phone)
    await take_first(reviewer)
    await reviewer.tap("Ask back")
    assert "Turkish" in reviewer.text
    await reviewer.tap("Pick a question")
    await reviewer.tap("1")
    assert "Şu anda güvende" in reviewer.text
    assert "Are you safe now" in reviewer.text
    await reviewer.tap("✅ Send")
    [_, question] = (await office.committed())[0][1]
    assert question.text.startswith("Şu anda güvende")
    assert (await now(office, made)).status is ReportStatus.WAITING


async def test_a_case_says_in_which_language_it_was_sent_whatever_came_later(office, reviewer):
    """A reviewer who knows who changed their language today would know who reported."""
    phone = office.phone(REPORTER, "tr")
    made = await case(office, phone)
    person = await office.person(phone)
    async with office.storage.begin() as tx:
        await tx.people.save(replace(person, language=FRENCH))
    await take_first(reviewer)
    assert "reads Turkish" in reviewer.text
    assert "French" not in reviewer.text
    await reviewer.tap("Ask back")
    assert "Turkish" in reviewer.text
    async with office.storage.begin() as tx:
        await tx.reports.unlink(made.id)
    await open_first(reviewer, "In hand")
    assert "reads Turkish" in reviewer.text, "a line that vanishes says who unlinked their case"


async def test_a_case_that_an_alarm_made_says_its_language_too(office):
    """Whoever takes it has to ask at once."""
    person = await office.person(office.phone(STRANGER, "tr"))
    raised = await raise_danger(office.world, person.id, None)
    assert (await now(office, raised.report)).language == TURKISH


async def test_own_questions_are_kept_picked_and_deleted(office, phone, reviewer):
    """What is asked every week need not be typed every week; and it is nobody else's."""
    await case(office, phone)
    await take_first(reviewer)
    await reviewer.tap("Ask back")
    await reviewer.send("Which office was it?")
    await reviewer.tap("Keep it")
    await reviewer.tap("anew")
    await reviewer.tap("Pick a question")
    assert "1. Which office" in reviewer.text
    await reviewer.tap("1")
    await reviewer.tap("Delete it")
    await reviewer.tap("anew")
    await reviewer.tap("Pick a question")
    assert "Which office" not in reviewer.text


async def test_own_questions_have_an_end(office, reviewer):
    """More nobody finds again on a phone."""
    person = (await office.person(reviewer)).id
    for number in range(SAVED_QUESTIONS):
        await save_question(office.world, person, f"question {number}")
    await case(office, office.phone(REPORTER))
    await take_first(reviewer)
    await reviewer.tap("Ask back")
    await reviewer.send("one more?")
    await reviewer.tap("Keep it")
    assert "20" in reviewer.toast


async def test_a_colleagues_own_question_cannot_be_picked(office, phone, reviewer):
    """Its id is a number, and numbers can be guessed."""
    colleague = await office.staff(COLLEAGUE, Role.REVIEWER)
    person = (await office.person(colleague)).id
    await save_question(office.world, person, "whose?")
    await case(office, phone)
    await take_first(reviewer)
    await reviewer.tap("Ask back")
    await reviewer.tap("Pick a question")
    chosen = reviewer.data("1").replace("ready0", "own1")
    await reviewer.press(chosen)
    assert "older screen" in reviewer.toast


async def test_whoever_is_barred_meanwhile_asks_nothing(office, phone, reviewer):
    """The dialogue may have been open for hours."""
    made = await case(office, phone)
    await take_first(reviewer)
    await reviewer.tap("Ask back")
    await reviewer.send("Where?")
    person = (await office.person(reviewer)).id
    async with office.storage.begin() as tx:
        await tx.bars.put(made.id, person)
    await reviewer.tap("✅ Send")
    assert "cannot find" in reviewer.toast
    assert len((await office.committed())[0][1]) == 1
    await reviewer.send("/cancel")
    await reviewer.send("/queue")
    assert codes_of(reviewer) == [], "the way back does not lead into the case either"


async def test_what_a_packet_lacks_is_asked_for_with_the_question_that_fits(office):
    """Who sees that the date is missing should not have to look for words about dates."""
    desk = await opened_desk(office)
    await desk.change(when_text="", where_text="Izmir")
    await desk.reviewer.press(f"pk:{CASE}")
    await desk.reviewer.tap("UN")
    await desk.reviewer.tap("Ask the reporter")
    assert "lacks" in desk.reviewer.text
    assert "On which day" in desk.reviewer.text
    assert "Where exactly" not in desk.reviewer.text
    assert "Are you safe" not in desk.reviewer.text
    await desk.reviewer.tap("1")
    assert "Send this question?" in desk.reviewer.text
    assert "On which day" in desk.reviewer.text
    await desk.reviewer.tap("✅ Send")
    entries = (await office.committed())[0][1]
    assert entries[-1].text.startswith("On which day")


async def test_a_single_thing_that_lacks_needs_no_choice(office):
    """One question is read once more and sent; a list of one would be a tap for nothing."""
    desk = await opened_desk(office)
    await desk.reviewer.press(f"pk:{CASE}")
    await desk.reviewer.tap("CoE")
    await desk.reviewer.tap("Ask the reporter")
    assert "Send this question?" in desk.reviewer.text
    assert "partner organisation" in desk.reviewer.text
    await desk.reviewer.tap("anew")
    await desk.reviewer.tap("Pick a question")
    assert "Are you safe" in desk.reviewer.text


async def test_nothing_is_asked_about_a_packet_of_somebody_elses_case(office):
    """A button names a case and a form; both can be made up."""
    desk = await opened_desk(office)
    await desk.colleague.press(f"crq:{CASE}:1:contact")
    assert "colleague has already taken" in office.telegram.made("answerCallbackQuery")[-2]["text"]
    assert "Send this question?" not in desk.colleague.text
