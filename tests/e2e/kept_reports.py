"""Reports as they are on the program's disk while it is dead, found by the code of a receipt."""

import re
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from core.model.identity import CaseCode
from core.model.report import ReportStatus
from core.usecases.reports.prove_receipt import proof_of
from sandbox.client import Message
from tests.e2e.ledger import Ledger, Told

_CODE, _PROOF = re.compile(r"\b[2-9A-Z]{4}-[2-9A-Z]{4}\b"), re.compile(r"\b[0-9a-f]{64}\b")


@dataclass(frozen=True, slots=True)
class Shown:
    """What a receipt promises: a case of that code, and the hash of all that is in it."""

    code: str
    proof: str

    @classmethod
    def on(cls, receipt: Message) -> "Shown":
        """Read a receipt."""
        code, proof = _CODE.search(receipt.text), _PROOF.search(receipt.text)
        assert code is not None, receipt.text
        assert proof is not None, receipt.text
        return cls(code.group(), proof.group())


@dataclass(frozen=True, slots=True)
class Kept:
    """A report that is on disk: what its receipt has to show, and every piece of it."""

    shown: Shown
    status: ReportStatus
    told: tuple[Told, ...]


async def kept_reports(folder: Path, codes: list[str]) -> dict[str, Kept]:
    """Return which of these cases are on disk; every file is opened and compared."""
    found = {}
    async with Ledger(folder).opened() as world, world.storage.read() as view:
        for code in codes:
            report = await view.reports.find(CaseCode(code))
            if report is None:
                continue
            key, told = await view.reports.data_key(report.id), []
            assert key is not None
            entries = await view.reports.entries(report.id)
            for entry in entries:
                digest = ""
                if entry.evidence is not None:
                    chunks = world.files.read(key, entry.evidence.file, row=report.code)
                    digest = sha256(b"".join([chunk async for chunk in chunks])).hexdigest()
                    assert digest == entry.evidence.sha256
                told.append(Told(entry.text, digest))
            shown = Shown(report.code, proof_of(world, report, entries))
            found[code] = Kept(shown, report.status, tuple(told))
    return found
