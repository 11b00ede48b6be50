### Meetings with candidates: who asks about what, the question guide, what was said, settling it.

# $name, $more (String): party and group
meeting-with = 🧑‍💼 Görüşülecek kişi: <b>{ $name }</b> ({ $more })
meeting-nobody-named = ⚠️ Görüşmenin kiminle olduğu henüz belirtilmedi.
# $numbers (String): of headings
meeting-own-headings = ❓ Sizin başlıklarınız: { $numbers }
meeting-is-published = 📣 Söylenenler yayımlandı.
# $numbers (String): of headings
meeting-gaps = ❓ Kimsenin almadığı başlıklar: { $numbers }
# $numbers (String): empty
meeting-no-gaps = ❓ Bütün başlıklar alındı.
# $count (Number): attendees who wrote
meeting-notes-count =
    📝 { $count ->
        [0] Henüz kimse söylenenleri yazmadı.
       *[other] { NUMBER($count) } katılımcı söylenenleri yazdı.
    }
meeting-reminder-guide = ❓ Soru rehberi neyin sorulacağını ve daha önce ne söylendiğini gösterir.
meeting-reminder-tell = 📝 Neler söylendi? Lütfen aklınızdayken anlatın.
# $name, $kept (String)
meeting-promised-by = 🤝 Söz veren: <b>{ $name }</b> · { $kept }
meeting-promise-to-do = 👉 O güne kadar yapılması gerek: ne durumda olduğunu kendisine sorun.
meeting-guide-button = ❓ Soru rehberi
meeting-headings-button = 🙋 Kim neyi soruyor
meeting-candidate-button = 🧑‍💼 Aday
meeting-tell-button = 📝 Söylenenleri anlat
meeting-pick-button = 🧑‍💼 Adayı seç
# $name (String)
meeting-pick-same-button = 🧑‍💼 { $name }, geçen seferki gibi
meeting-pick-other-button = 🧑‍💼 Başka bir aday
meeting-settle-button = ⚖️ Söylenenleri birleştir
meeting-ask-button = 📨 Katılımcılara sor
meeting-next-button = 📅 Sonraki görüşmeyi planla
meeting-back-button = ↩️ Etkinlik
meeting-event-button = ↩️ Etkinlik

# $number (Number); $title, $state (String): own, taken or free
meeting-guide-head =
    ❓ <b>{ $number }. { $title }</b>{ $state ->
        [own] {" "}– sizin
        [taken] {" "}– alındı
       *[free] {""}
    }
# $position (String)
meeting-guide-position = <b>Bizim görüşümüz:</b> { $position }
# $question (String)
meeting-guide-question = <b>Soru:</b> { $question }
# $name (String)
meeting-guide-said = <b>Daha önce söyledikleri ({ $name }):</b>
# $name (String)
meeting-guide-nothing-said = Bu konuda henüz bilinen bir sözü yok: { $name }.
meeting-pdf-button = 🖨 Yazdırmak için (PDF)
meeting-pdf-toast = Rehber hazırlanıyor.
# $title (String)
meeting-pdf = 🖨 “{ $title }” için soru rehberi; not almak için yer de var.
meeting-pdf-title = Soru rehberi
# $when, $zone (String): IANA time zone
meeting-pdf-when = { $when } ({ ZONE($zone) })
meeting-pdf-link = Görüşmeyi botta aç
# $page (Number)
meeting-pdf-page = Sayfa { $page }
# $number (Number)
meeting-pdf-heading = { $number }.
# $number (Number)
meeting-pdf-own = ★ { $number }.
meeting-pdf-position = Bizim görüşümüz
meeting-pdf-question = Sorulacak soru
meeting-pdf-said = Daha önce söylenenler
meeting-pdf-notes = Notlar
meeting-headings = 🙋 <b>Kim hangi başlığı soruyor</b>
# $mark, $title (String); $number (Number)
meeting-heading-line = { $mark } { $number }. { $title }
meeting-headings-how = ✅ sizin · 🔒 alındı · ▫️ boş. Almak veya geri vermek için numaraya dokunun.

# $title, $name (String)
meeting-asked =
    📝 <b>Neler söylendi?</b>
    “{ $title }” görüşmesindeydiniz ({ $name }). Lütfen başlık başlık anlatın: birkaç dokunuş yeter, her şey atlanabilir.
# $title (String); $count (Number): attendees who wrote
meeting-told =
    📝 <b>{ $title }</b>
    { NUMBER($count) } katılımcı söylenenleri anlattı.
# $number, $place, $total, $own (Number): own is 1 for one's own heading; $title (String)
meeting-notes-head =
    📝 <b>{ $number }. { $title }</b>
    Başlık { $place } / { $total }{ $own ->
        [0] {""}
       *[other] , sizin
    }
# $question (String)
meeting-notes-question = <i>{ $question }</i>
# $name (String); $limit (Number)
meeting-notes-how =
    Ne dedi ({ $name })? Uygun olana dokunun.
    Bir alıntı eklemek için yazın ({ NUMBER($limit) } karakter) veya sesli mesaj gönderin.
# $quote (String)
meeting-notes-quote = 💬 “{ $quote }”
# $count (Number)
meeting-notes-voices = 🎤 { NUMBER($count) } sesli mesaj
# $text, $due (String)
meeting-promised = 🤝 { $text } (son gün: { $due })
meeting-promise-button = 🤝 Taahhüt
meeting-clear-button = 🗑 Alıntı
meeting-onward-button = İleri →
meeting-step-back-button = ↩️ Geri
meeting-to-end-button = ⏭ Sona git
meeting-later-button = ⏸ Sonra
meeting-leave-button = ✖️ Çık
# $limit (Number)
meeting-promise =
    🤝 <b>Ne için söz verdi?</b>
    Lütfen yazın; en fazla { NUMBER($limit) } karakter.
