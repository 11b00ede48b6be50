"""The submission to a call as Markdown: to be read as it is, or pasted into a mail."""

import re

from documents.submission_page import SubmissionPage

_SPECIAL = re.compile(r"^(\s*)([#>]|[-=_*]{3,}\s*$|```|~~~)", re.MULTILINE)
_INLINE = re.compile(r"[<\[\]`\\]")


def submission_md(page: SubmissionPage) -> bytes:
    """Return UTF-8; what editors wrote stays text, and cannot become a heading, link or tag."""
    blocks = [f"# {_plain(page.title)}"]
    blocks += ["  \n".join(f"**{label}:** {_plain(value)}" for label, value in page.about)]
    if page.publication:
        blocks.append(f"**{page.publication}**")
    for number, question, answer in page.answers:
        blocks += [f"## {number}", f"*{_plain(_line(question))}*", _plain(answer)]
    return ("\n\n".join(blocks) + "\n").encode()


def _plain(text: str) -> str:
    return _SPECIAL.sub(r"\1\\\2", _INLINE.sub(lambda found: f"\\{found[0]}", text))


def _line(text: str) -> str:
    return " ".join(text.split())
