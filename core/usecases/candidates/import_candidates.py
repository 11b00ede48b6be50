"""Candidates from a file: first what would become of each, then all of it at once, or nothing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from core.model.audit import AuditLine
from core.model.candidate import Candidate, Fact, Stated
from core.model.dialogue import Dialogue, Json
from core.model.identity import CandidateId, PersonId
from core.model.roles import Role
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.events.confirmed_dialogue import end_confirmed
from core.usecases.staff.require_role import require_role


@dataclass(frozen=True, slots=True)
class CandidateRow:
    """A candidate as a file has them."""

    key: str
    facts: Mapping[Fact, Stated]

    def packed(self) -> Json:
        """Return the row as JSON, for `unpacked`."""
        facts: dict[str, Json] = {
            fact.value: [said.value, said.source] for fact, said in self.facts.items()
        }
        return {"key": self.key, "facts": facts}

    @classmethod
    def unpacked(cls, packed: Json) -> "CandidateRow":
        """Return the row that `packed` wrote."""
        row = packed if isinstance(packed, dict) else {}
        facts = row.get("facts")
        said = facts.items() if isinstance(facts, dict) else ()
        return cls(str(row.get("key")), {Fact(fact): _stated(each) for fact, each in said})


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What an import would do.

    Attributes:
        changed: who would change, as they are and as they would be.
        same: how many would stay as they are.
    """

    new: Sequence[CandidateRow]
    changed: Sequence[tuple[Candidate, Candidate]]
    same: int


async def preview_import(
    world: World, coordinator: PersonId, rows: Sequence[CandidateRow]
) -> ImportPreview:
    """Return what would become of each row; nothing is written.

    Raises:
        NotAllowed: the person is no coordinator (any more).
    """
    async with world.storage.read() as view:
        await require_role(view, coordinator, Role.COORDINATOR)
        return await _compare(view, rows)


async def carry_out_import(
    world: World,
    coordinator: PersonId,
    rows: Sequence[CandidateRow],
    *,
    dialogue: Dialogue | None = None,
) -> ImportPreview:
    """Add and change all of them in one transaction; return what was done.

    A fact that the file leaves empty stays as it is; nobody is withdrawn by an import.

    Raises:
        NotAllowed: the person is no coordinator (any more).
        Outdated: the dialogue was confirmed, dropped or changed meanwhile.
    """
    async with world.storage.begin() as tx:
        await require_role(tx, coordinator, Role.COORDINATOR)
        await end_confirmed(tx, coordinator, dialogue)
        done = await _compare(tx, rows)
        new = [Candidate(CandidateId(0), row.key, row.facts) for row in done.new]
        await tx.candidates.add_all(new)
        for before, after in done.changed:
            await tx.candidates.save(after, was_revision=before.revision)
        count = f"candidates:{len(done.new)}+{len(done.changed)}"
        line = AuditLine(world.clock.now(), coordinator, "candidates_imported", count)
        await tx.audit.write(line)
        return done


async def _compare(view: Transaction, rows: Sequence[CandidateRow]) -> ImportPreview:
    last = {row.key: row for row in rows}
    known = await view.candidates.by_keys(last)
    new: list[CandidateRow] = []
    changed: list[tuple[Candidate, Candidate]] = []
    for key, row in last.items():
        before = known.get(key)
        if before is None:
            new.append(row)
            continue
        facts = {**before.facts, **row.facts}
        after = replace(before, facts={fact: facts[fact] for fact in Fact if fact in facts})
        if after != before:
            changed.append((before, after))
    return ImportPreview(new, changed, len(last) - len(new) - len(changed))


def _stated(packed: Json) -> Stated:
    value, source = packed if isinstance(packed, list) else ("", "")
    return Stated(str(value), str(source))
