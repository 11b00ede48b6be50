"""Refusals: a person's doing, told kindly. Each has a message key and parameters for `locales/`.

One list, however long: each is a few lines, and whoever adds one sees what there is.
"""

from collections.abc import Mapping
from datetime import datetime

Param = str | int | datetime


class Refusal(Exception):
    """The core will not do this, and says why in a way that can be shown.

    Attributes:
        key: message id in the catalogue, for example `refusal-not-allowed`.
        params: parameters of that message; plain text, escaped when shown.
    """

    key = "refusal"

    def __init__(self, **params: Param) -> None:
        super().__init__(self.key)
        self.params: Mapping[str, Param] = params


class NotAllowed(Refusal):
    """The person does not hold the role that this needs (any more)."""

    key = "refusal-not-allowed"


class Outdated(Refusal):
    """The button or step belongs to a screen that is no longer current."""

    key = "refusal-outdated"


class NotFound(Refusal):
    """There is no such thing, or this person may not know that there is."""

    key = "refusal-not-found"


class Unusable(Refusal):
    """What was typed cannot be used here; `reason` picks the sentence.

    Params:
        reason: a key of the catalogue without the prefix `refusal-unusable-`.
    """

    key = "refusal-unusable"


class TooLong(Refusal):
    """A text is longer than fits; params `limit` and `length`, in characters."""

    key = "refusal-too-long"


class NoSuchTime(Refusal):
    """The clocks go forward over this local time. Params `local`, `zone`."""

    key = "refusal-no-such-time"


class AmbiguousTime(Refusal):
    """The clocks go back: this local time exists twice. Params `local`, `zone`."""

    key = "refusal-ambiguous-time"


class NoSuchDate(Refusal):
    """The month has no such day. Params `written`, and `days`: how many it has."""

    key = "refusal-no-such-date"


class NoSuchMonth(Refusal):
    """There is no month of that number: perhaps day and month were swapped. Param `month`."""

    key = "refusal-no-such-month"


class AmbiguousDate(Refusal):
    """It can be read day first or month first. Params `first`, `second`: both, ISO 8601."""

    key = "refusal-ambiguous-date"


class WrongWeekday(Refusal):
    """The weekday that was written is not that of the date. Param `day`, ISO 8601."""

    key = "refusal-wrong-weekday"


class AlreadyDone(Refusal):
    """Someone, perhaps this person, has done it already."""

    key = "refusal-already-done"


class LastAdmin(Refusal):
    """The last admin cannot be taken away: nobody could grant roles any more."""

    key = "refusal-last-admin"


class FileTooBig(Refusal):
    """Telegram does not hand out a file of this size; param `limit`, in megabytes."""

    key = "error-file-too-big"


class FileLost(Refusal):
    """Telegram did not hand out the file; it was not saved."""

    key = "error-file-lost"


class EmptyReport(Refusal):
    """A report without a word or a file in it cannot be submitted."""

    key = "report-empty"


class CaseEnded(Refusal):
    """The case is closed or was withdrawn; nothing can be changed or added."""

    key = "case-ended"


class CaseTaken(Refusal):
    """A colleague has taken the case."""

    key = "case-taken"


class CaseChanged(Refusal):
    """The case has changed since the screen was shown; nothing was decided."""

    key = "case-changed"


class OwnCase(Refusal):
    """Nobody handles a case that they reported themselves."""

    key = "case-own"


class NothingChosen(Refusal):
    """At least one of the offered things has to be chosen before going on."""

    key = "refusal-nothing-chosen"


class EventChanged(Refusal):
    """The event was changed or cancelled, or has begun, since it was shown; nothing was saved."""

    key = "event-changed"


class EventOver(Refusal):
    """An event takes no answers any more; param `reason`: `over`, `cancelled` or `postponed`."""

    key = "agenda-no-answers"


class NoFeedAddress(Refusal):
    """Calendar programs cannot reach this program: it was given no public address."""

    key = "calendar-no-address"


class MediaTooBig(Refusal):
    """Telegram lets no bot send on a file of this size; params `limit` and `size`, in megabytes."""

    key = "draft-media-too-big"


class TooManyLinks(Refusal):
    """No more buttons fit below a copy; param `limit`."""

    key = "draft-links-full"


