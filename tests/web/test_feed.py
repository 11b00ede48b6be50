"""Private calendars over ASGI: what an address shows, to whom, and for how long."""

import asyncio
import shutil
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import httpx
import icalendar
import pytest
import pytest_asyncio
import recurring_ical_events
import sqlalchemy as sa

from content.loader import load_content
from core.model.event import Attendance, Event, EventRole, EventVersion
from core.model.event_kind import EventKind, EventState
from core.model.identity import EventId, PersonId, SeriesId, TopicKey
from core.model.language import ENGLISH, TURKISH
from core.model.person import Contact
from core.model.refusals import NoFeedAddress
from core.model.rules import Rules
from core.model.series import Series
from core.ports.storage import StorageUnavailable
from core.ports.world import World
from core.usecases.events.calendar_feed import renew_feed, revoke_feed
from core.usecases.members.change_settings import agree
from core.usecases.members.forget_person import forget_person
from locales.catalogue import Catalogue
from storage.migrate import migrate
from storage.sql_storage import SqlStorage
from storage.sqlite import SqliteDatabase
from tests.fakes.clock import NOON, FakeClock
from vault.files import FilesOnDisk
from vault.keyring import load_or_create
from vault.sealing import SealingVault
from web.app import make_app, make_metrics_app
from web.feed import MOST_OF_ONE, MOST_UNKNOWN, CalendarFeed
from web.metrics import Meters

TOPIC, OTHER = TopicKey("press"), TopicKey("women")
CATALOGUE = Catalogue.load()
ROOT = "https://bot.example.org"


@pytest.fixture(scope="session")
def migrated(tmp_path_factory) -> Path:
    """A database with all tables and no rows."""
    path = Path(tmp_path_factory.mktemp("feed")) / "bot.db"
    asyncio.run(migrate(f"sqlite+aiosqlite:///{path}"))
    return path


@pytest_asyncio.fixture
async def world(migrated, tmp_path):
    shutil.copy(migrated, tmp_path / "bot.db")
    address = sa.make_url(f"sqlite+aiosqlite:///{tmp_path / 'bot.db'}")
    vault = SealingVault(load_or_create(tmp_path / "master.json", now=NOON)[0])
    storage = SqlStorage(SqliteDatabase(address), vault)
    rules = Rules(public_url=ROOT)
    files = FilesOnDisk(tmp_path, vault)
    yield World(storage, FakeClock(), vault, files, load_content(), rules)
    await storage.close()


class Seconds:
    """Real time that only tests move."""

    passed = 0.0

    def __call__(self) -> float:
        return self.passed


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


@pytest_asyncio.fixture
async def client(world, seconds):
    app = make_app(lambda: True, None, CalendarFeed(world, CATALOGUE, now=seconds))
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url=ROOT) as client:
        yield client


async def join(world, number: int = 1, *, language=ENGLISH):
    """Somebody who agreed and follows TOPIC."""
    async with world.storage.begin() as tx:
        contact = Contact(number, f"member-{number}", f"handle{number}")
        person = await tx.people.add(contact, language=language, zone="Europe/Brussels")
    await agree(world, person.id)
    async with world.storage.begin() as tx:
        await tx.people.follow(person.id, TOPIC, wanted=True)
    return person.id


def an_event(title: str, **changes) -> Event:
    event = Event(
        id=EventId(0),
        kind=EventKind.WORKSHOP,
        versions={ENGLISH: EventVersion(title, ""), TURKISH: EventVersion(f"{title} TR", "")},
        starts_at=datetime(2026, 3, 15, 17, 30, tzinfo=UTC),
        local_date=date(2026, 3, 15),
        local_time=time(18, 30),
        zone="Europe/Brussels",
        place="Rue X 1",
        topics=frozenset({TOPIC}),
        state=EventState.PLANNED,
        author=PersonId(1),
    )
    return replace(event, **changes)


async def plan(world, title: str, **changes):
    async with world.storage.begin() as tx:
        return await tx.events.add(an_event(title, **changes))


async def say(world, event, person, said) -> None:
    async with world.storage.begin() as tx:
        await tx.event_people.say(event, person, said, needs=None, at=NOON)


