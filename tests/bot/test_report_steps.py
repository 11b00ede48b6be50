"""What is sent at each step of a report: kept where it can be, and never the end of it."""

from typing import Any

import pytest

from core.model.report import EntryKind
from tests.bot.casework import REPORTER, Office, begin
from tests.bot.phone import Phone


@pytest.fixture
def phone(office: Office) -> Phone:
    return office.phone(REPORTER)


STEPS = ("What happened", "Organisation", "Where", "When", "who may know", "consents", "summary")


async def walk(phone, step):
    """Go from the first question to a question by its label, or to a step of the summary."""
    await phone.tap("Summary")
    if step in {"who may know", "consents"}:
        await phone.tap(step)
    elif step != "summary":
        await phone.tap("Questions:")
        await phone.tap(step)


@pytest.mark.parametrize("steps", range(1, 6))
async def test_a_message_before_its_step_is_kept_and_the_step_shown_again(office, phone, steps):
    """Whoever cannot wait for the question must not lose their first words."""
    walk = [
        lambda: phone.send("/report"),
        lambda: phone.tap("Go on"),
        lambda: phone.tap("Step by step"),
        lambda: phone.tap("Reprisals"),
        lambda: phone.tap("Attack"),
    ]
    for step in walk[:steps]:
        await step()
    await phone.send("Help, they are at the door")
    await phone.send_message(voice={**office.file("v", b"noise"), "duration": 1})
    [(_, entries)] = await office.committed()
    assert [entry.kind for entry in entries] == [EntryKind.TEXT, EntryKind.VOICE]
    assert "saved" in phone.text.lower()
    assert phone.buttons


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({"sticker": {"type": "regular", "is_animated": False, "is_video": False}}, "sticker"),
        ({"dice": {"emoji": "🎲", "value": 3}}, "cannot use this"),
        ({"game": {"title": "x", "description": "x", "photo": []}}, "cannot use this"),
        ({"story": {"chat": {"id": 1, "type": "private"}, "id": 3}}, "cannot use this"),
    ],
)
@pytest.mark.parametrize("step", STEPS)
async def test_what_a_report_cannot_take_is_said_and_nothing_is_lost(
    office, phone, body, said, step
):
    """A wrong message must not end the dialogue, wherever it comes."""
    if "sticker" in body:
        body = {"sticker": {**body["sticker"], **office.file("s", b"s"), "width": 1, "height": 1}}
    await begin(phone)
    await phone.send("kept")
    await walk(phone, step)
    await phone.send_message(**body)
    assert said in phone.text
    [(_, entries)] = await office.committed()
    assert [entry.text for entry in entries] == ["kept"]
    await phone.send("/report")
    await phone.tap("Go on with")
    assert phone.buttons


@pytest.mark.parametrize("step", STEPS)
async def test_whatever_a_report_can_take_is_kept_at_every_step(office, phone, step):
    """Nobody in distress reads which step wants what: a picture is kept, wherever it comes."""
    await begin(phone)
    await walk(phone, step)
    photo = {**office.file("p", b"p"), "width": 1, "height": 1}
    bodies: list[dict[str, Any]] = [
        {"photo": [photo]},
        {"voice": {**office.file("v", b"v"), "duration": 1}},
        {"video": {**office.file("m", b"m"), "duration": 1, "width": 1, "height": 1}},
        {"video_note": {**office.file("n", b"n"), "duration": 1, "length": 1}},
        {"audio": {**office.file("a", b"a"), "duration": 1}},
        {"document": office.file("d", b"d")},
        {"contact": {"phone_number": "+1", "first_name": "x"}},
    ]
    for body in bodies:
        await phone.send_message(**body)
        assert phone.buttons
    [(_, entries)] = await office.committed()
    assert len(entries) == len(bodies)


async def test_a_shared_contact_is_kept_as_text(office, phone):
    """It can be a witness, or who made a threat; Telegram gives no file of it."""
    await begin(phone)
    await phone.send_message(contact={"phone_number": "+32 1", "first_name": "member-7"})
    [(_, [entry])] = await office.committed()
    assert (entry.kind, entry.text) == (EntryKind.TEXT, "📇 member-7\n+32 1")
    assert entry.passed_on["sent_as"] == "contact"


async def test_a_voice_message_answers_any_question_and_stays_with_it(office, phone):
    """Nobody who cannot type should lose what they say, nor staff where it belongs."""
    await begin(phone)
    await phone.tap("Skip")
    await phone.send_message(voice={**office.file("v", b"on monday"), "duration": 1})
    assert "Which organisation" in phone.text
    assert "One message was saved with this question" in phone.text
    [(report, [entry])] = await office.committed()
    assert (entry.passed_on["question"], report.answers) == ("organisation", {})
    await phone.tap("Next")
    assert "3 of 12" in phone.text


async def test_texts_of_every_length_and_sign_are_kept_and_never_shown_unescaped(office, phone):
    """4096 characters are what Telegram takes; HTML and control signs are what attackers send."""
    long = "<b>&</i>" * 512
    await begin(phone)
    await phone.send(long)
    await phone.send("a\x00b\u202ec<script>")
    await phone.tap("Summary")
    assert "<b>&" in phone.text
    await phone.tap("Look through it")
    assert "<script>" in phone.text
    assert "\u202e" not in phone.text
    [(_, entries)] = await office.committed()
    assert [entry.text for entry in entries] == [long, "abc<script>"]


async def test_an_answer_that_is_too_long_is_kept_with_its_question(office, phone):
    """Whoever tells more than was asked must not be told to type it again."""
    await begin(phone)
    await walk(phone, "When")
    await phone.send("w" * 501)
    assert "One message was saved with this question" in phone.text
    [(report, [entry])] = await office.committed()
    assert (report.when_text, entry.passed_on["question"]) == ("", "when")
    await phone.send("<i>w")
    assert (await office.committed())[0][0].when_text == "<i>w"
