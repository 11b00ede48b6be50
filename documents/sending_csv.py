"""A delivery report as a table that spreadsheets open: one line per language, hour and outcome."""

import csv
import io

from core.model.sending_report import SendingReport

HEAD = ("language", "hour_utc", "state", "count")
"""The same in every language: programs read it."""


def sending_csv(report: SendingReport) -> bytes:
    """Return UTF-8 with a mark at its start (for Excel), fields parted by semicolons (RFC 4180).

    No language stands for those who are no longer there. All fields are codes and numbers of ours,
    so none can be taken for a formula.
    """
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";")
    writer.writerow(HEAD)
    for row in sorted(report.rows, key=lambda row: (row.hour, row.language or "", row.state)):
        writer.writerow(
            [row.language or "", f"{row.hour:%Y-%m-%dT%H:%MZ}", row.state.value, str(row.count)]
        )
    return text.getvalue().encode("utf-8-sig")
