"""The stores, seen through one transaction."""

from collections.abc import Callable

from core.ports.vault import Vault
from storage.session import Session
from storage.stores.dialogues import SqlDialogues
from storage.stores.inbox import SqlInbox
from storage.stores.people import SqlPeople


class SqlTransaction:
    """Hands out the stores; each is made when first asked for."""

    __slots__ = ("_session", "_vault", "outbox_changed")

    def __init__(self, session: Session, vault: Vault) -> None:
        self._session = session
        self._vault = vault
        self.outbox_changed = False

    def after_commit(self, call: Callable[[], None]) -> None:
        """Have something called once the transaction is durable, and only then."""
        self._session.after_commit.append(call)

    @property
    def people(self) -> SqlPeople:
        """Who wrote to the bot."""
        return SqlPeople(self._session, self._vault)

    @property
    def dialogues(self) -> SqlDialogues:
        """Unfinished dialogues."""
        return SqlDialogues(self._session, self._vault)

    @property
    def inbox(self) -> SqlInbox:
        """Updates taken in."""
        return SqlInbox(self._session, self._vault)
