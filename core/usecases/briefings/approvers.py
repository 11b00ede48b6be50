"""Who can approve a draft, and how those are told whom a draft concerns."""

from collections.abc import Iterable, Sequence

from core.model.briefing import BriefingKind
from core.model.delivery import Doubt, Lane, Notice
from core.model.draft import KeptDraft
from core.model.identity import PersonId
from core.model.person import Person
from core.model.refusals import Param
from core.model.roles import Role
from core.ports.storage import Transaction
from core.ports.world import World


def hands_in(kept: KeptDraft) -> frozenset[PersonId]:
    """Return everybody who wrote a draft or asked approval for it."""
    return kept.authors | ({kept.submitted_by} if kept.submitted_by is not None else set())


def joined_since(kept: KeptDraft, person: Person) -> bool:
    """Say whether somebody may be an author who was forgotten and came back.

    Both are stored as days: who joined on the day on which an author left may be it too.
    """
    if kept.left_at is None:
        return False
    return person.consented_at is None or person.consented_at >= kept.left_at


async def approvers_of(
    tx: Transaction, kept: KeptDraft, *, without: PersonId | None = None
) -> Sequence[PersonId]:
    """Return the editors who can be asked now: no hand of theirs is in it, and they are there.

    After an author was forgotten, only those who were there before.

    Args:
        tx: read from.
        kept: the draft as it is.
        without: somebody who is about to have a hand in it.
    """
    hands = hands_in(kept) | {without}
    return [
        editor.id
        for editor in await tx.people.holders(Role.EDITOR)
        if editor.id not in hands and editor.reachable and editor.consented_at is not None
        if not joined_since(kept, editor)
    ]


async def tell(
    tx: Transaction,
    world: World,
    people: Iterable[PersonId],
    kept: KeptDraft,
    kind: str,
    **more: Param,
) -> None:
    """Promise a notice about a draft to those of *people* who are still there.

    Its params are `draft` and `revision`, and *more*. About alerts it is told in quiet hours too.
    """
    notice = Notice(kind, {"draft": kept.id, "revision": kept.revision, **more})
    for person in sorted(set(people)):
        if await tx.people.get(person) is not None:
            await tx.outbox.put(
                person,
                notice,
                lane=Lane.ALERT,
                doubt=Doubt.REPEAT,
                due_at=world.clock.now(),
                urgent=kept.draft.kind is BriefingKind.ALERT,
            )
