"""People, what they follow and their roles: rows of the one table that knows Telegram ids."""

from collections import Counter
from collections.abc import Sequence
from datetime import time
from functools import cache
from typing import Any

import sqlalchemy as sa

from core.model.audience import Audience, AudienceCount
from core.model.identity import PersonId, TopicKey
from core.model.language import Language
from core.model.person import CONTACT_PURPOSE, Contact, Person
from core.model.quiet import QuietHours
from core.model.roles import Role
from core.ports.vault import Vault
from storage.prepared import Prepared
from storage.report_tables import reports
from storage.session import Insert, Session
from storage.stores.audience import belongs_to
from storage.stores.counts import OUTBOX_LOCK
from storage.stores.dialogue_owner import dialogue_owner
from storage.stores.forgotten import forget_copies, forget_parts
from storage.stores.invitations import SqlInvitations
from storage.stores.padding import padded
from storage.stores.reporter_link import reporter_digest
from storage.stores.traces import SqlTraces
from storage.tables import dialogues, follows, people, roles

TELEGRAM_PURPOSE = "telegram_id"

_SETTINGS = (
    "language",
    "zone",
    "country",
    "consented_at",
    "quiet_start",
    "quiet_end",
    "paused",
    "limited_access",
    "reachable",
)
_ROLES = (
    # A literal, for the text of a prepared statement must not depend on values.
    sa.select(sa.func.aggregate_strings(roles.c.role, sa.literal_column("','")))  # type: ignore[arg-type]
    .where(roles.c.person_id == people.c.id)
    .scalar_subquery()
    .label("roles")
)
_PERSON = sa.select(
    *(c for c in people.c if c.name not in {"telegram_digest", "contact"}),
    _ROLES,
)
_FIND = Prepared(_PERSON.where(people.c.telegram_digest == sa.bindparam("digest")))
_GET = Prepared(_PERSON.where(people.c.id == sa.bindparam("person")))
_SAVE = Prepared(
    people.update()
    .where(people.c.id == sa.bindparam("person"))
    .values({name: sa.bindparam(f"new_{name}") for name in _SETTINGS})
)
_CONTACT = sa.select(people.c.contact, people.c.telegram_digest).where(
    people.c.id == sa.bindparam("person")
)
_FOLLOWS = Prepared(sa.select(follows.c.topic).where(follows.c.person_id == sa.bindparam("person")))
_UNFOLLOW = Prepared(
    follows.delete().where(
        follows.c.person_id == sa.bindparam("person"), follows.c.topic == sa.bindparam("followed")
    )
)


@cache
def _follow(insert: Insert) -> Prepared:
    new = insert(follows).values(person_id=sa.bindparam("person"), topic=sa.bindparam("followed"))
    return Prepared(new.on_conflict_do_nothing())


