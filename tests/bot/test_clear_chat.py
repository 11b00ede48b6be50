"""What stands in a chat goes: at once, a little later, or by itself; and what is left is said."""

import asyncio
from collections.abc import Sequence
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest

from bot.chat_room import TelegramChatRoom
from bot.handlers.danger_board import DangerMessages
from core.model.identity import UpdateId
from core.model.roles import Role
from core.model.trace import Note
from core.ports.stores.inbox import Incoming
from core.usecases.danger.follow_danger import refresh_dangers
from core.usecases.traces.clear_chat import clear_due_chats, clear_later
from core.usecases.traces.end_reading import opened_in
from core.usecases.traces.keep_notes import keep_notes
from core.usecases.traces.sweep_chats import fade_messages, sweep_chats
from tests.bot.casework import REPORTER, REVIEWER, Office
from tests.bot.offline_telegram import Refused
from tests.bot.own_cases import reported, taken
from tests.bot.phone import Phone


def standing(office: Office, phone: Phone) -> list[dict]:
    """The messages of a chat, of both sides."""
    return list(office.telegram.chats[phone.user_id].values())


def room_of(office: Office) -> TelegramChatRoom:
    return TelegramChatRoom(office.world, office.bot, office.catalogue)


async def ring(office: Office) -> int:
    """What the bell of the chats does; returns how many faded."""
    await keep_notes(office.world)
    faded = await fade_messages(office.world, room_of(office))
    await clear_due_chats(office.world)
    await sweep_chats(office.world, room_of(office))
    return faded


async def test_both_sides_are_deleted_and_one_line_is_left(office):
    """What somebody looking over the shoulder would read is gone from both phones."""
    phone = office.phone(REPORTER)
    await phone.send("hello")
    await phone.send("/mycases")
    await phone.send("/clear")
    await phone.tap("Yes, clear it now")
    (left,) = standing(office, phone)
    assert "messages were deleted" in left["text"]
    assert "case" not in left["text"].lower()


async def test_what_notices_left_is_deleted_too(office):
    """News of a case came unasked and would stay unasked."""
    phone, reviewer = office.phone(REPORTER), await office.staff(REVIEWER, Role.REVIEWER)
    report = await reported(office, phone)
    await taken(office, reviewer, report)
    await office.deliver()
    assert any("news" in str(message.get("text")) for message in standing(office, phone))
    await phone.send("/clear")
    await phone.tap("Yes, clear it now")
    assert len(standing(office, phone)) == 1


async def test_clearing_goes_on_after_a_crash(office):
    """What was marked is removed by the bell of whoever starts next."""
    phone = office.phone(REPORTER)
    await phone.send("hello")
    office.telegram.refusals += [("deleteMessages", _busy())] * 2
    await phone.send("/clear")
    await phone.tap("Yes, clear it now")
    office.restart()
    await ring(office)
    assert [message["text"] for message in standing(office, phone)] == [phone.text]


async def test_old_messages_are_emptied_or_said_to_be_left(office):
    """Telegram lets a bot delete for two days only; it can still take its own words away."""
    phone = office.phone(REPORTER)
    await phone.send("/mycases")
    office.clock.forward(hours=72)
    await phone.send("/clear")
    await phone.tap("Yes, clear it now")
    texts = [str(message["text"]) for message in standing(office, phone)]
    assert "🧹 Cleared." in texts
    assert "/mycases" in texts
    assert "One message of yours is older than two days" in phone.text
    assert "One older message of mine" in phone.text
    assert "Clear history" in phone.text


async def test_a_cleared_chat_says_nothing_new_of_an_alarm(office):
    """A message that was emptied because it is old must not tell of the alarm again."""
    phone, reviewer = office.phone(REPORTER), await office.staff(REVIEWER, Role.REVIEWER)
    await phone.send("/danger")
    await phone.tap("alert them now")
    office.clock.forward(hours=50)
    await phone.send("/clear")
    await phone.tap("Yes, clear it now")
    await ring(office)
    await reviewer.send("/queue")
    await reviewer.press("sost:1")
    await refresh_dangers(office.world, DangerMessages(office.world, office.bot, office.catalogue))
    assert not [each for each in standing(office, phone) if "Alarm" in str(each.get("text"))]


