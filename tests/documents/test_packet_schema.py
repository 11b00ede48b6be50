"""What leaves for programs is what its schemas in docs/ say, and the schemas know every word."""

import io
import json
import re
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from core.model.packet import Copies, PacketForm, is_ready
from core.model.report import (
    Anonymity,
    Consent,
    Credibility,
    EntryKind,
    Identity,
    ReportStatus,
    Severity,
)
from documents.packet_json import packet_json
from documents.packet_zip import Member, PacketPart, Went
from tests.documents.test_packet import NOW, REPORT, packet

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "schemas"
TYPES: dict[str, type] = {
    "object": dict,
    "array": list,
    "string": str,
    "integer": int,
    "boolean": bool,
    "null": type(None),
}
SPOKEN = {"$schema", "title", "description"}
HOLDS: dict[str, Callable[[Any, Any], bool]] = {
    "const": lambda value, said: value == said,
    "enum": lambda value, said: value in said,
    "type": lambda value, said: any(
        type(value) is TYPES[each] for each in ([said] if isinstance(said, str) else said)
    ),
    "pattern": lambda value, said: re.search(said, value) is not None,
    "minimum": lambda value, said: value >= said,
    "format": lambda value, _: datetime.fromisoformat(value).utcoffset() == timedelta(0),
    "required": lambda value, said: value is None or set(said) <= value.keys(),
}
"""What a keyword says of a value. Those that lead into it are followed by `inside`."""


def schema(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((FOLDER / f"{name}.schema.json").read_text("utf-8"))
    return found


def faults(value: Any, rule: dict[str, Any], at: str = "") -> Iterator[str]:
    """Name every place at which a value is not what a schema says, in the keywords used here."""
    assert rule.keys() <= SPOKEN | HOLDS.keys() | {"items", "properties", "additionalProperties"}
    for keyword, said in rule.items():
        if keyword in HOLDS and not HOLDS[keyword](value, said):
            yield f"{at}: {value!r} is not {keyword} {said}"
    for key, each, one in inside(value, rule):
        if one is False:
            yield f"{at}: {key} is not known"
        else:
            yield from faults(each, one, f"{at}/{key}")


def inside(value: Any, rule: dict[str, Any]) -> Iterator[tuple[str, Any, Any]]:
    """Give what is in a value, each with its own rule; False: it must not be there."""
    if isinstance(value, list):
        yield from ((str(number), each, rule["items"]) for number, each in enumerate(value))
    elif isinstance(value, dict):
        known = rule.get("properties", {})
        for key, each in value.items():
            yield key, each, known.get(key, rule["additionalProperties"])


@pytest.mark.parametrize("copies", Copies)
@pytest.mark.parametrize("identity", [None, Identity("member-1", "")])
def test_a_case_is_what_its_schema_says(copies, identity):
    """Whoever reads packets by program has nothing but the schema."""
    case = json.loads(packet_json(packet(copies=copies, identity=identity)))
    assert list(faults(case, schema("packet-case"))) == []


def test_a_bare_case_is_what_its_schema_says():
    """Most reporters answer few questions; what is not there has to have its form as well."""
    bare = replace(
        REPORT, answers={}, when_text="", where_text="", category="", country="",
        consents=frozenset(), anonymity=Anonymity.ANONYMOUS,
    )  # fmt: skip
    case = json.loads(packet_json(replace(packet(), report=bare, entries=())))
    assert list(faults(case, schema("packet-case"))) == []


def test_a_manifest_is_what_its_schema_says():
    """Of what goes along, and of what does not."""
    part = PacketPart("ABCD-2345", 1, NOW)
    part.add_document("case.json", b"{}")
    for went in Went:
        goes = went in {Went.AS_RECEIVED, Went.WITHOUT_METADATA}
        name = f"evidence/{went}.jpg" if goes else ""
        part.add(Member(name, 1, went, ("ab" * 32, 12), b"copy" if goes else b""))
    with zipfile.ZipFile(io.BytesIO(part.closed(is_last=True))) as archive:
        manifest = json.loads(archive.read("manifest.json"))
    assert list(faults(manifest, schema("packet-manifest"))) == []


def test_the_schemas_know_every_word_that_can_leave():
    """A word that is added in the program alone breaks every program that reads packets."""
    case, manifest = schema("packet-case")["properties"], schema("packet-manifest")["properties"]
    entry = case["entries"]["items"]["properties"]
    ready = {each for each in ReportStatus if is_ready(replace(REPORT, status=each))}
    told = set(EntryKind) - {EntryKind.NOTE}
    for rule, words in (
        (case["form"], set(PacketForm)),
        (case["status"], ready | {ReportStatus.WAITING}),
        (case["severity"], {*Severity, None}),
        (case["credibility"], {*Credibility, None}),
        (case["anonymity"], set(Anonymity)),
        (entry["kind"], told),
        (manifest["files"]["items"]["properties"]["copy"], set(Went)),
    ):
        assert set(rule["enum"]) == words
    assert set(case["consents"]["properties"]) == set(Consent)


def test_what_a_schema_does_not_know_is_a_fault():
    """If nothing were a fault, the tests above would prove nothing."""
    case = json.loads(packet_json(packet()))
    rule = schema("packet-case")
    for broken in (
        {**case, "new": 1},
        {key: value for key, value in case.items() if key != "when"},
        {**case, "severity": "grave"},
        {**case, "made_at": "2026-03-10T12:00:00+03:00"},
        {**case, "entries": [{**case["entries"][0], "number": 0}]},
    ):
        assert list(faults(broken, rule))
