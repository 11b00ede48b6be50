"""A draft as a whole: its versions below each other, who gets it and when, and the question."""

from dataclasses import dataclass

from bot.handlers.draft_copy import text_sizes
from bot.handlers.draft_facts import Facts
from bot.handlers.draft_lines import (
    begins,
    frame_lines,
    hour_line,
    release_lines,
    topic_lines,
    version_lines,
)
from bot.handlers.step_screens import StepScreens
from bot.handlers.template_taps import RepeatTap
from bot.handlers.writing import next_step
from bot.screen import Button, Row, Screen, grid
from bot.taps import Open
from core.model.briefing import BriefingKind
from core.model.draft import DraftState
from core.model.refusals import NoApprover
from locales.markup import escaped


@dataclass(frozen=True, slots=True)
class OverviewScreens(StepScreens):
    """Renders the steps `overview` and `confirm`."""

    facts: Facts

    def overview(self) -> Screen:
        """Show all that there is of a draft, and the ways to change each part."""
        draft, words, facts = self.writing.draft, self.words, self.facts
        correction = draft.corrects is not None
        lines = [words.t("publish-overview", kind=draft.kind, correction=int(correction))]
        if facts.state is DraftState.SUBMITTED:
            lines.append(words.t("approval-waits", people=facts.approvers))
        lines += version_lines(words, draft, text_sizes(words, draft, self.writing.content))
        lines += ["", *frame_lines(words, draft)]
        lines += topic_lines(words, draft, self.writing.content)
        if correction:
            lines.append(words.t("draft-correction-settled"))
        else:
            lines += [*facts.whom, *facts.when, *hour_line(words, draft)]
        if draft.readers.chosen:
            lines.append(words.t("publish-people", people=facts.recipients))
        waiting = facts.state is DraftState.SUBMITTED
        return Screen("\n".join(lines), self._waiting_rows() if waiting else self._rows())

    def confirm(self, submit: Row) -> Screen:
        """Say who will get which version and when, and who has to agree, and ask.

        Args:
            submit: the row with the final button.
        """
        draft, words, facts = self.writing.draft, self.words, self.facts
        if draft.corrects is not None:
            title, people = begins(words, draft), facts.recipients
            lines = [words.t("draft-confirm-correction", begins=title, people=people)]
        else:
            head = "publish-confirm" if facts.recipients else "publish-confirm-nobody"
            lines = [words.t(head, people=facts.recipients, kind=draft.kind)]
            lines += release_lines(words, draft, facts)
        if facts.needs_approval and not facts.approvers:
            nobody = escaped(words.refusal(NoApprover()))
            return Screen("\n".join([*lines, "", f"⚠️ {nobody}"]), [self.ways_out()])
        asked = "draft-needs-approval" if facts.needs_approval else "publish-unchecked"
        return Screen("\n".join([*lines, "", words.t(asked)]), [submit, self.ways_out()])

    def _rows(self) -> list[Row]:
        draft = self.writing.draft
        alert = draft.kind is BriefingKind.ALERT
        parts = ("text",) if alert else ("title", "text")
        rows: list[Row] = [
            [
                self.button(f"publish-{part}-button", "change", f"{part}.{each}", language=each)
                for part in parts
            ]
            for each in draft.languages
        ]
        changes = ["languages", *([] if alert else ["topics"]), "media", "links"]
        if draft.corrects is None:
            changes += ["audience", "when", *([] if alert else ["urgency"]), "protect"]
        rows += grid([self._change(each) for each in changes], columns=2)
        rows += [*self._looking_rows(), *self._repeating_rows()]
        if draft.complete:
            rows.append([self.button("publish-confirm-button", "confirm")])
        elif next_step(draft) != "overview":
            rows.append([self.button("publish-next-button", "next", self.writing.dialogue.step)])
        return [*rows, self.ways_out()]

    def _change(self, part: str) -> Button:
        alert = self.writing.draft.kind is BriefingKind.ALERT
        step = "who" if part == "audience" and alert else part  # the usual answers first
        return self.button(f"publish-{part}-button", "change", step)

    def _looking_rows(self) -> list[Row]:
        versions = self.writing.draft.versions
        if not versions:
            return []
        return [
            [
                self.button("publish-preview-button", "preview", next(iter(versions))),
                self.button("draft-test-button", "test"),
            ]
        ]

    def _repeating_rows(self) -> list[Row]:
        draft, kept = self.writing.draft, self.writing.dialogue.state.get("draft")
        alert = draft.kind is BriefingKind.ALERT
        if alert or draft.corrects is not None or not draft.complete or not isinstance(kept, int):
            return []
        repeat = RepeatTap(source="draft", number=kept)
        return [[Button(self.words.plain("template-repeat-button"), repeat)]]

    def _waiting_rows(self) -> list[Row]:
        home = Button(self.words.plain("help-home-button"), Open(command="home"))
        take_back = self.button("approval-take-back-button", "takeback")
        return [*self._looking_rows(), [take_back], [home]]
