"""The key file: made once, safely, and refused with a sentence when it cannot be trusted."""

import base64
import json
import stat
from datetime import UTC, datetime

import pytest

from core.ports.vault import Unreadable
from vault.keyring import KeyFileError, load, load_or_create, parse, retire, rotate
from vault.sealing import SealingVault, header_of
from vault.watch import KeyFileWatch, read_again

NOW = datetime(2026, 11, 22, 2, 0, tzinfo=UTC)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "keys" / "master.json"


def test_the_first_start_makes_a_file_that_only_its_owner_can_read(path):
    """Whoever reads this file reads every report."""
    keyring, created = load_or_create(path, now=NOW)
    assert created
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert list(path.parent.iterdir()) == [path]
    assert json.loads(path.read_text())["keys"]["k1"]["created"] == NOW.isoformat()
    assert len(keyring.keys["k1"]) == len(keyring.digest_secret) == 32


def test_the_second_start_finds_the_same_keys(path):
    """New keys at every start would make everything sealed before unreadable."""
    first, _ = load_or_create(path, now=NOW)
    assert load_or_create(path, now=NOW) == (first, False)


def test_rotating_adds_a_key_and_keeps_the_old_ones_and_the_digest_secret(path):
    """Old values must still open, and people must still be found by their hash."""
    old, _ = load_or_create(path, now=NOW)
    new = rotate(path, now=NOW)
    assert new.current == "k2"
    assert new.keys["k1"] == old.keys["k1"] != new.keys["k2"]
    assert new.digest_secret == old.digest_secret
    assert load_or_create(path, now=NOW) == (new, False)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_rotating_without_a_file_is_refused(path):
    """A mistyped path must not leave a second, useless key file behind."""
    with pytest.raises(KeyFileError, match="check MASTER_KEYS_FILE"):
        rotate(path, now=NOW)
    assert not path.exists()


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620])
def test_a_file_open_to_others_is_refused_with_the_command_that_mends_it(path, mode):
    """A copy restored from a backup easily loses its mode."""
    load_or_create(path, now=NOW)
    path.chmod(mode)
    with pytest.raises(KeyFileError, match=f"run: chmod 600 {path}"):
        load_or_create(path, now=NOW)


SECRET = base64.b64encode(b"s" * 32).decode()


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "not valid JSON"),
        ('{"current": "' + SECRET, "not valid JSON"),
        ("[]", "is missing"),
        (json.dumps({"current": "k1", "keys": {}, "digest_secret": SECRET}), "not among the keys"),
        (
            json.dumps({"current": "k1", "keys": {"k1": {}}, "digest_secret": SECRET}),
            "key k1 has no secret",
        ),
        (
            json.dumps(
                {"current": "k1", "keys": {"k1": {"secret": "c2hvcnQ="}}, "digest_secret": SECRET}
            ),
            "key k1 has 5 bytes instead of 32",
        ),
        (
            json.dumps(
                {"current": "k1", "keys": {"k1": {"secret": SECRET}}, "digest_secret": "!!"}
            ),
            "digest_secret is not base64",
        ),
        (
            json.dumps(
                {"current": "K/1", "keys": {"K/1": {"secret": SECRET}}, "digest_secret": SECRET}
            ),
            "a key id is not",
        ),
    ],
)
def test_a_broken_file_is_refused_in_one_line_that_holds_no_secret(path, text, problem):
    """Made anew instead, it would lock everything sealed for ever; the line lands in a log."""
    path.parent.mkdir()
    path.write_text(text)
    path.chmod(0o600)
    with pytest.raises(KeyFileError) as refused:
        load_or_create(path, now=NOW)
    message = str(refused.value)
    assert problem in message
    assert "backup" in message
    assert "\n" not in message
    assert SECRET not in message
    assert path.read_text() == text


