"""Trial observation in the chat: the case, signing up, telling how it went, settling, the week."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest
import pytest_asyncio

from bot.handlers.hearing_extras import in_reminder
from bot.handlers.hearing_lines import when_there
from bot.handlers.hearing_taps import CaseFactsTap, HearingReportTap, HearingSettleTap, SettleActTap
from bot.handlers.registry import fill_outgoing
from bot.outgoing import Outgoing
from bot.words import Words
from core.model.broadcast import BroadcastState
from core.model.event import Event, EventRole, EventVersion
from core.model.event_kind import EventKind, EventState
from core.model.event_time import EventTime
from core.model.hearing import FACT_LIMITS, Hearing, Outcome
from core.model.identity import EventId
from core.model.language import ENGLISH, Language
from core.model.roles import Role
from core.ports.world import World
from core.usecases.events.add_event import NewEvent, add_event
from core.usecases.events.take_role import observe_event
from core.usecases.hearings.ask_observers import ask_of_due_hearings
from core.usecases.hearings.send_week import send_week_of_hearings
from core.usecases.members.show_stored import show_stored
from tests.bot.conftest import CATALOGUE, Member
from tests.bot.offline_telegram import plain_text

RULE_OF_LAW = "rule_of_law"
ISTANBUL = "Europe/Istanbul"
TITLES = {ENGLISH: EventVersion("Trial of teachers", ""), Language("tr"): EventVersion("Dava", "")}


class Court:
    """Hearings, their coordinator and observers; storage is asked directly."""

    def __init__(self, world: World, coordinator: Member) -> None:
        self.world, self.coordinator = world, coordinator

    async def plan(self, *, days: int = 2, **changes) -> EventId:
        """Put a hearing into the agenda, at 10:00 on the court's clock."""
        day = (self.world.clock.now() + timedelta(days=days)).date()
        when = EventTime(day, time(10), ISTANBUL)
        new = NewEvent(EventKind.HEARING, TITLES, when, "Hall 4", frozenset(), **changes)
        return await add_event(self.world, self.coordinator.id, new)

    async def event(self, number: EventId) -> Event:
        async with self.world.storage.read() as view:
            found = await view.events.get(number)
        assert found is not None
        return found

    async def hearing(self, number: EventId) -> Hearing:
        async with self.world.storage.read() as view:
            return await view.hearings.get(number)

    async def facts(self, number: EventId) -> None:
        """Say which case it is about, in the chat."""
        phone = self.coordinator.phone
        await phone.press(CaseFactsTap(event=number).pack())
        for fact in ("High Criminal Court 3", "2026/17", "Teacher A, Teacher B"):
            await phone.send(fact)
        await phone.tap("Skip")
        await phone.send("An identity card")
        await phone.tap("Done")

    async def tell(self, member: Member, number: EventId, day: str = "14.4.2026") -> None:
        """Tell that it was adjourned, and what one saw."""
        await member.phone.send("/help")
        await member.phone.press(HearingReportTap(event=number).pack())
        await member.phone.tap("Adjourned")
        await member.phone.send(day)
        await member.phone.send("09:30")
        await member.phone.send("The <judge> let nobody in")
        await member.phone.tap("That is all")

    async def settle(self, number: EventId) -> None:
        await self.coordinator.phone.press(HearingSettleTap(event=number).pack())

    async def notices(self) -> dict[int, list[str]]:
        """Return what waits to be sent, rendered, by person."""
        outgoing = fill_outgoing(Outgoing(self.world, CATALOGUE))
        now = self.world.clock.now()
        async with self.world.storage.begin() as tx:
            claimed = await tx.outbox.claim(limit=100, now=now, real_now=now, lease_seconds=60)
        found: dict[int, list[str]] = {}
        for each in claimed:
            screen = await outgoing.render(each)
            if screen is not None:
                found.setdefault(each.person, []).append(plain_text(screen.text))
        return found


@pytest_asyncio.fixture
async def court(join, world) -> Court:
    coordinator = await join(roles=(Role.COORDINATOR,))
    await coordinator.phone.send("/help")
    return Court(world, coordinator)


