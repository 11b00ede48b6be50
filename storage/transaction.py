"""The stores, seen through one transaction."""

from collections.abc import Callable
from functools import cached_property

from core.ports.vault import Vault
from storage.session import Session
from storage.stores.agenda_keeping import SqlAgendaKeeping
from storage.stores.answers import SqlAnswers
from storage.stores.audit import SqlAudit
from storage.stores.bars import SqlBars
from storage.stores.briefings import SqlBriefings
from storage.stores.calls import SqlCalls
from storage.stores.candidates import SqlCandidates
from storage.stores.case_figures import SqlFigures
from storage.stores.case_reviews import SqlCaseReviews
from storage.stores.dangers import SqlDangers
from storage.stores.dialogues import SqlDialogues
from storage.stores.digests import SqlDigests
from storage.stores.drafts import SqlDrafts
from storage.stores.duty import SqlDutyRoster
from storage.stores.event_invitations import SqlEventInvitations
from storage.stores.event_people import SqlEventPeople
from storage.stores.events import SqlEvents
from storage.stores.feeds import SqlFeeds
from storage.stores.floods import SqlFloods
from storage.stores.groups import SqlGroups
from storage.stores.hearings import SqlHearings
from storage.stores.identities import SqlIdentities
from storage.stores.inbox import SqlInbox
from storage.stores.keeping import SqlKeeping
from storage.stores.library import SqlLibrary
from storage.stores.meetings import SqlMeetings
from storage.stores.openings import SqlOpenings
from storage.stores.outbox import SqlOutbox
from storage.stores.overdue import SqlOverdue
from storage.stores.pace_shares import SqlPaceShares
from storage.stores.packet_recipients import SqlPacketRecipients
from storage.stores.people import SqlPeople
from storage.stores.reminders import SqlReminders
from storage.stores.report_queue import SqlReportQueue
from storage.stores.reports import SqlReports
from storage.stores.rhythms import SqlRhythms
from storage.stores.second_eyes import SqlSecondEyes
from storage.stores.sendings import SqlSendings
from storage.stores.series import SqlSeries
from storage.stores.set_asides import SqlSetAsides
from storage.stores.staff_room import SqlStaffRooms
from storage.stores.templates import SqlTemplates
from storage.stores.traces import SqlTraces


