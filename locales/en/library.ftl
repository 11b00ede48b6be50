### The library of briefings and alerts.

# $page, $pages (Number)
library-list =
    📚 <b>Briefings</b> on your topics and for everyone, newest first.{ $pages ->
        [1] {""}
       *[other] {" "}Page { $page } of { $pages }.
    }
# $number (Number): in the list; $title (String); $when (Datetime): of publication
library-line = { $number }. <b>{ $title }</b> · { DATE($when, form: "date") }
# $when (Datetime)
library-published = Published: { DATE($when, form: "moment") }
library-empty = 📚 Nothing has been published on your topics yet. More topics, more to read:
library-topics-button = 🏷 My topics
library-back-button = ↩️ Back to the list
