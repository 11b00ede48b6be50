"""Who gets a broadcast: circles of people, joined by or, narrowed by and, cut by without."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from core.model.identity import EventId, GroupId, TopicKey
from core.model.language import Language


@dataclass(frozen=True, slots=True)
class Circle:
    """Features of people; an empty field asks for nothing.

    Attributes:
        topics: follows at least one of them.
        groups: is in at least one of them.
        events: comes to at least one of them.
        languages: has chosen one of them.
        countries: ISO 3166-1 alpha-2 in lower case; told one of them.
    """

    topics: frozenset[TopicKey] = frozenset()
    groups: frozenset[GroupId] = frozenset()
    events: frozenset[EventId] = frozenset()
    languages: frozenset[Language] = frozenset()
    countries: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        """Say whether it asks for anything."""
        return any((self.topics, self.groups, self.events, self.languages, self.countries))


@dataclass(frozen=True, slots=True)
class Audience:
    """Who gets something; always only people who consented, are reachable and not paused.

    Somebody is in it who (is anybody, if `everyone`, **or** follows a topic **or** is in a group
    **or** comes to an event), **and** for each feature that `only` names has one of its values,
    and has none of the values of any feature that `without` names.
    """

    everyone: bool = False
    topics: frozenset[TopicKey] = frozenset()
    groups: frozenset[GroupId] = frozenset()
    events: frozenset[EventId] = frozenset()
    only: Circle = field(default_factory=Circle)
    without: Circle = field(default_factory=Circle)

    @property
    def chosen(self) -> bool:
        """Whether it was said whom it begins with."""
        return self.everyone or bool(self.topics or self.groups or self.events)

    @property
    def closed(self) -> bool:
        """Whether only members of groups or those coming to events get it.

        Such a briefing is no business of others: the library shows it to those alone.
        """
        inside = bool(self.groups or self.events) and not (self.everyone or self.topics)
        return inside or bool(self.only.groups or self.only.events)


@dataclass(frozen=True, slots=True)
class AudienceCount:
    """How many people an audience has at one moment; only those who consented are counted.

    Attributes:
        reachable: who would get it, by their language; a language without anybody is not in it.
        unreachable: in it by the rest of the rule, but they blocked the bot or are gone.
        paused: in it by the rest of the rule, reachable, but they paused.
    """

    reachable: Mapping[Language, int] = field(default_factory=dict)
    unreachable: int = 0
    paused: int = 0

    @property
    def people(self) -> int:
        """How many would get it, in all languages."""
        return sum(self.reachable.values())
