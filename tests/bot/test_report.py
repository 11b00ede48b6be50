"""/report on a phone: from the safety screen to the case code, with restarts in the middle."""

from dataclasses import replace

import pytest

from core.model.report import Anonymity, EntryKind, ReportStatus, Urgency
from core.model.roles import Role
from tests.bot.casework import REPORTER, REVIEWER, SAFER, Office, begin, submitted
from tests.bot.phone import Phone


@pytest.fixture
def phone(office: Office) -> Phone:
    return office.phone(REPORTER)


async def test_the_safety_screen_comes_before_the_first_word(office, phone):
    """Whoever is in danger has to know what Telegram sees before they write anything."""
    await phone.send("/report")
    assert "not end-to-end encrypted" in phone.text
    assert "Telegram knows your account" in phone.text
    assert "No emergency contact has been set up" in phone.text
    assert SAFER.web in phone.text
    assert await office.committed() == []


async def test_what_is_not_configured_is_said_and_never_made_up(office, phone):
    """A made-up number or address could cost a life."""
    office.ways = replace(SAFER, web="")
    office.restart()
    await office.phone(REPORTER).send("/report")
    assert "No other way has been set up yet" in phone.text
    assert "http" not in phone.text


async def test_a_report_goes_in_from_the_first_tap_to_the_code(office, phone):
    """The main job: every part is what the reporter said, and the code leads to it."""
    await begin(phone)
    await phone.send("They follow me since Monday.")
    await phone.tap("Next")
    await phone.send("My organisation")
    await phone.tap("Skip")
    await phone.send_message(location={"latitude": 50.85, "longitude": 4.35})
    await phone.send("since Monday")
    await phone.tap("Summary")
    assert "since Monday" in phone.text
    await phone.tap("Send the report")
    [(report, entries)] = await office.committed()
    assert report.code in phone.text
    assert (report.status, report.urgency) == (ReportStatus.NEW, Urgency.NORMAL)
    assert (report.category, report.anonymity) == ("surveillance", Anonymity.ANONYMOUS)
    assert (report.when_text, report.where_text) == ("since Monday", "50.850000,4.350000")
    assert report.answers == {"organisation": "My organisation"}
    assert (entries[0].kind, entries[0].text) == (EntryKind.TEXT, "They follow me since Monday.")
    assert "Nobody has read it yet" in phone.text
    assert "nobody on the staff" in phone.text


async def test_a_quick_report_needs_three_taps_and_one_message(office, phone):
    """In a hurry nobody finds the right category; staff can."""
    await phone.send("/report")
    await phone.tap("Go on")
    await phone.tap("Quick")
    await phone.send_message(voice={**office.file("v", b"what happened"), "duration": 9})
    await phone.tap("Send it now")
    [(report, [entry])] = await office.committed()
    assert (report.status, report.category) == (ReportStatus.NEW, "")
    assert entry.kind is EntryKind.VOICE
    assert report.code in phone.text


async def test_details_can_follow_a_quick_word(office, phone):
    """Whoever is safe again goes on where they are, and is not asked twice what happened."""
    await phone.send("/report")
    await phone.send("They took him")
    await phone.tap("Answer a few")
    await phone.tap("Justice")
    await phone.tap("Arrest")
    assert "2 of 12" in phone.text
    await phone.send("My brother")
    [(report, entries)] = await office.committed()
    assert (report.category, report.answers) == ("detention", {"person": "My brother"})
    assert [entry.text for entry in entries] == ["They took him", "My brother"]


async def test_someone_in_danger_is_one_tap_away_on_every_screen(office, phone):
    """Danger does not wait for the right step; not before the first word, and not after it."""
    await phone.send("/report")
    walk = ["Go on", "Step by step", "Reprisals", "Surveillance", "Next", "Skip", "Skip"]
    for label in walk:
        assert any("in danger now" in button for button in phone.buttons), label
        if label == "Next":
            await phone.send("They follow me")
        await phone.tap(label)
    for label in ("Summary", "who may know", "With my name", "Back", "Anonymous"):
        await phone.tap(label)
        assert any("in danger now" in button for button in phone.buttons), label
    for label in ("Look through", "Back", "consents", "Next", "Questions", "Leave"):
        await phone.tap(label)
        assert any("in danger now" in button for button in phone.buttons), label


async def test_the_receipt_holds_no_contents(office, phone):
    """It can be shown to somebody as proof."""
    await submitted(phone, "A secret sentence.")
    assert "secret" not in " ".join(message["text"] for message in phone.messages)


async def test_every_message_is_committed_before_it_is_acknowledged(office, phone):
    """Killed a millisecond after the answer, nothing of it may be missing."""
    await begin(phone)
    for number in (1, 2, 3):
        await phone.send(f"Part {number}")
        assert f"{number} texts" in phone.text or "one text" in phone.text
        [(_, entries)] = await office.committed()
        assert [entry.text for entry in entries] == [f"Part {n}" for n in range(1, number + 1)]


