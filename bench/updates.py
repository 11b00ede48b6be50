"""Updates a second, from Telegram to the reply, through the durable inbox, on one core."""

import tempfile
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

from bench.crowd import FIRST_MEMBER, language_of
from bench.loops import run
from bench.people import FOLLOWED, Folder, fill
from bench.programs import RAISED, Json, ask, bot, stage, until
from bench.results import Figure, Size
from bot.handlers.library_taps import LibraryTap
from bot.handlers.topics import TopicTap

LATENCY_SECONDS = 0.05
_MESSAGE = 500


def measure(size: Size) -> list[Figure]:
    """Return updates a second: of taps that all write, and of a mix with reads.

    The figures that end in `_cpu` count the bot's processor time instead of the clock's.
    """
    figures = []
    for name, kind in (("updates_per_s", writing), ("mixed_updates_per_s", mixed)):
        reached = [
            per_second(kind, people=size.people, number=size.updates) for _ in range(size.runs)
        ]
        figures.append(Figure(name, "updates/s", tuple(one for one, _ in reached)))
        figures.append(Figure(f"{name}_cpu", "updates/s", tuple(one for _, one in reached)))
    return figures


def _person(number: int) -> Json:
    return {
        "id": FIRST_MEMBER + number,
        "is_bot": False,
        "first_name": f"member-{number}",
        "language_code": language_of(number),
    }


def _message(number: int, **content: Any) -> Json:
    chat = {"id": FIRST_MEMBER + number, "type": "private", "first_name": f"member-{number}"}
    return {"message_id": _MESSAGE, "date": 1_790_000_000, "chat": chat, **content}


def tap(number: int, turn: int, data: str) -> Json:
    """Return the update of a tap below a message of the bot."""
    shown = _message(number, text="What do you want to follow?", **{"from": _BOT})
    query = {"id": f"{number}-{turn}", "from": _person(number), "chat_instance": "1"}
    return {"callback_query": {**query, "message": shown, "data": data}}


_BOT = {"id": 1, "is_bot": True, "first_name": "bench", "username": "bench_bot"}


def command(number: int, text: str) -> Json:
    """Return the update of a command."""
    length = len(text)
    entity = {"type": "bot_command", "offset": 0, "length": length}
    content = {"from": _person(number), "text": text, "entities": [entity]}
    return {"message": _message(number, **content)}


def writing(number: int, turn: int) -> Json:
    """Return a tap that follows a topic, or stops to: every update is written down."""
    wanted = int(turn % 2 == 1)
    return tap(number, turn, TopicTap(topic=FOLLOWED, wanted=wanted, page=0).pack())


def mixed(number: int, turn: int) -> Json:
    """Return what a member does on a busy day: one act of four writes."""
    match turn % 4:
        case 0:
            return writing(number, turn // 4)
        case 1:
            return tap(number, turn, LibraryTap(page=0).pack())
        case 2:
            return command(number, "/agenda")
        case _:
            return command(number, "/topics")


def updates(kind: Callable[[int, int], Json], people: int) -> Iterator[Json]:
    """Yield updates without end, the people's in turn."""
    for turn in count():
        for number in range(people):
            yield kind(number, turn)


def per_second(
    kind: Callable[[int, int], Json], *, people: int, number: int
) -> tuple[float, float]:
    """Return updates a second up to the reply, of so many that wait at once.

    By the clock, and by the bot's processor time.
    """
    with tempfile.TemporaryDirectory() as place:
        folder = Folder(Path(place))
        run(fill(folder, people, briefings=8))
        source = updates(kind, people)
        with stage(LATENCY_SECONDS) as address, bot(folder, address, **RAISED) as running:

            def serve(many: int) -> tuple[float, float]:
                taken, worked = [next(source) for _ in range(many)], running.cpu_seconds()
                began = ask(f"{address}/stage/load", taken)["now"]
                until(lambda: ask(f"{address}/stage/view")["replies"] >= many, running)
                worked = max(0.01, running.cpu_seconds() - worked)
                return many / float(ask(f"{address}/stage/view")["last"] - began), many / worked

            serve(people)  # warm-up: connections, statements, screens
            return serve(number)
