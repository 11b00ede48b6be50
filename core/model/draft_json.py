"""A draft as JSON and back; storage seals what comes out of here."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from core.model.audience import Audience, Circle
from core.model.briefing import BriefingKind
from core.model.dialogue import Json
from core.model.draft import Draft
from core.model.edition_json import (
    fields,
    items,
    number,
    pack_links,
    pack_media,
    pack_spans,
    text,
    unpack_action,
    unpack_links,
    unpack_media,
    unpack_spans,
)
from core.model.identity import BriefingId, EventId, GroupId, TopicKey
from core.model.language import Language
from core.model.rich_text import RichText
from core.model.timing import Timing, When


def pack(draft: Draft) -> dict[str, Json]:
    """Return a draft for `unpack`."""
    return {
        "kind": draft.kind,
        "languages": list(draft.languages),
        "titles": {str(language): title for language, title in draft.titles.items()},
        "bodies": {
            str(language): [body.text, pack_spans(body.spans)]
            for language, body in draft.bodies.items()
        },
        "topics": _sorted(draft.topics),
        "audience": None if draft.audience is None else _pack_audience(draft.audience),
        "urgent": draft.urgent,
        "media": pack_media(draft.media),
        "links": pack_links(draft.links),
        "action": draft.action,
        "protected": draft.protected,
        "timing": _pack_timing(draft.timing),
        "corrects": draft.corrects,
    }


def unpack(packed: Mapping[str, Json]) -> Draft:
    """Return the draft that `pack` took apart; what an older program did not know is as new.

    Raises:
        TypeError, ValueError: it is none.
    """
    audience, urgent, corrects = (packed.get(name) for name in ("audience", "urgent", "corrects"))
    bodies = {Language(key): items(body) for key, body in fields(packed.get("bodies")).items()}
    return Draft(
        kind=BriefingKind(text(packed.get("kind"))),
        languages=tuple(Language(text(each)) for each in items(packed.get("languages"))),
        titles={Language(key): text(each) for key, each in fields(packed.get("titles")).items()},
        bodies={
            language: RichText(text(body), unpack_spans(spans))
            for language, (body, spans) in bodies.items()
        },
        topics=frozenset(map(TopicKey, _texts(packed.get("topics")))),
        audience=None if audience is None else _unpack_audience(fields(audience)),
        urgent=None if urgent is None else bool(urgent),
        media=unpack_media(packed.get("media")),
        links=unpack_links(packed.get("links")),
        action=unpack_action(packed.get("action")),
        protected=bool(packed.get("protected")),
        timing=_unpack_timing(fields(packed.get("timing"))),
        corrects=None if corrects is None else BriefingId(number(corrects)),
    )


def _pack_audience(audience: Audience) -> Json:
    first = Circle(audience.topics, audience.groups, audience.events)
    return {
        "everyone": audience.everyone,
        "any": _pack_circle(first),
        "only": _pack_circle(audience.only),
        "without": _pack_circle(audience.without),
    }


def _unpack_audience(packed: Mapping[str, Json]) -> Audience:
    first = _unpack_circle(packed.get("any"))
    return Audience(
        everyone=bool(packed.get("everyone")),
        topics=first.topics,
        groups=first.groups,
        events=first.events,
        only=_unpack_circle(packed.get("only")),
        without=_unpack_circle(packed.get("without")),
    )


def _pack_circle(circle: Circle) -> Json:
    return {
        "topics": _sorted(circle.topics),
        "groups": [int(each) for each in sorted(circle.groups)],
        "events": [int(each) for each in sorted(circle.events)],
        "languages": _sorted(circle.languages),
        "countries": _sorted(circle.countries),
    }


def _unpack_circle(value: Json) -> Circle:
    packed = fields(value)
    return Circle(
        topics=frozenset(map(TopicKey, _texts(packed.get("topics")))),
        groups=frozenset(GroupId(number(each)) for each in items(packed.get("groups"))),
        events=frozenset(EventId(number(each)) for each in items(packed.get("events"))),
        languages=frozenset(map(Language, _texts(packed.get("languages")))),
        countries=frozenset(_texts(packed.get("countries"))),
    )


def _pack_timing(timing: Timing) -> Json:
    return {
        "when": timing.when,
        "local": None if timing.local is None else timing.local.isoformat(),
        "zone": timing.zone,
        "fold": timing.fold,
        "keeps_for": None if timing.keeps_for is None else int(timing.keeps_for.total_seconds()),
    }


def _unpack_timing(packed: Mapping[str, Json]) -> Timing:
    local, fold, keeps_for = (packed.get(name) for name in ("local", "fold", "keeps_for"))
    return Timing(
        when=When(text(packed.get("when", When.NOW))),
        local=None if local is None else datetime.fromisoformat(text(local)),
        zone=text(packed.get("zone", "")),
        fold=None if fold is None else number(fold),
        keeps_for=None if keeps_for is None else timedelta(seconds=number(keeps_for)),
    )


def _sorted(values: Iterable[str]) -> Json:
    return [str(each) for each in sorted(values)]


def _texts(value: Json) -> Iterable[str]:
    return map(text, items(value))
