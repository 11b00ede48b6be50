"""Where the dialogue about a candidate's facts stands, and its screens."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.handlers.at_step import AtStep
from bot.screen import Button, Row, Screen, grid
from bot.taps import DialogueTap
from bot.words import Words
from core.model.candidate import FACT_LIMIT, SOURCE_LIMIT, Fact, Stated
from core.model.dialogue import Dialogue, Json
from core.model.identity import CandidateId
from core.model.refusals import Outdated
from locales.names import country_name

FACTS = tuple(Fact)
"""In the order in which they are asked for."""


@dataclass(frozen=True, slots=True)
class Editing(AtStep):
    """The dialogue `candedit` with its state read."""

    @property
    def candidate(self) -> CandidateId:
        """Who is changed; 0: somebody new."""
        return CandidateId(self._number("candidate"))

    @property
    def revision(self) -> int:
        """The revision that the coordinator is looking at."""
        return self._number("revision")

    @property
    def fact(self) -> Fact:
        """The fact that is asked for.

        Raises:
            Outdated: none is.
        """
        try:
            return Fact(self.about)
        except ValueError:
            raise Outdated from None

    @property
    def value(self) -> str:
        """The value whose source is asked for."""
        return str(self.dialogue.state.get("value") or "")

    @property
    def facts(self) -> Mapping[Fact, Stated]:
        """What is known so far."""
        facts = self.dialogue.state.get("facts")
        said = facts.items() if isinstance(facts, dict) else ()
        return {Fact(fact): _stated(each) for fact, each in said}

    @property
    def last_source(self) -> str:
        """A source to offer again; empty when there is none."""
        return str(self.dialogue.state.get("source") or self._first_source())

    @property
    def must_be_said(self) -> bool:
        """Whether the fact cannot be left out."""
        return self.fact is Fact.NAME

    def with_fact(self, stated: Stated | None) -> Dialogue:
        """Return the dialogue with the fact that was asked for, or without it."""
        facts = dict(self.facts)
        facts.pop(self.fact, None)
        if stated is not None:
            facts[self.fact] = stated
        packed: dict[str, Json] = {
            fact.value: [said.value, said.source] for fact, said in facts.items()
        }
        source = stated.source if stated else self.last_source
        return self.dialogue.at(self.dialogue.step, facts=packed, source=source, value="")

    def back(self) -> Dialogue:
        """Return the dialogue one step back.

        Raises:
            Outdated: this is the first step.
        """
        if self.step == "source":
            return self.dialogue.at(f"value.{self.fact}")
        if self.step == "value" and self.candidate:
            return self.dialogue.at("fact")
        at = len(FACTS) if self.step == "check" else FACTS.index(self.fact)
        if self.step not in {"value", "check"} or at == 0:
            raise Outdated
        return self.dialogue.at(f"value.{FACTS[at - 1]}")

    def _first_source(self) -> str:
        return next((said.source for said in self.facts.values()), "")

    def _number(self, name: str) -> int:
        value = self.dialogue.state.get(name)
        return value if isinstance(value, int) else 0


@dataclass(frozen=True, slots=True)
class CandidateEditScreens:
    """Draws the steps."""

    words: Words
    editing: Editing

    def screen(self) -> Screen:
        """Return the screen of the step where the dialogue stands."""
        match self.editing.step:
            case "fact":
                return self._which()
            case "value":
                return self._value()
            case "source":
                return self._source()
            case _:
                return self._check()

    def _which(self) -> Screen:
        buttons = [self._button(f"candidate-fact-{fact}", "fact", fact.value) for fact in FACTS]
        name = self.editing.facts[Fact.NAME].value
        rows = [*grid(buttons, columns=2), [self._button("candidate-cancel-button", "cancel")]]
        return Screen(self.words.t("candidate-which-fact", name=name), rows)

    def _value(self) -> Screen:
        words, fact = self.words, self.editing.fact
        now = self.editing.facts.get(fact)
        lines = [
            words.t(
                "candidate-ask-value",
                fact=words.plain(f"candidate-fact-{fact}"),
                limit=FACT_LIMIT,
            )
        ]
        hints = {
            Fact.CONTACT: "candidate-hint-contact",
            Fact.COUNTRY: "candidate-hint-country",
            Fact.GROUP: "candidate-hint-group",
        }
        if fact in hints:
            lines.append(words.t(hints[fact]))
        if now is not None:
            lines.append(words.t("candidate-value-now", value=self._shown(fact, now.value)))
        rows: list[Row] = []
        if not self.editing.must_be_said:
            key = (
                "candidate-leave-out-button" if self.editing.candidate else "candidate-skip-button"
            )
            rows.append([self._button(key, "skip")])
        first = fact is Fact.NAME and not self.editing.candidate
        return Screen("\n".join(lines), [*rows, self._out(back=not first)])

    def _source(self) -> Screen:
        words, editing = self.words, self.editing
        text = words.t(
            "candidate-ask-source",
            fact=words.plain(f"candidate-fact-{editing.fact}"),
            value=self._shown(editing.fact, editing.value),
            limit=SOURCE_LIMIT,
        )
        rows: list[Row] = []
        if editing.last_source:
            label = words.plain("candidate-same-source-button", source=editing.last_source[:30])
            rows.append([Button(label, self._tap("same"))])
        return Screen(text, [*rows, self._out(back=True)])

    def _check(self) -> Screen:
        words = self.words
        lines = [words.t("candidate-check")]
        for fact, said in self.editing.facts.items():
            name = words.plain(f"candidate-fact-{fact}")
            lines += [
                "",
                words.t("candidate-fact", fact=name, value=self._shown(fact, said.value)),
                words.t("candidate-source", source=said.source),
            ]
        rows: list[Row] = [[self._button("candidate-save-button", "save")]]
        return Screen("\n".join(lines), [*rows, self._out(back=True)])

    def _shown(self, fact: Fact, value: str) -> str:
        return country_name(value, self.words.language) if fact is Fact.COUNTRY else value

    def _out(self, *, back: bool) -> Row:
        cancel = self._button("candidate-cancel-button", "cancel")
        return [self._button("candidate-step-back-button", "back"), cancel] if back else [cancel]

    def _button(self, key: str, action: str, value: str = "") -> Button:
        return Button(self.words.plain(key), self._tap(action, value))

    def _tap(self, action: str, value: str = "") -> DialogueTap:
        dialogue = self.editing.dialogue
        return DialogueTap(dialogue=dialogue.name, token=dialogue.token, action=action, value=value)


def _stated(packed: Json) -> Stated:
    value, source = packed if isinstance(packed, list) else ("", "")
    return Stated(str(value), str(source))
