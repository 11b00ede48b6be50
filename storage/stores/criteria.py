"""The audience of a published briefing, as rows: part, feature of people, value."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

import sqlalchemy as sa

from core.model.audience import Audience, Circle
from core.model.identity import BriefingId, EventId, GroupId, TopicKey
from core.model.language import Language
from storage.among import among
from storage.briefing_tables import briefing_criteria
from storage.prepared import Prepared
from storage.session import Session

Criterion = tuple[str, str, str]
"""Part (`any`, `only`, `without`), kind and value."""

_ANY, _ONLY, _WITHOUT = "any", "only", "without"
_EVERYONE = "everyone"
_CRITERIA = Prepared(
    sa.select(briefing_criteria).where(among(briefing_criteria.c.briefing_id, "briefings"))
)


async def write_audience(session: Session, briefing: BriefingId, audience: Audience) -> None:
    """Write down to whom a briefing goes."""
    await session.run_each(
        briefing_criteria.insert(),
        [
            {"briefing_id": briefing, "part": part, "kind": kind, "value": value}
            for part, kind, value in criteria_of(audience)
        ],
    )


async def audience_of(session: Session, briefing: BriefingId) -> Audience:
    """Return to whom a briefing goes; to nobody when there is no such briefing."""
    return (await audiences_of(session, [briefing])).get(briefing, Audience())


async def audiences_of(
    session: Session, briefings: Sequence[BriefingId]
) -> Mapping[BriefingId, Audience]:
    """Return the audiences of several briefings."""
    found: dict[BriefingId, list[Criterion]] = defaultdict(list)
    for row in await session.quick(_CRITERIA, {"briefings": briefings}):
        found[BriefingId(row.briefing_id)].append((row.part, row.kind, row.value))
    return {briefing: audience_from(criteria) for briefing, criteria in found.items()}


def criteria_of(audience: Audience) -> list[Criterion]:
    """Return the rows of an audience, in a fixed order."""
    first = Circle(audience.topics, audience.groups, audience.events)
    rows: list[Criterion] = [(_ANY, _EVERYONE, "")] if audience.everyone else []
    for part, circle in ((_ANY, first), (_ONLY, audience.only), (_WITHOUT, audience.without)):
        for kind, values in (
            ("topic", map(str, circle.topics)),
            ("group", map(str, circle.groups)),
            ("event", map(str, circle.events)),
            ("language", map(str, circle.languages)),
            ("country", map(str, circle.countries)),
        ):
            rows += [(part, kind, value) for value in sorted(values)]
    return rows


def audience_from(criteria: Iterable[Criterion]) -> Audience:
    """Return the audience that `criteria_of` took apart."""
    parts: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for part, kind, value in criteria:
        parts[part].append((kind, value))
    first = _circle(parts[_ANY])
    return Audience(
        everyone=(_EVERYONE, "") in parts[_ANY],
        topics=first.topics,
        groups=first.groups,
        events=first.events,
        only=_circle(parts[_ONLY]),
        without=_circle(parts[_WITHOUT]),
    )


def _circle(features: Iterable[tuple[str, str]]) -> Circle:
    values: dict[str, list[str]] = defaultdict(list)
    for kind, value in features:
        values[kind].append(value)
    return Circle(
        topics=frozenset(map(TopicKey, values["topic"])),
        groups=frozenset(GroupId(int(value)) for value in values["group"]),
        events=frozenset(EventId(int(value)) for value in values["event"]),
        languages=frozenset(map(Language, values["language"])),
        countries=frozenset(values["country"]),
    )