def titles(answer: httpx.Response) -> set[str]:
    """The titles of the entries, as another program reads them."""
    calendar = icalendar.Calendar.from_ical(answer.content)
    return {str(entry["SUMMARY"]) for entry in calendar.walk("VEVENT")}


async def test_an_address_shows_what_its_owner_sees_and_comes_to(world, client):
    """On their topics or said yes to, and never what they said no to or may not see."""
    person = await join(world)
    declined, own = await plan(world, "declined"), await plan(
        world, "another topic", topics=frozenset({OTHER})
    )  # fmt: skip
    await plan(world, "on the topic")
    await plan(world, "for everyone", topics=frozenset())
    await plan(world, "of no interest", topics=frozenset({OTHER}))
    await plan(world, "closed circle", invited_only=True)
    await plan(world, "cancelled", state=EventState.CANCELLED)
    invited = await plan(world, "invited", invited_only=True, topics=frozenset({OTHER}))
    await say(world, declined, person, Attendance.NOT_COMING)
    await say(world, own, person, Attendance.COMING)
    async with world.storage.begin() as tx:
        await tx.event_people.set_role(invited, person, EventRole.GUEST, on=True)
    answer = await client.get(await renew_feed(world, person))
    assert answer.status_code == 200
    assert titles(answer) == {"on the topic", "for everyone", "another topic", "invited"}
    async with world.storage.begin() as tx:
        await tx.event_people.set_role(invited, person, EventRole.GUEST, on=False)
    again = await client.get(str(answer.request.url))
    assert "invited" not in titles(again)


async def test_calendar_programs_are_told_to_keep_nothing_and_to_ring(world, client):
    """What lies in a cache between them and us can be read by others."""
    person = await join(world)
    await plan(world, "on the topic")
    answer = await client.get(await renew_feed(world, person))
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    assert answer.headers["cache-control"] == "no-store"
    assert b"BEGIN:VALARM" in answer.content
    assert b"BEGIN:VTIMEZONE" in answer.content


async def test_a_calendar_names_nobody(world, client):
    """It lies on the servers of whoever runs the calendar program."""
    person = await join(world)
    event = await plan(world, "on the topic")
    await say(world, event, person, Attendance.COMING)
    answer = await client.get(await renew_feed(world, person))
    for told in ("member-1", "handle1", "ATTENDEE", "ORGANIZER"):
        assert told not in answer.text
    name = next(line for line in answer.text.splitlines() if line.startswith("X-WR-CALNAME"))
    assert name == "X-WR-CALNAME:Agenda"


async def test_a_calendar_speaks_its_owners_language(world, client):
    """It is read where no bot translates."""
    person = await join(world, language=TURKISH)
    await plan(world, "on the topic")
    answer = await client.get(await renew_feed(world, person))
    assert titles(answer) == {"on the topic TR"}
    assert "X-WR-CALNAME:Takvim" in answer.text


async def test_an_address_that_is_no_more_answers_as_one_that_never_was(world, client):
    """Whoever tries addresses must not learn which ones were real."""
    person, gone = await join(world), await join(world, 2)
    first = await renew_feed(world, person)
    second = await renew_feed(world, person)
    of_gone = await renew_feed(world, gone)
    assert (await client.get(second)).status_code == 200
    await revoke_feed(world, person)
    await forget_person(world, gone)
    never = f"{ROOT}/calendar/{'A' * 36}.ics"
    answers = [await client.get(address) for address in (never, first, second, of_gone)]
    assert {(each.status_code, each.text) for each in answers} == {(404, "not found\n")}
    assert len({tuple(sorted(each.headers.items())) for each in answers}) == 1


@pytest.mark.parametrize(
    "name", ["x", ".ics", "%00.ics", "a" * 5000 + ".ics", "%C4%B0.ics", "x.ics/y", "..%2Fx.ics"]
)
async def test_crafted_addresses_are_not_found(client, name):
    """The path is the one thing that strangers write."""
    assert (await client.get(f"/calendar/{name}")).status_code == 404


