"""The staff's group: its id sealed, its topics, and the posts that wait for it, in order."""

from datetime import datetime, timedelta

import sqlalchemy as sa

from core.model.identity import CaseCode
from core.model.language import Language
from core.model.staff_room import PostId, RoomEvent, RoomPost, StaffRoom
from core.ports.vault import Vault
from storage.duty_tables import staff_posts, staff_room, staff_topics
from storage.session import Session

PURPOSE = "staff room"
_ONLY = 1
_ROW = str(_ONLY)
_BEGUN = 0
"""In place of a topic that is being made; Telegram numbers them from 1."""
_OLDEST = sa.select(sa.func.min(staff_posts.c.id)).scalar_subquery()


class SqlStaffRooms:
    """The group in one transaction."""

    def __init__(self, session: Session, vault: Vault) -> None:
        self._session = session
        self._vault = vault

    async def get(self) -> StaffRoom | None:
        """Return the group that is linked."""
        row = await self._session.row(sa.select(staff_room))
        if row is None:
            return None
        chat = int(self._vault.open(row.chat, purpose=PURPOSE, row=_ROW))
        return StaffRoom(chat, Language(row.language), row.topics)

    async def link(self, room: StaffRoom, at: datetime) -> None:
        """Link a group, in place of another; topics and posts of another are forgotten."""
        await self.unlink()
        await self._session.run(
            staff_room.insert().values(
                id=_ONLY,
                chat=self._sealed(room.chat),
                language=room.language,
                topics=room.topics,
                linked_at=at,
            )
        )

    async def change(self, room: StaffRoom) -> None:
        """Overwrite what is known of the group that is linked: it moved, or has no topics."""
        await self._session.run(
            staff_room.update().values(
                chat=self._sealed(room.chat), language=room.language, topics=room.topics
            )
        )

    async def unlink(self) -> bool:
        """Forget the group with its topics and posts; say whether there was one."""
        await self._session.run(staff_posts.delete())
        await self._session.run(staff_topics.delete())
        return await self._session.changed(staff_room.delete()) > 0

    async def topic_of(self, code: CaseCode) -> int | None:
        """Return the topic (`message_thread_id`) of a case."""
        query = sa.select(staff_topics.c.thread).where(staff_topics.c.code == code)
        thread: int | None = await self._session.value(query)
        return None if thread == _BEGUN else thread

    async def begin_topic(self, code: CaseCode) -> bool:
        """Write down that a topic is about to be made; say whether that was written down before.

        Then somebody died in between, or never heard how it went: there may be a topic already.
        """
        query = sa.select(staff_topics.c.thread).where(staff_topics.c.code == code)
        if await self._session.value(query) is not None:
            return True
        await self._session.run(staff_topics.insert().values(code=code, thread=_BEGUN))
        return False

    async def set_topic(self, code: CaseCode, thread: int | None) -> None:
        """Remember the topic of a case, or forget it."""
        await self._session.run(staff_topics.delete().where(staff_topics.c.code == code))
        if thread is not None:
            await self._session.run(staff_topics.insert().values(code=code, thread=thread))

    async def put(self, code: CaseCode, event: RoomEvent, at: datetime) -> None:
        """Promise the group a post. Without a group that is linked, nothing."""
        if await self._session.row(sa.select(staff_room.c.id)) is not None:
            await self._session.run(staff_posts.insert().values(code=code, event=event, put_at=at))

    async def has_posts(self) -> bool:
        """Say whether anything waits for the group."""
        return await self._session.row(sa.select(staff_posts.c.id).limit(1)) is not None

    async def claim(self, *, real_now: datetime, lease_seconds: float) -> RoomPost | None:
        """Take the oldest post, if nobody has it in hand and it may be tried now.

        In the order in which they were put, one at a time: a later one waits for it. One whose
        lease ran out may have been said, and is said again.
        """
        free = sa.or_(staff_posts.c.free_at.is_(None), staff_posts.c.free_at <= real_now)
        row = await self._session.row(
            staff_posts.update()
            .where(staff_posts.c.id == _OLDEST, free)
            .values(
                attempts=staff_posts.c.attempts + 1,
                claimed=True,
                free_at=real_now + timedelta(seconds=lease_seconds),
            )
            .returning(*staff_posts.c)
        )
        if row is None:
            return None
        return RoomPost(PostId(row.id), CaseCode(row.code), RoomEvent(row.event), row.attempts)

    async def done(self, post: PostId) -> None:
        """Forget a post: it was said, or never will be."""
        await self._session.run(staff_posts.delete().where(staff_posts.c.id == post))

    async def later(self, post: PostId, *, real_at: datetime, attempted: bool) -> None:
        """Let a post wait until then (real time); not *attempted*: that claim does not count."""
        waiting = staff_posts.update().where(staff_posts.c.id == post)
        attempts = staff_posts.c.attempts - (0 if attempted else 1)
        values = {"claimed": False, "free_at": real_at, "attempts": attempts}
        await self._session.run(waiting.values(values))

    def _sealed(self, chat: int) -> bytes:
        return self._vault.seal(f"{chat:020}".encode(), purpose=PURPOSE, row=_ROW)
