"""What reaches a log: never a secret, whatever road it takes."""

import io
import json
import logging

import pytest
import structlog
from pydantic import SecretStr

from logs import configure_logs
from settings import Settings

TOKEN = "123456789:AAfaketokenfaketokenfaketokenfake"


@pytest.fixture
def lines(monkeypatch: pytest.MonkeyPatch):
    stream = io.StringIO()
    monkeypatch.delenv("BOT_TOKEN", raising=False)
    before = logging.getLogger().handlers[:]
    level = logging.getLogger().level
    settings = Settings(bot_token=SecretStr(TOKEN), log_level="DEBUG", log_format="json")
    configure_logs(settings, stream=stream)
    yield stream
    logging.getLogger().handlers[:] = before
    logging.getLogger().setLevel(level)
    structlog.reset_defaults()


def _raise() -> None:
    raise ValueError(f"https://api.telegram.org/bot{TOKEN}/getMe")


def test_a_token_in_a_value_is_hidden(lines: io.StringIO) -> None:
    """An address with the token in it is the most common leak."""
    structlog.get_logger("t").info("called", address=f"https://h/bot{TOKEN}/getMe")
    assert TOKEN not in lines.getvalue()
    assert "[hidden]" in lines.getvalue()


def test_a_token_inside_a_structure_or_a_traceback_is_hidden(lines: io.StringIO) -> None:
    """Libraries put addresses into exceptions."""
    try:
        _raise()
    except ValueError:
        structlog.get_logger("t").exception("failed", detail={"deep": [TOKEN]})
    assert TOKEN not in lines.getvalue()


def test_an_error_is_told_without_its_words(lines: io.StringIO) -> None:
    """Libraries quote what they choke on: the text of a report, a name, a row with its values."""
    typed = "They follow me."

    def fail() -> None:
        try:
            dict[str, int]()[typed]
        except KeyError as error:
            raise ExceptionGroup(typed, [OSError(28, typed)]) from error

    try:
        fail()
    except ExceptionGroup:
        structlog.get_logger("t").exception("update_failed", code="AB12")
        logging.getLogger("library").exception("first line\nfuture: ValueError(%r)", typed)
    text = lines.getvalue()
    assert typed not in text
    assert "builtins.KeyError" in text
    assert "OSError errno=28" in text
    assert "in fail" in text


def test_another_bots_token_is_hidden_by_its_shape(lines: io.StringIO) -> None:
    """A token that we were never told is a secret as well."""
    other = "987654321:BBothertokenothertokenothertoken01"
    logging.getLogger("some.library").warning("using %s", other)
    assert other not in lines.getvalue()


def test_chatty_libraries_are_kept_quiet_at_debug(lines: io.StringIO) -> None:
    """Httpx logs whole addresses at INFO, the bot library payloads at DEBUG."""
    logging.getLogger("httpx").info("HTTP Request: POST something")
    logging.getLogger("telegram.Bot").debug("payload")
    assert lines.getvalue() == ""


def test_a_line_in_production_is_json_with_a_static_event(lines: io.StringIO) -> None:
    """Machines read these lines."""
    structlog.get_logger("t").info("outbox_sent", delivery_id=7)
    line = json.loads(lines.getvalue())
    assert (line["event"], line["delivery_id"], line["level"]) == ("outbox_sent", 7, "info")
