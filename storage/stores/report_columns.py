"""Which columns name a report, of whatever subject: all of them go when a report is destroyed."""

import sqlalchemy as sa

from storage.columns import metadata
from storage.report_tables import reports


def columns_of_reports() -> list[sa.Column[int]]:
    """Return every column that refers to a report; rows that others refer to come last."""
    return [
        column
        for table in reversed(metadata.sorted_tables)
        for column in table.columns
        if any(key.column.table is reports for key in column.foreign_keys)
    ]


def columns_of_files() -> list[tuple[sa.Column[int], sa.Column[str]]]:
    """Return where sealed files of reports are named: the report's column and the file's."""
    return [
        (column, column.table.c.file) for column in columns_of_reports() if "file" in column.table.c
    ]


def columns_of_sealed_files() -> list[sa.Column[str]]:
    """Return every column that names a sealed file, of whatever subject."""
    return [table.c.file for table in metadata.sorted_tables if "file" in table.c]
