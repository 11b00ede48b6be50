"""The screens of repeating briefings: the list, one of them, and the steps of planning one."""

from collections.abc import Sequence
from datetime import datetime, time

from bot.handlers.paging import numbered, pages_of, turns
from bot.handlers.template_taps import TemplatesTap, TemplateTap
from bot.screen import Button, Row, Screen, grid
from bot.taps import DialogueTap, Open
from bot.words import Words
from core.model.dialogue import Dialogue
from core.model.draft import Draft
from core.model.language import choose
from core.model.template import MOST_WEEKS, Rule, Template
from core.usecases.templates.repeat_briefing import Plan

A_PAGE = 5
CLOCKS = ("08:00", "09:00", "12:00", "18:00")
"""Times by one tap; others can be typed."""
MONTHS = (0, 3, 6, 12)
"""For how long by one tap; 0 is without an end."""


def name_of(words: Words, draft: Draft) -> str:
    """Return what a template is called: its title, or how its text begins."""
    titles = {language: title for language, title in draft.titles.items() if title}
    if titles:
        return choose(titles, words.language)[1]
    bodies = {language: body.text for language, body in draft.bodies.items() if body}
    if bodies:
        return " ".join(choose(bodies, words.language)[1].split())[:48]
    return words.plain("template-unnamed")


def list_screen(words: Words, templates: Sequence[Template], page: int) -> Screen:
    """Show a page of the templates, each a button, with when each comes next."""
    back = [Button(words.plain("template-publish-button"), Open(command="publish"))]
    if not templates:
        return Screen(words.t("template-none"), [back])
    pages = pages_of(len(templates), A_PAGE)
    page = min(max(page, 0), pages - 1)
    lines, rows = [words.t("template-list")], []
    shown = templates[page * A_PAGE :][:A_PAGE]
    for number, template in enumerate(shown, start=page * A_PAGE + 1):
        name = name_of(words, template.draft)
        lines += ["", words.t("template-line", number=number, name=name), _rhythm(words, template)]
        rows.append([Button(numbered(number, name), TemplateTap(template=template.id))])
    return Screen(
        "\n".join(lines), [*rows, *turns(page, pages, lambda at: TemplatesTap(page=at)), back]
    )


def template_screen(words: Words, template: Template) -> Screen:
    """Show one template with what can be done about it."""
    lines = [
        words.t("template-head", name=name_of(words, template.draft)),
        _rhythm(words, template),
        "",
        words.t("template-explained"),
    ]
    act = "resume" if template.paused else "pause"
    rows: list[Row] = [
        [Button(words.plain(f"template-{act}-button"), _tap(template, act))],
        [Button(words.plain("template-delete-button"), _tap(template, "ask"))],
        [Button(words.plain("template-back-button"), TemplatesTap(page=0))],
    ]
    if template.next_at is None:
        rows = rows[1:]
    return Screen("\n".join(lines), rows)


def delete_screen(words: Words, template: Template) -> Screen:
    """Ask before a template is thrown away."""
    rows = [
        [Button(words.plain("template-delete-now-button"), _tap(template, "delete"))],
        [Button(words.plain("template-keep-button"), _tap(template, "open"))],
    ]
    return Screen(words.t("template-ask-delete", name=name_of(words, template.draft)), rows)


def step_screen(words: Words, dialogue: Dialogue, *, name: str, zone: str) -> Screen:
    """Show a step of planning: how often, on which day, at what time, until when."""
    head = words.t("template-plan", name=name)
    ask = words.t(f"template-ask-{dialogue.step}", zone=zone)
    return Screen(f"{head}\n{ask}", [*_choices(words, dialogue), *_ways(words, dialogue)])


def confirm_screen(
    words: Words, dialogue: Dialogue, plan: Plan, *, name: str, now: datetime
) -> Screen:
    """Show what was planned, with its first time, and ask."""
    rule = plan.rule(now)
    lines = [words.t("template-plan", name=name), "", *_rule_lines(words, rule)]
    first = rule.next_after(now)
    if first is not None:
        lines.append(words.t("template-first", first=first))
    lines += ["", words.t("template-explained")]
    yes = [Button(words.plain("template-confirm-button"), _step(dialogue, "confirm"))]
    return Screen("\n".join(lines), [yes, *_ways(words, dialogue)])


def _choices(words: Words, dialogue: Dialogue) -> list[Row]:
    match dialogue.step:
        case "weeks":
            labels = {
                str(weeks): words.plain("template-weeks-button", weeks=weeks)
                for weeks in range(1, MOST_WEEKS + 1)
            }
            return _buttons(dialogue, labels, columns=2)
        case "weekday":
            labels = {str(day): words.plain("template-weekday", weekday=day) for day in range(7)}
            return _buttons(dialogue, labels, columns=2)
        case "clock":
            return _buttons(
                dialogue, {clock.replace(":", ""): clock for clock in CLOCKS}, columns=4
            )
        case _:
            labels = {
                str(months): words.plain("template-until-button", months=months)
                for months in MONTHS
            }
            return _buttons(dialogue, labels, columns=2)


def _buttons(dialogue: Dialogue, labels: dict[str, str], *, columns: int) -> list[Row]:
    buttons = [
        Button(label, _step(dialogue, dialogue.step, value)) for value, label in labels.items()
    ]
    return grid(buttons, columns=columns)


def _ways(words: Words, dialogue: Dialogue) -> list[Row]:
    cancel = Button(words.plain("template-cancel-button"), _step(dialogue, "cancel"))
    if dialogue.step == "weeks":
        return [[cancel]]
    return [[Button(words.plain("template-step-back-button"), _step(dialogue, "back")), cancel]]


def _rhythm(words: Words, template: Template) -> str:
    lines = _rule_lines(words, template.rule)
    if template.next_at is None:
        lines.append(words.t("template-over"))
    elif template.paused:
        lines.append(words.t("template-paused"))
    else:
        lines.append(words.t("template-next", next=template.next_at))
    return "\n".join(lines)


def _rule_lines(words: Words, rule: Rule) -> list[str]:
    lines = [
        words.t(
            "template-rule",
            weeks=rule.every_weeks,
            weekday=words.plain("template-weekday", weekday=rule.weekday),
            clock=_clock(rule.clock),
            zone=rule.zone,
        )
    ]
    if rule.until is not None:
        lines.append(words.t("template-until", until=rule.until))
    return lines


def _clock(clock: time) -> str:
    return f"{clock:%H:%M}"


def _tap(template: Template, act: str) -> TemplateTap:
    return TemplateTap.model_validate({"template": template.id, "act": act})


def _step(dialogue: Dialogue, action: str, value: str = "") -> DialogueTap:
    return DialogueTap(dialogue=dialogue.name, token=dialogue.token, action=action, value=value)
