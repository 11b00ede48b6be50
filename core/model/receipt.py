"""What proves that a report was received: a hash over all that was in it when it was sent.

Nothing is stored for it: from the report and its entries it can be made again at any time. Whoever
only sees the hash learns nothing, even of a report of one word: a salt that is not told is in it.
"""

import json
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from core.model.report import Entry, EntryKind, Report

ANSWERS = "answers"
"""In `Entry.passed_on`: the question that the text of an entry answers."""
_NOT_THEIRS = frozenset({EntryKind.QUESTION, EntryKind.NOTE})
_A_MOMENT = timedelta(microseconds=1)


def receipt_hash(report: Report, entries: Iterable[Entry], *, salt: str) -> str:
    """Return the SHA-256 of a submitted report, as lower-case hex."""
    return sha256(canonical(report, entries, salt=salt)).hexdigest()


def canonical(report: Report, entries: Iterable[Entry], *, salt: str) -> bytes:
    """Return what the hash is made over: JSON in UTF-8, keys sorted, no spaces.

    Every version of what the reporter had sent until then is in it, in the order of receipt, with
    the hash of its file, and what was answered by tapping. What others may set right later is not:
    category, country, urgency; nor what the reporter may change: who may know, consents.

    Args:
        report: submitted.
        entries: of any kind and time; what came later or from staff is left out.
        salt: of this report, not told to anybody but who is to check the hash.
    """
    submitted_at = _submitted(report)
    theirs = (e for e in entries if e.kind not in _NOT_THEIRS and e.received_at <= submitted_at)
    ordered = sorted(theirs, key=lambda e: (e.received_at, e.id))
    typed = {each.passed_on.get(ANSWERS) for each in ordered}
    whole = {
        "code": report.code,
        "submitted_at": _iso(submitted_at),
        "salt": salt,
        "tapped": {key: said for key, said in report.answers.items() if key not in typed},
        "entries": [_entry(each) for each in ordered],
    }
    return json.dumps(whole, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def received_at(report: Report, now: datetime) -> datetime:
    """Return when something more was received: after the report was sent, if it was.

    Two things can come within one tick of a clock; the receipt must know which was first.
    """
    if report.submitted_at is None:
        return now
    return max(now, report.submitted_at + _A_MOMENT)


def _submitted(report: Report) -> datetime:
    if report.submitted_at is None:
        raise ValueError("a draft has no receipt")
    return report.submitted_at


def _entry(entry: Entry) -> dict[str, object]:
    evidence = entry.evidence
    return {
        "kind": entry.kind,
        "version": entry.version,
        "received_at": _iso(entry.received_at),
        "text": entry.text,
        "sha256": evidence.sha256 if evidence else "",
        "size": evidence.size if evidence else 0,
        "name": evidence.name if evidence else "",
        "passed_on": dict(entry.passed_on),
    }


def _iso(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="microseconds")
