"""What a reporter sees of a danger: the question before it, how it stands, and where to turn."""

from bot.handlers.danger_taps import DangerTap, FollowTap
from bot.handlers.report_safety import danger_text
from bot.screen import Button, Row, Screen
from bot.taps import Open, Tap
from bot.words import Words
from core.model.danger import Danger, DangerEnd
from core.model.identity import ReportId
from core.model.reference import Content, ReferralCard
from core.model.report import Report

_CONTACTS = 3
"""Of one card on the screen: more would not fit a phone with all the cards."""


def danger_button(words: Words, report: ReportId | None = None) -> Button:
    """Return the button by which somebody says that someone is in danger."""
    return Button(words.plain("danger-button"), DangerTap(report=report or 0))


def confirm_screen(
    words: Words, content: Content, country: str | None, ways: tuple[Tap, Tap]
) -> Screen:
    """Ask once more: a press by accident must wake nobody.

    Args:
        words: the person's.
        content: for the contacts that staff have set.
        country: where they live, if they told.
        ways: the tap that raises it, and the one that leads back.
    """
    text = f"{words.t('danger-confirm')}\n\n{danger_text(words, content, country)}"
    return Screen(
        text,
        [
            [Button(words.plain("danger-raise-button"), ways[0])],
            [Button(words.plain("danger-not-button"), ways[1])],
        ],
    )


def status_screen(
    words: Words, content: Content, country: str | None, report: Report, danger: Danger
) -> Screen:
    """Return the truth about who was told and who has seen it, and what can be done now.

    What happens somewhere else than where the reporter lives is met with contacts of there.
    """
    country = report.country or country
    follow = [
        Button(words.plain("danger-refresh-button"), FollowTap(report=report.id)),
        Button(words.plain("danger-cards-button"), FollowTap(report=report.id, action="cards")),
    ]
    home = Button(words.plain("help-home-button"), Open(command="home"))
    parts = [words.t("danger-head", code=report.code), status_text(words, danger)]
    if danger.ended_at is not None:
        again = danger_button(words, report.id)
        return Screen("\n\n".join(parts), [follow, [again], [home]])
    over = Button(words.plain("danger-over-button"), FollowTap(report=report.id, action="over"))
    parts += [words.t("danger-tell"), danger_text(words, content, country)]
    return Screen("\n\n".join(parts), [follow, [over], [home]])


def status_text(words: Words, danger: Danger) -> str:
    """Return in a few lines who was told when, and whether anybody has opened or taken it."""
    if danger.end is DangerEnd.TAKEN and danger.ended_at is not None:
        return words.t("danger-taken", at=danger.ended_at)
    if danger.end is DangerEnd.OVER and danger.ended_at is not None:
        return words.t("danger-over", at=danger.ended_at)
    if danger.ended_at is not None:
        return words.t("danger-ended")
    if not danger.told and danger.seen_at is None:
        return words.t("danger-nobody")
    seen = words.t("danger-not-seen")
    if danger.seen_at is not None:
        seen = words.t("danger-seen", at=danger.seen_at)
    told = words.t("danger-told", count=danger.told, at=danger.told_at)
    if danger.rounds > 1:
        told = words.t(
            "danger-told-again",
            count=danger.told,
            first=danger.raised_at,
            at=danger.told_at,
            rounds=danger.rounds,
        )
    lines = [seen, told]
    if danger.admins:
        lines.append(words.t("danger-admins", count=danger.admins))
    return "\n".join(lines)


def cards_screen(words: Words, content: Content, country: str | None, report: ReportId) -> Screen:
    """Show where somebody can turn in that country: only what staff have set, and what is not."""
    cards = content.cards_for(country)
    lines = [words.t("danger-cards")]
    lines += [_card(words, card) for card in cards if card.configured]
    missing = [words.of(card.title) for card in cards if not card.configured]
    if missing:
        lines.append(words.t("danger-cards-not-set", kinds="\n".join(f"· {it}" for it in missing)))
    back: Row = [Button(words.plain("danger-back-button"), FollowTap(report=report))]
    return Screen("\n\n".join(lines), [back])


def _card(words: Words, card: ReferralCard) -> str:
    contacts = "\n".join(contact.value for contact in card.contacts[:_CONTACTS])
    return words.t("danger-card", title=words.of(card.title), contacts=contacts)