class SqlPeople(SqlInvitations):
    """People in one transaction."""

    def __init__(self, session: Session, vault: Vault) -> None:
        super().__init__(session)
        self._vault = vault

    async def find(self, telegram_id: int) -> Person | None:
        """Return the person with that Telegram id (found by keyed hash)."""
        row = await self._session.quick_row(_FIND, {"digest": self._digest(telegram_id)})
        return None if row is None else person_of(row)

    async def get(self, person: PersonId) -> Person | None:
        """Return a person, roles included."""
        row = await self._session.quick_row(_GET, {"person": person})
        return None if row is None else person_of(row)

    async def add(self, contact: Contact, *, language: Language, zone: str) -> Person:
        """Write down somebody new, without consent yet; someone known is returned unchanged."""
        digest = self._digest(contact.telegram_id)
        statement = self._session.insert(people).values(
            telegram_digest=digest,
            contact=self._seal(contact, digest),
            language=language,
            zone=zone,
            paused=False,
            reachable=True,
        )
        await self._session.run(statement.on_conflict_do_nothing())
        row = await self._session.quick_row(_FIND, {"digest": digest})
        if row is None:
            raise LookupError("a person written down a moment ago")
        return person_of(row)

    async def save(self, person: Person) -> None:
        """Overwrite what is known of a person, but neither contact nor roles."""
        quiet = person.quiet
        await self._session.quick(
            _SAVE,
            {
                "person": person.id,
                "new_language": person.language,
                "new_zone": person.zone,
                "new_country": person.country,
                "new_consented_at": person.consented_at,
                "new_quiet_start": None if quiet is None else quiet.start.isoformat(),
                "new_quiet_end": None if quiet is None else quiet.end.isoformat(),
                "new_paused": person.paused,
                "new_limited_access": person.limited_access,
                "new_reachable": person.reachable,
            },
        )

    async def contact(self, person: PersonId) -> Contact | None:
        """Return how Telegram knows a person."""
        row = await self._session.row(_CONTACT, {"person": person})
        if row is None:
            return None
        row_name = contact_row(row.telegram_digest)
        return Contact.unpacked(
            self._vault.open(row.contact, purpose=CONTACT_PURPOSE, row=row_name)
        )

    async def set_contact(self, person: PersonId, contact: Contact) -> None:
        """Overwrite name and handle; the Telegram id has to be the person's."""
        digest = self._digest(contact.telegram_id)
        await self._session.run(
            people.update()
            .where(people.c.id == person, people.c.telegram_digest == digest)
            .values(contact=self._seal(contact, digest))
        )

    async def forget(self, person: PersonId) -> None:
        """Delete the person, and all that hangs on them; their reports lose the link and stay."""
        await self._session.stand_alone(OUTBOX_LOCK)
        digest = reporter_digest(self._vault, person)
        await self._session.run(
            reports.update()
            .where(reports.c.reporter_digest == digest)
            .values(reporter_digest=None, reporter=None)
        )
        mine = dialogues.c.person_digest == dialogue_owner(self._vault, person)
        await self._session.run(dialogues.delete().where(mine))
        await forget_copies(self._session, person)
        await forget_parts(self._session, person)
        await SqlTraces(self._session, self._vault).forget(person)
        await self._session.run(people.delete().where(people.c.id == person))
        self._session.has_deleted = True

    async def follows(self, person: PersonId) -> frozenset[TopicKey]:
        """Return the topics that a person follows."""
        rows = await self._session.quick(_FOLLOWS, {"person": person})
        return frozenset(TopicKey(row.topic) for row in rows)

    async def follow(self, person: PersonId, topic: TopicKey, *, wanted: bool) -> None:
        """Make it so that the person follows the topic, or does not; a repeat changes nothing."""
        if wanted:
            statement = _follow(self._session.insert)
            await self._session.quick(statement, {"person": person, "followed": topic})
        else:
            await self._session.quick(_UNFOLLOW, {"person": person, "followed": topic})

    async def count(self, audience: Audience) -> AudienceCount:
        """Return how many people an audience has, and who of it cannot be written to."""
        by = (people.c.language, people.c.reachable, people.c.paused)
        query = sa.select(*by, sa.func.count().label("number")).where(
            people.c.consented_at.is_not(None), belongs_to(audience)
        )
        reachable: Counter[Language] = Counter()
        unreachable = paused = 0
        for row in await self._session.rows(query.group_by(*by)):
            if not row.reachable:
                unreachable += row.number
            elif row.paused:
                paused += row.number
            else:
                reachable[Language(row.language)] += row.number
        return AudienceCount(dict(reachable), unreachable, paused)

    async def zones(self) -> frozenset[str]:
        """Return every time zone that somebody lives in."""
        rows = await self._session.rows(sa.select(people.c.zone).distinct())
        return frozenset(row.zone for row in rows)

    async def mark_unreachable(self, person: PersonId) -> None:
        """Leave a person alone until they write again."""
        await self._session.run(
            people.update().where(people.c.id == person).values(reachable=False)
        )

    async def holders(self, role: Role | None = None) -> Sequence[Person]:
        """Return everyone who holds *role*, or any role, the longest known first."""
        held = sa.select(roles.c.person_id)
        if role is not None:
            held = held.where(roles.c.role == role)
        rows = await self._session.rows(_PERSON.where(people.c.id.in_(held)).order_by(people.c.id))
        return [person_of(row) for row in rows]

    async def grant(self, person: PersonId, role: Role, *, by: PersonId | None) -> None:
        """Give a role; holding it already changes nothing."""
        statement = self._session.insert(roles).values(person_id=person, role=role, granted_by=by)
        await self._session.run(statement.on_conflict_do_nothing())

    async def revoke(self, person: PersonId, role: Role) -> None:
        """Take a role away; effective for the next transaction."""
        await self._session.run(
            roles.delete().where(roles.c.person_id == person, roles.c.role == role)
        )

    def _digest(self, telegram_id: int) -> bytes:
        return self._vault.digest(str(telegram_id), purpose=TELEGRAM_PURPOSE)

    def _seal(self, contact: Contact, digest: bytes) -> bytes:
        plain = padded(contact.packed())
        return self._vault.seal(plain, purpose=CONTACT_PURPOSE, row=contact_row(digest))


def contact_row(telegram_digest: bytes) -> str:
    """Return the row that a contact is sealed to."""
    return telegram_digest.hex()


def person_of(row: Any) -> Person:
    """Turn a row of people, with roles, into a person."""
    return Person(
        id=PersonId(row.id),
        language=Language(row.language),
        zone=row.zone,
        country=row.country,
        consented_at=row.consented_at,
        quiet=quiet_of(row.quiet_start, row.quiet_end),
        paused=row.paused,
        limited_access=row.limited_access,
        reachable=row.reachable,
        roles=frozenset(map(Role, row.roles.split(","))) if row.roles else frozenset(),
    )


def quiet_of(start: str | None, end: str | None) -> QuietHours | None:
    """Turn two columns into quiet hours."""
    if start is None or end is None:
        return None
    return QuietHours(time.fromisoformat(start), time.fromisoformat(end))
