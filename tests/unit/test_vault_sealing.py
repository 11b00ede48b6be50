"""Sealing: what is sealed opens only where it belongs, whole, and with the right key."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.model.report import CODE_ALPHABET
from core.ports.vault import Unreadable
from vault.keyring import Keyring
from vault.sealing import SealingVault

OLD = Keyring("k1", {"k1": b"1" * 32}, {"k1": ""}, b"d" * 32)
ROTATED = replace(OLD, current="k2", keys={"k1": b"1" * 32, "k2": b"2" * 32})
WITHOUT_OLD = replace(ROTATED, keys={"k2": b"2" * 32})


@pytest.fixture
def vault():
    return SealingVault(OLD)


@settings(max_examples=40)
@given(plain=st.binary(max_size=200), row=st.text(max_size=20))
def test_what_was_sealed_opens_again(plain, row):
    """Empty values and odd row names included."""
    vault = SealingVault(OLD)
    sealed = vault.seal(plain, purpose="contact", row=row)
    assert SealingVault(OLD).open(sealed, purpose="contact", row=row) == plain


def test_sealing_twice_gives_two_values_that_do_not_show_the_plain_one(vault):
    """Equal values in a stolen database would tell who is the same person."""
    first, second = (vault.seal(b"secret name", purpose="p", row="1") for _ in range(2))
    assert first != second
    assert b"secret" not in first


@pytest.mark.parametrize(("purpose", "row"), [("contact", "2"), ("state", "1"), ("contact1", "")])
def test_a_value_moved_elsewhere_does_not_open(vault, purpose, row):
    """Someone who can write to the database must not swap two people's addresses."""
    sealed = vault.seal(b"x", purpose="contact", row="1")
    with pytest.raises(Unreadable):
        vault.open(sealed, purpose=purpose, row=row)


def test_purpose_and_row_cannot_run_into_each_other(vault):
    """`ab`+`c` and `a`+`bc` are different places."""
    sealed = vault.seal(b"x", purpose="ab", row="c")
    with pytest.raises(Unreadable):
        vault.open(sealed, purpose="a", row="bc")


def test_no_bit_can_be_changed_and_no_byte_cut(vault):
    """A damaged disk or a meddling hand must show, wherever it touches."""
    sealed = vault.seal(b"evidence", purpose="p", row="1")
    for at in range(len(sealed)):
        changed = bytearray(sealed)
        changed[at] ^= 1
        for broken in (bytes(changed), sealed[:at]):
            with pytest.raises(Unreadable):
                vault.open(broken, purpose="p", row="1")


def test_after_rotation_old_values_open_and_new_ones_need_the_new_key(vault):
    """Rotation must neither lose the past nor go on sealing under the old key."""
    old_value = vault.seal(b"old", purpose="p", row="1")
    rotated = SealingVault(ROTATED)
    assert rotated.open(old_value, purpose="p", row="1") == b"old"
    new_value = rotated.seal(b"new", purpose="p", row="1")
    assert SealingVault(WITHOUT_OLD).open(new_value, purpose="p", row="1") == b"new"
    with pytest.raises(Unreadable, match="not in the key file"):
        vault.open(new_value, purpose="p", row="1")


def test_a_key_of_the_same_name_but_other_content_does_not_open(vault):
    """The wrong key file restored: an error, never garbage."""
    sealed = vault.seal(b"x", purpose="p", row="1")
    with pytest.raises(Unreadable):
        SealingVault(replace(OLD, keys={"k1": b"9" * 32})).open(sealed, purpose="p", row="1")


def test_hashes_are_keyed_and_bound_to_their_purpose_and_survive_rotation(vault):
    """Telegram ids are few enough to try them all: without the key the hash must say nothing."""
    digest = vault.digest("4242", purpose="telegram")
    assert len(digest) == 32
    assert SealingVault(ROTATED).digest("4242", purpose="telegram") == digest
    assert vault.digest("4242", purpose="order") != digest
    assert vault.digest("4243", purpose="telegram") != digest
    other = SealingVault(replace(OLD, digest_secret=b"e" * 32))
    assert other.digest("4242", purpose="telegram") != digest


def test_a_data_key_seals_for_its_own_row_alone(vault):
    """Deleting a report's key deletes the report: nothing else may open what it sealed."""
    key, other = vault.new_data_key(row="report:1"), vault.new_data_key(row="report:1")
    sealed = vault.seal_under(key, b"text", row="report:1")
    assert SealingVault(ROTATED).open_under(key, sealed, row="report:1") == b"text"
    for wrong_key, row in ((other, "report:1"), (key, "report:2"), (b"", "report:1")):
        with pytest.raises(Unreadable):
            vault.open_under(wrong_key, sealed, row=row)
    with pytest.raises(Unreadable):
        vault.seal_under(key, b"text", row="report:2")


def test_a_value_under_a_data_key_shows_every_change(vault):
    """Evidence that can be altered unseen is none."""
    key = vault.new_data_key(row="r")
    sealed = vault.seal_under(key, b"text", row="r")
    for at in range(len(sealed)):
        changed = bytearray(sealed)
        changed[at] ^= 1
        for broken in (bytes(changed), sealed[:at]):
            with pytest.raises(Unreadable):
                vault.open_under(key, broken, row="r")


def test_a_salt_is_taken_anew_before_random_nonces_could_meet(vault):
    """AES-GCM breaks when a nonce repeats under a key; each salt gives a key of its own."""
    before = vault.seal(b"a", purpose="p", row="1")
    vault._seals["p"].left = 0
    after = vault.seal(b"b", purpose="p", row="1")
    assert before[4:20] != after[4:20]
    assert vault.open(before, purpose="p", row="1") == b"a"
    assert vault.open(after, purpose="p", row="1") == b"b"


def test_codes_use_only_letters_that_cannot_be_mistaken(vault):
    """A case code is read aloud on a bad line."""
    codes = [vault.code(8) for _ in range(200)]
    assert all(len(code) == 8 and set(code) <= set(CODE_ALPHABET) for code in codes)
    assert len(set(codes)) == 200


def test_a_value_under_a_key_that_was_added_just_now_opens_at_once(vault):
    """A command carries values over sooner than a running program looks at its key file."""
    sealed = SealingVault(ROTATED).seal(b"x", purpose="p", row="1")
    with pytest.raises(Unreadable):
        vault.open(sealed, purpose="p", row="1")
    looking = SealingVault(OLD, read_again=lambda: ROTATED)
    assert looking.open(sealed, purpose="p", row="1") == b"x"
    assert looking.current_key == "k2"


@pytest.mark.parametrize("found", [None, OLD, replace(ROTATED, digest_secret=b"e" * 32)])
def test_keys_that_do_not_help_leave_everything_as_it_was(found):
    """A key file that is gone, or another network's, must not take our keys away."""
    sealed = SealingVault(ROTATED).seal(b"x", purpose="p", row="1")
    looking = SealingVault(OLD, read_again=lambda: found)
    with pytest.raises(Unreadable):
        looking.open(sealed, purpose="p", row="1")
    ours = looking.seal(b"y", purpose="p", row="1")
    assert looking.open(ours, purpose="p", row="1") == b"y"
