"""The statements of the queue: one for each shape of question, made once.

Every filter is an equality on an index that ends in the queue's order. A queue of several statuses
is put together from one short range for each, so that no screen sorts or counts all cases.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

import sqlalchemy as sa

from core.model.case_queue import COUNT_CAP
from core.model.report import RANK_ASIDE
from storage.prepared import Prepared
from storage.report_tables import report_bars, reports


class Order(StrEnum):
    """In which order cases come."""

    RANK = "rank"  # the gravest first, then the oldest
    DUE = "due"  # what is overdue, the longest first
    AGE = "age"  # the newest first


class Holder(StrEnum):
    """Whose cases."""

    ANY = "any"
    ONE = "one"  # the one who is named
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class Shape:
    """What a question asks about, whatever the values.

    Attributes:
        ranges: how many ranges it is put together from; each has its status.
        ranked: each range has its rank, too.
        aside: what stands last because of its sender, and nothing else; or else none of that.
    """

    ranges: int
    ranked: bool
    category: bool
    country: bool
    holder: Holder
    order: Order
    aside: bool = False


_COLUMNS: dict[Order, tuple[sa.ColumnElement[Any], ...]] = {
    Order.RANK: (reports.c.rank, reports.c.submitted_at, reports.c.id),
    Order.DUE: (reports.c.due_at, reports.c.id),
    Order.AGE: (reports.c.submitted_at, reports.c.id),
}


_NEVER = sa.literal_column(str(2**62), reports.c.due_at.type)


@cache
def page_statement(shape: Shape) -> Prepared:
    """Return what finds the reports of a page."""
    columns = _COLUMNS[shape.order]
    reach = sa.bindparam("reach", type_=sa.Integer())
    ranges = [
        sa.select(*columns).where(*held).order_by(*_along(columns, shape)).limit(reach).subquery()
        for held in _ranges(shape, "")
    ]
    every = sa.union_all(*(sa.select(each) for each in ranges)).subquery()
    wanted = (
        sa.select(every.c.id)
        .order_by(*_along(tuple(every.c), shape))
        .offset(sa.bindparam("offset", type_=sa.Integer()))
        .limit(sa.bindparam("limit", type_=sa.Integer()))
    )
    return Prepared(
        sa.select(reports).where(reports.c.id.in_(wanted)).order_by(*_along(columns, shape))
    )


@cache
def counts_statement(shapes: Sequence[Shape]) -> Prepared:
    """Return what counts several questions at once, none further than one past the cap."""
    parts: list[Any] = [
        sa.select(
            sa.literal_column(str(place)).label("place"), sa.func.count().label("number")
        ).select_from(sa.select(reports.c.id).where(*held).limit(COUNT_CAP + 1).subquery())
        for place, shape in enumerate(shapes)
        for held in _ranges(shape, f"q{place}_")
    ]
    every = sa.union_all(*parts).subquery()
    return Prepared(
        sa.select(
            every.c.place.label("place"), sa.func.sum(every.c.number).label("number")
        ).group_by(every.c.place)
    )


def _along(columns: Sequence[sa.ColumnElement[Any]], shape: Shape) -> list[sa.ColumnElement[Any]]:
    return [each.desc() if shape.order is Order.AGE else each.asc() for each in columns]


def _ranges(shape: Shape, names: str) -> list[list[sa.ColumnElement[bool]]]:
    """Return what holds in each range; the names of its values begin with *names*."""
    among = [*_of_senders(shape), *_filters(shape, names), *_visible()]
    if shape.order is Order.DUE:
        return [[*_overdue(shape, names), *among]]
    among = [reports.c.submitted_at.is_not(None), *among]
    return [
        [
            reports.c.status == sa.bindparam(f"{names}status{place}", type_=sa.String()),
            *(
                [reports.c.rank == sa.bindparam(f"{names}rank{place}", type_=sa.Integer())]
                if shape.ranked
                else []
            ),
            *among,
        ]
        for place in range(shape.ranges)
    ]


def _of_senders(shape: Shape) -> list[sa.ColumnElement[bool]]:
    """Return what holds for cases whose sender was set aside, or for all others."""
    if shape.ranked and not shape.aside:
        return []  # no level has that rank; said as well, the index would be used for that alone
    last = sa.literal_column(str(RANK_ASIDE), sa.Integer())
    # In another order the index of ranks is of no use, and must not be preferred.
    by_rank = shape.order is Order.RANK and not shape.ranked
    rank = reports.c.rank if by_rank else sa.func.coalesce(reports.c.rank, 0)
    return [rank == last if shape.aside else rank < last]


def _overdue(shape: Shape, names: str) -> list[sa.ColumnElement[bool]]:
    """Return what holds for overdue cases.

    They are found by when they were due, or by what is rarer: what they are about.
    """
    status = sa.func.coalesce(reports.c.status, "")  # so that no index of statuses is preferred
    rank = sa.func.coalesce(reports.c.rank, 0)
    either = [
        sa.and_(
            status == sa.bindparam(f"{names}status{place}", type_=sa.String()),
            *(
                [rank == sa.bindparam(f"{names}rank{place}", type_=sa.Integer())]
                if shape.ranked
                else []
            ),
        )
        for place in range(shape.ranges)
    ]
    now = sa.bindparam("now", type_=reports.c.due_at.type)
    if shape.category or shape.country:
        late = sa.func.coalesce(reports.c.due_at, _NEVER) <= now
        return [reports.c.submitted_at.is_not(None), late, sa.or_(*either)]
    return [reports.c.due_at.is_not(None), reports.c.due_at <= now, sa.or_(*either)]


def _filters(shape: Shape, names: str) -> list[sa.ColumnElement[bool]]:
    holds: list[sa.ColumnElement[bool]] = []
    if shape.holder is Holder.ONE:
        holds.append(reports.c.reviewer == sa.bindparam(f"{names}holder", type_=sa.Integer()))
    elif shape.holder is Holder.NOBODY:
        holds.append(reports.c.reviewer.is_(None))
    for asked, name, column in (
        (shape.category, "category", reports.c.category_digest),
        (shape.country, "country", reports.c.country_digest),
    ):
        if asked:
            holds.append(column == sa.bindparam(f"{names}{name}", type_=sa.LargeBinary()))
    return holds


def _visible() -> list[sa.ColumnElement[bool]]:
    """Leave out what the reader reported, and what they are barred from."""
    other = reports.alias()
    own = sa.select(other.c.id).where(
        other.c.reporter_digest == sa.bindparam("own", type_=sa.LargeBinary())
    )
    barred = sa.select(report_bars.c.report_id).where(
        report_bars.c.person_id == sa.bindparam("reader", type_=sa.BigInteger())
    )
    return [reports.c.id.not_in(own), reports.c.id.not_in(barred)]
