"""Settings: read once, checked whole, and refused in one line that says what to do."""

import re
from pathlib import Path

import pytest
from pydantic import ValidationError

from settings import Settings, SettingsError, load_settings

EXAMPLE = Path(__file__).resolve().parents[2] / ".env.example"
TOKEN = "123456789:" + "A" * 35


@pytest.fixture(autouse=True)
def place(tmp_path, monkeypatch):
    """An empty folder and an environment without our settings."""
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    return tmp_path


@pytest.fixture
def given(monkeypatch):
    """Set the environment and load."""

    def load(**values):
        for name, value in values.items():
            monkeypatch.setenv(name, value)
        return load_settings()

    return load


def test_without_any_setting_the_demo_starts():
    """The README's one command must work in a fresh clone."""
    settings = load_settings()
    assert settings.bot_token is None
    assert settings.api_base == "https://api.telegram.org/bot"
    assert settings.file_base == "https://api.telegram.org/file/bot"
    assert settings.database.get_secret_value() == "sqlite+aiosqlite:///var/bot.sqlite"
    assert settings.http_host == "127.0.0.1"
    assert settings.webhook_secret is None


def test_the_example_names_every_setting_with_its_default(place):
    """An operator reads .env.example, not the code; copied as it is, it changes nothing."""
    text = EXAMPLE.read_text(encoding="utf-8")
    names = re.findall(r"^([A-Z_]+)=", text, re.MULTILINE)
    assert sorted(names) == sorted(name.upper() for name in Settings.model_fields)
    plain = load_settings()
    (place / ".env").write_text(text, encoding="utf-8")
    assert load_settings() == plain


def test_every_setting_of_the_example_is_explained():
    """A name alone does not tell what it does."""
    lines = EXAMPLE.read_text(encoding="utf-8").splitlines()
    groups = "\n".join(lines).split("\n\n")
    unexplained = [group for group in groups if re.match(r"[A-Z_]+=", group)]
    assert unexplained == []


def test_the_environment_wins_over_the_file(place, given):
    """A container sets the environment and may still ship a .env."""
    (place / ".env").write_text("HTTP_PORT=1000\nPAGE_PORT=2000\n")
    settings = given(HTTP_PORT="3000")
    assert (settings.http_port, settings.page_port) == (3000, 2000)


def test_empty_values_are_as_good_as_none(given):
    """`BOT_TOKEN= make run` is how one leaves a token out."""
    assert given(BOT_TOKEN="", WEBHOOK_URL="", ADMIN_IDS="").bot_token is None


def test_values_are_understood_as_people_write_them(given):
    """Spaces, a last slash or comma, another case: no reason to stop."""
    settings = given(ADMIN_IDS=" 12, 34 ,", BOT_API_URL="http://127.0.0.1:8081/", LOG_LEVEL="debug")
    assert settings.admin_ids == (12, 34)
    assert settings.api_base == "http://127.0.0.1:8081/bot"
    assert settings.log_level == "DEBUG"


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("sqlite:///x/y.db", "sqlite+aiosqlite:///x/y.db"),
        ("sqlite+aiosqlite:////x.db", "sqlite+aiosqlite:////x.db"),
        ("postgres://u:p@h/n", "postgresql+asyncpg://u:p@h/n"),
        ("postgresql://u:p@h/n?sslmode=require", "postgresql+asyncpg://u:p@h/n?ssl=require"),
        ("postgresql+asyncpg://h/n", "postgresql+asyncpg://h/n"),
    ],
)
def test_a_database_address_gets_the_driver_that_we_use(given, url, expected):
    """Hosting companies hand out plain addresses."""
    assert given(DATABASE_URL=url).database.get_secret_value() == expected


