"""Words for one reader: catalogue texts in their language, times in their zone."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from core.model.language import Language, Texts, choose
from core.model.refusals import Refusal
from locales.catalogue import Catalogue, Param


@dataclass(frozen=True, slots=True)
class Words:
    """Turns keys into text for one reader.

    Attributes:
        zone: IANA name; every datetime parameter is shown on this wall clock.
    """

    catalogue: Catalogue
    language: Language
    zone: str

    def t(self, key: str, /, **params: Param) -> str:
        """Return Telegram HTML; text parameters are escaped unless they are `Markup`."""
        return self.catalogue.text(key, self.language, **self._local(params))

    def plain(self, key: str, /, **params: Param) -> str:
        """Return plain text, for buttons and toasts."""
        return self.catalogue.plain(key, self.language, **self._local(params))

    def refusal(self, refusal: Refusal) -> str:
        """Return the sentence that a refusal says, as plain text."""
        return self.plain(refusal.key, **refusal.params)

    def of(self, texts: Texts) -> str:
        """Return the reader's version of a text from the reference data, as plain text."""
        return choose(texts, self.language)[1]

    def _local(self, params: dict[str, Param]) -> dict[str, Param]:
        zone = ZoneInfo(self.zone)
        return {
            name: value.astimezone(zone) if isinstance(value, datetime) else value
            for name, value in params.items()
        }
