"""What the operator decides: read once, from the environment over `.env`, into a frozen object."""

import os
import re
import secrets
from ipaddress import ip_address
from pathlib import Path
from typing import Annotated, Literal, Self
from urllib.parse import SplitResult, urlsplit

from pydantic import BeforeValidator, Field, SecretStr, ValidationError, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

_TELEGRAM = "https://api.telegram.org"
_WEBHOOK_PORTS = {None, 80, 88, 443, 8443}
_FREE_PER_SECOND, _PAID_PER_SECOND = 30, 1000
_DRIVERS = {
    "sqlite": "sqlite+aiosqlite",
    "sqlite+aiosqlite": "sqlite+aiosqlite",
    "postgres": "postgresql+asyncpg",
    "postgresql": "postgresql+asyncpg",
    "postgresql+asyncpg": "postgresql+asyncpg",
}


class SettingsError(Exception):
    """The program cannot start like this; one line that names the setting and what to do."""


def _numbers(value: object) -> object:
    return (
        tuple(filter(None, map(str.strip, value.split(",")))) if isinstance(value, str) else value
    )


def _upper(value: object) -> object:
    return value.upper() if isinstance(value, str) else value


def _root(value: object) -> object:
    """Return a root address without its last slash; refuse what is none."""
    if not isinstance(value, str):
        return value
    parts = urlsplit(value.strip().rstrip("/"))
    if parts.scheme not in {"http", "https"} or not _plain_host(parts):
        raise ValueError("not an address")
    if parts.query or parts.fragment or parts.path.endswith("/bot"):
        raise ValueError("not a root address")
    return parts.geturl()


def _webhook(value: object) -> object:
    if not isinstance(value, str):
        return value
    parts = urlsplit(value.strip())
    near = _loopback(value) and parts.scheme in {"http", "https"}
    far = parts.scheme == "https" and parts.port in _WEBHOOK_PORTS
    if not _plain_host(parts) or not (near or far) or parts.query or parts.fragment:
        raise ValueError("not an address that Telegram can call")
    return parts.geturl()


def _web_page(value: object) -> object:
    parts = urlsplit(str(value))
    if parts.scheme not in {"http", "https"} or not _plain_host(parts):
        raise ValueError("not the address of a page")
    return value


def _plain_host(parts: SplitResult) -> bool:
    return bool(parts.hostname) and "@" not in parts.netloc and (parts.port or 1) > 0


def _loopback(address: str) -> bool:
    host = urlsplit(address).hostname or ""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


Port = Annotated[int, Field(ge=0, le=65_535)]
Days = Annotated[int, Field(ge=0, le=36_500)]
Count = Annotated[int, Field(ge=1, le=1_000_000)]
Minutes = Annotated[int, Field(ge=1, le=1440)]
Root = Annotated[str, BeforeValidator(_root)]
UserIds = Annotated[
    tuple[Annotated[int, Field(gt=0, lt=1 << 52)], ...], NoDecode, BeforeValidator(_numbers)
]
Line = Annotated[str, Field(max_length=200, pattern=r"^[^\r\n]*$")]


