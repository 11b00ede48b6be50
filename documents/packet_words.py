"""What a packet of a case says in words: shared by its page to print and its file to compute."""

from dataclasses import dataclass

from core.model.language import choose
from core.model.packet import PacketNeed, told
from core.model.reference import Content
from core.model.report import Anonymity, Consent, Report
from core.usecases.reports.use_right import Packet
from locales.catalogue import Catalogue
from locales.names import country_name

SHOWN = (
    PacketNeed.VICTIM,
    PacketNeed.PERPETRATOR,
    PacketNeed.PLACE,
    PacketNeed.DATE,
    PacketNeed.DONE,
)
"""What stands at the top of a dossier, told or not."""


@dataclass(frozen=True, slots=True)
class PacketWords:
    """Words for one packet, in its language."""

    packet: Packet
    content: Content
    catalogue: Catalogue

    def say(self, key: str, **params: str | int) -> str:
        """Return a plain text of the catalogue."""
        return self.catalogue.plain(key, self.packet.choice.language, **params)

    @property
    def report(self) -> Report:
        """The case."""
        return self.packet.report

    def category(self) -> str:
        """Return what the case is about; empty where nobody said."""
        found = self.content.category(self.report.category)
        if found is None:
            return self.report.category
        return choose(found.name, self.packet.choice.language)[1]

    def country(self) -> str:
        """Return the country; empty where nobody said."""
        code = self.report.country
        return country_name(code, self.packet.choice.language) if code else ""

    def submitter(self) -> str:
        """Return who submits it, as far as it goes along."""
        identity = self.packet.identity
        if identity is not None:
            return " – ".join(filter(None, [identity.name, identity.contact]))
        if self.report.anonymity is Anonymity.PSEUDONYM and self.report.pseudonym:
            return self.say("packet-pdf-pseudonym", name=self.report.pseudonym)
        return self.say("packet-pdf-unnamed")

    def needs(self) -> list[tuple[str, str]]:
        """Return what such letters ask for, each with what was told in words, or nothing."""
        return [
            (self.say(f"packet-need-{need}"), self.answer(told(self.report, need)))
            for need in SHOWN
        ]

    def answers(self) -> list[tuple[str, str]]:
        """Return every answer to the questions of the guided way, each with its question."""
        language = self.packet.choice.language
        said = []
        for key, text in self.report.answers.items():
            question = self.content.question(key)
            label = key if question is None else choose(question.label, language)[1]
            choice = None if question is None else question.choice(text)
            said.append((label, text if choice is None else choose(choice.name, language)[1]))
        return said

    def answer(self, text: str) -> str:
        """Return a choice that was tapped in words, or what was typed as it is."""
        for key, told_text in self.report.answers.items():
            question = self.content.question(key)
            choice = None if question is None or told_text != text else question.choice(text)
            if choice is not None:
                return choose(choice.name, self.packet.choice.language)[1]
        return text

    def consents(self) -> list[tuple[str, str]]:
        """Return each consent, and whether it was given."""
        return [
            (
                self.say(f"packet-consent-{consent}"),
                self.say("packet-yes" if consent in self.report.consents else "packet-no"),
            )
            for consent in Consent
        ]
