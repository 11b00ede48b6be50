"""People, what they follow, roles and invitations, on both databases."""

from dataclasses import replace
from datetime import time, timedelta

import sqlalchemy as sa

from core.model.audience import Audience, AudienceCount
from core.model.identity import CaseCode, PersonId, TopicKey
from core.model.language import Language
from core.model.person import Contact
from core.model.quiet import QuietHours
from core.model.roles import InvitationState, Role
from tests.storage.conftest import NOW, add_person, get_person, raw


async def test_a_person_is_found_by_telegram_id_through_another_connection(storage, other):
    """Every update begins with this question."""
    added = await add_person(storage, 7001, "tr")
    async with other.read() as tx:
        assert await tx.people.find(7001) == added
        assert await tx.people.find(7002) is None


async def test_all_that_is_known_of_a_person_survives(storage, other):
    """Settings that do not round-trip are settings that change by themselves."""
    person = await add_person(storage, 1)
    changed = replace(
        person,
        language=Language("fr"),
        zone="Europe/Istanbul",
        country="tr",
        consented_at=NOW.replace(hour=0) + timedelta(days=1),
        quiet=QuietHours(time(22, 30), time(7)),
        paused=True,
        limited_access=False,
        reachable=False,
    )
    async with storage.begin() as tx:
        await tx.people.save(changed)
    assert await get_person(other, person.id) == changed


async def test_when_somebody_agreed_is_kept_as_a_day(storage, other):
    """Who signs up in order to report does both at one moment: it would lead from one to both."""
    person = await add_person(storage, 1)
    agreed = NOW.replace(minute=17, second=3, microsecond=4711)
    async with storage.begin() as tx:
        await tx.people.save(replace(person, consented_at=agreed))
    day = agreed.replace(hour=0, minute=0, second=0, microsecond=0)
    kept = await get_person(other, person.id)
    assert kept is not None
    assert kept.consented_at == day


async def test_adding_someone_known_changes_nothing(storage, other):
    """Two first messages at once must not make two people, nor overwrite settings."""
    person = await add_person(storage, 1, "tr")
    async with storage.begin() as tx:
        again = await tx.people.add(Contact(1, "x"), language=Language("en"), zone="UTC")
    assert again == person
    async with other.read() as tx:
        assert await tx.people.contact(person.id) == Contact(1, "member-1", "handle1")


async def test_name_handle_and_telegram_id_lie_sealed(storage, url):
    """A stolen database must not be a membership list."""
    await add_person(storage, 424242424242)
    async with raw(url) as connection:
        row = (await connection.execute(sa.text("SELECT * FROM people"))).one()
    text = repr(tuple(row))
    assert "424242424242" not in text
    assert "member" not in text
    assert "handle" not in text


async def test_a_contact_can_be_changed_but_not_handed_to_somebody_else(storage, other):
    """Names change; a Telegram id never does."""
    person = await add_person(storage, 5)
    async with storage.begin() as tx:
        await tx.people.set_contact(person.id, Contact(5, "new name", "new"))
        await tx.people.set_contact(person.id, Contact(6, "stranger", ""))
    async with other.read() as tx:
        assert await tx.people.contact(person.id) == Contact(5, "new name", "new")
        assert await tx.people.contact(PersonId(99)) is None


async def test_following_twice_is_following_once(storage, other):
    """A button pressed twice does the thing once."""
    person = await add_person(storage, 1)
    topic = TopicKey("press")
    async with storage.begin() as tx:
        await tx.people.follow(person.id, topic, wanted=True)
        await tx.people.follow(person.id, topic, wanted=True)
        await tx.people.follow(person.id, TopicKey("women"), wanted=True)
    async with other.read() as tx:
        assert await tx.people.follows(person.id) == {topic, TopicKey("women")}
    async with storage.begin() as tx:
        await tx.people.follow(person.id, topic, wanted=False)
        await tx.people.follow(person.id, topic, wanted=False)
    async with other.read() as tx:
        assert await tx.people.follows(person.id) == {TopicKey("women")}


async def test_an_audience_counts_only_people_who_may_be_written_to(storage, other):
    """The number shown before sending is a promise."""
    topic = TopicKey("press")
    people = [await add_person(storage, n, "tr" if n % 2 else "en") for n in range(1, 7)]
    await add_person(storage, 99, consented=False)
    async with storage.begin() as tx:
        for person in people:
            await tx.people.follow(person.id, topic, wanted=person.language == "tr")
        await tx.people.save(replace(people[0], paused=True))
        await tx.people.mark_unreachable(people[1].id)
    async with other.read() as tx:
        counted = await tx.people.count(Audience(everyone=True))
        assert counted == AudienceCount(
            {Language("tr"): 2, Language("en"): 2}, unreachable=1, paused=1
        )
        followers = await tx.people.count(Audience(topics=frozenset({topic})))
        assert followers == AudienceCount({Language("tr"): 2}, paused=1)


