"""Folding: what somebody types finds what was written with other letters of the same sound."""

import pytest

from core.model.fold import WORD_LIMIT, WORDS_LIMIT, fold, words_of


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("İSTANBUL", "istanbul"),
        ("Istanbul", "ıstanbul"),
        ("IŞIK", "ışık"),
        ("ışık", "isik"),
        ("Diyarbakır", "DİYARBAKIR"),
        ("KADIN HAKLARI", "kadın hakları"),
        ("çocuk, GÜVENLİĞİ!", "cocuk guvenligi"),
        ("Éducation à l’école", "EDUCATION A L'ECOLE"),
        ("cœur", "COEUR"),
        ("ŒUVRE", "œuvre"),
        ("garçon", "garcon"),
        ("¿Niños?", "ninos"),
        ("PINGÜINO", "pinguino"),
        ("Straße", "STRASSE"),
        ("Ærø", "aero"),
        ("Łódź", "lodz"),
        ("ﬁnal ２０２６", "final 2026"),
        ("e\u0301tude", "étude"),
        ("soft\u00adhyphen", "softhyphen"),
    ],
)
def test_the_same_word_is_found_however_it_is_typed(written, typed):
    """A reader on a foreign keyboard must find what a colleague wrote on their own."""
    assert fold(written) == fold(typed)


@pytest.mark.parametrize("text", ["kadın hakları", "CŒUR – à l'été", "Straße 5½", "İIıi", "ﷺ ǅ"])
def test_what_is_folded_stays_as_it_is(text):
    """The stored column and the query are folded at different times."""
    assert fold(fold(text)) == fold(text)


def test_only_letters_digits_and_single_spaces_are_left():
    """Whatever is typed, no sign of a search engine's own language gets through."""
    folded = fold('a "b" OR* (c) NEAR/2 -d ^e: {f} \n\t g;--')
    assert folded == "a b or c near 2 d e f g"


def test_four_letters_i_are_one():
    """Neither database folds them by itself, and Turkish readers use all four."""
    assert fold("Iİıi") == "iiii"


def test_a_search_is_a_few_short_words():
    """A pasted chapter would keep the database busy and find nothing."""
    assert words_of("Kadın kadın KADIN hakları") == ("kadin", "haklari")
    assert len(words_of(" ".join(f"w{number}" for number in range(99)))) == WORDS_LIMIT
    assert words_of("x" * 500) == ("x" * WORD_LIMIT,)
    assert words_of("… !? –") == ()