class Settings(BaseSettings):
    """Every setting; the description of each completes the sentence "<NAME> must be …"."""

    model_config = SettingsConfigDict(
        env_file_encoding="utf-8",
        env_ignore_empty=True,
        extra="forbid",
        frozen=True,
        hide_input_in_errors=True,
        str_strip_whitespace=True,
    )

    bot_token: SecretStr | None = Field(
        None, description="the token that @BotFather gave (123456:ABC…), or empty for the sandbox"
    )
    bot_api_url: Root = Field(
        _TELEGRAM, description="the root of a Bot API server, without /bot, as in " + _TELEGRAM
    )
    database_url: SecretStr | None = Field(
        None, description="sqlite:///path/to/file or postgresql://user:password@host/name"
    )
    data_dir: Path = Field(Path("var"), description="a folder that this program can write to")
    admin_ids: UserIds = Field(
        (), description="Telegram user ids (whole numbers), with commas between them"
    )
    webhook_url: Annotated[str, BeforeValidator(_webhook)] | None = Field(
        None, description="an https address at port 443, 80, 88 or 8443 that Telegram can reach"
    )
    webhook_secret: SecretStr | None = Field(
        None, description="1 to 256 of A-Z a-z 0-9 _ -, or empty for a new one at each start"
    )
    master_keys_file: Path = Field(
        Path("keys/master.json"),
        description="a file outside DATA_DIR, so that one theft does not take data and keys",
    )
    master_keys: SecretStr | None = Field(
        None, description="a whole key file in base64, or empty to use MASTER_KEYS_FILE"
    )
    backup_dir: Path | None = Field(
        None, description="a folder outside DATA_DIR, on another disk if it can be, or empty"
    )
    backup_age_recipient: Annotated[str, Field(pattern=r"^age1[0-9a-z]{20,}$")] | None = Field(
        None, description="a public age key (age1…), or empty"
    )
    backup_days: Annotated[int, Field(ge=1, le=3650)] = Field(
        30, description="a number of days from 1 to 3650"
    )
    keys_backup_days: Annotated[int, Field(ge=1, le=3650)] = Field(
        14, description="a number of days from 1 to 3650"
    )
    http_host: Annotated[str, Field(pattern=r"^[A-Za-z0-9.:-]+$")] = Field(
        "127.0.0.1", description="a host name or IP address of this machine"
    )
    http_port: Port = Field(8080, description="a whole number from 0 (any free port) to 65535")
    public_url: Root | None = Field(
        None, description="the https root address at which others reach HTTP_PORT, or empty"
    )
    metrics_port: Port = Field(
        9464, description="a whole number from 1 to 65535, or 0 for no metrics"
    )
    page_port: Port = Field(8081, description="a whole number from 0 (any free port) to 65535")
    clock_url: Root | None = Field(
        None, description="the sandbox's root address, and only with a BOT_API_URL on this machine"
    )
    log_format: Literal["auto", "json", "console"] = Field(
        "auto", description="auto, json or console"
    )
    log_level: Annotated[Literal["DEBUG", "INFO", "WARNING", "ERROR"], BeforeValidator(_upper)] = (
        Field("INFO", description="DEBUG, INFO, WARNING or ERROR")
    )
    updates: Literal["on", "off"] = Field("on", description="on or off")
    messages_per_second: Count = Field(
        30, description="a whole number from 1 to 30, or to 1000 with PAID_BROADCAST"
    )
    paid_broadcast: bool = Field(False, description="true or false")
    messages_per_chat_per_second: Count = Field(1, description="a whole number of at least 1")
    messages_per_group_per_minute: Count = Field(20, description="a whole number of at least 1")
    sends_in_flight: Count = Field(20, description="a whole number of at least 1")
    approval_from: Annotated[int, Field(ge=0, le=1_000_000_000)] = Field(
        50, description="a whole number of recipients, or 0 for always"
    )
    alerts_need_approval: bool = Field(True, description="true or false")
    target_danger_hours: Count = Field(1, description="a whole number of at least 1")
    target_critical_hours: Count = Field(4, description="a whole number of at least 1")
    target_high_hours: Count = Field(24, description="a whole number of at least 1")
    target_other_hours: Count = Field(72, description="a whole number of at least 1")
    target_acknowledge_days: Count = Field(7, description="a whole number of at least 1")
    target_feedback_days: Count = Field(90, description="a whole number of at least 1")
    second_eyes_closing: bool = Field(True, description="true or false")
    second_eyes_exporting: bool = Field(True, description="true or false")
    second_eyes_revealing: bool = Field(True, description="true or false")
    second_eyes_setting_aside: bool = Field(True, description="true or false")
    set_aside_days: Annotated[int, Field(ge=1, le=3650)] = Field(
        90, description="a whole number of days from 1 to 3650"
    )
    retention_draft_days: Days = Field(30, description="a number of days, or 0 for ever")
    retention_not_verified_days: Days = Field(365, description="a number of days, or 0 for ever")
    retention_closed_days: Days = Field(730, description="a number of days, or 0 for ever")
    retention_closed_idle_days: Days = Field(180, description="a number of days, or 0 for ever")
    retention_tombstone_days: Days = Field(365, description="a number of days, or 0 for ever")
    retention_notes_days: Days = Field(180, description="a number of days, or 0 for ever")
    retention_attendance_days: Days = Field(90, description="a number of days, or 0 for ever")
    retention_warning_days: Days = Field(14, description="a number of days, or 0 for no warning")
    reports_per_hour: Count = Field(6, description="a whole number of at least 1")
    files_per_hour: Count = Field(300, description="a whole number of at least 1")
    danger_escalate_minutes: Annotated[int, Field(ge=1, le=1440)] = Field(
        10, description="a whole number of minutes from 1 to 1440"
    )
    own_case_minutes: Minutes = Field(15, description="a whole number of minutes from 1 to 1440")
    staff_case_minutes: Minutes = Field(30, description="a whole number of minutes from 1 to 1440")
    safer_way_web: Annotated[Line, BeforeValidator(_web_page)] | None = Field(
        None, description="the https address of a form, or empty"
    )
    safer_way_signal: Line | None = Field(
        None, description="a Signal number, user name or link in one short line, or empty"
    )
    safer_way_email: Annotated[Line, Field(pattern=r"^[^@\s]+@[^@\s]+$")] | None = Field(
        None, description="an e-mail address, or empty"
    )

    @property
    def token(self) -> str:
        """The bot's token in the clear, or nothing."""
        return self.bot_token.get_secret_value() if self.bot_token is not None else ""

    @property
    def given_keys(self) -> str:
        """The master keys that the environment brought along in the clear, or nothing."""
        return self.master_keys.get_secret_value() if self.master_keys is not None else ""

    @property
    def api_base(self) -> str:
        """The address that token and method follow directly: `<root>/bot`."""
        return f"{self.bot_api_url}/bot"

    @property
    def file_base(self) -> str:
        """The address that token and file path follow: `<root>/file/bot`."""
        return f"{self.bot_api_url}/file/bot"

    @property
    def database(self) -> SecretStr:
        """The database's address with its driver; a file in the data folder unless set."""
        if self.database_url is None:
            return SecretStr(f"sqlite+aiosqlite:///{self.data_dir / 'bot.sqlite'}")
        scheme, _, rest = self.database_url.get_secret_value().partition("://")
        rest = rest.replace("sslmode=", "ssl=")  # libpq's name for what asyncpg calls ssl
        return SecretStr(f"{_DRIVERS[scheme]}://{rest}")

    @property
    def has_company(self) -> bool:
        """Whether other workers may use the same database: on a server, never on a file."""
        return self.database.get_secret_value().startswith("postgresql")

    @property
    def has_data(self) -> bool:
        """Whether there is a SQLite database already; False for another kind of database."""
        kind, _, path = self.database.get_secret_value().partition(":///")
        return kind.startswith("sqlite") and Path(path).exists()

    @property
    def safer_ways(self) -> tuple[str, str, str]:
        """The other ways to report: web page, Signal and e-mail; empty where there is none."""
        ways = (self.safer_way_web, self.safer_way_signal, self.safer_way_email)
        return ways[0] or "", ways[1] or "", ways[2] or ""

    @property
    def webhook_path(self) -> str:
        """The path of the webhook's address, beginning with a slash."""
        return urlsplit(self.webhook_url or "").path or "/"

    def on_sandbox(self, address: str, token: str) -> Self:
        """Return the settings of a demo on a local Telegram: its data apart, nothing kept."""
        here = f"http://127.0.0.1:{self.http_port}" if self.http_port else None
        return self.model_copy(
            update={
                "bot_token": SecretStr(token),
                "public_url": self.public_url or here,
                "bot_api_url": address,
                "clock_url": address,
                "data_dir": self.data_dir / "demo",
                "database_url": None,
                "backup_dir": None,
                "webhook_url": None,
            }
        )

    @model_validator(mode="after")
    def _fit_together(self) -> Self:
        for setting, good in (
            ("bot_token", self._token_fits()),
            ("database_url", self._database_fits()),
            ("webhook_secret", self._secret_fits()),
            ("master_keys", self._keys_fit()),
            ("master_keys_file", self._apart(self.master_keys_file)),
            ("backup_dir", self.backup_dir is None or self._apart(self.backup_dir)),
            ("messages_per_second", self._pace_fits()),
            ("clock_url", self.clock_url is None or _loopback(self.bot_api_url)),
            ("public_url", self._public_fits()),
        ):
            if not good:
                raise ValueError(setting)
        return self

    def _pace_fits(self) -> bool:
        """A Bot API server on this machine, which tests and measurements use, may have no limit."""
        most = _PAID_PER_SECOND if self.paid_broadcast else _FREE_PER_SECOND
        return self.messages_per_second <= most or _loopback(self.bot_api_url)

    def _token_fits(self) -> bool:
        if self.bot_token is None:
            return True
        shape = r"[!-.0-~]+" if _loopback(self.bot_api_url) else r"\d{5,}:[A-Za-z0-9_-]{30,}"
        return re.fullmatch(shape, self.bot_token.get_secret_value()) is not None

    def _public_fits(self) -> bool:
        """What calendar programs fetch crosses the internet: in the clear only on this machine."""
        address = self.public_url
        return address is None or address.startswith("https://") or _loopback(address)

    def _database_fits(self) -> bool:
        if self.database_url is None:
            return True
        scheme, separator, rest = self.database_url.get_secret_value().partition("://")
        return scheme in _DRIVERS and bool(separator) and bool(rest.strip("/"))

    def _secret_fits(self) -> bool:
        if self.webhook_secret is None:
            return True
        return bool(re.fullmatch(r"[A-Za-z0-9_-]{1,256}", self.webhook_secret.get_secret_value()))

    def _keys_fit(self) -> bool:
        if self.master_keys is None:
            return True
        return bool(re.fullmatch(r"[A-Za-z0-9+/\s]+=*", self.master_keys.get_secret_value()))

    def _apart(self, path: Path) -> bool:
        return not path.resolve().is_relative_to(self.data_dir.resolve())


def load_settings(env_file: Path | None = Path(".env")) -> Settings:
    """Return the settings; with a webhook but no secret, one is made up for this start.

    Raises:
        SettingsError: in one line, which setting is wrong and what it must be; no value in it.
    """
    try:
        found = Settings(_env_file=env_file)
    except ValidationError as error:
        raise SettingsError(_line(error)) from None
    except (OSError, UnicodeDecodeError):
        raise SettingsError(f"{env_file} cannot be read: make it a UTF-8 text file") from None
    # What we start (a helper process, a shell in it) is not to inherit the keys.
    os.environ.pop("MASTER_KEYS", None)
    if found.webhook_url and found.webhook_secret is None:
        return found.model_copy(update={"webhook_secret": SecretStr(secrets.token_urlsafe(32))})
    return found


def _line(error: ValidationError) -> str:
    first = error.errors(include_input=False, include_url=False)[0]
    name = str(first["loc"][0]) if first["loc"] else str(first["ctx"]["error"])
    field = Settings.model_fields.get(name)
    if field is None:
        return f"{name.upper()} in .env is no setting of this program: see .env.example"
    return f"{name.upper()} must be {field.description} (see .env.example)"
