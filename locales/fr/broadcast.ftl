### A reader's copy of a briefing or alert.

# $title (String): as typed
broadcast-title = 📰 <b>{ $title }</b>
broadcast-alert = 🚨 <b>Alerte</b>
# $language (String): code of the language that the text is in
broadcast-other-language = <i>Il n’y a pas de version française ; langue de ce texte : { LANGUAGE($language) }</i>
# $topics (String): a list of names
broadcast-topics = 🏷 { $topics }
broadcast-for-everyone = 🏷 Pour tout le réseau
broadcast-library-button = 📚 Toutes les notes
broadcast-topics-button = 🏷 Mes thèmes
