"""/candidates: the list, a page for each, adding and changing by dialogue, importing."""

import pytest
import pytest_asyncio

from core.model.candidate import CandidateFilter, Commitment, Fact, PublishedStance, Stance
from core.model.identity import CandidateId
from core.model.language import LANGUAGES
from core.model.roles import Role
from tests.bot.conftest import CATALOGUE, CONTENT
from tests.bot.meeting_room import Room, someone


@pytest_asyncio.fixture
async def room(join, world) -> Room:
    coordinator = await join(roles=(Role.COORDINATOR,))
    await coordinator.phone.send("/help")
    return Room(world, coordinator)


async def say(room: Room, candidate: CandidateId, heading: int, stance: Stance, quote="No <b>"):
    """Publish one stance of a meeting of its own."""
    event = await room.plan(named=False)
    day = (await room.found()).local_date
    async with room.world.storage.begin() as tx:
        word = PublishedStance(candidate, event, heading, stance, quote, day)
        await tx.candidates.publish(event, [word], {CONTENT.asks[0].key}, candidate)


async def everybody(room: Room):
    async with room.world.storage.read() as view:
        found, _ = await view.candidates.find(CandidateFilter(), running=False, offset=0, limit=100)
    return list(found)


def message(document: bytes, telegram, name="list.csv"):
    telegram.files["csv"] = document
    file = {"file_id": "csv", "file_unique_id": "csv", "file_size": len(document)}
    return {"document": {**file, "file_name": name, "mime_type": "text/csv"}}


async def test_the_list_is_narrowed_by_buttons_and_by_a_typed_name(room, join):
    """Seven hundred names are no list for a phone."""
    first = await room.add(someone("Zoë Nuñez", country="es", group="Group B"))
    for number in range(12):
        await room.add(someone(f"Person {number:02}", country="de", group="Group A"))
    await say(room, first, 4, Stance.OPPOSES)
    member = await join()
    await member.phone.send("/candidates")
    assert "14 candidates" in member.phone.text
    await member.phone.tap("▶️")
    assert "Page 2 of 3" in member.phone.text
    await member.phone.tap("Country")
    await member.phone.tap("Spain")
    assert "1 candidate or" in member.phone.text
    await member.phone.tap("Show all")
    await member.phone.tap("Group")
    await member.phone.tap("Group B")
    assert "Only: Group B" in member.phone.text
    await member.phone.tap("Show all")
    await member.phone.tap("Heading")
    await member.phone.tap("4")
    await member.phone.tap("Supports")
    assert "Nobody is listed here" in member.phone.text
    await member.phone.tap("Heading")
    await member.phone.tap("4")
    await member.phone.tap("Opposes")
    assert "Zoë Nuñez" in member.phone.text
    await member.phone.send("person 07")
    assert "Nobody is listed here" in member.phone.text
    await member.phone.tap("Show all")
    await member.phone.send("person 07")
    await member.phone.tap("Person 07")
    assert "Nothing that was said is published yet" in member.phone.text


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_page_shows_facts_sources_stances_and_commitments_in_every_language(
    room, join, language
):
    """What is claimed about a person can be checked by everybody who reads it."""
    who = await room.add(someone("Zoë Nuñez", party="Party <B>", country="es"))
    await say(room, who, 4, Stance.OPPOSES, "Never & <i>nowhere</i>")
    async with room.world.storage.begin() as tx:
        await tx.candidates.add_commitment(Commitment(0, who, room.event, 4, "A letter", None))
    member = await join(language)
    await member.phone.send("/candidates")
    await member.phone.tap("Zoë")
    assert "Party <B>" in member.phone.text
    for part, said in (
        ("stances", "Never & <i>nowhere</i>"),
        ("asks", CONTENT.asks[0].title[language]),
        ("promises", "A letter"),
        ("sources", "https://example.org/list"),
    ):
        await member.phone.tap(CATALOGUE.plain(f"candidate-{part}-button", language))
        assert said in member.phone.text
        await member.phone.tap(CATALOGUE.plain("candidate-back-button", language))


