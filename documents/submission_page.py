"""The submission to a call, ready to be laid out: what stands where, in the language it is sent."""

from dataclasses import dataclass

from core.model.language import Language, choose
from core.usecases.calls.submit_call import Submission
from locales.catalogue import LAST_RESORT, Catalogue


@dataclass(frozen=True, slots=True)
class SubmissionPage:
    """What the file shows, from top to bottom.

    Attributes:
        language: of the headings; what editors wrote may be in another one.
        about: label and value: to whom, under which subject.
        publication: the sentence that the call asks for; empty where it asks for none.
        answers: number, question and answer, each as a line or more of plain text.
    """

    language: Language
    title: str
    about: tuple[tuple[str, str], ...]
    publication: str
    answers: tuple[tuple[str, str, str], ...]


def submission_page(submission: Submission, catalogue: Catalogue) -> SubmissionPage:
    """Return what is written, in order; the subject line and the address to the letter."""
    call = submission.kept.call
    known = submission.language in catalogue.languages
    language = Language(submission.language if known else LAST_RESORT)

    def say(key: str, **params: int) -> str:
        return catalogue.plain(key, language, **params)

    publication = ""
    if call.published_unless_declined and not submission.publish:
        publication = say("call-doc-declined")
    elif submission.publish and not call.published_unless_declined:
        publication = say("call-doc-agreed")
    about = [
        (say("call-doc-to"), call.address),
        (say("call-doc-subject"), call.subject),
        (say("call-doc-mandate"), choose(call.mandate or call.title, language)[1]),
    ]
    return SubmissionPage(
        language,
        choose(call.title, language)[1],
        about=tuple(about),
        publication=publication,
        answers=tuple(
            (
                say("call-doc-question", number=each.question.number),
                choose(each.question.text, language)[1],
                each.text,
            )
            for each in submission.answers
        ),
    )
