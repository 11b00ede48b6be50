"""The dialogue in which a draft is written: where it stands, and where its steps lead."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.handlers.at_step import AtStep
from core.model.briefing import BriefingKind
from core.model.dialogue import Dialogue, Json
from core.model.draft import Draft
from core.model.person import Person
from core.model.reference import Content
from core.model.refusals import Outdated

ASIDE = frozenset({"leaving"})
"""Steps that stand beside the way; where to go on is kept in the state as `back`."""
EXTRAS = frozenset({"preview", "confirm", "media", "links", "protect", "audience", "when"})
"""Steps that begin at the overview, whatever is still missing."""

INSIDE = {
    "topic": "who",
    "any": "audience",
    "narrow": "audience",
    "only": "narrow.only",
    "without": "narrow.without",
}
"""Steps that are a page of another one, each with that one."""


@dataclass(frozen=True, slots=True)
class Writing(AtStep):
    """A dialogue, and the draft that it writes on: the draft itself lies in storage.

    Attributes:
        draft: as this editor sees it, with what the last move changed.
        editor: who writes here; a draft can have several.
        now: business time (aware UTC).
    """

    draft: Draft
    content: Content
    editor: Person
    now: datetime

    @property
    def today(self) -> date:
        """The date on the editor's wall clock."""
        return self.now.astimezone(ZoneInfo(self.editor.zone)).date()

    def go(self, step: str, draft: Draft | None = None, **state: Json) -> "Writing":
        """Return it at another step, with another draft if one is given.

        Args:
            step: where to.
            draft: as it is after the move.
            state: what the dialogue has to remember besides, for example what was typed.
        """
        moved = self.dialogue.at(step, **state)
        return replace(self, dialogue=moved, draft=self.draft if draft is None else draft)

    def stay(self, draft: Draft | None = None, **state: Json) -> "Writing":
        """Return it at the same step and page, with another draft if one is given."""
        return self.go(self.dialogue.step, draft, **state)

    def onward(self, draft: Draft | None = None) -> "Writing":
        """Return it at the first thing that is still missing, or at the overview."""
        return self.go(next_step(self.draft if draft is None else draft), draft)

    def on_page(self, page: str) -> "Writing":
        """Return it at another page of the same step.

        Raises:
            Outdated: a button said what is no page.
        """
        return replace(self, dialogue=self.turned(page))


Move = Callable[[Writing, str], Writing]
"""From where the writing stands, and a button's value, to where it stands then."""


def way(draft: Draft) -> list[tuple[str, bool]]:
    """Return the steps in order, each with whether it is done; those of EXTRAS can be left out."""
    alert = draft.kind is BriefingKind.ALERT
    settled = draft.corrects is not None
    steps = [("who", draft.readers.chosen)] if alert and not settled else []
    steps.append(("languages", bool(draft.languages)))
    for language in draft.languages:
        missing = draft.missing(language)
        parts = ("text",) if alert else ("title", "text")
        steps += [(f"{part}.{language}", part not in missing) for part in parts]
    if not alert:
        steps.append(("topics", bool(draft.topics)))
    if not alert and not settled:
        steps.append(("urgency", draft.urgent is not None))
    return steps


def next_step(draft: Draft) -> str:
    """Return the first step that is not done, or the overview."""
    return next((step for step, done in way(draft) if not done), "overview")


def step_before(writing: Writing) -> str | None:
    """Return where Back leads; None at the first step of all."""
    draft = writing.draft
    if writing.step in INSIDE:
        return INSIDE[writing.step]
    if writing.step == "audience" and draft.kind is BriefingKind.ALERT:
        return "who"
    if writing.step in EXTRAS:
        return "overview"
    if draft.complete:
        return None if writing.step == "overview" else "overview"
    steps = [step for step, _ in way(draft)]
    here = writing.dialogue.step
    page_of_here = here if here in steps else writing.step
    at = steps.index(page_of_here) if page_of_here in steps else len(steps)
    return steps[at - 1] if at else None


def resting(dialogue: Dialogue) -> str:
    """Return the step at which the writing itself stands, also while a question is in between."""
    back = dialogue.state.get("back")
    return back if dialogue.step in ASIDE and isinstance(back, str) else dialogue.step


def back_to(writing: Writing) -> Writing:
    """Return it where Back leads.

    Raises:
        Outdated: there is nothing before it.
    """
    before = step_before(writing)
    if before is None:
        raise Outdated
    return writing.go(before)
