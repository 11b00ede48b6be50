"""From key, parameters and language to text: the one place where the product finds its words."""

import secrets
from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Any

import structlog
from babel.core import Locale
from fluent.runtime.types import FluentNone, FluentType

from locales.dates import formatted, locale_of
from locales.late_bundle import LateBundle
from locales.markup import Markup, cleaned, escaped
from locales.names import country_name, language_name, language_within, zone_name
from locales.outline import outlines

Param = str | int | date
"""What can be put into a text. An aware `datetime` must already be in the reader's zone."""

LAST_RESORT = "en"

_PLACEABLE_LIMIT = 2000
"""The runtime gives up on a longer parameter (2500); a briefing alone may have 3500 characters."""

_log = structlog.get_logger(__name__)


class Catalogue:
    """The texts of every language, each parsed once; looking up does no I/O."""

    def __init__(self, bundles: Mapping[str, LateBundle]) -> None:
        self._bundles = bundles
        self._constant: dict[tuple[str, str, bool], str] = {}
        self._told: set[tuple[str, str]] = set()

    @classmethod
    def load(cls, folder: Path | None = None) -> "Catalogue":
        """Return the catalogue made of `<folder>/<language>/<area>.ftl`; ours unless told.

        Raises:
            CatalogueError: a file cannot be read or taken apart; the message names file and line.
        """
        bundles = {}
        for language, sources in outlines(folder or Path(__file__).parent).items():
            locale = str(locale_of(language)).replace("_", "-")
            functions: dict[str, Callable[..., Any]] = {
                name: partial(function, language=language) for name, function in _FUNCTIONS.items()
            }
            bundles[language] = LateBundle(locale, functions, sources)
        return cls(bundles)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that there are texts in."""
        return tuple(self._bundles)

    def has(self, key: str, language: str) -> bool:
        """Return whether *language* has a text of its own for *key*."""
        return language in self._bundles and self._bundles[language].has_message(key)

    def text(self, key: str, language: str, /, **params: Param) -> Markup:
        """Return HTML for a Telegram message; every parameter that is not `Markup` is escaped.

        Never raises: what is missing in *language* comes in English, and what is missing there
        too comes as the key itself; both are logged once.
        """
        if not params:
            return Markup(self._without_params(key, language, html=True))
        safe = {name: _in_html(value) for name, value in params.items()}
        return Markup(self._format(key, language, safe))

    def plain(self, key: str, language: str, /, **params: Param) -> str:
        """Return plain text for a button, a toast or a file: nothing is escaped."""
        if not params:
            return self._without_params(key, language, html=False)
        bare = {name: _in_plain(value) for name, value in params.items()}
        return self._format(key, language, bare)

    def _without_params(self, key: str, language: str, *, html: bool) -> str:
        known = self._constant.get((key, language, html))
        if known is None:
            known = self._format(key, language, {})
            if self._find(key, language) is not None:  # keys made up by a caller are not kept
                self._constant[key, language, html] = known
        return known

    def _find(self, key: str, language: str) -> LateBundle | None:
        for candidate in (language, language.split("-", 1)[0], LAST_RESORT):
            bundle = self._bundles.get(candidate)
            if bundle is not None and bundle.has_message(key):
                return bundle
        return None

    def _format(self, key: str, language: str, params: dict[str, Any]) -> str:
        bundle = self._find(key, language)
        if bundle is None or (pattern := bundle.get_message(key).value) is None:
            self._tell("text_missing", key, language)
            return key
        if not self.has(key, language):
            self._tell("text_missing", key, language)
        long = _set_aside(params)
        result, errors = bundle.format_pattern(pattern, params)
        if errors:
            self._tell("text_incomplete", key, language)
        text = str(result) if not isinstance(result, FluentNone) else key
        for token, value in long.items():
            text = text.replace(token, value)
        return text

    def _tell(self, event: str, key: str, language: str) -> None:
        if (key, language) not in self._told and len(self._told) < 10_000:
            self._told.add((key, language))
            _log.error(event, key=key, language=language)


class _When(FluentType):
    """A date or moment on its way into a text."""

    def __init__(self, when: date) -> None:
        self.when = when

    def format(self, locale: Locale) -> str:
        return formatted(self.when, locale.language)


def _date(when: Any, *, form: str = "moment", language: str) -> Any:
    """Return `DATE($when, form: "…")` of a text; see `locales.dates.formatted` for the forms.

    A string is taken as a local time in ISO 8601, a wall clock that has no instant (yet).
    """
    if isinstance(when, str):
        try:
            return formatted(datetime.fromisoformat(when), language, form)
        except ValueError:
            return when
    return formatted(when.when, language, form) if isinstance(when, _When) else when


def _named(name_of: Callable[[str, str], str], key: Any, *, language: str) -> Any:
    """Return the name for *key*; what is no string (a missing parameter) stays as it is."""
    return name_of(key, language) if isinstance(key, str) else key


def _language(key: Any, *, form: str = "alone", language: str) -> Any:
    """Return `LANGUAGE($code)`, as it stands alone, or `LANGUAGE($code, form: "within")`."""
    name_of = language_within if form == "within" else language_name
    return _named(name_of, key, language=language)


_FUNCTIONS: Mapping[str, Callable[..., Any]] = {
    "DATE": _date,
    "ZONE": partial(_named, zone_name),
    "COUNTRY": partial(_named, country_name),
    "LANGUAGE": _language,
}
"""What a text can call: `DATE($when, form: "long")`, `ZONE($zone)`, `COUNTRY($code)`, …"""


def _in_html(value: Param) -> Any:
    if isinstance(value, str):
        return str(escaped(value))
    return _When(value) if isinstance(value, date) else value


def _in_plain(value: Param) -> Any:
    if isinstance(value, str):
        return cleaned(value)
    return _When(value) if isinstance(value, date) else value


def _set_aside(params: dict[str, Any]) -> dict[str, str]:
    """Replace what is too long for the runtime by tokens that nobody can guess; return them."""
    long: dict[str, str] = {}
    for name, value in params.items():
        if isinstance(value, str) and len(value) > _PLACEABLE_LIMIT:
            token = f"\ue000{secrets.token_hex(8)}\ue001"
            long[token], params[name] = value, token
    return long
