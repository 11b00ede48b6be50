### Candidates and members of parliament: the list, a page for each, adding, changing, importing.

candidate-stance-supports = Supports
candidate-stance-partly = Partly
candidate-stance-opposes = Opposes
candidate-stance-undecided = Undecided
candidate-stance-not-discussed = Not discussed
candidate-fact-name = Name
candidate-fact-party = Party
candidate-fact-group = Political group
candidate-fact-country = Country
candidate-fact-constituency = Constituency
candidate-fact-contact = Public contact
candidate-column-source = Source
candidate-kept-open = open
candidate-kept-kept = kept
candidate-kept-broken = not kept
candidate-mark-open = ⏳ Open
candidate-mark-kept = ✅ Kept
candidate-mark-broken = ❌ Not kept
candidate-no-date = no date

# $count (Number): found
candidate-list =
    🧑‍💼 <b>Candidates</b>
    { $count ->
        [0] Nobody is listed here.
        [one] { $count } candidate or member of parliament
       *[other] { NUMBER($count) } candidates and members of parliament
    }
# $count (Number): found
candidate-list-pick =
    🧑‍💼 <b>Who is the meeting with?</b>
    { $count ->
        [0] Nobody is listed here.
        [one] { $count } to choose from
       *[other] { NUMBER($count) } to choose from
    }
# $by (String): what the list is narrowed to
candidate-list-narrowed = Only: { $by }
# $page, $pages (Number)
candidate-list-page = Page { $page } of { $pages }
candidate-list-typed = To look for a name or a party, just write it.
# $number, $withdrawn (Number): 1 when not running; $name, $more (String)
candidate-line =
    { $number }. <b>{ $name }</b>{ $withdrawn ->
        [0] {""}
       *[other] {" "}⛔ not running
    }
    { $more }
candidate-list-left = The list is closed. /candidates opens it again.
candidate-country-button = 🌍 Country
candidate-group-button = 🏛 Group
candidate-heading-button = 💬 Heading
candidate-clear-button = ✖️ Show all
candidate-chart-button = 📊 Picture
candidate-keep-button = 🛠 Keep the list
candidate-back-event-button = ↩️ Back to the event
candidate-every-button = All
candidate-list-button = ↩️ Candidates
# $count (Number)
candidate-by-country =
    { $count ->
        [0] No country is known yet.
       *[other] Candidates of which country?
    }
# $count (Number)
candidate-by-group =
    { $count ->
        [0] No political group is known yet.
       *[other] Candidates of which political group?
    }
candidate-by-heading = Who has said something on which heading of the question guide?
# $number (Number); $title (String)
candidate-heading-line = { $number }. { $title }
# $title (String): of a heading
candidate-by-stance =
    <b>{ $title }</b>
    What did they say last?
candidate-keep =
    🛠 <b>Keep the list of candidates</b>
    Only what is public belongs here, each fact with its source.
candidate-new-button = ➕ Add somebody
candidate-import-button = 📥 Import from a CSV file
candidate-csv-button = 📤 Export as CSV

# $name (String)
candidate-head = 🧑‍💼 <b>{ $name }</b>
# $when (Datetime)
candidate-withdrawn = ⛔ Not running any more, since { DATE($when, form: "date") }
# $fact, $value (String)
candidate-fact = <b>{ $fact }:</b> { $value }
# $source (String)
candidate-source = <i>Source: { $source }</i>
candidate-latest = <b>The latest word on each heading</b>
# $heading (Number); $stance (String)
candidate-latest-line = { $heading }. { $stance }
candidate-nothing-said = Nothing that was said is published yet.
# $open, $kept, $broken (Number): commitments
candidate-promises-count = 🤝 Commitments: { $open } open, { $kept } kept, { $broken } not kept
candidate-stances-button = 💬 What was said
candidate-asks-button = 📜 Asks
candidate-promises-button = 🤝 Commitments
candidate-meetings-button = 📅 Meetings
candidate-sources-button = 🔎 Sources
candidate-change-button = ✏️ Change
candidate-withdraw-button = ⛔ Not running
candidate-runs-button = ↩️ Running again
candidate-back-button = ↩️ Back
# $number (Number); $title (String): of a heading
candidate-stances = 💬 <b>{ $number }. { $title }</b>
# $day, $stance, $quote (String); $quoted (Number): 0 without a quote
candidate-said =
    <b>{ $day }: { $stance }</b>{ $quoted ->
        [0] {""}
       *[other] {" "}– “{ $quote }”
    }
# $count (Number): older ones
candidate-older =
    { $count ->
        [one] One older statement is not shown here.
       *[other] { NUMBER($count) } older statements are not shown here.
    }
# $count, $total (Number)
candidate-asks = 📜 <b>Supports { $count } of { $total } asks</b>
# $number (Number); $title, $day (String)
candidate-ask-line = { $number }. { $title } ({ $day })
candidate-no-asks = No support for an ask is published yet.
# $count (Number)
candidate-promises =
    🤝 <b>{ $count ->
        [one] { $count } commitment
       *[other] { NUMBER($count) } commitments
    }</b>
# $number, $heading (Number); $text, $due, $kept (String)
candidate-promise =
    { $number }. { $text }
    Heading { $heading } · by: { $due } · <b>{ $kept }</b>
