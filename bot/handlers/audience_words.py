"""An audience in words: who is in it, how many that are, and which version each gets."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from bot.words import Words
from core.model.audience import Audience, AudienceCount, Circle
from core.model.event import Event
from core.model.language import LANGUAGES, Language, choose
from core.model.reference import Content
from core.usecases.groups.offer_choices import Choices
from locales.dates import formatted
from locales.lists import any_of
from locales.names import country_name, language_name, language_within
from locales.shortened import shortened

FEATURES = ("topics", "groups", "events", "languages", "countries")
"""In the order in which they are said; the fields of a circle."""
NAMES_SHOWN = 5
LONGEST_TITLE = 24
"""Characters of an event's title: with its day it fits a button."""


@dataclass(frozen=True, slots=True)
class Names:
    """What topics, groups, events, languages and countries are called, for one reader.

    Attributes:
        choices: what `load_choices` or `load_names` returned for the audience.
    """

    words: Words
    content: Content
    choices: Choices

    def of(self, feature: str, key: object) -> str:
        """Return the name of one thing, as plain text; a dash when it is gone."""
        return self._all(feature, [key]).get(key, "–")

    def some(self, feature: str, chosen: Collection[object]) -> str:
        """Return "a, b or c": the first few names, and how many more there are."""
        known = self._all(feature, chosen)
        if feature == "languages":
            known = {each: language_within(each, self.words.language) for each in LANGUAGES}
        names = [name for key, name in known.items() if key in chosen]
        names += ["–"] * len([key for key in chosen if key not in known])
        shown, more = names[:NAMES_SHOWN], len(names) - NAMES_SHOWN
        if more > 0:
            shown.append(self.words.plain("topics-more", count=more))
        return any_of(shown, self.words.language)

    def _all(self, feature: str, chosen: Iterable[object]) -> dict[object, str]:
        language = self.words.language
        match feature:
            case "topics":
                return {each.key: self.words.of(each.name) for each in self.content.topics}
            case "groups":
                return dict(self.choices.group_names.items())
            case "events":
                return {key: self._event(each) for key, each in self.choices.known_events.items()}
            case "languages":
                return {each: language_name(each, language) for each in LANGUAGES}
            case _:
                named = {code: country_name(str(code), language) for code in chosen}
                return dict(sorted(named.items(), key=lambda each: each[1]))

    def _event(self, event: Event) -> str:
        title = choose(event.versions, self.words.language)[1].title if event.versions else "–"
        day = formatted(event.local_date, self.words.language, "short")
        return f"{shortened(title, LONGEST_TITLE)} ({day})"


def audience_line(names: Names, audience: Audience) -> str:
    """Return in words who is in an audience, as Telegram HTML: a line for each condition."""
    words = names.words
    if audience.everyone:
        lines = [words.t("audience-everyone")]
    elif audience.chosen:
        beginning = Circle(audience.topics, audience.groups, audience.events)
        first, *others = _phrases(names, beginning)
        lines = [words.t("audience-from", who=first)]
        lines += [words.t("audience-or", who=who) for who in others]
    else:
        lines = [words.t("audience-nobody-said")]
    lines += [words.t("audience-only", who=who) for who in _phrases(names, audience.only)]
    lines += [words.t("audience-without", who=who) for who in _phrases(names, audience.without)]
    if audience.closed:
        lines.append(words.t("audience-closed"))
    return "\n".join(lines)


def count_lines(words: Words, count: AudienceCount, versions: Collection[Language]) -> list[str]:
    """Return how many get it, in which language, with which version, and who does not.

    Args:
        words: of who reads it.
        count: the audience as it is now.
        versions: the languages that it comes in; empty as long as that is not said.
    """
    lines = [words.t("audience-people", people=count.people)]
    for language in LANGUAGES:
        people = count.reachable.get(language, 0)
        if not people:
            continue
        version = choose(dict.fromkeys(versions), language)[0] if versions else language
        if version == language:
            lines.append(words.t("audience-readers", language=language, people=people))
        else:
            lines.append(
                words.t("audience-readers-other", language=language, people=people, version=version)
            )
    if count.unreachable:
        lines.append(words.t("audience-unreachable", people=count.unreachable))
    if count.paused:
        lines.append(words.t("audience-paused", people=count.paused))
    return lines


def _phrases(names: Names, circle: Circle) -> list[str]:
    """Return for each thing that a circle asks for what people who have it are called."""
    asked = [(feature, getattr(circle, feature)) for feature in FEATURES]
    return [
        names.words.plain(f"audience-part-{feature}", names=names.some(feature, chosen))
        for feature, chosen in asked
        if chosen
    ]
