"""What names a person and what names a case no longer share a moment: days stay.

Going back changes nothing: what was rounded is rounded.
"""

from collections.abc import Sequence

from alembic import op

revision: str = "0026"
down_revision: str | None = "0025"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_DAY = 86_400_000_000
_ROUNDED = (
    ("people", "consented_at"),
    ("drafts", "left_at"),
    ("templates", "left_at"),
    ("case_links", "linked_at"),
    ("report_tombstones", "closed_at"),
)
_DATES_LEFT = ("created_at", "submitted_at", "status_since", "closed_at")
_DESTROYED = "status IN ('withdrawn', 'erased')"


def upgrade() -> None:
    for table, column in _ROUNDED:
        op.execute(_rounded(table, column))
    for column in _DATES_LEFT:
        op.execute(f"{_rounded('reports', column)} AND {_DESTROYED}")
    op.execute(f"UPDATE reports SET looked_at = NULL, due_at = NULL WHERE {_DESTROYED}")  # noqa: S608


def downgrade() -> None:
    """Change nothing: a moment that is forgotten does not come back."""


def _rounded(table: str, column: str) -> str:
    """Return the statement that rounds a column of microseconds down, in either dialect."""
    return (
        f"UPDATE {table} SET {column} = {column} - {column} % {_DAY}"  # noqa: S608
        f" WHERE {column} IS NOT NULL"
    )
