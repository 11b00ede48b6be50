"""The list of candidates, and the buttons that narrow it."""

import zlib
from dataclasses import dataclass
from typing import Self

from bot.handlers.candidate_taps import (
    CandidatesTap,
    CandidateTap,
    ChangeCandidateTap,
    NameCandidateTap,
)
from bot.handlers.event_taps import PlannedTap
from bot.handlers.paging import numbered, pages_of, turns
from bot.screen import Button, Row, Screen, grid
from bot.taps import DialogueTap, Open
from bot.words import Words
from core.model.candidate import Candidate, CandidateFilter, Fact, Stance
from core.model.dialogue import Dialogue
from core.model.fold import words_of
from core.model.reference import Content
from core.usecases.candidates.find_candidates import FoundCandidates
from locales.names import country_name

A_PAGE = 5
CHOICES_A_PAGE = 12
HELD = (Stance.SUPPORTS, Stance.PARTLY, Stance.UNDECIDED, Stance.OPPOSES)
"""Stances of somebody who was asked."""


@dataclass(frozen=True, slots=True)
class Listing:
    """What the list is narrowed to.

    Attributes:
        event: the meeting whose candidate is chosen; 0 for none.
        of: the page of what is offered to narrow it by.
    """

    country: str = ""
    group: str = ""
    heading: int = 0
    stance: str = ""
    typed: str = ""
    page: int = 0
    event: int = 0
    of: int = 0

    @classmethod
    def read(cls, dialogue: Dialogue) -> Self:
        """Return what a dialogue says."""
        state = dialogue.state

        def text(name: str) -> str:
            return str(state.get(name) or "")

        def number(name: str) -> int:
            value = state.get(name)
            return value if isinstance(value, int) else 0

        return cls(
            text("country"),
            text("group"),
            number("heading"),
            text("stance"),
            text("typed"),
            number("page"),
            number("event"),
            number("of"),
        )

    @property
    def filter(self) -> CandidateFilter:
        """The same, as storage is asked."""
        return CandidateFilter(
            self.country,
            self.group,
            self.heading,
            Stance(self.stance) if self.stance else None,
            words_of(self.typed),
        )

    @property
    def is_narrow(self) -> bool:
        """Whether anything is left out."""
        return self.filter != CandidateFilter()