class SqlTransaction:
    """Hands out the stores; each is made when first asked for."""

    def __init__(self, session: Session, vault: Vault) -> None:
        self._session = session
        self._vault = vault

    @cached_property
    def people(self) -> SqlPeople:
        """Who wrote to the bot."""
        return SqlPeople(self._session, self._vault)

    @cached_property
    def dialogues(self) -> SqlDialogues:
        """Unfinished dialogues."""
        return SqlDialogues(self._session, self._vault)

    @cached_property
    def inbox(self) -> SqlInbox:
        """Updates taken in."""
        return SqlInbox(self._session, self._vault)

    @cached_property
    def outbox(self) -> SqlOutbox:
        """What is to be sent."""
        return SqlOutbox(self._session, self._vault)

    @cached_property
    def briefings(self) -> SqlBriefings:
        """What was published."""
        return SqlBriefings(self._session)

    @cached_property
    def sendings(self) -> SqlSendings:
        """Sendings, for editors who look back at them."""
        return SqlSendings(self._session)

    @cached_property
    def answers(self) -> SqlAnswers:
        """Answers to the buttons of briefings."""
        return SqlAnswers(self._session)

    @cached_property
    def drafts(self) -> SqlDrafts:
        """What editors are writing."""
        return SqlDrafts(self._session, self._vault)

    @cached_property
    def library(self) -> SqlLibrary:
        """What readers find of what was published."""
        return SqlLibrary(self._session, self.briefings)

    @cached_property
    def rhythms(self) -> SqlRhythms:
        """How often people hear of their topics."""
        return SqlRhythms(self._session)

    @cached_property
    def digests(self) -> SqlDigests:
        """What waits for digests, and went out in them."""
        return SqlDigests(self._session, self.briefings)

    @cached_property
    def templates(self) -> SqlTemplates:
        """Briefings that come again."""
        return SqlTemplates(self._session, self._vault)

    @cached_property
    def events(self) -> SqlEvents:
        """The agenda."""
        return SqlEvents(self._session)

    @cached_property
    def series(self) -> SqlSeries:
        """Rules by which events come again."""
        return SqlSeries(self._session)

    @cached_property
    def reminders(self) -> SqlReminders:
        """Reminders of events, and the rounds in which they go out."""
        return SqlReminders(self._session)

    @cached_property
    def event_people(self) -> SqlEventPeople:
        """Who has to do with an event, and how."""
        return SqlEventPeople(self._session)

    @cached_property
    def feeds(self) -> SqlFeeds:
        """Private calendar feeds."""
        return SqlFeeds(self._session)

    @cached_property
    def event_invitations(self) -> SqlEventInvitations:
        """Links to a role in an event."""
        return SqlEventInvitations(self._session)

    @cached_property
    def candidates(self) -> SqlCandidates:
        """Candidates, and what was published about them."""
        return SqlCandidates(self._session)

    @cached_property
    def meetings(self) -> SqlMeetings:
        """Meetings with candidates."""
        return SqlMeetings(self._session, self._vault)

    @cached_property
    def agenda_keeping(self) -> SqlAgendaKeeping:
        """What the agenda keeps of events that are long over."""
        return SqlAgendaKeeping(self._session)

    @cached_property
    def hearings(self) -> SqlHearings:
        """Court cases and their hearings."""
        return SqlHearings(self._session, self._vault)

    @cached_property
    def calls(self) -> SqlCalls:
        """Calls for input."""
        return SqlCalls(self._session, self._vault)

    @cached_property
    def groups(self) -> SqlGroups:
        """Circles inside the network."""
        return SqlGroups(self._session, self._vault)

    @cached_property
    def reports(self) -> SqlReports:
        """Reports."""
        return SqlReports(self._session, self._vault)

    @cached_property
    def queue(self) -> SqlReportQueue:
        """Reports as reviewers find them."""
        return SqlReportQueue(self._session, self._vault, self.reports)

    @cached_property
    def reviews(self) -> SqlCaseReviews:
        """What reviewers note down beside reports."""
        return SqlCaseReviews(self._session, self._vault)

    @cached_property
    def bars(self) -> SqlBars:
        """Reviewers who must not see a report."""
        return SqlBars(self._session)

    @cached_property
    def second_eyes(self) -> SqlSecondEyes:
        """Requests for a second pair of eyes."""
        return SqlSecondEyes(self._session, self._vault)

    @cached_property
    def case_figures(self) -> SqlFigures:
        """Cases in numbers."""
        return SqlFigures(self._session, self._vault, self.reports)

    @cached_property
    def packet_recipients(self) -> SqlPacketRecipients:
        """Who can be sent packets of cases."""
        return SqlPacketRecipients(self._session, self._vault)

    @cached_property
    def dangers(self) -> SqlDangers:
        """Dangers that were raised about reports."""
        return SqlDangers(self._session, self._vault)

    @cached_property
    def overdue(self) -> SqlOverdue:
        """Cases that wait for too long."""
        return SqlOverdue(self._session, self.reports)

    @cached_property
    def duty(self) -> SqlDutyRoster:
        """Which reviewers are on duty."""
        return SqlDutyRoster(self._session)

    @cached_property
    def staff_rooms(self) -> SqlStaffRooms:
        """The group of the staff."""
        return SqlStaffRooms(self._session, self._vault)

    @cached_property
    def openings(self) -> SqlOpenings:
        """Ways to a case without the account that reported it."""
        return SqlOpenings(self._session, self._vault)

    @cached_property
    def traces(self) -> SqlTraces:
        """What is left in chats."""
        return SqlTraces(self._session, self._vault)

    @cached_property
    def keeping(self) -> SqlKeeping:
        """How long reports are kept, and what keeps them longer."""
        return SqlKeeping(self._session, self._vault)

    @cached_property
    def identities(self) -> SqlIdentities:
        """Who reported, as they told it."""
        return SqlIdentities(self._session, self._vault)

    @cached_property
    def floods(self) -> SqlFloods:
        """How much came lately."""
        return SqlFloods(self._session, self._vault)

    @cached_property
    def set_asides(self) -> SqlSetAsides:
        """Senders of floods who were set aside."""
        return SqlSetAsides(self._session, self._vault)

    @cached_property
    def pace_shares(self) -> SqlPaceShares:
        """How several workers share what Telegram allows."""
        return SqlPaceShares(self._session)

    @cached_property
    def audit(self) -> SqlAudit:
        """Who did what."""
        return SqlAudit(self._session, self._vault)

    def outbox_changed(self) -> bool:
        """Say whether something was put that can be sent once this is committed."""
        return "outbox" in self.__dict__ and self.outbox.changed

    def after_commit(self, call: Callable[[], None]) -> None:
        """Have something called once the transaction is durable, and only then."""
        self._session.after_commit.append(call)
