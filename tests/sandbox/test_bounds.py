"""Memory has bounds that the sandbox states: the oldest go first, the newest stay."""

import pytest

from sandbox import files, state
from sandbox.calls import RING, Calls
from sandbox.chats import MESSAGES_PER_CHAT, Chat, StoredMessage
from sandbox.clock import Clock
from sandbox.events import Events
from sandbox.parameters import Parameters, Upload
from sandbox.state import World
from sandbox.updates import MOST_PENDING, Updates


def message(message_id: int) -> StoredMessage:
    """A message that holds nothing else."""
    return StoredMessage({"message_id": message_id, "date": 0}, message_id, by_bot=True)


def test_a_chat_keeps_its_newest_thousand_messages() -> None:
    """A chat that runs for weeks must not fill the memory."""
    chat = Chat(1, "private")
    for number in range(1, MESSAGES_PER_CHAT + 3):
        chat.keep(message(number))
    assert next(iter(chat.messages)) == 3
    assert len(chat.messages) == MESSAGES_PER_CHAT
    assert chat.message_count == MESSAGES_PER_CHAT + 2


def test_all_chats_together_have_a_bound_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """A broadcast to everyone makes many chats with little in each."""
    monkeypatch.setattr(state, "MOST_MESSAGES", 5)
    world = World(token="1:x", clock=Clock())
    for number in range(1, 8):
        world.chats[number] = Chat(number, "private")
        world.keep(world.chats[number], message(number))
    assert [number for number, chat in world.chats.items() if chat.messages] == [3, 4, 5, 6, 7]


def test_files_beyond_the_bound_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    """The oldest file answers as Telegram does for one that is gone."""
    monkeypatch.setattr(files, "MOST_BYTES", 10)
    store = files.Files()
    old, new = (store.add(Upload("a", "", b"123456"), "document", {}) for _ in range(2))
    assert list(store.by_id) == [new.file_id]
    assert old.path not in store.by_path


def test_calls_events_and_updates_are_rings() -> None:
    """What nobody reads must not pile up."""
    calls = Calls(counts_only=False)
    for _ in range(RING + 1):
        calls.add(Parameters("getMe", {}), at=0, status=200, response=b"{}", milliseconds=0)
    view = calls.view(method=None, since=0)
    assert (len(view["calls"]), view["counts"]) == (RING, {"getMe": RING + 1})
    events = Events()
    first = events.seq
    for _ in range(6_000):
        events.publish("x", {})
    assert events.since(first) is None
    assert len(events.since(events.seq - 5_000) or []) == 5_000
    updates = Updates()
    for _ in range(MOST_PENDING + 1):
        updates.add("message", {}, chat_id=1, now=0)
    assert len(updates.pending) == MOST_PENDING


def test_long_parameters_and_answers_are_cut_in_the_list_of_calls() -> None:
    """The panel is for reading; the file itself is in the store."""
    calls = Calls(counts_only=False)
    parameters = Parameters(
        "sendDocument", {"caption": "x" * 9_000}, {"document": Upload("a", "", b"y" * 50)}
    )
    calls.add(parameters, at=0, status=200, response=b"z" * 20_000, milliseconds=0)
    shown = calls.view(method=None, since=0)["calls"][0]
    assert len(shown["params"]["caption"]) == 8_192
    assert shown["params"]["document"] == "a (50 bytes)"
    assert shown["response"] == {"trimmed": True}
