"""The sealed link from a report to who reported it, and the keyed hash by which it is found."""

from core.model.identity import CaseCode, PersonId
from core.ports.vault import Vault

REPORTER_PURPOSE = "reporter"


def reporter_digest(vault: Vault, reporter: PersonId) -> bytes:
    """Return the keyed hash under which a person's reports are found."""
    return vault.digest(str(reporter), purpose=REPORTER_PURPOSE)


def seal_reporter(vault: Vault, reporter: PersonId, code: CaseCode) -> bytes:
    """Return the sealed link of one report, of one length for everybody."""
    return vault.seal(f"{reporter:019}".encode(), purpose=REPORTER_PURPOSE, row=code)


def open_reporter(vault: Vault, sealed: bytes, code: CaseCode) -> PersonId:
    """Return whom a sealed link names."""
    return PersonId(int(vault.open(sealed, purpose=REPORTER_PURPOSE, row=code)))