def test_a_webhook_without_a_secret_gets_one(given):
    """Without a secret anybody who finds the address could speak as Telegram."""
    first = given(WEBHOOK_URL="https://bot.example.org/telegram")
    second = load_settings()
    assert first.webhook_secret is not None
    assert second.webhook_secret is not None
    secret = first.webhook_secret.get_secret_value()
    assert re.fullmatch(r"[A-Za-z0-9_-]{32,256}", secret)
    assert secret != second.webhook_secret.get_secret_value()
    assert first.webhook_path == "/telegram"
    kept = given(WEBHOOK_SECRET="mine")
    assert kept.webhook_secret is not None
    assert kept.webhook_secret.get_secret_value() == "mine"


def test_a_sandbox_on_this_machine_may_have_any_token_a_clock_and_a_plain_webhook(given):
    """What is refused for Telegram's sake is harmless on loopback."""
    settings = given(
        BOT_TOKEN="1:sandbox",
        BOT_API_URL="http://localhost:8081",
        CLOCK_URL="http://[::1]:8081",
        WEBHOOK_URL="http://127.0.0.1:9999/hook",
    )
    assert settings.clock_url == "http://[::1]:8081"


def test_more_than_the_free_pace_is_for_those_who_pay_or_have_a_server_of_their_own(given):
    """A number typed too high would have Telegram refuse everything, answers included."""
    assert given(MESSAGES_PER_SECOND="1000", PAID_BROADCAST="true").paid_broadcast
    with pytest.raises(SettingsError, match=r"^MESSAGES_PER_SECOND must be .* PAID_BROADCAST"):
        given(MESSAGES_PER_SECOND="1001")
    own = given(MESSAGES_PER_SECOND="5000", BOT_API_URL="http://127.0.0.1:8081")
    assert own.messages_per_second == 5000


def test_only_a_database_on_a_server_can_have_several_workers(given):
    """They share the pace then; on a file there is nobody to share with."""
    assert given(DATABASE_URL="postgresql://u:p@h/n").has_company
    assert not given(DATABASE_URL="sqlite:////tmp/bot.db").has_company


WRONG = {
    "BOT_TOKEN": ["hunter2", "123456789:short", "123456789:" + "A" * 34 + "/"],
    "BOT_API_URL": ["api.telegram.org", "https://api.telegram.org/bot", "ftp://x", "https://x:0x"],
    "DATABASE_URL": ["mysql://u:hunter2@h/n", "sqlite://", "x"],
    "ADMIN_IDS": ["@someone", "1;2", "-5", "1.5", "9" * 30],
    "WEBHOOK_URL": [
        "http://bot.example.org/x", "https://bot.example.org:8080/x", "https://u:hunter2@h/x",
        "https://h/x?y", "x",
    ],
    "WEBHOOK_SECRET": ["hunter2 with spaces", "x" * 257, "ş"],
    "MASTER_KEYS_FILE": ["./var/keys/master.json", "var/../var/x"],
    "HTTP_HOST": ["a b", "http://x"],
    "HTTP_PORT": ["-1", "65536", "http", "8080.5"],
    "PUBLIC_URL": ["nonsense", "http://example.org", "ftp://example.org", "https://example.org/?a=1"],
    "METRICS_PORT": ["-1", "65536", "off"],
    "PAGE_PORT": ["-1", "x"],
    "CLOCK_URL": ["http://127.0.0.1:8081", "nonsense"],
    "LOG_FORMAT": ["yaml"],
    "LOG_LEVEL": ["LOUD"],
    "UPDATES": ["webhook", "true"],
    "MESSAGES_PER_SECOND": ["0", "x", "1.5", "31"],
    "PAID_BROADCAST": ["perhaps", "7"],
    "MESSAGES_PER_CHAT_PER_SECOND": ["0"],
    "MESSAGES_PER_GROUP_PER_MINUTE": ["-1"],
    "SENDS_IN_FLIGHT": ["0"],
    "MASTER_KEYS": ["{}", "not base64!"],
    "BACKUP_DIR": ["var/backups", "var"],
    "BACKUP_AGE_RECIPIENT": ["AGE-SECRET-KEY-1QQQ", "age1", "ssh-ed25519 AAAA"],
    "BACKUP_DAYS": ["0", "many"],
    "KEYS_BACKUP_DAYS": ["0", "4000"],
    "RETENTION_DRAFT_DAYS": ["-1", "36501"],
    "RETENTION_NOT_VERIFIED_DAYS": ["a year"],
    "RETENTION_CLOSED_DAYS": ["-1", "1.5"],
    "RETENTION_CLOSED_IDLE_DAYS": ["-1"],
    "RETENTION_TOMBSTONE_DAYS": ["-1"],
    "RETENTION_WARNING_DAYS": ["-1"],
    "RETENTION_NOTES_DAYS": ["-1"],
    "RETENTION_ATTENDANCE_DAYS": ["-1", "36501"],
    "REPORTS_PER_HOUR": ["0", "many"],
    "FILES_PER_HOUR": ["0", "-5"],
    "DANGER_ESCALATE_MINUTES": ["0", "soon"],
    "OWN_CASE_MINUTES": ["0", "soon"],
    "STAFF_CASE_MINUTES": ["1441", "-1"],
    "TARGET_DANGER_HOURS": ["0"],
    "TARGET_CRITICAL_HOURS": ["soon"],
    "TARGET_HIGH_HOURS": ["-1"],
    "TARGET_OTHER_HOURS": ["never"],
    "TARGET_ACKNOWLEDGE_DAYS": ["0"],
    "TARGET_FEEDBACK_DAYS": ["1.5"],
    "SECOND_EYES_CLOSING": ["perhaps"],
    "SECOND_EYES_EXPORTING": ["perhaps"],
    "SECOND_EYES_REVEALING": ["perhaps"],
    "SECOND_EYES_SETTING_ASIDE": ["perhaps"],
    "SET_ASIDE_DAYS": ["0", "3651", "ever"],
    "APPROVAL_FROM": ["-1", "many", "1.5"],
    "ALERTS_NEED_APPROVAL": ["perhaps", "7"],
    "SAFER_WAY_WEB": ["call us", "javascript:alert(1)", "https://"],
    "SAFER_WAY_SIGNAL": ["x" * 201, "a\nb"],
    "SAFER_WAY_EMAIL": ["not an address", "a@b@c"],
}  # fmt: skip


