"""What the core asks of storage about unfinished dialogues."""

from typing import Protocol

from core.model.dialogue import Dialogue
from core.model.identity import PersonId


class Dialogues(Protocol):
    """Dialogues by person and name; the state is sealed at rest."""

    async def current(self, person: PersonId) -> Dialogue | None:
        """Return the one that free messages belong to: saved last, and not set aside."""
        ...

    async def get(self, person: PersonId, name: str) -> Dialogue | None:
        """Return a person's dialogue of that name."""
        ...

    async def save(self, person: PersonId, dialogue: Dialogue) -> None:
        """Write a dialogue down and make it the current one."""
        ...

    async def set_aside(self, person: PersonId) -> None:
        """Keep all dialogues, but make none the current one."""
        ...

    async def forget(self, person: PersonId) -> None:
        """Delete all dialogues of a person."""
        ...

    async def delete(self, person: PersonId, name: str) -> None:
        """End a dialogue; one that is gone already is fine."""
        ...
