### Bringing files of other programs into the agenda, and taking the agenda elsewhere.

# $limit (Number): megabytes
import-ask =
    📥 <b>Bring events in from a file</b>
    Send a calendar (.ics, from Google, Outlook, Apple, Nextcloud …) or a table (.csv), at most { $limit } MB. First you see what it would do; nothing is saved before you say so.
import-example-button = 📄 A table to begin with
import-example-caption = One line per event. Only a title and a day are needed.
import-leave-button = ✖️ Leave
# $kind (String)
import-example-title =
    { $kind ->
        [workshop] Example: evening workshop
       *[other] Example: last day for answers
    }
# $reason (String)
import-file-unreadable =
    { $reason ->
        [size] This file is larger than 2 MB. Please export a shorter stretch of time.
        [kind] This is no calendar and no plain table. In a spreadsheet program, save it as CSV.
        [calendar] No calendar was found in this file.
        [encoding] This file cannot be read as text. Save it again as CSV in UTF-8.
        [many] This file has more than 5,000 entries. Please export a shorter stretch of time.
        [columns] A table needs at least the columns “title” and “day”. Take the table to begin with as a pattern.
       *[other] There is nothing in this file.
    }
import-untitled = untitled
# $name (String): of the calendar; the others (Number): how many; $beyond: left out because there are too many
import-overview =
    📥 <b>{ $name }</b>
    ➕ { $new } new · ✏️ { $changed } changed · ❌ { $cancelled } cancelled
    ✔️ { $same } as they are here{ $past ->
        [0] {""}
       *[other] {" "}· 🕰 { $past } in the past, left out
    }{ $problems ->
        [0] {""}
       *[other] {" "}· ⚠️ { $problems } that cannot be read
    }{ $beyond ->
        [0] {""}
       *[other] {" "}· { $beyond } more did not fit
    }
import-nothing = There is nothing to bring in.
# $count (Number); $zone (String): its name
import-floating =
    🕒 { $count ->
        [one] { $count } time names no zone that is known, and is read as { $zone }.
       *[other] { $count } times name no zone that is known, and are read as { $zone }.
    }
# $names (String): as the file calls them
import-unknown-zones = Unknown zones: { $names }
# $count (Number); $included (Number): 1 when they are brought in
import-private =
    🔒 { $count ->
        [one] { $count } new event is marked as private in the file
       *[other] { $count } new events are marked as private in the file
    }{ $included ->
        [1] . Here everybody on the topics will see that.
       *[0] , and left out.
    }
# $included (Number): 1 when they are brought in
import-private-button =
    { $included ->
        [1] 🔒 Leave private ones out
       *[0] 🔓 Bring private ones in too
    }
# $kind, $topics (String); $language (String): code; $zone (String): IANA name
import-decided =
    What is new becomes: <b>{ $kind }</b>, in { LANGUAGE($language, form: "within") }, { ZONE($zone) }.
    Topics: { $topics }
import-everyone = none, for everyone
# $what (String)
import-decide-button =
    { $what ->
        [kind] 🏷 Kind
        [language] 🌐 Language
        [zone] 🕒 Time zone
       *[topics] 🗂 Topics
    }
import-kind-question = <b>Which kind of event are the new ones?</b> Where the file says it, the file counts.
import-language-question = <b>In which language is the file written?</b>
import-zone-question =
    <b>Where are times without a zone meant?</b>
    Tap a zone, or write a city.
import-topics-question =
    <b>On which topics are the new ones?</b>
    Whoever follows one of them is reminded. Without a topic, everyone is.
# $kind (String)
import-kind =
    { $kind ->
        [meeting] Candidate meeting
        [deadline] UN deadline
        [eu_deadline] EU or Council of Europe deadline
        [hearing] Court hearing
        [workshop] Workshop
        [campaign] Campaign day
       *[other] Other event
    }
# $list (String); $count (Number)
import-list-button =
    { $list ->
        [new] ➕ New: { $count }
        [changed] ✏️ Changed: { $count }
        [cancelled] ❌ Cancelled: { $count }
       *[problems] ⚠️ Left out: { $count }
    }
# $list (String); $page, $pages (Number)
import-list =
    <b>{ $list ->
        [new] ➕ New
        [changed] ✏️ Changed
        [cancelled] ❌ Cancelled
       *[problems] ⚠️ Left out, with the reason
    }</b>{ $pages ->
        [1] {""}
       *[other] {" "}({ $page }/{ $pages })
    }
# $title, $kind (String); $when (Datetime or Date); $repeats (Number): 1 or 0
import-line-new =
    <b>{ $title }</b>
    { DATE($when, form: "moment") } · { $kind }{ $repeats ->
        [1] {" "}· 🔁
       *[other] {""}
    }
# $title, $changes (String); $was, $now (Datetime or Date); $moved (Number): 1 or 0
import-line-changed =
    <b>{ $title }</b>
    { DATE($was, form: "moment") }{ $moved ->
        [1] {" "}→ { DATE($now, form: "moment") }
       *[other] {""}
    }
    { $changes }
