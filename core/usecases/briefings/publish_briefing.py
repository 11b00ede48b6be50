"""Publish what an editor confirmed: the text, its sending and the dialogue's end are one act."""

from collections.abc import Mapping
from dataclasses import dataclass

from core.model.audience import Audience
from core.model.audit import AuditLine
from core.model.briefing import BriefingKind, Edition, NewBriefing
from core.model.broadcast import BroadcastSubject, NewBroadcast
from core.model.delivery import Lane
from core.model.dialogue import Dialogue
from core.model.identity import BriefingId, PersonId
from core.model.language import Language
from core.model.refusals import Outdated
from core.model.roles import Role
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.briefings.draft import Draft
from core.usecases.briefings.watch_broadcast import Look, look_at
from core.usecases.staff.require_role import require_role

_LANES = {BriefingKind.BRIEFING: Lane.BRIEFING, BriefingKind.ALERT: Lane.ALERT}


@dataclass(frozen=True, slots=True)
class Published:
    """What became of a draft.

    Attributes:
        sending: how its broadcast stands; None when it was only put in the library.
    """

    briefing: BriefingId
    sending: Look | None


async def count_readers(
    world: World, editor: PersonId, audience: Audience
) -> Mapping[Language, int]:
    """Return how many people an audience has now, by their language.

    Raises:
        NotAllowed: *editor* is none (any more).
    """
    async with world.storage.read() as view:
        await require_role(view, editor, Role.EDITOR)
        return (await view.people.count(audience)).reachable


async def publish_briefing(
    world: World, author: PersonId, dialogue: Dialogue, *, send: bool, watched_in: int | None
) -> Published:
    """Put the dialogue's draft in the library, start its sending, and end the dialogue.

    Args:
        world: asked for storage and time.
        author: the editor.
        dialogue: as the author saw it when confirming.
        send: False puts it in the library alone; so it is when nobody would get it.
        watched_in: the message in which the author will see the progress.

    Raises:
        NotAllowed: *author* is no editor (any more); the draft stays.
        Outdated: the draft was published, discarded or changed meanwhile, or lacks something.
    """
    now = world.clock.now()
    async with world.storage.begin() as tx:
        await require_role(tx, author, Role.EDITOR)
        draft = await _draft_as_seen(tx, author, dialogue)
        briefing = await tx.briefings.add(
            NewBriefing(
                draft.kind,
                Edition(draft.versions, topics=draft.audience.topics),
                draft.audience,
                author=author,
                urgent=bool(draft.urgent),
                at=now,
            )
        )
        await tx.audit.write(AuditLine(now, author, f"{draft.kind}_published", _subject(briefing)))
        await tx.dialogues.delete(author, dialogue.name)
        if not send or not (await tx.people.count(draft.audience)).people:
            return Published(briefing, None)
        broadcast = await tx.outbox.start_broadcast(
            NewBroadcast(
                BroadcastSubject.BRIEFING,
                briefing,
                lane=_LANES[draft.kind],
                urgent=bool(draft.urgent),
                at=now,
            )
        )
        if watched_in is not None:
            await tx.outbox.watch(broadcast, author, watched_in)
        return Published(briefing, await look_at(tx, broadcast, now=world.clock.now()))


async def _draft_as_seen(tx: Transaction, author: PersonId, dialogue: Dialogue) -> Draft:
    kept = await tx.dialogues.get(author, dialogue.name)
    if kept is None or kept.token != dialogue.token:
        raise Outdated
    draft = Draft.of(kept)
    if draft != Draft.of(dialogue) or not draft.complete:
        raise Outdated
    return draft


def _subject(briefing: BriefingId) -> str:
    return f"briefing:{briefing}"