async def test_somebody_is_added_step_by_step_each_fact_with_its_source(room):
    """A fact without a source is a rumour."""
    phone = room.coordinator.phone
    await phone.send("/candidates")
    await phone.tap("Keep the list")
    await phone.tap("Add somebody")
    await phone.send("Zoë Nuñez")
    await phone.send("https://example.org/a")
    await phone.send("Party B")
    await phone.tap("Same: https://example.org/a")
    await phone.tap("Skip")
    await phone.send("Atlantis Nowhere Land")
    assert "do not know this country" in phone.text
    await phone.send("España")
    await phone.send("the official list")
    await phone.tap("Skip")
    await phone.tap("Back")
    await phone.tap("Skip")
    await phone.tap("Skip")
    assert "Is this right?" in phone.text
    save = phone.data("Put on the list")
    await phone.tap("Put on the list")
    await phone.press(save)
    (added,) = await everybody(room)
    assert added.value(Fact.COUNTRY) == "es"
    assert added.facts[Fact.COUNTRY].source == "the official list"
    assert added.facts[Fact.PARTY].source == "https://example.org/a"
    assert Fact.GROUP not in added.facts


async def test_a_fact_is_changed_or_removed_and_the_slower_of_two_is_told(room, join):
    """A colleague's correction must not be undone by an older screen."""
    who = await room.add(someone("Zoë Nuñez", party="Party A", constituency="Madrid"))
    other = await join(roles=(Role.COORDINATOR,))
    for member in (room.coordinator, other):
        await member.phone.send("/candidates")
        await member.phone.tap("Zoë")
        await member.phone.tap("Change")
        await member.phone.tap("Party")
        await member.phone.send(f"Party of {member.id}")
    await other.phone.tap("Same")
    await room.coordinator.phone.tap("Same")
    assert "A colleague has changed this page" in room.coordinator.phone.toast
    (now,) = await everybody(room)
    assert now.value(Fact.PARTY) == f"Party of {other.id}"
    await other.phone.press(f"ke:{who}")
    await other.phone.tap("Constituency")
    await other.phone.tap("Remove")
    assert Fact.CONSTITUENCY not in (await everybody(room))[0].facts
    await other.phone.press(f"ke:{who}")
    await other.phone.tap("Name")
    assert not any("Remove" in label for label in other.phone.buttons)


async def test_who_withdraws_stays_with_their_history(room, join):
    """What they said does not become untrue."""
    who = await room.add(someone("Zoë Nuñez"))
    await say(room, who, 4, Stance.SUPPORTS)
    phone = room.coordinator.phone
    await phone.send("/candidates")
    await phone.tap("Zoë")
    withdraw = phone.data("Not running")
    await phone.press(withdraw)
    await phone.press(withdraw)
    assert "Not running any more" in phone.text
    assert "4. Supports" in phone.text
    await phone.tap("Running again")
    assert "Not running any more" not in phone.text


CSV = "name;country;source\nZoë Nuñez;Spain;a book\nNobody;;\n;de;a book\n"


async def test_an_import_is_shown_before_it_counts_and_counts_once(room, telegram):
    """Seven hundred people are changed by one tap: it has to be the right one."""
    phone = room.coordinator.phone
    await phone.press("ks:import")
    await phone.send_message(**message(CSV.encode(), telegram))
    assert "New: 1" in phone.text
    assert "Unreadable: 2" in phone.text
    await phone.tap("What is unreadable")
    assert "Line 3: a fact without a source" in phone.text
    assert "Line 4: no name" in phone.text
    await phone.tap("Back")
    assert await everybody(room) == []
    sure = phone.data("✅ Import")
    await phone.press(sure)
    assert "1 new" in phone.text
    await phone.press(sure)
    assert len(await everybody(room)) == 1
    await phone.press("ks:import")
    await phone.send_message(**message(CSV.replace("a book", "a page").encode(), telegram))
    assert "Changed: 1" in phone.text
    await phone.tap("What changes")
    assert "Zoë Nuñez: Name, Country" in phone.text


