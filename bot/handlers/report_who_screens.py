"""The screens about the reporter: who may know that it was them, and what they agree to."""

from bot.handlers.report_screens import StepScreen
from bot.screen import Row, Screen
from core.model.report import Anonymity, Consent

GIVEN, NOT_GIVEN = "☑️", "▫️"


def named_screen(step: StepScreen) -> Screen:
    """Ask what staff may know of the reporter."""
    rows: list[Row] = [
        [step.button(f"report-who-{anonymity}-button", "named", anonymity)]
        for anonymity in Anonymity
    ]
    return Screen(step.words.t("report-named"), [*rows, *step.foot()])


def pseudonym_screen(step: StepScreen) -> Screen:
    """Ask for a name of the reporter's own making."""
    return Screen(step.words.t("report-pseudonym"), step.foot())


def name_screen(step: StepScreen) -> Screen:
    """Ask for the name."""
    return Screen(step.words.t("report-name"), step.foot())


def contact_screen(step: StepScreen) -> Screen:
    """Ask how else to reach them; the name is kept when it was told."""
    skip = step.button("report-no-contact-button", "nocontact")
    return Screen(step.words.t("report-contact"), [[skip], *step.foot()])


def consents_screen(step: StepScreen) -> Screen:
    """Ask for each consent apart; none is given until it is tapped."""
    report, words = step.at.report, step.words
    given = report.consents if report else frozenset()
    rows: list[Row] = []
    for each in Consent:
        mark = GIVEN if each in given else NOT_GIVEN
        label = f"{mark} {words.plain(f'report-consent-{each}')}"
        rows.append([step.labelled(label, "consent", f"{each}.{int(each not in given)}")])
    lines = [words.t("report-consents")]
    un = given & {Consent.UN_GOVERNMENT, Consent.UN_PUBLIC}
    if un and (report is None or report.anonymity is not Anonymity.NAMED):
        lines.append(words.t("report-consents-unnamed"))
    else:
        lines.append(words.t("report-consents-un"))
    go_on = step.button("report-next-button", "next", step.at.dialogue.step)
    return Screen("\n\n".join(lines), [*rows, [go_on], *step.foot()])