def test_a_folder_that_cannot_be_made_is_refused_in_one_line(tmp_path):
    """The start must end with what to do, not with a stack trace."""
    (tmp_path / "keys").write_text("a file where the folder should be")
    with pytest.raises(KeyFileError, match="check MASTER_KEYS_FILE"):
        load_or_create(tmp_path / "keys" / "master.json", now=NOW)


def test_keys_do_not_show_when_the_keyring_is_printed(path):
    """One careless log line must not hold the key to everything."""
    keyring, _ = load_or_create(path, now=NOW)
    assert repr(keyring.keys["k1"]) not in repr(keyring)
    assert repr(keyring.digest_secret) not in repr(keyring)


def test_a_retired_key_is_in_the_file_no_more_and_the_current_one_cannot_be(path):
    """Retiring is what makes a stolen copy of an old key worthless."""
    load_or_create(path, now=NOW)
    with pytest.raises(KeyFileError, match="k1 is the current key: rotate first"):
        retire(path, "k1")
    old = rotate(path, now=NOW)
    assert retire(path, "k1").keys == {"k2": old.keys["k2"]}
    assert load(path).keys == {"k2": old.keys["k2"]}
    with pytest.raises(KeyFileError, match="there is no key k1, but k2"):
        retire(path, "k1")


def test_keys_can_come_in_base64_and_are_never_quoted_when_they_are_wrong(path):
    """Containers hand secrets over in the environment; what is wrong there ends in logs."""
    made, _ = load_or_create(path, now=NOW)
    assert parse(base64.b64encode(path.read_bytes()).decode()) == made
    for wrong in ("c2VjcmV0", "§", base64.b64encode(b'{"current": "k1"}').decode()):
        with pytest.raises(KeyFileError) as caught:
            parse(wrong)
        assert "secret" not in str(caught.value).replace("digest_secret", "")


async def test_a_running_program_takes_up_a_rotated_key_once(path):
    """Rotation while running: no restart, and nothing sealed under the old key is lost."""
    keyring, _ = load_or_create(path, now=NOW)
    vault = SealingVault(keyring)
    watch, sealed = KeyFileWatch(path, vault), vault.seal(b"x", purpose="p", row="r")
    assert await watch.refresh() is None
    rotate(path, now=NOW)
    assert await watch.refresh() == "k2"
    assert await watch.refresh() is None
    assert vault.open(sealed, purpose="p", row="r") == b"x"
    assert vault.carried(sealed, purpose="p", row="r").startswith(header_of("k2"))
    retire(path, "k1")
    assert await watch.refresh() is None
    with pytest.raises(Unreadable):
        vault.open(sealed, purpose="p", row="r")


async def test_a_key_that_was_taken_up_in_between_is_still_reported(path):
    """What a value needed at once is in use: the audit log must have it all the same."""
    keyring, _ = load_or_create(path, now=NOW)
    vault = SealingVault(keyring, read_again=lambda: read_again(path))
    watch = KeyFileWatch(path, vault)
    sealed = SealingVault(rotate(path, now=NOW)).seal(b"x", purpose="p", row="r")
    assert vault.open(sealed, purpose="p", row="r") == b"x"
    assert vault.current_key == "k2"
    assert await watch.refresh() == "k2"
    path.write_bytes(b"{")
    assert read_again(path) is None


async def test_a_key_file_that_became_unusable_changes_nothing(path):
    """Half a copy over the key file must not stop a program that has its keys."""
    keyring, _ = load_or_create(path, now=NOW)
    vault = SealingVault(keyring)
    watch = KeyFileWatch(path, vault)
    other = path.with_name("other.json")
    load_or_create(other, now=NOW)
    for wrong in (b"{", other.read_bytes()):
        path.write_bytes(wrong)
        for _ in range(2):
            with pytest.raises(KeyFileError):
                await watch.refresh()
    assert vault.current_key == "k1"
    path.unlink()
    with pytest.raises(KeyFileError):
        await watch.refresh()
