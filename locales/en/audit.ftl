### The audit log, for admins: who did what and when.

# $about (String): what is shown; $code (String): of the case, if it is one
audit-title = <b>Audit log</b>{ $about ->
    [case] : <code>{ $code }</code>
    [person] : one person
    [looks] : looks
    [cases] : cases
    [texts] : texts and sendings
    [agenda] : agenda, calls, groups
    [exports] : exports
    [roles] : roles
    [keys] : keys and backups
   *[all] {""}
}
# $at (Datetime); $who, $act, $subject (String)
audit-line = <b>{ $act }</b> · { $subject }
    { DATE($at, form: "short") } · { $who }
# $act (String): as it is written in the log
audit-act = { $act ->
    [report_submitted] report sent in
    [report_opened] looked at the case
    [evidence_opened] fetched evidence
    [report_taken] took the case
    [report_given_back] gave the case back
    [report_offered] offered the case to a colleague
    [report_handed_over] case handed over
    [report_asked] asked the reporter
    [report_answered] reporter answered
    [report_closed] closed the case
    [report_withdrawn] reporter withdrew
    [report_unlinked] link to the reporter cut
    [report_erased] deleted after its time
    [report_held] legal hold put
    [report_hold_lifted] legal hold lifted
    [report_exported] took the report of a sending
    [report_taken_away] reporter took a copy
    [reviewer_barred] barred a reviewer
    [reviewer_let_in] let a reviewer in again
    [note_added] wrote a note
    [decision_undone] undid a decision
    [danger_raised] danger alert
    [danger_taken] took the danger alert
    [danger_over] danger over
    [consent_given] consent given
    [consent_withdrawn] consent withdrawn
    [report_verified] found the case to be true
    [report_not_verified] could not verify the case
    [report_acted_on] marked as acted on
    [report_reopened] opened the case again
    [report_reopening_asked] reporter asks to reopen
    [report_added_to] reporter added something
    [report_edited] reporter edited a message
    [report_compared] looked at similar cases
    [report_severity_set] set the severity
    [report_credibility_set] set the credibility
    [report_opened_with_passphrase] opened with the passphrase
    [report_offer_declined] declined the case
    [passphrase_set] passphrase set
    [reporter_less_anonymous] reporter chose to say more
    [case_linked] linked the case
    [case_unlinked] removed a link
    [packet_made_un] made a packet for the UN
    [packet_made_contact] made a packet for a contact
    [packet_made_dossier] made a dossier
    [figures_table_taken] took a table of cases
    [role_granted] gave a role
    [role_revoked] took a role away
    [invitation_created] made an invitation
    [invitation_taken] opened an invitation
    [invitation_confirmed] confirmed an invitation
    [member_looked_up] looked a member up
    [person_forgotten] person forgotten
    [audit_read] read this log
    [master_key_added] master key added
    [master_key_in_use] master key in use
    [master_key_retired] master key retired
    [master_key_carried_over] values carried over
    [backup_made] backup made
    [backup_restored] backup restored
    [recipient_added] recipient added
    [recipient_removed] recipient removed
    [second_asked_close] asked to close it
    [second_asked_export] asked to hand it out
    [second_asked_reveal] asked who reported
    [second_agreed_close] agreed to closing
    [second_agreed_export] agreed to handing out
    [second_agreed_reveal] agreed to seeing who reported
    [second_refused_close] refused closing
    [second_refused_export] refused handing out
    [second_refused_reveal] refused seeing who reported
    [identity_seen] saw who reported
    [report_severity_lowered] gravity lowered
    [second_asked_bulk] asked for the table
    [second_agreed_bulk] agreed to the table
    [second_refused_bulk] refused the table
    [second_asked_aside] asked to set the sender aside
    [second_agreed_aside] agreed to setting the sender aside
    [second_refused_aside] refused setting the sender aside
    [sender_set_aside] sender set aside
    [sender_let_back] sender among the others again
    [admin_from_settings] made admin by the settings
    [agenda_exported] exported the agenda
    [agenda_imported] imported into the agenda
    [agenda_notes_deleted] notes deleted after their time
    [alert_corrected] corrected an alert
    [alert_published] sent an alert
    [audit_checked] checked the log
    [bar_asked] reporter asks to keep somebody away
    [briefing_approved] approved a text
    [briefing_corrected] corrected a briefing
    [briefing_published] sent a briefing
    [briefing_recalled] recalled a text
    [broadcast_paused] paused a sending
    [broadcast_stopped] stopped a sending
    [broadcast_went_on] resumed a sending
    [call_added] added a call
    [call_answers_opened] read answers to a call
    [call_changed] changed a call
    [call_copy_opened] opened what was submitted
    [call_exported] exported a submission
    [call_file_opened] opened a file of an answer
    [call_submitted] marked a call as submitted
    [candidate_added] added a candidate
    [candidate_back] put a candidate back
    [candidate_changed] changed a candidate
    [candidate_withdrawn] took a candidate off
    [candidates_imported] imported candidates
    [commitment_broken] commitment: not kept
    [commitment_kept] commitment: kept
    [commitment_open] commitment: open again
    [copies_resent_doubt] sent doubtful copies again
    [copies_resent_failed] sent failed copies again
    [draft_dropped] dropped a draft
    [draft_returned] returned a draft
    [draft_submitted] submitted a draft
    [event_added] added an event
    [event_adjourned] hearing adjourned
    [event_cancelled] cancelled an event
    [event_changed] changed an event
    [event_closed] deadline over
    [event_confirmed] meeting confirmed
    [event_decided] court decided
    [event_followed_up] meeting followed up
    [event_held] event held
    [event_link_withdrawn] withdrew an event link
    [event_links_made] made event links
    [event_open] deadline open again
    [event_planned] event planned
    [event_postponed] postponed an event
    [event_proposed] meeting proposed
    [event_role_taken] role in an event taken
    [event_scheduled] hearing scheduled
    [event_submitted] deadline: submitted
    [group_closed] closed a group
    [group_created] created a group
    [group_joined] somebody joined a group
    [group_left] somebody left a group
    [group_links_made] made group links
    [group_links_withdrawn] withdrew group links
    [group_renamed] renamed a group
    [hearing_asked] asked observers
    [hearing_changed] changed a hearing
    [hearing_published] published a hearing
    [hearing_settled] settled a hearing
    [invitation_refused] refused an invitation
    [meeting_attendees_asked] asked attendees
    [meeting_named] named who is met
    [meeting_published] published a meeting
    [meeting_voice_played] heard a voice note of a meeting
    [report_category_set] set the category
    [report_country_set] set the country
    [report_in_review] took it back into review
    [staff_room_linked] linked the staff’s group
    [staff_room_lost] staff’s group lost
    [staff_room_unlinked] unlinked the staff’s group
    [template_added] added a template
    [template_deleted] deleted a template
    [template_due] draft made of a template
    [template_paused] paused a template
    [template_resumed] resumed a template
    [wishes_opened] read whom reporters fear
   *[other] { $act }
}
# $kind (String): as it is written in the log; $number (String): of the thing, or what it is called
audit-subject = { $kind ->
    [event] event { $number }
    [briefing] text { $number }
    [broadcast] sending { $number }
    [draft] draft { $number }
    [template] template { $number }
    [call] call { $number }
    [candidate] candidate { $number }
    [commitment] commitment { $number }
    [group] group { $number }
    [invitation] invitation { $number }
    [recipient] recipient { $number }
    [key] key { $number }
    [report] case { $number }
    [audit] audit log
    [backup] backup
    [agenda] agenda
    [reports] cases
    [people] members
    [staff_room] staff’s group
   *[other] { $kind } { $number }
}
audit-whole = ✅ The audit log is whole: each line is as it was written, none is missing, none was put in.
# $number (Number): of the line; $kind (String): what was done to it
audit-broken = ⚠️ <b>The audit log was changed from outside</b>, first at line { NUMBER($number) }: { $kind ->
        [missing] a line was taken out.
        [edited] a line is not what was written.
        [added] a line was put in.
        [cut_off] the last lines are gone.
       *[head] what says how long it is was changed.
    }
    Tell those who run the program; they compare it with a backup.
# $page, $pages (Number)
audit-page = Page { NUMBER($page) } of { NUMBER($pages) }. That you read this is written down.
audit-nothing = Nothing here.
audit-who = Whose lines do you want to see?
audit-all-button = All
audit-looks-button = 👁 Looks
audit-cases-button = 📁 Cases
audit-texts-button = ✉️ Texts
audit-agenda-button = 📅 Agenda
audit-exports-button = 📤 Exports
audit-roles-button = 👥 Roles
audit-keys-button = 🔑 Keys
audit-who-button = 👤 Person
audit-check-button = 🔗 Check
audit-back-button = ← Audit log
audit-case-button = 🧾 Its audit log
