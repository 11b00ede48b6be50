"""Briefings and alerts: what was published, each version once."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from core.model.audience import Audience
from core.model.briefing import Briefing, BriefingKind, Version
from core.model.identity import BriefingId, PersonId, TopicKey
from core.model.language import Language
from storage.session import Session
from storage.tables import briefing_topics, briefing_versions, briefings


class SqlBriefings:
    """Briefings in one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def add(
        self,
        kind: BriefingKind,
        versions: Mapping[Language, Version],
        audience: Audience,
        *,
        author: PersonId,
        urgent: bool,
        at: datetime,
    ) -> BriefingId:
        """Write down a confirmed briefing or alert."""
        number = await self._session.value(
            briefings.insert()
            .values(
                kind=kind,
                author=author,
                everyone=audience.everyone,
                urgent=urgent,
                published_at=at,
            )
            .returning(briefings.c.id)
        )
        await self._session.run_each(
            briefing_versions.insert(),
            [
                {"briefing_id": number, "language": language, "title": v.title, "body": v.body}
                for language, v in versions.items()
            ],
        )
        await self._session.run_each(
            briefing_topics.insert(),
            [{"briefing_id": number, "topic": topic} for topic in sorted(audience.topics)],
        )
        return BriefingId(number)

    async def get(self, briefing: BriefingId) -> Briefing | None:
        """Return one, every version included."""
        rows = await self._session.rows(sa.select(briefings).where(briefings.c.id == briefing))
        found = await self._whole(rows)
        return found[0] if found else None

    async def latest(
        self, topics: frozenset[TopicKey], *, offset: int, limit: int
    ) -> tuple[Sequence[Briefing], int]:
        """Return a page of BRIEFINGs on *topics* or for everyone, newest first, and the total."""
        on_topic = briefings.c.id.in_(
            sa.select(briefing_topics.c.briefing_id).where(
                briefing_topics.c.topic.in_(sorted(topics))
            )
        )
        wanted = sa.and_(
            briefings.c.kind == BriefingKind.BRIEFING,
            sa.or_(briefings.c.everyone.is_(True), on_topic),
        )
        total = await self._session.value(
            sa.select(sa.func.count()).select_from(briefings).where(wanted)
        )
        rows = await self._session.rows(
            sa.select(briefings)
            .where(wanted)
            .order_by(briefings.c.published_at.desc(), briefings.c.id.desc())
            .offset(offset)
            .limit(limit)
        )
        return await self._whole(rows), total

    async def _whole(self, rows: Sequence[sa.Row[Any]]) -> Sequence[Briefing]:
        """Put versions and topics to the rows of briefings."""
        if not rows:
            return []
        ids = [row.id for row in rows]
        versions: dict[int, dict[Language, Version]] = defaultdict(dict)
        for row in await self._session.rows(
            sa.select(briefing_versions).where(briefing_versions.c.briefing_id.in_(ids))
        ):
            versions[row.briefing_id][Language(row.language)] = Version(row.title, row.body)
        topics: dict[int, set[TopicKey]] = defaultdict(set)
        for row in await self._session.rows(
            sa.select(briefing_topics).where(briefing_topics.c.briefing_id.in_(ids))
        ):
            topics[row.briefing_id].add(TopicKey(row.topic))
        return [
            Briefing(
                id=BriefingId(row.id),
                kind=BriefingKind(row.kind),
                author=PersonId(row.author),
                versions=versions[row.id],
                audience=Audience(row.everyone, frozenset(topics[row.id])),
                urgent=row.urgent,
                published_at=row.published_at,
            )
            for row in rows
        ]
