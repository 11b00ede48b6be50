"""What all screens of a report's dialogue share, and the first: safety, ways in, category."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.handlers.danger_taps import DangerTap
from bot.handlers.report_safety import SaferWays, safety_text
from bot.handlers.report_steps import ReportStep
from bot.handlers.report_words import arrived
from bot.screen import Button, Row, Screen, grid
from bot.taps import DialogueTap
from bot.words import Words
from core.model.reference import Category


@dataclass(frozen=True, slots=True)
class StepScreen:
    """What a screen of the dialogue is made from.

    Attributes:
        country: of the reporter, for the contacts in danger and as the first to be offered.
    """

    words: Words
    at: ReportStep
    ways: SaferWays
    country: str | None

    def tap(self, action: str, value: str = "") -> DialogueTap:
        """Return the tap of a button of the current step."""
        dialogue = self.at.dialogue
        return DialogueTap(dialogue=dialogue.name, token=dialogue.token, action=action, value=value)

    def button(self, key: str, action: str, value: str = "", **params: str | int) -> Button:
        """Return a button of the current step, with its label from the catalogue."""
        return self.labelled(self.words.plain(key, **params), action, value)

    def labelled(self, label: str, action: str, value: str = "") -> Button:
        """Return a button of the current step."""
        return Button(label, self.tap(action, value))

    def danger(self) -> Row:
        """Return the row that is on every screen: somebody cannot wait until this is told."""
        report = self.at.report
        tap = DangerTap(report=report.id if report else 0)
        return [Button(self.words.plain("danger-button"), tap)]

    def foot(self) -> list[Row]:
        """Return what is below every step: danger, the way back and the way out."""
        back = self.button("report-back-button", "back", self.at.dialogue.step)
        return [self.danger(), [back, self.button("report-leave-button", "leave")]]


MakeScreen = Callable[[StepScreen], Screen]


def safety_screen(step: StepScreen) -> Screen:
    """Say what has to be known before the first word."""
    text = safety_text(step.words, step.at.content, step.ways, step.country)
    go = step.button("report-begin-button", "on")
    leave = step.button("report-leave-button", "leave")
    return Screen(text, [[go], step.danger(), [leave]])


def ways_screen(step: StepScreen) -> Screen:
    """Offer the ways in: quick, step by step, or straight to the questions of a kind."""
    kinds = [
        step.labelled(step.words.of(each.name), "kind", each.key)
        for each in step.at.content.question_sets
        if each.categories
    ]
    quick = step.button("report-quick-button", "quick")
    guided = step.button("report-guided-button", "guided")
    rows = [[quick], [guided], *grid(kinds, columns=2), *step.foot()]
    return Screen(step.words.t("report-ways-in"), rows)


def group_screen(step: StepScreen) -> Screen:
    """Ask what it is about."""
    buttons = [
        step.labelled(step.words.of(group.name), "group", group.key)
        for group in step.at.content.category_groups
    ]
    return Screen(step.words.t("report-group"), [*grid(buttons, columns=2), *step.foot()])


def category_screen(step: StepScreen) -> Screen:
    """Ask which category of the group fits."""
    group = step.at.content.category_group(str(step.at.dialogue.state.get("group", "")))
    if group is None:
        return group_screen(step)
    name, words = step.words.of(group.name), step.words
    text = words.t("report-category", group=name, explanation=words.of(group.explanation))
    return Screen(text, _categories(step, group.categories))


def kind_screen(step: StepScreen) -> Screen:
    """Ask which category of the chosen kind fits."""
    kind = step.at.content.question_set(str(step.at.dialogue.state.get("kind", "")))
    if kind is None:
        return ways_screen(step)
    known = [step.at.content.category(key) for key in kind.categories]
    text = step.words.t("report-kind", kind=step.words.of(kind.name))
    return Screen(text, _categories(step, [each for each in known if each is not None]))


def _categories(step: StepScreen, categories: Sequence[Category]) -> list[Row]:
    buttons = [
        step.labelled(step.words.of(category.name), "category", category.key)
        for category in categories
    ]
    return [*grid(buttons, columns=2), *step.foot()]


def leave_screen(step: StepScreen) -> Screen:
    """Ask whether to keep the report for later or to destroy it."""
    return Screen(
        step.words.t("report-leave"),
        [
            [step.button("report-keep-button", "keep")],
            [step.button("report-drop-button", "drop")],
            step.danger(),
            [step.button("report-resume-button", "resume")],
        ],
    )


def found_screen(step: StepScreen) -> Screen:
    """Offer to go on with what was begun, or to leave it: nothing is destroyed by one tap."""
    what = arrived(step.words, step.at.draft.entries if step.at.draft else ())
    text = step.words.t("report-found", what=what) if what else step.words.t("report-found-empty")
    return Screen(
        text,
        [
            [step.button("report-resume-button", "resume")],
            step.danger(),
            [step.button("report-leave-button", "leave")],
        ],
    )
