"""/mycases on a phone: status, questions, adding, withdrawing; nobody else's case, ever."""

import pytest

from core.model.report import EntryKind, ReportStatus
from core.model.roles import Role
from core.usecases.dialogues.keep_dialogue import begin_dialogue
from tests.bot.casework import REPORTER, REVIEWER, STRANGER, Office, begin, submitted
from tests.bot.own_cases import reported
from tests.bot.phone import Phone
from tests.bot.reviewing import codes_of

SECRET = "They follow me."


@pytest.fixture
def phone(office: Office) -> Phone:
    return office.phone(REPORTER)


@pytest.fixture
async def reviewer(office: Office) -> Phone:
    return await office.staff(REVIEWER, Role.REVIEWER)


async def take(reviewer: Phone) -> None:
    await reviewer.send("/queue")
    await reviewer.tap(codes_of(reviewer)[0])
    await reviewer.tap("ake it")  # "I take it" where somebody is in danger


async def ask(reviewer: Phone, question: str = "Who <b>follows</b> you?") -> None:
    await reviewer.tap("Ask back")
    await reviewer.send(question)
    await reviewer.tap("✅ Send")


async def test_without_a_report_the_list_says_so(phone):
    """An empty screen would look broken."""
    await phone.send("/mycases")
    assert "not reported anything" in phone.text


async def test_the_list_shows_code_and_status_and_no_contents(office, phone, reviewer):
    """Somebody may look over the shoulder."""
    await submitted(phone, SECRET, urgency="No, not urgent")
    await phone.send("/mycases")
    [(report, _)] = await office.committed()
    assert report.code in phone.text
    assert "waiting" in phone.text
    await phone.tap(report.code)
    assert "Nobody has read it yet" in phone.text
    assert SECRET not in phone.text
    await reviewer.send("/queue")
    await reviewer.tap(codes_of(reviewer)[0])
    await phone.send("/mycases")
    await phone.tap(report.code)
    assert "has been opened, but nobody is working on it" in phone.text


async def test_news_says_neither_code_nor_status(office, phone, reviewer):
    """The lock screen is public."""
    await submitted(phone)
    await office.deliver()
    await take(reviewer)
    await office.deliver()
    [(report, _)] = await office.committed()
    assert "There is news" in phone.text
    assert report.code not in phone.text
    assert "taken" not in phone.text
    await phone.tap("See the news")
    assert "A reviewer has taken it" in phone.text


async def test_a_question_is_answered_with_text_and_voice(office, phone, reviewer):
    """Asked back without being exposed, answered in the way that is possible."""
    await submitted(phone)
    await take(reviewer)
    await ask(reviewer)
    await office.deliver()
    await phone.tap("See the news")
    assert "Who <b>follows</b> you?" in phone.text
    await phone.tap("Answer")
    await phone.send("Two men.")
    [(report, entries)] = await office.committed()
    assert report.status is ReportStatus.IN_REVIEW
    assert [entry.kind for entry in entries[1:]] == [EntryKind.QUESTION, EntryKind.ANSWER]
    await phone.send_message(voice={**office.file("v", b"voice"), "duration": 1})
    assert "2 messages" in phone.text
    await phone.tap("That is all")
    await office.deliver()
    said = [message["text"] for message in reviewer.messages]
    assert any("has answered" in text for text in said)
    assert any("is finished" in text for text in said)
    assert not any("Two men" in text for text in said[-2:])
    [(_, entries)] = await office.committed()
    assert [entry.kind for entry in entries[2:]] == [EntryKind.ANSWER, EntryKind.ANSWER]


async def test_an_answer_survives_a_restart_in_the_middle(office, phone, reviewer):
    """Each message is part of the case before it is acknowledged."""
    await submitted(phone)
    await take(reviewer)
    await ask(reviewer)
    await office.deliver()
    await phone.tap("See the news")
    await phone.tap("Answer")
    await phone.send("first")
    office.restart()
    phone.entrance = office.entrance
    await phone.send("second")
    await phone.send("/cancel")
    assert "2 messages" in phone.text
    [(_, entries)] = await office.committed()
    assert [entry.text for entry in entries[2:]] == ["first", "second"]


