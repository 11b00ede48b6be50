"""Where a dialogue of several steps stands.

A step is a word, with a dot and what it is about: `title.tr`, `preview.fr`, `topics.2` (a page).
"""

from dataclasses import dataclass

from core.model.dialogue import Dialogue
from core.model.language import LANGUAGES, Language
from core.model.refusals import Outdated


@dataclass(frozen=True, slots=True)
class AtStep:
    """A dialogue with its step read."""

    dialogue: Dialogue

    @property
    def step(self) -> str:
        """The step without what it is about."""
        return self.dialogue.step.partition(".")[0]

    @property
    def about(self) -> str:
        """What the step is about; may be empty."""
        return self.dialogue.step.partition(".")[2]

    @property
    def language(self) -> Language:
        """The language that the step is about.

        Raises:
            Outdated: it is about none.
        """
        return known_language(self.about)

    @property
    def page(self) -> int:
        """The page that the step is about; 0 unless it says so."""
        return int(self.about) if self.about.isdecimal() else 0

    def turned(self, page: str) -> Dialogue:
        """Return the dialogue at another page of the same step.

        Raises:
            Outdated: a button said what is no page.
        """
        if not page.isdecimal() or len(page) > 3:
            raise Outdated
        return self.dialogue.at(f"{self.step}.{page}")


def known_language(value: str) -> Language:
    """Return one of the product's languages.

    Raises:
        Outdated: it is none.
    """
    for language in LANGUAGES:
        if language == value:
            return language
    raise Outdated
