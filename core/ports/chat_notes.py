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
    """A heap of notes: laid down by whoever sends or receives, taken away by whoever writes."""

    def __init__(self) -> None:
        self._kept: deque[Note] = deque(maxlen=MOST_KEPT)

    def put(self, *notes: Note) -> None:
        """Lay notes down."""
        self._kept.extend(notes)

    def take(self) -> Sequence[Note]:
        """Return all notes and keep none."""
        taken = list(self._kept)
        self._kept.clear()
        return taken

    def give_back(self, notes: Sequence[Note]) -> None:
        """Lay down again what could not be written, before what came since."""
        self._kept.extendleft(reversed(notes))
