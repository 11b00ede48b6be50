"""Say in the staff's group what waits for it: in order, one at a time, a topic for each case.

What may have been said and what certainly was not are both said again: twice is better than never.
"""

from dataclasses import dataclass, replace
from datetime import timedelta

from core.model.delivery import NotSent, Rejected, Sent, Throttled, Unknown, Unreachable, Withdrawn
from core.model.report import Report
from core.model.staff_room import (
    POST_ATTEMPTS,
    Moved,
    NoTopics,
    RoomEvent,
    RoomOutcome,
    RoomPost,
    StaffRoom,
    TopicGone,
)
from core.ports.clock import Clock
from core.ports.staff_board import StaffBoard
from core.ports.world import World
from core.usecases.staff_room.link_room import lose_room, move_room, tell_admins

LEASE_SECONDS = 120.0
"""Longer than the calls for one post can take."""
_AT_ONCE = 20
_LONGEST_WAIT_SECONDS = 300.0


@dataclass(frozen=True, slots=True)
class _Task:
    """A post with all that is needed to say it."""

    post: RoomPost
    room: StaffRoom
    report: Report
    thread: int | None


async def say_in_room(world: World, board: StaffBoard, real: Clock) -> int:
    """Say what waits, as far as the group's pace allows; return how much was said.

    Args:
        world: whose group.
        board: speaks there.
        real: real time, for leases and waits.
    """
    said = 0
    for _ in range(_AT_ONCE):
        task = await _take(world, real)
        if task is None:
            return said
        outcome = await _say(world, board, task)
        said += isinstance(outcome, Sent)
        if not await _note(world, real, task, outcome):
            return said
    return said


async def _take(world: World, real: Clock) -> _Task | None:
    async with world.storage.read() as view:  # mostly nothing waits: nobody is to stand in line
        if not await view.staff_rooms.has_posts():
            return None
    async with world.storage.begin() as tx:
        room = await tx.staff_rooms.get()
        if room is None:
            return None
        room_posts, now = tx.staff_rooms, real.now()
        while post := await room_posts.claim(real_now=now, lease_seconds=LEASE_SECONDS):
            report = await tx.reports.find(post.code)
            if report is not None and not report.aside:
                return _Task(post, room, report, await room_posts.topic_of(report.code))
            await room_posts.done(post.id)  # nobody is to hear of it, and others wait behind it
        return None


async def _say(world: World, board: StaffBoard, task: _Task) -> RoomOutcome:
    ends = task.post.event is RoomEvent.ENDED
    thread = task.thread
    if thread is None and task.room.topics and not ends:
        opened = await _open_topic(world, board, task)
        if isinstance(opened, Sent):
            thread = opened.message_id
        elif isinstance(opened, NoTopics):
            await _go_without_topics(world, task.room)
        else:
            return opened
    outcome = await board.say(task.room, task.report, task.post.event, thread=thread)
    if ends and isinstance(outcome, Sent):
        if thread is not None:
            await board.close_topic(task.room, thread)
        async with world.storage.begin() as tx:
            await tx.staff_rooms.set_topic(task.report.code, None)
    return outcome


async def _open_topic(world: World, board: StaffBoard, task: _Task) -> RoomOutcome:
    """Make the case's topic, and write it down before anything is said in it.

    Telegram neither lists topics nor takes a key that would make a call safe to repeat. So what is
    about to be made is written down first, and where it cannot be known whether it was made, it is
    made again and says in itself that it is the one that counts: an empty topic too many does less
    harm than a case that nobody hears of, or one that is told among all others.
    """
    code = task.report.code
    async with world.storage.begin() as tx:
        again = await tx.staff_rooms.begin_topic(code)
    opened = await board.open_topic(task.room, task.report)
    if isinstance(opened, Unknown):
        return opened
    async with world.storage.begin() as tx:
        thread = opened.message_id if isinstance(opened, Sent) else None
        if thread is not None or not again:  # certainly not made: only what was before is in doubt
            await tx.staff_rooms.set_topic(code, thread)
    if again and isinstance(opened, Sent):
        await board.say(task.room, task.report, RoomEvent.TWICE, thread=opened.message_id)
    return opened


async def _go_without_topics(world: World, room: StaffRoom) -> None:
    """Go on in the group as a whole, and tell admins once."""
    async with world.storage.begin() as tx:
        known = await tx.staff_rooms.get()
        if known is not None and known.chat == room.chat and known.topics:
            await tx.staff_rooms.change(replace(known, topics=False))
            await tell_admins(tx, world, "flat")


async def _note(world: World, real: Clock, task: _Task, outcome: RoomOutcome) -> bool:
    """Write down what came of a post; say whether the next can be tried at once."""
    match outcome:
        case Sent() | Rejected() | Withdrawn():
            async with world.storage.begin() as tx:
                await tx.staff_rooms.done(task.post.id)
            return True
        case Unreachable():
            await lose_room(world, task.room.chat)
            return False
        case Moved(chat):
            await move_room(world, task.room.chat, chat)
            return await _again(world, real, task, 0, attempted=True)
        case TopicGone() | NoTopics():
            async with world.storage.begin() as tx:
                await tx.staff_rooms.set_topic(task.report.code, None)
            return await _again(world, real, task, 0, attempted=True)
        case Throttled(seconds):
            return await _again(world, real, task, seconds, attempted=False)
        case NotSent() | Unknown():
            seconds = min(2.0**task.post.attempt, _LONGEST_WAIT_SECONDS)
            return await _again(world, real, task, seconds, attempted=True)


async def _again(
    world: World, real: Clock, task: _Task, seconds: float, *, attempted: bool
) -> bool:
    async with world.storage.begin() as tx:
        if attempted and task.post.attempt >= POST_ATTEMPTS:
            await tx.staff_rooms.done(task.post.id)
            return True
        free_at = real.now() + timedelta(seconds=seconds)
        await tx.staff_rooms.later(task.post.id, real_at=free_at, attempted=attempted)
    return not seconds
