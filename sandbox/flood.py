"""Flood control: how fast Telegram lets a bot send, in real time."""

import math
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from sandbox.encoding import Json
from sandbox.errors import ApiError, SimError

PRIVATE_BURST = 5
GROUP_WINDOW_SECONDS = 60.0
PAID_PER_SECOND = 1000.0
MOST_CHATS = 100_000


@dataclass(slots=True)
class Limits:
    """The numbers of flood control, and the latency of every call."""

    enabled: bool = True
    messages_per_second: float = 30.0
    per_chat_per_second: float = 1.0
    per_group_per_minute: float = 20.0
    latency_seconds: float = 0.0

    def view(self) -> Json:
        """The limits as `/sim/limits` shows them."""
        return {name: getattr(self, name) for name in self.__slots__}

    def change(self, wanted: Json) -> None:
        """Set what is named; raises SimError for an unknown name or an unfit number."""
        for name, value in wanted.items():
            if name not in self.__slots__:
                raise SimError(400, f"there is no limit called {name}")
            if name == "enabled":
                if not isinstance(value, bool):
                    raise SimError(400, "enabled must be true or false")
            elif isinstance(value, bool) or not isinstance(value, int | float) or not value >= 0:
                raise SimError(400, f"{name} must be a number from zero")
            elif name != "latency_seconds" and value == 0:
                raise SimError(400, f"{name} must be more than zero")
            elif value > 1e9:
                raise SimError(400, f"{name} is too large")
        for name, value in wanted.items():
            setattr(self, name, value)


class Flood:
    """Counts what was sent and refuses what is too much, with the seconds to wait.

    `real_time` gives seconds that go on as a clock on the wall does, whatever the sandbox's does.
    """

    def __init__(self, real_time: Callable[[], float] = time.monotonic) -> None:
        self.limits = Limits()
        self._real_time = real_time
        self._all: deque[float] = deque()
        self._private: dict[int, tuple[float, float]] = {}
        self._groups: dict[int, deque[float]] = {}

    def spend(self, chat_id: int, *, paid: bool = False) -> None:
        """Count one message to the chat; raises a 429 instead when it is too much."""
        if not self.limits.enabled:
            return
        now = self._real_time()
        wait = max(self._wait_for_all(now, paid=paid), self._wait_for_chat(chat_id, now))
        if wait > 0:
            raise too_many(math.ceil(wait))
        self._all.append(now)
        if chat_id > 0:
            self._private[chat_id] = (self._tokens(chat_id, now) - 1, now)
        else:
            self._groups[chat_id].append(now)

    def forget(self) -> None:
        """Start counting afresh."""
        self._all.clear()
        self._private.clear()
        self._groups.clear()

    def _wait_for_all(self, now: float, *, paid: bool) -> float:
        while self._all and now - self._all[0] >= 1:
            self._all.popleft()
        rate = max(PAID_PER_SECOND if paid else 0.0, self.limits.messages_per_second)
        most = max(1, int(rate))
        if len(self._all) < most:
            return 0.0
        return 1 - (now - self._all[-most])

    def _wait_for_chat(self, chat_id: int, now: float) -> float:
        if chat_id > 0:
            missing = 1 - self._tokens(chat_id, now)
            return missing / self.limits.per_chat_per_second if missing > 1e-9 else 0.0
        sent = self._groups.setdefault(chat_id, deque())
        while sent and now - sent[0] >= GROUP_WINDOW_SECONDS:
            sent.popleft()
        most = max(1, int(self.limits.per_group_per_minute))
        return GROUP_WINDOW_SECONDS - (now - sent[-most]) if len(sent) >= most else 0.0

    def _tokens(self, chat_id: int, now: float) -> float:
        if len(self._private) > MOST_CHATS:
            self._private.clear()
        tokens, at = self._private.get(chat_id, (float(PRIVATE_BURST), now))
        return min(float(PRIVATE_BURST), tokens + (now - at) * self.limits.per_chat_per_second)


def too_many(seconds: int) -> ApiError:
    """A 429 as Telegram words it."""
    seconds = max(1, seconds)
    return ApiError(429, f"Too Many Requests: retry after {seconds}", {"retry_after": seconds})