@dataclass(frozen=True, slots=True)
class CandidateListScreens:
    """Draws the steps of the dialogue `cands`."""

    words: Words
    content: Content
    dialogue: Dialogue
    listing: Listing
    found: FoundCandidates

    def screen(self, *, keeps: bool) -> Screen:
        """Return the screen of the step where the dialogue stands.

        Args:
            keeps: the reader is a coordinator.
        """
        match self.dialogue.step:
            case "country":
                names = {code: country_name(code, self.words.language) for code in self._countries}
                return self._choices("country", names)
            case "group":
                names = {group_code(name): name for name in self.found.groups}
                return self._choices("group", names)
            case "heading":
                return self._headings()
            case "stance":
                return self._stances()
            case "keep" if keeps:
                return self._keep()
            case _:
                return self._list(keeps=keeps)

    @property
    def _countries(self) -> list[str]:
        return sorted(
            self.found.countries, key=lambda code: country_name(code, self.words.language)
        )

    def _list(self, *, keeps: bool) -> Screen:
        words, listing, found = self.words, self.listing, self.found
        picking = bool(listing.event)
        key = "candidate-list-pick" if picking else "candidate-list"
        lines = [words.t(key, count=found.total)]
        if narrowed := self._narrowed():
            lines.append(words.t("candidate-list-narrowed", by=narrowed))
        pages = pages_of(found.total, A_PAGE)
        if pages > 1:
            lines.append(words.t("candidate-list-page", page=listing.page + 1, pages=pages))
        lines += ["", *(self._line(*each) for each in self._numbered)]
        lines += ["", words.t("candidate-list-typed")]
        rows: list[Row] = [
            [Button(numbered(number, each.name), self._opening(each))]
            for number, each in self._numbered
        ]
        rows += turns(listing.page, pages, lambda at: self._tap("page", str(at)))
        narrowing = [
            self._go("candidate-country-button", "country"),
            self._go("candidate-group-button", "group"),
            self._go("candidate-heading-button", "heading"),
        ]
        rows.append(narrowing)
        if listing.is_narrow:
            rows.append([Button(words.plain("candidate-clear-button"), self._tap("clear"))])
        rows += self._last_rows(keeps=keeps, picking=picking)
        return Screen("\n".join(lines).replace("\n\n\n", "\n\n"), rows)

    def _last_rows(self, *, keeps: bool, picking: bool) -> list[Row]:
        words = self.words
        if picking:
            back = PlannedTap(event=self.listing.event)
            return [[Button(words.plain("candidate-back-event-button"), back)]]
        keeping = [[self._go("candidate-keep-button", "keep")]] if keeps else []
        chart = Button(words.plain("candidate-chart-button"), CandidatesTap(act="chart"))
        return [*keeping, [chart, Button(words.plain("help-home-button"), Open(command="home"))]]

    @property
    def _numbered(self) -> list[tuple[int, Candidate]]:
        return list(enumerate(self.found.candidates, start=self.listing.page * A_PAGE + 1))

    def _line(self, number: int, candidate: Candidate) -> str:
        country = candidate.value(Fact.COUNTRY)
        more = [
            candidate.value(Fact.PARTY),
            candidate.value(Fact.GROUP),
            country_name(country, self.words.language) if country else "",
        ]
        return self.words.t(
            "candidate-line",
            number=number,
            name=candidate.name,
            more=" · ".join(each for each in more if each) or "–",
            withdrawn=int(candidate.withdrawn_at is not None),
        )

    def _opening(self, candidate: Candidate) -> NameCandidateTap | CandidateTap:
        if self.listing.event:
            return NameCandidateTap(event=self.listing.event, candidate=candidate.id)
        return CandidateTap(candidate=candidate.id)

    def _narrowed(self) -> str:
        listing, words = self.listing, self.words
        by = [f"“{listing.typed}”"] if listing.typed else []
        if listing.country:
            by.append(country_name(listing.country, words.language))
        if listing.group:
            by.append(listing.group)
        heading = self.content.heading(listing.heading)
        if heading is not None:
            by.append(f"{heading.key}. {words.of(heading.title)}")
        if listing.stance:
            by.append(words.plain(stance_key(Stance(listing.stance))))
        return " · ".join(by)

    def _choices(self, action: str, names: dict[str, str]) -> Screen:
        pages = pages_of(len(names), CHOICES_A_PAGE)
        page = min(self.listing.of, pages - 1)
        shown = list(names.items())[page * CHOICES_A_PAGE : (page + 1) * CHOICES_A_PAGE]
        buttons = [Button(name[:40], self._tap(action, value)) for value, name in shown]
        rows = grid(buttons, columns=2)
        rows += turns(page, pages, lambda at: self._tap("of", str(at)))
        every = Button(self.words.plain("candidate-every-button"), self._tap(action))
        rows.append([every, self._go("candidate-list-button", "list")])
        return Screen(self.words.t(f"candidate-by-{action}", count=len(names)), rows)

    def _headings(self) -> Screen:
        words = self.words
        lines = [words.t("candidate-by-heading"), ""]
        guide = self.content.guide
        lines += [
            words.t("candidate-heading-line", number=each.key, title=words.of(each.title))
            for each in guide
        ]
        buttons = [Button(str(each.key), self._tap("heading", str(each.key))) for each in guide]
        every = Button(words.plain("candidate-every-button"), self._tap("heading", "0"))
        rows = [*grid(buttons, columns=5), [every, self._go("candidate-list-button", "list")]]
        return Screen("\n".join(lines), rows)

    def _stances(self) -> Screen:
        words = self.words
        heading = self.content.heading(self.listing.heading)
        title = f"{heading.key}. {words.of(heading.title)}" if heading else ""
        rows: list[Row] = [
            [Button(words.plain(stance_key(stance)), self._tap("stance", stance.value))]
            for stance in HELD
        ]
        every = Button(words.plain("candidate-every-button"), self._tap("stance"))
        rows.append([every, self._go("candidate-list-button", "list")])
        return Screen(words.t("candidate-by-stance", title=title), rows)

    def _keep(self) -> Screen:
        words = self.words
        rows: list[Row] = [
            [Button(words.plain("candidate-new-button"), ChangeCandidateTap(candidate=0))],
            [Button(words.plain("candidate-import-button"), CandidatesTap(act="import"))],
            [Button(words.plain("candidate-csv-button"), CandidatesTap(act="csv"))],
            [self._go("candidate-list-button", "list")],
        ]
        return Screen(words.t("candidate-keep"), rows)

    def _go(self, key: str, step: str) -> Button:
        return Button(self.words.plain(key), self._tap("go", step))

    def _tap(self, action: str, value: str = "") -> DialogueTap:
        token = self.dialogue.token
        return DialogueTap(dialogue=self.dialogue.name, token=token, action=action, value=value)


def group_code(name: str) -> str:
    """Return what stands for a political group in a button: its name may be too long."""
    return str(zlib.crc32(name.encode()))


def stance_key(stance: Stance) -> str:
    """Return the catalogue's name of a stance."""
    return f"candidate-stance-{stance.value.replace('_', '-')}"
