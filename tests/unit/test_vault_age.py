"""What leaves the house is encrypted to an age key, in age's own format."""

import io

import pyrage
import pytest
from hypothesis import given
from hypothesis import strategies as st

from vault.age import (
    AgeKeyError,
    AgeUnreadable,
    decrypt,
    decrypt_stream,
    encrypt,
    encrypt_stream,
    identity_from,
    is_recipient,
    recipient_of,
)

SECRET = bytes(range(32))
IDENTITY = identity_from(SECRET)


@given(st.binary(min_size=32, max_size=32))
def test_any_secret_is_an_identity_in_the_spelling_of_age(secret: bytes) -> None:
    """A backup must open with any age program, and the spelling is ours."""
    identity = identity_from(secret)
    assert str(pyrage.x25519.Identity.from_str(identity)) == identity
    assert is_recipient(recipient_of(identity))


def test_only_whom_it_was_encrypted_to_can_open_it() -> None:
    """The one property that counts; several recipients can each open it."""
    other = identity_from(b"o" * 32)
    sealed = encrypt(b"what was seen", [recipient_of(IDENTITY), recipient_of(other)])
    assert b"seen" not in sealed
    assert decrypt(sealed, IDENTITY) == decrypt(sealed, other) == b"what was seen"
    with pytest.raises(AgeUnreadable):
        decrypt(sealed, identity_from(b"s" * 32))


def test_a_stream_that_was_cut_off_is_noticed() -> None:
    """Half a backup must not pass for a whole one."""
    plain, sealed, opened = b"0123456789" * 20_000, io.BytesIO(), io.BytesIO()
    encrypt_stream(io.BytesIO(plain), sealed, [recipient_of(IDENTITY)])
    decrypt_stream(io.BytesIO(sealed.getvalue()), opened, IDENTITY)
    assert opened.getvalue() == plain
    with pytest.raises((AgeUnreadable, OSError)):
        decrypt_stream(io.BytesIO(sealed.getvalue()[:-100]), io.BytesIO(), IDENTITY)


def test_what_is_no_key_is_refused_without_being_quoted() -> None:
    """An identity pasted into the wrong field must not end in a log."""
    for wrong in (IDENTITY, "age1x", ""):
        assert not is_recipient(wrong)
        with pytest.raises(AgeKeyError) as caught:
            encrypt(b"", [wrong])
        assert "SECRET-KEY-1Q" not in str(caught.value)
    with pytest.raises(AgeKeyError):
        encrypt(b"", [])
    with pytest.raises(AgeKeyError):
        decrypt(b"", recipient_of(IDENTITY))