class DraftChanged(Refusal):
    """A colleague changed the draft since it was shown; nothing of theirs was overwritten."""

    key = "refusal-draft-changed"


class DraftOver(Refusal):
    """The draft was sent or thrown away meanwhile."""

    key = "refusal-draft-over"


class DraftIncomplete(Refusal):
    """The draft still lacks a text, a topic, an audience or whether it is urgent."""

    key = "refusal-draft-incomplete"


class OwnDraft(Refusal):
    """Nobody approves what they wrote or asked approval for themselves."""

    key = "refusal-own-draft"


class JoinedSince(Refusal):
    """An author was forgotten, and who would approve joined after that: they may be the same."""

    key = "refusal-joined-since"


class NoApprover(Refusal):
    """A second person has to approve it, and there is none who did not write in it."""

    key = "refusal-no-approver"


class NotSubmitted(Refusal):
    """Nobody asks approval for this draft (any more)."""

    key = "refusal-not-submitted"


class TooLongForMedia(Refusal):
    """Under a file fits less text. Params `language`, `limit`, `length`: in characters."""

    key = "refusal-too-long-for-media"


class AlbumWithButtons(Refusal):
    """Telegram shows no buttons under several files."""

    key = "refusal-album-with-buttons"


class MixedAlbum(Refusal):
    """Telegram puts photos and videos together, but documents only among themselves."""

    key = "refusal-mixed-album"


class TimePassed(Refusal):
    """The moment chosen for sending has passed."""

    key = "refusal-time-passed"


class CorrectionSettled(Refusal):
    """A correction changes no audience, no time, and not whether or how many files there are."""

    key = "refusal-correction-settled"


class TakenBack(Refusal):
    """The message that a reader answers was withdrawn."""

    key = "answer-withdrawn"


class BriefingWithdrawn(Refusal):
    """The briefing was withdrawn; there is nothing left to correct."""

    key = "refusal-briefing-withdrawn"


class CopyOnItsWay(Refusal):
    """A test of this draft was sent a moment ago."""

    key = "refusal-copy-on-its-way"


class GroupNameTaken(Refusal):
    """Another group is called so; param `name`."""

    key = "groups-name-taken"


class InvitationOver(Refusal):
    """A link into a group was used, withdrawn or has expired, or never was one."""

    key = "groups-invitation-over"


class EventLinkOver(Refusal):
    """A link to a role was used or withdrawn, never was one, or its event is over."""

    key = "event-link-over"


class TooManyRoleLinks(Refusal):
    """An event has as many open links as it may have; param `limit`."""

    key = "event-links-full"


class CandidateWithdrawn(Refusal):
    """They do not run any more; no new meeting can name them. Param `name`."""

    key = "candidate-has-withdrawn"


class CandidateKnown(Refusal):
    """There is a candidate of that name in that country already. Param `name`."""

    key = "candidate-known-already"


class CandidateChanged(Refusal):
    """A colleague changed the candidate since they were shown; nothing was overwritten."""

    key = "candidate-changed-meanwhile"


class NotAttended(Refusal):
    """Only who said that they come, or has a part in it, tells what was said in a meeting."""

    key = "meeting-not-attended"


class NotHeldYet(Refusal):
    """The meeting has not begun, or did not take place: nothing can have been said."""

    key = "meeting-not-held-yet"


class HearingNotBegun(Refusal):
    """The hearing has not begun, or does not take place: there is nothing to tell yet."""

    key = "hearing-not-begun"


class HearingPublished(Refusal):
    """A note on the hearing is published: observers tell nothing more."""

    key = "hearing-published-already"


class NoCandidate(Refusal):
    """Nobody has said yet whom the meeting is with."""

    key = "meeting-without-candidate"


class HeadingTaken(Refusal):
    """Another attendee has taken the heading. Param `heading`."""

    key = "meeting-heading-taken"


class SettledMeanwhile(Refusal):
    """Something was settled or written since it was shown; nothing of it was overwritten."""

    key = "meeting-settled-meanwhile"


class PublishedAlready(Refusal):
    """What was said in the meeting is published; notes are closed."""

    key = "meeting-published-already"


class TooManyReminders(Refusal):
    """An event has as many reminders as it may have; param `limit`."""

    key = "event-reminders-full"


