"""What the core asks of storage about senders who were set aside: found by keyed hash alone."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from core.model.identity import CaseCode, PersonId
from core.model.set_aside import AsideId, SetAside


class SetAsides(Protocol):
    """Who is set aside until when; who it is, and in which case it was asked, is sealed."""

    async def put(
        self, person: PersonId, code: CaseCode, *, since: datetime, until: datetime
    ) -> None:
        """Set somebody aside from one day to another, in place of what was said before."""
        ...

    async def stands(self, person: PersonId, now: datetime) -> bool:
        """Say whether somebody is set aside now."""
        ...

    async def standing(self, now: datetime) -> Sequence[SetAside]:
        """Return all who are set aside now, the newest first."""
        ...

    async def get(self, number: AsideId) -> SetAside | None:
        """Return one of them."""
        ...

    async def forget_case(self, person: PersonId, code: CaseCode) -> None:
        """Forget in which case it was asked, if in that one: the account is unlinked from it."""
        ...

    async def forget(self, person: PersonId) -> bool:
        """Forget that somebody is set aside; say whether they were."""
        ...

    async def lapsed(self, now: datetime) -> Sequence[SetAside]:
        """Return those whose time is over, the oldest first."""
        ...
