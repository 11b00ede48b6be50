"""Briefings and alerts: what was published, each version of each revision once."""

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from core.model.audience import Audience
from core.model.briefing import Briefing, BriefingKind, Edition, NewBriefing, Version
from core.model.edition_json import (
    fields,
    pack_links,
    pack_media,
    pack_spans,
    unpack_action,
    unpack_links,
    unpack_media,
    unpack_spans,
)
from core.model.identity import BriefingId, PersonId, TopicKey
from core.model.language import Language
from storage.among import among
from storage.briefing_tables import (
    briefing_editions,
    briefing_topics,
    briefing_versions,
    briefings,
)
from storage.prepared import Prepared
from storage.session import Session
from storage.stores.criteria import audiences_of, write_audience
from storage.stores.folded import drop_from_index, index_briefing

FIRST = 1
"""The revision that a briefing is published with."""

_SHOWN = (
    sa.select(
        briefings,
        briefing_editions.c.revision.label("shown"),
        briefing_editions.c.at.label("shown_from"),
        briefing_editions.c.frame,
    )
    .select_from(briefings)
    .join(briefing_editions, briefing_editions.c.briefing_id == briefings.c.id)
)
_IS_NEWEST = briefing_editions.c.revision == briefings.c.revision
_SEVERAL = Prepared(_SHOWN.where(among(briefings.c.id, "ids"), _IS_NEWEST))
_TOPICS = Prepared(sa.select(briefing_topics).where(among(briefing_topics.c.briefing_id, "ids")))
_VERSIONS = Prepared(
    sa.select(briefing_versions).where(
        among(briefing_versions.c.briefing_id, "ids"),
        among(briefing_versions.c.revision, "revisions"),
    )
)


class SqlBriefings:
    """Briefings in one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def add(self, new: NewBriefing) -> BriefingId:
        """Write down an approved briefing or alert, revision 1."""
        number = await self._session.value(
            briefings.insert()
            .values(
                kind=new.kind,
                author=new.author,
                urgent=new.urgent,
                published_at=new.at,
                revision=FIRST,
                closed=new.audience.closed,
            )
            .returning(briefings.c.id)
        )
        briefing = BriefingId(number)
        await write_audience(self._session, briefing, new.audience)
        await self._write_edition(briefing, new.edition, FIRST, author=new.author, at=new.at)
        return briefing

    async def get(self, briefing: BriefingId, *, revision: int | None = None) -> Briefing | None:
        """Return one with every version, as the newest revision or an older one shows it."""
        wanted = _IS_NEWEST if revision is None else briefing_editions.c.revision == revision
        found = await self._whole(
            await self._session.rows(_SHOWN.where(briefings.c.id == briefing, wanted))
        )
        return found[0] if found else None

    async def add_revision(
        self, briefing: BriefingId, edition: Edition, *, author: PersonId, at: datetime
    ) -> int | None:
        """Put another revision in front of those there are; return its number, if not withdrawn."""
        revision: int | None = await self._session.value(
            briefings.update()
            .where(briefings.c.id == briefing, briefings.c.withdrawn_at.is_(None))
            .values(revision=briefings.c.revision + 1)
            .returning(briefings.c.revision)
        )
        if revision is None:
            return None
        await self._session.run(
            briefing_topics.delete().where(briefing_topics.c.briefing_id == briefing)
        )
        await self._write_edition(briefing, edition, revision, author=author, at=at)
        return revision

    async def withdraw(self, briefing: BriefingId, *, at: datetime) -> bool:
        """Mark one as recalled; say whether it was not yet."""
        changed = await self._session.changed(
            briefings.update()
            .where(briefings.c.id == briefing, briefings.c.withdrawn_at.is_(None))
            .values(withdrawn_at=at)
        )
        await drop_from_index(self._session, briefing)
        return bool(changed)

    async def several(self, ids: Sequence[BriefingId]) -> Sequence[Briefing]:
        """Return the newest revisions of those that there are, in the order asked for."""
        found = await self._whole(await self._session.quick(_SEVERAL, {"ids": ids}))
        return sorted(found, key=lambda each: ids.index(each.id))

    async def _write_edition(
        self,
        briefing: BriefingId,
        edition: Edition,
        revision: int,
        *,
        author: PersonId,
        at: datetime,
    ) -> None:
        which = {"briefing_id": briefing, "revision": revision}
        await self._session.run(
            briefing_editions.insert(),
            {**which, "author": author, "at": at, "frame": _pack_frame(edition)},
        )
        await self._session.run_each(
            briefing_versions.insert(),
            [
                {
                    **which,
                    "language": language,
                    "title": version.title,
                    "body": version.body,
                    "spans": json.dumps(pack_spans(version.spans)),
                }
                for language, version in edition.versions.items()
            ],
        )
        await self._session.run_each(
            briefing_topics.insert(),
            [{"briefing_id": briefing, "topic": topic} for topic in sorted(edition.topics)],
        )
        await index_briefing(self._session, briefing, edition.versions)

    async def _whole(self, rows: Sequence[sa.Row[Any]]) -> Sequence[Briefing]:
        """Put versions, topics and audiences to the rows of shown briefings."""
        if not rows:
            return []
        ids = [BriefingId(row.id) for row in rows]
        versions = await self._versions({BriefingId(row.id): row.shown for row in rows})
        topics: dict[int, set[TopicKey]] = defaultdict(set)
        for row in await self._session.quick(_TOPICS, {"ids": ids}):
            topics[row.briefing_id].add(TopicKey(row.topic))
        audiences = await audiences_of(self._session, ids)
        return [
            Briefing(
                id=BriefingId(row.id),
                kind=BriefingKind(row.kind),
                author=PersonId(row.author),
                versions=versions[row.id],
                audience=audiences.get(BriefingId(row.id), Audience()),
                urgent=row.urgent,
                published_at=row.published_at,
                topics=frozenset(topics[row.id]),
                revision=row.shown,
                corrected_at=_corrected_at(row),
                withdrawn_at=row.withdrawn_at,
                **_unpack_frame(row.frame),
            )
            for row in rows
        ]

    async def _versions(
        self, shown: Mapping[BriefingId, int]
    ) -> Mapping[int, dict[Language, Version]]:
        found: dict[int, dict[Language, Version]] = defaultdict(dict)
        values = {"ids": list(shown), "revisions": sorted(set(shown.values()))}
        for row in await self._session.quick(_VERSIONS, values):
            if shown[row.briefing_id] == row.revision:
                version = Version(row.title, row.body, unpack_spans(json.loads(row.spans)))
                found[row.briefing_id][Language(row.language)] = version
        return found


def _corrected_at(row: Any) -> datetime | None:
    """What was mended before its time had come, nobody saw otherwise."""
    seen_before = row.shown > FIRST and row.shown_from >= row.published_at
    return row.shown_from if seen_before else None


def _pack_frame(edition: Edition) -> str:
    frame = {
        "media": pack_media(edition.media),
        "links": pack_links(edition.links),
        "action": edition.action,
        "protected": edition.protected,
    }
    return json.dumps(frame, ensure_ascii=False)


def _unpack_frame(packed: str) -> dict[str, Any]:
    frame = fields(json.loads(packed))
    return {
        "media": unpack_media(frame.get("media")),
        "links": unpack_links(frame.get("links")),
        "action": unpack_action(frame.get("action")),
        "protected": bool(frame.get("protected")),
    }
