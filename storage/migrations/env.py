"""Alembic's entry: runs on the connection that `storage/migrate.py` hands in."""

from typing import Literal

from alembic import context

from storage.columns import Moment
from storage.schema import is_compared, metadata


def render_item(kind: str, item: object, autogen_context: object) -> str | Literal[False]:  # noqa: ARG001
    """Write our own column types into new migrations as what they are in the database."""
    if kind == "type" and isinstance(item, Moment):
        return "sa.BigInteger()"
    return False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=True,
    render_item=render_item,
    include_object=is_compared,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
