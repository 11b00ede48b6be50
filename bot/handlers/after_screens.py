"""Screens of what comes after a sending: its page, the questions it asks, reasons, the report."""

from collections.abc import Sequence

from bot.handlers.progress_screen import count_lines, headline
from bot.handlers.sending_taps import AfterTap, SendingsTap, WatchTap
from bot.screen import Button, Row, Screen
from bot.words import Words
from core.model.briefing import Briefing
from core.model.broadcast import FOLLOW_UPS, Broadcast, BroadcastState, BroadcastSubject
from core.model.delivery import DeliveryState
from core.model.identity import BroadcastId
from core.model.sending_report import Counts, Part, SendingReport
from core.ports.stores.sendings import Reason
from core.usecases.briefings.list_sendings import SendingPage
from core.usecases.briefings.watch_broadcast import Look
from locales.names import language_name

REASON_SHOWN = 160
"""Characters of Telegram's words; the longest are of no more use."""


class AfterScreens:
    """Draws for one reader and one sending."""

    def __init__(self, words: Words, broadcast: BroadcastId) -> None:
        self._words = words
        self._broadcast = broadcast

    def page(self, page: SendingPage) -> Screen:
        """Show what came of the sending and of what followed it, and offer what can be done."""
        words, look, briefing = self._words, page.sending.look, page.sending.briefing
        lines = [words.t("after-head", title=headline(words, briefing))]
        if briefing is not None:
            local = look.broadcast.local
            if local is not None:
                lines.append(words.t("progress-local", when=local.isoformat()))
            else:
                lines.append(words.t("after-published", when=briefing.published_at))
            if briefing.withdrawn_at is not None:
                lines.append(words.t("after-withdrawn", when=briefing.withdrawn_at))
        lines += ["", *count_lines(words, look.broadcast, look.progress)]
        if briefing is not None and briefing.action is not None:
            lines.append(words.t("after-answers", count=page.answers))
        corrections = 0
        for follow_up in page.follow_ups:
            corrections += follow_up.broadcast.subject is BroadcastSubject.CORRECTION
            lines += ["", *self._follow_up(follow_up, corrections)]
        return Screen("\n".join(lines), self._rows(page))

    def ask_recall(self, look: Look) -> Screen:
        """Ask before copies are taken back."""
        people = look.progress.sent + look.progress.in_doubt
        text = self._words.t("after-recall-ask", people=people)
        return Screen(text, self._yes_or_back("recall-now"))

    def ask_doubt(self, look: Look) -> Screen:
        """Ask before some may get it twice."""
        text = self._words.t("after-doubt-ask", people=look.progress.in_doubt)
        return Screen(text, self._yes_or_back("doubt-now"))

    def reasons(self, found: Sequence[tuple[Broadcast, Sequence[Reason]]]) -> Screen:
        """Show why copies were refused or given up, in Telegram's words."""
        words = self._words
        lines = [words.t("after-reasons" if found else "after-no-reasons")]
        corrections = 0
        for broadcast, reasons in found:
            if broadcast.subject in FOLLOW_UPS:
                corrections += broadcast.subject is BroadcastSubject.CORRECTION
                lines += ["", self._head(broadcast, corrections)]
            for reason in reasons:
                gave_up = reason.state is DeliveryState.FAILED
                key = "after-reason-failed" if gave_up else "after-reason"
                text = reason.text[:REASON_SHOWN] or "–"
                lines.append(words.t(key, count=reason.count, text=text))
        return Screen("\n".join(lines), [self._back()])

    def report(self, report: SendingReport, title: str) -> Screen:
        """Show the numbers of a report; the picture beside it says no more."""
        rows: list[Row] = [[self._button("csv", "csv")], self._back()]
        return Screen(self.report_text(report, title), rows)

    def report_text(self, report: SendingReport, title: str) -> str:
        """Return the totals, and the same per language; short enough for a caption."""
        words = self._words
        lines = [words.t("after-report", title=title), self._counts(report.total), ""]
        for language, counts in report.by_language.items():
            gone = language is None
            name = words.plain("after-gone") if gone else language_name(language, words.language)
            lines.append(f"<b>{name}</b>")
            lines.append(self._counts(counts))
        return "\n".join([*lines, "", words.t("after-legend")])

    def _counts(self, counts: Counts) -> str:
        found = [
            self._words.t(f"after-count-{_key(part)}", count=counts[part])
            for part in Part
            if counts[part]
        ]
        return " · ".join(found) or "–"

    def _follow_up(self, look: Look, number: int) -> list[str]:
        head = self._head(look.broadcast, number)
        return [head, *count_lines(self._words, look.broadcast, look.progress)]

    def _head(self, broadcast: Broadcast, number: int) -> str:
        return self._words.t("after-follow-up", subject=str(broadcast.subject), number=number)

    def _rows(self, page: SendingPage) -> list[Row]:
        look, briefing = page.sending.look, page.sending.briefing
        progress, state = look.progress, look.broadcast.state
        rows: list[Row] = []
        withdrawn = briefing is None or briefing.withdrawn_at is not None
        if not withdrawn:
            rows.append([self._button("correct", "correct"), self._button("recall", "recall")])
        if state is not BroadcastState.CANCELLED and not withdrawn:
            if progress.in_doubt and look.over:
                rows.append([self._button("doubt", "doubt", people=progress.in_doubt)])
            if progress.failed and look.over:
                rows.append([self._button("failed", "failed", people=progress.failed)])
        rows += [
            [self._again(each)] for each in page.follow_ups if _can_be_repeated(each, briefing)
        ]
        told = [self._button("report", "report")]
        if progress.failed or any(each.progress.failed for each in page.follow_ups):
            told.append(self._button("reasons", "reasons"))
        rows.append(told)
        watched = WatchTap(broadcast=look.broadcast.id)
        rows.append([Button(self._words.plain("after-watch-button"), watched)])
        rows += [
            [Button(self._label(each), WatchTap(broadcast=each.broadcast.id))]
            for each in page.follow_ups
            if not each.over
        ]
        rows.append([Button(self._words.plain("progress-all-button"), SendingsTap(page=0))])
        return rows

    def _label(self, look: Look) -> str:
        return self._words.plain(
            "after-watch-follow-up-button", subject=str(look.broadcast.subject)
        )

    def _again(self, look: Look) -> Button:
        label = self._words.plain(
            "after-again-button", subject=str(look.broadcast.subject), people=look.progress.failed
        )
        return Button(label, AfterTap(broadcast=look.broadcast.id, does="failed"))

    def _yes_or_back(self, does: str) -> list[Row]:
        return [[self._button(does, does)], [self._button("no", "page")]]

    def _back(self) -> Row:
        return [self._button("back", "page")]

    def _button(self, key: str, does: str, **params: int) -> Button:
        label = self._words.plain(f"after-{key}-button", **params)
        return Button(label, AfterTap(broadcast=self._broadcast, does=does))


def _key(part: Part) -> str:
    return part.value.replace("_", "-")


def _can_be_repeated(follow_up: Look, briefing: Briefing | None) -> bool:
    """Say whether trying again where it failed still puts the right thing on phones."""
    if not follow_up.over or not follow_up.progress.failed:
        return False
    if follow_up.broadcast.subject is BroadcastSubject.RECALL:
        return True
    if briefing is None or briefing.withdrawn_at is not None:
        return False
    return follow_up.broadcast.revision == briefing.revision
