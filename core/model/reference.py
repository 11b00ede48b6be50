"""The reference data the product works with: topics, question guide, categories, calls, cards.

Facts only, each text in every language; where they come from and who checks them is not known here.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import NewType

from core.model.identity import TopicKey
from core.model.language import Language, Texts
from core.model.local_time import instant
from core.model.packet import PacketNeed
from core.model.question import Question, QuestionSet

CategoryKey = NewType("CategoryKey", str)
CategoryGroupKey = NewType("CategoryGroupKey", str)
AskKey = NewType("AskKey", str)
CallKey = NewType("CallKey", str)
CardKey = NewType("CardKey", str)
DocumentKey = NewType("DocumentKey", str)


@dataclass(frozen=True, slots=True)
class Document:
    """A source document that the reference data is taken from."""

    key: DocumentKey
    title: Texts
    reference: str
    """Its number, publisher or place of publication, as printed; the same in every language."""
    published: str | None
    """ISO date, or only the year; None when the document gives neither."""
    parts: tuple[str, ...]
    """Headings or sections that a `Source` may point to."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where in a document something was found."""

    document: DocumentKey
    part: str


@dataclass(frozen=True, slots=True)
class EuPlace:
    """A place in the EU action plan: a line of action (`I` to `V`) and a lettered section."""

    line: str
    section: str


@dataclass(frozen=True, slots=True)
class Topic:
    """A subject that members follow."""

    key: TopicKey
    name: Texts
    description: Texts
    sources: tuple[Source, ...]
    eu: EuPlace | None


@dataclass(frozen=True, slots=True)
class GuideHeading:
    """One heading of the question guide for a meeting with a candidate."""

    key: int
    """1 to 10, as in the action plan."""
    title: Texts
    position: Texts
    """What the organisation holds and does."""
    question: Texts | None
    """What to ask the candidate; the first two headings are there to introduce, not to ask."""
    topics: tuple[TopicKey, ...]


@dataclass(frozen=True, slots=True)
class Ask:
    """A legislative proposal that a candidate can support."""

    key: AskKey
    number: int
    """Its place in the action plan, from 1."""
    title: Texts
    text: Texts
    topics: tuple[TopicKey, ...]


@dataclass(frozen=True, slots=True)
class Category:
    """What a report is about."""

    key: CategoryKey
    group: CategoryGroupKey
    name: Texts
    explanation: Texts
    sources: tuple[Source, ...]
    eu: EuPlace | None


@dataclass(frozen=True, slots=True)
class CategoryGroup:
    """A button of the first category screen, with the categories behind it."""

    key: CategoryGroupKey
    name: Texts
    explanation: Texts
    categories: tuple[Category, ...]


@dataclass(frozen=True, slots=True)
class EuSection:
    """A lettered section of a line of action."""

    letter: str
    title: Texts


@dataclass(frozen=True, slots=True)
class EuLine:
    """One of the five lines of action of the EU action plan."""

    number: str
    """Roman, `I` to `V`."""
    title: Texts
    sections: tuple[EuSection, ...]


@dataclass(frozen=True, slots=True)
class EuPlan:
    """The EU action plan as reference: dated, and to be replaced by the next one."""

    document: DocumentKey
    adopted: date
    first_year: int
    last_year: int
    lines: tuple[EuLine, ...]
    trends: tuple[Texts, ...]
    """The trends that worried its authors, in their order."""

    def section(self, place: EuPlace) -> EuSection | None:
        """Return the section at *place*, or None when this plan has none there."""
        sections = (s for line in self.lines if line.number == place.line for s in line.sections)
        return next((s for s in sections if s.letter == place.section), None)


@dataclass(frozen=True, slots=True)
class CallQuestion:
    """One question of a call for input."""

    number: int
    text: Texts


@dataclass(frozen=True, slots=True)
class Call:
    """A call for input: what is asked, until when, and how an answer must be sent."""

    key: CallKey
    document: DocumentKey | None
    """The source document; None for a call that staff put in."""
    title: Texts
    body: Texts
    """Which organisation calls, for example the Human Rights Council."""
    mandate: Texts
    """Who of it asks."""
    report: Texts
    """The report that the answers go into; empty when the call names none."""
    session: int | None
    """The session that the report goes to; None when the call names none."""
    deadline: date
    deadline_time: time | None
    """Local time in `zone`; None when the call gives only the day."""
    zone: str
    address: str
    subject: str
    """The subject line that the call demands, to the letter."""
    languages: tuple[Language, ...]
    """Languages that an answer may be written in."""
    questions: tuple[CallQuestion, ...]
    """In our own words; a reading aid where the call does not take a language."""
    publication: Texts
    """The publication rule in our words; empty: what `published_unless_declined` says."""
    published_unless_declined: bool
    """What is sent is published unless the text declines; else only where it agrees."""
    link: str = ""
    """Where the call itself stands; empty when nobody gave an address."""
    fold: int | None = None
    """0 or 1 when the hour exists twice on that day."""

    def closes_at(self) -> datetime:
        """Return the last moment an answer counts, in UTC: without an hour, the end of its day."""
        return instant(self.deadline, self.deadline_time, self.zone, fold=self.fold)

    def question(self, number: int) -> CallQuestion | None:
        """Return the question of that number, or None."""
        return next((each for each in self.questions if each.number == number), None)