# $number (Number): of the entry or line; $title, $reason (String)
import-line-problem =
    { $number }. <b>{ $title }</b>
    { $reason ->
        [broken] A line of it is broken.
        [no_start] It does not say when it begins.
        [bad_start] Its day or hour does not exist.
        [bad_end] Its end cannot be read.
        [end] It ends before it begins.
        [long] It lasts longer than 60 days.
        [no_title] It has no title.
        [no_such_time] The clocks go forward over its hour: there is no such time.
        [twofold] The clocks go back: this hour exists twice. Write it as 02:30+01:00.
        [zone] There is no such time zone.
        [rule] Its rule of repetition cannot be followed.
        [rule_often] It comes again too often.
        [rule_never] Its rule gives no day at all.
        [range] It changes an occurrence and all that follow; do that in the agenda.
        [no_series] Its series has no such day.
        [task] It is a task or a note, not an event.
        [columns] This line has more fields than the table has columns.
        [date_twofold] Day or month first? Write 2026-04-03.
        [kind] There is no such kind, or it is of another kind here.
        [state] It cannot go to that state.
        [topic] There is no such topic.
        [seats] That is no number of seats.
        [was_cancelled] It was cancelled here; what is cancelled does not come back.
        [split] It is a series here that was changed; change it in the agenda.
        [far] It lies too far ahead.
        [private] It is marked as private in the file.
       *[many] There are too many series in this file. Split it.
    }
# $change (String)
import-change =
    { $change ->
        [time] time
        [place] place
        [words] text
        [topics] topics
        [seats] seats
        [state] state
        [cancelled] cancelled
        [rule] repetition
       *[days] single days
    }
# all (Number); $people: who is reminded of what is new, at most
import-confirm =
    <b>Bring it in?</b>
    ➕ { $new } new · ✏️ { $changed } changed · ❌ { $cancelled } cancelled
    New events are announced to nobody; their usual reminders go to { $people ->
        [one] { $people } person.
       *[other] { $people } people.
    } Who is coming to a changed event, or was reminded of it, is told once.
import-confirm-button = ✅ Bring it in
import-go-button = ➡️ Go on
import-back-button = ↩️ Back
import-again-button = 📎 Another file
import-discard-button = 🗑 Drop it
import-left = The file was dropped. What is in the agenda stays.
# $done, $total (Number)
import-running =
    ⏸ The import was interrupted after { $done } of { $total }.
    What is in is in; going on does nothing twice.
import-go-on-button = ▶️ Go on
import-stop-button = ✖️ Leave the rest
# all (Number); $people: who got one message about several changes
import-done =
    ✅ <b>The file is in the agenda.</b>
    ➕ { $new } new · ✏️ { $changed } changed · ❌ { $cancelled } cancelled{ $left ->
        [0] {""}
       *[other] {" "}· ⚠️ { $left } left out
    }{ $people ->
        [0] {""}
        [one] {" "}{ $people } person gets one message with all changes.
       *[other] {" "}{ $people } people get one message with all changes.
    }
import-done-toast = This was done already.
import-agenda-button = 🗂 Keeping the agenda
import-export =
    📤 <b>Take the agenda elsewhere</b>
    All that is still to come: as a table that can be imported again, or as a calendar. No names are in it.
# $form (String)
import-export-button =
    { $form ->
        [csv] 📄 Table (.csv)
       *[ics] 📆 Calendar (.ics)
    }
# $count, $beyond (Number)
import-export-caption =
    { $count ->
        [one] { $count } event.
       *[other] { $count } events.
    }{ $beyond ->
        [0] {""}
       *[other] {" "}{ $beyond } later ones did not fit.
    }
import-export-empty-toast = Nothing is planned.
import-file-toast = The file is coming.
# $count (Number)
import-news =
    🗓 <b>The agenda has changed</b>
    { $count ->
        [one] { $count } event that you are coming to or were reminded of:
       *[other] { $count } events that you are coming to or were reminded of:
    }
# $number (Number); $title, $state (String); $when (Datetime or Date)
import-news-line =
    <b>{ $number }. { $title }</b>
    { $state ->
        [cancelled] ❌ cancelled
        [postponed] ⏸ put off, without a new date yet
       *[moved] { DATE($when, form: "moment") }
    }
# $count (Number)
import-news-more = … and { $count } more: see the agenda.

## Columns of a table; they are recognised in every language.

import-column-uid = UID
import-column-occurrence = Occurrence
import-column-kind = Kind
import-column-state = State
import-column-day = Day
import-column-time = Time
import-column-last_day = Last day
import-column-end_time = End time
import-column-zone = Time zone
import-column-place = Place
import-column-topics = Topics
import-column-seats = Seats
import-column-title = Title
import-column-text = Text

## What else people call the columns of their tables, parted by commas.

import-also-date = date, start date, starts, start, when, on
import-also-time = hour, start time, starts at, from, at
import-also-last_day = end date, last date, until day
import-also-end_time = end, ends, ends at, finish, until
import-also-kind = type, category
import-also-state = status
import-also-zone = zone, timezone, tz
import-also-place = location, where, venue, address, link
import-also-topics = topic, themes
import-also-seats = number of seats, capacity
import-also-title = name, event, event name, subject, what
import-also-text = description, details, notes