async def test_a_coordinator_writes_the_case_down_after_being_told_that_it_is_public(court):
    """What is typed there is read by all members: that has to be said before, not after."""
    number = await court.plan()
    phone = court.coordinator.phone
    await phone.press(CaseFactsTap(event=number).pack())
    for _ in range(3):
        assert "Only what is public already" in phone.text
        await phone.tap("Skip")
    assert (await court.hearing(number)).case is None
    await phone.tap("All facts")
    await phone.tap("Done")
    await court.facts(number)
    case = (await court.hearing(number)).case
    assert list(case.facts.values()) == [
        "High Criminal Court 3",
        "2026/17",
        "Teacher A, Teacher B",
        "An identity card",
    ]
    await phone.press(CaseFactsTap(event=number).pack())
    await phone.tap("Case number")
    await phone.tap("Take it away")
    assert "2026/17" not in phone.text
    assert (await court.hearing(number)).case.id == case.id


async def test_another_hearing_of_a_known_case_takes_two_taps(court):
    """Nobody types a case number twice; a second spelling would be a second case."""
    first = await court.plan()
    await court.facts(first)
    second = await court.plan(days=9)
    phone = court.coordinator.phone
    await phone.press(CaseFactsTap(event=second).pack())
    await phone.tap("2026/17")
    assert "2 hearings of this case show it" in phone.text
    assert (await court.hearing(second)).case == (await court.hearing(first)).case
    await phone.tap("Another case")
    await phone.tap("A new case")
    await phone.send("Court of Appeal")
    assert (await court.hearing(second)).case != (await court.hearing(first)).case


async def test_the_card_and_the_reminder_say_which_case_and_what_to_bring(court, join):
    """Whoever stands in front of the court needs the hall, the case number and the right card."""
    member = await join()
    number = await court.plan()
    await court.facts(number)
    await member.phone.send(f"/start event_{number}")
    for word in ("Hall 4", "High Criminal Court 3", "2026/17", "Teacher A", "identity card"):
        assert word in member.phone.text
    await member.phone.tap("I am observing")
    async with court.world.storage.read() as view:
        part = await view.event_people.part(number, member.id)
    assert part.roles == {EventRole.OBSERVER}
    words = Words(CATALOGUE, ENGLISH, "UTC")
    extra = await in_reminder(court.world, words, await court.event(number), None)
    assert any("Please bring: An identity card" in line for line in extra.lines)
    assert not extra.rows
    await member.phone.tap("The case")
    assert "one hearing" in member.phone.text
    assert "ahead" in member.phone.text


async def test_from_the_hearing_to_the_next_one(court, join):
    """The whole way: asked, told, settled, the next hearing made, observers asked again."""
    member = await join()
    number = await court.plan()
    await court.facts(number)
    await observe_event(court.world, member.id, number, on=True)
    court.world.clock.forward(days=3)
    assert await ask_of_due_hearings(court.world) == 1
    assert "How did the hearing go?" in (await court.notices())[member.id][0]
    await court.tell(member, number)
    assert "Thank you" in member.phone.text
    told = await court.notices()
    assert "An observer has told" in told[court.coordinator.id][0]
    await court.settle(number)
    phone = court.coordinator.phone
    assert "The <judge> let nobody in" in phone.text
    await phone.tap("Settle it so")
    assert "The next hearing is put into the agenda" in phone.text
    again = phone.data("Yes, settle it")
    await phone.tap("Yes, settle it")
    before = await court.event(number)
    assert before.state is EventState.ADJOURNED
    after = await court.event(before.successor)
    assert f"{after.starts_at:%d.%m.%Y %H:%M}" == "14.04.2026 06:30"
    assert (await court.hearing(after.id)).case == (await court.hearing(number)).case
    await phone.press(again)
    assert (await court.event(number)).successor == after.id
    async with court.world.storage.read() as view:
        assert await view.events.get(EventId(after.id + 1)) is None
    assert "Please sign up anew" in (await court.notices())[member.id][0]
    await member.phone.send(f"/start event_{number}")
    assert "Adjourned to a new date" in member.phone.text
    assert "It was adjourned" not in member.phone.text, "once is enough"
    await member.phone.tap("The next hearing")
    assert "The hearing before" in member.phone.text
    await member.phone.tap("The case")
    assert "2 hearings" in member.phone.text
    assert "adjourned" in member.phone.text


