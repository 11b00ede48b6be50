### A reader's copy of a briefing or alert.

# $title (String): as typed
broadcast-title = 📰 <b>{ $title }</b>
broadcast-alert = 🚨 <b>Alerta</b>
# $language (String): code of the language that the text is in
broadcast-other-language = <i>No hay versión en español; idioma de este texto: { LANGUAGE($language, form: "within") }</i>
# $topics (String): a list of names
broadcast-topics = 🏷 { $topics }
broadcast-for-everyone = 🏷 Para toda la red
broadcast-for-some = 👥 Para un círculo dentro de la red
# $when (Datetime)
broadcast-corrected = <i>✏️ Corregido el { DATE($when, form: "date") }</i>
broadcast-withdrawn = <i>Este mensaje se ha retirado.</i>
# $count (Number): people who tapped it
broadcast-done-button = { $count ->
        [0] ✅ Lo he hecho
       *[other] ✅ Lo he hecho · { NUMBER($count) }
    }
# $count (Number): people who tapped it
broadcast-coming-button = { $count ->
        [0] 🙋 Voy a ir
       *[other] 🙋 Voy a ir · { NUMBER($count) }
    }
broadcast-library-button = 📚 Todos los boletines
broadcast-topics-button = 🏷 Mis temas
