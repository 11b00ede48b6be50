"""/privacy: what is stored about a person, as a screen and as a file; and to be forgotten."""

from bot.handlers import privacy_forget
from bot.handlers.own_case_taps import ClearTap
from bot.handlers.paging import turns
from bot.handlers.privacy_forget import PrivacyTap, begin_forgetting, forget
from bot.handlers.privacy_lines import in_pages, stored_lines
from bot.handlers.stored_file import stored_as_json
from bot.handlers.taken_reports import taken_files
from bot.router import Router
from bot.screen import Button, Row, Screen
from bot.taps import Open
from bot.visit import Visit
from bot.words import Words
from core.model.refusals import NotFound, Outdated
from core.usecases.members.show_stored import Stored, show_stored
from core.usecases.members.take_reports import take_reports
from documents.archive import zipped

FILE_NAME = "stored-about-me.json"
REPORTS_NAME = "my-files.zip"
_DIGITS = 4


async def privacy(visit: Visit, _rest: str = "") -> None:
    """Show what is stored."""
    await _show_page(visit, 0)


async def _show_page(visit: Visit, page: int) -> None:
    words = visit.words
    stored = await show_stored(visit.world, visit.person.id)
    pages = in_pages(stored_lines(visit, stored))
    page = min(page, len(pages) - 1)
    rows = [
        *turns(page, len(pages), lambda to: PrivacyTap(action=str(to))),
        [Button(words.plain("privacy-file-button"), PrivacyTap(action="file"))],
        *_of_reports_button(words, stored),
        [Button(words.plain("trace-clear-button"), ClearTap())],
        [
            Button(words.plain("privacy-forget-button"), PrivacyTap(action="forget")),
            Button(words.plain("help-home-button"), Open(command="home")),
        ],
    ]
    lines = [words.t("privacy-head"), "", *pages[page]]
    await visit.show(Screen("\n".join(lines).strip(), rows))


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
        case page if page.isdecimal() and len(page) < _DIGITS:
            await _show_page(visit, int(page))
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


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_command("privacy", privacy)
    router.on_tap(PrivacyTap, act)
    privacy_forget.register(router)
