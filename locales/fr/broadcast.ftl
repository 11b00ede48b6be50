### A reader's copy of a briefing or alert.

# $title (String): as typed
broadcast-title = 📰 <b>{ $title }</b>
broadcast-alert = 🚨 <b>Alerte</b>
# $language (String): code of the language that the text is in
broadcast-other-language = <i>Il n’y a pas de version française ; langue de ce texte : { LANGUAGE($language, form: "within") }</i>
# $topics (String): a list of names
broadcast-topics = 🏷 { $topics }
broadcast-for-everyone = 🏷 Pour tout le réseau
broadcast-for-some = 👥 Pour un cercle au sein du réseau
# $when (Datetime)
broadcast-corrected = <i>✏️ Corrigé le { DATE($when, form: "date") }</i>
broadcast-withdrawn = <i>Ce message a été retiré.</i>
# $count (Number): people who tapped it
broadcast-done-button = { $count ->
        [0] ✅ Je l’ai fait
       *[other] ✅ Je l’ai fait · { NUMBER($count) }
    }
# $count (Number): people who tapped it
broadcast-coming-button = { $count ->
        [0] 🙋 Je viens
       *[other] 🙋 Je viens · { NUMBER($count) }
    }
broadcast-library-button = 📚 Toutes les notes
broadcast-topics-button = 🏷 Mes thèmes
