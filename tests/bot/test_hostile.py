"""Somebody with a client of their own making: floods, crafted taps, and roles that went away."""

import asyncio

import pytest

from core.model.roles import Role
from tests.bot.casework import ADMIN, REPORTER, REVIEWER, submitted
from tests.bot.newsroom import TOPIC
from tests.bot.offline_telegram import Call
from tests.bot.phone import Phone
from tests.bot.reviewing import open_first
from tests.bot.test_ingress_dispatcher import Desk, update


async def test_a_flood_from_one_chat_keeps_nobody_else_out():
    """One tap a second is answered, a script taps thirty: others must not wait for its queue."""
    desk, gate = Desk(queued=10, queued_of_chat=3), asyncio.Event()
    other = asyncio.Event()

    async def act(payload):
        if payload["message"]["chat"]["id"] == 1:
            await gate.wait()
        else:
            other.set()

    desk.act = act
    await desk.intake.take_in([update(number, chat=1) for number in range(1, 51)])
    await asyncio.wait_for(desk.intake.take_in([update(51, chat=2)]), 5)
    await asyncio.wait_for(other.wait(), 5)
    gate.set()
    await desk.idle()
    assert sorted(desk.seen) == list(range(1, 52))


SECRET = "They follow me."


async def _begin_answering(phone: Phone) -> None:
    await submitted(phone, SECRET, urgency="normal")
    await phone.send("/mycases")
    await phone.tap("waiting")
    await phone.tap("Add something")


async def test_who_withdraws_while_answering_is_held_by_nothing(office):
    """The case is gone: the next word must not be swallowed by it, and an old button is old."""
    phone = office.phone(REPORTER)
    await _begin_answering(phone)
    await phone.press("mc:1:gone")
    await phone.press("d:answer:XXXXXX:done:")
    assert "Welcome" in phone.text
    await phone.send("Hello?")
    await phone.send("Hello again?")
    assert "cannot find" not in phone.text


async def test_a_case_closed_while_answering_holds_nobody(office):
    """It says once that the case is closed; what comes then is no answer any more."""
    phone, reviewer = office.phone(REPORTER), await office.staff(REVIEWER, Role.REVIEWER)
    await _begin_answering(phone)
    await open_first(reviewer)
    await reviewer.tap("Take it")
    await reviewer.tap("Close")
    await reviewer.tap("What could be done")
    await phone.send("One more thing")
    assert "closed" in phone.text
    await phone.send("Hello?")
    assert "Welcome" in phone.text
    [(_, entries)] = await office.committed()
    assert len(entries) == 1


async def test_a_role_lost_while_asking_ends_kindly_at_every_button(office):
    """A reviewer let go in the middle learns why, and is not told that something broke."""
    phone, reviewer = office.phone(REPORTER), await office.staff(REVIEWER, Role.REVIEWER)
    await submitted(phone, SECRET)
    await open_first(reviewer)
    await reviewer.tap("I take it")
    await reviewer.tap("Ask back")
    person = await office.person(reviewer)
    async with office.storage.begin() as tx:
        await tx.people.revoke(person.id, Role.REVIEWER)
    await reviewer.send("Where were you?")
    assert "role" in reviewer.text
    await reviewer.press("d:ask:XXXXXX:send:")
    assert SECRET not in reviewer.text
    await reviewer.send("/cancel")
    [(_, entries)] = await office.committed()
    assert len(entries) == 1


async def test_nothing_that_staff_are_sent_names_an_anonymous_reporter(office):
    """A curious colleague with a client of their own sees every field, not only the screen."""
    phone = office.phone(987_654_321, "tr", name="Adsiz-Uye")
    phone.username = "adsiz_handle"
    reviewer = await office.staff(REVIEWER, Role.REVIEWER)
    admin = await office.staff(ADMIN, Role.ADMIN, Role.EDITOR, Role.COORDINATOR)
    await phone.send("/report")
    dialogue = phone.data("Devam")
    await phone.press(dialogue)
    await phone.send("Bizi izliyorlar.")
    await phone.send_message(document={**office.file("d", b"proof"), "file_name": "kanit.pdf"})
    for label in ("Birkaç soruyu", "Misilleme", "İzleme", "Özet", "Bildirimi gönder"):
        await phone.tap(label)
    await office.deliver()
    await open_first(reviewer)
    for label in ("Take it", "📎 Files", "📎 2"):
        await reviewer.tap(label)
    await reviewer.press("rd:1:99:ask")
    await admin.send("/queue")
    await admin.press("ro:1")
    for chat in (REVIEWER, ADMIN):
        told = [repr(call.params) for call in office.telegram.calls if sent_to(call, chat)]
        assert any("kanit" in one or "Surveillance" in one for one in told) or chat == ADMIN
        for one in told:
            for trace in ("987654321", "Adsiz-Uye", "adsiz_handle", "Türkçe"):
                assert trace not in one


def sent_to(call: Call, chat: int) -> bool:
    """Whether a call put something into that chat."""
    return str(call.params.get("chat_id")) == str(chat)


