"""What the core asks of storage about briefings that come again."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from core.model.identity import PersonId, TemplateId
from core.model.template import Template


class Templates(Protocol):
    """Templates; what is written in them is sealed at rest, as drafts are."""

    async def add(self, template: Template) -> TemplateId:
        """Write down a new one (its id is ignored)."""
        ...

    async def get(self, template: TemplateId) -> Template | None:
        """Return one."""
        ...

    async def all(self) -> Sequence[Template]:
        """Return every template, the longest known first."""
        ...

    async def due(self, now: datetime) -> Sequence[Template]:
        """Return those that are not paused and of which a draft is to be made by *now*."""
        ...

    async def move(self, template: TemplateId, *, next_at: datetime | None, paused: bool) -> None:
        """Write down when its next draft is made, and whether it is paused."""
        ...

    async def delete(self, template: TemplateId) -> bool:
        """Throw one away; say whether it was there. Drafts made from it stay."""
        ...

    async def next_due(self, *, after: datetime, until: datetime) -> datetime | None:
        """Return the earliest moment in (after, until] at which a draft is to be made."""
        ...

    async def count_by(self, person: PersonId) -> int:
        """Return in how many templates a person has written."""
        ...

    async def leave(self, person: PersonId, *, at: datetime) -> None:
        """Mark every template that somebody wrote in: this author is about to be forgotten."""
        ...
