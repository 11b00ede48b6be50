"""Deliveries as tests want them."""

from datetime import datetime

from core.model.delivery import Delivery, Doubt, Lane, Notice, SealedContact, Target
from core.model.identity import BroadcastId, NoticeId, PersonId
from core.model.language import ENGLISH, Language
from core.model.quiet import QuietHours
from tests.fakes.clock import NOON


def a_delivery(
    number: int = 1,
    *,
    person: int = 1,
    contact: SealedContact | None = None,
    language: Language = ENGLISH,
    zone: str = "UTC",
    quiet: QuietHours | None = None,
    lane: Lane = Lane.BRIEFING,
    doubt: Doubt = Doubt.LEAVE,
    subject: BroadcastId | Notice | None = None,
    attempt: int = 1,
    due_at: datetime = NOON,
    latest_at: datetime | None = None,
    target: Target | None = None,
) -> Delivery:
    """Return a claimed delivery; what the test does not care about has a plain value."""
    return Delivery(
        id=NoticeId(number),
        person=PersonId(person),
        contact=contact or SealedContact(b"", ""),
        language=language,
        zone=zone,
        quiet=quiet,
        lane=lane,
        doubt=doubt,
        subject=subject if subject is not None else Notice("news", {}),
        attempt=attempt,
        due_at=due_at,
        latest_at=latest_at,
        target=target,
    )
