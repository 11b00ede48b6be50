"""What is asked while a call's record is put together, and all of it before it is saved."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.handlers.call_record_moves import ABOUT_PARTS, UN_LANGUAGES, skippable
from bot.handlers.call_record_steps import Recording
from bot.handlers.call_screens import closes_there, named_within, publication
from bot.handlers.moment_picker import MomentPicker
from bot.handlers.topic_picker import CHOSEN, NOT_CHOSEN
from bot.screen import Button, Row, Screen, grid
from bot.taps import DialogueTap
from bot.words import Words
from core.model.call_draft import LINE_LIMIT, QUESTION_LIMIT, TEXT_PARTS
from core.model.language import LANGUAGES, Language
from core.model.reference import Call, Content
from core.ports.call_files import FileProblem
from locales.lists import list_of
from locales.names import language_name
from locales.shortened import on_one_line

MOST_PROBLEMS = 12
_NOW_LIMIT = 200
_QUESTION_LINES, _QUESTION_EXCERPT = 12, 60


@dataclass(frozen=True, slots=True)
class RecordScreens:
    """Lays out the step where the dialogue stands."""

    words: Words
    at: Recording
    content: Content

    def screen(self, import_state: str = "") -> Screen:
        """Return the screen of the step; *import_state*: what an imported file is to the record."""
        call = self.at.draft.call()
        if self.at.step == "overview" and call is not None:
            return self._overview(call, import_state)
        if self.at.step == "change":
            return self._change()
        text, rows = self._asked()
        return Screen(text, [row for row in [*rows, self._ways()] if row])

    def _asked(self) -> tuple[str, Sequence[Row]]:
        at, step = self.at, self.at.step
        if step in TEXT_PARTS:
            return self._text_part()
        if step == "question":
            number, language = at.question
            questions = at.draft.questions
            now = questions[number - 1].get(language, "") if number <= len(questions) else ""
            params = {"number": number, "limit": QUESTION_LIMIT}
            text = self.words.t("call-step-question", language=self._within(language), **params)
            return self._with_now(text, now), [self._keep(now)]
        simple = {
            "start": self._start,
            "words": self._words,
            "session": self._session,
            "date": self._date,
            "dateok": self._dateok,
            "time": self._time,
            "zone": self._zone,
            "fold": self._fold,
            "address": self._address,
            "subject": self._subject,
            "link": self._link,
            "accepts": self._accepts,
            "publish": self._publish,
        }
        return simple.get(step, self._more)()

    def _start(self) -> tuple[str, Sequence[Row]]:
        steps = self._button("call-steps-button", "steps")
        example = self._button("call-example-button", "example")
        return self.words.t("call-new"), [[steps], [example]]

    def _words(self) -> tuple[str, Sequence[Row]]:
        chosen = self.at.draft.words
        buttons = [self._toggle(code, code in chosen) for code in LANGUAGES]
        on = [self._button("call-go-on-button", "next")]
        return self.words.t("call-words"), [*grid(buttons, columns=2), on]

    def _text_part(self) -> tuple[str, Sequence[Row]]:
        part, language = self.at.step, self.at.language
        now = self.at.draft.part(part).get(language, "")
        limit = TEXT_PARTS[part]
        text = self.words.t(f"call-step-{part}", language=self._within(language), limit=limit)
        return self._with_now(text, now), [self._keep(now), self._skip()]

    def _session(self) -> tuple[str, Sequence[Row]]:
        now = str(self.at.draft.session or "")
        text = self.words.t("call-step-session")
        return self._with_now(text, now), [self._keep(now), self._skip()]

    def _date(self) -> tuple[str, Sequence[Row]]:
        example = self.at.today + timedelta(days=30)
        return self.words.t("call-step-date", example=example), self._picker().days(self.at.page)

    def _dateok(self) -> tuple[str, Sequence[Row]]:
        day = self.at.typed_day
        yes = self._picker().day(self.words.plain("call-yes-day-button"), day)
        return self.words.t("call-step-dateok", day=day), [[yes]]

    def _time(self) -> tuple[str, Sequence[Row]]:
        none = self._button("call-no-hour-button", "time", "none")
        return self.words.t("call-step-time"), [[none]]

    def _zone(self) -> tuple[str, Sequence[Row]]:
        rows = self._picker().zones(
            self.at.found,
            self.at.page,
            now=self.at.now,
            own=self.at.own_zone,
            content=self.content,
        )
        return self.words.t("call-step-zone"), rows

    def _fold(self) -> tuple[str, Sequence[Row]]:
        draft = self.at.draft
        if draft.day is None or draft.clock is None or draft.zone is None:
            return self.words.t("call-step-fold"), []
        local = datetime.combine(draft.day, draft.clock)
        return self.words.t("call-step-fold"), self._picker().folds(local, draft.zone)

    def _address(self) -> tuple[str, Sequence[Row]]:
        return self._line("call-step-address", self.at.draft.address)

    def _subject(self) -> tuple[str, Sequence[Row]]:
        return self._line("call-step-subject", self.at.draft.subject)

    def _link(self) -> tuple[str, Sequence[Row]]:
        text, rows = self._line("call-step-link", self.at.draft.link)
        return text, [*rows, self._skip()]

    def _accepts(self) -> tuple[str, Sequence[Row]]:
        chosen = self.at.draft.accepts
        offered = dict.fromkeys((*UN_LANGUAGES, *chosen))
        buttons = [self._toggle(code, code in chosen) for code in offered]
        on = [self._button("call-go-on-button", "next")]
        return self.words.t("call-step-accepts"), [*grid(buttons, columns=2), on]

    def _publish(self) -> tuple[str, Sequence[Row]]:
        rows = [
            [self._button("call-declined-button", "publish", "1")],
            [self._button("call-agreed-button", "publish", "0")],
        ]
        return self.words.t("call-step-publish"), rows

    def _more(self) -> tuple[str, Sequence[Row]]:
        draft = self.at.draft
        count = len(draft.questions)
        rows: list[Row] = []
        if draft.may_grow:
            rows.append([self._button("call-more-button", "more")])
        if count > 1:
            rows.append([self._button("call-last-out-button", "less")])
        rows.append([self._button("call-enough-button", "enough")])
        lines = [self.words.t("call-step-more", count=count), *self._question_lines()]
        return "\n".join(lines), rows

    def _overview(self, call: Call, import_state: str) -> Screen:
        words = self.words
        new = int(self.at.was is None)
        lines = [words.t("call-overview", new=new), ""]
        if import_state:
            lines += [words.t("call-overview-import", state=import_state), ""]
        lines.append(words.t("call-head", title=words.of(call.title)))
        lines.append(words.t("call-who", body=words.of(call.body), mandate=words.of(call.mandate)))
        if call.report:
            report, session = words.of(call.report), call.session or 0
            lines.append(words.t("call-report", report=report, session=session))
        closes = closes_there(words, call)
        there = words.t("event-there", there=closes, zone=call.zone)
        accepted = [self._within(code) for code in call.languages]
        languages = list_of(accepted, words.language)
        how = words.t("call-how", address=call.address, subject=call.subject, languages=languages)
        lines += ["", there, how, publication(words, call), ""]
        written = list_of([self._within(code) for code in self.at.draft.words], words.language)
        count = len(call.questions)
        lines.append(words.t("call-overview-questions", count=count, languages=written))
        lines += self._question_lines()
        rows: list[Row] = [
            [self._button("call-save-button", "save")],
            [self._button("call-change-button", "change")],
            [self._button("call-cancel-button", "cancel")],
        ]
        return Screen("\n".join(lines), rows)

    def _change(self) -> Screen:
        buttons = [
            Button(self.words.plain("call-part-button", part=part), self._tap("part", part))
            for part in ABOUT_PARTS
        ]
        return Screen(self.words.t("call-change"), [*grid(buttons, columns=3), self._ways()])

    def _question_lines(self) -> list[str]:
        lines = []
        for number, question in enumerate(self.at.draft.questions, start=1):
            if number > _QUESTION_LINES:
                lines.append("…")
                break
            text = self.words.of(question) if question else ""
            lines.append(
                self.words.t(
                    "call-text-line", language=number, text=on_one_line(text, _QUESTION_EXCERPT)
                )
            )
        return lines

    def _line(self, key: str, now: str | None) -> tuple[str, Sequence[Row]]:
        text = self.words.t(key, limit=LINE_LIMIT)
        return self._with_now(text, now or ""), [self._keep(now or "")]

    def _with_now(self, text: str, now: str) -> str:
        if not now:
            return text
        return f"{text}\n{self.words.t('call-step-now', text=on_one_line(now, _NOW_LIMIT))}"

    def _keep(self, now: str) -> Row:
        done = dict(self.at.way).get(self.at.dialogue.step)
        return [self._button("call-keep-button", "keep")] if now and done else []

    def _skip(self) -> Row:
        return [self._button("call-skip-button", "skip")] if skippable(self.at.step) else []

    def _ways(self) -> Row:
        cancel = self._button("call-cancel-button", "cancel")
        if self.at.step_before is None:
            return [cancel]
        return [self._button("call-back-button", "back"), cancel]

    def _picker(self) -> MomentPicker:
        return MomentPicker(self.words, self._tap, self.at.today)

    def _toggle(self, code: Language, chosen: bool) -> Button:
        name = self._name(code)
        mark = CHOSEN if chosen else NOT_CHOSEN
        return Button(f"{mark} {name}", self._tap("toggle", code))

    def _button(self, key: str, action: str, value: str = "") -> Button:
        return Button(self.words.plain(key), self._tap(action, value))

    def _tap(self, action: str, value: str = "") -> DialogueTap:
        dialogue = self.at.dialogue
        return DialogueTap(dialogue=dialogue.name, token=dialogue.token, action=action, value=value)

    def _within(self, code: Language) -> str:
        return named_within(self.words, code)

    def _name(self, code: Language) -> str:
        return language_name(code, self.words.language)


def problem_lines(words: Words, problems: Sequence[FileProblem]) -> list[str]:
    """Return what is wrong with a file, by line, as far as a screen holds it (HTML)."""
    lines = [words.t("call-file-wrong"), ""]
    for each in problems[:MOST_PROBLEMS]:
        line = words.t(
            "call-file-problem",
            line=each.line,
            where=on_one_line(each.where, _QUESTION_EXCERPT) or "none",
            what=each.what,
            limit=each.params.get("limit", 0),
        )
        lines.append(line)
    if len(problems) > MOST_PROBLEMS:
        lines.append(words.t("call-file-more", count=len(problems) - MOST_PROBLEMS))
    return lines