candidate-no-promises = No commitment is published yet.
# $count (Number)
candidate-meetings =
    📅 <b>{ $count ->
        [one] { $count } meeting
       *[other] { NUMBER($count) } meetings
    }</b>
# $number (Number); $day, $title (String)
candidate-meeting-line = { $number }. { $day } – { $title }
candidate-no-meetings = No meeting is known that you can see.
# $name (String)
candidate-sources = 🔎 <b>{ $name }</b>: where each fact is from
candidate-withdrawn-toast = Marked as not running.
candidate-runs-toast = Marked as running.
candidate-marked-toast = Written down.

candidate-chart-title = Latest statements
candidate-chart-headings = Heading of the question guide
candidate-chart-groups = Political group
candidate-chart-no-group = no group
candidate-chart-others = others
candidate-chart-toast = The picture is on its way.
candidate-no-chart-toast = Nothing that was said is published yet, so there is nothing to draw.
# $people, $words, $supports (Number)
candidate-chart =
    📊 <b>What candidates hold, by heading and political group</b>
    { NUMBER($words) } statements by { NUMBER($people) } people; { NUMBER($supports) } support our position.
candidate-csv-toast = The file is on its way.
# $count (Number)
candidate-csv =
    { $count ->
        [one] { $count } candidate, with the sources and the latest statements.
       *[other] { NUMBER($count) } candidates, with the sources and the latest statements.
    }

# $name (String)
candidate-which-fact = ✏️ <b>{ $name }</b>: what has changed?
# $fact (String); $limit (Number)
candidate-ask-value =
    <b>{ $fact }</b>
    Please write it, { NUMBER($limit) } characters at most.
candidate-hint-contact = Only an address that is public: of the office, never a private one.
candidate-hint-country = The country's name is enough.
candidate-hint-group = The group in the parliament; please write it always the same way.
# $value (String)
candidate-value-now = Now: { $value }
# $fact, $value (String); $limit (Number)
candidate-ask-source =
    <b>{ $fact }:</b> { $value }
    Where is this from? A web address or the name of a document, { NUMBER($limit) } characters at most.
# $source (String)
candidate-same-source-button = Same: { $source }
candidate-skip-button = Skip
candidate-leave-out-button = 🗑 Remove
candidate-cancel-button = ✖️ Leave
candidate-step-back-button = ↩️ Back
candidate-save-button = ✅ Put on the list
candidate-check = <b>Is this right?</b>
candidate-not-added = Nobody was added.
candidate-unchanged-toast = Nothing was changed.
candidate-changed-toast = Changed.
candidate-added-toast = Added.

# $limit (Number): candidates
candidate-import-ask =
    📥 <b>Please send a CSV file.</b>
    One line for each person, { NUMBER($limit) } at most. Columns: name, party, group, country, constituency, contact, source. The name and a source are needed. Nothing counts before you have seen what would change.
candidate-sample-button = 📄 A file to begin with
candidate-sample = An empty file with all columns. Behind each fact is a column for its source; one column “source” for the whole line will do too.
# $limit (Number): megabytes
candidate-import-big = This file is larger than { NUMBER($limit) } MB: far more than a list of candidates needs. Please send a smaller one. Nothing was saved.
# $limit (Number)
candidate-import-encoding = I cannot read the letters of this file. Please save it as CSV in UTF-8 and send it again. Nothing was saved.
# $limit (Number)
candidate-import-columns = I do not know the columns of this file: the first line must name them, and one must be “name”. Please compare it with the example. Nothing was saved.
# $limit (Number)
candidate-import-empty = There is no line in this file that I could read. Nothing was saved.
# $limit (Number)
candidate-import-many = This file has more than { NUMBER($limit) } lines. Please split it. Nothing was saved.
# $new, $changed, $same, $unreadable (Number)
candidate-import-preview =
    📥 <b>This would happen</b>
    New: { NUMBER($new) }
    Changed: { NUMBER($changed) }
    The same: { NUMBER($same) }
    Unreadable: { NUMBER($unreadable) }

    Empty cells change nothing, and nobody is removed.
candidate-changes-button = What changes
candidate-problems-button = What is unreadable
candidate-import-sure-button = ✅ Import
# $count (Number)
candidate-import-changes = <b>What changes</b>
# $name, $facts (String)
candidate-import-change = • { $name }: { $facts }
# $count (Number)
candidate-import-problems = <b>What cannot be read</b>
# $line (Number)
candidate-import-line-name = • Line { $line }: no name
# $line (Number)
candidate-import-line-source = • Line { $line }: a fact without a source
# $line (Number)
candidate-import-line-country = • Line { $line }: unknown country
# $line (Number)
candidate-import-line-long = • Line { $line }: a text is too long
# $line (Number)
candidate-import-line-twice = • Line { $line }: the same person twice
# $new, $changed (Number)
candidate-imported = ✅ Imported: { NUMBER($new) } new, { NUMBER($changed) } changed.
candidate-import-left = Nothing was imported.

# $name (String)
candidate-has-withdrawn = { $name } is not running any more. Please choose somebody else.
# $name (String)
candidate-known-already = { $name } is on the list already, for the same country. Please look there.
candidate-changed-meanwhile = A colleague has changed this page meanwhile. Nothing of theirs was overwritten. Please look at it as it is now.
