"""Fan-out into digests, and out of them: statements over a range of person ids."""

from dataclasses import replace
from datetime import datetime

import sqlalchemy as sa

from core.model.audience import Audience
from core.model.identity import BriefingId
from core.model.rhythm import digest_moments
from storage.briefing_tables import briefings
from storage.columns import Moment
from storage.library_tables import digest_items
from storage.session import Session
from storage.stores.audience import Span, in_audience, may_be_written_to
from storage.stores.digests import is_due
from storage.stores.rhythms import by_digest, gathered, is_daily
from storage.tables import follows, people

_FIRST = 1
"""The revision with which a briefing is published."""


async def any_gather(session: Session, audience: Audience, *, span: Span) -> bool:
    """Say whether anybody in the span gathers one of the topics; most briefings need no more."""
    if audience.everyone or not audience.topics:
        return False
    number = follows.c.person_id
    some = gathered(audience).where(number > span[0], number <= span[1]).limit(1)
    return await session.value(some) is not None


async def put_into_digests(
    session: Session, briefing: BriefingId, audience: Audience, *, span: Span, at: datetime
) -> int:
    """Let a calm briefing wait for the next digest of those in the span who gather its topics.

    Args:
        session: the chunk's own transaction.
        briefing: not urgent, no alert, without an end.
        audience: of the briefing.
        span: ids of people.
        at: business time; each digest is the next one after it on the reader's own clock.

    Returns how many readers will find it there.
    """
    readers = sa.and_(
        by_digest(audience, span=span),
        # Who gathers one of its topics is in the beginning of the audience already.
        in_audience(replace(audience, everyone=True), span=span),
    )
    zones = [
        row.zone for row in await session.rows(sa.select(people.c.zone).where(readers).distinct())
    ]
    if not zones:
        return 0
    moments = digest_moments(at, zones)
    due_at = sa.case(
        (is_daily(audience), _by_zone({zone: each.daily for zone, each in moments.items()})),
        else_=_by_zone({zone: each.weekly for zone, each in moments.items()}),
    )
    chosen = sa.select(people.c.id, sa.literal(briefing), due_at).where(readers)
    statement = session.insert(digest_items).from_select(
        ["person_id", "briefing_id", "due_at"], chosen
    )
    return await session.changed(statement.on_conflict_do_nothing())


def waits_for_digest(briefing: BriefingId) -> sa.ColumnElement[bool]:
    """Return the condition that somebody was given a briefing for a digest: they get no copy.

    Asked of what is written rather than of the rhythms, which may change between two attempts.
    """
    return sa.exists().where(
        digest_items.c.person_id == people.c.id, digest_items.c.briefing_id == briefing
    )


async def take_into_round(session: Session, number: int, *, span: Span, at: datetime) -> None:
    """Give what is due by *at* for people in the span to a round, unless another has taken it."""
    reachable = sa.exists().where(people.c.id == digest_items.c.person_id, may_be_written_to())
    await session.run(
        digest_items.update()
        .where(
            digest_items.c.person_id > span[0],
            digest_items.c.person_id <= span[1],
            is_due(at),
            reachable,
        )
        .values(round=number)
    )


def readers_of_round(number: int, *, span: Span) -> sa.Select[tuple[int]]:
    """Return the query for those in the span to whom something of a round goes."""
    return (
        sa.select(digest_items.c.person_id)
        .where(
            digest_items.c.round == number,
            digest_items.c.person_id > span[0],
            digest_items.c.person_id <= span[1],
        )
        .distinct()
    )


def holds_changed(number: int, person: sa.ColumnElement[int]) -> sa.ColumnElement[bool]:
    """Return the condition that a person's digest of a round holds what was changed since."""
    changed = sa.or_(briefings.c.withdrawn_at.is_not(None), briefings.c.revision > _FIRST)
    return sa.exists().where(
        digest_items.c.round == number,
        digest_items.c.person_id == person,
        briefings.c.id == digest_items.c.briefing_id,
        changed,
    )


def _by_zone(moments: dict[str, datetime]) -> sa.ColumnElement[datetime]:
    cases = {zone: sa.literal(moment, Moment()) for zone, moment in moments.items()}
    return sa.case(cases, value=people.c.zone)
