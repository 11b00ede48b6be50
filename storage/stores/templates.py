"""Templates: their drafts sealed, their rules in the open so that the database can find them."""

import json
from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime, time
from typing import Any

import sqlalchemy as sa

from core.model.draft_json import pack, unpack
from core.model.identity import PersonId, TemplateId
from core.model.template import Rule, Template
from core.ports.vault import Vault
from storage.library_tables import template_authors, templates
from storage.session import Session
from storage.stores.padding import padded

PURPOSE = "template"


class SqlTemplates:
    """Templates in one transaction."""

    def __init__(self, session: Session, vault: Vault) -> None:
        self._session = session
        self._vault = vault

    async def add(self, template: Template) -> TemplateId:
        """Write down a new one (its id is ignored)."""
        rule = template.rule
        number = await self._session.value(
            templates.insert()
            .values(
                sealed=b"",  # it is sealed to its id, which is not known before
                every_weeks=rule.every_weeks,
                weekday=rule.weekday,
                clock=rule.clock.isoformat(),
                zone=rule.zone,
                first=rule.first,
                until=rule.until,
                next_at=template.next_at,
                paused=template.paused,
                left_at=template.left_at,
            )
            .returning(templates.c.id)
        )
        plain = padded(json.dumps(pack(template.draft), ensure_ascii=False).encode())
        sealed = self._vault.seal(plain, purpose=PURPOSE, row=str(number))
        await self._session.run(
            templates.update().where(templates.c.id == number).values(sealed=sealed)
        )
        await self._session.run_each(
            template_authors.insert(),
            [{"template_id": number, "person_id": author} for author in sorted(template.authors)],
        )
        return TemplateId(number)

    async def get(self, template: TemplateId) -> Template | None:
        """Return one."""
        found = await self._all(templates.c.id == template)
        return found[0] if found else None

    async def all(self) -> Sequence[Template]:
        """Return every template, the longest known first."""
        return await self._all(sa.true())

    async def due(self, now: datetime) -> Sequence[Template]:
        """Return those that are not paused and of which a draft is to be made by *now*."""
        return await self._all(sa.and_(_IS_ON, templates.c.next_at <= now))

    async def move(self, template: TemplateId, *, next_at: datetime | None, paused: bool) -> None:
        """Write down when its next draft is made, and whether it is paused."""
        await self._session.run(
            templates.update()
            .where(templates.c.id == template)
            .values(next_at=next_at, paused=paused)
        )

    async def delete(self, template: TemplateId) -> bool:
        """Throw one away; say whether it was there."""
        gone = await self._session.changed(templates.delete().where(templates.c.id == template))
        return bool(gone)

    async def count_by(self, person: PersonId) -> int:
        """Return in how many templates a person has written."""
        mine = template_authors.c.person_id == person
        query = sa.select(sa.func.count()).select_from(template_authors).where(mine)
        return int(await self._session.value(query))

    async def leave(self, person: PersonId, *, at: datetime) -> None:
        """Mark every template that somebody wrote in: this author is about to be forgotten."""
        theirs = sa.select(template_authors.c.template_id).where(
            template_authors.c.person_id == person
        )
        await self._session.run(
            templates.update().where(templates.c.id.in_(theirs)).values(left_at=at)
        )

    async def next_due(self, *, after: datetime, until: datetime) -> datetime | None:
        """Return the earliest moment in (after, until] at which a draft is to be made."""
        moment: datetime | None = await self._session.value(
            sa.select(sa.func.min(templates.c.next_at)).where(
                _IS_ON, templates.c.next_at > after, templates.c.next_at <= until
            )
        )
        return moment

    async def _all(self, which: sa.ColumnElement[bool]) -> Sequence[Template]:
        rows = await self._session.rows(sa.select(templates).where(which).order_by(templates.c.id))
        authors: dict[int, set[PersonId]] = defaultdict(set)
        chosen = template_authors.c.template_id.in_([row.id for row in rows])
        for row in await self._session.rows(sa.select(template_authors).where(chosen)):
            authors[row.template_id].add(PersonId(row.person_id))
        return [self._template(row, frozenset(authors[row.id])) for row in rows]

    def _template(self, row: Any, authors: frozenset[PersonId]) -> Template:
        plain = self._vault.open(row.sealed, purpose=PURPOSE, row=str(row.id))
        clock = time.fromisoformat(row.clock)
        return Template(
            id=TemplateId(row.id),
            draft=unpack(json.loads(plain)),
            rule=Rule(row.every_weeks, row.weekday, clock, row.zone, row.first, row.until),
            authors=authors,
            next_at=row.next_at,
            paused=row.paused,
            left_at=row.left_at,
        )


_IS_ON = templates.c.paused.is_(False)
