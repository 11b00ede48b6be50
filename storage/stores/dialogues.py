"""Unfinished dialogues: everything about them sealed, even which one it is and whose.

No two people's rows can be told to be of one kind, and their column of time names only the day: a
moment would lead from a message in a report to the person who is writing it.
"""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache

import sqlalchemy as sa

from core.model.dialogue import Dialogue
from core.model.identity import PersonId
from core.ports.vault import Vault
from storage.prepared import Prepared
from storage.session import Insert, Session
from storage.stores.dialogue_owner import dialogue_owner
from storage.stores.padding import padded
from storage.tables import dialogues

PURPOSE = "dialogue"

_MINE = dialogues.c.person_digest == sa.bindparam("person")
_NAMED = dialogues.c.name_digest == sa.bindparam("name")
_GET = Prepared(sa.select(dialogues).where(_MINE, _NAMED))
_CURRENT = Prepared(
    sa.select(dialogues)
    .where(_MINE, dialogues.c.aside.is_(False))
    .order_by(dialogues.c.turn.desc())
    .limit(1)
)
_NEXT_TURN = (
    sa.select(sa.func.coalesce(sa.func.max(dialogues.c.turn), 0) + 1).where(_MINE).scalar_subquery()
)


@cache
def _save(insert: Insert) -> Prepared:
    statement = insert(dialogues).values(
        person_digest=sa.bindparam("person"),
        name_digest=sa.bindparam("name"),
        sealed=sa.bindparam("new_sealed"),
        turn=_NEXT_TURN,
        aside=False,
        updated_at=sa.bindparam("at"),
    )
    new = statement.excluded
    return Prepared(
        statement.on_conflict_do_update(
            index_elements=[dialogues.c.person_digest, dialogues.c.name_digest],
            set_={name: new[name] for name in ("sealed", "turn", "aside", "updated_at")},
        )
    )


class SqlDialogues:
    """Dialogues in one transaction."""

    def __init__(self, session: Session, vault: Vault) -> None:
        self._session = session
        self._vault = vault

    async def current(self, person: PersonId) -> Dialogue | None:
        """Return the one that free messages belong to: saved last, and not set aside."""
        return await self._one(_CURRENT, {"person": self._owner(person)})

    async def get(self, person: PersonId, name: str) -> Dialogue | None:
        """Return a person's dialogue of that name."""
        return await self._one(
            _GET, {"person": self._owner(person), "name": self._digest(person, name)}
        )

    async def save(self, person: PersonId, dialogue: Dialogue) -> None:
        """Write a dialogue down and make it the current one."""
        owner, digest = self._owner(person), self._digest(person, dialogue.name)
        await self._session.quick(
            _save(self._session.insert),
            {
                "person": owner,
                "name": digest,
                "new_sealed": self._seal(owner, digest, dialogue),
                "at": dialogue.updated_at.replace(hour=0, minute=0, second=0, microsecond=0),
            },
        )

    async def set_aside(self, person: PersonId) -> None:
        """Keep all dialogues, but make none the current one."""
        await self._session.run(
            dialogues.update().where(_MINE).values(aside=True), {"person": self._owner(person)}
        )

    async def forget(self, person: PersonId) -> None:
        """Delete all dialogues of a person."""
        await self._session.run(dialogues.delete().where(_MINE), {"person": self._owner(person)})
        self._session.has_deleted = True

    async def delete(self, person: PersonId, name: str) -> None:
        """End a dialogue; one that is gone already is fine."""
        await self._session.run(
            dialogues.delete().where(_MINE, _NAMED),
            {"person": self._owner(person), "name": self._digest(person, name)},
        )

    async def _one(self, query: Prepared, values: Mapping[str, int | bytes]) -> Dialogue | None:
        row = await self._session.quick_row(query, values)
        if row is None:
            return None
        plain = self._vault.open(
            row.sealed, purpose=PURPOSE, row=_row(row.person_digest, row.name_digest)
        )
        name, token, step, screen, state, at = json.loads(plain)
        updated_at = datetime.fromisoformat(at).astimezone(UTC)
        return Dialogue(name, token, step, state, updated_at, screen)

    def _seal(self, owner: bytes, digest: bytes, dialogue: Dialogue) -> bytes:
        whole = [
            dialogue.name,
            dialogue.token,
            dialogue.step,
            dialogue.screen,
            dict(dialogue.state),
            dialogue.updated_at.isoformat(),
        ]
        plain = padded(json.dumps(whole, ensure_ascii=False).encode())
        return self._vault.seal(plain, purpose=PURPOSE, row=_row(owner, digest))

    def _owner(self, person: PersonId) -> bytes:
        return dialogue_owner(self._vault, person)

    def _digest(self, person: PersonId, name: str) -> bytes:
        return self._vault.digest(f"{person}:{name}", purpose=PURPOSE)


def _row(owner: bytes, name_digest: bytes) -> str:
    return f"{owner.hex()}:{name_digest.hex()}"
