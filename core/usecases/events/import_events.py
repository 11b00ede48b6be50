"""Look at what a file would bring into the agenda, and bring it in: in steps, each of them once.

What is in the agenda is found by its UID, so going on after an interruption, or importing the
same file again, changes nothing twice. Whoever is concerned by what was changed is told when all
of it is in: by each event, or, when that were many messages, by one that lists them.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from core.model.audit import AuditLine
from core.model.delivery import Doubt, Lane, Notice
from core.model.dialogue import Dialogue, Json
from core.model.event_kind import EventKind
from core.model.identity import PersonId, TopicKey
from core.model.imported import (
    ImportChoices,
    ImportedEvent,
    ImportedFile,
)
from core.model.imported_json import file_of_json
from core.model.language import LANGUAGES, Language
from core.model.refusals import Outdated
from core.model.roles import Role
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.events.carry_import import Carrier
from core.usecases.events.import_steps import ImportPlan
from core.usecases.events.keep_event import tell_change
from core.usecases.events.plan_import import grouped, plan_import
from core.usecases.staff.require_role import require_role

DIALOGUE = "import"
A_STEP = 8
"""So many entries are brought in by one transaction, so that nobody waits long for the database."""
TOLD_EACH = 3
"""When more events than this changed, one message lists them."""
MOST_LISTED = 12
NEWS = "agenda_news"
"""The kind of that message; params: `person`, `changes` (ids parted by spaces), and `more`."""


@dataclass(frozen=True, slots=True)
class ImportDone:
    """What an import did.

    Attributes:
        people: how many were told of changes by one message; 0 where each event was told.
    """

    new: int
    changed: int
    cancelled: int
    left_out: int
    people: int = 0


def choices_of(dialogue: Dialogue, language: Language, zone: str) -> ImportChoices:
    """Return what was decided in a dialogue; *language* and *zone* of the coordinator until then.

    Raises:
        Outdated: it says what there is not.
    """
    state = dialogue.state
    kind, topics = state.get("kind"), state.get("topics")
    said = state.get("language")
    chosen = Language(said) if isinstance(said, str) else language
    if chosen not in LANGUAGES or not isinstance(kind, str) or kind not in set(EventKind):
        raise Outdated
    listed = topics if isinstance(topics, list) else []
    return ImportChoices(
        EventKind(kind),
        chosen,
        str(state.get("zone") or zone),
        frozenset(TopicKey(str(each)) for each in listed),
        private=bool(state.get("private")),
    )


def file_in(dialogue: Dialogue) -> ImportedFile:
    """Return the file that is looked through in a dialogue.

    Raises:
        Outdated: none is.
    """
    file = file_of_json(dialogue.state.get("file"))
    if file is None:
        raise Outdated
    return file


async def look_at_import(
    world: World, coordinator: PersonId, told: ImportedFile, choices: ImportChoices
) -> ImportPlan:
    """Return what importing a file would do now; nothing is changed.

    Raises:
        NotAllowed: the person is no coordinator (any more).
    """
    async with world.storage.read() as view:
        await require_role(view, coordinator, Role.COORDINATOR)
        now = world.clock.now()
        return await plan_import(view, told, choices, by=coordinator, now=now)


async def carry_out_import(
    world: World, coordinator: PersonId, dialogue: Dialogue, choices: ImportChoices
) -> ImportDone:
    """Bring a file in, from where an earlier try stopped, and end the dialogue.

    Raises:
        NotAllowed: the person is no coordinator (any more).
        Outdated: the dialogue was confirmed, dropped or changed meanwhile.
        EventChanged: somebody changed one of its events at the same moment; what was done is
            done, and the rest can be gone on with.
    """
    groups = list(grouped(file_in(dialogue).events).values())
    while True:
        after, done = await _step(world, coordinator, dialogue, groups, choices)
        if done is not None:
            return done
        dialogue = after


async def leave_import(world: World, coordinator: PersonId, dialogue: Dialogue) -> None:
    """End an import; of what was brought in before, those concerned are told."""
    now = world.clock.now()
    async with world.storage.begin() as tx:
        await tell_changes(tx, numbers_told(dialogue), now)
        await tx.dialogues.delete(coordinator, dialogue.name)


async def _step(
    world: World,
    coordinator: PersonId,
    dialogue: Dialogue,
    groups: Sequence[Sequence[ImportedEvent]],
    choices: ImportChoices,
) -> tuple[Dialogue, ImportDone | None]:
    """Bring the next entries in; return where the dialogue stands, and at the end what was done."""
    now, state = world.clock.now(), dialogue.state
    at = _number(state.get("at"))
    async with world.storage.begin() as tx:
        await require_role(tx, coordinator, Role.COORDINATOR)
        kept = await tx.dialogues.get(coordinator, dialogue.name)
        if kept is None or (kept.token, kept.state) != (dialogue.token, state):
            raise Outdated
        await tx.events.import_alone()
        carrier = Carrier(tx, world.content, choices, coordinator, now)
        entries = 0
        while at < len(groups) and entries < A_STEP:
            entries += await carrier.carry(groups[at])
            at += 1
        told = [*numbers_told(dialogue), *carrier.told]
        counts = carrier.counts
        sums = [_number(state.get(name)) + counts[name] for name in sorted(counts)]
        summed = dict(zip(sorted(counts), sums, strict=True))
        if at < len(groups):
            moved = dialogue.at("running", at=at, told=[*told], **summed)
            moved = replace(moved, updated_at=now)
            await tx.dialogues.save(coordinator, moved)
            return moved, None
        people = await tell_changes(tx, told, now)
        await tx.audit.write(AuditLine(now, coordinator, "agenda_imported", "agenda"))
        await tx.dialogues.delete(coordinator, dialogue.name)
    return dialogue, ImportDone(**summed, people=people)


async def tell_changes(tx: Transaction, changes: Sequence[int], now: datetime) -> int:
    """Tell those concerned of changes; return how many get one message for several of them."""
    if len(changes) <= TOLD_EACH:
        for number in changes:
            change = await tx.events.get_change(number)
            event = None if change is None else await tx.events.get(change.event)
            if change is not None and event is not None:
                latest_at = max(change.before or event.starts_at, event.starts_at)
                await tell_change(tx, number, now, latest_at=latest_at)
        return 0
    by_person: dict[PersonId, list[int]] = {}
    for number in changes:
        for person in await tx.events.told_of(number):
            by_person.setdefault(person, []).append(number)
    for person, numbers in by_person.items():
        listed = " ".join(str(each) for each in numbers[:MOST_LISTED])
        more = max(0, len(numbers) - MOST_LISTED)
        notice = Notice(NEWS, {"person": person, "changes": listed, "more": more})
        await tx.outbox.put(
            person, notice, lane=Lane.REMINDER, doubt=Doubt.REPEAT, due_at=now, urgent=False
        )
    return len(by_person)


def _number(kept: Json) -> int:
    return kept if isinstance(kept, int) else 0


def numbers_told(dialogue: Dialogue) -> list[int]:
    """Return the changes of an import that is not over: those concerned are still to be told."""
    kept = dialogue.state.get("told")
    return [each for each in kept if isinstance(each, int)] if isinstance(kept, list) else []
