"""What an operator does beside running the program: copies, keys, a look at the audit log.

Each command works while the program runs, but `restore`, which wants an empty place.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from assembly import StartError
from backups import BackupError, make_backup
from core.model.audit import AuditLine
from core.ports.storage import StorageInUse, StorageUnavailable
from scheduler.clock import SystemClock
from settings import Settings
from storage.carry_over import CarriedOver, carry_over, count_under
from storage.open import open_storage
from storage.sql_storage import SqlStorage
from vault.age import AgeKeyError
from vault.keyring import KeyFileError, Keyring, retire, rotate
from vault.open import read_keys
from vault.sealing import SealingVault

RETIRE_AFTER = timedelta(minutes=10)
"""So long after a rotation every running program surely seals under the new key."""


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[tuple[SqlStorage, SealingVault]]:
    """Open the database with its keys, beside a running program.

    Raises:
        StartError: in one line, why it cannot be done.
    """
    try:
        vault = SealingVault(read_keys(settings.master_keys_file, settings.given_keys))
        storage = await open_storage(settings.database.get_secret_value(), vault)
    except (KeyFileError, StorageInUse) as error:
        raise StartError(str(error)) from None
    except StorageUnavailable as error:
        raise StartError(f"the database cannot be used, see DATABASE_URL: {error}") from None
    try:
        yield storage, vault
    except StorageUnavailable as error:
        raise StartError(f"the database cannot be used: {error}") from None
    finally:
        await storage.close()


async def back_up(settings: Settings, to: Path | None) -> Path:
    """Copy everything into a new folder under *to*, or BACKUP_DIR; return that folder.

    Raises:
        StartError: in one line, why it cannot be done.
    """
    to = to or settings.backup_dir
    if to is None:
        raise StartError("say where to: backup FOLDER, or set BACKUP_DIR")
    if not settings.has_data and not settings.has_company:
        raise StartError("there is no database to copy, see DATABASE_URL and DATA_DIR")
    async with opened(settings) as (storage, vault):
        recipient = settings.backup_age_recipient or vault.backup_recipient
        now = SystemClock().now()
        try:
            made = await make_backup(
                storage, settings.data_dir / "evidence", to, recipient=recipient, now=now
            )
        except (AgeKeyError, BackupError) as error:
            raise StartError(str(error)) from None
        except OSError as error:
            raise StartError(f"the copy was not written: {error}") from None
        await _note(storage, "backup_made", "backup:asked")
    return made.folder


async def verify_audit(settings: Settings) -> tuple[int, str]:
    """Walk the audit log; return how many lines it has, and what is wrong with it or nothing.

    Raises:
        StartError: in one line, why it cannot be done.
    """
    async with opened(settings) as (storage, _), storage.read() as view:
        damage = await view.audit.damage()
        number = await view.audit.last_number()
    return number, "" if damage is None else f"line {damage.number}: {damage.kind}"


async def rotate_master_keys(settings: Settings) -> str:
    """Add a master key, under which running programs seal within seconds; return its name.

    Raises:
        StartError: in one line, why it cannot be done.
    """
    _refuse_given(settings)
    try:
        name = rotate(settings.master_keys_file, now=SystemClock().now()).current
    except KeyFileError as error:
        raise StartError(str(error)) from None
    if settings.has_data or settings.has_company:
        async with opened(settings) as (storage, _):
            await _note(storage, "master_key_added", f"key:{name}")
    return name


async def carry_values_over(settings: Settings) -> CarriedOver:
    """Seal under the current master key whatever lies under an older one.

    Raises:
        StartError: in one line, why it cannot be done.
    """
    async with opened(settings) as (storage, vault):
        found = await carry_over(storage, vault)
        await _note(storage, "master_key_carried_over", f"key:{vault.current_key}")
    return found


async def retire_master_key(settings: Settings, key_id: str) -> None:
    """Take an old master key out of the key file, once nothing needs it any more.

    Raises:
        StartError: in one line, why it cannot be done.
    """
    _refuse_given(settings)
    async with opened(settings) as (storage, vault):
        keys = read_keys(settings.master_keys_file, "")
        if key_id in keys.keys and key_id != keys.current:
            _refuse_fresh(keys)
            needed = await count_under(storage, vault, key_id)
            if needed:
                most = ", ".join(f"{where} {number}" for where, number in sorted(needed.items()))
                raise StartError(f"{key_id} still opens {most}: run rewrap first")
        try:
            retire(settings.master_keys_file, key_id)
        except KeyFileError as error:
            raise StartError(str(error)) from None
        await _note(storage, "master_key_retired", f"key:{key_id}")


def _refuse_given(settings: Settings) -> None:
    if settings.given_keys:
        raise StartError("the keys come from MASTER_KEYS: change them where that is set")


def _refuse_fresh(keys: Keyring) -> None:
    """A program that has not taken the new key up yet would go on sealing under the old one."""
    try:
        made_at = datetime.fromisoformat(keys.created[keys.current]).astimezone(UTC)
    except ValueError:
        return
    ready_at = made_at + RETIRE_AFTER
    if SystemClock().now() < ready_at:
        raise StartError(f"the new key is too young: try again after {ready_at:%H:%M:%S} UTC")


async def _note(storage: SqlStorage, act: str, subject: str) -> None:
    async with storage.begin() as tx:
        await tx.audit.write(AuditLine(SystemClock().now(), None, act, subject))
