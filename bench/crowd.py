"""Writes members down by the hundred thousand, straight into the tables, past the use cases."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import create_async_engine

from core.model.identity import TopicKey
from core.model.language import LANGUAGES, Language
from core.model.person import CONTACT_PURPOSE, Contact
from core.ports.vault import Vault
from storage.columns import microseconds
from storage.stores.padding import padded
from storage.stores.people import TELEGRAM_PURPOSE, contact_row

FIRST_MEMBER = 200_000
"""The Telegram id of the first member; the others follow one by one."""
_ZONE = "Europe/Brussels"
_COLUMNS = (
    *("telegram_digest", "contact", "language", "zone"),
    *("consented_at", "paused", "reachable"),
)
_FOLLOW = (
    "INSERT INTO follows (topic, person_id) SELECT '{topic}', id FROM people WHERE id > {last}"
)
_LAST = "SELECT coalesce(max(id), 0) FROM people"


async def write_members(
    url: str, vault: Vault, numbers: range, *, now: datetime, follows: TopicKey | None
) -> None:
    """Write members down who consented *now*, in one zone and without quiet hours.

    Args:
        url: of a database that has its tables already; nothing else may be using it.
        vault: seals their contacts.
        numbers: of the members; languages go round.
        now: aware UTC.
        follows: the topic that all of them follow.
    """
    rows = _rows(vault, numbers, microseconds(now))
    address = sa.make_url(url)
    if address.get_backend_name() == "sqlite":
        _into_file(str(address.database), rows, follows)
    else:
        await _into_postgres(address, rows, follows)


def _rows(vault: Vault, numbers: range, now: int) -> Iterator[tuple[Any, ...]]:
    for number in numbers:
        contact = Contact(FIRST_MEMBER + number, f"member-{number}", "")
        digest = vault.digest(str(contact.telegram_id), purpose=TELEGRAM_PURPOSE)
        sealed = vault.seal(
            padded(contact.packed()), purpose=CONTACT_PURPOSE, row=contact_row(digest)
        )
        yield digest, sealed, str(language_of(number)), _ZONE, now, False, True


def _into_file(file: str, rows: Iterator[tuple[Any, ...]], follows: TopicKey | None) -> None:
    columns, marks = ", ".join(_COLUMNS), ", ".join("?" * len(_COLUMNS))
    with closing(sqlite3.connect(file)) as database, database:
        (last,) = database.execute(_LAST).fetchone()
        database.executemany(f"INSERT INTO people ({columns}) VALUES ({marks})", rows)  # noqa: S608
        if follows is not None:
            database.execute(_FOLLOW.format(topic=follows, last=last))


async def _into_postgres(
    url: sa.URL, rows: Iterator[tuple[Any, ...]], follows: TopicKey | None
) -> None:
    engine = create_async_engine(url, poolclass=sa.NullPool)
    try:
        async with engine.begin() as connection:
            last = (await connection.execute(sa.text(_LAST))).scalar_one()
            raw = (await connection.get_raw_connection()).driver_connection
            await raw.copy_records_to_table("people", records=rows, columns=_COLUMNS)  # type: ignore[union-attr]
            if follows is not None:
                await connection.execute(sa.text(_FOLLOW.format(topic=follows, last=last)))
            # As the server itself does after a while with a table that has grown.
            await connection.execute(sa.text("ANALYZE people, follows"))
    finally:
        await engine.dispose()


def language_of(number: int) -> Language:
    """Return the language of the member with that number."""
    return LANGUAGES[number % len(LANGUAGES)]
