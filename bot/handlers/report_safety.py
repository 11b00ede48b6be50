"""The safety screen: what a reporter must know before the first word, and the ways around it."""

from dataclasses import dataclass

from bot.words import Words
from core.model.reference import CardKind, Content, ReferralCard


@dataclass(frozen=True, slots=True)
class SaferWays:
    """Other ways to report, as the operator set them; an empty one is not configured."""

    web: str = ""
    signal: str = ""
    email: str = ""


def safety_text(words: Words, content: Content, ways: SaferWays, country: str | None) -> str:
    """Return the safety screen's text: what is true of this chat, of danger, and of other ways."""
    return "\n\n".join(
        [words.t("report-safety"), danger_text(words, content, country), _ways(words, ways)]
    )


def danger_text(words: Words, content: Content, country: str | None) -> str:
    """Return what to do in immediate danger; contacts only if staff have set them."""
    card = _emergency(content, country)
    advice = words.of(card.text) if card is not None else ""
    if card is None or not card.configured:
        return words.t("report-danger-not-set", advice=advice)
    contacts = "\n".join(contact.value for contact in card.contacts)
    return words.t("report-danger", advice=advice, contacts=contacts)


def _emergency(content: Content, country: str | None) -> ReferralCard | None:
    cards = content.cards_for(country)
    return next((card for card in cards if card.kind is CardKind.EMERGENCY), None)


def _ways(words: Words, ways: SaferWays) -> str:
    known = [
        words.plain(f"report-way-{name}", where=where)
        for name, where in (("web", ways.web), ("signal", ways.signal), ("email", ways.email))
        if where
    ]
    if not known:
        return words.t("report-ways-not-set")
    return words.t("report-ways", ways="\n".join(known))