async def test_a_chat_is_cleared_later_when_that_was_chosen(office):
    """Who has to put the phone away now need not wait for it."""
    phone = office.phone(REPORTER)
    await phone.send("/clear")
    await phone.tap("Clear in 15 min")
    await ring(office)
    assert standing(office, phone)
    office.clock.forward(minutes=15)
    async with office.storage.read() as view:
        due = await view.traces.next_due(
            after=office.clock.now() - timedelta(hours=1), until=office.clock.now()
        )
    assert due == office.clock.now()
    await ring(office)
    assert standing(office, phone) == []


async def test_what_a_case_showed_goes_by_itself(office):
    """A phone that was put down while it showed a case shows nothing a quarter of an hour later."""
    phone = office.phone(REPORTER)
    report = await reported(office, phone)
    await phone.send("/mycases")
    await phone.tap(report.code)
    office.clock.forward(minutes=14)
    assert await ring(office) == 0
    await phone.tap("What I agree to")
    office.clock.forward(minutes=14)
    assert await ring(office) == 0
    office.clock.forward(minutes=1)
    assert await ring(office) == 1
    assert report.code not in str(standing(office, phone))


async def test_staff_have_longer_to_read(office):
    """A case with ten messages is not read in a quarter of an hour; it goes all the same."""
    phone, reviewer = office.phone(REPORTER), await office.staff(REVIEWER, Role.REVIEWER)
    await reported(office, phone, "They broke my door.")
    await reviewer.send("/queue")
    office.clock.forward(minutes=16)
    assert await ring(office) == 0
    office.clock.forward(minutes=15)
    assert await ring(office) == 1


async def test_done_takes_away_all_that_was_opened(office):
    """Whoever is finished does not wait for a clock."""
    phone = office.phone(REPORTER)
    report = await reported(office, phone)
    await phone.send("/mycases")
    await phone.send("/mycases")
    await phone.tap(report.code)
    await phone.tap("Done")
    assert report.code not in str(standing(office, phone))


async def test_a_protected_screen_is_never_put_into_an_open_message(office):
    """Protection is given when a message is sent: an edit cannot add it, and must not drop it."""
    phone = office.phone(REPORTER)
    report = await reported(office, phone)
    await phone.send("/privacy")
    await phone.press("o:mycases")
    assert phone.screen.get("has_protected_content")
    before = len(phone.messages)
    await phone.tap(report.code)
    assert len(phone.messages) == before
    await phone.press("o:privacy")
    assert not phone.screen.get("has_protected_content")
    assert report.code not in str(standing(office, phone))


async def test_a_screen_that_is_refused_deletion_is_emptied(office):
    """After an outage of two days there is no other way left."""
    phone = office.phone(REPORTER)
    report = await reported(office, phone)
    await phone.send("/mycases")
    await keep_notes(office.world)
    office.clock.forward(hours=50)
    office.telegram.refusals.append(
        ("deleteMessages", Refused(400, "Bad Request: message can't be deleted for everyone"))
    )
    await ring(office)
    assert report.code not in str(standing(office, phone))
    assert await ring(office) == 0


async def test_what_telegram_cannot_take_now_is_tried_again(office):
    """A network that is down must not leave a case standing."""
    phone = office.phone(REPORTER)
    await reported(office, phone)
    await phone.send("/mycases")
    await keep_notes(office.world)
    office.clock.forward(minutes=15)
    office.telegram.refusals.append(("deleteMessages", _busy()))
    assert await ring(office) == 0
    assert await ring(office) == 1