async def test_after_an_answer_an_accepted_case_is_accepted_again(office, phone, reviewer):
    """A question must not make a case fall back in the reporter's eyes."""
    await submitted(phone)
    await take(reviewer)
    await reviewer.tap("Verified")
    await ask(reviewer)
    await office.deliver()
    await phone.tap("See the news")
    await phone.tap("Answer")
    await phone.send("yes")
    [(report, _)] = await office.committed()
    assert report.status is ReportStatus.VERIFIED


async def test_something_can_be_added_to_an_open_case(office, phone, reviewer):
    """What is remembered later counts as well."""
    await submitted(phone)
    await take(reviewer)
    await phone.send("/mycases")
    await phone.tap("being looked at")
    await phone.tap("Add something")
    await phone.send_message(document=office.file("d", b"paper"))
    await phone.tap("That is all")
    [(report, entries)] = await office.committed()
    assert (report.status, entries[-1].kind) == (ReportStatus.IN_REVIEW, EntryKind.DOCUMENT)
    await office.deliver()
    assert "has added something" in reviewer.text


async def test_a_sticker_is_no_answer_and_ends_nothing(office, phone, reviewer):
    """A slip of the thumb must not close the question."""
    await submitted(phone)
    await take(reviewer)
    await ask(reviewer)
    await office.deliver()
    await phone.tap("See the news")
    await phone.tap("Answer")
    sticker = {"type": "regular", "is_animated": False, "is_video": False, "width": 1, "height": 1}
    await phone.send_message(sticker={**office.file("s", b"s"), **sticker})
    assert "sticker" in phone.text
    await phone.send("the answer")
    assert (await office.committed())[0][1][-1].text == "the answer"


async def test_an_edit_after_submission_reaches_the_reviewer_as_a_version(office, phone, reviewer):
    """Both versions count, and who works on the case has to know."""
    await begin(phone)
    message = await phone.send("on Monday")
    await phone.tap("Summary")
    await phone.tap("Send the report")
    await take(reviewer)
    await phone.edit(message, "on Tuesday")
    await office.deliver()
    assert any("has edited" in message["text"] for message in reviewer.messages)
    await reviewer.send("/queue")
    await reviewer.tap("In hand")
    await reviewer.tap(codes_of(reviewer)[0])
    await reviewer.tap("Messages")
    assert "on Tuesday" in reviewer.text
    assert "on Monday" not in reviewer.text
    assert "an earlier version is kept" in reviewer.text


async def test_withdrawing_destroys_everything_and_tells_who_had_it(office, phone, reviewer):
    """What is taken back is gone: contents, files, and the way to the reporter."""
    await begin(phone)
    await phone.send_message(document=office.file("d", b"paper"))
    await phone.tap("Summary")
    await phone.tap("Send the report")
    await take(reviewer)
    await phone.send("/mycases")
    await phone.tap("being looked at")
    await phone.tap("Withdraw")
    assert (await office.committed())[0][0].status is ReportStatus.IN_REVIEW
    confirm = phone.data("destroy")
    await phone.tap("destroy")
    assert "Withdrawn" in phone.text
    [(report, entries)] = await office.committed()
    assert (report.status, entries, office.sealed) == (ReportStatus.WITHDRAWN, [], [])
    async with office.storage.read() as view:
        assert await view.reports.data_key(report.id) is None
        assert await view.reports.reporter(report.id) is None
    await phone.press(confirm)
    assert "cannot find" in phone.toast
    await phone.send("/mycases")
    assert report.code not in phone.text
    await office.deliver()
    assert "withdrawn it" in reviewer.text


async def test_a_closed_case_is_not_added_to_but_can_be_taken_back(office, phone, reviewer):
    """The reporter sees why it was closed; what they told stays theirs all the same."""
    await submitted(phone, urgency="normal")
    await phone.send("/mycases")
    await phone.tap("waiting")
    add, withdraw = phone.data("Add"), phone.data("Withdraw").replace(":withdraw", ":gone")
    await take(reviewer)
    await reviewer.tap("Close")
    await reviewer.tap("What could be done was done")
    await office.deliver()
    await phone.tap("See the news")
    assert "It is closed" in phone.text
    assert "what could be done was done" in phone.text
    assert not any("Add" in label for label in phone.buttons)
    before = await office.committed()
    await phone.press(add)
    assert "closed" in phone.toast
    assert await office.committed() == before
    await phone.press(withdraw)
    assert (await office.committed())[0][0].status is ReportStatus.WITHDRAWN