async def test_a_note_is_read_by_all_only_once_it_is_published(court, join):
    """A sealed note that shows on a card before is a broken promise to who wrote it."""
    observer, reader = await join(), await join()
    number = await court.plan()
    await observe_event(court.world, observer.id, number, on=True)
    court.world.clock.forward(days=3)
    await court.tell(observer, number)
    await reader.phone.send(f"/start event_{number}")
    assert "judge" not in reader.phone.text
    await court.settle(number)
    phone = court.coordinator.phone
    await phone.tap("Publish the note")
    assert "stays unsaid" in phone.text
    await phone.tap("Yes, publish")
    assert "A note is published" in phone.text
    await reader.phone.send(f"/start event_{number}")
    assert "The <judge> let nobody in" in reader.phone.text
    await reader.phone.tap("Note")
    assert "The <judge> let nobody in" in reader.phone.text
    await observer.phone.press(HearingReportTap(event=number).pack())
    assert "nothing more can be added" in observer.phone.toast


async def test_buttons_over_a_report_that_was_changed_do_nothing(court, join):
    """The coordinator must publish what they read, not what was put in its place."""
    observer = await join()
    number = await court.plan()
    await observe_event(court.world, observer.id, number, on=True)
    court.world.clock.forward(days=3)
    await court.tell(observer, number)
    await court.settle(number)
    phone = court.coordinator.phone
    await phone.tap("Publish the note")
    publish = phone.data("Yes, publish")
    await observer.phone.press(HearingReportTap(event=number).pack())
    await observer.phone.tap("From the start")
    await observer.phone.tap("Adjourned")
    await observer.phone.send("15.4.2026")
    await phone.press(publish)
    assert (await court.hearing(number)).note is None


@pytest.mark.parametrize(
    ("typed", "said"), [("1.3.2026", "in the past"), ("soon", "could not read a date")]
)
async def test_a_next_date_that_cannot_be_is_refused(court, typed, said):
    """A next hearing before this one is a slip of the thumb."""
    number = await court.plan()
    court.world.clock.forward(days=2, hours=2)
    phone = court.coordinator.phone
    await phone.press(HearingReportTap(event=number).pack())
    await phone.tap("Adjourned")
    await phone.send(typed)
    assert "At what time?" not in phone.text
    assert said in phone.text
    async with court.world.storage.read() as view:
        told = await view.hearings.report(number, court.coordinator.id)
    assert told is not None
    assert told.report.day is None


async def test_who_was_not_there_tells_nothing_and_a_hearing_ahead_has_no_outcome(court, join):
    """A crafted button must not put words into a court record."""
    stranger, observer = await join(), await join()
    await stranger.phone.send("/help")
    await observer.phone.send("/help")
    number = await court.plan()
    await observe_event(court.world, observer.id, number, on=True)
    await observer.phone.press(HearingReportTap(event=number).pack())
    assert "has not begun" in observer.phone.toast
    court.world.clock.forward(days=3)
    await stranger.phone.press(HearingReportTap(event=number).pack())
    assert "for those who come" in stranger.phone.toast
    for tap in (
        CaseFactsTap(event=number),
        HearingSettleTap(event=number),
        SettleActTap(event=number, act="end", mark="0", sure=1),
        SettleActTap(event=number, act="ask"),
    ):
        await stranger.phone.press(tap.pack())
    assert (await court.event(number)).state is EventState.SCHEDULED
    assert await court.notices() == {}


async def test_a_closed_hearing_does_not_exist_for_others(court, join):
    """A case page must not lead past the circle of a hearing."""
    member = await join()
    await member.phone.send("/help")
    number = await court.plan(invited_only=True)
    await court.facts(number)
    await member.phone.send("/hearings")
    assert "No hearing is ahead" in member.phone.text
    assert "🏠 Home" in member.phone.buttons, "an empty week is no dead end"
    case = (await court.hearing(number)).case
    await member.phone.press(f"hc:{case.id}:0")
    assert "2026/17" not in member.phone.text
    await member.phone.press(f"hn:{number}")
    assert "Trial of teachers" not in member.phone.text


