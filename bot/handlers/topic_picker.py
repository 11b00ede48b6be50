"""The topics as buttons, a page at a time: one picker for following, publishing and events."""

from collections.abc import Callable, Collection
from dataclasses import dataclass

from bot.screen import Button, Row
from bot.taps import Tap
from bot.words import Words
from core.model.identity import TopicKey
from core.model.reference import Content

CHOSEN, NOT_CHOSEN = "✅", "▫️"
TOPICS_A_PAGE = 8
LABEL_LIMIT = 40

ChooseTap = Callable[[TopicKey, bool, int], Tap]
"""From a topic, whether it is wanted after the tap (the end state), and the page to stay on."""
TurnTap = Callable[[int], Tap]
"""From a page number, from 0, to the tap that opens that page."""


@dataclass(frozen=True, slots=True)
class TopicPicker:
    """Lays the catalogue out as rows of buttons.

    Attributes:
        words: of who picks.
        choose: makes the tap of a topic's button.
        turn: makes the tap that turns to a page.
    """

    words: Words
    content: Content
    choose: ChooseTap
    turn: TurnTap

    def rows(self, chosen: Collection[TopicKey], page: int) -> list[Row]:
        """Return one page with what is *chosen* marked, and below it the ways to turn.

        A page that does not exist (a crafted or old button) gives the nearest one that does.
        """
        return self._page(page, lambda key: CHOSEN if key in chosen else NOT_CHOSEN, chosen)

    def rows_for_one(self, page: int) -> list[Row]:
        """Return one page for picking a single topic: nothing is marked."""
        return self._page(page, lambda _key: "", ())

    def _page(
        self, page: int, mark: Callable[[TopicKey], str], chosen: Collection[TopicKey]
    ) -> list[Row]:
        topics = self.content.topics
        last = max(0, (len(topics) - 1) // TOPICS_A_PAGE)
        page = min(max(page, 0), last)
        rows: list[Row] = []
        for topic in topics[page * TOPICS_A_PAGE : (page + 1) * TOPICS_A_PAGE]:
            label = f"{mark(topic.key)} {self.words.of(topic.name)}".strip()[:LABEL_LIMIT]
            rows.append([Button(label, self.choose(topic.key, topic.key not in chosen, page))])
        if last:
            rows.append(self._turns(page, last))
        return rows

    def _turns(self, page: int, last: int) -> Row:
        """Return ◀ 2/4 ▶; the ends lead round, so that the buttons stay where the thumb is."""
        return [
            Button("◀️", self.turn(page - 1 if page else last)),
            Button(f"{page + 1}/{last + 1}", self.turn(page)),
            Button("▶️", self.turn(page + 1 if page < last else 0)),
        ]
