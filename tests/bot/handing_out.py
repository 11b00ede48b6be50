"""Acts of staff who hand cases out, look at who reported, and agree to that, for several tests."""

import io
import mimetypes
import zipfile
from dataclasses import dataclass, replace

import pyrage

from core.model.identity import EntryId, ReportId
from core.model.report import (
    Anonymity,
    Consent,
    Entry,
    EntryKind,
    Evidence,
    Identity,
    Report,
    ReportStatus,
    Severity,
)
from core.model.roles import Role
from tests.bot.casework import ADMIN, COLLEAGUE, REPORTER, REVIEWER, Office, submitted
from tests.bot.phone import Phone

KEY = pyrage.x25519.Identity.generate()
PUBLIC = str(KEY.to_public())
CASE = ReportId(1)
TOLD = "They came at night."


@dataclass
class Desk:
    """A verified case, who reported it, and staff."""

    office: Office
    reporter: Phone
    reviewer: Phone
    colleague: Phone
    admin: Phone

    @property
    def parts(self) -> list[tuple[str, bytes]]:
        """The parts of packets that were sent, by name."""
        return [sent for sent in self.office.telegram.uploads if sent[0].endswith(".age")]

    async def change(self, **changes: object) -> Report:
        """Change the case past the screens."""
        async with self.office.storage.begin() as tx:
            report = await tx.reports.get(CASE)
            assert report is not None
            changed = replace(report, **changes)  # type: ignore[arg-type]
            assert await tx.reports.save(changed, was_revision=report.revision)
            found = await tx.reports.get(CASE)
        assert found is not None
        return found

    async def name(self, *consents: Consent) -> None:
        """Let the reporter have told who they are, and agreed to that."""
        async with self.office.storage.begin() as tx:
            await tx.identities.put(CASE, Identity("member-1", "by letter"))
        await self.change(anonymity=Anonymity.NAMED, consents=frozenset(consents))

    async def add_file(self, content: bytes, name: str = "cell.jpg") -> None:
        """Put a file into the case, as if the reporter had sent it."""

        async def chunks():
            yield content

        async with self.office.storage.read() as view:
            report, key = await view.reports.get(CASE), await view.reports.data_key(CASE)
        assert report is not None
        assert key is not None
        sealed = await self.office.world.files.put(key, chunks(), row=report.code)
        called = mimetypes.guess_type(name)[0] or ""
        evidence = Evidence(sealed.sha256, sealed.size, name, called, sealed.file)
        entry = Entry(EntryId(0), EntryKind.DOCUMENT, "", self.office.clock.now(), evidence)
        async with self.office.storage.begin() as tx:
            await tx.reports.add_entry(CASE, entry)

    async def choose_key(self) -> None:
        """Begin a packet of the case, and type the recipient's key."""
        await self.reviewer.press(f"pk:{CASE}")
        await self.reviewer.tap("Recipient")
        await self.reviewer.send(PUBLIC)

    async def ask(self, why: str = "For the lawyer.") -> None:
        """Go on, say why, and confirm."""
        await self.reviewer.tap("Go on")
        await self.reviewer.send(why)
        await self.reviewer.tap("Yes")

    async def agree(self, who: Phone | None = None, answer: str = "Agree") -> None:
        """Let a colleague look at what is asked, and decide."""
        await self.office.deliver()
        await (who or self.colleague).tap("Look and decide")
        await (who or self.colleague).tap(answer)
        await self.office.deliver()

    async def acts(self) -> list[str]:
        """What the audit log has."""
        return [line.act for line in await self.office.audit()]


async def opened_desk(office: Office, *roles: Role) -> Desk:
    """Return a desk; the reviewer holds these roles as well."""
    reporter = office.phone(REPORTER)
    await submitted(reporter, TOLD)
    reviewer = await office.staff(REVIEWER, Role.REVIEWER, *roles)
    colleague = await office.staff(COLLEAGUE, Role.REVIEWER)
    admin = await office.staff(ADMIN, Role.ADMIN)
    desk = Desk(office, reporter, reviewer, colleague, admin)
    holder = (await office.person(reviewer)).id
    await desk.change(status=ReportStatus.VERIFIED, severity=Severity.HIGH, reviewer=holder)
    await office.deliver()
    for phone in (reviewer, colleague, admin):
        await phone.send("/help")
    return desk


def opened(sealed: bytes) -> zipfile.ZipFile:
    """Open a part of a packet as its recipient does."""
    return zipfile.ZipFile(io.BytesIO(pyrage.decrypt(sealed, [KEY])))
