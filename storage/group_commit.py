"""Group commit for SQLite: units of work run one after another, and one COMMIT releases many.

A commit waits for the disk; a unit of work hardly does. While others wait in line, a unit stays in
the shared transaction, behind a savepoint of its own, and nobody goes on before the commit is
durable. Nothing here knows a table.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from core.ports.storage import StorageUnavailable
from storage.errors import is_outage
from storage.session import Session
from storage.sqlite_connection import OneHopConnection

MOST_UNITS = 64
LONGEST_SECONDS = 0.02
"""A batch takes nobody else in after so many units or so much time."""


@dataclass(frozen=True, slots=True)
class Link:
    """An open connection, as SQLAlchemy sees it and as it is below."""

    connection: AsyncConnection
    hop: OneHopConnection

    async def drop(self) -> None:
        """Throw the connection away; it may be broken."""
        self.hop.guarded = False
        with suppress(Exception):
            await self.connection.invalidate()
        with suppress(Exception):
            await self.connection.close()


class _Durable(asyncio.Future[None]):
    """Done once the commit is; a cancelled waiter hears of both, not of the cancellation alone."""

    def cancel(self, msg: Any | None = None) -> bool:  # noqa: ARG002
        """Decline: the commit takes place anyway."""
        return False


@dataclass(slots=True, eq=False)
class _Unit:
    """Somebody's place in the line."""

    task: "asyncio.Task[Any] | None"
    turn: "asyncio.Future[Link]"
    keep: "asyncio.Future[bool]"
    durable: _Durable


class GroupCommit:
    """The one writer of a SQLite file; it owns the task that runs the units."""

    def __init__(self, connect: Callable[[], Awaitable[Link]]) -> None:
        self._connect = connect
        self._link: Link | None = None
        self._line: asyncio.Queue[_Unit | None] = asyncio.Queue()
        self._current: _Unit | None = None
        self._closed = False
        self._task = asyncio.create_task(self._work(), name="storage-writer")

    @asynccontextmanager
    async def unit(self) -> AsyncIterator[Session]:
        """Open a unit of work; on leaving it is durable, or undone if an exception came through.

        Raises:
            StorageUnavailable: on entering or on leaving; then nothing was written.
            RuntimeError: this task has a unit open already; it would wait for itself.
        """
        unit = self._stand_in_line()
        try:
            link = await unit.turn
            session = Session(link.connection, link.hop)
            yield session
        except BaseException:
            unit.keep.set_result(False)
            raise
        unit.keep.set_result(True)
        try:
            await unit.durable
        finally:
            if unit.durable.done() and unit.durable.exception() is None:
                session.committed()

    async def close(self) -> None:
        """Finish what stands in line, then close the connection."""
        if not self._closed:
            self._closed = True
            self._line.put_nowait(None)
        await self._task

    def _stand_in_line(self) -> _Unit:
        if self._closed:
            raise StorageUnavailable("closed")
        loop, task = asyncio.get_running_loop(), asyncio.current_task()
        current = self._current
        if current is not None and current.task is task and not current.keep.done():
            raise RuntimeError("begin() inside begin()")
        unit = _Unit(task, loop.create_future(), loop.create_future(), _Durable(loop=loop))
        self._line.put_nowait(unit)
        return unit

    async def _work(self) -> None:
        """Run batches until the end of the line is reached."""
        try:
            while (unit := await self._line.get()) is not None:
                if not unit.turn.cancelled():
                    await self._serve(unit)
        finally:
            self._closed = True
            while not self._line.empty():
                if (unit := self._line.get_nowait()) is not None:
                    _refuse(unit, StorageUnavailable("closed"))
            await self._drop()

    async def _serve(self, unit: _Unit) -> None:
        """Run a batch that begins with *unit*."""
        try:
            link = await self._begin()
        except Exception as error:  # noqa: BLE001 - the writer outlives every failure
            await self._drop()
            _refuse(unit, error)
            return
        await self._batch(link, unit)

    async def _begin(self) -> Link:
        if self._link is None:
            self._link = await self._connect()
        self._link.hop.opening.clear()
        await self._link.hop.begin()
        self._link.hop.guarded = True
        return self._link

    async def _batch(self, link: Link, first: _Unit) -> None:
        """Run units in one transaction and commit it."""
        ends = asyncio.get_running_loop().time() + LONGEST_SECONDS
        kept: list[_Unit] = []
        count, unit = 0, first
        try:
            while True:
                if not unit.turn.cancelled() and await self._one(link, unit, count):
                    kept.append(unit)
                count += 1
                if count >= MOST_UNITS or self._line.empty() or _now() >= ends:
                    break
                following = self._line.get_nowait()
                if following is None:
                    self._line.put_nowait(None)
                    break
                unit = following
            link.hop.guarded = False
            await link.hop.say("COMMIT" if kept else "ROLLBACK")
        except Exception as error:  # noqa: BLE001 - whatever it is, nobody's work was kept
            await self._drop()
            for lost in kept:
                lost.durable.set_exception(_unavailable(error))
            return
        for unit in kept:
            unit.durable.set_result(None)

    async def _one(self, link: Link, unit: _Unit, number: int) -> bool:
        """Give a unit its turn; undo it if it failed. Say whether it is to be kept."""
        savepoint = f"unit_{number}"
        link.hop.opening.append(f"SAVEPOINT {savepoint}")
        self._current = unit
        unit.turn.set_result(link)
        keep = await unit.keep
        self._current = None
        touched = not link.hop.opening
        link.hop.opening.clear()
        if not keep and touched:
            # Behind a statement that still runs for a cancelled task: the thread has one queue.
            await link.hop.say(f"ROLLBACK TO {savepoint}")
        return keep

    async def _drop(self) -> None:
        """Close the connection, and with it whatever transaction is open; the next one is new."""
        link, self._link = self._link, None
        if link is not None:
            await link.drop()


def _now() -> float:
    return asyncio.get_running_loop().time()


def _refuse(unit: _Unit, error: Exception) -> None:
    """Tell a unit that it gets no turn."""
    if not unit.turn.done():
        unit.turn.set_exception(_unavailable(error) if is_outage(error) else error)


def _unavailable(error: Exception) -> StorageUnavailable:
    refusal = StorageUnavailable(f"{type(error).__name__}: {error}")
    refusal.__cause__ = error
    return refusal