async def test_what_is_exported_and_imported_again_changes_nothing(room, telegram):
    """The file is what coordinators edit: an unchanged line must stay unchanged."""
    await room.add(someone("Zoë Nuñez", party="=Party", country="es"))
    phone = room.coordinator.phone
    await phone.press("ks:csv")
    name, content = telegram.uploads[-1]
    assert name == "candidates.csv"
    await phone.press("ks:import")
    await phone.send_message(**message(content, telegram))
    assert "The same: 1" in phone.text
    assert "✅ Import" not in phone.buttons


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"PK\x03\x04\x00", "cannot read the letters"),
        (b"a;b\n1;2\n", "do not know the columns"),
        (b"name;source\n", "no line in this file"),
        (b"name;source\n" + b"x;y\n" * 1_000_000, "larger than 2 MB"),
    ],
)
async def test_a_file_that_cannot_be_read_is_answered_and_another_is_awaited(
    room, telegram, content, said
):
    """Whoever sent the wrong file wants to send the right one."""
    phone = room.coordinator.phone
    await phone.press("ks:import")
    await phone.send_message(**message(content, telegram))
    assert said in phone.text
    await phone.send_message(**message(CSV.encode(), telegram))
    assert "New: 1" in phone.text


async def test_the_picture_comes_with_a_text_beside_it(room, join, telegram):
    """Who cannot see it is told what it shows."""
    member = await join("tr")
    await member.phone.press("ks:chart", await shown(member))
    assert "yayımlanmış bir açıklama yok" in member.phone.toast
    who = await room.add(someone("Zoë Nuñez", group="Group A"))
    await say(room, who, 4, Stance.SUPPORTS)
    await member.phone.press("ks:chart")
    assert telegram.uploads[-1][1].startswith(b"\x89PNG")
    assert "1 kişiden 1 açıklama" in telegram.made("sendPhoto")[-1]["caption"]


async def shown(member):
    await member.phone.send("/help")
    return member.phone.screen


async def test_members_keep_nothing_and_staff_taps_are_refused(room, join):
    """The list belongs to the coordinators."""
    who = await room.add(someone("Zoë Nuñez"))
    member = await join(roles=(Role.EDITOR, Role.REVIEWER, Role.ADMIN))
    await member.phone.send("/candidates")
    assert not any("Keep the list" in label for label in member.phone.buttons)
    for tap in (f"ke:{who}", "ke:0", f"kw:{who}:1", "ks:csv", "ks:import", "kp:1", "kn:1:1"):
        await member.phone.press(tap)
        assert "role" in member.phone.toast, tap
    assert (await everybody(room))[0].withdrawn_at is None


async def test_who_has_not_agreed_sees_no_candidates(phone):
    """Consent comes first, whatever button was sent on."""
    await phone.send("/start")
    for tap in ("ka:1:main:0", "ks:chart"):
        await phone.press(tap)
    assert "andidate" not in phone.text


async def test_a_full_page_fits_what_telegram_takes(room, join):
    """Ten long quotes on every heading must not make a page that cannot be sent."""
    who = await room.add(someone("N" * 200, party="P" * 200, group="G" * 200, contact="C" * 200))
    for number in range(4):
        await say(room, who, 1 + number % 2, Stance.PARTLY, "&" * 1000)
    async with room.world.storage.begin() as tx:
        for heading in range(1, 5):
            promise = Commitment(0, who, room.event, heading, "<" * 500, None)
            await tx.candidates.add_commitment(promise)
    member = await join("fr")
    for part in ("main", "stances", "asks", "promises", "meetings", "sources"):
        await member.phone.press(f"ka:{who}:{part}:0", await shown(member))
        assert len(member.phone.text) <= 4096
    await member.phone.send("/candidates")
    assert len(member.phone.text) <= 4096
