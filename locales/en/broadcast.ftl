### A reader's copy of a briefing or alert.

# $title (String): as typed
broadcast-title = 📰 <b>{ $title }</b>
broadcast-alert = 🚨 <b>Alert</b>
# $language (String): code of the language that the text is in
broadcast-other-language = <i>There is no English version; this one is in: { LANGUAGE($language) }</i>
# $topics (String): a list of names
broadcast-topics = 🏷 { $topics }
broadcast-for-everyone = 🏷 For everyone in the network
broadcast-library-button = 📚 All briefings
broadcast-topics-button = 🏷 My topics
