"""The Pace port, open to everybody unless the test closes it."""

from core.model.delivery import Lane


class FakeTurn:
    """One turn that was given; remembers how it ended."""

    def __init__(self) -> None:
        self.ended: bool | None = None

    def over(self, *, sent: bool = True) -> None:
        if self.ended is None:
            self.ended = sent


class FakePace:
    """Lets everybody go, and remembers whom."""

    def __init__(self) -> None:
        self.taken: list[tuple[int, Lane]] = []
        self.turns: list[FakeTurn] = []
        self.halts: list[float] = []
        self.refused_chats: list[int] = []
        self.free = 99
        self.opens_in_seconds = 0.0
        self.full_chats: dict[int, float] = {}

    def take_now(self, chat: int, lane: Lane) -> FakeTurn | None:
        return None

    async def take(self, chat: int, lane: Lane) -> FakeTurn:
        self.taken.append((chat, lane))
        self.turns.append(FakeTurn())
        return self.turns[-1]

    def refused(self, seconds: float, chat: int) -> None:
        self.halts.append(seconds)
        self.refused_chats.append(chat)

    def room(self, lane: Lane) -> int:
        return self.free

    def opens_in(self, lane: Lane) -> float:
        return self.opens_in_seconds

    def chat_opens_in(self, chat: int) -> float:
        return self.full_chats.get(chat, 0)