async def test_roles_are_part_of_the_person_at_the_next_transaction(storage, other):
    """A removed role takes effect at the next press."""
    person = await add_person(storage, 1)
    async with storage.begin() as tx:
        await tx.people.grant(person.id, Role.EDITOR, by=None)
        await tx.people.grant(person.id, Role.EDITOR, by=person.id)
        await tx.people.grant(person.id, Role.ADMIN, by=None)
    async with other.read() as tx:
        found = await tx.people.find(1)
        assert found is not None
        assert found.roles == {Role.EDITOR, Role.ADMIN}
        assert [p.id for p in await tx.people.holders(Role.ADMIN)] == [person.id]
        assert await tx.people.holders(Role.REVIEWER) == []
    async with storage.begin() as tx:
        await tx.people.revoke(person.id, Role.EDITOR)
    async with other.read() as tx:
        assert [p.roles for p in await tx.people.holders()] == [{Role.ADMIN}]


async def test_a_forgotten_person_leaves_nothing_behind_but_reports_without_a_name(
    storage, other, url
):
    """Forget me means it; and the violation that was reported still happened."""
    person, staff = await add_person(storage, 1), await add_person(storage, 2)
    async with storage.begin() as tx:
        await tx.people.follow(person.id, TopicKey("press"), wanted=True)
        await tx.people.grant(person.id, Role.EDITOR, by=None)
        report = await tx.reports.start(person.id, CaseCode("AAAA-AAAA"), at=NOW)
    async with storage.begin() as tx:
        await tx.people.forget(person.id)
    async with other.read() as tx:
        assert await tx.people.get(person.id) is None
        assert await tx.people.find(1) is None
        assert await tx.people.get(staff.id) is not None
        assert await tx.reports.get(report.id) is not None
        assert await tx.reports.reporter(report.id) is None
        assert await tx.reports.draft_of(person.id) is None
    async with raw(url) as connection:
        for table in (
            "follows",
            "roles",
            "attendance",
            "notices",
            "copies",
            "watches",
        ):
            rows = await connection.execute(
                sa.text(f"SELECT count(*) FROM {table} WHERE person_id = :id"),  # noqa: S608
                {"id": person.id},
            )
            assert rows.scalar() == 0, table
        left = await connection.execute(sa.text("SELECT count(*) FROM dialogues"))
        assert left.scalar() == 0


async def test_the_id_of_a_forgotten_person_is_never_given_to_another(storage):
    """Old rows and buttons must not find a stranger."""
    person = await add_person(storage, 1)
    async with storage.begin() as tx:
        await tx.people.forget(person.id)
    assert (await add_person(storage, 1)).id > person.id


async def test_an_invitation_moves_only_from_where_it_was(storage, other):
    """A one-time link taken twice at the same moment is taken once."""
    admin, guest = await add_person(storage, 1), await add_person(storage, 2)
    async with storage.begin() as tx:
        made = await tx.people.add_invitation(
            b"digest", Role.EDITOR, by=admin.id, expires_at=NOW + timedelta(hours=24)
        )
    move = {"was": InvitationState.OPEN, "becomes": InvitationState.TAKEN, "taken_by": guest.id}
    async with storage.begin() as tx:
        assert await tx.people.move_invitation(made.id, **move)
        assert not await tx.people.move_invitation(made.id, **move)
    async with other.read() as tx:
        taken = replace(made, state=InvitationState.TAKEN, taken_by=guest.id)
        assert await tx.people.find_invitation(b"digest") == taken
        assert await tx.people.get_invitation(made.id) == taken
        assert await tx.people.find_invitation(b"other") is None


async def test_expired_invitations_are_deleted(storage, other):
    """What is no longer needed is not kept."""
    admin = await add_person(storage, 1)
    async with storage.begin() as tx:
        old = await tx.people.add_invitation(b"a", Role.EDITOR, by=admin.id, expires_at=NOW)
        await tx.people.add_invitation(
            b"b", Role.EDITOR, by=admin.id, expires_at=NOW + timedelta(days=1)
        )
    async with storage.begin() as tx:
        assert await tx.people.delete_expired_invitations(NOW + timedelta(seconds=1)) == 1
    async with other.read() as tx:
        assert await tx.people.get_invitation(old.id) is None
        assert await tx.people.find_invitation(b"b") is not None
