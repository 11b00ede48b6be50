"""Text made comparable: what people type and what was published, without accents and case.

No database folds Turkish by itself, so both index what comes from here (ADR 0024).
"""

import unicodedata

_LETTERS = str.maketrans(
    {
        "ı": "i",
        "œ": "oe",
        "æ": "ae",
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "ħ": "h",
    }
)
"""Letters that have no decomposition, and are typed otherwise by who has another keyboard."""
WORDS_LIMIT, WORD_LIMIT = 8, 40
"""More words, or longer ones, find nothing that these would not."""


def fold(text: str) -> str:
    """Return the words of a text: letters and digits in their plainest form, single spaces between.

    I, İ, ı and i are one letter, accents are dropped, ß is ss, œ is oe; all else is a space.
    """
    plain = unicodedata.normalize("NFKD", text).casefold().translate(_LETTERS)
    # Once more: casefold makes new pairs of a letter and a mark.
    letters = unicodedata.normalize("NFKD", plain)
    kept = (each if each.isalnum() else _beside(each) for each in letters)
    return " ".join("".join(kept).split())


def _beside(character: str) -> str:
    """Return what a character leaves that is no letter: a mark belongs to the letter before it."""
    return "" if unicodedata.category(character) in {"Mn", "Me", "Cf"} else " "


def words_of(typed: str) -> tuple[str, ...]:
    """Return the folded words of a search, each once; none when nothing can be looked for."""
    words = dict.fromkeys(word[:WORD_LIMIT] for word in fold(typed).split())
    return tuple(words)[:WORDS_LIMIT]
