"""Storage as the core sees it: transactions that bundle the stores."""

from contextlib import AbstractAsyncContextManager
from typing import Protocol

from core.model.identity import UpdateId
from core.ports.stores.agenda_keeping import AgendaKeeping
from core.ports.stores.answers import ActionAnswers
from core.ports.stores.audit import Audit
from core.ports.stores.bars import Bars
from core.ports.stores.briefings import Briefings
from core.ports.stores.calls import Calls
from core.ports.stores.candidates import Candidates
from core.ports.stores.case_figures import Figures
from core.ports.stores.case_reviews import CaseReviews
from core.ports.stores.dangers import Dangers
from core.ports.stores.dialogues import Dialogues
from core.ports.stores.digests import Digests
from core.ports.stores.drafts import Drafts
from core.ports.stores.duty import DutyRoster
from core.ports.stores.event_invitations import EventInvitations
from core.ports.stores.event_people import EventPeople
from core.ports.stores.events import Events
from core.ports.stores.feeds import Feeds
from core.ports.stores.floods import Floods
from core.ports.stores.groups import Groups
from core.ports.stores.hearings import Hearings
from core.ports.stores.identities import Identities
from core.ports.stores.inbox import Inbox
from core.ports.stores.keeping import Keeping
from core.ports.stores.library import Library
from core.ports.stores.meetings import Meetings
from core.ports.stores.openings import Openings
from core.ports.stores.outbox import Outbox
from core.ports.stores.overdue import Overdue
from core.ports.stores.pace_shares import PaceShares
from core.ports.stores.packet_recipients import PacketRecipients
from core.ports.stores.people import People
from core.ports.stores.reminders import Reminders
from core.ports.stores.report_queue import ReportQueue
from core.ports.stores.reports import Reports
from core.ports.stores.rhythms import Rhythms
from core.ports.stores.second_eyes import SecondEyes
from core.ports.stores.sendings import Sendings
from core.ports.stores.series import SeriesStore
from core.ports.stores.set_asides import SetAsides
from core.ports.stores.staff_room import StaffRooms
from core.ports.stores.templates import Templates
from core.ports.stores.traces import Traces


class StorageUnavailable(Exception):
    """The database cannot be reached or written to: full, read-only, locked too long, or gone."""


class StorageInUse(Exception):
    """Another program holds the database, and it can have only one."""


