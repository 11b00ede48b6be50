### A reader's copy of a briefing or alert.

# $title (String): as typed
broadcast-title = 📰 <b>{ $title }</b>
broadcast-alert = 🚨 <b>Acil duyuru</b>
# $language (String): code of the language that the text is in
broadcast-other-language = <i>Türkçe sürümü yok; bu metnin dili: { LANGUAGE($language) }</i>
# $topics (String): a list of names
broadcast-topics = 🏷 { $topics }
broadcast-for-everyone = 🏷 Ağdaki herkes için
broadcast-for-some = 👥 Ağ içinden bir çevre için
# $when (Datetime)
broadcast-corrected = <i>✏️ { DATE($when, form: "date") } tarihinde düzeltildi</i>
broadcast-withdrawn = <i>Bu mesaj geri çekildi.</i>
# $count (Number): people who tapped it
broadcast-done-button = { $count ->
        [0] ✅ Yaptım
       *[other] ✅ Yaptım · { NUMBER($count) }
    }
# $count (Number): people who tapped it
broadcast-coming-button = { $count ->
        [0] 🙋 Geliyorum
       *[other] 🙋 Geliyorum · { NUMBER($count) }
    }
broadcast-library-button = 📚 Tüm bültenler
broadcast-topics-button = 🏷 Konularım