class StanceMissing(Refusal):
    """A quote cannot be published without saying where the candidate stands. Param `heading`."""

    key = "meeting-stance-missing"


class CallClosed(Refusal):
    """The call has closed: no answer counts any more. What was written stays readable."""

    key = "call-closed"


class CallSent(Refusal):
    """The submission has gone out: nothing can be changed or taken back any more."""

    key = "call-sent-already"


class CallChanged(Refusal):
    """A colleague changed the call's record since it was opened; nothing was overwritten."""

    key = "call-changed"


class CallQuestionAnswered(Refusal):
    """A question that has answers cannot go. Param `question`."""

    key = "call-question-answered"


class EmptyAnswer(Refusal):
    """An answer without a word or a file in it cannot be handed in."""

    key = "call-answer-empty"


class AnswerFull(Refusal):
    """No more messages fit into an answer. Param `limit`."""

    key = "call-answer-full"


class CallFileTooBig(Refusal):
    """No call is as large as this file. Param `limit`, in thousands of bytes."""

    key = "call-file-too-big"


class NothingToExport(Refusal):
    """No question has an edited answer in that language."""

    key = "call-nothing-to-export"


class ExportOutdated(Refusal):
    """Newer files were made since; those are what can be marked as sent."""

    key = "call-export-outdated"


class NobodyToSetAside(Refusal):
    """Nothing leads from a case to an account: nobody can be set aside for it."""

    key = "aside-nobody"


class NobodyReads(Refusal):
    """Of those to whom a reporter wanted to write who must not see their case there is nobody."""

    key = "owncase-bar-nobody"


class SecondEyesMissing(Refusal):
    """Nobody else could agree: there is no other reviewer or admin at all."""

    key = "second-nobody"


class SecondEyesOwn(Refusal):
    """Nobody agrees to what they asked themselves."""

    key = "second-own"


class SecondEyesOver(Refusal):
    """The request was decided already, or its time is over."""

    key = "second-over"


class SecondEyesNeeded(Refusal):
    """Nobody has agreed to this, or the hour for it is over: it has to be asked (again)."""

    key = "second-needed"


class EvidenceTooBig(FileTooBig):
    """As FileTooBig, of a report: says what can be done instead."""

    key = "report-file-too-big"


class TooManyReports(Refusal):
    """One person has sent many reports lately; param `at`: when they can send this one."""

    key = "report-too-many"


class TooManyFiles(Refusal):
    """Many files have come to one report lately; param `at`: when more can come."""

    key = "report-too-many-files"


class OnHold(Refusal):
    """A legal hold keeps the report from being destroyed; it can be unlinked from the account."""

    key = "owncase-on-hold"


class NoPassphrase(Refusal):
    """Without a confirmed passphrase nobody could open the case once it is unlinked."""

    key = "owncase-no-passphrase"


class WrongPassphrase(Refusal):
    """Code and passphrase open nothing; which of the two is wrong is not said."""

    key = "owncase-wrong"


class TooManyTries(Refusal):
    """Cases were tried to be opened too often; param `minutes`: how long to wait."""

    key = "owncase-tries"


class Undecided(Refusal):
    """Before somebody is forgotten they say of each open case what becomes of it."""

    key = "privacy-undecided"


class CaseNotVerified(Refusal):
    """Only a case that was found to be true leaves as a packet."""

    key = "packet-not-verified"


class PacketIncomplete(Refusal):
    """The case lacks what this form needs; a consent may have been taken back."""

    key = "packet-incomplete"


class NoRecipientKey(Refusal):
    """Nobody is chosen to encrypt to, or their key is no longer on the list."""

    key = "packet-no-key"


class BadRecipientKey(Refusal):
    """What was typed is no public age key."""

    key = "packet-bad-key"


class NameNotGiven(Refusal):
    """Who reported may not go along: not given, not agreed to, or not to a key that was typed."""

    key = "packet-no-name"


class TooManyRecipients(Refusal):
    """The list of recipients is full; param `limit`."""

    key = "packet-list-full"


class NothingToCount(Refusal):
    """There is no case yet that this person may know of."""

    key = "figures-none"


class TooManyQuestions(Refusal):
    """A reviewer has saved as many questions as they may; param `limit`."""

    key = "case-ask-saved-full"
