"""All cases as a table: codes, dates and states, and nothing that was told."""

import csv
import io
from collections.abc import Sequence

from core.model.case_figures import CaseLine
from core.model.report import Consent
from documents.csv_cells import guarded

HEADINGS = (
    "code",
    "received",
    "looked_at",
    "status",
    "status_since",
    "closed",
    "close_reason",
    "urgency",
    "severity",
    "credibility",
    "category",
    "country",
    "anonymity",
    *(f"consent_{consent}" for consent in Consent),
    "messages",
    "files",
)


def cases_csv(lines: Sequence[CaseLine]) -> bytes:
    """Return UTF-8 with a mark that spreadsheets know; times are days (UTC), keys stay keys."""
    table = io.StringIO(newline="")
    writer = csv.writer(table)
    writer.writerow(HEADINGS)
    for line in lines:
        writer.writerow([guarded(cell) for cell in _cells(line)])
    return table.getvalue().encode("utf-8-sig")


def _cells(line: CaseLine) -> Sequence[str]:
    report = line.report
    days = [
        "" if moment is None else moment.date().isoformat()
        for moment in (
            report.submitted_at,
            report.looked_at,
            report.status_since,
            report.closed_at,
        )
    ]
    keys = [
        "" if key is None else str(key)
        for key in (report.close_reason, report.urgency, report.severity, report.credibility)
    ]
    consents = ["yes" if consent in report.consents else "no" for consent in Consent]
    return [
        report.code,
        *days[:2],
        report.status.value,
        *days[2:],
        *keys,
        report.category,
        report.country,
        report.anonymity.value,
        *consents,
        str(line.messages),
        str(line.files),
    ]