def test_the_list_of_wrong_values_leaves_out_no_setting():
    """A new setting needs its wrong values here; a folder can have any name."""
    assert sorted(WRONG) == sorted({name.upper() for name in Settings.model_fields} - {"DATA_DIR"})


@pytest.mark.parametrize(
    ("name", "value"), [(name, value) for name, values in WRONG.items() for value in values]
)
def test_a_wrong_value_stops_the_start_with_one_line_that_does_not_repeat_it(given, name, value):
    """The line goes into logs and screenshots; a mistyped secret is often nearly the secret."""
    with pytest.raises(SettingsError) as refused:
        given(**{name: value})
    line = str(refused.value)
    assert line.startswith(f"{name} must be ")
    assert "\n" not in line
    assert "hunter2" not in line


def test_a_misspelt_name_in_the_file_is_told(place):
    """`ADMIN_ID=…` would otherwise leave the network without any admin, silently."""
    (place / ".env").write_text("ADMIN_ID=1\n")
    with pytest.raises(SettingsError, match=r"^ADMIN_ID in \.env is no setting"):
        load_settings()


@pytest.mark.parametrize("content", [b"BOT_TOKEN=\xff\xfe"])
def test_an_unreadable_file_is_told(place, content):
    """A .env saved by a desktop editor in another encoding must not end in a stack trace."""
    (place / ".env").write_bytes(content)
    with pytest.raises(SettingsError, match=r"^\.env cannot be read"):
        load_settings()


def test_secrets_do_not_show_and_nothing_can_be_changed(given):
    """The object travels through the whole program."""
    settings = given(BOT_TOKEN=TOKEN, DATABASE_URL="postgresql://u:hunter2@h/n")
    assert TOKEN not in repr(settings)
    assert "hunter2" not in repr(settings)
    assert "hunter2" not in repr(settings.database)
    with pytest.raises(ValidationError):
        settings.http_port = 1
