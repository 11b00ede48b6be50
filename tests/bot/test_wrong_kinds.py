"""Any kind of message at any step after the intake: told what is wanted, and nothing is lost."""

from typing import Any

import pytest

from core.model.dialogue import Dialogue
from core.model.roles import Role
from tests.bot.casework import ADMIN, REPORTER, REVIEWER, STRANGER, Office
from tests.bot.own_cases import reported, taken
from tests.bot.phone import Phone

HOLD, REPORTING = "Hold for a court", "They follow me."
BODIES: dict[str, dict[str, Any]] = {
    "sticker": {"sticker": {"type": "regular", "is_animated": False, "is_video": False}},
    "animated": {"animation": {"duration": 1, "width": 1, "height": 1}},
    "dice": {"dice": {"emoji": "🎲", "value": 3}},
    "game": {"game": {"title": "x", "description": "x", "photo": []}},
    "story": {"story": {"chat": {"id": 1, "type": "private"}, "id": 3}},
    "voice": {"voice": {"duration": 1}},
    "video note": {"video_note": {"duration": 1, "length": 1}},
    "photo": {"photo": [{"width": 1, "height": 1}]},
    "document": {"document": {"file_name": "a.txt"}},
    "location": {"location": {"latitude": 50.8, "longitude": 4.3}},
    "contact": {"contact": {"phone_number": "+100", "first_name": "Witness"}},
    "paid": {"paid_media": {"star_count": 1, "paid_media": []}},
    "nothing": {},
}
UNUSABLE = frozenset({"sticker", "dice", "game", "story", "paid", "nothing"})
FILES = frozenset({"sticker", "animation", "voice", "video_note", "photo", "document"})
OWN: dict[str, tuple[str, ...]] = {
    "a name": ("Who I am", "My name, sealed apart"),
    "a made-up name": ("Who I am", "A made-up name"),
    "who must not see it": ("Who must not see it", "Write to the admins"),
}
STAFF: dict[str, tuple[str, ...]] = {
    "a question": ("Ask back",),
    "a note": ("Notes", "Write a note"),
}


def message(office: Office, kind: str) -> dict[str, Any]:
    """Return the fields of a message of that kind, with its file if it has one."""
    body = dict(BODIES[kind])
    for name, about in body.items():
        if name in FILES:
            sent = office.file("f", b"content") | {"width": 1, "height": 1}
            body[name] = [{**about[0], **sent}] if isinstance(about, list) else {**about, **sent}
    return body


async def dialogue_of(office: Office, phone: Phone) -> Dialogue:
    """Return what somebody is asked now."""
    person = await office.person(phone)
    async with office.storage.read() as view:
        found = await view.dialogues.current(person.id)
    assert found is not None
    return found


async def stays_where_it_was(office: Office, phone: Phone, kind: str) -> None:
    """Send what cannot be used; the question stays, and the answer says something."""
    before, shown = await dialogue_of(office, phone), len(phone.messages)
    entries = [(entry.kind, entry.text) for _, all_ in await office.committed() for entry in all_]
    await phone.send_message(**message(office, kind))
    after = await dialogue_of(office, phone)
    assert (after.name, after.step, after.state) == (before.name, before.step, before.state)
    assert len(phone.messages) > shown, "silence looks like success"
    assert "went wrong on our side" not in phone.text
    assert entries == [
        (entry.kind, entry.text) for _, all_ in await office.committed() for entry in all_
    ]


@pytest.mark.parametrize("step", OWN)
async def test_a_reporter_sends_anything_where_a_word_is_asked_for(office, step):
    """A photo instead of a name must neither become the name nor end the question."""
    await office.staff(ADMIN, Role.ADMIN)
    phone = office.phone(REPORTER)
    report = await reported(office, phone, REPORTING)
    await phone.send("/mycases")
    await phone.tap(report.code)
    for label in OWN[step]:
        await phone.tap(label)
    for kind in BODIES:
        await stays_where_it_was(office, phone, kind)


@pytest.mark.parametrize("known", [False, True])
async def test_anything_is_sent_where_a_code_or_a_passphrase_is_asked_for(office, known):
    """Nothing of it counts as a try, or a wrong picture would keep somebody out."""
    report = await reported(office, office.phone(REPORTER), REPORTING)
    phone = office.phone(STRANGER)
    await phone.send("/case")
    if known:
        await phone.send(report.code)
    for kind in BODIES:
        await stays_where_it_was(office, phone, kind)


@pytest.mark.parametrize("step", STAFF)
async def test_a_reviewer_sends_anything_where_a_text_is_asked_for(office, step):
    """A holiday photo must not end up in a case, nor with its reporter."""
    phone, reviewer = office.phone(REPORTER), await office.staff(REVIEWER, Role.REVIEWER)
    await taken(office, reviewer, await reported(office, phone, REPORTING))
    await reviewer.send("/help")
    await reviewer.press("ro:1")
    for label in STAFF[step]:
        await reviewer.tap(label)
    for kind in BODIES:
        await stays_where_it_was(office, reviewer, kind)


async def test_whatever_can_be_kept_is_added_to_an_alarm(office):
    """Somebody in danger sends what they can; what cannot be kept must not stop the rest."""
    phone = office.phone(REPORTER)
    await phone.send("/danger")
    await phone.tap("Yes, alert them now")
    before = await dialogue_of(office, phone)
    for kind in BODIES:
        count = len((await office.committed())[0][1])
        await phone.send_message(**message(office, kind))
        assert (await dialogue_of(office, phone)).step == before.step
        assert "went wrong on our side" not in phone.text
        kept = len((await office.committed())[0][1]) - count
        assert kept == (kind not in UNUSABLE), kind
    await phone.send("They are at the door.")
    [(_, entries)] = await office.committed()
    assert entries[-1].text == "They are at the door."
