### The reviewers' queue, and word to staff about reports: codes, never contents.

# $mark (String): sign of urgency; $urgency (String): danger, soon or normal; $since (String): “2 hours ago”;
# $status (String): behind a dash; empty where the list has one status only
queue-line = { $mark } { $urgency ->
    [danger] <b>DANGER</b> { $code }
   *[other] { $code }
} – { $category } – { $since }{ $status }
queue-waiting-button = Waiting ({ $count })
queue-inhand-button = In hand ({ $count })
queue-open-button = Open the case
queue-staff-button = Staff
# $mark, $urgency, $code (String)
queue-news = <b>A report is waiting</b> { $mark }
    { $urgency }
    <code>{ $code }</code>
queue-unattended = <b>A report is waiting and there is no reviewer</b> { $mark }
    { $urgency }
    <code>{ $code }</code>
    Please give somebody the role of reviewer with /staff.
queue-update-answered = <code>{ $code }</code>: the reporter has answered.
queue-update-added = <code>{ $code }</code>: the reporter has added something.
queue-update-complete = <code>{ $code }</code>: the reporter has sent more and is finished.
queue-update-edited = <code>{ $code }</code>: the reporter has edited a message.
queue-update-consents = <code>{ $code }</code>: the reporter has changed what they agree to.
queue-update-who = <code>{ $code }</code>: the reporter has told more about who they are.
queue-update-withdrawn = <code>{ $code }</code>: the reporter has withdrawn it; its contents are destroyed.
queue-head = <b>{ $what }</b> ({ $count })
queue-nothing = Nothing here.
queue-mine-button = 👤 Mine ({ $count })
queue-overdue-button = ⏰ Overdue ({ $count })
queue-aside-button = 🗂 Aside ({ $count })
queue-next-button = ⏭ Next
queue-filter-button = 🔍 Filter
queue-code-button = # Code
queue-no-next-toast = Nothing else waits for anybody.
queue-code = <b>Which case?</b> Send its code, for example <code>ABCD-2345</code>.
queue-filters = <b>Filter</b>
    Now: { $what }
queue-filter-choose = Now: { $what }
queue-by-stage-button = Status
queue-by-level-button = Gravity
queue-by-category-button = Category
queue-by-country-button = Country
queue-by-whose-button = Whose
queue-overdue-toggle-button = { $mark } Overdue
queue-show-button = ✅ Show
queue-all-button = All open
queue-any-button = Any
queue-overdue-only = overdue
queue-stage-waiting = Waiting
queue-stage-inhand = In hand
queue-stage-open = All open
queue-stage-in_review = In review
queue-stage-asked = Asked back
queue-stage-verified = Verified
queue-stage-not_verified = Not verified
queue-stage-acted_on = Acted on
queue-stage-closed = Closed
queue-stage-aside = Set aside
queue-level-danger = danger
queue-level-critical = critical
queue-level-high = high
queue-level-medium = medium
queue-level-low = low
queue-level-unrated = not assessed
queue-whose-any = everybody’s
queue-whose-mine = mine
queue-whose-free = nobody’s
queue-offer-offered = A colleague offers you the case <code>{ $code }</code>.
queue-offer-accepted = <code>{ $code }</code>: your colleague has taken it over.
queue-offer-declined = <code>{ $code }</code>: your colleague leaves it with you.
queue-reopening = <code>{ $code }</code> is closed. Its reporter asks to open it again.
queue-bars-ask = <b>Keep somebody from a case</b>
    Send its code, for example <code>ABCD-2345</code>. You will not see what is in it.
queue-bars-left = Nothing was changed.
queue-bars = <b>Who may see { $code }</b>
    👁 may see it, 🚫 is kept from it. For who is kept from it, the case is not there, and nobody tells them.
