### A reader's copy of a briefing or alert.

# $title (String): as typed
broadcast-title = 📰 <b>{ $title }</b>
broadcast-alert = 🚨 <b>Acil duyuru</b>
# $language (String): code of the language that the text is in
broadcast-other-language = <i>Türkçe sürümü yok; bu metnin dili: { LANGUAGE($language) }</i>
# $topics (String): a list of names
broadcast-topics = 🏷 { $topics }
broadcast-for-everyone = 🏷 Ağdaki herkes için
broadcast-library-button = 📚 Tüm bültenler
broadcast-topics-button = 🏷 Konularım
