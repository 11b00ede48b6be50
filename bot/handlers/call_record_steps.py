"""The steps of putting a call's record together, in order, and what each takes in."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.handlers.at_step import AtStep, known_language
from core.model.call_draft import (
    LINE_LIMIT,
    TEXT_PARTS,
    CallDraft,
    pack_draft,
    unpack_draft,
)
from core.model.dialogue import Dialogue
from core.model.language import LANGUAGES, Language
from core.model.links import is_web_address
from core.model.local_time import instant
from core.model.refusals import NoSuchTime, Outdated, Refusal, Unusable
from core.model.typed_date import read_date, read_time
from core.model.typed_text import clean
from core.usecases.calls.keep_call import is_address
from locales.places import find_zones

_LONGEST_SEARCH = 100


@dataclass(frozen=True, slots=True)
class Recording(AtStep):
    """The dialogue with the draft in it.

    Attributes:
        own_zone: of who writes, proposed for the call.
    """

    draft: CallDraft
    own_zone: str
    now: datetime

    @property
    def was(self) -> int | None:
        """The revision of the record that is changed; None for a new one."""
        was = self.dialogue.state.get("was")
        return was if isinstance(was, int) and not isinstance(was, bool) else None

    @property
    def today(self) -> date:
        """The date where the call closes."""
        return self.now.astimezone(ZoneInfo(self.draft.zone or self.own_zone)).date()

    @property
    def found(self) -> list[str]:
        """The time zones that the last typed search found."""
        found = self.dialogue.state.get("found")
        return [str(each) for each in found] if isinstance(found, list) else []

    @property
    def typed_day(self) -> date:
        """The date that was typed and is asked about."""
        typed = self.dialogue.state.get("typed")
        if not isinstance(typed, str):
            raise Outdated
        return date.fromisoformat(typed)

    @property
    def question(self) -> tuple[int, Language]:
        """Which question is written, and in which language."""
        number, _, language = self.about.partition("-")
        if not number.isdecimal():
            raise Outdated
        return int(number), known_language(language)

    @property
    def way(self) -> list[tuple[str, bool]]:
        """The steps in order, each with whether it is done."""
        draft = self.draft
        steps: list[tuple[str, bool]] = [("words", draft.words_said and bool(draft.words))]
        for part in TEXT_PARTS:
            written = draft.part(part)
            steps += [(f"{part}.{code}", code in written) for code in draft.words]
        steps += [
            ("session", draft.session is not None),
            ("date", draft.day is not None),
            ("time", draft.has_time),
            ("zone", draft.zone is not None),
        ]
        if draft.is_twofold:
            steps.append(("fold", False))
        steps += [
            ("address", draft.address is not None),
            ("subject", draft.subject is not None),
            ("link", draft.link is not None),
            ("accepts", draft.accepts_said and bool(draft.accepts)),
            ("publish", draft.declined is not None),
        ]
        for number, question in enumerate(draft.questions or ({},), start=1):
            steps += [(f"question.{number}-{code}", code in question) for code in draft.words]
        return [*steps, ("more", draft.questions_said)]

    @property
    def next_step(self) -> str:
        """The first step that is not done, or the overview."""
        return next((step for step, done in self.way if not done), "overview")

    @property
    def step_before(self) -> str | None:
        """Where Back leads; None at the first step."""
        changing = self.next_step == "overview" and self.step != "overview"
        if self.step == "change" or changing:
            return "overview"
        if self.step == "dateok":
            return "date"
        steps = [step for step, _ in self.way]
        if self.dialogue.step not in steps or steps.index(self.dialogue.step) == 0:
            return None
        return steps[steps.index(self.dialogue.step) - 1]

    def at(self, step: str) -> Dialogue:
        """Return the dialogue at another step."""
        return self.dialogue.at(step, found=[], typed=None)

    def onward(self, draft: CallDraft) -> Dialogue:
        """Return the dialogue with what was said, at the next step that is not done."""
        said = self.dialogue.at(self.dialogue.step, draft=pack_draft(draft), found=[], typed=None)
        return said.at(replace(self, dialogue=said, draft=draft).next_step)

    def settled(self) -> tuple[Dialogue, Refusal | None]:
        """Return the dialogue, back at the hour or day if the deadline cannot be, and why."""
        draft = self.draft
        if draft.day is None or not draft.has_time or draft.zone is None:
            return self.dialogue, None
        try:
            closes = instant(draft.day, draft.clock, draft.zone, fold=draft.fold or 0)
        except NoSuchTime as refusal:
            return self._without("time", replace(draft, has_time=False, clock=None)), refusal
        if self.was is None and closes <= self.now:
            return self._without("date", replace(draft, day=None)), Unusable(reason="past")
        return self.dialogue, None

    def _without(self, step: str, draft: CallDraft) -> Dialogue:
        return self.dialogue.at(step, draft=pack_draft(draft))

    def staying(self, draft: CallDraft) -> Dialogue:
        """Return the dialogue with what was said, at the same step."""
        return self.dialogue.at(self.dialogue.step, draft=pack_draft(draft))


def recording_of(dialogue: Dialogue, *, own_zone: str, now: datetime) -> Recording:
    """Return a dialogue with its draft read."""
    packed = dialogue.state.get("draft")
    draft = unpack_draft(packed if isinstance(packed, dict) else {})
    return Recording(dialogue, draft, own_zone, now)


def with_typed(at: Recording, typed: str, language: Language) -> Dialogue:
    """Return the dialogue after what was typed at its step.

    Raises:
        Refusal: it cannot be used here; its class says why.
    """
    draft, step = at.draft, at.step
    if step in TEXT_PARTS:
        return at.onward(draft.with_part(step, at.language, typed))
    if step == "question":
        number, code = at.question
        return at.onward(draft.with_question(number, code, typed))
    if step in {"date", "dateok"}:
        day = read_date(typed, today=at.today, language=language)
        return at.dialogue.at("dateok", typed=day.isoformat())
    if step == "zone":
        return _with_zone(at, typed)
    if step not in _LINES:
        raise Unusable(reason="buttons")
    return at.onward(_LINES[step](draft, typed.strip()))


def _with_zone(at: Recording, typed: str) -> Dialogue:
    found = find_zones(typed[:_LONGEST_SEARCH], LANGUAGES)
    if not found:
        raise Unusable(reason="zone")
    if len(found) == 1:
        return at.onward(replace(at.draft, zone=found[0], fold=None))
    return at.dialogue.at("zone", found=list(found))


def _with_session(draft: CallDraft, typed: str) -> CallDraft:
    if not (typed.isascii() and typed.isdecimal() and len(typed) <= 4 and int(typed)):
        raise Unusable(reason="number")
    return replace(draft, session=int(typed))


def _with_time(draft: CallDraft, typed: str) -> CallDraft:
    return replace(draft, has_time=True, clock=read_time(typed), fold=None)


def _with_address(draft: CallDraft, typed: str) -> CallDraft:
    address = clean(typed, limit=LINE_LIMIT)
    if not is_address(address):
        raise Unusable(reason="call-address")
    return replace(draft, address=address)


def _with_subject(draft: CallDraft, typed: str) -> CallDraft:
    return replace(draft, subject=" ".join(clean(typed, limit=LINE_LIMIT).split()))


def _with_link(draft: CallDraft, typed: str) -> CallDraft:
    link = clean(typed, limit=LINE_LIMIT)
    if not is_web_address(link):
        raise Unusable(reason="link")
    return replace(draft, link=link)


_LINES = {
    "session": _with_session,
    "time": _with_time,
    "address": _with_address,
    "subject": _with_subject,
    "link": _with_link,
}
