"""A call's record while somebody puts it together: what was said so far, checked bit by bit."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, time

from core.model.call import MOST_QUESTIONS
from core.model.dialogue import Json, strings_in, texts_in
from core.model.language import LANGUAGES, Language
from core.model.local_time import instant
from core.model.reference import Call, CallKey, CallQuestion, DocumentKey
from core.model.refusals import AmbiguousTime, NoSuchTime
from core.model.typed_text import clean

TEXT_PARTS: Mapping[str, int] = {"title": 80, "body": 80, "mandate": 160, "report": 160}
"""Parts that are written once per language, and how many characters fit."""
LINE_LIMIT, QUESTION_LIMIT = 120, 480
MAY_BE_EMPTY = frozenset({"report"})

Texts = dict[Language, str]


@dataclass(frozen=True, slots=True)
class CallDraft:
    """What was said so far; None: nothing yet.

    Attributes:
        words: languages in which title and questions are written.
        texts: of `TEXT_PARTS`, by language; an empty text: the call names none.
        session: 0: the call names none.
        has_time: whether the hour was said; `clock` None is then the end of the day.
        link: empty: there is none.
        accepts: languages that the call takes.
        more: whether another question may come.
        publication: in the words of an imported file; empty otherwise.
    """

    key: CallKey
    words: tuple[Language, ...] = ()
    words_said: bool = False
    texts: Mapping[str, Texts] | None = None
    session: int | None = None
    day: date | None = None
    has_time: bool = False
    clock: time | None = None
    zone: str | None = None
    fold: int | None = None
    address: str | None = None
    subject: str | None = None
    link: str | None = None
    accepts: tuple[Language, ...] = ()
    accepts_said: bool = False
    declined: bool | None = None
    questions: tuple[Texts, ...] = ()
    questions_said: bool = False
    publication: Mapping[Language, str] | None = None
    document: DocumentKey | None = None

    def part(self, name: str) -> Texts:
        """Return what was written for a part, by language."""
        return dict((self.texts or {}).get(name, {}))

    def with_part(self, name: str, language: Language, typed: str) -> "CallDraft":
        """Return the draft with one text.

        Raises:
            Unusable, TooLong: see `clean`.
        """
        text = "" if name in MAY_BE_EMPTY and not typed else _line(typed, TEXT_PARTS[name])
        texts = {**(self.texts or {}), name: {**self.part(name), language: text}}
        return replace(self, texts=texts)

    def with_question(self, number: int, language: Language, typed: str) -> "CallDraft":
        """Return the draft with the words of a question, from 1; the next one is begun by it.

        Raises:
            Unusable, TooLong: see `clean`.
        """
        text = clean(typed, limit=QUESTION_LIMIT)
        questions = [dict(each) for each in self.questions]
        while len(questions) < number:
            questions.append({})
        questions[number - 1][language] = text
        return replace(self, questions=tuple(questions))

    def without_last_question(self) -> "CallDraft":
        """Return the draft with one question less."""
        return replace(self, questions=self.questions[:-1], questions_said=False)

    @property
    def may_grow(self) -> bool:
        """Whether another question fits."""
        return len(self.questions) < MOST_QUESTIONS

    @property
    def is_twofold(self) -> bool:
        """Whether the hour exists twice on that day, and nobody said which one."""
        if self.day is None or self.clock is None or self.zone is None or self.fold is not None:
            return False
        try:
            instant(self.day, self.clock, self.zone)
        except AmbiguousTime:
            return True
        except NoSuchTime:
            return False
        return False

    def call(self) -> Call | None:
        """Return the call, or None while something is missing."""
        if (
            self.session is None
            or self.day is None
            or not self.has_time
            or self.zone is None
            or self.address is None
            or self.subject is None
            or self.link is None
            or self.declined is None
            or not self.accepts
            or not self.questions
        ):
            return None
        return Call(
            self.key,
            self.document,
            title=self._written("title"),
            body=self._written("body"),
            mandate=self._written("mandate"),
            report={code: text for code, text in self._written("report").items() if text},
            session=self.session or None,
            deadline=self.day,
            deadline_time=self.clock,
            zone=self.zone,
            address=self.address,
            subject=self.subject,
            languages=self.accepts,
            questions=tuple(
                CallQuestion(number, {code: each[code] for code in self.words if code in each})
                for number, each in enumerate(self.questions, start=1)
            ),
            publication=dict(self.publication or {}),
            published_unless_declined=self.declined,
            link=self.link,
            fold=self.fold,
        )

    def _written(self, name: str) -> Texts:
        part = self.part(name)
        return {code: part[code] for code in self.words if code in part}


def draft_of(call: Call) -> CallDraft:
    """Return a complete draft that says what a call says."""
    words = tuple(code for code in LANGUAGES if code in call.title)
    report = dict(call.report) or dict.fromkeys(words, "")
    texts = {
        "title": dict(call.title),
        "body": dict(call.body),
        "mandate": dict(call.mandate),
        "report": report,
    }
    return CallDraft(
        call.key,
        words=words,
        words_said=True,
        texts=texts,
        session=call.session or 0,
        day=call.deadline,
        has_time=True,
        clock=call.deadline_time,
        zone=call.zone,
        fold=call.fold,
        address=call.address,
        subject=call.subject,
        link=call.link,
        accepts=call.languages,
        accepts_said=True,
        declined=call.published_unless_declined,
        questions=tuple(dict(question.text) for question in call.questions),
        questions_said=True,
        publication=dict(call.publication),
        document=call.document,
    )


def pack_draft(draft: CallDraft) -> dict[str, Json]:
    """Return a draft as it is kept in a dialogue."""
    return {
        "key": draft.key,
        "words": list(draft.words),
        "words_said": draft.words_said,
        "texts": {name: _packed(texts) for name, texts in (draft.texts or {}).items()},
        "session": draft.session,
        "day": draft.day.isoformat() if draft.day else None,
        "has_time": draft.has_time,
        "clock": draft.clock.isoformat() if draft.clock else None,
        "zone": draft.zone,
        "fold": draft.fold,
        "address": draft.address,
        "subject": draft.subject,
        "link": draft.link,
        "accepts": list(draft.accepts),
        "accepts_said": draft.accepts_said,
        "declined": draft.declined,
        "questions": [_packed(each) for each in draft.questions],
        "questions_said": draft.questions_said,
        "publication": _packed(draft.publication or {}),
        "document": draft.document,
    }


def unpack_draft(packed: Mapping[str, Json]) -> CallDraft:
    """Return what `pack_draft` packed; what is missing was not said."""
    texts, questions = packed.get("texts"), packed.get("questions")
    declined = packed.get("declined")
    day, clock, document = packed.get("day"), packed.get("clock"), packed.get("document")
    return CallDraft(
        CallKey(str(packed.get("key") or "")),
        words=tuple(map(Language, strings_in(packed.get("words")))),
        words_said=bool(packed.get("words_said")),
        texts={name: texts_in(part) for name, part in texts.items()}
        if isinstance(texts, dict)
        else None,
        session=_number(packed.get("session")),
        day=date.fromisoformat(day) if isinstance(day, str) else None,
        has_time=bool(packed.get("has_time")),
        clock=time.fromisoformat(clock) if isinstance(clock, str) else None,
        zone=_text(packed.get("zone")),
        fold=_number(packed.get("fold")),
        address=_text(packed.get("address")),
        subject=_text(packed.get("subject")),
        link=_text(packed.get("link")),
        accepts=tuple(map(Language, strings_in(packed.get("accepts")))),
        accepts_said=bool(packed.get("accepts_said")),
        declined=declined if isinstance(declined, bool) else None,
        questions=tuple(map(texts_in, questions)) if isinstance(questions, list) else (),
        questions_said=bool(packed.get("questions_said")),
        publication=texts_in(packed.get("publication")),
        document=DocumentKey(document) if isinstance(document, str) else None,
    )


def _line(typed: str, limit: int) -> str:
    return " ".join(clean(typed, limit=limit).split())


def _packed(texts: Mapping[Language, str]) -> dict[str, Json]:
    return {str(language): text for language, text in texts.items()}


def _text(value: Json) -> str | None:
    return value if isinstance(value, str) else None


def _number(value: Json) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None
