"""A dialogue: where a person stands in something that takes several steps."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from core.model.language import Language

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]


@dataclass(frozen=True, slots=True)
class Dialogue:
    """One unfinished dialogue of one person; each person has at most one of each name.

    Attributes:
        name: which dialogue, for example `publish`.
        token: short random text in this dialogue's buttons; another token means an old button.
        step: where the person stands.
        state: what was said so far, as JSON; sealed at rest.
        screen: message id of the message that is edited in place, if one was sent.
        updated_at: aware UTC, set by storage's caller.
    """

    name: str
    token: str
    step: str
    state: Mapping[str, Json]
    updated_at: datetime
    screen: int | None = None

    def at(self, step: str, **changes: Json) -> "Dialogue":
        """Return the dialogue moved to *step*, with *changes* merged into its state."""
        return replace(self, step=step, state={**self.state, **changes})


def strings_in(value: Json) -> tuple[str, ...]:
    """Return the strings of a list in a dialogue's state; empty when it is no list."""
    return tuple(each for each in value if isinstance(each, str)) if isinstance(value, list) else ()


def texts_in(value: Json) -> dict[Language, str]:
    """Return the texts by language in a dialogue's state; empty when there are none."""
    if not isinstance(value, dict):
        return {}
    return {Language(key): text for key, text in value.items() if isinstance(text, str)}
