"""The catalogue: what a parameter may do to a message, and what happens when a text is missing."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from structlog.testing import capture_logs

from locales.catalogue import Catalogue
from locales.markup import Markup
from locales.resources import CatalogueError

ENGLISH = """
tale-plain = It is done & dusted
tale-greeting = <b>Hello</b> { $name }
tale-count = { $n ->
    [one] one letter
   *[other] { $n } letters
}
tale-when = On { DATE($when, form: "long") } in { ZONE($zone) }
tale-bare = On { $when }
tale-form = On { DATE($when, form: "nonsense") }
tale-only-english = Only here
tale-alone = { LANGUAGE($code) }
tale-within = ({ LANGUAGE($code, form: "within") })
"""
TURKISH = """
tale-plain = Tamam
tale-greeting = <b>Merhaba</b> { $name }
tale-when = { ZONE($zone) }: { DATE($when, form: "long") }
"""
BRUSSELS = timezone(timedelta(hours=1))


@pytest.fixture
def folder(tmp_path):
    for language, text in (("en", ENGLISH), ("tr", TURKISH)):
        (tmp_path / language).mkdir()
        (tmp_path / language / "tale.ftl").write_text(text, encoding="utf-8")
    return tmp_path


@pytest.fixture
def catalogue(folder):
    return Catalogue.load(folder)


def test_what_a_person_typed_cannot_become_markup(catalogue):
    """A name like `<a href=…>` in a message to staff would be a link under our name."""
    shown = catalogue.text("tale-greeting", "en", name='<a href="x">&')
    assert shown == "<b>Hello</b> &lt;a href=&quot;x&quot;&gt;&amp;"


def test_markup_of_ours_goes_in_as_it_is_and_comes_out_as_markup(catalogue):
    """A text built of texts must not show its tags to the reader."""
    inner = catalogue.text("tale-greeting", "tr", name="<3")
    assert isinstance(inner, Markup)
    shown = catalogue.text("tale-greeting", "en", name=inner)
    assert shown == "<b>Hello</b> <b>Merhaba</b> &lt;3"


def test_a_language_is_named_as_it_stands_alone_or_within_a_sentence(tmp_path):
    """French and Spanish write it with a small letter, but not at the beginning of a line."""
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "tale.ftl").write_text(ENGLISH, encoding="utf-8")
    (tmp_path / "fr").mkdir()
    french = "".join(line for line in ENGLISH.splitlines(keepends=True) if "LANGUAGE" in line)
    (tmp_path / "fr" / "tale.ftl").write_text(french, encoding="utf-8")
    found = Catalogue.load(tmp_path)
    assert found.text("tale-alone", "fr", code="en") == "Anglais"
    assert found.text("tale-within", "fr", code="en") == "(anglais)"
    assert found.text("tale-within", "en", code="en") == "(English)"


def test_buttons_and_files_show_characters_as_typed(catalogue):
    """Telegram shows button labels letter by letter: `&amp;` would be seen."""
    assert catalogue.plain("tale-greeting", "en", name="A & B") == "<b>Hello</b> A & B"


def test_control_characters_and_turned_text_do_not_reach_the_screen(catalogue):
    """An override in a name reverses the rest of the message; half a pair cannot be sent."""
    shown = catalogue.text("tale-greeting", "en", name="a\u202eb\x00c\ud800d\te\nf")
    assert shown == "<b>Hello</b> abcd\te\nf"
    assert catalogue.plain("tale-greeting", "en", name="a\u202eb\ud800") == "<b>Hello</b> ab"


def test_a_braced_parameter_is_not_read_as_a_text_of_ours(catalogue):
    """What a person typed is data, also where it looks like Fluent."""
    assert catalogue.text("tale-greeting", "en", name="{ $name }").endswith("{ $name }")


def test_a_long_briefing_fits_into_a_text(catalogue):
    """Fluent's runtime gives up on parameters over 2500 characters; a briefing has up to 3500."""
    body = "ş<" * 4000
    shown = catalogue.text("tale-greeting", "en", name=body)
    assert shown == "<b>Hello</b> " + "ş&lt;" * 4000


def test_numbers_pick_their_plural(catalogue):
    """A text with "1 letters" looks like a machine that does not care."""
    assert catalogue.text("tale-count", "en", n=1) == "one letter"
    assert catalogue.text("tale-count", "en", n=1200) == "1,200 letters"


def test_a_missing_text_comes_in_english_and_is_logged_once(catalogue):
    """A reader is better served by another language than by nothing; we want to know."""
    with capture_logs() as logs:
        for _ in range(3):
            assert catalogue.text("tale-only-english", "tr") == "Only here"
    expected = {"event": "text_missing", "key": "tale-only-english", "language": "tr"}
    assert logs == [{**expected, "log_level": "error"}]