EDITOR, COLLEAGUE, MEMBER = 1000, 1001, 1

ON_A_DRAFT = (
    "dr:1", "dl:briefing:0", "dl:alert:99", "dn:briefing", "dn:alert",
    "ps:1:1:1", "ps:1:2:1", "ap:1:2:open:", "ap:1:2:approve:", "ap:1:2:return:", "ap:1:2:later:",
    "ap:1:2:preview:en",
)  # fmt: skip


async def test_nobody_but_editors_reaches_a_draft_by_any_button(newsroom):
    """An embargoed text in the hands of a curious member is out."""
    newsroom.rule(1)
    author = await newsroom.person(EDITOR, "en", Role.EDITOR)
    others = [role for role in Role if role is not Role.EDITOR]
    await newsroom.person(MEMBER, "en", *others)
    kept = await newsroom.write(author.id, protected=True)
    phone, member = newsroom.phone(EDITOR), newsroom.phone(MEMBER)
    await phone.send("/publish")
    await phone.tap("1. A title")
    token = phone.data("✖️ Leave").split(":")[2]
    await member.send("/help")
    data = [*ON_A_DRAFT, f"d:publish:{token}:preview:en", f"d:publish:{token}:test:"]
    for each in data:
        await member.press(each)
        assert member.toast, each
    told = [repr(call.params) for call in newsroom.telegram.calls if sent_to(call, MEMBER)]
    assert not [one for one in told if "A text" in one or "A title" in one]
    async with newsroom.storage.read() as view:
        assert await view.drafts.get(kept.id) == kept
        assert len(await view.drafts.unfinished()) == 1
    assert await newsroom.broadcasts() == []


@pytest.mark.parametrize(
    "data",
    [
        "dr:0", "dr:-1", "dr:99999999999999", "dr:x", "dr:1:2",
        "dl:nonsense:0", "dl:briefing:-1", "dl:briefing:999999",
        "dn:nonsense", "ps:1:0:1", "ps:1:-1:1", "ps:99:1:1", "ps:1:x:1",
        "ap:1:2:nonsense:", "ap:99:1:approve:", "ap:1:2:preview:xx", "ap:1:2:preview:",
        "ap:1:0:approve:", "ap:1:99:return:", "ap:0:0:later:",
        "d:remark:XXXXXX:cancel:", "d:remark:XXXXXX:send:",
    ],
)  # fmt: skip
async def test_crafted_numbers_of_an_editor_break_and_send_nothing(newsroom, data):
    """Ids are counted up and easy to guess: each is looked up and checked anew."""
    author = await newsroom.person(EDITOR, "en", Role.EDITOR)
    await newsroom.person(COLLEAGUE, "en", Role.EDITOR)
    kept = await newsroom.write(author.id)
    colleague = newsroom.phone(COLLEAGUE)
    await colleague.send("/help")
    shown = len(colleague.messages)
    await colleague.press(data)
    assert colleague.toast or len(colleague.messages) >= shown
    assert await newsroom.broadcasts() == []
    async with newsroom.storage.read() as view:
        assert await view.drafts.get(kept.id) == kept


async def test_an_editor_dismissed_while_writing_is_held_and_shown_nothing(newsroom):
    """The draft stays for the others; whoever left does not read on in it."""
    author = await newsroom.person(EDITOR, "en", Role.EDITOR)
    await newsroom.write(author.id)
    phone = newsroom.phone(EDITOR)
    await phone.send("/publish")
    await phone.tap("1. A title")
    test, cancel = phone.data("Test to me"), phone.data("✖️ Leave")
    await newsroom.revoke(author.id)
    await phone.press(test)
    assert "role" in phone.toast
    await phone.send("typed on")
    assert "role" in phone.text
    await phone.send("/cancel")
    await phone.press(cancel)
    await phone.send("/publish")
    assert "role" in phone.text
    assert await newsroom.take_copies() == []
    async with newsroom.storage.read() as view:
        assert len(await view.drafts.unfinished()) == 1


async def test_who_was_dismissed_meanwhile_is_sent_no_word_of_drafts(newsroom):
    """A test and a request wait in the queue; the role may be gone before they leave."""
    newsroom.rule(1)
    author = await newsroom.person(EDITOR, "en", Role.EDITOR)
    colleague = await newsroom.person(COLLEAGUE, "en", Role.EDITOR)
    await newsroom.reader(MEMBER, "en", TOPIC)
    kept = await newsroom.write(author.id)
    phone = newsroom.phone(EDITOR)
    await phone.send("/publish")
    await phone.tap("1. A title")
    await phone.tap("Test to me")
    await phone.tap("Check and send")
    await phone.tap("Ask for approval")
    await newsroom.revoke(author.id)
    await newsroom.revoke(colleague.id)
    copies = await newsroom.take_copies()
    assert {copy.person for copy in copies} == {author.id, colleague.id}
    assert [await newsroom.outgoing.render(copy) for copy in copies] == [None] * len(copies)
    async with newsroom.storage.read() as view:
        assert await view.drafts.get(kept.id) is not None
