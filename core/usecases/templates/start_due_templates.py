"""Make drafts of templates whose time has come, and tell the editors; nothing is sent by itself."""

from collections.abc import Sequence
from dataclasses import replace

from core.model.audit import AuditLine
from core.model.delivery import Doubt, Lane, Notice
from core.model.identity import DraftId, PersonId
from core.model.person import Person
from core.model.roles import Role
from core.model.template import Template
from core.ports.storage import Transaction
from core.ports.world import World

NOTICE = "template_due"
"""Its parameter `draft` is the id of the draft that waits."""


async def start_due_templates(world: World) -> int:
    """Make one draft of each template that is due; return how many.

    Times that were missed while the program was down make one draft together. Whoever wrote the
    template counts among the draft's authors, so that nobody approves their own words.
    """
    now = world.clock.now()
    async with world.storage.read() as view:
        if not await view.templates.due(now):
            return 0
    made = 0
    async with world.storage.begin() as tx:
        editors = await tx.people.holders(Role.EDITOR)
        for template in await tx.templates.due(now):
            next_at = template.rule.next_after(now)
            await tx.templates.move(template.id, next_at=next_at, paused=False)
            draft = await _draft_of(tx, world, template, editors)
            if draft is not None:
                await _tell(tx, world, draft, editors)
                made += 1
    return made


async def _draft_of(
    tx: Transaction, world: World, template: Template, editors: Sequence[Person]
) -> DraftId | None:
    """Return the new draft, or None when there is nobody left to finish it."""
    author = min(template.authors, default=None) or _first(editors)
    if author is None:
        return None
    now = world.clock.now()
    kept = await tx.drafts.add(template.draft, author=author, at=now)
    authors = template.authors or kept.authors
    await tx.drafts.save(replace(kept, authors=authors, left_at=template.left_at))
    await tx.audit.write(AuditLine(now, None, "template_due", f"template:{template.id}"))
    return kept.id


async def _tell(tx: Transaction, world: World, draft: DraftId, editors: Sequence[Person]) -> None:
    for editor in editors:
        await tx.outbox.put(
            editor.id,
            Notice(NOTICE, {"draft": draft}),
            lane=Lane.REMINDER,
            doubt=Doubt.REPEAT,
            due_at=world.clock.now(),
            urgent=False,
        )


def _first(editors: Sequence[Person]) -> PersonId | None:
    return editors[0].id if editors else None