def test_a_key_that_nobody_wrote_is_shown_as_the_key(catalogue):
    """The last resort must not be a stack trace."""
    with capture_logs() as logs:
        assert catalogue.text("tale-unwritten", "tr", name="x") == "tale-unwritten"
        assert catalogue.plain("tale-unwritten", "xx") == "tale-unwritten"
    assert [line["language"] for line in logs] == ["tr", "xx"]


def test_a_forgotten_parameter_never_raises_to_a_person(catalogue):
    """A mistake of ours in one text must not stop the flow that shows it."""
    with capture_logs() as logs:
        assert catalogue.text("tale-greeting", "en", wrong="x").startswith("<b>Hello</b>")
        assert catalogue.text("tale-when", "en", zone="Europe/Brussels")
        assert catalogue.text("tale-form", "en", when=datetime(2027, 1, 1, tzinfo=UTC))
    assert {line["event"] for line in logs} == {"text_incomplete"}


def test_a_variant_of_a_language_reads_the_language(catalogue):
    """Telegram says `tr-TR`; the reader wants Turkish, not English."""
    assert catalogue.text("tale-plain", "tr-TR") == "Tamam"
    assert catalogue.text("tale-greeting", "tr-TR", name="x") == "<b>Merhaba</b> x"


def test_moments_and_places_are_written_in_the_readers_language(catalogue):
    """A hearing at "3/12" is in March for one reader and in December for another."""
    when = datetime(2026, 12, 3, 9, 5, tzinfo=BRUSSELS)
    english = catalogue.text("tale-when", "en", when=when, zone="Europe/Istanbul")
    turkish = catalogue.text("tale-when", "tr", when=when, zone="Europe/Istanbul")
    assert english == "On Thursday, 3 December 2026, 09:05 in Istanbul"
    assert turkish == "İstanbul: 3 Aralık 2026 Perşembe 09:05"
    assert catalogue.text("tale-bare", "en", when=when) == "On Thu, 3 Dec 2026, 09:05"


def test_a_wall_clock_without_an_instant_is_written_as_well(catalogue):
    """An hour that the clocks skip has no instant: it travels as it was typed."""
    shown = catalogue.text("tale-when", "en", when="2027-03-28 02:30", zone="Europe/Brussels")
    assert shown == "On Sunday, 28 March 2027, 02:30 in Brussels"
    shown = catalogue.text("tale-when", "en", when="<soon>", zone="Europe/Brussels")
    assert shown == "On &lt;soon&gt; in Brussels"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("bad-a = x\nbad-b\n", "en/bad.ftl:2: "),
        ("bad-a = x\nbad-b = { $n ->\n   *[other] x\nbad-c = x\n", "en/bad.ftl:2: "),
        ("bad-a = x\n\n  y\n!bad\n", "en/bad.ftl:4: "),
        ("bad-a = x\nbad-a = y\n", "en/bad.ftl:2: bad-a is there twice"),
        ("\n\nother-a = x\n", "en/bad.ftl:3: other-a does not begin with bad-"),
        (b"bad-a = \xff", "en/bad.ftl: cannot be read (UnicodeDecodeError)"),
    ],
)
def test_a_broken_file_is_named_with_its_line(folder, text, problem):
    """Fluent leaves broken entries out in silence; the reader would see the bare key."""
    content = text if isinstance(text, bytes) else text.encode()
    (folder / "en" / "bad.ftl").write_bytes(content)
    with pytest.raises(CatalogueError) as refused:
        Catalogue.load(folder)
    assert problem in str(refused.value)


def test_a_text_that_is_broken_inside_comes_in_english_and_is_logged(folder):
    """It is parsed only when somebody is to read it, and they must not get an error instead."""
    broken = TURKISH.replace("Tamam", "{ NOPE-1 $ }")
    (folder / "tr" / "tale.ftl").write_text(broken, encoding="utf-8")
    catalogue = Catalogue.load(folder)
    with capture_logs() as logs:
        assert catalogue.plain("tale-plain", "tr") == "It is done & dusted"
    assert {"text_broken", "text_missing"} == {line["event"] for line in logs}


def test_a_text_may_name_others_before_anybody_read_them(folder):
    """What a text is built of is parsed with it, in a ring without end, too."""
    built = "ring-a = ({ ring-b }, { -ring-term })\nring-b = b\n-ring-term = c\n"
    ring = "ring-round = { ring-back }\nring-back = { ring-round }\n"
    (folder / "en" / "ring.ftl").write_text(built + ring, encoding="utf-8")
    catalogue = Catalogue.load(folder)
    assert catalogue.plain("ring-a", "en") == "(b, c)"
    assert catalogue.has("ring-round", "en")


def test_an_empty_folder_is_no_catalogue(tmp_path):
    """A wrong path must stop the start, not show keys to members."""
    with pytest.raises(CatalogueError, match="no <language>/<area>"):
        Catalogue.load(tmp_path)