async def test_an_address_is_long_random_and_kept_only_as_a_digest(world):
    """A stolen database must not open anybody's agenda."""
    person = await join(world)
    token = (await renew_feed(world, person)).removeprefix(f"{ROOT}/calendar/")
    token = token.removesuffix(".ics")
    assert len(token) >= 32
    async with world.storage.read() as view:
        assert await view.feeds.owner(token.encode()) is None
        digest = world.vault.digest(token, purpose="calendar_feed")
        assert await view.feeds.owner(digest) == person


async def test_there_is_no_address_where_nobody_could_reach_it(world):
    """A link to this machine's own loopback would be a lie."""
    person = await join(world)
    with pytest.raises(NoFeedAddress):
        await renew_feed(replace(world, rules=Rules()), person)


async def test_who_asks_too_often_has_to_wait(world, client, seconds):
    """A program that went wild, or somebody who guesses, must not take the bot down."""
    person = await join(world)
    address = await renew_feed(world, person)
    codes = [(await client.get(address)).status_code for _ in range(MOST_OF_ONE + 1)]
    assert codes == [200] * MOST_OF_ONE + [429]
    seconds.passed += 60
    assert (await client.get(address)).status_code == 200
    seconds.passed += 60
    guesses = [client.get(f"/calendar/{number}.ics") for number in range(MOST_UNKNOWN)]
    assert {(await guess).status_code for guess in guesses} == {404}
    assert (await client.get("/calendar/another.ics")).status_code == 429
    assert (await client.get(address)).status_code == 200, "a stranger shuts nobody's calendar"
    await revoke_feed(world, person)
    assert (await client.get(address)).status_code == 404
    assert (await client.get(address)).status_code == 429
    seconds.passed += 60
    assert (await client.get(address)).status_code == 404


async def test_a_storage_that_is_away_makes_programs_come_back(world):
    """An empty calendar would delete what a member's phone knows."""

    class Away:
        def read(self):
            raise StorageUnavailable("full")

    app = make_app(lambda: True, None, CalendarFeed(world.on(Away()), CATALOGUE))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=ROOT) as client:
        assert (await client.get(f"/calendar/{'A' * 36}.ics")).status_code == 503


async def test_the_port_of_the_counts_serves_no_calendar(world):
    """It is meant for a monitoring program alone."""

    async def look() -> None:
        return

    app = make_metrics_app(Meters().registry, look)
    address = await renew_feed(world, await join(world))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=ROOT) as client:
        assert (await client.get(address)).status_code == 404


async def test_a_calendar_keeps_the_last_weeks_and_no_more(world, client):
    """One looks up where one was yesterday, not last year."""
    person = await join(world)
    for days, title in ((-10, "last week"), (-100, "long ago")):
        starts_at = NOON + timedelta(days=days)
        await plan(world, title, starts_at=starts_at, local_date=starts_at.date())
    assert titles(await client.get(await renew_feed(world, person))) == {"last week"}


async def test_a_series_comes_as_one_without_what_its_owner_declined_or_may_not_see(world, client):
    """A rule that a phone unfolds by itself must not bring back what somebody said no to."""
    person = await join(world)
    first = date(2026, 3, 17)
    async with world.storage.begin() as tx:
        rule = Series(SeriesId(0), "FREQ=WEEKLY;BYDAY=TU", first, time(18, 30), "Europe/Brussels")
        series = await tx.series.add(rule)
        numbers = []
        for week in range(5):
            local = datetime.combine(first + timedelta(weeks=week), time(18, 30))
            hour = 17 if local.date() < date(2026, 3, 29) else 16  # the clocks go forward then
            occurrence = an_event(
                "every week",
                series=series,
                occurrence=local,
                local_date=local.date(),
                starts_at=datetime.combine(local.date(), time(hour, 30), UTC),
                invited_only=week == 3,
                state=EventState.CANCELLED if week == 2 else EventState.PLANNED,
            )
            numbers.append(await tx.events.add(occurrence))
    await say(world, numbers[1], person, Attendance.NOT_COMING)
    answer = await client.get(await renew_feed(world, person))
    calendar = icalendar.Calendar.from_ical(answer.content)
    shown = recurring_ical_events.of(calendar).between(first, first + timedelta(weeks=5))
    assert sorted(each["DTSTART"].dt.date() for each in shown) == [
        first,
        first + timedelta(weeks=4),
    ]
