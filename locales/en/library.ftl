### The library of briefings and alerts.

library-mine = 📚 <b>Briefings</b> on your topics and for everyone, newest first.
# $topic (String): its name; $count (Number): how many there are
library-of-topic = 📚 <b>{ $topic }</b>: { $count ->
        [one] { NUMBER($count) } briefing
       *[other] { NUMBER($count) } briefings
    }, newest first.
# $typed (String): words as typed; $count (Number): how many were found
library-found =
    🔎 <b>{ $typed }</b>: { $count ->
        [one] { NUMBER($count) } found
       *[other] { NUMBER($count) } found
    }, newest first.
    To look for something else, send other words.
# $period (String): which span of time; $count (Number): how many there are
library-of-period =
    📚 <b>{ $period ->
        [week] This week
        [month] This month
        [year] This year
       *[missed] From before you joined
    }</b>, on your topics and for everyone: { $count ->
        [one] { NUMBER($count) } briefing
       *[other] { NUMBER($count) } briefings
    }
# $page, $pages (Number)
library-page = Page { $page } of { $pages }.
# $number (Number): in the list; $title (String); $when (Datetime): of publication
library-line = { $number }. <b>{ $title }</b> · { DATE($when, form: "date") }
# $count (Number): how many of the list are older than the person's consent
library-missed =
    📬 { $count ->
        [one] { NUMBER($count) } of them is
       *[other] { NUMBER($count) } of them are
    } from before you joined.
# $count (Number)
library-missed-button = 📬 From before I joined ({ NUMBER($count) })
library-empty = 📚 Nothing has been published on your topics yet. More topics, more to read:
# $topic (String): its name
library-topic-empty = 📚 Nothing has been published on <b>{ $topic }</b> yet.
# $period (String): which span of time
library-period-empty =
    📚 <b>{ $period ->
        [week] This week
        [month] This month
        [year] This year
       *[missed] From before you joined
    }</b>: nothing on your topics or for everyone.
# $typed (String): words as typed
library-nothing-found =
    🔎 Nothing found for <b>{ $typed }</b>.
    Send other words, or fewer: the beginning of a word is enough, and accents do not matter. Or look by topic or date.
library-ask-words =
    🔎 <b>What are you looking for?</b>
    Send one or more words as a message. The beginning of a word is enough, and accents do not matter.
library-search-ended = The search is over.
library-by-topic = 🏷 <b>Which topic?</b> You can read about all of them, whether you follow them or not.
library-by-date = 📅 <b>From when?</b> On your topics and for everyone.
library-search-button = 🔎 Search
library-topic-button = 🏷 By topic
library-date-button = 📅 By date
library-week-button = This week
library-month-button = This month
library-year-button = This year
library-all-button = 📚 My briefings
library-topics-button = 🏷 My topics
library-back-button = ↩️ Back to the list

# $page, $pages (Number): of one text
library-part = 📄 Page { $page } of { $pages }
# $when (Datetime)
library-published = Published: { DATE($when, form: "moment") }
# $count (Number): pictures or files
library-media-button = { $count ->
        [one] 🖼 Show the picture or file
       *[other] 🖼 Show the { NUMBER($count) } pictures or files
    }
library-sent-toast = It is below.
library-share-button = 🔗 Share
# $title (String); $link (String): web address
library-share =
    🔗 <b>{ $title }</b>
    { $link }

    Whoever opens this link reads it here. You can forward this message, or send the link:
library-send-link-button = 📨 Send the link to somebody
library-back-to-text-button = ↩️ Back to the text
