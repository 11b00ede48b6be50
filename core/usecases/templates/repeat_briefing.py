"""Let a briefing come again: from a draft or from what was published, a template with a rule."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from core.model.audit import AuditLine
from core.model.briefing import BriefingKind
from core.model.draft import Draft, KeptDraft
from core.model.identity import BriefingId, DraftId, PersonId, TemplateId
from core.model.refusals import NotFound, Outdated
from core.model.roles import Role
from core.model.template import MOST_WEEKS, Rule, Template, first_day
from core.model.timing import Timing
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.briefings.correct_briefing import correction_of
from core.usecases.staff.require_role import require_role

_DAYS = 7


@dataclass(frozen=True, slots=True)
class Plan:
    """What an editor said about when it comes again.

    Attributes:
        weekday: 0 is Monday.
        clock: on the wall of *zone*.
        until: the last day; None: it goes on.
    """

    every_weeks: int
    weekday: int
    clock: time
    zone: str
    until: date | None = None

    def rule(self, now: datetime) -> Rule:
        """Return the rule, whose weeks are counted from the first time after *now*.

        Raises:
            Outdated: a button said what there is not.
        """
        if not (1 <= self.every_weeks <= MOST_WEEKS and 0 <= self.weekday < _DAYS):
            raise Outdated
        today = now.astimezone(ZoneInfo(self.zone)).date()
        first = first_day(today, self.weekday)
        weekly = Rule(1, self.weekday, self.clock, self.zone, first)
        at = weekly.next_after(now)
        if at is not None:
            first = at.astimezone(ZoneInfo(self.zone)).date()
        return Rule(self.every_weeks, self.weekday, self.clock, self.zone, first, self.until)


@dataclass(frozen=True, slots=True)
class Written:
    """What was published, with who wrote it; as of a draft that is kept."""

    draft: Draft
    authors: frozenset[PersonId]
    left_at: datetime | None


async def repeat_draft(
    world: World, editor: PersonId, draft: DraftId, plan: Plan, *, dialogue: str
) -> TemplateId:
    """Make a template of a draft as it is now, and end the dialogue in which it was planned.

    Raises:
        NotAllowed: *editor* is none (any more).
        NotFound: there is no such draft, or it is none of a briefing (an alert, a correction), or
            what it became was withdrawn.
        Outdated: the plan makes no sense.
    """
    async with world.storage.begin() as tx:
        await require_role(tx, editor, Role.EDITOR)
        kept = await tx.drafts.get(draft)
        if kept is None or not kept.draft.begun or kept.draft.corrects is not None:
            raise NotFound
        became = None if kept.briefing is None else await tx.briefings.get(kept.briefing)
        if became is not None and became.withdrawn_at is not None:
            raise NotFound
        template = await _add(tx, world, kept, plan, by=editor)
        await tx.dialogues.delete(editor, dialogue)
        return template


async def repeat_published(
    world: World, editor: PersonId, briefing: BriefingId, plan: Plan, *, dialogue: str
) -> TemplateId:
    """Make a template of what was published, and end the dialogue in which it was planned.

    Raises:
        NotAllowed: *editor* is none (any more).
        NotFound: there is no such briefing (any more), or it is an alert.
        Outdated: the plan makes no sense.
    """
    async with world.storage.begin() as tx:
        await require_role(tx, editor, Role.EDITOR)
        published = await tx.briefings.get(briefing)
        if published is None or published.withdrawn_at is not None:
            raise NotFound
        author = await tx.people.get(published.author)
        asked = frozenset({author.id} if author is not None else ())
        written = Written(
            correction_of(published), asked | await tx.drafts.authors_of(briefing), None
        )
        template = await _add(tx, world, written, plan, by=editor)
        await tx.dialogues.delete(editor, dialogue)
        return template


async def _add(
    tx: Transaction,
    world: World,
    written: KeptDraft | Written,
    plan: Plan,
    *,
    by: PersonId,
) -> TemplateId:
    draft = written.draft
    if draft.kind is BriefingKind.ALERT:
        raise NotFound
    now = world.clock.now()
    rule = plan.rule(now)
    template = await tx.templates.add(
        Template(
            id=TemplateId(0),
            draft=replace(draft, timing=Timing(), corrects=None),
            rule=rule,
            authors=written.authors | {by},
            next_at=rule.next_after(now),
            left_at=written.left_at,
        )
    )
    await tx.audit.write(AuditLine(now, by, "template_added", f"template:{template}"))
    return template
