"""The screens of the dialogue in which somebody reports, one for each step."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.handlers.report_safety import SaferWays, safety_text
from bot.handlers.report_summary import list_screen, summary_screen
from bot.handlers.report_words import arrived, category_name
from bot.screen import Button, Row, Screen, grid
from bot.taps import DialogueTap
from bot.words import Words
from core.model.dialogue import Dialogue
from core.model.reference import Content
from core.model.report import Anonymity, Report, Urgency
from core.usecases.reports.start_draft import Draft


@dataclass(frozen=True, slots=True)
class Step:
    """What a screen of the dialogue is made from.

    Attributes:
        draft: None before anything was said.
        country: of the reporter, for the contacts in danger.
    """

    words: Words
    content: Content
    dialogue: Dialogue
    draft: Draft | None
    ways: SaferWays
    country: str | None

    def button(self, key: str, action: str, value: str = "") -> Button:
        """Return a button of the current step, with its label from the catalogue."""
        return self.labelled(self.words.plain(key), action, value)

    def labelled(self, label: str, action: str, value: str = "") -> Button:
        """Return a button of the current step."""
        token = self.dialogue.token
        tap = DialogueTap(dialogue=self.dialogue.name, token=token, action=action, value=value)
        return Button(label, tap)

    def foot(self) -> Row:
        """Return the way back and the way out."""
        return [
            self.button("report-back-button", "back"),
            self.button("report-leave-button", "leave"),
        ]


def step_screen(step: Step) -> Screen:
    """Return the screen of the step where the dialogue stands."""
    return _SCREENS[step.dialogue.step](step)


def _safety(step: Step) -> Screen:
    text = safety_text(step.words, step.content, step.ways, step.country)
    go, leave = (
        step.button("report-begin-button", "on"),
        step.button("report-leave-button", "leave"),
    )
    return Screen(text, [[go], [leave]])


def _group(step: Step) -> Screen:
    buttons = [
        step.labelled(step.words.of(group.name), "group", group.key)
        for group in step.content.category_groups
    ]
    return Screen(step.words.t("report-group"), [*grid(buttons, columns=2), step.foot()])


def _category(step: Step) -> Screen:
    group = step.content.category_group(str(step.dialogue.state.get("group", "")))
    if group is None:
        return _group(step)
    buttons = [
        step.labelled(step.words.of(category.name), "category", category.key)
        for category in group.categories
    ]
    text = step.words.t(
        "report-category",
        group=step.words.of(group.name),
        explanation=step.words.of(group.explanation),
    )
    return Screen(text, [*grid(buttons, columns=2), step.foot()])


def _urgency(step: Step) -> Screen:
    category = step.draft.report.category if step.draft else ""
    text = step.words.t(
        "report-urgency", category=category_name(step.words, step.content, category)
    )
    rows: list[Row] = [
        [step.button(f"report-urgency-{urgency}-button", "urgency", urgency)] for urgency in Urgency
    ]
    return Screen(text, [*rows, step.foot()])


def _what(step: Step) -> Screen:
    entries = step.draft.entries if step.draft else ()
    rows: list[Row] = [step.foot()]
    lines = [step.words.t("report-what")]
    if entries:
        lines = [step.words.t("report-arrived", what=arrived(step.words, entries))]
        rows = [
            [step.button("report-done-button", "done")],
            [step.button("report-list-button", "list")],
            step.foot(),
        ]
    return Screen("\n\n".join(lines), rows)


def _detail(key: str, said: Callable[[Report], str]) -> Callable[[Step], Screen]:
    """Return what asks for one detail; coming back to it loses nothing that was said."""

    def screen(step: Step) -> Screen:
        known = said(step.draft.report) if step.draft else ""
        if not known:
            skip = step.button("report-skip-button", "skip")
            return Screen(step.words.t(key), [[skip], step.foot()])
        keep = step.button("report-as-is-button", "asis")
        empty = step.button("report-empty-button", "skip")
        text = step.words.t("report-said", question=step.words.t(key), said=known)
        return Screen(text, [[keep, empty], step.foot()])

    return screen


def _named(step: Step) -> Screen:
    rows: list[Row] = [
        [step.button(f"report-who-{anonymity}-button", "named", anonymity)]
        for anonymity in Anonymity
    ]
    return Screen(step.words.t("report-named"), [*rows, step.foot()])


def _summary(step: Step) -> Screen:
    if step.draft is None:
        return _group(step)
    draft, foot = step.draft, [step.button("report-leave-button", "leave")]
    return summary_screen(step.words, step.content, draft, _changes(step), foot)


def _list(step: Step) -> Screen:
    page = int(str(step.dialogue.state.get("page") or 0))
    entries = step.draft.entries if step.draft else ()
    return list_screen(step.words, entries, page, step.labelled, step.foot())


def _changes(step: Step) -> Sequence[Row]:
    parts = ("group", "urgency", "what", "list", "when", "where", "named")
    buttons = [step.button(f"report-change-{part}-button", "change", part) for part in parts]
    return grid(buttons, columns=2)


def leave_screen(step: Step) -> Screen:
    """Ask whether to keep the report for later or to destroy it."""
    return Screen(
        step.words.t("report-leave"),
        [
            [step.button("report-keep-button", "keep")],
            [step.button("report-drop-button", "drop")],
            [step.button("report-resume-button", "resume")],
        ],
    )


def found_screen(step: Step) -> Screen:
    """Offer to go on with what was begun, or to leave it: nothing is destroyed by one tap."""
    entries = step.draft.entries if step.draft else ()
    what = arrived(step.words, entries)
    text = step.words.t("report-found", what=what) if what else step.words.t("report-found-empty")
    return Screen(
        text,
        [
            [step.button("report-resume-button", "resume")],
            [step.button("report-leave-button", "leave")],
        ],
    )


_SCREENS: dict[str, Callable[[Step], Screen]] = {
    "safety": _safety,
    "group": _group,
    "category": _category,
    "urgency": _urgency,
    "what": _what,
    "when": _detail("report-when", lambda report: report.when_text),
    "where": _detail("report-where", lambda report: report.where_text),
    "named": _named,
    "summary": _summary,
    "list": _list,
}
STEPS = frozenset(_SCREENS)
