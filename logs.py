"""Logs: JSON in production, readable in a terminal; ids and event names, no token, no text.

Errors are logged by type and place, without their message: libraries quote what they choke on.
"""

import logging
import re
import sys
import traceback
from collections.abc import Iterable
from typing import Any, TextIO

import structlog
from structlog.typing import EventDict, ExcInfo, WrappedLogger

from settings import Settings

_SHAPED_LIKE_A_TOKEN = re.compile(r"\d{5,}:[A-Za-z0-9_-]{26,}")
_CHATTY = (
    "aiohttp",
    "aiosqlite",
    "alembic",
    "apscheduler",
    "httpcore",
    "httpx",
    "sqlalchemy",
    "telegram",
    "uvicorn",
)
"""Libraries that log addresses, payloads or parameters when allowed to."""
_HIDDEN = "[hidden]"
_CODES = ("errno", "sqlite_errorname", "sqlstate")
"""What some errors carry beside their message: numbers that say enough."""


class Redactor:
    """Replaces secrets wherever they stand in a line: values, messages and tracebacks."""

    def __init__(self, secrets: Iterable[str]) -> None:
        self._secrets = tuple(secret for secret in secrets if secret)

    def __call__(self, _logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
        """Return the line without secrets."""
        return {key: self._clean(value) for key, value in event.items()}

    def _clean(self, value: Any) -> Any:
        if isinstance(value, str):
            for secret in self._secrets:
                value = value.replace(secret, _HIDDEN)
            return _SHAPED_LIKE_A_TOKEN.sub(_HIDDEN, value)
        if value is None or isinstance(value, int | float):
            return value
        return self._clean(repr(value))


def told_without_words(exc_info: ExcInfo) -> str:
    """Return where an error came from and of what type it is, causes first; no message of any."""
    return "\n\n".join(_told(exc_info[1]))


def _told(error: BaseException | None) -> list[str]:
    if error is None:
        return []
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    parts = error.exceptions if isinstance(error, BaseExceptionGroup) else ()
    told = [*_told(before), *(line for part in parts for line in _told(part))]
    kind = f"{type(error).__module__}.{type(error).__qualname__}"
    codes = [f"{name}={code}" for name in _CODES if (code := getattr(error, name, None))]
    frames = "".join(traceback.format_tb(error.__traceback__))
    return [*told, f"{frames}{' '.join([kind, *codes])}"]


def _first_line(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """Cut a library's event to its first line: asyncio describes tasks and their errors below."""
    first, *_ = str(event.get("event", "")).splitlines() or [""]
    return {**event, "event": first}


def configure_logs(settings: Settings, *, stream: TextIO | None = None) -> None:
    """Set up structlog and the standard library's logging, once, for the whole program.

    Args:
        settings: format, level, and the secrets that no line may hold.
        stream: where lines go; standard error unless told.
    """
    target = stream or sys.stderr
    secrets = (settings.bot_token, settings.webhook_secret, settings.database_url)
    redactor = Redactor(secret.get_secret_value() for secret in secrets if secret is not None)
    as_json = settings.log_format == "json" or (
        settings.log_format == "auto" and not target.isatty()
    )
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.ExceptionRenderer(told_without_words),
        redactor,
    ]
    shown: structlog.typing.Processor = (
        structlog.processors.JSONRenderer()
        if as_json
        else structlog.dev.ConsoleRenderer(colors=target.isatty())
    )
    handler = logging.StreamHandler(target)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[_first_line, *shared],
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, shown],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(settings.log_level)
    for name in _CHATTY:
        logging.getLogger(name).setLevel(max(logging.WARNING, root.level))
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *shared,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
