"""The table of docs/performance.md: what each figure is, its goal, and what the last run found."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

DOCUMENT = Path(__file__).resolve().parents[1] / "docs" / "performance.md"
_BEGIN, _END = (
    "<!-- figures: written by make bench ARGS=--document -->\n",
    "<!-- end of figures -->\n",
)


@dataclass(frozen=True, slots=True)
class Explained:
    """What a figure is, for a reader.

    Attributes:
        least, most: the goal, where there is one.
    """

    words: str
    least: float | None = None
    most: float | None = None

    def goal(self) -> str:
        """Return the goal as the table shows it."""
        if self.least is not None:
            return f"≥ {self.least:g}"
        return "" if self.most is None else f"≤ {self.most:g}"

    def is_missed(self, median: float) -> bool:
        """Say whether there is a goal that a median does not reach."""
        too_little = self.least is not None and median < self.least
        return too_little or (self.most is not None and median > self.most)


FIGURES = {
    "pace_free": Explained(
        "share of 30 messages/s held for a minute, against the sandbox with Telegram's limits",
        least=0.99,
    ),
    "pace_free_429": Explained("refusals (429) meanwhile", most=0),
    "pace_paid": Explained(
        "share of 1,000 messages/s held for 20 s, TLS, 50 ms latency, one core", least=0.99
    ),
    "engine_vs_ptb": Explained(
        "the whole engine beside python-telegram-bot's `send_message`, by the clock", least=5
    ),
    "engine_vs_aiogram": Explained("the same beside aiogram", least=0.6),
    "engine_vs_ptb_cpu": Explained("the engine beside python-telegram-bot, by processor time"),
    "engine_vs_aiogram_cpu": Explained("the same beside aiogram, by processor time"),
    "engine_per_s": Explained("messages through the whole engine"),
    "engine_per_s_cpu": Explained("the same per second of processor time"),
    "ptb_per_s": Explained("python-telegram-bot alone"),
    "aiogram_per_s": Explained("aiogram alone"),
    "first_message_1m": Explained(
        "from the commit of a briefing for 1,000,000 to its first message (SQLite)", most=0.5
    ),
    "fanout_1m": Explained("from that commit until all recipients are written down", most=2),
    "first_message_1m_postgres": Explained("the first message on PostgreSQL", most=0.5),
    "fanout_1m_postgres": Explained("all recipients on PostgreSQL", most=6),
    "memory_1m_vs_1k": Explained(
        "peak memory for 1,000,000 recipients divided by that for 1,000", most=1.2
    ),
    "memory_1m": Explained("peak memory for 1,000,000 recipients"),
    "reply_p50_in_broadcast": Explained(
        "tap to changed message, median: 5 taps/s, a briefing takes the rest of 30/s, limits on,"
        " 50 ms latency"
    ),
    "reply_p99_in_broadcast": Explained("the same, 99th percentile", most=350),
    "kill_lost": Explained(
        "people with nothing and unmarked after 20 SIGKILLs in a broadcast to 20,000", most=0
    ),
    "kill_doubled": Explained("people with two copies and unmarked", most=0),
    "kill_in_doubt": Explained("people marked as in doubt (20 kills × 20 in flight)", most=400),
    "pg_workers_share": Explained(
        "the worst share of the limit held by 1, 2 and 4 programs on one PostgreSQL, at 30/s and"
        " 1,000/s",
        least=0.98,
    ),
    "pg_workers_over": Explained(
        "messages over the limit in the worst sliding second of those", most=0
    ),
    "due_10k_done": Explained(
        "10,000 reminders due in one second, of 1,000 events with ten people each: from then until"
        " the last came in at Telegram; 1,000,000 wait for 100,000 members",
        most=10,
    ),
    "due_10k_done_cpu": Explained("processor time of the program for these, polling included"),
    "due_first": Explained("until the first of them came in", most=1),
    "start_1m_vs_1k": Explained(
        "start of the program with 1,000,000 reminders that wait, divided by that with 1,000",
        most=1.2,
    ),
    "due_query_1m_vs_1k": Explained(
        'asking storage "what is due" with 1,000,000 that wait, divided by with 1,000', most=1.2
    ),
    "reports_per_s": Explained(
        "reports acknowledged with a receipt: command, text and the last button, sealed; one core,"
        " 50 ms latency"
    ),
    "reports_photo_per_s": Explained("the same with a photo of 5 MB each, fetched and sealed"),
    "queue_screen_100k_p99": Explained(
        "99 of 100 screens of the reviewers' queue with 100,000 cases, filters of every kind",
        most=50,
    ),
    "due_query_1m": Explained("the same with 1,000,000, transaction included"),
    "load_vs_apscheduler": Explained(
        "time until APScheduler holds 100,000 as jobs, divided by that until the program knows what"
        " of 1,000,000 is due next",
        least=1,
    ),
    "load_vs_jobqueue": Explained("the same for python-telegram-bot's JobQueue", least=1),
    "due_load": Explained("opening the file and asking what of 1,000,000 is due"),
    "apscheduler_load": Explained("100,000 jobs taken by APScheduler, in memory"),
    "apscheduler_memory": Explained("the memory they take"),
    "apscheduler_late": Explained("how late the last of 10,000 due in one second ran, empty"),
    "jobqueue_load": Explained("100,000 jobs taken by the JobQueue"),
    "jobqueue_memory": Explained("the memory they take"),
    "jobqueue_late": Explained("how late the last of 10,000 ran, empty"),
    "apscheduler_sql_load": Explained("10,000 jobs taken by APScheduler's SQL store"),
    "apscheduler_sql_memory": Explained("the memory they take"),
    "apscheduler_sql_late": Explained("how late the last of these 10,000 ran, empty"),
    "updates_per_s": Explained(
        "taps that all write, through to the reply, one core, 50 ms latency"
    ),
    "mixed_updates_per_s": Explained("one write to three reads: library, agenda, topics"),
    "reply_p50": Explained("tap to changed message at 50 taps/s, median"),
    "reply_p99": Explained("the same, 99th percentile"),
    "cold_start": Explained(
        "from the start of the process to the first answer on a fresh database"
    ),
    "idle_memory": Explained("the bot's process alone after 60 s on SQLite, resident"),
    "sandbox_per_s": Explained("`sendMessage` answered by the sandbox on one core"),
}
"""In the order of the table; figures that are not here are only in the file of results."""


def lines(results: Mapping[str, Mapping[str, Any]]) -> str:
    """Return the table of what a file of results holds."""
    found = [
        "| Figure | Median | Lowest – highest | Unit | Goal | What it is |",
        "| --- | ---: | ---: | --- | --- | --- |",
    ]
    for name, explained in FIGURES.items():
        if (one := results.get(name)) is not None:
            missed = " (missed)" if explained.is_missed(one["median"]) else ""
            found.append(
                f"| `{name}` | {one['median']:,} | {one['lowest']:,} – {one['highest']:,} |"
                f" {one['unit']} | {explained.goal()}{missed} | {explained.words} |"
            )
    return "\n".join(found) + "\n"


def write_table(results: Path, document: Path = DOCUMENT) -> None:
    """Put the table of a file of results into its place in a document."""
    text = document.read_text(encoding="utf-8")
    before, _, rest = text.partition(_BEGIN)
    _, _, after = rest.partition(_END)
    table = lines(json.loads(results.read_text(encoding="utf-8")))
    document.write_text(f"{before}{_BEGIN}\n{table}\n{_END}{after}", encoding="utf-8")
