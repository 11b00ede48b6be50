"""Note which messages of notices stand in chats, once it is known that they were sent."""

from collections.abc import Sequence

from core.model.delivery import DeliveryState, Result
from core.model.identity import CopyId
from core.model.trace import Note
from core.ports.world import World


def note_sent(world: World, results: Sequence[Result]) -> None:
    """Lay down a note for each notice that was sent; a bell writes them down within a second.

    Not in the transaction that ends the notice: it was promised together with what it tells of,
    and the hash of whose chat it is would stand beside a case. Copies of broadcasts are found in
    the outbox when a chat is cleared.
    """
    now = world.clock.now()
    world.notes.put(
        *(
            Note(one.person, one.message_id, now, ours=True)
            for one in results
            if one.state is DeliveryState.SENT
            and one.message_id is not None
            and not isinstance(one.id, CopyId)
        )
    )
