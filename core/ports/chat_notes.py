"""What passed through chats and is not written down yet: kept in memory for about a second.

A message is noted the moment it stands in a chat, at no cost to whoever waits for an answer; a
bell writes down what has gathered. A process that is killed forgets the last second of them.
"""

from collections import deque
from collections.abc import Sequence

from core.model.trace import Note

MOST_KEPT = 50_000
"""While storage cannot be written to; then the oldest go first."""


class ChatNotes:
    """A heap of notes: laid down by whoever sends or receives, taken away by whoever writes.

    Attributes:
        under_way: how many were taken and are not written yet.
    """

    def __init__(self) -> None:
        self.under_way = 0
        self._kept: deque[Note] = deque(maxlen=MOST_KEPT)

    def put(self, *notes: Note) -> None:
        """Lay notes down."""
        self._kept.extend(notes)

    def __len__(self) -> int:
        return len(self._kept)

    def take(self, most: int = MOST_KEPT) -> Sequence[Note]:
        """Return the oldest notes, up to so many, and keep them no longer."""
        taken = [self._kept.popleft() for _ in range(min(most, len(self._kept)))]
        self.under_way += len(taken)
        return taken

    def written(self, notes: Sequence[Note]) -> None:
        """Say that notes which were taken are written down."""
        self.under_way -= len(notes)

    def give_back(self, notes: Sequence[Note]) -> None:
        """Lay down again what could not be written, before what came since."""
        self.under_way -= len(notes)
        self._kept.extendleft(reversed(notes))
