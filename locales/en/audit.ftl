### The audit log, for admins: who did what and when.

# $about (String): what is shown; $code (String): of the case, if it is one
audit-title = <b>Audit log</b>{ $about ->
    [case] : <code>{ $code }</code>
    [person] : one person
    [looks] : looks
    [cases] : cases
    [exports] : exports
    [roles] : roles
    [keys] : keys and backups
   *[all] {""}
}
# $number (Number); $at (Datetime); $who, $act, $subject (String)
audit-line = { NUMBER($number) } · { DATE($at, form: "short") } · { $who } · { $act } · { $subject }
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
    [report_exported] exported the case
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
    [danger_passed_on] danger passed on to admins
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
    [packet_made_un] packet for the UN
    [packet_made_contact] packet for a contact
    [packet_made_dossier] dossier taken out
    [report_severity_lowered] gravity lowered
    [second_asked_bulk] asked for the table
    [second_agreed_bulk] agreed to the table
    [second_refused_bulk] refused the table
    [second_asked_aside] asked to set the sender aside
    [second_agreed_aside] agreed to setting the sender aside
    [second_refused_aside] refused setting the sender aside
    [sender_set_aside] sender set aside
    [sender_let_back] sender among the others again
    [figures_table_taken] took the table of all cases
   *[other] { $act }
}
# $page, $pages (Number)
audit-page = Page { NUMBER($page) } of { NUMBER($pages) }. That you read this is written down.
audit-nothing = Nothing here.
audit-who = Whose lines do you want to see?
audit-all-button = All
audit-looks-button = 👁 Looks
audit-cases-button = 📁 Cases
audit-exports-button = 📤 Exports
audit-roles-button = 👥 Roles
audit-keys-button = 🔑 Keys
audit-who-button = 👤 Person
audit-case-button = 🧾 Its audit log
