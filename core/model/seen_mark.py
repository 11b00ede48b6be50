"""What tells something from what it was when somebody was shown it, so that they decide on that."""

import json
from hashlib import sha256

from core.model.dialogue import Json

_LENGTH = 24
"""Half of it cannot be made to fit two texts, even by who writes both; it fits a button."""


def mark_of(*shown: Json) -> str:
    """Return the same mark for the same content alone."""
    packed = json.dumps(shown, sort_keys=True, ensure_ascii=False)
    return sha256(packed.encode()).hexdigest()[:_LENGTH]
