"""Look at templates, pause them, let them go on, and throw them away."""

from collections.abc import Sequence

from core.model.audit import AuditLine
from core.model.identity import PersonId, TemplateId
from core.model.refusals import NotFound
from core.model.roles import Role
from core.model.template import Template
from core.ports.world import World
from core.usecases.staff.require_role import require_role


async def list_templates(world: World, editor: PersonId) -> Sequence[Template]:
    """Return every template, the longest known first.

    Raises:
        NotAllowed: *editor* is none (any more).
    """
    async with world.storage.read() as view:
        await require_role(view, editor, Role.EDITOR)
        return await view.templates.all()


async def open_template(world: World, editor: PersonId, template: TemplateId) -> Template:
    """Return one.

    Raises:
        NotAllowed: *editor* is none (any more).
        NotFound: there is none.
    """
    async with world.storage.read() as view:
        await require_role(view, editor, Role.EDITOR)
        found = await view.templates.get(template)
    if found is None:
        raise NotFound
    return found


async def pause_template(
    world: World, editor: PersonId, template: TemplateId, *, paused: bool
) -> Template:
    """Make no drafts from it, or make them again from its next time on; a repeat changes nothing.

    Raises:
        NotAllowed: *editor* is none (any more).
        NotFound: there is none.
    """
    now = world.clock.now()
    async with world.storage.begin() as tx:
        await require_role(tx, editor, Role.EDITOR)
        found = await tx.templates.get(template)
        if found is None:
            raise NotFound
        if found.paused != paused:
            await tx.templates.move(template, next_at=found.rule.next_after(now), paused=paused)
            act = "template_paused" if paused else "template_resumed"
            await tx.audit.write(AuditLine(now, editor, act, f"template:{template}"))
        changed = await tx.templates.get(template)
    return changed or found


async def delete_template(world: World, editor: PersonId, template: TemplateId) -> bool:
    """Throw it away; say whether it was still there. Drafts that were made from it stay.

    Raises:
        NotAllowed: *editor* is none (any more).
    """
    async with world.storage.begin() as tx:
        await require_role(tx, editor, Role.EDITOR)
        gone = await tx.templates.delete(template)
        if gone:
            line = AuditLine(world.clock.now(), editor, "template_deleted", f"template:{template}")
            await tx.audit.write(line)
        return gone
