"""A candidate's page: facts with sources, stances over time, asks, commitments, meetings."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.handlers.candidate_list_screens import stance_key
from bot.handlers.candidate_taps import (
    CandidateTap,
    ChangeCandidateTap,
    KeptTap,
    Part,
    RunningTap,
)
from bot.handlers.event_card import EventTap
from bot.handlers.paging import numbered, pages_of, turns
from bot.screen import Button, Row, Screen
from bot.taps import Open
from bot.words import Words
from core.model.candidate import Commitment, Fact, Kept, PublishedStance, Stance
from core.model.language import choose
from core.model.reference import Content
from core.usecases.candidates.find_candidates import CandidatePage
from locales.dates import formatted
from locales.names import country_name

MEETINGS_A_PAGE = 5
PROMISES_A_PAGE = 3
WORDS_A_PAGE = 3
_PARTS: tuple[tuple[tuple[Part, str], ...], ...] = (
    (("stances", "candidate-stances-button"), ("asks", "candidate-asks-button")),
    (("promises", "candidate-promises-button"), ("meetings", "candidate-meetings-button")),
    (("sources", "candidate-sources-button"),),
)


@dataclass(frozen=True, slots=True)
class CandidateScreens:
    """Draws the parts of a page for one reader."""

    words: Words
    content: Content
    page: CandidatePage

    def screen(self, part: Part, page: int) -> Screen:
        """Return a part; a page that there is not becomes the nearest one."""
        match part:
            case "stances":
                return self._stances(page)
            case "asks":
                return self._asks()
            case "promises":
                return self._promises(page)
            case "meetings":
                return self._meetings(page)
            case "sources":
                return self._sources()
            case _:
                return self._main()

    def _main(self) -> Screen:
        words, record = self.words, self.page.record
        who = record.candidate
        lines = [words.t("candidate-head", name=who.name)]
        if who.withdrawn_at is not None:
            lines.append(words.t("candidate-withdrawn", when=who.withdrawn_at))
        facts = [fact for fact in Fact if fact is not Fact.NAME and fact in who.facts]
        lines += [
            words.t(
                "candidate-fact", fact=words.plain(f"candidate-fact-{fact}"), value=self._fact(fact)
            )
            for fact in facts
        ]
        lines.append("")
        latest = latest_words(record.stances)
        if latest:
            lines.append(words.t("candidate-latest"))
            lines += [
                words.t(
                    "candidate-latest-line",
                    heading=word.heading,
                    stance=words.plain(stance_key(word.stance)),
                )
                for word in latest
            ]
        else:
            lines.append(words.t("candidate-nothing-said"))
        if record.commitments:
            counts = {kept: sum(c.kept is kept for c in record.commitments) for kept in Kept}
            lines.append(
                words.t(
                    "candidate-promises-count",
                    open=counts[Kept.OPEN],
                    kept=counts[Kept.KEPT],
                    broken=counts[Kept.BROKEN],
                )
            )
        return Screen("\n".join(lines), self._main_rows())

    def _main_rows(self) -> list[Row]:
        words, who = self.words, self.page.record.candidate
        rows: list[Row] = [
            [
                Button(words.plain(key), CandidateTap(candidate=who.id, part=part))
                for part, key in row
            ]
            for row in _PARTS
        ]
        if self.page.may_keep:
            gone = who.withdrawn_at is not None
            key = "candidate-runs-button" if gone else "candidate-withdraw-button"
            rows.append(
                [
                    Button(
                        words.plain("candidate-change-button"),
                        ChangeCandidateTap(candidate=who.id),
                    ),
                    Button(words.plain(key), RunningTap(candidate=who.id, gone=int(not gone))),
                ]
            )
        rows.append([Button(words.plain("candidate-list-button"), Open(command="candidates"))])
        return rows

    def _stances(self, page: int) -> Screen:
        """Show one heading: what was said on it, the newest first."""
        words, said = self.words, self.page.record.stances
        headings = sorted({word.heading for word in said})
        if not headings:
            return self._part("candidate-nothing-said", [])
        page = min(page, len(headings) - 1)
        heading = self.content.heading(headings[page])
        title = words.of(heading.title) if heading else ""
        lines = [words.t("candidate-stances", number=headings[page], title=title)]
        on_it = [word for word in said if word.heading == headings[page]]
        for word in on_it[:WORDS_A_PAGE]:
            lines += ["", said_line(words, word)]
        if len(on_it) > WORDS_A_PAGE:
            lines += ["", words.t("candidate-older", count=len(on_it) - WORDS_A_PAGE)]
        return self._part_of("stances", lines, [], page, len(headings))

    def _asks(self) -> Screen:
        words, asks = self.words, self.page.record.asks
        supported = [each for each in self.content.asks if each.key in asks]
        if not supported:
            return self._part("candidate-no-asks", [])
        lines = [words.t("candidate-asks", count=len(supported), total=len(self.content.asks)), ""]
        lines += [
            words.t(
                "candidate-ask-line",
                number=each.number,
                title=words.of(each.title),
                day=formatted(asks[each.key], words.language, "date"),
            )
            for each in supported
        ]
        return self._part_of("asks", lines, [], 0, 1)

    def _promises(self, page: int) -> Screen:
        words, promises = self.words, self.page.record.commitments
        if not promises:
            return self._part("candidate-no-promises", [])
        pages = pages_of(len(promises), PROMISES_A_PAGE)
        page = min(page, pages - 1)
        shown = promises[page * PROMISES_A_PAGE : (page + 1) * PROMISES_A_PAGE]
        lines = [words.t("candidate-promises", count=len(promises))]
        rows: list[Row] = []
        for number, each in enumerate(shown, start=page * PROMISES_A_PAGE + 1):
            lines += ["", self._promise(number, each)]
            if self.page.may_keep:
                rows.append(
                    [
                        Button(
                            f"{number}. {words.plain(f'candidate-mark-{kept}')}",
                            KeptTap(commitment=each.id, kept=kept, page=page),
                        )
                        for kept in Kept
                        if kept is not each.kept
                    ]
                )
        return self._part_of("promises", lines, rows, page, pages)

    def _promise(self, number: int, promise: Commitment) -> str:
        words = self.words
        due = formatted(promise.due, words.language, "date") if promise.due else ""
        return words.t(
            "candidate-promise",
            number=number,
            heading=promise.heading,
            text=promise.text,
            due=due or words.plain("candidate-no-date"),
            kept=words.plain(f"candidate-kept-{promise.kept}"),
        )

    def _meetings(self, page: int) -> Screen:
        words, meetings = self.words, self.page.meetings
        if not meetings:
            return self._part("candidate-no-meetings", [])
        pages = pages_of(len(meetings), MEETINGS_A_PAGE)
        page = min(page, pages - 1)
        first = page * MEETINGS_A_PAGE
        lines = [words.t("candidate-meetings", count=len(meetings)), ""]
        rows: list[Row] = []
        for number, event in enumerate(meetings[first : first + MEETINGS_A_PAGE], start=first + 1):
            title = choose(event.versions, words.language)[1].title
            day = formatted(event.local_date, words.language, "date")
            lines.append(words.t("candidate-meeting-line", number=number, day=day, title=title))
            rows.append([Button(numbered(number, title), EventTap(event=event.id))])
        return self._part_of("meetings", lines, rows, page, pages)

    def _sources(self) -> Screen:
        words, who = self.words, self.page.record.candidate
        lines = [words.t("candidate-sources", name=who.name)]
        for fact, stated in who.facts.items():
            name = words.plain(f"candidate-fact-{fact}")
            lines += [
                "",
                words.t("candidate-fact", fact=name, value=self._fact(fact)),
                words.t("candidate-source", source=stated.source),
            ]
        return self._part_of("sources", lines, [], 0, 1)

    def _fact(self, fact: Fact) -> str:
        value = self.page.record.candidate.value(fact)
        return country_name(value, self.words.language) if fact is Fact.COUNTRY else value

    def _part(self, key: str, rows: list[Row]) -> Screen:
        return Screen(self.words.t(key), [*rows, self._back()])

    def _part_of(
        self, part: Part, lines: list[str], rows: list[Row], page: int, pages: int
    ) -> Screen:
        who = self.page.record.candidate.id
        turning = turns(page, pages, lambda at: CandidateTap(candidate=who, part=part, page=at))
        return Screen("\n".join(lines), [*rows, *turning, self._back()])

    def _back(self) -> Row:
        who = self.page.record.candidate
        return [Button(self.words.plain("candidate-back-button"), CandidateTap(candidate=who.id))]


def latest_words(said: Sequence[PublishedStance]) -> list[PublishedStance]:
    """Return the latest word on each heading that was discussed, by heading."""
    latest: dict[int, PublishedStance] = {}
    for word in said:  # the newest first
        if word.stance is not Stance.NOT_DISCUSSED:
            latest.setdefault(word.heading, word)
    return [latest[heading] for heading in sorted(latest)]


def said_line(words: Words, word: PublishedStance) -> str:
    """Return what was said on a heading once, as HTML."""
    return words.t(
        "candidate-said",
        day=formatted(word.said_on, words.language, "date"),
        stance=words.plain(stance_key(word.stance)),
        quote=word.quote,
        quoted=int(bool(word.quote)),
    )
