"""Passphrases: easy to write down, hard to guess, forgiving about how they are typed."""

import re
from collections import Counter

import pytest

from vault.passphrase import WORDS, ScryptPassphrases


@pytest.fixture
def phrases() -> ScryptPassphrases:
    return ScryptPassphrases(cost=1 << 4)


def test_a_passphrase_is_six_words_that_every_keyboard_types(phrases):
    """Accents and unusual letters would lock out whoever borrows a phone."""
    for _ in range(200):
        assert re.fullmatch(r"[a-z]{4}( [a-z]{4}){5}", phrases.new())


def test_passphrases_do_not_come_twice(phrases):
    """A word at each place is chosen apart from the others, from thousands."""
    words = Counter(word for _ in range(500) for word in phrases.new().split())
    assert len(words) > 1000
    assert sum(words.values()) == 500 * WORDS


@pytest.mark.parametrize(
    "typed",
    [
        "bado kimi fele sita goru pavi",
        "Bado KIMI fele sita goru pavi",
        " bado  kimi\nfele-sita goru, pavi. ",
        "badokimifelesitagorupavi",
        "BADO KİMİ FELE SITA GORU PAVI",
        "bado kımı fele sıta goru pavı",
    ],
)
async def test_how_it_is_typed_does_not_matter(phrases, typed):
    """Phones write capitals and their own i; the words are what counts."""
    hardened = await phrases.harden("bado kimi fele sita goru pavi")
    assert await phrases.fits(typed, hardened)


@pytest.mark.parametrize("typed", ["", "bado kimi fele sita goru", "fele kimi bado sita goru pavi"])
async def test_other_words_do_not_fit(phrases, typed):
    """Nor the right ones in another order."""
    hardened = await phrases.harden("bado kimi fele sita goru pavi")
    assert not await phrases.fits(typed, hardened)


async def test_without_a_hash_nothing_fits(phrases):
    """A case that does not exist is answered as a wrong passphrase, by the same work."""
    assert not await phrases.fits("bado kimi fele sita goru pavi", None)


async def test_the_same_passphrase_is_never_hashed_alike(phrases):
    """Two stolen hashes do not tell that they are of one passphrase."""
    phrase = phrases.new()
    assert await phrases.harden(phrase) != await phrases.harden(phrase)
