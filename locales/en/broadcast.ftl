### A reader's copy of a briefing or alert.

# $title (String): as typed
broadcast-title = 📰 <b>{ $title }</b>
broadcast-alert = 🚨 <b>Alert</b>
# $language (String): code of the language that the text is in
broadcast-other-language = <i>There is no English version; this one is in: { LANGUAGE($language) }</i>
# $topics (String): a list of names
broadcast-topics = 🏷 { $topics }
broadcast-for-everyone = 🏷 For everyone in the network
broadcast-for-some = 👥 For a circle within the network
# $when (Datetime)
broadcast-corrected = <i>✏️ Corrected on { DATE($when, form: "date") }</i>
broadcast-withdrawn = <i>This message was withdrawn.</i>
# $count (Number): people who tapped it
broadcast-done-button = { $count ->
        [0] ✅ I did it
       *[other] ✅ I did it · { NUMBER($count) }
    }
# $count (Number): people who tapped it
broadcast-coming-button = { $count ->
        [0] 🙋 I’m coming
       *[other] 🙋 I’m coming · { NUMBER($count) }
    }
broadcast-library-button = 📚 All briefings
broadcast-topics-button = 🏷 My topics