class Transaction(Protocol):
    """The stores, seen through one transaction."""

    @property
    def people(self) -> People:
        """Who wrote to the bot."""
        ...

    @property
    def dialogues(self) -> Dialogues:
        """Unfinished dialogues."""
        ...

    @property
    def inbox(self) -> Inbox:
        """Updates taken in."""
        ...

    @property
    def outbox(self) -> Outbox:
        """What is to be sent."""
        ...

    @property
    def briefings(self) -> Briefings:
        """What was published."""
        ...

    @property
    def sendings(self) -> Sendings:
        """Sendings, for editors who look back at them."""
        ...

    @property
    def answers(self) -> ActionAnswers:
        """Answers to the buttons of briefings."""
        ...

    @property
    def drafts(self) -> Drafts:
        """What editors are writing."""
        ...

    @property
    def library(self) -> Library:
        """What readers find of what was published."""
        ...

    @property
    def rhythms(self) -> Rhythms:
        """How often people hear of their topics."""
        ...

    @property
    def digests(self) -> Digests:
        """What waits for digests, and went out in them."""
        ...

    @property
    def templates(self) -> Templates:
        """Briefings that come again."""
        ...

    @property
    def events(self) -> Events:
        """The agenda."""
        ...

    @property
    def series(self) -> SeriesStore:
        """Rules by which events come again."""
        ...

    @property
    def reminders(self) -> Reminders:
        """Reminders of events, and the rounds in which they go out."""
        ...

    @property
    def event_people(self) -> EventPeople:
        """Who has to do with an event, and how."""
        ...

    @property
    def feeds(self) -> Feeds:
        """Private calendar feeds."""
        ...

    @property
    def event_invitations(self) -> EventInvitations:
        """Links to a role in an event."""
        ...

    @property
    def candidates(self) -> Candidates:
        """Candidates, and what was published about them."""
        ...

    @property
    def meetings(self) -> Meetings:
        """Meetings with candidates."""
        ...

    @property
    def agenda_keeping(self) -> AgendaKeeping:
        """What the agenda keeps of events that are long over."""
        ...

    @property
    def hearings(self) -> Hearings:
        """Court cases and their hearings."""
        ...

    @property
    def calls(self) -> Calls:
        """Calls for input."""
        ...

    @property
    def groups(self) -> Groups:
        """Circles inside the network."""
        ...

    @property
    def reports(self) -> Reports:
        """Reports."""
        ...

    @property
    def queue(self) -> ReportQueue:
        """Reports as reviewers find them."""
        ...

    @property
    def reviews(self) -> CaseReviews:
        """What reviewers note down beside reports."""
        ...

    @property
    def bars(self) -> Bars:
        """Reviewers who must not see a report."""
        ...

    @property
    def second_eyes(self) -> SecondEyes:
        """Requests for a second pair of eyes."""
        ...

    @property
    def case_figures(self) -> Figures:
        """Cases in numbers."""
        ...

    @property
    def packet_recipients(self) -> PacketRecipients:
        """Who can be sent packets of cases."""
        ...

    @property
    def dangers(self) -> Dangers:
        """Dangers that were raised about reports."""
        ...

    @property
    def overdue(self) -> Overdue:
        """Cases that wait for too long."""
        ...

    @property
    def duty(self) -> DutyRoster:
        """Which reviewers are on duty."""
        ...

    @property
    def staff_rooms(self) -> StaffRooms:
        """The group of the staff."""
        ...

    @property
    def openings(self) -> Openings:
        """Ways to a case without the account that reported it."""
        ...

    @property
    def traces(self) -> Traces:
        """What is left in chats."""
        ...

    @property
    def keeping(self) -> Keeping:
        """How long reports are kept, and what keeps them longer."""
        ...

    @property
    def identities(self) -> Identities:
        """Who reported, as they told it."""
        ...

    @property
    def floods(self) -> Floods:
        """How much came lately."""
        ...

    @property
    def set_asides(self) -> SetAsides:
        """Senders of floods who were set aside."""
        ...

    @property
    def pace_shares(self) -> PaceShares:
        """How several workers share what Telegram allows."""
        ...

    @property
    def audit(self) -> Audit:
        """Who did what."""
        ...


class Storage(Protocol):
    """Opens transactions."""

    def begin(self) -> AbstractAsyncContextManager[Transaction]:
        """Open a write transaction: committed durably at the end, rolled back on an exception.

        Never inside another one of the same task, and never around a wait for a network: others
        stand in line.

        Raises:
            StorageUnavailable: on entering, inside, or on committing; then nothing was written.
        """
        ...

    def read(self) -> AbstractAsyncContextManager[Transaction]:
        """Open a read-only view; writing through it is an error of ours."""
        ...

    async def wipe(self) -> bool:
        """Let what was deleted leave the database's files too; say whether there was any.

        Outside any transaction, and again after a while: what cannot be done now is done then.
        """
        ...

    def ending(self, update: UpdateId) -> "EndingStorage":
        """Return the same storage, whose next committed `begin()` also ends that update."""
        ...

    def apart(self) -> "Storage":
        """Return the same storage, whose transactions end no update.

        For what is written before the effects of an update: should the program die in between,
        the update is not over, and comes again.
        """
        ...


class EndingStorage(Storage, Protocol):
    """A storage whose next committed transaction also ends one update."""

    @property
    def ended(self) -> bool:
        """Say whether a committed transaction has ended the update."""
        ...
