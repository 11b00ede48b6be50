"""The submission as files: what the call demands to the letter, what editors wrote as text."""

import io
import subprocess
import sys
import zipfile
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from docx import Document

from content.loader import load_content
from core.model.call import KeptCall
from core.model.language import ENGLISH, FRENCH, LANGUAGES, SPANISH, Language
from core.usecases.calls.submit_call import AnsweredQuestion, Submission
from documents.submission_docx import submission_docx
from documents.submission_md import submission_md
from documents.submission_page import submission_page
from locales.catalogue import Catalogue

CATALOGUE = Catalogue.load()
CALL = load_content().calls[0]
AT = datetime(2024, 2, 14, 20, 0, tzinfo=UTC)
NASTY = (
    "# Not a title\n---\n<script>alert(1)</script> [link](http://x) `code`\x07\n\nSecond “ğ é ñ”"
)


def submission(language=ENGLISH, *, publish=False, declined=True, text=NASTY, call=CALL):
    call = replace(call, published_unless_declined=declined)
    answers = tuple(AnsweredQuestion(question, text) for question in call.questions[:2])
    return Submission(KeptCall(call), language, publish, answers, missing=())


def docx_of(given):
    return Document(io.BytesIO(submission_docx(submission_page(given, CATALOGUE), AT)))


def md_of(given):
    return submission_md(submission_page(given, CATALOGUE)).decode()


@pytest.mark.parametrize("language", [ENGLISH, FRENCH, SPANISH])
def test_both_files_say_to_whom_under_which_subject_and_what(language):
    """A submission under another subject line is not read."""
    given = submission(language)
    shown = "\n".join(each.text for each in docx_of(given).paragraphs)
    for text in (shown, md_of(given)):
        assert CALL.address in text
        assert CALL.subject in text
        assert CALL.title[language] in text
        first, second = (text.index(q.text[language][:40]) for q in CALL.questions[:2])
        assert first < second
        assert "Second “ğ é ñ”" in text


@pytest.mark.parametrize(
    ("publish", "declined", "key"),
    [
        (False, True, "call-doc-declined"),
        (True, True, ""),
        (True, False, "call-doc-agreed"),
        (False, False, ""),
    ],
)
def test_the_choice_about_publication_stands_where_the_call_asks_for_it(publish, declined, key):
    """Silence means yes in one call and no in another; the text must say what was decided."""
    given = submission(publish=publish, declined=declined)
    shown = [each.text for each in docx_of(given).paragraphs]
    for sentence in ("call-doc-declined", "call-doc-agreed"):
        words = CATALOGUE.plain(sentence, ENGLISH)
        assert (words in shown) == (sentence == key)
        assert (words in md_of(given)) == (sentence == key)


def test_what_editors_wrote_cannot_become_a_heading_a_link_or_a_tag():
    """Words of members are data; a reader at the UN sees them as they were typed."""
    lines = md_of(submission()).splitlines()
    assert [line for line in lines if line.startswith("#")] == [
        f"# {CALL.title[ENGLISH]}",
        "## Question 1",
        "## Question 2",
    ]
    assert "\\# Not a title" in lines
    assert "\\---" in lines
    assert "\\<script>alert(1)\\</script>" not in lines
    assert all("<script" not in line.replace("\\<script", "") for line in lines)
    shown = [each.text for each in docx_of(submission()).paragraphs]
    assert any("# Not a title" in each for each in shown)
    assert all("\x07" not in each for each in shown)


def test_the_word_file_has_headings_a_language_and_names_nobody():
    """A screen reader jumps by headings; and no file says on whose computer it was made."""
    document = docx_of(submission(FRENCH))
    styles = [each.style.name for each in document.paragraphs]
    assert styles[0] == "Title"
    assert styles.count("Heading 1") == 2
    properties = document.core_properties
    assert (properties.author, properties.comments, properties.last_modified_by) == ("", "", "")
    assert properties.language == "fr"
    content = submission_docx(submission_page(submission(FRENCH), CATALOGUE), AT)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert 'w:val="fr"' in archive.read("word/styles.xml").decode()


def test_a_language_without_words_of_ours_gets_english_headings():
    """A call may take Arabic; what is written is Arabic, and the labels are at least readable."""
    call = replace(CALL, languages=(Language("ar"),))
    page = submission_page(submission(Language("ar"), call=call), CATALOGUE)
    assert page.language not in set(LANGUAGES) - {ENGLISH}
    assert page.answers[0][0] == "Question 1"


def test_the_word_library_is_loaded_with_the_first_file():
    """A start that waits for a library that few need is slower for everyone."""
    code = "import sys, documents.submission_docx; sys.exit('docx' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
