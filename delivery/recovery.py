"""What becomes of a delivery whose worker died with it in hand: a pure decision."""

from core.model.delivery import DeliveryState, Doubt, Result
from core.ports.stores.outbox import ExpiredClaim
from delivery.retry import UNKNOWN_ATTEMPTS, back_off

_REASON = "its worker died"


def recovered(claim: ExpiredClaim) -> Result:
    """Return what is to be written down: nobody knows whether it left."""
    again = claim.doubt is Doubt.REPEAT and claim.attempt < UNKNOWN_ATTEMPTS
    return Result(
        claim.id,
        claim.person,
        DeliveryState.WAITING if again else DeliveryState.IN_DOUBT,
        reason=_REASON,
        retry_in_seconds=back_off(claim.attempt - 1, claim.person) if claim.attempt > 1 else 0,
    )
