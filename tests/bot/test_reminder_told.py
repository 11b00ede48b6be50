"""What reminders and words of changes say: one, several, in the evening, afterwards."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
import pytest_asyncio

from bot.handlers.event_taps import CancelEventTap, LifeTap
from core.model.event import Attendance, EventVersion
from core.model.event_kind import EventKind, EventState
from core.model.event_time import EventTime
from core.model.language import ENGLISH
from core.model.quiet import QuietHours
from core.model.roles import Role
from core.model.series import Scope
from core.usecases.events.attend_event import attend_event
from core.usecases.events.change_event import EventEdit, change_event
from core.usecases.events.move_event import move_event
from core.usecases.members.change_settings import choose_quiet_hours
from tests.bot.conftest import CATALOGUE, CONTENT
from tests.bot.newsroom import TOPIC
from tests.bot.offline_telegram import plain_text
from tests.bot.planning import Desk
from tests.bot.reminding import DAY, HOUR, LANGUAGES, STARTS, alter, arrives, plan, press, taps_of


@pytest_asyncio.fixture
async def desk(newsroom, join) -> Desk:
    """A coordinator, and all that their events set going."""
    return Desk(newsroom, await join(roles=(Role.COORDINATOR,)))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_becomes_of_an_event_is_told_in_every_language(desk, join, language):
    """Postponed, on again at the same time, in another place, for the whole series."""
    member = await join(language, topics=(TOPIC,))
    event = await plan(desk, kind=EventKind.CAMPAIGN)
    await arrives(desk, member, STARTS - 7 * DAY)
    await alter(desk, event, state=EventState.POSTPONED)
    told = (await desk.newsroom.deliver())[member.phone.user_id]
    head = CATALOGUE.plain("reminder-postponed", language, title="Writing reports", when=STARTS)
    assert plain_text(told.text).startswith(plain_text(head).splitlines()[0])
    await alter(desk, event, state=EventState.PLANNED)
    told = (await desk.newsroom.deliver())[member.phone.user_id]
    head = CATALOGUE.plain("reminder-goes-on", language, title="Writing reports")
    assert plain_text(told.text).startswith(plain_text(head))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_those_who_came_are_asked_afterwards(desk, join, language):
    """Once it is over, those who were there; not in the night."""
    member = await join(language)
    await join(topics=(TOPIC,))
    event = await plan(desk, after=(HOUR,))
    await attend_event(desk.newsroom.world, member.id, event.id, Attendance.COMING)
    await desk.wait_until(STARTS - 2 * HOUR)
    await desk.newsroom.deliver()
    await desk.wait_until(STARTS + HOUR)
    arrived = await desk.newsroom.deliver()
    assert set(arrived) == {member.phone.user_id}
    screen = arrived[member.phone.user_id]
    assert plain_text(screen.text).startswith("🗒 Writing reports")
    assert [b.label for row in screen.rows for b in row] == [
        CATALOGUE.plain("reminder-details-button", language)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_an_adjourned_hearing_is_told_with_its_new_date(desk, join, language):
    """Whoever came to the door of the court once must not do so in vain."""
    member = await join(language)
    event = await plan(desk, kind=EventKind.HEARING)
    world = desk.newsroom.world
    await attend_event(world, member.id, event.id, Attendance.COMING)
    following = EventTime(date(2026, 4, 14), time(10, 0), "Europe/Brussels")
    adjourned, revision = EventState.ADJOURNED, event.revision
    await move_event(
        world, desk.coordinator.id, event.id, adjourned, revision=revision, when=following
    )
    told = (await desk.newsroom.deliver())[member.phone.user_id]
    head = CATALOGUE.plain("reminder-adjourned", language, title="Writing reports", when=STARTS)
    assert plain_text(told.text).startswith(plain_text(head).splitlines()[0])
    assert "10:00" in told.text
    successor = (await desk.events())[-1]
    assert f"ev:{successor.id}" in taps_of(told).values()


async def test_word_of_one_of_a_series_does_not_read_as_the_end_of_all(desk, join):
    """Who reads only that it is off would stay away the week after, too."""
    member = await join("en")
    world = desk.newsroom.world
    for rule, told_so in (("FREQ=WEEKLY;COUNT=10", True), (None, False)):
        event = await plan(desk, **({"rule": rule} if rule else {}))
        await attend_event(world, member.id, event.id, Attendance.COMING)
        later = EventTime(date(2026, 3, 24), time(19, 30), "Europe/Brussels")
        await change_event(
            world, desk.coordinator.id, event.id, EventEdit(event.revision, when=later)
        )
        told = (await desk.newsroom.deliver())[member.phone.user_id]
        assert ("this one of the series only" in told.text) is told_so


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_series_that_moves_is_told_in_one_message_that_says_so(desk, join, language):
    """Ten Tuesdays an hour later: one message, not ten."""
    member = await join(language)
    event = await plan(desk, rule="FREQ=WEEKLY;COUNT=10")
    world = desk.newsroom.world
    await attend_event(world, member.id, event.id, Attendance.COMING)
    later = EventTime(date(2026, 3, 24), time(19, 30), "Europe/Brussels")
    edit = EventEdit(event.revision, when=later, scope=Scope.ALL)
    await change_event(world, desk.coordinator.id, event.id, edit)
    copies = await desk.newsroom.take_copies()
    assert len(copies) == 1
    told = await desk.newsroom.outgoing.render(copies[0])
    assert told is not None
    assert CATALOGUE.plain("reminder-scope", language, scope="all") in plain_text(told.text)
    assert "19:30" in told.text


@pytest.mark.parametrize("language", LANGUAGES)
async def test_several_reminders_that_fall_together_are_one_message(desk, join, language):
    """Soonest first, each with its own way to the details."""
    member = await join(language, topics=(TOPIC,))
    later = await plan(
        desk,
        versions={ENGLISH: EventVersion("Later & longer", "")},
        when=EventTime(date(2026, 3, 24), time(20, 30), "Europe/Brussels"),
        distances=(4 * HOUR,),
    )
    sooner = await plan(desk)
    screen = await arrives(desk, member, STARTS - 2 * HOUR)
    text = plain_text(screen.text)
    assert text.index("Writing reports") < text.index("Later & longer")
    assert "18:30" in text
    assert "20:30" in text
    assert list(taps_of(screen).values())[:2] == [f"ev:{sooner.id}", f"ev:{later.id}"]


async def test_a_deadline_among_several_says_what_is_still_missing(desk, join):
    """The countdown is worth most on the day on which everything falls together."""
    member = await join(topics=(TOPIC,))
    call = CONTENT.calls[0]
    await plan(desk, kind=EventKind.DEADLINE, call=call.key, distances=(2 * HOUR,))
    await plan(desk)
    screen = await arrives(desk, member, STARTS - 2 * HOUR)
    assert f"of {len(call.questions)} questions" in plain_text(screen.text)
    assert "Rue X 1" in screen.text


async def test_more_than_a_phone_shows_are_named_in_number(desk, join):
    """Nine at once: seven are listed, and the agenda has the rest."""
    member = await join(topics=(TOPIC,))
    for number in range(9):
        await plan(desk, versions={ENGLISH: EventVersion(f"Event {number}", "")})
    screen = await arrives(desk, member, STARTS - 2 * HOUR)
    assert "And 2 more" in screen.text
    assert len(screen.rows) == 8


async def test_one_cancelled_of_several_is_left_out_of_what_still_waits(desk, join):
    """The other one is shown as if it had always been alone."""
    member = await join(topics=(TOPIC,))
    gone = await plan(desk, versions={ENGLISH: EventVersion("Gone", "")})
    await plan(desk)
    await desk.wait_until(STARTS - 2 * HOUR)
    await alter(desk, gone, state=EventState.CANCELLED)
    arrived = (await desk.newsroom.deliver())[member.phone.user_id]
    assert "Gone" not in arrived.text
    assert "👉" in arrived.text


async def test_who_sleeps_is_reminded_of_an_early_event_in_the_evening(desk, join):
    """Not at six in the morning, and not when it has begun."""
    member = await join(topics=(TOPIC,))
    await plan(desk, when=EventTime(date(2026, 3, 24), time(8, 0), "Europe/Brussels"))
    evening = datetime(2026, 3, 23, 20, 45, tzinfo=UTC)
    await arrives(desk, member, STARTS - 2 * DAY)
    await arrives(desk, member, evening - timedelta(minutes=1))
    screen = await arrives(desk, member, evening)
    assert "08:00" in screen.text
    assert "late" not in screen.text
    assert await arrives(desk, member, datetime(2026, 3, 24, 5, 0, tzinfo=UTC)) is None


async def test_who_chooses_quiet_hours_that_nobody_has_is_reminded_before_they_begin(desk, join):
    """A day before, the clocks there were had been looked at; this one is looked at anew."""
    member = await join(topics=(TOPIC,))
    await plan(desk, distances=(2 * HOUR,))
    await desk.wait_until(STARTS - DAY)
    hours = QuietHours(time(12), time(18, 25))
    await choose_quiet_hours(desk.newsroom.world, member.id, hours)
    noon = datetime(2026, 3, 24, 10, 45, tzinfo=UTC)
    assert await arrives(desk, member, noon - timedelta(minutes=1)) is None
    assert await arrives(desk, member, noon) is not None


async def test_a_copy_that_waits_is_not_sent_to_who_declined_meanwhile(desk, join):
    """Between writing down and sending there may be minutes; an answer counts at once."""
    member = await join(topics=(TOPIC,))
    event = await plan(desk)
    await desk.wait_until(STARTS - 2 * HOUR)
    (copy,) = await desk.newsroom.take_copies()
    assert await desk.newsroom.outgoing.render(copy) is not None
    await attend_event(desk.newsroom.world, member.id, event.id, Attendance.NOT_COMING)
    assert await desk.newsroom.outgoing.render(copy) is None


@pytest.mark.parametrize(
    ("language", "tomorrow", "today"),
    [
        ("en", "tomorrow", "today"),
        ("tr", "yarın", "bugün"),
        ("fr", "demain", "aujourd’hui"),
        ("es", "mañana", "hoy"),
    ],
)
async def test_a_whole_day_is_remembered_the_morning_before_and_on_its_morning(
    desk, join, language, tomorrow, today
):
    """Whoever has no quiet hours is not woken at midnight, and the day itself still counts."""
    member = await join(language, topics=(TOPIC,))
    await choose_quiet_hours(desk.newsroom.world, member.id, None)
    whole = EventTime(date(2026, 3, 24), None, "Europe/Brussels")
    await plan(desk, kind=EventKind.CAMPAIGN, when=whole)
    await arrives(desk, member, datetime(2026, 3, 17, 8, tzinfo=UTC))
    for moment, told in (
        (datetime(2026, 3, 23, 8, tzinfo=UTC), tomorrow),
        (datetime(2026, 3, 24, 7, tzinfo=UTC), today),
    ):
        assert await arrives(desk, member, moment - timedelta(minutes=1)) is None
        screen = await arrives(desk, member, moment)
        assert told in plain_text(screen.text)
    hour = next(data for label, data in taps_of(screen).items() if "💤" in label)
    await press(member, hour)
    again = await arrives(desk, member, moment + HOUR)
    assert today in plain_text(again.text), "that same morning it can still be put off"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_several_events_in_one_message_are_on_both_clocks_where_they_differ(
    desk, join, language
):
    """Whoever travels to it needs the hour of the place; who lives there needs it only once."""
    away = await join(language, topics=(TOPIC,), zone="Europe/Istanbul")
    here = await join(language, topics=(TOPIC,), zone="Europe/Paris")
    for clock in (time(18, 30), time(19)):
        await plan(desk, when=EventTime(date(2026, 3, 24), clock, "Europe/Brussels"))
    await desk.wait_until(STARTS - DAY + HOUR / 2)
    arrived = await desk.newsroom.deliver()
    told = plain_text(arrived[away.phone.user_id].text)
    for shown in ("20:30", "18:30", "21:00", "19:00"):
        assert shown in told
    assert plain_text(arrived[here.phone.user_id].text).count("18:30") == 1


@pytest.mark.parametrize("language", LANGUAGES)
async def test_who_has_said_that_they_come_is_told_so_and_not_asked_again(desk, join, language):
    """Being asked for what one has answered makes one wonder whether it was heard."""
    said, silent = [await join(language, topics=(TOPIC,)) for _ in range(2)]
    waiting = await join(language, topics=(TOPIC,))
    event = await plan(desk, seats=1)
    for member in (said, waiting):
        await attend_event(desk.newsroom.world, member.id, event.id, Attendance.COMING)
    await desk.wait_until(STARTS - DAY)
    arrived = await desk.newsroom.deliver()
    asks = plain_text(CATALOGUE.plain("reminder-to-do", language, kind=EventKind.WORKSHOP))
    texts = [plain_text(arrived[each.phone.user_id].text) for each in (said, silent, waiting)]
    assert [asks in text for text in texts] == [False, True, False]
    for text, word in ((texts[0], "coming"), (texts[2], "waiting")):
        told = CATALOGUE.plain("reminder-said", language, said=word, kind=EventKind.WORKSHOP)
        assert plain_text(told) in text
    no = CATALOGUE.plain("agenda-not-coming-button", language)
    assert no in taps_of(arrived[said.phone.user_id]), "and one tap takes it back"
    snoozed = next(d for label, d in taps_of(arrived[said.phone.user_id]).items() if "💤" in label)
    await press(said, snoozed)
    assert asks not in plain_text((await arrives(desk, said, STARTS - DAY + HOUR)).text)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_coordinator_learns_how_many_are_told_or_that_nobody_is(newsroom, join, language):
    """Nobody should believe that people were told where there is nobody to tell."""
    desk = Desk(newsroom, await join(language, roles=(Role.COORDINATOR,)))
    member = await join(topics=(TOPIC,))
    for comes in (0, 1):
        event = await plan(desk, kind=EventKind.CAMPAIGN)
        if comes:
            await attend_event(newsroom.world, member.id, event.id, Attendance.COMING)
        told = plain_text(CATALOGUE.plain("event-told", language, count=comes))
        for state in (EventState.POSTPONED, EventState.CANCELLED):
            await desk.phone.send("/event")
            if state is EventState.POSTPONED:
                await desk.phone.press(
                    LifeTap(event=event.id, state=state, revision=event.revision).pack()
                )
            else:
                await desk.phone.press(CancelEventTap(event=event.id, sure=1).pack())
            assert told in plain_text(desk.phone.text)
            if comes:
                assert len(await newsroom.deliver()) == 1
