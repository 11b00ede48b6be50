"""Broken reference data: each fault is one clear line that leads to its file and line."""

import shutil
from pathlib import Path

import pytest

from content.loader import DATA, load_content
from content.problems import ContentError

FILES = sorted(path.name for path in DATA.iterdir())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a copy of the shipped files, to be broken."""
    return Path(shutil.copytree(DATA, tmp_path / "data"))


def complaints(folder: Path) -> list[str]:
    """Return what the loader says of *folder*, without the way to it."""
    with pytest.raises(ContentError) as caught:
        load_content(folder)
    assert len(caught.value.problems) == len(str(caught.value).splitlines())
    return [line.removeprefix(f"{folder}/") for line in str(caught.value).splitlines()]


def swap(folder: Path, name: str, old: str, new: str) -> int:
    """Replace the first *old* in file *name*; return the line it began on."""
    path = folder / name
    text = path.read_text("utf-8")
    at = text.index(old)
    path.write_text(text[:at] + new + text[at + len(old) :], "utf-8")
    return text.count("\n", 0, at) + 1


def test_the_shipped_folder_is_named_as_in_the_checkout(monkeypatch: pytest.MonkeyPatch,
                                                        folder: Path) -> None:  # fmt: skip
    """Messages must not tell where on a machine the program lies."""
    (folder / "topics.yaml").write_text("", "utf-8")
    monkeypatch.setattr("content.loader.DATA", folder)
    with pytest.raises(ContentError) as caught:
        load_content()
    assert str(caught.value) == "content/data/topics.yaml:1: empty"


@pytest.mark.parametrize("name", FILES)
def test_a_missing_file_is_named(folder: Path, name: str) -> None:
    """One file too few must not come out as a hundred unknown keys."""
    (folder / name).unlink()
    assert complaints(folder) == [f"{name}: missing"]


@pytest.mark.parametrize("name", FILES)
def test_an_empty_file_is_named(folder: Path, name: str) -> None:
    """A save that failed half-way leaves an empty file."""
    (folder / name).write_text("", "utf-8")
    assert complaints(folder) == [f"{name}:1: empty"]


@pytest.mark.parametrize("text", ["\n\n", "# only a comment\n", "---\n"])
def test_a_file_without_values_is_named(folder: Path, text: str) -> None:
    """What is left when every entry was commented out."""
    name = "asks.yaml"
    (folder / name).write_text(text, "utf-8")
    (line,) = complaints(folder)
    assert line.startswith((f"{name}:1: ", f"{name}:2: "))


def test_something_that_is_not_a_file_cannot_be_read(folder: Path) -> None:
    """A reason from the system, not a stack trace."""
    (folder / "asks.yaml").unlink()
    (folder / "asks.yaml").mkdir()
    assert complaints(folder) == ["asks.yaml: cannot be read (Is a directory)"]


def test_a_folder_that_does_not_exist_names_every_file(tmp_path: Path) -> None:
    """A wrong folder is recognised at one look."""
    assert complaints(tmp_path / "nowhere") == [f"{name}: missing" for name in FILES]


def test_a_file_too_large_to_be_ours_is_refused(folder: Path) -> None:
    """A log or a picture saved under this name must not be parsed."""
    (folder / "asks.yaml").write_bytes(b"#" * 1_000_001)
    assert complaints(folder) == ["asks.yaml: larger than 1000000 bytes"]


def test_text_in_another_encoding_is_found(folder: Path) -> None:
    """Editors on old machines still save Turkish as Windows-1254."""
    (folder / "asks.yaml").write_bytes("asks:\n  - key: İş\n".encode("cp1254"))
    assert complaints(folder) == ["asks.yaml:2: not UTF-8"]


def test_a_byte_order_mark_does_no_harm(folder: Path) -> None:
    """Some editors on Windows write one unasked."""
    path = folder / "asks.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert len(load_content(folder).asks) == 11


@pytest.mark.parametrize(("bad", "code"), [("\x07", "0007"), ("\u202e", "202E"), ("\x85", "0085")])
def test_unseen_characters_are_found(folder: Path, bad: str, code: str) -> None:
    """A text that turns its direction can make one address look like another."""
    at = swap(folder, "asks.yaml", "Lawmaking hackathons", f"Lawmaking{bad} hackathons")
    assert complaints(folder) == [f"asks.yaml:{at}: control character U+{code}"]


def test_broken_yaml_is_found(folder: Path) -> None:
    """A colon in a sentence is the fault that everyone makes first."""
    at = swap(folder, "asks.yaml", "Lawmaking hackathons", "Lawmaking: hackathons")
    (line,) = complaints(folder)
    assert line.startswith(f"asks.yaml:{at}: not YAML: ")


def test_two_documents_in_a_file_are_refused(folder: Path) -> None:
    """Half the data would be read and nobody would know."""
    path = folder / "asks.yaml"
    path.write_text(path.read_text("utf-8") + "---\nasks: []\n", "utf-8")
    (line,) = complaints(folder)
    assert line.startswith("asks.yaml:")
    assert "not YAML" in line


def test_a_list_at_the_top_is_refused(folder: Path) -> None:
    """The name of what the file holds was deleted."""
    (folder / "asks.yaml").write_text("- key: one\n", "utf-8")
    assert complaints(folder) == ["asks.yaml:1: must be a map at the top"]


def test_a_key_written_twice_in_one_map_names_both_lines(folder: Path) -> None:
    """YAML would keep the second silently, and a translation would be lost."""
    at = swap(folder, "topics.yaml", "      en: Equality\n", "      en: Equality\n      en: Same\n")
    assert complaints(folder) == [
        f"topics.yaml:{at + 1}: topics.1.name.en: written twice, first on line {at}"
    ]


def test_a_key_that_is_no_text_is_refused(folder: Path) -> None:
    """A stray bracket turns a key into a list."""
    at = swap(folder, "topics.yaml", "      en: Equality", "      [en]: Equality")
    assert complaints(folder) == [
        f"topics.yaml:{at - 1}: topics.1.name.en: missing",
        f"topics.yaml:{at}: topics.1.name: a key must be plain text",
    ]


def test_aliases_are_refused(folder: Path) -> None:
    """A file of nested aliases can grow past all memory."""
    (folder / "calls.yaml").write_text("calls: [&a [], *a]\n", "utf-8")
    lines = complaints(folder)
    assert "calls.yaml:1: calls.2: aliases are not allowed; write the value out" in lines


def test_an_alias_to_what_surrounds_it_ends(folder: Path) -> None:
    """A circle must not hang the start."""
    (folder / "calls.yaml").write_text("calls: &a [*a]\n", "utf-8")
    lines = complaints(folder)
    assert "calls.yaml:1: calls.1: aliases are not allowed; write the value out" in lines


def test_a_missing_language_leads_to_its_text(folder: Path) -> None:
    """The most common fault when a text is added."""
    at = swap(folder, "topics.yaml", "      tr: Eşitlik\n", "")
    assert complaints(folder) == [f"topics.yaml:{at - 2}: topics.1.name.tr: missing"]


@pytest.mark.parametrize(
    ("new", "what"),
    [
        ("tr:", "empty"),
        ('tr: "  "', "empty"),
        ('tr: " Eşitlik"', "space or line break at the start or the end"),
        ('tr: "Eşit\\nlik"', "line break"),
        ("tr: [Eşitlik]", "must be text"),
        (f"tr: {'E' * 33}", "longer than 32 characters (33)"),
        ("tr: Eşitlik\n      de: Gleichheit", None),
    ],
)
def test_a_text_that_cannot_be_shown_leads_to_its_line(
    folder: Path, new: str, what: str | None
) -> None:
    """What Telegram would refuse or cut is found at the start, not by a reader."""
    at = swap(folder, "topics.yaml", "tr: Eşitlik", new)
    expected = (
        f"topics.yaml:{at}: topics.1.name.tr: {what}"
        if what
        else f"topics.yaml:{at + 1}: topics.1.name.de: unknown language"
    )
    assert complaints(folder) == [expected]


WRONG_VALUES = [
    ("topics", "eu: I.A", "eu: I.Z", "topics.1.eu: 'I.Z' is not known"),
    ("topics", 'part: "2"', 'part: "12"', "topics.1.sources.1.part: '12' is not known"),
    ("topics", ": action_plan", ": plan", "topics.1.sources.1.document: 'plan' is not known"),
    ("topics", "key: expression", "key: equality", "topics.2.key: 'equality' is used twice, "),
    ("topics", "key: equality", "key: Eşitlik", "topics.1.key: a key is made of a-z, 0-9 and _"),
    ("topics", "key: equality", f"key: {'e' * 21}", "topics.1.key: longer than 20 characters (21)"),
    ("topics", "eu: I.A", "eu: one", "topics.1.eu: must look like ^"),
    ("topics", "  eu: I.A", "  note: x", "topics.1.note: unknown entry"),
    ("guide", "[equality,", "[equalty,", "guide.2.topics.1: 'equalty' is not known"),
    ("guide", "- key: 3", "- key: 4", "guide.3.key: must be 3, not 4"),
    ("guide", "- key: 3", "- key: three", "guide.3.key: must be a whole number"),
    ("guide", "topics: []", "topics: none", "guide.1.topics: must be a list"),
    ("asks", "[legal_aid]", "[legal_ad]", "asks.3.topics.1: 'legal_ad' is not known"),
    ("asks", "number: 2", "number: 3", "asks.2.number: must be 2, not 3"),
    ("categories", "key: attack", "key: closure", "groups.1.categories.8.key: 'closure' is used"),
    ("questions", "kind: told", "kind: tld", "questions.1.kind: must be one of 'text'"),
    ("questions", "key: who\n", "key: what\n", "questions.2.key: 'what' is used twice"),
    ("questions", "[pushback]", "[push]", "sets.5.categories.1: 'push' is not known"),
    ("questions", "[pushback]", "[torture]", "sets.5.categories.1: 'torture' has a set already"),
    ("questions", "categories: []", "categories: [other]", "sets.1.categories: empty in the first"),
    ("questions", "what, person,", "what, persn,", "sets.2.questions.2: 'persn' is not known"),
    ("questions", "what, person,", "what, what,", "sets.2.questions.2: 'what' is in it twice"),
    ("calls", "Europe/Zurich", "Europe/Genf", "calls.1.zone: unknown time zone 'Europe/Genf'"),
    ("calls", "number: 2", "number: 9", "calls.1.questions.2.number: must be 2, not 9"),
    ("calls", "declined: true", "declined: perhaps", "calls.1.published_unless_declined: must"),
    ("countries", "code: be", "code: tr", "countries.2.code: 'tr' is used twice, first on"),
    ("countries", "{code: be,", "[code, be]\n  - {code: be,", "countries.2: must be a map"),
    ("referrals", "kind: email", "kind: fax", "cards.6.contacts.1.kind: must be one of 'email'"),
    ("referrals", "info@", "info at ", "cards.8.contacts.1: does not look like kind email"),
    ("eu_plan", "2020-03-25", "2020-02-30", "eu_plan.adopted: "),
    ("eu_plan", "document: eu_plan", "document: plan", "eu_plan.document: 'plan' is not known"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "old", "new", "expected"), WRONG_VALUES)
def test_a_wrong_value_leads_to_its_line(
    folder: Path, name: str, old: str, new: str, expected: str
) -> None:
    """Each fault says where it is and what to do."""
    at = swap(folder, f"{name}.yaml", old, new)
    of_this_file = [line for line in complaints(folder) if line.startswith(f"{name}.yaml:")]
    assert of_this_file[0].startswith(f"{name}.yaml:{at}: {expected}")


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("configured: false", "configured: true", "says configured: true but has no contact"),
        ("configured: true", "configured: false", "has contacts but says configured: false"),
    ],
)
def test_a_card_cannot_pretend(folder: Path, old: str, new: str, what: str) -> None:
    """Shown as configured and being configured are the same thing."""
    swap(folder, "referrals.yaml", f"    {old}", f"    {new}")
    (line,) = complaints(folder)
    assert line.endswith(what)


def test_a_card_for_an_unknown_country_is_found(folder: Path) -> None:
    """Nobody would ever see it."""
    at = swap(
        folder, "referrals.yaml", "    kind: legal_aid", "    kind: legal_aid\n    country: zz"
    )
    assert complaints(folder) == [f"referrals.yaml:{at + 1}: cards.2.country: 'zz' is not known"]


def test_two_cards_for_the_same_help_are_found(folder: Path) -> None:
    """Only one of them would ever be shown."""
    swap(folder, "referrals.yaml", "kind: legal_aid", "kind: medical")
    (line,) = complaints(folder)
    assert line.endswith("cards.3: same kind and country as the card 'legal_aid'")


def test_a_ninth_group_does_not_fit_the_first_screen(folder: Path) -> None:
    """The reporter's first choice has to be seen at one look."""
    path = folder / "categories.yaml"
    text = path.read_text("utf-8")
    last = text[text.index("  - key: other") :]
    path.write_text(text + last.replace("key: other", "key: more"), "utf-8")
    (line,) = complaints(folder)
    assert line.startswith("categories.yaml:")
    assert "groups: " in line
    assert "8 items" in line


def test_all_faults_of_all_files_are_told_at_once(folder: Path) -> None:
    """Nobody wants to start ten times to mend ten faults."""
    topic = swap(folder, "topics.yaml", "tr: Eşitlik", f"tr: {'E' * 40}")
    ask = swap(folder, "asks.yaml", "fr: Police transparente et contrôlée\n", "de: Polizei\n")
    guide = swap(folder, "guide.yaml", "- key: 3", "- key: 4")
    assert complaints(folder) == [
        f"asks.yaml:{ask - 3}: asks.4.title.fr: missing",
        f"asks.yaml:{ask}: asks.4.title.de: unknown language",
        f"guide.yaml:{guide}: guide.3.key: must be 3, not 4",
        f"topics.yaml:{topic}: topics.1.name.tr: longer than 32 characters (40)",
    ]
