"""One touch of a report's dialogue: the visit, and where the person stands; moves lead on from it.

A move returns where the person stands then, or None when it has shown something itself.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace

from bot.handlers.report_safety import SaferWays
from bot.handlers.report_screens import StepScreen
from bot.handlers.report_steps import ReportStep
from bot.visit import Visit
from core.model.dialogue import Dialogue, Json
from core.usecases.dialogues.keep_dialogue import keep_dialogue
from core.usecases.reports.fill_draft import Said, fill_draft
from core.usecases.reports.start_draft import Draft, find_draft


@dataclass(frozen=True, slots=True)
class Stand:
    """Where somebody stands who reports.

    Attributes:
        ways: other ways to report.
    """

    visit: Visit
    at: ReportStep
    ways: SaferWays

    @property
    def screen(self) -> StepScreen:
        """What the step's screen is made from."""
        return StepScreen(self.visit.words, self.at, self.ways, self.visit.person.country)

    def moved(self, step: str, **state: Json) -> Dialogue:
        """Return the dialogue at another step, with what it has to remember; not written down."""
        return self.at.dialogue.at(step, **{"page": 0, **state})

    def standing(self, dialogue: Dialogue, draft: Draft | None) -> "Stand":
        """Return it with the dialogue and draft as they are now."""
        return replace(self, at=replace(self.at, dialogue=dialogue, draft=draft))

    async def go(self, step: str, **state: Json) -> "Stand":
        """Write down that the person stands elsewhere now."""
        visit, moved = self.visit, self.moved(step, **state)
        kept = await keep_dialogue(visit.world, visit.person.id, moved)
        return self.standing(kept, self.at.draft)

    async def onward(self) -> "Stand":
        """Go to the step that comes next."""
        return await self.go(self.at.after(), fixing=0)

    async def fill(self, said: Said, step: str | None = None, **state: Json) -> "Stand":
        """Write down what was said, and go on: to the step that comes next unless one is given."""
        known = {"fixing": 0, **state} if step is None else state
        moved = self.moved(step or self.at.after(), **known)
        draft = await fill_draft(self.visit.world, self.visit.person.id, said, moved)
        return self.standing(moved, draft)


Move = Callable[[Stand, str], Awaitable[Stand | None]]
"""From where the person stands, and a button's value, to where they stand then."""


async def stand_of(
    visit: Visit, dialogue: Dialogue, ways: SaferWays, *, with_entries: bool = True
) -> Stand:
    """Return where a person stands, with their draft as it is now."""
    draft = await find_draft(visit.world, visit.person.id, with_entries=with_entries)
    return Stand(visit, ReportStep(dialogue, visit.world.content, draft), ways)