async def test_the_count_is_one_message_below_what_was_sent(office, phone):
    """The way on must be in sight after each message, and not bury what the reporter wrote."""
    await begin(phone)
    before = len(phone.messages)
    for text in ("one", "two", "three"):
        sent = await phone.send(text)
        assert phone.screen["message_id"] > sent["message_id"]
        assert "Next" in phone.buttons[0]
    assert len(phone.messages) == before
    assert "3 texts" in phone.text


@pytest.mark.parametrize("stop", range(12))
async def test_a_restart_at_any_step_loses_nothing(office, phone, stop):
    """A process may die at any moment; what was typed is there, and the step goes on."""
    steps = [
        lambda: phone.send("/report"),
        lambda: phone.tap("Go on"),
        lambda: phone.tap("Step by step"),
        lambda: phone.tap("Reprisals"),
        lambda: phone.tap("Attack"),
        lambda: phone.send("They broke the door."),
        lambda: phone.tap("Next"),
        lambda: phone.send("our office"),
        lambda: phone.tap("Skip"),
        lambda: phone.send("at home"),
        lambda: phone.send("at night"),
        lambda: phone.tap("Summary"),
    ]
    for number, step in enumerate(steps):
        await step()
        if number == stop:
            office.restart()
            phone.entrance = office.entrance
    await phone.tap("who may know")
    await phone.tap("With my name")
    await phone.send("Somebody")
    await phone.tap("No other way")
    await phone.tap("Send the report")
    [(report, entries)] = await office.committed()
    assert (report.when_text, report.where_text) == ("at night", "at home")
    assert (report.anonymity, report.status) == (Anonymity.NAMED, ReportStatus.NEW)
    assert entries[0].text == "They broke the door."


async def test_submitting_twice_submits_once_and_shows_the_same_code(office, phone):
    """A nervous double tap must neither report twice nor look like a failure."""
    reviewer = await office.staff(REVIEWER, Role.REVIEWER)
    await begin(phone)
    await phone.send("once")
    await phone.tap("Summary")
    data = phone.data("Send the report")
    await phone.press(data)
    await phone.press(data)
    [(report, _)] = await office.committed()
    assert report.code in phone.text
    assert "already" in phone.text
    await office.deliver()
    assert len(reviewer.messages) == 1


async def test_an_empty_report_is_not_sent(office, phone):
    """A code for nothing would promise something."""
    await begin(phone)
    await phone.send("to be removed")
    await phone.tap("Summary")
    send = phone.data("Send the report")
    await phone.tap("Look through it")
    await phone.tap("🗑 1")
    await phone.press(send)
    assert "nothing in the report yet" in phone.toast
    assert (await office.committed())[0][0].status is ReportStatus.DRAFT


async def test_coming_back_to_a_detail_keeps_what_was_said(office, phone):
    """Whoever only looks back must not lose it by going on."""
    await begin(phone)
    await phone.tap("Skip")
    await phone.send("our <office>")
    await phone.tap("Back")
    assert "our <office>" in phone.text
    await phone.tap("Next")
    [(report, _)] = await office.committed()
    assert report.answers == {"organisation": "our <office>"}


async def test_each_part_can_be_corrected_from_the_summary(office, phone):
    """A mistake must not mean starting again."""
    await begin(phone)
    await phone.send("first")
    await phone.tap("Summary")
    await phone.tap("Change: about")
    await phone.tap("Reprisals")
    await phone.tap("Attack")
    assert "Please check" in phone.text
    for question, said in (("When", "in May"), ("Where", "in the office")):
        await phone.tap("Questions:")
        await phone.tap(question)
        await phone.send(said)
        assert "Please check" in phone.text
    await phone.tap("Questions:")
    await phone.tap("How urgent")
    await phone.tap("🟠")
    await phone.tap("Add something")
    await phone.send("second")
    await phone.tap("That is all")
    assert "Please check" in phone.text
    await phone.tap("Look through it")
    await phone.tap("🗑 1")
    await phone.tap("Back")
    await phone.tap("Send the report")
    [(report, entries)] = await office.committed()
    assert (report.category, report.urgency) == ("attack", Urgency.SOON)
    assert (report.when_text, report.where_text) == ("in May", "in the office")
    assert "first" not in [entry.text for entry in entries]


async def test_leaving_keeps_everything_and_report_goes_on(office, phone):
    """Somebody has to put the phone away in the middle."""
    await begin(phone)
    await phone.send("half of it")
    await phone.send("/cancel")
    await phone.tap("Keep it")
    await phone.send("this is small talk")
    await phone.send("/report")
    assert "unfinished" in phone.text
    await phone.tap("Go on with")
    await phone.send("the other half")
    [(_, entries)] = await office.committed()
    assert [entry.text for entry in entries] == ["half of it", "the other half"]


