"""What a colleague changed about an event while somebody was typing a change of their own.

Nothing that was typed is lost: the dialogue goes on from the event as it is now, and says what
the other one did before anything is saved.
"""

from dataclasses import replace

from bot.handlers.event_steps import Part, Planning
from bot.handlers.event_words import when_short
from bot.words import Words
from core.model.dialogue import Dialogue, strings_in
from core.model.event import Event
from core.model.language import Texts
from core.usecases.events.event_draft import EventDraft
from locales.lists import list_of

_PARTS = {
    "when": ("day", "clock", "no_hour", "all_day", "zone", "fold", "last_day", "end_clock"),
    "place": ("place",),
    "words": ("titles", "texts"),
    "topics": ("topics",),
    "groups": ("groups", "invited_only"),
    "seats": ("seats",),
    "speech": ("interpretation",),
    "remind": ("distances", "after"),
    "repeat": ("repeats", "until", "times"),
}
"""What is said to have changed, and the fields that it means."""
_OWN: dict[Part, tuple[str, ...]] = {
    Part.WHEN: ("when",),
    Part.PLACE: ("place",),
    Part.WHO: ("topics", "groups"),
    Part.SEATS: ("seats",),
    Part.SPEECH: ("speech",),
    Part.REMIND: ("remind",),
    Part.REPEAT: ("repeat",),
}
"""What of these the coordinator was changing."""


def on_top_of(words: Words, planning: Planning, event: Event) -> Dialogue:
    """Return the dialogue, with what was typed, on top of the event as a colleague left it."""
    now, was = EventDraft.of_event(event), planning.was
    changed = [
        part
        for part, fields in _PARTS.items()
        if any(getattr(now, name) != getattr(was, name) for name in fields)
    ]
    return planning.dialogue.at(
        planning.last_step,
        **_merged(planning, now).state,
        revision=event.revision,
        was=now.state,
        changed=list(changed),
        changed_when=when_short(words, event) if "when" in changed else "",
        changed_place=event.place if "place" in changed else "",
    )


def _merged(planning: Planning, now: EventDraft) -> EventDraft:
    """Return the event as it is now with the part that was being changed as it was typed."""
    mine, was = planning.draft, planning.was
    if planning.part is Part.WORDS:
        return replace(
            now,
            languages=mine.languages,
            titles={**now.titles, **_typed(mine.titles, was.titles)},
            texts={**now.texts, **_typed(mine.texts, was.texts)},
        )
    fields = [name for part in _OWN[planning.part] for name in _PARTS[part]]
    return replace(now, **{name: getattr(mine, name) for name in fields})


def _typed(mine: Texts, was: Texts) -> Texts:
    return {language: text for language, text in mine.items() if was.get(language) != text}


def meanwhile_lines(words: Words, planning: Planning) -> list[str]:
    """Return what a colleague changed (HTML); nothing where nobody did."""
    state = planning.dialogue.state
    changed = strings_in(state.get("changed"))
    if not changed:
        return []
    parts = [words.plain("event-part", part=part) for part in changed]
    lines = [words.t("event-meanwhile", parts=list_of(parts, words.language))]
    values = (state.get(name) for name in ("changed_when", "changed_place"))
    now = [value for value in values if isinstance(value, str) and value]
    return [*lines, *(words.t("event-meanwhile-now", now=value) for value in now)]