@pytest.mark.parametrize(
    "data", ["mc:1:open", "mc:1:withdraw", "mc:1:gone", "mt:1", "rs:1", "mc:99:open", "mc:1:x"]
)
@pytest.mark.parametrize("who", [STRANGER, REVIEWER])
async def test_a_crafted_button_to_somebody_elses_case_finds_nothing(
    office, phone, reviewer, data, who
):
    """Guessing numbers must not even tell that there is a case."""
    await submitted(phone, SECRET)
    [(report, _)] = before = await office.committed()
    other = reviewer if who == REVIEWER else office.phone(STRANGER)
    await other.send("/help")
    count = len(other.messages)
    await other.press(data)
    assert "cannot find this" in other.toast
    shown = " ".join(message["text"] for message in other.messages[count:])
    assert report.code not in shown
    assert SECRET not in shown
    assert await office.committed() == before


async def test_an_answer_to_somebody_elses_case_is_refused_in_the_dialogue_too(office, phone):
    """Rights are checked on every message, not only at the beginning."""
    await submitted(phone)
    await submitted(office.phone(STRANGER))
    stranger = office.phone(STRANGER)
    person = await office.person(stranger)
    await begin_dialogue(office.world, person.id, "answer", "tell", report=1)
    await stranger.send("not mine")
    assert "cannot find this" in stranger.text
    await stranger.send_message(document=office.file("d", b"not mine"))
    [(_, entries), _] = await office.committed()
    assert [entry.text for entry in entries] == [SECRET]
    assert office.sealed == []


async def test_a_withdrawn_case_holds_nobody_in_its_dialogue(office, phone):
    """Every dialogue has a way out, even when what it was about is gone."""
    await submitted(phone)
    await phone.send("/mycases")
    await phone.tap("waiting")
    await phone.tap("Add something")
    await phone.press("mc:1:gone")
    await phone.send("too late")
    assert "cannot find" in phone.text
    await phone.send("/cancel")
    assert "nothing to cancel" in phone.text
    assert (await office.committed())[0][1] == []
    async with office.storage.read() as view:
        assert await view.dialogues.current((await office.person(phone)).id) is None


async def test_the_reporters_id_is_in_no_line_of_the_audit_log(office, phone, reviewer):
    """The log is read by staff: it must not say who reported."""
    await submitted(phone)
    await take(reviewer)
    await ask(reviewer)
    await office.deliver()
    await phone.tap("See the news")
    await phone.tap("Answer")
    answer = await phone.send("it is me")
    await phone.tap("That is all")
    await phone.edit(answer, "it is somebody")
    await phone.send("/mycases")
    await phone.tap("being looked at")
    await phone.tap("Withdraw")
    await phone.tap("destroy")
    reviewing = (await office.person(reviewer)).id
    acts = {(line.act, line.actor) for line in await office.audit()}
    own = {"report_submitted", "report_answered", "report_edited", "report_withdrawn"}
    assert {(act, actor) for act, actor in acts if act in own} == {(act, None) for act in own}
    assert {actor for act, actor in acts if act not in own} == {reviewing}


@pytest.mark.parametrize("language", ["en", "tr", "fr", "es"])
async def test_the_way_of_a_case_works_in_every_language(office, reviewer, language):
    """The reporter's words are the ones that matter here."""
    phone = office.phone(REPORTER, language)
    await reported(office, phone)
    await take(reviewer)
    await ask(reviewer)
    await office.deliver()
    await phone.press("mc:1:open")
    await phone.tap("✍️")
    await phone.send("y")
    await phone.tap("✅")
    [(report, entries)] = await office.committed()
    assert (report.status, len(entries)) == (ReportStatus.IN_REVIEW, 3)
    assert all("{" not in message["text"] for message in phone.messages)


@pytest.mark.parametrize(
    "action", ["mc:1", "mc:1:withdraw", "mt:1", "mo:1", "mw:1", "mb:1", "mp:1", "mr:1", "rp:1:0"]
)
async def test_a_draft_is_no_case_yet(office, action):
    """A crafted button to one's own draft finds what there is: nothing."""
    phone = office.phone(REPORTER)
    await begin(phone)
    await phone.send("They follow me.")
    before = phone.text
    await phone.press(action)
    assert phone.toast
    assert phone.text == before
