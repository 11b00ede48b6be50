### /publish, and what /alert shares with it: an editor writes, checks and sends.

publish-cancel-button = ✖️ Çık
publish-back-button = ↩️ Geri
publish-next-button = İleri →
publish-keep-button = Olduğu gibi kalsın →

# $kind (String): briefing or alert
publish-languages =
    🌐 <b>{ $kind ->
        [alert] Yeni acil duyuru
       *[briefing] Yeni bülten
    }: diller</b>
    Yazacağınız dilleri işaretleyin. Başka dilde okuyanlara en yakın sürüm gider ve bu kendilerine belirtilir.
# $language (String): code; $limit (Number): characters
publish-title =
    ✏️ <b>Başlık – { LANGUAGE($language) }</b>
    Mesaj olarak gönderin: tek satır, en fazla { NUMBER($limit) } karakter.
# $language (String): code; $limit (Number): characters
publish-text =
    ✏️ <b>Metin – { LANGUAGE($language) }</b>
    Tek mesaj olarak, en fazla { NUMBER($limit) } karakter gönderin; bir emoji iki ya da daha fazla karakter sayılır. Kalın, italik, bağlantı ve alıntılar yazdığınız gibi kalır. Altında metni olan bir fotoğraf, video ya da belge de olur.
# $text (String): what was typed before
publish-now =
    Şu anda:
    { $text }
# $count (Number): how many are ticked
publish-topics =
    🏷 <b>Konular</b>: { $count } seçili
    En az birini işaretleyin. Başka okuyanlar seçmezseniz bülten, bunlardan birini takip eden herkese gider.
publish-urgency =
    🌙 <b>Hangi saatte?</b>
    Bültenler normalde okuyanın sessiz saatleri bitene kadar bekler. Acil olan hemen, gece de olsa ulaşır.
publish-calm-button = 🌙 Sessiz saatlere uy
publish-urgent-button = ⚡ Acil: hemen

# $kind (String): briefing or alert; $correction (Number): 1 or 0
publish-overview =
    📋 <b>{ $kind ->
        [alert] Acil duyuru
       *[briefing] Bülten
    }{ $correction ->
        [1] : düzeltme
       *[0] : taslak
    }</b>
# $language (String): code; $part (String): title or text
publish-version-missing = ⚠️ <b>{ LANGUAGE($language) }</b>: { $part ->
        [title] başlık eksik
       *[text] metin eksik
    }
# $language, $version (String): codes
publish-version-other = ➖ <b>{ LANGUAGE($language) }</b>: bu okuyanlara giden sürüm: { LANGUAGE($version) }
publish-version-title = { $title }
publish-version-begins = <i>{ $text }</i>
# $topics (String): a list of names
publish-on-topics = 🏷 { $topics }
# $urgent (Number): 1 or 0
publish-when = { $urgent ->
        [1] ⚡ Acil: sessiz saatlerde de ulaşır
       *[0] 🌙 Sessiz saatlerin bitmesini bekler
    }
# $people (Number): who would get it now
publish-people = 📬 { $people ->
        [0] Şu anda kimseye gitmez
        [one] { NUMBER($people) } kişiye gidecek
       *[other] { NUMBER($people) } kişiye gidecek
    }
# $language (String): code
publish-title-button = ✏️ Başlık – { LANGUAGE($language) }
# $language (String): code
publish-text-button = ✏️ Metin – { LANGUAGE($language) }
publish-languages-button = 🌐 Diller
publish-topics-button = 🏷 Konular
publish-audience-button = 👥 Kimler için
publish-urgency-button = 🌙 Sessiz saatler
publish-media-button = 🖼 Fotoğraf, dosya
publish-links-button = 🔗 Düğmeler
publish-when-button = 🕒 Ne zaman
publish-protect-button = 🔒 İletme
publish-preview-button = 👁 Okuyan gözüyle
publish-confirm-button = 📤 Kontrol et ve gönder →

# $kind (String): briefing or alert; $people (Number)
publish-confirm =
    📤 <b>{ $kind ->
        [alert] Bu acil duyuru
       *[briefing] Bu bülten
    } { $people ->
        [one] { NUMBER($people) } kişiye
       *[other] { NUMBER($people) } kişiye
    } gönderilsin mi?</b>
# $kind (String): briefing or alert; $people (Number): 0
publish-confirm-nobody =
    👥 <b>{ $kind ->
        [alert] Bu acil duyuru
       *[briefing] Bu bülten
    } şu anda { $people ->
       *[0] hiç kimseye
    } gitmez.</b>
    Hedeflenenlerden şu anda ulaşılabilen kimse yok. Yine de arşive koyabilirsiniz: isteyenler orada bulur; ne şimdi ne de sonra bir şey gönderilir.
publish-unchecked = ⚠️ Bunu henüz sizden başka kimse kontrol etmedi.
# $people (Number)
publish-send-button = ✅ { $people ->
        [one] { NUMBER($people) } kişiye gönder
       *[other] { NUMBER($people) } kişiye gönder
    }
# $people (Number): 0
publish-library-button = 📚 { $people ->
       *[0] Yalnızca arşive koy
    }
publish-in-library = 📚 Tamam. Arşive kondu, /briefings altında. Kimseye gönderilmedi.

# $command (String): publish or alert
publish-leaving =
    <b>Bu taslaktan çıkılsın mı?</b>
    Saklarsanız siz ve diğer bütün editörler onu /{ $command } altında bulursunuz. Silinirse herkes için silinir.
publish-stay-button = ↩️ Yazmaya devam et
publish-later-button = 💾 Sonrası için sakla
publish-drop-button = 🗑 Sil
# $command (String): publish or alert
publish-kept = 💾 Taslak saklandı. /{ $command } altında bulursunuz.
# $command (String): publish or alert
publish-dropped = Hiçbir şey gönderilmedi, taslak da saklanmadı. /{ $command } yenisini başlatır.
