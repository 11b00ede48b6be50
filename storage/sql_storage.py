"""The storage port on a database: transactions, and updates that end with their effects."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Protocol

from core.model.identity import UpdateId
from core.ports.vault import Vault
from storage.session import Session
from storage.transaction import SqlTransaction


class Database(Protocol):
    """What is needed of a dialect."""

    def write(self) -> AbstractAsyncContextManager[Session]:
        """Open a transaction that is durable on leaving."""
        ...

    def read(self) -> AbstractAsyncContextManager[Session]:
        """Open a read-only view of one moment."""
        ...

    async def wipe(self) -> bool:
        """Let deleted bytes leave the database's files; say whether that was possible now."""
        ...

    async def close(self) -> None:
        """Close every connection."""
        ...


class SqlStorage:
    """Implements `core.ports.storage.Storage`."""

    def __init__(
        self, database: Database, vault: Vault, *, on_outbox: Callable[[], None] | None = None
    ) -> None:
        self._database = database
        self._vault = vault
        self._on_outbox = on_outbox
        self._has_deleted = True  # perhaps, before this program was started

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[SqlTransaction]:
        """Open a write transaction: committed durably at the end, rolled back on an exception.

        Raises:
            StorageUnavailable: on entering, inside, or on committing; then nothing was written.
            RuntimeError: inside another `begin()` of the same task, on SQLite.
        """
        async with self._database.write() as session:
            transaction = SqlTransaction(session, self._vault)
            yield transaction
            if self._on_outbox is not None and transaction.outbox_changed():
                session.after_commit.append(self._on_outbox)
            if session.has_deleted:
                session.after_commit.append(self._note_deletion)

    @asynccontextmanager
    async def read(self) -> AsyncIterator[SqlTransaction]:
        """Open a read-only view of one moment; writing through it is an error of ours."""
        async with self._database.read() as session:
            yield SqlTransaction(session, self._vault)

    def session(self) -> AbstractAsyncContextManager[Session]:
        """Open a transaction for what goes over all tables alike: keys, copies, restoring."""
        return self._database.write()

    def snapshot(self) -> AbstractAsyncContextManager[Session]:
        """Open a view of one moment over all tables alike."""
        return self._database.read()

    async def wipe(self) -> bool:
        """Let what was deleted leave the database's files too; say whether there was any.

        What cannot be done now, because somebody reads, is done by the next call.
        """
        if not self._has_deleted:
            return False
        self._has_deleted = False
        if not await self._database.wipe():
            self._has_deleted = True
            return False
        return True

    def _note_deletion(self) -> None:
        self._has_deleted = True

    def ending(self, update: UpdateId) -> "EndingStorage":
        """Return the same storage, whose next committed `begin()` also ends that update."""
        return EndingStorage(self, update)

    def apart(self) -> "SqlStorage":
        """Return the same storage: it ends no update."""
        return self

    async def close(self) -> None:
        """Finish what is being written, then close every connection."""
        await self._database.close()


class EndingStorage:
    """A storage whose first committed transaction also ends one update."""

    def __init__(self, storage: SqlStorage, update: UpdateId) -> None:
        self._storage = storage
        self._update = update
        self.ended = False

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[SqlTransaction]:
        """Open a write transaction that ends the update, if none before did."""
        async with self._storage.begin() as transaction:
            yield transaction
            if not self.ended:
                await transaction.inbox.end_with_effects(self._update)
                transaction.after_commit(self._mark)

    def read(self) -> AbstractAsyncContextManager[SqlTransaction]:
        """Open a read-only view."""
        return self._storage.read()

    async def wipe(self) -> bool:
        """Let what was deleted leave the database's files too."""
        return await self._storage.wipe()

    def ending(self, update: UpdateId) -> "EndingStorage":
        """Return the storage that ends another update."""
        return self._storage.ending(update)

    def apart(self) -> SqlStorage:
        """Return the same storage, whose transactions end no update."""
        return self._storage

    def _mark(self) -> None:
        self.ended = True
