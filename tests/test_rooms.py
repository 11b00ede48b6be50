"""Every room imports only what its door sign allows, and no two files import each other.

The tables below are the architecture; docs/architecture.md explains them.
To open a new door, change the table in the same commit and say why in an ADR.
"""

import ast
import graphlib
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

CORE = frozenset({"core.model", "core.ports", "core.usecases"})
MAY_IMPORT: dict[str, frozenset[str]] = {
    "core.model": frozenset(),
    "core.ports": frozenset({"core.model"}),
    "core.usecases": frozenset({"core.model", "core.ports"}),
    "storage": frozenset({"core.model", "core.ports"}),
    "vault": frozenset({"core.model", "core.ports"}),
    "content": frozenset({"core.model", "core.ports"}),
    "delivery": frozenset({"core.model", "core.ports"}),
    "documents": CORE | {"locales"},
    "scheduler": CORE,
    "bot": CORE | {"locales", "documents"},
    "web": CORE | {"locales", "documents"},
    "locales": frozenset(),
    "sandbox": frozenset(),
    "settings": frozenset(),
    "logs": frozenset({"settings"}),
    "lifecycle": frozenset(),
    "hardening": frozenset(),
    "backups": CORE | {"storage", "vault"},
    "foundation": CORE | {"backups", "settings", "storage", "vault", "content", "scheduler"},
    "assembly": CORE
    | {
        "foundation",
        "lifecycle",
        "locales",
        "settings",
        "storage",
        "vault",
        "content",
        "delivery",
        "scheduler",
    }
    | {"documents", "bot", "web"},
    "demo": CORE | {"demo_agenda"},
    "demo_agenda": CORE,
    "operations": CORE | {"assembly", "backups", "settings", "storage", "vault", "scheduler"},
    "restoring": CORE | {"assembly", "backups", "operations", "settings", "storage", "scheduler"},
    "main": frozenset(
        {"assembly", "demo", "hardening", "logs", "operations", "restoring", "settings"}
    ),
}
"""Room -> the other rooms of ours that it may import; its own files are always allowed."""

OWNERS: dict[str, frozenset[str]] = {
    "telegram": frozenset({"bot"}),
    "aiohttp": frozenset({"bot"}),
    "sqlalchemy": frozenset({"storage"}),
    "aiosqlite": frozenset({"storage"}),
    "sqlite3": frozenset({"storage"}),
    "asyncpg": frozenset({"storage"}),
    "alembic": frozenset({"storage"}),
    "apscheduler": frozenset({"scheduler"}),
    "cryptography": frozenset({"vault"}),
    "pyrage": frozenset({"vault"}),
    "yaml": frozenset({"content"}),
    "fluent": frozenset({"locales"}),
    "babel": frozenset({"locales"}),
    "starlette": frozenset({"web", "sandbox"}),
    "uvicorn": frozenset({"web", "sandbox"}),
    "httpx": frozenset({"sandbox"}),
    "tdjson": frozenset({"sandbox"}),
    "matplotlib": frozenset({"documents"}),
    "dateutil": frozenset({"core.model", "documents"}),
    "docx": frozenset({"documents"}),
    "fpdf": frozenset({"documents"}),
    "icalendar": frozenset({"documents"}),
    "recurring_ical_events": frozenset({"documents"}),
    "PIL": frozenset({"documents"}),
    "prometheus_client": frozenset({"web"}),
    "typer": frozenset({"main"}),
    "uvloop": frozenset({"main"}),
    "pydantic": frozenset({"settings", "content", "bot", "web", "sandbox"}),
    "pydantic_settings": frozenset({"settings"}),
}
"""Library -> the only rooms that may know it exists."""


def room_of(module: str) -> str | None:
    """Return the longest room name that *module* lies in, or None for a stranger."""
    fits = [room for room in MAY_IMPORT if module == room or module.startswith(room + ".")]
    return max(fits, key=len, default=None)


@cache
def house() -> dict[str, Path]:
    """Map every module of the house, but no test, to its file."""
    tops = {room.split(".")[0] for room in MAY_IMPORT}
    files = [f for top in tops for f in [ROOT / f"{top}.py", *(ROOT / top).rglob("*.py")]]
    return {
        ".".join(f.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): f
        for f in files
        if f.exists()
    }


@cache
def imports_of(module: str) -> frozenset[str]:
    """Return what *module* imports anywhere, inside functions and under TYPE_CHECKING too."""
    path = house()[module]
    package = module.split(".") if path.name == "__init__.py" else module.split(".")[:-1]
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            start = package[: len(package) - node.level + 1] if node.level else []
            base = ".".join([*start, *filter(None, [node.module])])
            names = (f"{base}.{alias.name}" for alias in node.names)
            found |= {name if name in house() else base for name in names}
    return frozenset(found)


@pytest.mark.parametrize("module", sorted(house()))
def test_a_room_imports_only_what_its_sign_allows(module: str) -> None:
    """A door opened by habit is how a house turns into a heap."""
    room = room_of(module)
    if room is None:  # the bare package core/ itself
        assert not imports_of(module)
        return
    for name in imports_of(module):
        other = room_of(name)
        assert other in {None, room, *MAY_IMPORT[room]}, f"{module} may not import {name}"
        owners = OWNERS.get(name.split(".")[0], {room})
        assert room in owners, f"only {sorted(owners)} may import {name}, not {module}"


def test_no_files_import_each_other_in_a_circle() -> None:
    """Two files that need each other are one file, or miss a third."""
    graph = {module: imports_of(module) & house().keys() for module in house()}
    try:
        graphlib.TopologicalSorter(graph).prepare()
    except graphlib.CycleError as error:
        pytest.fail(" -> ".join(error.args[1]))


def test_every_room_of_the_table_stands() -> None:
    """A sign without a room is a plan, not an architecture."""
    for room in MAY_IMPORT:
        if room != "documents":  # opens with the first file that leaves the house
            assert any(room_of(module) == room for module in house()), f"no file in {room}"


@pytest.mark.parametrize("module", sorted(house()))
def test_a_package_file_is_empty(module: str) -> None:
    """Code in `__init__.py` runs for whoever imports a neighbour."""
    path = house()[module]
    if path.name == "__init__.py":
        assert not path.read_text(encoding="utf-8").strip()


@pytest.mark.parametrize("module", sorted(house()))
def test_no_file_is_named_for_nothing(module: str) -> None:
    """A drawer called `helpers` fills with what nobody wanted to name."""
    forbidden = {"utils", "helpers", "common", "misc", "manager", "data", "process", "handle_it"}
    assert not forbidden & set(module.split("."))


def test_the_core_names_no_library_at_all() -> None:
    """The core is the one part that must outlive every framework."""
    allowed_library = {"collections", "contextlib", "dataclasses", "datetime", "enum", "typing"}
    allowed_library |= {"zoneinfo", "unicodedata", "types", "math", "re", "hashlib", "json", "html"}
    allowed_library |= {"calendar", "itertools", "dateutil"}  # dateutil: ADR 0025
    for module in house():
        if (room_of(module) or "").startswith("core."):
            for name in imports_of(module):
                top = name.split(".")[0]
                assert top in allowed_library | {"core"}, f"{module} imports {name}"
