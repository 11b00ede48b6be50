"""Screens on which a reviewer chooses what leaves of a case, and to whom."""

from collections.abc import Sequence

from bot.handlers.case_taps import AskTap, ReviewTap
from bot.handlers.paging import LABEL_SHOWN
from bot.screen import Button, Row, Screen
from bot.taps import DialogueTap
from bot.words import Words
from core.model.dialogue import Dialogue
from core.model.language import LANGUAGES
from core.model.packet import Copies, PacketChoice, PacketForm, PacketNeed, Recipient
from core.model.report import ReportStatus
from core.usecases.reports.check_packet import PacketView
from locales.names import language_name
from locales.shortened import shortened

RECIPIENTS_ON_A_PAGE = 6


def choose_screen(
    words: Words, dialogue: Dialogue, view: PacketView, choice: PacketChoice
) -> Screen:
    """Return everything that is chosen, each with the button that changes it."""
    lacks = view.lacks[choice.form]
    report = view.report
    lines = [
        words.t(
            "packet-choose",
            code=report.code,
            form=words.plain(f"packet-form-{choice.form}"),
            recipient=_recipient(words, choice),
            copies=words.plain(f"packet-copies-{choice.copies}"),
            files=view.files,
            named=_named(view, choice),
            language=language_name(choice.language, words.language),
        ),
        *_warnings(words, view, choice),
    ]
    rows: list[Row] = [_forms(words, dialogue, choice)]
    rows.append([_button(words, dialogue, "packet-to-button", "to")])
    copies = _next(tuple(Copies), choice.copies)
    language = _next(LANGUAGES, choice.language)
    said = words.plain(f"packet-copies-{copies}")
    if view.files:
        turn = _button(words, dialogue, "packet-copies-button", "copies", copies, copies=said)
        rows.append([turn])
    said = language_name(language, words.language)
    turn = _button(words, dialogue, "packet-language-button", "language", language, language=said)
    rows.append([turn, *_naming(words, dialogue, view, choice)])
    if lacks:
        if report.status is not ReportStatus.CLOSED:
            ask = AskTap(report=report.id, revision=report.revision, form=choice.form)
            rows.append([Button(words.plain("packet-ask-button"), ask)])
    elif choice.age_key:
        rows.append([_button(words, dialogue, "packet-on-button", "on")])
    rows.append([_button(words, dialogue, "second-leave-button", "out")])
    return Screen("\n\n".join(lines), rows, protected=True)


def recipients_screen(
    words: Words, dialogue: Dialogue, recipients: Sequence[Recipient], page: int
) -> Screen:
    """Return the list to choose from, and the way to type a key."""
    pages = max(1, -(-len(recipients) // RECIPIENTS_ON_A_PAGE))
    page = min(max(page, 0), pages - 1)
    first = page * RECIPIENTS_ON_A_PAGE
    rows: list[Row] = [
        [
            Button(
                shortened(each.name, LABEL_SHOWN),
                DialogueTap(
                    dialogue=dialogue.name, token=dialogue.token, action="who", value=str(each.id)
                ),
            )
        ]
        for each in recipients[first : first + RECIPIENTS_ON_A_PAGE]
    ]
    turns = [
        Button(
            sign,
            DialogueTap(dialogue=dialogue.name, token=dialogue.token, action="to", value=str(to)),
        )
        for sign, to in (("◀️", page - 1), ("▶️", page + 1))
        if 0 <= to < pages
    ]
    rows += [turns] if turns else []
    rows.append([_button(words, dialogue, "case-back-button", "back")])
    return Screen(words.t("packet-who", count=len(recipients)), rows, protected=True)


def left_screen(words: Words, report: int) -> Screen:
    """Say that nothing leaves."""
    back = Button(words.plain("case-back-button"), ReviewTap(report=report))
    return Screen(words.t("packet-left"), [[back]], protected=True)


def _warnings(words: Words, view: PacketView, choice: PacketChoice) -> list[str]:
    lines = [words.t("packet-metadata", copies=choice.copies)] if view.files else []
    lacks = view.lacks[choice.form]
    if lacks:
        needs = [words.t(f"packet-need-{need}") for need in lacks]
        lines.append("\n".join([words.t("packet-lacks"), *(f"▫️ {need}" for need in needs)]))
    if choice.form is not PacketForm.UN and PacketNeed.PARTNERS in view.lacks[PacketForm.CONTACT]:
        lines.append(words.t("packet-inside"))
    if choice.identity and choice.recipient is None and not view.trusted:
        lines.append(words.t("packet-no-name"))
    return lines


def _forms(words: Words, dialogue: Dialogue, choice: PacketChoice) -> Row:
    return [
        Button(
            ("● " if form is choice.form else "") + words.plain(f"packet-{form}-button"),
            DialogueTap(
                dialogue=dialogue.name, token=dialogue.token, action="form", value=form.value
            ),
        )
        for form in PacketForm
    ]


def _naming(words: Words, dialogue: Dialogue, view: PacketView, choice: PacketChoice) -> Row:
    """Return the switch for who reported, where it is theirs to switch."""
    if choice.form is PacketForm.UN or choice.form not in view.nameable:
        return []
    key = "packet-unnamed-button" if choice.identity else "packet-named-button"
    return [_button(words, dialogue, key, "named", "" if choice.identity else "yes")]


def _named(view: PacketView, choice: PacketChoice) -> str:
    if not choice.identity:
        return "no"
    return "yes" if choice.form in view.nameable else "missing"


def _recipient(words: Words, choice: PacketChoice) -> str:
    if not choice.age_key:
        return words.plain("packet-nobody-yet")
    return choice.recipient_name or words.plain("packet-typed-key")


def _next(every: Sequence[str], one: str) -> str:
    return every[(every.index(one) + 1) % len(every)]


def _button(
    words: Words, dialogue: Dialogue, key: str, action: str, value: str = "", **params: str
) -> Button:
    tap = DialogueTap(dialogue=dialogue.name, token=dialogue.token, action=action, value=value)
    return Button(words.plain(key, **params), tap)
