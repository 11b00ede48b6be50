"""The Pace port, open to everybody unless the test closes it."""

from core.model.delivery import Lane


class FakePace:
    """Lets everybody go, and remembers whom."""

    def __init__(self) -> None:
        self.taken: list[tuple[int, Lane]] = []
        self.halts: list[float] = []
        self.free = 99
        self.opens_in_seconds = 0.0
        self.full_chats: dict[int, float] = {}

    async def take(self, chat: int, lane: Lane) -> None:
        self.taken.append((chat, lane))

    def halt(self, seconds: float) -> None:
        self.halts.append(seconds)

    def room(self, lane: Lane) -> int:
        return self.free

    def opens_in(self, lane: Lane) -> float:
        return self.opens_in_seconds

    def chat_opens_in(self, chat: int) -> float:
        return self.full_chats.get(chat, 0)
