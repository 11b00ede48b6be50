"""Unfinished dialogues: everything about them sealed, even which one it is.

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
from storage.stores.padding import padded
from storage.tables import dialogues

PURPOSE = "dialogue"

_MINE = dialogues.c.person_id == sa.bindparam("person")
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
        person_id=sa.bindparam("person"),
        name_digest=sa.bindparam("name"),
        sealed=sa.bindparam("new_sealed"),
        turn=_NEXT_TURN,
        aside=False,
        updated_at=sa.bindparam("at"),
    )
    new = statement.excluded
    return Prepared(
        statement.on_conflict_do_update(
            index_elements=[dialogues.c.person_id, dialogues.c.name_digest],
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
        return await self._one(_CURRENT, {"person": person})

    async def get(self, person: PersonId, name: str) -> Dialogue | None:
        """Return a person's dialogue of that name."""
        return await self._one(_GET, {"person": person, "name": self._digest(person, name)})

    async def save(self, person: PersonId, dialogue: Dialogue) -> None:
        """Write a dialogue down and make it the current one."""
        digest = self._digest(person, dialogue.name)
        await self._session.quick(
            _save(self._session.insert),
            {
                "person": person,
                "name": digest,
                "new_sealed": self._seal(person, digest, dialogue),
                "at": dialogue.updated_at.replace(hour=0, minute=0, second=0, microsecond=0),
            },
        )

    async def set_aside(self, person: PersonId) -> None:
        """Keep all dialogues, but make none the current one."""
        await self._session.run(
            dialogues.update().where(dialogues.c.person_id == person).values(aside=True)
        )

    async def delete(self, person: PersonId, name: str) -> None:
        """End a dialogue; one that is gone already is fine."""
        await self._session.run(
            dialogues.delete().where(_MINE, _NAMED),
            {"person": person, "name": self._digest(person, name)},
        )

    async def _one(self, query: Prepared, values: Mapping[str, int | bytes]) -> Dialogue | None:
        row = await self._session.quick_row(query, values)
        if row is None:
            return None
        plain = self._vault.open(
            row.sealed, purpose=PURPOSE, row=_row(row.person_id, row.name_digest)
        )
        name, token, step, screen, state, at = json.loads(plain)
        updated_at = datetime.fromisoformat(at).astimezone(UTC)
        return Dialogue(name, token, step, state, updated_at, screen)

    def _seal(self, person: PersonId, digest: bytes, dialogue: Dialogue) -> bytes:
        whole = [
            dialogue.name,
            dialogue.token,
            dialogue.step,
            dialogue.screen,
            dict(dialogue.state),
            dialogue.updated_at.isoformat(),
        ]
        plain = padded(json.dumps(whole, ensure_ascii=False).encode())
        return self._vault.seal(plain, purpose=PURPOSE, row=_row(person, digest))

    def _digest(self, person: PersonId, name: str) -> bytes:
        return self._vault.digest(f"{person}:{name}", purpose=PURPOSE)


def _row(person: int, name_digest: bytes) -> str:
    return f"{person}:{name_digest.hex()}"
