"""Choosing who gets a draft: the steps, and where each button of theirs leads.

`audience` shows the whole; `any.topics.0` is a page of what it begins with, `narrow.only` and
`narrow.without` lead to pages such as `only.languages.0` and `without.events.1`.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from bot.handlers.at_step import known_language
from bot.handlers.writing import Move, Writing
from core.model.audience import Audience, Circle
from core.model.briefing import BriefingKind
from core.model.dialogue import strings_in
from core.model.identity import EventId, GroupId
from core.model.language import LANGUAGES
from core.model.refusals import NothingChosen, Outdated, Unusable
from locales.places import find_countries

BEGINNINGS = ("topics", "groups", "events")
"""What an audience can begin with, beside everyone."""
FEATURES = ("languages", "countries", "topics", "groups", "events")
"""What it can be narrowed by."""
NARROWED = ("only", "without")
A_PAGE = 8
LONGEST_SEARCH = 100


def feature_of(writing: Writing) -> str:
    """Return what the page is about, for example `topics`.

    Raises:
        Outdated: no such page.
    """
    feature = writing.about.partition(".")[0]
    if feature not in (BEGINNINGS if writing.step == "any" else FEATURES):
        raise Outdated
    return feature


def page_of(writing: Writing) -> int:
    """Return which page of it is shown, from 0."""
    page = writing.about.partition(".")[2]
    return int(page) if page.isdecimal() else 0


def circle_of(writing: Writing) -> Audience | Circle:
    """Return the part of the audience that the step is about."""
    audience = writing.draft.readers
    part = writing.about if writing.step == "narrow" else writing.step
    return {"only": audience.only, "without": audience.without}.get(part, audience)


def chosen_in(writing: Writing) -> frozenset[Any]:
    """Return what is chosen on the page where the writing stands."""
    chosen: frozenset[Any] = getattr(circle_of(writing), feature_of(writing))
    return chosen


def offered_countries(writing: Writing) -> Sequence[str]:
    """Return what the last typed search found, or every country that is offered or chosen."""
    if found := strings_in(writing.dialogue.state.get("found")):
        return found
    known = [country.code for country in writing.content.countries]
    return [*sorted(chosen_in(writing) - set(known)), *known]


def take_audience(writing: Writing, typed: str) -> Writing:
    """Return the writing after something was typed: a country's name, on the pages of countries.

    Raises:
        Unusable: nothing is to be typed here, or there is no such country.
    """
    if writing.step not in NARROWED or feature_of(writing) != "countries":
        raise Unusable(reason="buttons")
    found = find_countries(typed[:LONGEST_SEARCH], LANGUAGES)
    if not found:
        raise Unusable(reason="country")
    if len(found) > 1:
        return writing.stay(found=list(found))
    chosen = _toggled(writing.stay(found=None), found[0], wanted=True)
    page = offered_countries(chosen).index(found[0]) // A_PAGE
    return chosen.go(f"{chosen.step}.countries.{page}")  # where it can be seen ticked


def _go(writing: Writing, step: str) -> Writing:
    return writing.go(step, found=None)


def _everyone(writing: Writing, _value: str) -> Writing:
    """Begin with everyone; whoever was named before is among them."""
    was = writing.draft.readers
    return _with(writing, Audience(everyone=True, only=was.only, without=was.without))


def _clear(writing: Writing, _value: str) -> Writing:
    """Begin anew: a briefing goes to those who follow its topics, an alert to nobody yet."""
    alert = writing.draft.kind is BriefingKind.ALERT
    return writing.stay(replace(writing.draft, audience=Audience() if alert else None))


def _pick(writing: Writing, value: str) -> Writing:
    if value not in BEGINNINGS:
        raise Outdated
    return _go(writing, f"any.{value}.0")


def _narrow(writing: Writing, value: str) -> Writing:
    if value not in NARROWED:
        raise Outdated
    return _go(writing, f"narrow.{value}")


def _pick_narrow(writing: Writing, value: str) -> Writing:
    if writing.about not in NARROWED or value not in FEATURES:
        raise Outdated
    return _go(writing, f"{writing.about}.{value}.0")


def _turn(writing: Writing, value: str) -> Writing:
    if not value.isdecimal() or len(value) > 3:
        raise Outdated
    return _go(writing, f"{writing.step}.{feature_of(writing)}.{value}")


def _done(writing: Writing, _value: str) -> Writing:
    """Leave the overview of the audience.

    Raises:
        NothingChosen: it does not say whom it begins with.
    """
    draft = writing.draft
    if not draft.readers.chosen:
        raise NothingChosen
    if draft.kind is BriefingKind.ALERT and not draft.bodies:
        return writing.go("languages")  # they are only suggested until something is written
    return writing.onward()


def _toggle(wanted: bool) -> Move:
    return lambda writing, value: _toggled(writing, value, wanted=wanted)


def _toggled(writing: Writing, value: str, *, wanted: bool) -> Writing:
    """Put one thing into the part that the step is about, or take it out."""
    feature, circle = feature_of(writing), circle_of(writing)
    one = frozenset({_READ[feature](writing, value)})
    chosen = chosen_in(writing)
    change: dict[str, Any] = {feature: chosen | one if wanted else chosen - one}
    if isinstance(circle, Audience):
        return _with(writing, replace(circle, everyone=False, **change))
    part: dict[str, Any] = {writing.step: replace(circle, **change)}
    return _with(writing, replace(writing.draft.readers, **part))


def _with(writing: Writing, audience: Audience) -> Writing:
    """Return it with another audience; the default one stays the default."""
    draft = writing.draft
    default = bool(draft.topics) and audience == Audience(topics=draft.topics)
    return writing.stay(replace(draft, audience=None if default else audience))


def _topic(writing: Writing, value: str) -> str:
    topic = writing.content.topic(value)
    if topic is None:
        raise Outdated
    return topic.key


def _number(value: str) -> int:
    if not value.isdecimal():
        raise Outdated
    return int(value)


def _country(_writing: Writing, value: str) -> str:
    if len(value) != 2 or not (value.isascii() and value.isalpha() and value.islower()):
        raise Outdated
    return value


_READ: Mapping[str, Callable[[Writing, str], object]] = {
    "topics": _topic,
    "groups": lambda _, value: GroupId(_number(value)),
    "events": lambda _, value: EventId(_number(value)),
    "languages": lambda _, value: known_language(value),
    "countries": _country,
}
"""From a button's value to what is chosen by it; each raises `Outdated` for what makes no sense."""


def _to(step: str) -> Mapping[str, Move]:
    """Return the two ways out of a page: both keep what was chosen."""
    return {"next": lambda writing, _: _go(writing, step), "back": lambda w, _: _go(w, step)}


_PAGE: Mapping[str, Move] = {"on": _toggle(True), "off": _toggle(False), "page": _turn}

AUDIENCE_MOVES: Mapping[str, Mapping[str, Move]] = {
    "audience": {
        "all": _everyone,
        "pick": _pick,
        "narrow": _narrow,
        "clear": _clear,
        "next": _done,
    },
    "any": {**_PAGE, **_to("audience")},
    "narrow": {"pick": _pick_narrow, **_to("audience")},
    "only": {**_PAGE, **_to("narrow.only")},
    "without": {**_PAGE, **_to("narrow.without")},
}
"""What the buttons of each step do; Back of `audience` itself is the writing's."""
AUDIENCE_STEPS = frozenset(AUDIENCE_MOVES)
