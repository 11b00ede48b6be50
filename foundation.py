"""What the program and its operator both stand on: keys, vault, files, database, rules."""

from collections.abc import Callable
from contextlib import AsyncExitStack
from datetime import timedelta

from backups import DailyBackups, Kept, Place
from content.call_files import YamlCallFiles
from core.model.agenda_retention import AgendaRetention
from core.model.case_targets import CaseTargets
from core.model.danger import DangerRule
from core.model.flood import IntakeRule
from core.model.reference import Content
from core.model.retention import RetentionRule
from core.model.rules import ApprovalRule, Rules
from core.model.second_eyes import SecondEyesRule
from core.model.set_aside import AsideRule
from core.model.trace import FadingRule
from core.ports.backups import Backups, NoBackups
from core.ports.clock import Clock
from core.ports.world import World
from scheduler.clock import SystemClock
from settings import Settings
from storage.open import open_storage
from storage.sql_storage import SqlStorage
from vault import age
from vault.keyring import KeyFileError
from vault.open import open_given_vault, open_vault, watch_keys
from vault.passphrase import ScryptPassphrases


async def lay_foundation(
    settings: Settings,
    stack: AsyncExitStack,
    *,
    content: Content,
    clock: Clock,
    on_outbox: Callable[[], None],
) -> World:
    """Return the world with an open database, which *stack* closes.

    Raises:
        KeyFileError: it cannot be read or made; or there is data, but no key file.
        StorageInUse, StorageUnavailable: as for `open_storage`.
    """
    evidence, given = settings.data_dir / "evidence", settings.given_keys
    if given:
        vault, files = open_given_vault(given, evidence)
    elif settings.has_data and not settings.master_keys_file.exists():
        raise KeyFileError(
            "there is data, but no key file: restore it, or point MASTER_KEYS_FILE to it"
        )
    else:
        vault, files = open_vault(settings.master_keys_file, evidence, now=SystemClock().now())
    keys = watch_keys(settings.master_keys_file, vault, given=bool(given))
    address = settings.database.get_secret_value()
    storage = await open_storage(address, vault, on_outbox=on_outbox, alone=True)
    stack.push_async_callback(storage.close)
    return World(
        storage,
        clock,
        vault,
        files,
        content,
        rules_of(settings),
        YamlCallFiles(),
        passphrases=ScryptPassphrases(),
        envelopes=age,
        backups=_backups(settings, storage, vault.backup_recipient),
        master_keys=keys,
    )


def _backups(settings: Settings, storage: SqlStorage, own_recipient: str) -> Backups:
    if settings.backup_dir is None:
        return NoBackups()
    return DailyBackups(
        storage,
        Place(settings.data_dir / "evidence", settings.backup_dir),
        recipient=settings.backup_age_recipient or own_recipient,
        kept=Kept(settings.backup_days, settings.keys_backup_days),
        now=SystemClock().now,
    )


def rules_of(settings: Settings) -> Rules:
    """Return what the operator decided about the work inside."""
    approval = ApprovalRule(settings.approval_from, alerts=settings.alerts_need_approval)
    second = SecondEyesRule(
        closing=settings.second_eyes_closing,
        exporting=settings.second_eyes_exporting,
        revealing=settings.second_eyes_revealing,
        setting_aside=settings.second_eyes_setting_aside,
    )
    retention = RetentionRule(
        drafts=settings.retention_draft_days,
        not_verified=settings.retention_not_verified_days,
        closed=settings.retention_closed_days,
        closed_idle=settings.retention_closed_idle_days,
        tombstones=settings.retention_tombstone_days,
        warning=settings.retention_warning_days,
    )
    agenda = AgendaRetention(
        notes=settings.retention_notes_days,
        warning=settings.retention_warning_days,
        attendance=settings.retention_attendance_days,
    )
    targets = CaseTargets(
        danger_hours=settings.target_danger_hours,
        critical_hours=settings.target_critical_hours,
        high_hours=settings.target_high_hours,
        other_hours=settings.target_other_hours,
        acknowledge_days=settings.target_acknowledge_days,
        feedback_days=settings.target_feedback_days,
    )
    fading = FadingRule(
        own=timedelta(minutes=settings.own_case_minutes),
        staff=timedelta(minutes=settings.staff_case_minutes),
    )
    return Rules(
        approval,
        settings.public_url or "",
        intake=IntakeRule(settings.reports_per_hour, settings.files_per_hour),
        danger=DangerRule(settings.danger_escalate_minutes),
        retention=retention,
        targets=targets,
        second_eyes=second,
        agenda=agenda,
        aside=AsideRule(settings.set_aside_days),
        fading=fading,
    )