class CardKind(StrEnum):
    """What kind of help a referral card leads to."""

    EMERGENCY = "emergency"  # life or freedom in danger now
    LEGAL_AID = "legal_aid"  # a lawyer, or money for one
    MEDICAL = "medical"  # treatment, and care after violence or torture
    DIGITAL_SECURITY = "digital_security"  # accounts and devices watched or taken
    RELOCATION = "relocation"  # mechanisms that protect or relocate defenders
    UN = "un"  # special procedures and other UN bodies
    EUROPE = "europe"  # EU and Council of Europe
    ORGANISATION = "organisation"  # the network's own organisation


class ContactKind(StrEnum):
    """How a contact on a card is reached."""

    EMAIL = "email"  # an e-mail address
    PHONE = "phone"  # a telephone number as its owner prints it
    WEBSITE = "website"  # a host name or address as its owner prints it


@dataclass(frozen=True, slots=True)
class CardContact:
    """One way to reach the help that a card names."""

    kind: ContactKind
    value: str


@dataclass(frozen=True, slots=True)
class ReferralCard:
    """Where a person in need can turn; empty until staff fill it."""

    key: CardKey
    kind: CardKind
    country: str | None
    """ISO 3166 code in lower case, or None for a card that holds everywhere."""
    title: Texts
    text: Texts
    contacts: tuple[CardContact, ...]
    configured: bool
    """False while the card has no contact; it must then be shown as not configured."""


@dataclass(frozen=True, slots=True)
class Country:
    """A country offered at onboarding; its name comes from CLDR."""

    code: str
    """ISO 3166-1 alpha-2 in lower case."""
    zones: tuple[str, ...]
    """IANA time zones, the one to propose first."""


@dataclass(frozen=True, slots=True)
class SavedQuestion:
    """What reviewers often ask back, in every language.

    Attributes:
        about: what a packet can lack and the answer gives.
    """

    texts: Texts
    about: frozenset[PacketNeed] = frozenset()


@dataclass(frozen=True, slots=True)
class Content:
    """All reference data, checked: every key named in one part exists in the other."""

    documents: tuple[Document, ...]
    topics: tuple[Topic, ...]
    guide: tuple[GuideHeading, ...]
    asks: tuple[Ask, ...]
    category_groups: tuple[CategoryGroup, ...]
    eu_plan: EuPlan
    calls: tuple[Call, ...]
    cards: tuple[ReferralCard, ...]
    countries: tuple[Country, ...]
    question_sets: tuple[QuestionSet, ...] = ()
    """Of the questions that reports answer; the set of all other reports is the first."""
    saved_questions: tuple[SavedQuestion, ...] = ()
    """What reviewers often ask back."""

    def document(self, key: str) -> Document | None:
        """Return the source document with *key*, or None."""
        return next((d for d in self.documents if d.key == key), None)

    def topic(self, key: str) -> Topic | None:
        """Return the topic with *key*, or None: a button or link may outlive its topic."""
        return next((t for t in self.topics if t.key == key), None)

    def heading(self, key: int) -> GuideHeading | None:
        """Return the heading of the question guide with number *key*, or None."""
        return next((h for h in self.guide if h.key == key), None)

    def ask(self, key: str) -> Ask | None:
        """Return the ask with *key*, or None."""
        return next((a for a in self.asks if a.key == key), None)

    def category_group(self, key: str) -> CategoryGroup | None:
        """Return the category group with *key*, or None."""
        return next((g for g in self.category_groups if g.key == key), None)

    def category(self, key: str) -> Category | None:
        """Return the report category with *key*, or None."""
        every = (c for group in self.category_groups for c in group.categories)
        return next((c for c in every if c.key == key), None)

    def question_set(self, key: str) -> QuestionSet | None:
        """Return the set of questions with *key*, or None."""
        return next((s for s in self.question_sets if s.key == key), None)

    def questions_about(self, category: str) -> QuestionSet:
        """Return the set of questions for reports of a category; of none: the general one."""
        of_it = (s for s in self.question_sets if category in s.categories)
        return next(of_it, self.question_sets[0])

    def question(self, key: str) -> Question | None:
        """Return the question with *key*, or None: an answer may outlive its question."""
        every = (q for of_kind in self.question_sets for q in of_kind.questions)
        return next((q for q in every if q.key == key), None)

    def call(self, key: str) -> Call | None:
        """Return the call for input with *key*, or None."""
        return next((c for c in self.calls if c.key == key), None)

    def country(self, code: str) -> Country | None:
        """Return the country with ISO code *code*, or None."""
        return next((c for c in self.countries if c.code == code), None)

    def cards_for(self, country: str | None) -> Sequence[ReferralCard]:
        """Return one card for each kind there is: the country's own if configured, else general."""
        return tuple(card for kind in CardKind if (card := self._card(kind, country)) is not None)

    def unconfigured_cards(self) -> Sequence[ReferralCard]:
        """Return the cards that still have no contact, for staff to fill."""
        return tuple(card for card in self.cards if not card.configured)

    def _card(self, kind: CardKind, country: str | None) -> ReferralCard | None:
        of_kind = [card for card in self.cards if card.kind is kind]
        own = [card for card in of_kind if card.country is not None and card.country == country]
        general = [card for card in of_kind if card.country is None]
        ranked = [*(c for c in own if c.configured), *general, *own]
        return ranked[0] if ranked else None
