"""What names a person and what names a case no longer share a moment: hours and days stay.

Going back changes nothing: what was rounded is rounded.
"""

from collections.abc import Sequence

from alembic import op

revision: str = "0026"
down_revision: str | None = "0025"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_HOUR = 3_600_000_000
_DAY = 24 * _HOUR
_ROUNDED = (
    ("people", "consented_at", _HOUR),
    ("drafts", "left_at", _HOUR),
    ("templates", "left_at", _HOUR),
    ("case_links", "linked_at", _DAY),
    ("report_tombstones", "closed_at", _DAY),
)
_DATES_LEFT = ("created_at", "submitted_at", "status_since", "closed_at")
_DESTROYED = "status IN ('withdrawn', 'erased')"


def upgrade() -> None:
    for table, column, to in _ROUNDED:
        op.execute(_rounded(table, column, to))
    for column in _DATES_LEFT:
        op.execute(f"{_rounded('reports', column, _DAY)} AND {_DESTROYED}")
    op.execute(f"UPDATE reports SET looked_at = NULL, due_at = NULL WHERE {_DESTROYED}")  # noqa: S608


def downgrade() -> None:
    """Change nothing: a moment that is forgotten does not come back."""


def _rounded(table: str, column: str, to: int) -> str:
    """Return the statement that rounds a column of microseconds down, in either dialect."""
    return (
        f"UPDATE {table} SET {column} = {column} - {column} % {to}"  # noqa: S608
        f" WHERE {column} IS NOT NULL"
    )
