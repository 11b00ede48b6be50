"""/privacy: what is stored about a person, as a screen and as a file; and to be forgotten."""

from bot.handlers import privacy_forget
from bot.handlers.member_summary import hours, topics_line
from bot.handlers.own_case_taps import ClearTap
from bot.handlers.privacy_forget import PrivacyTap, begin_forgetting, forget
from bot.handlers.stored_file import stored_as_json
from bot.handlers.taken_reports import taken_files
from bot.router import Router
from bot.screen import Button, Row, Screen
from bot.taps import Open
from bot.visit import Visit
from bot.words import Words
from core.model.refusals import NotFound, Outdated
from core.model.rhythm import Rhythm
from core.usecases.members.show_stored import Stored, show_stored
from core.usecases.members.take_reports import take_reports
from documents.archive import zipped
from locales.lists import list_of

FILE_NAME = "stored-about-me.json"
REPORTS_NAME = "my-files.zip"


async def privacy(visit: Visit, _rest: str = "") -> None:
    """Show what is stored."""
    words = visit.words
    stored = await show_stored(visit.world, visit.person.id)
    rows = [
        [Button(words.plain("privacy-file-button"), PrivacyTap(action="file"))],
        *_of_reports_button(words, stored),
        [Button(words.plain("trace-clear-button"), ClearTap())],
        [Button(words.plain("privacy-forget-button"), PrivacyTap(action="forget"))],
        [Button(words.plain("help-home-button"), Open(command="home"))],
    ]
    await visit.show(Screen("\n".join(_lines(visit, stored)), rows))


async def act(visit: Visit, tap: PrivacyTap) -> None:
    """Act on one of the buttons."""
    match tap.action:
        case "file":
            await _hand_over(visit)
        case "reports":
            await _ask_for_reports(visit)
        case "contents":
            await _hand_over_reports(visit)
        case "forget":
            await begin_forgetting(visit)
        case "forever":
            await forget(visit)
        case "back":
            await privacy(visit)
        case _:
            raise Outdated


async def _hand_over(visit: Visit) -> None:
    stored = await show_stored(visit.world, visit.person.id)
    await visit.toast("privacy-file-toast")
    content = stored_as_json(stored, taken_at=visit.now)
    await visit.answers.document(content, FILE_NAME, visit.words.t("privacy-file"))


async def _hand_over_reports(visit: Visit) -> None:
    """Hand over what they reported, asked once more: a file can fall into other hands."""
    await visit.toast("privacy-file-toast")
    taken = await take_reports(visit.world, visit.person.id)
    if not taken:
        raise NotFound
    complete = all(
        entry.evidence is None or entry.id in one.files for one in taken for entry in one.entries
    )
    caption = visit.words.t("privacy-reports-file", complete="yes" if complete else "no")
    await visit.answers.document(zipped(taken_files(taken)), REPORTS_NAME, caption)


async def _ask_for_reports(visit: Visit) -> None:
    words = visit.words
    rows = [
        [Button(words.plain("privacy-reports-file-yes-button"), PrivacyTap(action="contents"))],
        [Button(words.plain("privacy-keep-button"), PrivacyTap(action="back"))],
    ]
    await visit.show(Screen(words.t("privacy-reports-file-ask"), rows))


def _of_reports_button(words: Words, stored: Stored) -> list[Row]:
    if not stored.reports and not stored.has_draft:
        return []
    return [[Button(words.plain("privacy-reports-button"), PrivacyTap(action="reports"))]]


def _lines(visit: Visit, stored: Stored) -> list[str]:
    words, person = visit.words, stored.person
    lines = [
        words.t("privacy-head"),
        "",
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
        lines += ["", words.t("privacy-agreed", when=person.consented_at)]
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


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_command("privacy", privacy)
    router.on_tap(PrivacyTap, act)
    privacy_forget.register(router)
