"""Private calendar feeds: rows found by the keyed hash of a token."""

from datetime import datetime

import sqlalchemy as sa

from core.model.identity import PersonId
from storage.feed_tables import calendar_feeds
from storage.session import Session


class SqlFeeds:
    """Calendar feeds in one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def renew(self, person: PersonId, token_digest: bytes, at: datetime) -> None:
        """Give somebody a feed; the one that they had is worth nothing any more."""
        statement = self._session.insert(calendar_feeds).values(
            person_id=person, token_digest=token_digest, made_at=at
        )
        new = {"token_digest": statement.excluded.token_digest, "made_at": at}
        await self._session.run(
            statement.on_conflict_do_update(index_elements=[calendar_feeds.c.person_id], set_=new)
        )

    async def revoke(self, person: PersonId) -> bool:
        """Take somebody's feed away; say whether there was one."""
        gone = calendar_feeds.delete().where(calendar_feeds.c.person_id == person)
        return await self._session.changed(gone) == 1

    async def owner(self, token_digest: bytes) -> PersonId | None:
        """Return whose feed a token opens."""
        query = sa.select(calendar_feeds.c.person_id)
        found = await self._session.value(
            query.where(calendar_feeds.c.token_digest == token_digest)
        )
        return None if found is None else PersonId(found)

    async def made_at(self, person: PersonId) -> datetime | None:
        """Return when somebody's feed was made (aware UTC); None when they have none."""
        query = sa.select(calendar_feeds.c.made_at).where(calendar_feeds.c.person_id == person)
        made_at: datetime | None = await self._session.value(query)
        return made_at
