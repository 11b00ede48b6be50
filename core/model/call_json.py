"""A call's record as JSON: how it is kept in storage, and in a dialogue before it counts."""

from datetime import date, time

from core.model.dialogue import Json, texts_in
from core.model.language import Language, Texts
from core.model.reference import Call, CallKey, CallQuestion, DocumentKey


def pack_call(call: Call) -> dict[str, Json]:
    """Return everything that is said about a call."""
    return {
        "key": call.key,
        "document": call.document,
        "title": _packed(call.title),
        "body": _packed(call.body),
        "mandate": _packed(call.mandate),
        "report": _packed(call.report),
        "session": call.session,
        "deadline": call.deadline.isoformat(),
        "deadline_time": None if call.deadline_time is None else call.deadline_time.isoformat(),
        "zone": call.zone,
        "fold": call.fold,
        "address": call.address,
        "subject": call.subject,
        "languages": list(call.languages),
        "questions": [_packed(each.text) for each in call.questions],
        "publication": _packed(call.publication),
        "published_unless_declined": call.published_unless_declined,
        "link": call.link,
    }


def unpack_call(packed: dict[str, Json]) -> Call:
    """Return what `pack_call` packed.

    Raises:
        KeyError, ValueError: it is something else.
    """
    document, clock = packed["document"], packed["deadline_time"]
    languages, questions = packed["languages"], packed["questions"]
    return Call(
        CallKey(str(packed["key"])),
        None if document is None else DocumentKey(str(document)),
        title=texts_in(packed["title"]),
        body=texts_in(packed["body"]),
        mandate=texts_in(packed["mandate"]),
        report=texts_in(packed["report"]),
        session=_number(packed["session"]),
        deadline=date.fromisoformat(str(packed["deadline"])),
        deadline_time=None if clock is None else time.fromisoformat(str(clock)),
        zone=str(packed["zone"]),
        address=str(packed["address"]),
        subject=str(packed["subject"]),
        languages=tuple(Language(str(each)) for each in _listed(languages)),
        questions=tuple(
            CallQuestion(number, texts_in(each))
            for number, each in enumerate(_listed(questions), start=1)
        ),
        publication=texts_in(packed["publication"]),
        published_unless_declined=bool(packed["published_unless_declined"]),
        link=str(packed["link"]),
        fold=_number(packed["fold"]),
    )


def _packed(texts: Texts) -> dict[str, Json]:
    return {str(language): text for language, text in texts.items()}


def _listed(value: Json) -> list[Json]:
    return value if isinstance(value, list) else []


def _number(value: Json) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None
