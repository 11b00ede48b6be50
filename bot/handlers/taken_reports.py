"""What somebody reported, as files of an archive: JSON, and beside it what they sent."""

import json
from collections.abc import Sequence

from core.model.dialogue import Json
from core.model.identity import EntryId
from core.model.report import Entry
from core.usecases.members.take_reports import TakenReport
from documents.archive import safe_name

FORMAT = "network-bot/my-reports/1"


def taken_files(taken: Sequence[TakenReport]) -> list[tuple[str, bytes]]:
    """Return the files of the archive: path and contents, the list of all first."""
    files: list[tuple[str, bytes]] = []
    document: list[Json] = []
    for one in taken:
        paths = _paths(one)
        document.append(_report(one, paths))
        files += [(paths[entry], content) for entry, content in one.files.items()]
    whole: Json = {"format": FORMAT, "reports": document}
    text = json.dumps(whole, ensure_ascii=False, indent=2).encode()
    return [("reports.json", text), *files]


def _paths(taken: TakenReport) -> dict[EntryId, str]:
    paths: dict[EntryId, str] = {}
    for number, entry in enumerate(taken.entries, 1):
        if entry.id in taken.files and entry.evidence is not None:
            name = safe_name(entry.evidence.name) or entry.kind.value
            paths[entry.id] = f"{taken.report.code}/{number:03}-{name}"
    return paths


def _report(taken: TakenReport, paths: dict[EntryId, str]) -> Json:
    report = taken.report
    return {
        "code": report.code,
        "status": report.status.value,
        "begun_at": report.created_at.isoformat(),
        "submitted_at": report.submitted_at.isoformat() if report.submitted_at else None,
        "category": report.category,
        "urgency": report.urgency.value,
        "when": report.when_text,
        "where": report.where_text,
        "country": report.country,
        "answers": dict(report.answers),
        "anonymity": report.anonymity.value,
        "pseudonym": report.pseudonym,
        "consents": [each.value for each in sorted(report.consents)],
        "messages": [_entry(entry, paths) for entry in taken.entries],
    }


def _entry(entry: Entry, paths: dict[EntryId, str]) -> Json:
    evidence: Json = None
    if entry.evidence is not None:
        evidence = {
            "name": entry.evidence.name,
            "sha256": entry.evidence.sha256,
            "bytes": entry.evidence.size,
            "file": paths.get(entry.id),  # null: too large for this archive
        }
    return {
        "kind": entry.kind.value,
        "text": entry.text,
        "received_at": entry.received_at.isoformat(),
        "version": entry.version,
        "passed_on": dict(entry.passed_on),
        "evidence": evidence,
    }
