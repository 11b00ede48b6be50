"""The words of published briefings as search reads them; one row per language, newest revision."""

from collections.abc import Mapping, Sequence

import sqlalchemy as sa

from core.model.briefing import Version
from core.model.fold import fold
from core.model.identity import BriefingId
from core.model.language import Language
from storage.library_tables import SEARCH, briefing_folded
from storage.session import Session

_fts5 = sa.table(SEARCH, sa.column("rowid"), sa.column(SEARCH))


async def index_briefing(
    session: Session, briefing: BriefingId, versions: Mapping[Language, Version]
) -> None:
    """Let a briefing be found by the words of these versions, and by no others."""
    await drop_from_index(session, briefing)
    await session.run_each(
        briefing_folded.insert(),
        [
            {
                "briefing_id": briefing,
                "language": language,
                "folded": fold(f"{version.title} {version.body}"),
            }
            for language, version in versions.items()
        ],
    )


async def drop_from_index(session: Session, briefing: BriefingId) -> None:
    """Let nobody find a briefing by its words any more."""
    await session.run(briefing_folded.delete().where(briefing_folded.c.briefing_id == briefing))


def holding(asked: str, dialect: str) -> sa.Select[tuple[int]]:
    """Return the query for ids of briefings of which one version holds what a parameter asks for.

    Args:
        asked: name of the parameter, whose value `asked_for` makes.
        dialect: `sqlite` or `postgresql`.
    """
    value = sa.bindparam(asked, type_=sa.String())
    if dialect == "sqlite":
        found = sa.select(_fts5.c.rowid).where(_fts5.c[SEARCH].op("MATCH")(value))
        matches = briefing_folded.c.id.in_(found)
    else:
        simple: sa.ColumnElement[str] = sa.literal_column("'simple'")
        indexed = sa.func.to_tsvector(simple, briefing_folded.c.folded)
        matches = indexed.op("@@")(sa.func.to_tsquery(simple, value))
    return sa.select(briefing_folded.c.briefing_id).where(matches)


def asked_for(words: Sequence[str], dialect: str) -> str:
    """Return these words' beginnings, all of them, in the dialect's search language.

    Args:
        words: folded; letters and digits alone, so that no search language gets through.
        dialect: `sqlite` or `postgresql`.
    """
    if dialect == "sqlite":
        return " ".join(f'"{word}"*' for word in words)
    return " & ".join(f"{word}:*" for word in words)