async def test_decided_and_otherwise_ended_hearings(court):
    """Decided ends its life; anything else leaves it for the next date, and is said."""
    phone = court.coordinator.phone
    for button, state, outcome in (
        ("Decided", EventState.DECIDED, Outcome.DECIDED),
        ("Something else", EventState.SCHEDULED, Outcome.OTHER),
    ):
        number = await court.plan()
        court.world.clock.forward(days=3)
        await phone.press(HearingReportTap(event=number).pack())
        await phone.tap(button)
        await phone.tap("No note")
        await phone.tap("That is all")
        await phone.tap("What observers told")
        await phone.tap("Settle it so")
        await phone.tap("Yes, settle it")
        assert (await court.event(number)).state is state
        assert (await court.hearing(number)).outcome is outcome


async def test_the_week_comes_in_turkish_and_english_and_in_ones_own_language(court, join):
    """The digest is passed on to lawyers and diplomats; a reader wants their own language."""
    member = await join("fr", topics=(RULE_OF_LAW,))
    monday = datetime(2026, 3, 9, 5, tzinfo=UTC)
    court.world.clock.moment = monday - timedelta(days=3)
    number = await court.plan(days=5)
    await court.facts(number)
    court.world.clock.moment = monday
    assert await send_week_of_hearings(court.world) == 1
    async with court.world.storage.begin() as tx:
        [running] = [
            each
            for each in await tx.outbox.unfinished(BroadcastState.FANNING)
            if each.subject == "hearings"
        ]
        await tx.outbox.fan_out(running.id, span=1000, at=monday)
    [text] = (await court.notices())[member.id]
    assert text.index("Dava") < text.index("Trial of teachers")
    assert "10:00" in text
    assert "2026/17" in text
    await member.phone.send("/hearings")
    assert "Une audience" in member.phone.text
    await member.phone.tap("Türkçe + English")
    assert "Trial of teachers" in member.phone.text
    await member.phone.tap("Semaine d’après")
    assert "Aucune audience" in member.phone.text


async def test_what_was_told_of_hearings_is_shown_and_handed_over(court, join):
    """What is stored about somebody is theirs to see."""
    observer = await join()
    number = await court.plan()
    await observe_event(court.world, observer.id, number, on=True)
    court.world.clock.forward(days=3)
    await court.tell(observer, number)
    stored = await show_stored(court.world, observer.id)
    assert stored.hearing_reports[number].note == "The <judge> let nobody in"
    await observer.phone.send("/privacy")
    assert "Court hearings of which you told: 1" in observer.phone.text


@pytest.mark.parametrize("language", ["en", "tr", "fr", "es"])
async def test_a_full_week_and_a_full_case_fit_a_message(court, join, language):
    """Telegram refuses what is longer than 4096 characters, and the digest would reach nobody."""
    long = "ş" * 400
    for _ in range(6):
        number = await court.plan()
        async with court.world.storage.begin() as tx:
            event = await tx.events.get(number)
            title = {each: EventVersion(long[:120], "") for each in ("en", "tr", "fr", "es")}
            changed = replace(event, versions=title, place=long[:300])
            await tx.events.save(changed, was_revision=event.revision)
            case = await tx.hearings.add_case()
            await tx.hearings.join(number, case)
            for fact, limit in FACT_LIMITS.items():
                await tx.hearings.set_fact(case, fact, long[:limit])
    member = await join(language)
    await member.phone.send("/hearings")
    await member.phone.tap("Türkçe + English")
    assert 1000 < len(member.phone.text) <= 4096
    await member.phone.tap("▶️")


async def test_a_courts_hour_is_named_as_such_where_the_readers_clock_differs(court):
    """Who reads 10:00 in Brussels as their own would come two hours late."""
    event = await court.event(await court.plan())
    there = when_there(Words(CATALOGUE, ENGLISH, ISTANBUL), event)
    assert there.endswith("10:00")
    abroad = when_there(Words(CATALOGUE, ENGLISH, "Europe/Brussels"), event)
    assert abroad == f"{there} (Istanbul)"
