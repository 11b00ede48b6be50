"""All that a use case may ask of the world, in one hand."""

from dataclasses import dataclass, field, replace

from core.model.reference import Content
from core.model.rules import Rules
from core.ports.backups import Backups, NoBackups
from core.ports.call_files import CallFiles, NoCallFiles
from core.ports.chat_notes import ChatNotes
from core.ports.clock import Clock
from core.ports.envelopes import Envelopes, NoEnvelopes
from core.ports.master_keys import FixedKeys, MasterKeys
from core.ports.passphrases import NoPassphrases, Passphrases
from core.ports.storage import Storage
from core.ports.vault import SealedFiles, Vault


@dataclass(frozen=True, slots=True)
class World:
    """The sockets in the wall, handed to every use case as its first argument."""

    storage: Storage
    clock: Clock
    vault: Vault
    files: SealedFiles
    content: Content = field(repr=False)  # a hundred kilobytes in every traceback and task
    rules: Rules = field(default_factory=Rules)
    call_files: CallFiles = field(default_factory=NoCallFiles)
    envelopes: Envelopes = field(default_factory=NoEnvelopes)
    passphrases: Passphrases = field(default_factory=NoPassphrases)
    notes: ChatNotes = field(default_factory=ChatNotes)
    backups: Backups = field(default_factory=NoBackups)
    master_keys: MasterKeys = field(default_factory=FixedKeys)

    def on(self, storage: Storage) -> "World":
        """Return the same world on another storage, for example one that ends an update."""
        return replace(self, storage=storage)
