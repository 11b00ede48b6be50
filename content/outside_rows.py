"""Rows about the world outside as written: the EU plan, calls, referral cards, countries."""

import re
from datetime import date, time
from typing import Annotated, Self

from pydantic import Field, StringConstraints, model_validator

from content.rows import Row
from content.texts import Key, Line, Paragraph, Sentence, Title, Zone, wrong
from core.model import reference as core
from core.model.language import Language

CountryCode = Annotated[str, StringConstraints(pattern=r"^[a-z]{2}$")]
LanguageCode = Annotated[str, StringConstraints(pattern=r"^[a-z]{2}$")]

CONTACT_FORMS = {
    core.ContactKind.EMAIL: re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+"),
    core.ContactKind.PHONE: re.compile(r"[+0][0-9 ()/-]{4,}"),
    core.ContactKind.WEBSITE: re.compile(r"(https?://)?[\w-]+(\.[\w-]+)+(/\S*)?"),
}


class EuSectionRow(Row):
    """A lettered section of a line of action."""

    letter: Annotated[str, StringConstraints(pattern=r"^[A-Z]$")]
    title: Title


class EuLineRow(Row):
    """A line of action."""

    number: Annotated[str, StringConstraints(pattern=r"^[IVX]+$")]
    title: Title
    sections: Annotated[list[EuSectionRow], Field(min_length=1)]


class EuPlanRow(Row):
    """The EU plan."""

    document: Key
    adopted: date
    first_year: int
    last_year: int
    lines: Annotated[list[EuLineRow], Field(min_length=1)]
    trends: list[Sentence]

    def build(self) -> core.EuPlan:
        """Return the core's plan."""
        lines = tuple(
            core.EuLine(
                line.number,
                line.title,
                sections=tuple(core.EuSection(s.letter, s.title) for s in line.sections),
            )
            for line in self.lines
        )
        return core.EuPlan(
            core.DocumentKey(self.document),
            self.adopted,
            first_year=self.first_year,
            last_year=self.last_year,
            lines=lines,
            trends=tuple(self.trends),
        )


class QuestionRow(Row):
    """A question of a call."""

    number: int
    text: Paragraph


class CallRow(Row):
    """A call for input."""

    key: Key
    document: Key | None = None
    title: Title
    body: Title
    mandate: Sentence
    report: Sentence | None = None
    session: Annotated[int, Field(ge=1, le=9999)] | None = None
    deadline: date
    deadline_time: time | None = None
    zone: Zone
    address: Line
    subject: Line
    link: Line | None = None
    languages: Annotated[list[LanguageCode], Field(min_length=1)]
    published_unless_declined: bool
    publication: Paragraph
    questions: Annotated[list[QuestionRow], Field(min_length=1)]

    @model_validator(mode="after")
    def _address_is_mail(self) -> Self:
        if not CONTACT_FORMS[core.ContactKind.EMAIL].fullmatch(self.address):
            raise wrong("address is not an e-mail address", "address")
        return self

    def build(self) -> core.Call:
        """Return the core's call."""
        return core.Call(
            core.CallKey(self.key),
            None if self.document is None else core.DocumentKey(self.document),
            title=self.title,
            body=self.body,
            mandate=self.mandate,
            report=self.report or {},
            session=self.session,
            deadline=self.deadline,
            deadline_time=self.deadline_time,
            zone=self.zone,
            address=self.address,
            subject=self.subject,
            languages=tuple(map(Language, self.languages)),
            questions=tuple(core.CallQuestion(q.number, q.text) for q in self.questions),
            publication=self.publication,
            published_unless_declined=self.published_unless_declined,
            link=self.link or "",
        )


class ContactRow(Row):
    """A contact on a referral card."""

    kind: core.ContactKind
    value: Line

    @model_validator(mode="after")
    def _looks_like_its_kind(self) -> Self:
        if not CONTACT_FORMS[self.kind].fullmatch(self.value):
            raise wrong(f"does not look like kind {self.kind.value}", "other")
        return self


class CardRow(Row):
    """A referral card."""

    key: Key
    kind: core.CardKind
    country: CountryCode | None = None
    title: Title
    text: Paragraph
    configured: bool
    contacts: list[ContactRow]

    @model_validator(mode="after")
    def _says_whether_it_is_configured(self) -> Self:
        if self.configured and not self.contacts:
            raise wrong("says configured: true but has no contact", "other")
        if self.contacts and not self.configured:
            raise wrong("has contacts but says configured: false", "other")
        return self

    def build(self) -> core.ReferralCard:
        """Return the core's card."""
        return core.ReferralCard(
            core.CardKey(self.key),
            self.kind,
            country=self.country,
            title=self.title,
            text=self.text,
            contacts=tuple(core.CardContact(c.kind, c.value) for c in self.contacts),
            configured=self.configured,
        )


class CountryRow(Row):
    """A country offered at onboarding."""

    code: CountryCode
    zones: Annotated[list[Zone], Field(min_length=1)]

    def build(self) -> core.Country:
        """Return the core's country."""
        return core.Country(self.code, tuple(self.zones))
