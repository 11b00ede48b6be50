### A reader's copy of a briefing or alert.

# $title (String): as typed
broadcast-title = 📰 <b>{ $title }</b>
broadcast-alert = 🚨 <b>Alerta</b>
# $language (String): code of the language that the text is in
broadcast-other-language = <i>No hay versión en español; idioma de este texto: { LANGUAGE($language) }</i>
# $topics (String): a list of names
broadcast-topics = 🏷 { $topics }
broadcast-for-everyone = 🏷 Para toda la red
broadcast-library-button = 📚 Todos los boletines
broadcast-topics-button = 🏷 Mis temas