async def test_nothing_of_a_chat_is_kept_once_somebody_is_forgotten(office):
    """When somebody wrote would outlive who they were."""
    phone = office.phone(REPORTER)
    await phone.send("/privacy")
    await keep_notes(office.world)
    person = await office.person(phone)
    await phone.tap("Forget me")
    await phone.tap("forget me for good")
    await keep_notes(office.world)
    async with office.storage.read() as view:
        assert await view.traces.count(person.id) == 0


async def test_what_a_case_showed_goes_with_the_person(office):
    """Nobody would find their chat any more to take it away."""
    phone = office.phone(REPORTER)
    report = await reported(office, phone)
    await phone.send("/mycases")
    await phone.tap(report.code)
    await phone.send("/privacy")
    await phone.tap("Forget me")
    await phone.tap("Leave it")
    await phone.tap("forget me for good")
    assert report.code not in str(standing(office, phone))


async def test_a_typed_passphrase_is_deleted_even_if_not_at_once(office):
    """Telegram cannot be reached just then: the words must not stay for that."""
    phone = office.phone(REPORTER)
    await phone.send("/case")
    await phone.send("ABCD-2345")
    office.telegram.refusals.append(("deleteMessages", _busy()))
    await phone.send("bado kimu fele sita goru pavi")
    assert "fele" in str(standing(office, phone))
    await ring(office)
    assert "fele" not in str(standing(office, phone))


async def test_what_cannot_be_written_down_now_is_written_later(office):
    """A disk that was full for a minute loses no message."""
    phone = office.phone(REPORTER)
    await phone.send("/help")
    notes = office.world.notes.take()
    office.world.notes.give_back(notes)
    assert await keep_notes(office.world) == len(notes) == 2
    assert await keep_notes(office.world) == 0


@pytest.mark.parametrize("language", ["tr", "fr", "es"])
async def test_clearing_speaks_every_language(office, language):
    """The last line that stands in a chat is read by who cleared it."""
    phone = office.phone(REPORTER, language)
    await phone.send("hello")
    office.clock.forward(hours=72)
    await phone.send("/clear")
    await phone.tap("⏳")
    await phone.send("/clear")
    await phone.tap("🧹")
    assert "🧹" in phone.text


def _busy() -> Refused:
    return Refused(500, "Internal Server Error")


class SlowToCommit:
    """Real storage whose commits wait until somebody else has had time to look."""

    def __init__(self, inner):
        self.inner, self.written = inner, asyncio.Event()

    def apart(self):
        return self

    @asynccontextmanager
    async def begin(self):
        async with self.inner.begin() as tx:
            yield tx
            self.written.set()
            for _ in range(20):
                async with self.inner.read() as view:
                    await view.people.holders()


async def test_who_asks_what_is_noted_waits_for_who_is_writing_it_down(office):
    """A bell had taken the notes and not committed them: the message would stay in the chat."""
    phone = office.phone(REPORTER)
    person = (await office.person(phone)).id
    at = office.clock.now()
    office.world.notes.put(Note(person, 5, at, ours=True, fades_at=at))
    slow = SlowToCommit(office.storage)

    async def look() -> Sequence[int]:
        await slow.written.wait()
        return await opened_in(office.world, person)

    _, found = await asyncio.gather(keep_notes(office.world.on(slow)), look())
    assert found == [5]


async def test_looking_what_is_noted_ends_no_update(office):
    """A crash before the person is forgotten must bring the tap again, not lose it."""
    person = (await office.person(office.phone(REPORTER))).id
    async with office.storage.begin() as tx:
        incoming = Incoming(UpdateId(77), "x", b"{}")
        await tx.inbox.take_in([incoming], at=office.clock.now())
    storage = office.storage.ending(UpdateId(77))
    office.world.notes.put(Note(person, 5, office.clock.now(), ours=True))
    await opened_in(office.world.on(storage), person)
    assert len(office.world.notes) == 0
    assert not storage.ended
    await clear_later(office.world.on(storage), person)
    assert storage.ended