meeting-drop-promise-button = 🗑 Taahhüt yok
meeting-due =
    🤝 <b>Ne zamana kadar?</b>
    Lütfen tarihi yazın, örneğin 24.12.2027.
meeting-no-date-button = Tarih yok
meeting-asks =
    📜 <b>Hangi talepleri destekliyor?</b>
    Numaralara dokunun.
meeting-next = ➡️ <b>Bundan sonrası için ne kararlaştırıldı?</b>
meeting-next-meeting = 📅 Yeni bir görüşme
meeting-next-briefing = 📰 Düzenli bilgilendirme
meeting-next-letter = ✉️ Mektup
# $title (String); $headings, $promises, $asks, $steps (Number)
meeting-notes-end =
    📝 <b>{ $title }</b>
    Başlıklar: { NUMBER($headings) }
    Taahhütler: { NUMBER($promises) }
    Desteklenen talepler: { NUMBER($asks) }
    Sonraki adımlar: { NUMBER($steps) }

    Hepinizin duyduğu yayımlanana kadar bunu yalnızca koordinatörler, adınız olmadan görür.
meeting-send-notes-button = ✅ Hepsi bu
meeting-again-button = ⏮ Baştan
meeting-notes-done = ✅ <b>Teşekkürler.</b> Koordinatörlere ulaştı. Yayımlanana kadar değiştirebilirsiniz.
meeting-change-notes-button = ✏️ Değiştir
meeting-notes-left = ⏸ Saklandı. Yayımlanana kadar istediğiniz zaman devam edebilirsiniz.

# $number, $count (Number): attendees who wrote on it; $title (String)
meeting-settle-head =
    ⚖️ <b>{ $number }. { $title }</b>
    { $count ->
        [0] Bu konuda kimse yazmadı.
       *[other] { NUMBER($count) } katılımcı bu konuda yazdı:
    }
# $place, $quoted, $voices (Number); $stance, $quote (String)
meeting-heard =
    👤 { $place }: <b>{ $stance }</b>{ $quoted ->
        [0] {""}
       *[other] {" "}– “{ $quote }”
    }{ $voices ->
        [0] {""}
       *[other] {" "}🎤 { $voices }
    }
meeting-settled = <b>Yayımlanacak olan:</b>
meeting-no-stance = görüş yok
meeting-nothing-settled = hiçbir şey
# $stance, $quote (String); $quoted (Number)
meeting-settled-line =
    <b>{ $stance }</b>{ $quoted ->
        [0] {""}
       *[other] {" "}– “{ $quote }”
    }
# $place (Number): of an attendee
meeting-use-button = 👤 { $place }
meeting-quote-button = ✏️ Alıntı
meeting-nothing-button = 🗑 Hiçbiri
meeting-write-quote =
    💬 <b>Kelimesi kelimesine ne dedi?</b>
    Lütfen alıntıyı yayımlanacağı biçimde yazın.
# $title, $name (String)
meeting-check =
    📣 <b>{ $title }</b>
    { $name }
    Şunlar yayımlanacak:
# $number, $quoted, $promised (Number); $stance (String)
meeting-check-line =
    { $number }. { $stance }{ $quoted ->
        [0] {""}
       *[other] {" "}💬
    }{ $promised ->
        [0] {""}
       *[other] {" "}🤝
    }
# $asks, $dated (Number): commitments with a date; $steps (String)
meeting-check-counts =
    Desteklenen talepler: { NUMBER($asks) }
    Takvime girecek taahhütler: { NUMBER($dated) }
    Sonraki adımlar: { $steps }
meeting-check-who = O zaman bütün üyeler okuyabilir. Kimin ne yazdığı belirtilmez.
meeting-publish-button = 📣 Yayımla
meeting-publish-again-button = 📣 Yeniden yayımla
# $name (String); $stances, $commitments, $deadlines (Number)
meeting-published =
    📣 <b>Yayımlandı: { $name }</b>
    Açıklamalar: { NUMBER($stances) }
    Taahhütler: { NUMBER($commitments) }
    Takvimdeki son günler: { NUMBER($deadlines) }
meeting-settle-left = ⏸ Şimdiye kadar belirlenenler bütün koordinatörler için saklandı.
meeting-asked-toast = Katılımcılara soruldu.
meeting-nobody-asked-toast = Daha önce sorulmuştu ya da kimse geleceğini söylememişti.
meeting-voice-toast = Buyurun.
meeting-unfinished = sonraki görüşme

meeting-not-attended = Bu, gelenler içindir. Lütfen önce etkinlikte geleceğinizi bildirin.
meeting-not-held-yet = Bu görüşme henüz başlamadı ya da yapılmadı. Anlatılacak bir şey yok.
meeting-without-candidate = Görüşmenin kiminle olduğu belirtilmedi. Lütfen önce adayı seçin.
# $heading (Number)
meeting-heading-taken = { $heading } numaralı başlık alındı. Lütfen başka birini seçin.
meeting-settled-meanwhile = Bu arada bir şey belirlendi ya da yazıldı. Hiçbirinin üzerine yazılmadı. Lütfen son hâline bakın.
meeting-published-already = Bu görüşmede söylenenler yayımlandı; artık bir şey eklenemez.
# $heading (Number)
meeting-stance-missing = { $heading } numaralı başlıkta alıntı var ama görüş yok. Lütfen önce bir görüş seçin.
# $headings, $notes (Number): meetings
meeting-stored = 📝 Adaylarla görüşmeler: başlık alınan { $headings }, notu olan { $notes }
