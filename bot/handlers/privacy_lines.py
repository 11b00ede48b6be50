"""What is stored about a person, line by line, in pages that a phone shows at once."""

from collections.abc import Sequence

from bot.handlers.member_summary import hours, topics_line
from bot.visit import Visit
from bot.words import Words
from core.model.rhythm import Rhythm
from core.usecases.members.show_stored import Stored
from locales.lists import list_of

ROWS_ON_A_PAGE = 17
SIGNS_IN_A_ROW = 38
"""What a narrow phone shows beside five rows of buttons."""


def in_pages(lines: Sequence[str]) -> list[list[str]]:
    """Return the lines (HTML) in pages of about one phone screen; no line is torn."""
    pages: list[list[str]] = [[]]
    used = 0
    for line in lines:
        rows = 1 + len(line) // SIGNS_IN_A_ROW
        if pages[-1] and used + rows > ROWS_ON_A_PAGE:
            pages.append([])
            used = 0
        pages[-1].append(line)
        used += rows
    return pages


def stored_lines(visit: Visit, stored: Stored) -> list[str]:
    """Return what is stored, line by line (HTML); an empty one stands before another subject."""
    words, person = visit.words, stored.person
    lines = [
        words.t(
            "privacy-contact",
            id=str(stored.contact.telegram_id),
            name=stored.contact.name or "–",
            username=f"@{stored.contact.username}" if stored.contact.username else "–",
        ),
        words.t("settings-line-language", language=person.language),
        words.t("settings-line-zone", zone=person.zone, now=visit.now),
    ]
    if person.consented_at is None:
        lines += ["", words.t("privacy-not-agreed")]
    else:
        lines += _told(visit, stored)
        lines += ["", words.t("privacy-agreed", when=person.consented_at.date())]
    if stored.reports or stored.has_draft:
        draft = int(stored.has_draft)
        lines.append(words.t("privacy-reports", count=stored.reports, draft=draft))
    if stored.named:
        lines.append(words.t("privacy-named", count=stored.named))
    lines.append(words.t("privacy-floods", days=visit.world.rules.aside.days))
    if stored.passphrases:
        lines.append(words.t("privacy-passphrases", count=stored.passphrases))
    lines.append(words.t("trace-stored", count=stored.traces))
    lines += ["", words.t("privacy-sealed")]
    return lines


def _told(visit: Visit, stored: Stored) -> list[str]:
    words, person = visit.words, stored.person
    lines = [
        words.t("settings-line-country", country=person.country)
        if person.country
        else words.t("settings-line-no-country"),
        words.t("settings-line-quiet", hours=hours(words, person.quiet)),
        words.t("settings-line-access", limited=_access(person.limited_access)),
        topics_line(words, stored.topics, visit.world.content),
        *_rhythms(visit, stored),
        words.t("privacy-answers", count=len(stored.answers)),
        *_of_agenda(words, stored),
        *_of_reminders(words, stored),
        *_of_meetings(words, stored),
        *_of_hearings(words, stored),
        *_kept_for(visit, stored),
        *_of_calls(words, stored),
        words.t("answer-stored", count=len(stored.answered)),
    ]
    if stored.groups:
        groups = list_of(stored.groups, words.language)
        lines.append(words.t("privacy-groups", groups=groups))
    if stored.drafts:
        lines.append(words.t("privacy-drafts", count=stored.drafts))
    if person.paused:
        lines.append(words.t("settings-line-paused"))
    if stored.asked:
        lines.append(words.t("second-stored", count=stored.asked))
    if stored.own_questions:
        lines.append(words.t("case-questions-stored", count=len(stored.own_questions)))
    if person.roles:
        roles = [words.plain("privacy-role-name", role=role) for role in sorted(person.roles)]
        lines.append(words.t("privacy-roles", roles=list_of(roles, words.language)))
    return lines


def _of_reminders(words: Words, stored: Stored) -> list[str]:
    own = {"distances": len(stored.distances), "snoozes": len(stored.snoozes)}
    return [words.t("reminder-stored", **own)] if any(own.values()) else []


def _of_meetings(words: Words, stored: Stored) -> list[str]:
    own = {"headings": len(stored.headings), "notes": len(stored.notes)}
    return [words.t("meeting-stored", **own)] if any(own.values()) else []


def _of_hearings(words: Words, stored: Stored) -> list[str]:
    told = len(stored.hearing_reports)
    return [words.t("hearing-stored", count=told)] if told else []


def _of_calls(words: Words, stored: Stored) -> list[str]:
    given = stored.answers_given
    drafts = len(stored.call_answers) - given
    own = {"given": given, "drafts": drafts, "texts": stored.call_texts}
    return [words.t("call-stored", **own)] if any(own.values()) else []


def _of_agenda(words: Words, stored: Stored) -> list[str]:
    """Return what is kept of roles, silence and the private calendar, if anything is."""
    lines = []
    if stored.event_roles or stored.muted:
        roles, muted = len(stored.event_roles), len(stored.muted)
        lines.append(words.t("agenda-stored", roles=roles, muted=muted))
    if stored.role_links:
        lines.append(words.t("event-stored-links", count=stored.role_links))
    if stored.feed_since is not None:
        lines.append(words.t("calendar-stored", since=stored.feed_since))
    if stored.duty is not None:
        lines.append(words.t("duty-stored"))
    return lines


def _kept_for(visit: Visit, stored: Stored) -> list[str]:
    """Return for how long it is kept that one came, and what one told, where it is not for ever."""
    rule = visit.world.rules.agenda
    has_some = stored.answers or stored.event_roles or stored.notes or stored.hearing_reports
    if not (has_some and rule.attendance and rule.notes):
        return []
    return [visit.words.t("event-kept-for", attendance=rule.attendance, notes=rule.notes)]


def _rhythms(visit: Visit, stored: Stored) -> list[str]:
    """Return how much comes gathered, if anything does."""
    gathered = sum(rhythm is not Rhythm.AT_ONCE for rhythm in stored.rhythms.values())
    if not gathered and not stored.in_digest:
        return []
    return [visit.words.t("privacy-rhythms", topics=gathered, waiting=stored.in_digest)]


def _access(limited: bool | None) -> str:
    return "unknown" if limited is None else "yes" if limited else "no"
