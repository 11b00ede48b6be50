"""`python -m bench [--only key,key]`: measure, print a table, write it down.

The figures go to bench/results.json, and from there, if so wanted, into docs/performance.md.
"""

import argparse
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from bench import (
    cases,
    due,
    engine,
    kills,
    million,
    pace,
    replies,
    reports,
    sandbox_load,
    starting,
    updates,
    workers,
)
from bench.document import write_table
from bench.programs import stay_aside
from bench.results import FULL, TINY, Figure, Size, table, write

RESULTS = Path(__file__).with_name("results.json")


def _sandbox(size: Size) -> list[Figure]:
    found = [sandbox_load.figures(size.sandbox_calls) for _ in range(size.runs)]
    reached = tuple(one["calls_per_second"] for one in found)
    return [Figure("sandbox_per_s", "calls/s", reached)]


MEASURED: dict[tuple[str, ...], Callable[[Size], list[Figure]]] = {
    (
        *("engine_vs_ptb", "engine_vs_aiogram", "engine_per_s", "ptb_per_s", "aiogram_per_s"),
        *("engine_vs_ptb_cpu", "engine_vs_aiogram_cpu"),
        *("engine_per_s_cpu", "ptb_per_s_cpu", "aiogram_per_s_cpu"),
    ): engine.measure,
    (
        *("updates_per_s", "updates_per_s_cpu"),
        *("mixed_updates_per_s", "mixed_updates_per_s_cpu"),
    ): updates.measure,
    ("reply_p50", "reply_p99"): replies.steady,
    ("reply_p50_in_broadcast", "reply_p99_in_broadcast"): replies.in_broadcast,
    ("pace_free", "pace_free_429"): pace.free,
    ("pace_paid",): pace.paid,
    ("first_message_1m", "fanout_1m"): million.fan_out,
    ("first_message_1m_postgres", "fanout_1m_postgres"): million.fan_out_postgres,
    ("memory_1m_vs_1k", "memory_1m"): million.memory,
    ("kill_lost", "kill_doubled", "kill_in_doubt"): kills.measure,
    ("due_10k_done", "due_first", "due_10k_done_cpu", "start_1m_vs_1k"): due.fall_due,
    ("due_query_1m_vs_1k", "due_query_1m"): due.what_is_due,
    (
        *("load_vs_apscheduler", "load_vs_jobqueue", "due_load"),
        *("apscheduler_load", "apscheduler_memory", "apscheduler_late"),
        *("jobqueue_load", "jobqueue_memory", "jobqueue_late"),
        *("apscheduler_sql_load", "apscheduler_sql_memory", "apscheduler_sql_late"),
    ): due.beside_jobs,
    ("pg_workers_share", "pg_workers_over"): workers.measure,
    ("reports_per_s", "reports_photo_per_s"): reports.measure,
    ("queue_screen_100k_p99",): cases.queue_screens,
    ("cold_start",): starting.cold_start,
    ("idle_memory",): starting.idle_memory,
    ("sandbox_per_s",): _sandbox,
}
"""What is measured together, by the figures that come of it."""


def main() -> None:
    """Measure what the command line asks for."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--only", default="", help="figures, with commas between them")
    parser.add_argument("--runs", type=int, help="how often each is taken")
    parser.add_argument("--tiny", action="store_true", help="only show that it runs")
    parser.add_argument(
        "--document", action="store_true", help="put all figures into docs/performance.md, too"
    )
    options = parser.parse_args()
    wanted = set(filter(None, options.only.split(",")))
    known = {key for keys in MEASURED for key in keys}
    if wanted - known:
        parser.error(f"no such figure: {', '.join(sorted(wanted - known))}")
    size = TINY if options.tiny else FULL
    if options.runs:
        size = replace(size, runs=options.runs)
    stay_aside()
    figures: list[Figure] = []
    for keys, measure in MEASURED.items():
        if wanted and not wanted & set(keys):
            continue
        print(f"{keys[0]} …", flush=True)
        began = time.monotonic()
        found = [
            replace(figure, command=f"make bench ONLY={figure.name}") for figure in measure(size)
        ]
        print(f"  {time.monotonic() - began:.0f} s", flush=True)
        figures += found
        if not options.tiny:
            write(found, RESULTS)
    if options.document:
        write_table(RESULTS)
    print(f"\n{table(figures)}")


if __name__ == "__main__":
    main()
