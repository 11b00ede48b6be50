"""Every text is said somewhere: a key without a user is translated four times for nobody."""

import ast
import re
from functools import cache

from tests.test_rooms import ROOT, house, room_of

KEY = re.compile(r"^([a-z][\w-]*)\s*=", re.MULTILINE)


@cache
def spoken() -> tuple[frozenset[str], re.Pattern[str]]:
    """Return the strings of the code, and what its f-strings can make."""
    whole: set[str] = set()
    made: set[str] = set()
    for module, path in house().items():
        if room_of(module) == "sandbox":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                whole.add(node.value)
            elif isinstance(node, ast.JoinedStr):
                parts = [
                    re.escape(str(part.value)) if isinstance(part, ast.Constant) else r"[\w-]+"
                    for part in node.values
                ]
                if re.match(r"[a-z]{2,}\\-", parts[0]):  # begins as keys do
                    made.add("".join(parts))
    return frozenset(whole), re.compile("|".join(made))


def test_every_text_has_somebody_who_says_it() -> None:
    """What nobody says is not dead wood only: a reader takes it for what the bot does."""
    texts = "\n".join(
        path.read_text(encoding="utf-8") for path in sorted((ROOT / "locales" / "en").glob("*.ftl"))
    )
    whole, made = spoken()
    silent = [
        key
        for key in KEY.findall(texts)
        if key not in whole
        and not made.fullmatch(key)
        and not re.search(rf"\{{\s*{re.escape(key)}[\s.}}]", texts)
    ]
    assert silent == []
