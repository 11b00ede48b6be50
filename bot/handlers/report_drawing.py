"""Which screen belongs to which step of a report's dialogue."""

from bot.handlers.report_ask_screens import answers_screen, question_screen, tell_screen
from bot.handlers.report_screens import (
    MakeScreen,
    StepScreen,
    category_screen,
    group_screen,
    kind_screen,
    safety_screen,
    ways_screen,
)
from bot.handlers.report_steps import ASK
from bot.handlers.report_summary import list_screen, summary_screen
from bot.handlers.report_who_screens import (
    consents_screen,
    contact_screen,
    name_screen,
    named_screen,
    pseudonym_screen,
)
from bot.screen import Screen

_SCREENS: dict[str, MakeScreen] = {
    "safety": safety_screen,
    "ways": ways_screen,
    "tell": tell_screen,
    "group": group_screen,
    "category": category_screen,
    "kind": kind_screen,
    ASK: question_screen,
    "answers": answers_screen,
    "named": named_screen,
    "pseudonym": pseudonym_screen,
    "name": name_screen,
    "contact": contact_screen,
    "consents": consents_screen,
    "summary": summary_screen,
    "list": list_screen,
}


def step_screen(step: StepScreen) -> Screen:
    """Return the screen of the step where the dialogue stands."""
    return _SCREENS.get(step.at.step, summary_screen)(step)
