"""What an editor sees while choosing who gets a draft."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.handlers.audience_steps import (
    A_PAGE,
    BEGINNINGS,
    FEATURES,
    NARROWED,
    chosen_in,
    circle_of,
    feature_of,
    offered_countries,
    page_of,
)
from bot.handlers.audience_words import Names, audience_line, count_lines
from bot.handlers.step_screens import StepScreens
from bot.handlers.topic_picker import CHOSEN, NOT_CHOSEN
from bot.screen import Button, Row, Screen, grid
from core.model.audience import AudienceCount
from core.model.language import LANGUAGES
from core.usecases.groups.offer_choices import Choices

LABEL_LIMIT = 40
_NARROW_COLUMNS = frozenset({"languages", "countries"})
"""Short names: two of them fit side by side."""


@dataclass(frozen=True, slots=True)
class AudienceScreens(StepScreens):
    """Renders the steps of AUDIENCE_STEPS.

    Attributes:
        choices: what `load_choices` returned for the draft's readers.
        count: how many people that audience has now; needed at the step `audience` alone.
    """

    choices: Choices
    count: AudienceCount

    def screen(self) -> Screen:
        """Return the step where the writing stands."""
        match self.writing.step:
            case "audience":
                return self.overview()
            case "narrow":
                return self.narrow()
            case _:
                return self.page()

    def overview(self) -> Screen:
        """Say in words and numbers who gets it, and offer every way to change that."""
        draft = self.writing.draft
        audience = draft.readers
        lines = [self.words.t("audience-head"), "", audience_line(self._names(), audience)]
        if audience.chosen:
            lines += ["", *count_lines(self.words, self.count, draft.languages)]
        mark = CHOSEN if audience.everyone else NOT_CHOSEN
        everyone = Button(f"{mark} {self.words.plain('audience-everyone-button')}", self.tap("all"))
        rows: list[Row] = [
            [everyone],
            *grid([self._feature("pick", each) for each in BEGINNINGS], columns=2),
            [self._narrowing(part) for part in NARROWED],
        ]
        if draft.audience is not None:
            rows.append([self.button("audience-clear-button", "clear")])
        return Screen("\n".join(lines), [*rows, self._done(), self.ways_out()])

    def narrow(self) -> Screen:
        """Offer what the audience can be narrowed by, or who is left out."""
        part = self.writing.about
        lines = [
            self.words.t("audience-narrow", part=part),
            "",
            audience_line(self._names(), self.writing.draft.readers),
        ]
        features = grid([self._feature("pick", each) for each in FEATURES], columns=2)
        return Screen("\n".join(lines), [*features, self._done(), self.ways_out()])

    def page(self) -> Screen:
        """Offer a page of topics, groups, events, languages or countries to tick."""
        feature, part = feature_of(self.writing), self.writing.step
        offered = self._offered(feature)
        text = self.words.t("audience-pick", feature=feature, part=part)
        if not offered:
            text = f"{text}\n\n{self.words.t('audience-nothing', feature=feature)}"
        rows = self._ticks(feature, offered)
        return Screen(text, [*rows, self._done(), self.ways_out()])

    def _offered(self, feature: str) -> Sequence[object]:
        chosen = chosen_in(self.writing)
        match feature:
            case "topics":
                return [topic.key for topic in self.writing.content.topics]
            case "groups":
                return self._with_chosen([group.id for group in self.choices.groups], chosen)
            case "events":
                return self._with_chosen([event.id for event in self.choices.events], chosen)
            case "languages":
                return list(LANGUAGES)
            case _:
                return offered_countries(self.writing)

    def _with_chosen(
        self, offered: Sequence[object], chosen: frozenset[object]
    ) -> Sequence[object]:
        """Return what is offered, and before it what was chosen and is not offered any more."""
        return [*sorted(chosen - set(offered), key=str), *offered]

    def _ticks(self, feature: str, offered: Sequence[object]) -> list[Row]:
        names, chosen = self._names(), chosen_in(self.writing)
        last = max(0, (len(offered) - 1) // A_PAGE)
        page = min(page_of(self.writing), last)
        buttons = [
            Button(
                f"{CHOSEN if key in chosen else NOT_CHOSEN} {names.of(feature, key)}"[:LABEL_LIMIT],
                self.tap("off" if key in chosen else "on", str(key)),
            )
            for key in offered[page * A_PAGE : (page + 1) * A_PAGE]
        ]
        rows = grid(buttons, columns=2 if feature in _NARROW_COLUMNS else 1)
        if not last:
            return rows
        turns = [
            Button("◀️", self.tap("page", str(page - 1 if page else last))),
            Button(f"{page + 1}/{last + 1}", self.tap("page", str(page))),
            Button("▶️", self.tap("page", str(page + 1 if page < last else 0))),
        ]
        return [*rows, turns]

    def _feature(self, action: str, feature: str) -> Button:
        count = len(getattr(circle_of(self.writing), feature))
        return self.button("audience-feature-button", action, feature, feature=feature, count=count)

    def _narrowing(self, part: str) -> Button:
        audience = self.writing.draft.readers
        circle = audience.only if part == "only" else audience.without
        count = sum(len(getattr(circle, feature)) for feature in FEATURES)
        return self.button("audience-narrow-button", "narrow", part, part=part, count=count)

    def _done(self) -> Row:
        return [self.button("audience-done-button", "next", self.writing.dialogue.step)]

    def _names(self) -> Names:
        return Names(self.words, self.writing.content, self.choices)