async def test_back_from_what_it_is_about_leads_to_what_was_told(phone):
    """Who told it quickly and then looked at the questions wants to send it, not to begin anew."""
    await phone.send("/report")
    await phone.tap("Go on")
    await phone.tap("Quick")
    await phone.send("they came at night")
    await phone.tap("Answer a few questions")
    await phone.tap("Back")
    assert any("Send it now" in label for label in phone.buttons)


async def test_discarding_destroys_key_contents_and_files(office, phone):
    """Deleted has to mean deleted."""
    await begin(phone)
    await phone.send("never mind")
    await phone.send_message(voice={**office.file("v", b"voice" * 99), "duration": 2})
    assert len(office.sealed) == 1
    await phone.send("/report")
    assert not any("Discard" in label for label in phone.buttons), "one tap must not destroy it"
    await phone.tap("Leave")
    await phone.tap("Discard")
    assert any("Clear this chat" in label for label in phone.buttons)
    [(report, entries)] = await office.committed()
    assert (report.status, entries, office.sealed) == (ReportStatus.WITHDRAWN, [], [])
    async with office.storage.read() as view:
        assert await view.reports.data_key(report.id) is None
    await phone.send("/mycases")
    assert "not reported anything" in phone.text


async def test_cancel_before_a_word_says_that_nothing_was_saved(office, phone):
    """Nobody should be asked to keep nothing."""
    await phone.send("/report")
    await phone.send("/cancel")
    assert "Nothing was saved" in phone.text
    assert await office.committed() == []


async def test_an_old_button_says_so_and_shows_where_one_stands(office, phone):
    """Scrolling up must not corrupt a report."""
    await phone.send("/report")
    old = phone.data("Go on")
    await phone.tap("Go on")
    await phone.tap("Step by step")
    await phone.tap("Reprisals")
    await phone.press(old)
    assert "older screen" in phone.toast
    assert "What fits best" in phone.text
    await phone.press("d:report:XXXXXX:on:")
    assert "older screen" in phone.toast


@pytest.mark.parametrize(
    "crafted",
    [
        *("category:nonsense", "urgency:panic", "urgency:danger", "change:nowhere", "page:-1"),
        *("remove:abc", "named:x", "named:named", "choose:what.x", "choose:medical.no", "empty:x"),
        *("country:xx", "consent:public.1", "consent:all.1", "ask:nothing", "next:summary"),
        *("kind:general", "details:", "back:summary"),
    ],
)
async def test_crafted_buttons_change_nothing(office, phone, crafted):
    """A client can send any callback data it likes."""
    await begin(phone)
    before = await office.committed()
    head = ":".join(phone.data("Back").split(":")[:3])
    await phone.press(f"{head}:{crafted}")
    assert await office.committed() == before


async def test_report_works_before_onboarding(office, phone):
    """In danger nobody has time to choose topics."""
    await submitted(phone)
    async with office.storage.read() as view:
        person = await view.people.find(REPORTER)
    assert person.consented_at is None
    assert len(await office.committed()) == 1


async def test_other_commands_in_the_middle_leave_the_report_alone(office, phone):
    """Looking something up must not cost a report."""
    await begin(phone)
    await phone.send("first")
    await phone.send("/help")
    await phone.send("second")
    [(_, entries)] = await office.committed()
    assert [entry.text for entry in entries] == ["first", "second"]


@pytest.mark.parametrize("language", ["en", "tr", "fr", "es"])
async def test_every_screen_of_the_dialogue_fits_in_every_language(office, language):
    """A text that is too long or broken would stop a reporter half-way."""
    content = office.world.content
    phone = office.phone(REPORTER, language)
    await phone.send("/report")
    for asked in content.question_sets:
        category = asked.categories[0] if asked.categories else "other"
        group = content.category(category).group
        await press(phone, "on")
        await press(phone, "guided")
        await press(phone, f"group:{group}")
        if len(content.category_group(group).categories) > 1:
            await press(phone, f"category:{category}")
        for question in asked.questions:
            assert question.text[language] in phone.text
            assert rows_of(phone) <= 9
            await press(phone, f"next:ask.{question.key}")
        await press(phone, "named:named")
        await phone.send("x")
        await press(phone, "nocontact")
        await press(phone, "next:consents")
        await press(phone, "change:answers")
        await phone.send("/cancel")
        await press(phone, "drop")
        await phone.send("/report")
    assert all("{" not in message["text"] for message in phone.messages)
    assert all(len(message["text"]) < 1500 for message in phone.messages)


async def press(phone, action):
    """Press a button of the dialogue by what it does, in whatever language."""
    datas = [
        button["callback_data"]
        for row in phone.screen["reply_markup"]["inline_keyboard"]
        for button in row
    ]
    head = next(":".join(data.split(":")[:3]) for data in datas if data.startswith("d:report:"))
    await phone.press(f"{head}:{action}" if ":" in action else f"{head}:{action}:")


def rows_of(phone):
    """Return how many rows of buttons are on the screen."""
    return len(phone.screen["reply_markup"]["inline_keyboard"])
