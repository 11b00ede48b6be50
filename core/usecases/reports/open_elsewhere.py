"""Open a case with its code and passphrase, from any account: slowly, and not too often.

An unknown code is answered as a wrong passphrase is: in the same words, after as long.
"""

import re
from dataclasses import replace
from datetime import timedelta

from core.model.dialogue import Dialogue
from core.model.identity import CaseCode, PersonId, ReportId
from core.model.refusals import TooManyTries, WrongPassphrase
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.reports.move_report import write_audit
from core.usecases.reports.owned import OPENED, opened_report, phrase_mark

_HOUR = timedelta(hours=1)
_EVERYBODY = "everybody"
_SECRET_LENGTH = 24
"""Letters: of what leads from an edited message to its entry, as long as the case is open."""
TRIES_OF_A_PERSON = 6
TRIES_OF_ALL = 300
TRIES_IN_A_CROWD = 2
"""In an hour; each takes a tenth of a second of a processor and 64 MiB.

After so many of all accounts together each has fewer, but always some: who has the words is never
kept out by others. There is no limit for a code, for it would do just that; what keeps guessers
out is the length of the passphrase.
"""


def code_in(typed: str) -> CaseCode:
    """Return what was typed as a case code; it may be one that does not exist."""
    letters = re.sub(r"[^0-9A-Z]", "", typed.upper())[:16]
    return CaseCode(f"{letters[:4]}-{letters[4:]}")


async def open_with_passphrase(
    world: World, person: PersonId, dialogue: Dialogue, phrase: str
) -> Dialogue:
    """Open the case of the code in *dialogue* for a while; return the dialogue as it stands now.

    Raises:
        TooManyTries: this account tried too often.
        WrongPassphrase: code and passphrase do not belong together.
    """
    code = CaseCode(str(dialogue.state.get("code", "")))
    async with world.storage.begin() as tx:
        waits = await _counted(tx, world, person)
        report = None if waits else await tx.reports.find(code)
        hardened = None if report is None else await tx.openings.hardened(report.id)
    if waits is not None:
        raise TooManyTries(minutes=waits)
    fits = await world.passphrases.fits(phrase, hardened)
    if not fits or report is None or hardened is None:
        raise WrongPassphrase
    async with world.storage.begin() as tx:
        if await tx.openings.hardened(report.id) != hardened:  # another one, or destroyed
            raise WrongPassphrase
        until = world.clock.now() + world.rules.fading.opened
        opened = replace(
            dialogue,
            step="open",
            state={
                "report": report.id,
                "until": until.isoformat(),
                "secret": world.vault.code(_SECRET_LENGTH),
                "phrase": phrase_mark(world, hardened),
            },
            updated_at=world.clock.now(),
        )
        await tx.dialogues.save(person, opened)
        await write_audit(tx, world, report.id, "report_opened_with_passphrase", actor=None)
    return opened


async def find_opened(world: World, person: PersonId, dialogue: Dialogue) -> ReportId | None:
    """Return the case that a dialogue holds open; None, and the dialogue ended, when over."""
    if dialogue.step == "open":
        async with world.storage.read() as view:
            report = await opened_report(view, world, person)
        if report is not None:
            return report
    async with world.storage.begin() as tx:
        await tx.dialogues.delete(person, OPENED)
    return None


async def _counted(tx: Transaction, world: World, person: PersonId) -> int | None:
    """Count one more try; return how many minutes to wait, or None when it may be made.

    What an account may not try counts for nobody else.
    """
    now = world.clock.now()
    since, own = now - _HOUR, f"person:{person}"
    tried = await tx.openings.count_try(own, now=now, since=since)
    crowded = await tx.openings.tries(_EVERYBODY, since=since) >= TRIES_OF_ALL
    if tried > (TRIES_IN_A_CROWD if crowded else TRIES_OF_A_PERSON):
        began = await tx.openings.tried_since(own) or now
        return int((began + _HOUR - now) / timedelta(minutes=1)) + 1
    await tx.openings.count_try(_EVERYBODY, now=now, since=since)
    return None
