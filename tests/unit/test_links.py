"""Link buttons: what is an address that Telegram opens, and what only looks like one."""

import pytest

from core.model.briefing import LABEL_LIMIT, LinkButton
from core.model.links import URL_LIMIT, read_link
from core.model.refusals import TooLong, Unusable


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org",
        "http://example.org/",
        "HTTPS://Example.org:8443/a/b?c=d&e=%20#f",
        "https://çağrı.example.org/imza?ad=ş",
        "https://sub.example.co.uk?x",
        "https://192.0.2.1/x",
    ],
)
def test_a_web_address_becomes_a_button(url):
    """As it was typed, only without the white space around it."""
    assert read_link("  Sign \n now ", f" {url} ") == LinkButton("Sign now", url)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "example.org",
        "ftp://example.org",
        "tg://resolve?domain=x",
        "javascript:alert(1)",
        "https://",
        "https://localhost/x",
        "https:///path",
        "https://.example.org",
        "https://example..org",
        "https://user:password@example.org",
        "https://bank.example@evil.example.org",
        "https://example.org\\@evil.example.org",
        "https://example.org:0/",
        "https://example.org:65536/",
        "https://example.org:port/",
        "https://example.org/a b",
        "https://example.org/\u202eabc",
        "https://example.org/\x00",
    ],
)
def test_what_is_no_complete_web_address_is_refused(url):
    """Telegram would refuse the whole message, or open something else than readers expect."""
    with pytest.raises(Unusable) as refused:
        read_link("Sign", url)
    assert refused.value.params["reason"] == "link"


def test_labels_and_addresses_have_a_length():
    """A label that is cut on a phone says something else than was meant."""
    read_link("x" * LABEL_LIMIT, "https://example.org")
    with pytest.raises(TooLong) as refused:
        read_link("😀" * LABEL_LIMIT, "https://example.org")
    assert refused.value.params == {"limit": LABEL_LIMIT, "length": 2 * LABEL_LIMIT}
    with pytest.raises(TooLong):
        read_link("Sign", "https://example.org/" + "x" * URL_LIMIT)


def test_a_label_must_be_readable():
    """A button without a word is a riddle."""
    with pytest.raises(Unusable) as refused:
        read_link(" \u200b ", "https://example.org")
    assert refused.value.params["reason"] == "empty"
