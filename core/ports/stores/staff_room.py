"""What the core asks of storage about the staff's group and what it is still to be told."""

from datetime import datetime
from typing import Protocol

from core.model.identity import CaseCode
from core.model.staff_room import PostId, RoomEvent, RoomPost, StaffRoom


class StaffRooms(Protocol):
    """The one group that is linked, its topics, and the posts that wait for it."""

    async def get(self) -> StaffRoom | None:
        """Return the group that is linked."""
        ...

    async def link(self, room: StaffRoom, at: datetime) -> None:
        """Link a group, in place of another; topics and posts of another are forgotten."""
        ...

    async def change(self, room: StaffRoom) -> None:
        """Overwrite what is known of the group that is linked: it moved, or has no topics."""
        ...

    async def unlink(self) -> bool:
        """Forget the group with its topics and posts; say whether there was one."""
        ...

    async def topic_of(self, code: CaseCode) -> int | None:
        """Return the topic (`message_thread_id`) of a case."""
        ...

    async def begin_topic(self, code: CaseCode) -> bool:
        """Write down that a topic is about to be made; say whether that was written down before.

        Then somebody died in between, or never heard how it went: there may be a topic already.
        """
        ...

    async def set_topic(self, code: CaseCode, thread: int | None) -> None:
        """Remember the topic of a case, or forget it."""
        ...

    async def put(self, code: CaseCode, event: RoomEvent, at: datetime) -> None:
        """Promise the group a post. Without a group that is linked, nothing."""
        ...

    async def has_posts(self) -> bool:
        """Say whether anything waits for the group."""
        ...

    async def claim(self, *, real_now: datetime, lease_seconds: float) -> RoomPost | None:
        """Take the oldest post, if nobody has it in hand and it may be tried now.

        In the order in which they were put, one at a time: a later one waits for it. One whose
        lease ran out may have been said, and is said again.
        """
        ...

    async def done(self, post: PostId) -> None:
        """Forget a post: it was said, or never will be."""
        ...

    async def later(self, post: PostId, *, real_at: datetime, attempted: bool) -> None:
        """Let a post wait until then (real time); not *attempted*: that claim does not count."""
        ...
