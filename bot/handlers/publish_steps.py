"""The steps of writing a briefing or alert, and where each button of theirs leads."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from bot.handlers.at_step import AtStep, known_language
from core.model.audience import Audience
from core.model.briefing import BriefingKind
from core.model.dialogue import Dialogue
from core.model.identity import TopicKey
from core.model.reference import Content
from core.model.refusals import NothingChosen, Outdated
from core.usecases.briefings.draft import Draft

ASIDE = frozenset({"leaving", "resume"})
"""Steps that stand beside the way; where to go on is kept in the state as `back`."""
WRITTEN = frozenset({"title", "text"})
"""Steps at which a typed message is awaited."""

STEPPING = frozenset({"back", "next"})
"""Buttons that say at which step they stand, so that a second tap does not take a second step."""


@dataclass(frozen=True, slots=True)
class Writing(AtStep):
    """A dialogue with the draft in it."""

    draft: Draft
    content: Content

    @classmethod
    def of(cls, dialogue: Dialogue, content: Content) -> "Writing":
        """Return the dialogue with its draft read."""
        return cls(dialogue, Draft.of(dialogue), content)

    def go(self, step: str, draft: Draft | None = None) -> Dialogue:
        """Return the dialogue at another step, with another draft if one is given."""
        return self.dialogue.at(step, **(draft or self.draft).state)

    def onward(self, draft: Draft | None = None) -> Dialogue:
        """Return the dialogue at the first thing that is still missing, or at the overview."""
        return self.go(next_step(draft or self.draft), draft)


def way(draft: Draft) -> list[tuple[str, bool]]:
    """Return the steps in order, each with whether it is done."""
    alert = draft.kind is BriefingKind.ALERT
    steps = [("audience", draft.has_audience)] if alert else []
    steps.append(("languages", bool(draft.languages)))
    for language in draft.languages:
        missing = draft.missing(language)
        parts = ("text",) if alert else ("title", "text")
        steps += [(f"{part}.{language}", part not in missing) for part in parts]
    if not alert:
        steps += [("topics", draft.has_audience), ("urgency", draft.urgent is not None)]
    return steps


def next_step(draft: Draft) -> str:
    """Return the first step that is not done, or the overview."""
    return next((step for step, done in way(draft) if not done), "overview")


def step_before(writing: Writing) -> str | None:
    """Return where Back leads; None at the first step of all."""
    if writing.step in {"preview", "confirm"}:
        return "overview"
    if writing.step == "topic":
        return "audience"
    if writing.draft.complete:
        return None if writing.step == "overview" else "overview"
    steps = [step for step, _ in way(writing.draft)]
    here = writing.dialogue.step if writing.step in WRITTEN else writing.step
    at = steps.index(here) if here in steps else len(steps)
    return steps[at - 1] if at else None


def resting(dialogue: Dialogue) -> str:
    """Return the step at which the writing itself stands, also while a question is in between."""
    back = dialogue.state.get("back")
    return back if dialogue.step in ASIDE and isinstance(back, str) else dialogue.step


def _back(writing: Writing, _value: str) -> Dialogue:
    before = step_before(writing)
    if before is None:
        raise Outdated
    return writing.go(before)


def _onward(writing: Writing, _value: str) -> Dialogue:
    return writing.onward()


def _language(writing: Writing, value: str, *, wanted: bool) -> Dialogue:
    return writing.go("languages", writing.draft.in_language(known_language(value), wanted=wanted))


def _after_languages(writing: Writing, _value: str) -> Dialogue:
    if not writing.draft.languages:
        raise NothingChosen
    return writing.onward()


def _topic(writing: Writing, value: str, *, wanted: bool) -> Dialogue:
    topic = _known_topic(writing, value)
    return writing.go(writing.dialogue.step, writing.draft.on_topic(topic, wanted=wanted))


def _after_topics(writing: Writing, _value: str) -> Dialogue:
    if not writing.draft.audience.topics:
        raise NothingChosen
    return writing.onward()


def _turn(writing: Writing, value: str) -> Dialogue:
    return writing.turned(value)


def _urgency(writing: Writing, *, urgent: bool) -> Dialogue:
    return writing.onward(replace(writing.draft, urgent=urgent))


def _everyone(writing: Writing, _value: str) -> Dialogue:
    return _after_audience(writing, Audience(everyone=True))


def _one_topic(writing: Writing, value: str) -> Dialogue:
    return _after_audience(writing, Audience(topics=frozenset({_known_topic(writing, value)})))


def _after_audience(writing: Writing, audience: Audience) -> Dialogue:
    """Go on; the languages are only suggested until something is written, so they are asked."""
    draft = replace(writing.draft, audience=audience)
    return writing.onward(draft) if draft.bodies else writing.go("languages", draft)


def _change(writing: Writing, value: str) -> Dialogue:
    if value not in {step for step, _ in way(writing.draft)}:
        raise Outdated
    return writing.go(value)


def _preview(writing: Writing, value: str) -> Dialogue:
    if not writing.draft.versions:
        raise Outdated
    return writing.go(f"preview.{known_language(value)}")


def _confirm(writing: Writing, _value: str) -> Dialogue:
    if not writing.draft.complete:
        raise Outdated
    return writing.go("confirm")


def _resume(writing: Writing, _value: str) -> Dialogue:
    return writing.dialogue.at(resting(writing.dialogue))


def _known_topic(writing: Writing, value: str) -> TopicKey:
    topic = writing.content.topic(value)
    if topic is None:
        raise Outdated
    return topic.key


Move = Callable[[Writing, str], Dialogue]
"""From where the writing stands, and a button's value, to where it stands then."""

MOVES: Mapping[str, Mapping[str, Move]] = {
    "audience": {"all": _everyone, "bytopic": lambda w, _: w.go("topic.0")},
    "topic": {"on": _one_topic, "page": _turn},
    "languages": {
        "on": lambda w, value: _language(w, value, wanted=True),
        "off": lambda w, value: _language(w, value, wanted=False),
        "next": _after_languages,
    },
    "title": {"next": _onward},
    "text": {"next": _onward},
    "topics": {
        "on": lambda w, value: _topic(w, value, wanted=True),
        "off": lambda w, value: _topic(w, value, wanted=False),
        "page": _turn,
        "next": _after_topics,
    },
    "urgency": {
        "calm": lambda w, _: _urgency(w, urgent=False),
        "urgent": lambda w, _: _urgency(w, urgent=True),
    },
    "overview": {"change": _change, "preview": _preview, "confirm": _confirm, "next": _onward},
    "preview": {"preview": _preview},
    "confirm": {},
    "leaving": {"stay": _resume},
    "resume": {"stay": _resume},
}
"""What each step's buttons do to the dialogue, apart from those that end or leave it."""

ACTIONS = frozenset({"back"}.union(*MOVES.values()))
"""Every button of MOVES, at whichever step."""


def move(writing: Writing, action: str, value: str) -> Dialogue | None:
    """Return the dialogue after a button, or None when its step has no such button (any more).

    Raises:
        Outdated: the button's value makes no sense (any more).
        NothingChosen: something has to be chosen first.
    """
    if action in STEPPING and value != writing.dialogue.step:
        return None
    if action == "back" and writing.step not in ASIDE:
        return _back(writing, value)
    found = MOVES.get(writing.step, {}).get(action)
    return found(writing, value) if found else None
