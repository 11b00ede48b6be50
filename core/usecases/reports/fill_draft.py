"""Say one thing about a report that is being written: category, urgency, when, where, by whom."""

from dataclasses import dataclass, replace

from core.model.dialogue import Dialogue
from core.model.identity import PersonId
from core.model.refusals import NotFound
from core.model.report import Anonymity, Report, Urgency
from core.model.typed_text import clean
from core.ports.world import World
from core.usecases.reports.move_report import save_report
from core.usecases.reports.owned import latest_entries
from core.usecases.reports.start_draft import Draft, ensure_draft

DETAIL_LIMIT = 500
"""Characters of when and where."""


@dataclass(frozen=True, slots=True)
class Said:
    """What is said; None leaves a part as it is, an empty text takes it back."""

    category: str | None = None
    urgency: Urgency | None = None
    when_text: str | None = None
    where_text: str | None = None
    anonymity: Anonymity | None = None


async def fill_draft(world: World, person: PersonId, said: Said, dialogue: Dialogue) -> Draft:
    """Write down what was said, and with it where the dialogue stands now.

    Raises:
        NotFound: there is no such category.
        Unusable: a text holds nothing readable.
        TooLong: a text is too long.
    """
    if said.category is not None and world.content.category(said.category) is None:
        raise NotFound
    when_text, where_text = _typed(said.when_text), _typed(said.where_text)
    async with world.storage.begin() as tx:
        was = await ensure_draft(tx, world, person)
        becomes = replace(
            was,
            category=was.category if said.category is None else said.category,
            urgency=said.urgency or was.urgency,
            when_text=was.when_text if when_text is None else when_text,
            where_text=was.where_text if where_text is None else where_text,
            anonymity=said.anonymity or was.anonymity,
        )
        report: Report = await save_report(tx, world, was, becomes)
        await tx.dialogues.save(person, replace(dialogue, updated_at=world.clock.now()))
        return Draft(report, await latest_entries(tx, report.id))


def _typed(text: str | None) -> str | None:
    return clean(text, limit=DETAIL_LIMIT) if text else text
