"""A call from a file that anybody may have written: read, or refused with every reason."""

import pytest

from content.call_files import YamlCallFiles
from content.loader import DATA
from core.model.reference import Call
from core.ports.call_files import LARGEST_FILE_BYTES, NoCallFiles

SHIPPED = (DATA / "calls.yaml").read_bytes()
FILES = YamlCallFiles()


def problems(raw: bytes) -> list[tuple[int, str, str]]:
    read = FILES.read(raw)
    assert not isinstance(read, Call)
    return [(each.line, each.where, each.what) for each in read]


def alone() -> bytes:
    """The shipped call without the list around it."""
    lines = SHIPPED.decode().split("calls:\n")[1].splitlines()
    return "\n".join(line[4:] for line in lines).encode()


def test_the_shipped_call_is_read_alone_and_in_its_list():
    """Both forms are what somebody would try first."""
    listed, single = FILES.read(SHIPPED), FILES.read(alone())
    assert isinstance(listed, Call)
    assert listed == single
    assert len(listed.questions) == 10


@pytest.mark.parametrize(
    "raw",
    [
        b"a: " + b"[" * 60_000,
        b"a: " + b"[" * 60_000 + b"]" * 60_000,
        b"a: " + b"{a: " * 20_000,
        b"- " * 60_000,
        b"? " * 60_000,
        b"a: &a [x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\nd: [*c, *c, *c]\n",
        b"a: !!python/object/apply:os.system ['false']",
        b"%TAG ! tag:example.org,2000:\n---\n!x {}",
        b"a: " + b"x" * LARGEST_FILE_BYTES,
        b"\x00\x01\x02",
        b"\xef\xbb\xbf",
        b"...",
        b"--- a\n--- b\n",
        b"null",
        b"{}",
        b"calls: {}",
        b"calls: [[]]",
        b"calls: [null]",
        b"key: [1]\ntitle: 3\nquestions: {}\nlanguages: {}\n",
        b"deadline: 9999-99-99\nzone: ../../etc/passwd\n",
        b"zone: /etc/passwd\n",
    ],
)
def test_a_hostile_file_is_refused_with_a_reason_and_ends_nothing(raw):
    """Who sends it may want the program to stop."""
    assert problems(raw)


def test_every_problem_is_named_at_once_and_in_order():
    """Nobody wants to send the file ten times."""
    broken = (
        SHIPPED.replace(b"hrc-ie-solidarity@un.org", b"nobody")
        .replace(b"Europe/Zurich", b"Europe/Nowhere")
        .replace(b"2024-02-15", b"tomorrow")
        .replace(b"languages: [en, fr, es]", b"languages: []")
    )
    found = problems(broken)
    assert [where.partition(".1.")[2] for _, where, _ in found] == ["deadline", "zone", "languages"]
    assert [what for *_, what in found] == ["date", "zone", "empty"]
    lines = broken.decode().splitlines()
    for line, where, _ in found:
        assert where.rpartition(".")[2] in lines[line - 1]
    assert [what for *_, what in problems(SHIPPED.replace(b"un.org", b"nowhere"))] == ["address"]


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        (b"number: 2", b"number: 3", "count"),
        (b"session: 56", b"session: -1", "number"),
        (b"session: 56", b"session: many", "number"),
        (b"2024-02-15", b"2024-03-31\n    deadline_time: 02:30", "time"),
        (b"2024-02-15", b"2024-02-15\n    deadline_time: 25:00", "time"),
        (b"key: hrc56_solidarity", b"key: Hrc56", "key"),
        (b"key: hrc56_solidarity", b"key: a_key_that_is_much_too_long", "long"),
        (b"published_unless_declined: true", b"published_unless_declined: maybe", "bool"),
        (
            b"      tr: Sivil toplum ve uluslararas",
            b"      de: Sivil toplum ve uluslararas",
            "missing",
        ),
        (b"session: 56", b"session: 56\n    session: 57", "twice"),
    ],
)
def test_each_kind_of_mistake_has_its_word(old, new, what):
    """A word that fits is found and mended; "invalid" is not."""
    assert old in SHIPPED
    assert what in [found for *_, found in problems(SHIPPED.replace(old, new, 1))]


def test_without_a_reader_nothing_is_read():
    """A program that was put together without one says so instead of failing."""
    assert not isinstance(NoCallFiles().read(SHIPPED), Call)
