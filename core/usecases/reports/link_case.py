"""Link a case to another one that is about the same, to an event, or to a call."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from core.model.case_review import CaseLink, LinkKind
from core.model.event import Event
from core.model.identity import EventId, PersonId, ReportId
from core.model.language import Texts
from core.model.reference import CallKey
from core.model.refusals import NotFound, Outdated, Refusal
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.calls.find_calls import every_call, find_call
from core.usecases.reports.find_case import code_of
from core.usecases.reports.move_report import write_audit
from core.usecases.reports.open_report import reviewable

_OFFERED = 6


@dataclass(frozen=True, slots=True)
class SeenLink:
    """A link as a reviewer may see it.

    Attributes:
        name: a case code, or the title of the event or call by language.
        report: the other case, if it is one.
    """

    link: CaseLink
    name: Texts | str
    report: ReportId | None = None


@dataclass(frozen=True, slots=True)
class Linkable:
    """What a case can be linked to.

    Attributes:
        target: an id, or a key.
        at: when an event begins: those of a series have one title (aware UTC).
    """

    kind: LinkKind
    target: str
    name: Texts | str
    at: datetime | None = None


async def list_links(world: World, reviewer: PersonId, report: ReportId) -> Sequence[SeenLink]:
    """Return the links of a case, without those to cases that this reviewer may not see.

    Raises:
        NotAllowed, NotFound, OwnCase: as `reviewable`.
    """
    async with world.storage.read() as view:
        await reviewable(view, reviewer, report)
        links = await view.reviews.links(report)
        seen = [await _seen(view, world, reviewer, link) for link in links]
        return [link for link in seen if link is not None]


async def offer_links(world: World, reviewer: PersonId, report: ReportId) -> Sequence[Linkable]:
    """Return the next events and the calls that are open, to pick from.

    Raises:
        NotAllowed, NotFound, OwnCase: as `reviewable`.
    """
    now = world.clock.now()
    async with world.storage.read() as view:
        await reviewable(view, reviewer, report)
        events, _ = await view.events.upcoming(reviewer, None, after=now, offset=0, limit=_OFFERED)
        calls = [kept.call for kept in await every_call(view, world) if kept.call.closes_at() > now]
        return [
            *(
                Linkable(LinkKind.EVENT, str(event.id), _title(event), event.starts_at)
                for event in events
            ),
            *(Linkable(LinkKind.CALL, call.key, call.title) for call in calls[:_OFFERED]),
        ]


async def link_case(
    world: World, reviewer: PersonId, report: ReportId, kind: LinkKind, target: str
) -> None:
    """Link a case to an event or a call; the same once more changes nothing.

    Raises:
        NotAllowed, NotFound, OwnCase: as `reviewable`.
        Outdated: there is no such event or call (any more).
    """
    async with world.storage.begin() as tx:
        found = await reviewable(tx, reviewer, report)
        link = CaseLink(0, kind, target, world.clock.now(), reviewer)
        if kind is LinkKind.DUPLICATE or await _seen(tx, world, reviewer, link) is None:
            raise Outdated
        await tx.reviews.link(found.id, link)
        await write_audit(tx, world, report, "case_linked", actor=reviewer)


async def mark_duplicate(
    world: World, reviewer: PersonId, report: ReportId, typed: str, *, dialogue: str
) -> ReportId:
    """Link a case and the one of the code that was typed, both ways; end the dialogue.

    Raises:
        NotAllowed, NotFound, OwnCase: as `reviewable`, for either case.
        Outdated: it is the same case.
    """
    async with world.storage.begin() as tx:
        found = await reviewable(tx, reviewer, report)
        code = code_of(typed)
        named = await tx.reports.find(code) if code else None
        if named is None:
            raise NotFound
        other = await reviewable(tx, reviewer, named.id)
        if other.id == found.id:
            raise Outdated
        for one, to in ((found, other), (other, found)):
            if await tx.reports.data_key(one.id) is None:
                raise NotFound
            link = CaseLink(0, LinkKind.DUPLICATE, str(to.id), world.clock.now(), reviewer)
            await tx.reviews.link(one.id, link)
            await write_audit(tx, world, one.id, "case_linked", actor=reviewer)
        await tx.dialogues.delete(reviewer, dialogue)
        return other.id


async def unlink_case(world: World, reviewer: PersonId, report: ReportId, link: int) -> None:
    """Remove a link, on both sides if it is to a case; one that is gone already is fine.

    Raises:
        NotAllowed, NotFound, OwnCase: as `reviewable`.
    """
    async with world.storage.begin() as tx:
        await reviewable(tx, reviewer, report)
        gone = next((each for each in await tx.reviews.links(report) if each.id == link), None)
        if gone is None or await _seen(tx, world, reviewer, gone) is None:
            return
        await tx.reviews.unlink(report, link)
        if gone.kind is LinkKind.DUPLICATE:
            other = ReportId(int(gone.target))
            for back in await tx.reviews.links(other):
                if back.kind is LinkKind.DUPLICATE and back.target == str(report):
                    await tx.reviews.unlink(other, back.id)
        await write_audit(tx, world, report, "case_unlinked", actor=reviewer)


async def _seen(
    tx: Transaction, world: World, reviewer: PersonId, link: CaseLink
) -> SeenLink | None:
    try:
        if link.kind is LinkKind.DUPLICATE:
            other = await reviewable(tx, reviewer, ReportId(int(link.target)))
            return SeenLink(link, other.code, other.id)
        if link.kind is LinkKind.CALL:
            return SeenLink(link, (await find_call(tx, world, CallKey(link.target))).call.title)
        event = await tx.events.get(EventId(int(link.target)))
        if event is None or not await tx.event_people.may_see(event.id, reviewer):
            return None
        return SeenLink(link, _title(event))
    except (Refusal, ValueError):
        return None


def _title(event: Event) -> Texts:
    return {language: version.title for language, version in event.versions.items()}
