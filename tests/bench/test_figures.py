"""The benchmarks still run: each with a handful of everything, against the real program."""

import json

import pytest

from bench.__main__ import MEASURED
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
}


@pytest.mark.parametrize("keys", MEASURED, ids=lambda keys: keys[0])
def test_a_benchmark_measures_what_it_is_asked_for(keys):
    """A benchmark that broke months ago is found on the day when a figure is needed."""
    found = {figure.name: figure for figure in MEASURED[keys](TINY)}
    assert found.keys() == set(keys)
    assert all(value > 0 for figure in found.values() for value in figure.values)


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


def test_the_table_names_every_figure():
    """It is what a person sees of a run."""
    assert "cold_start" in table([Figure("cold_start", "s", (1.5, 2.5))])
