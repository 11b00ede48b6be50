### Duruşma gözlemi: davalar, duruşmalar, gözlemcilerin anlattıkları ve haftanın duruşmaları.

# $fact, $text (String)
hearing-fact =
    { $fact ->
        [court] 🏛 Mahkeme: { $text }
        [number] 🗂 Dosya: { $text }
        [defendants] 👥 Yargılananlar: { $text }
        [charge] 📕 Suçlama: { $text }
       *[bring] 🎒 Lütfen getirin: { $text }
    }
# $outcome (String)
hearing-outcome =
    { $outcome ->
        [adjourned] ↪️ Duruşma ertelendi.
        [decided] ⚖️ Mahkeme karar verdi.
       *[other] ☑️ Başka şekilde bitti; nasıl bittiği notta yazıyor.
    }
# $when (String): on the court's clock
hearing-before = ↩️ Önceki duruşma: { $when }
# $when (String): on the court's clock, or that it is not known
hearing-next = 📅 Sonraki duruşma: { $when }
hearing-no-date = tarih bilinmiyor
# $note (String): the beginning of it
hearing-note = 📝 Gözlem: { $note }
# $note (String)
hearing-said = 📝 { $note }
hearing-no-case = ⚠️ Hangi dava olduğu henüz yazılmadı.
hearing-reminder-tell = 📝 Nasıl geçti? Lütfen sıcağı sıcağına anlatın.
hearing-tell-button = 📝 Nasıl geçtiğini anlat
hearing-note-button = 📝 Not
hearing-case-button = 🗂 Dava
hearing-following-button = 📅 Sonraki duruşma
hearing-facts-button = 🏛 Mahkeme ve dava
hearing-settle-button = ⚖️ Gözlemciler ne anlattı
hearing-ask-button = 📨 Gözlemcilere sor
hearing-event-button = ↩️ Duruşma
hearing-back-button = ↩️ Geri
hearing-all-button = ⚖️ Duruşmalar

# $monday (Date); $count (Number): hearings
hearing-week =
    ⚖️ <b>Duruşmalar, { DATE($monday, form: "date") } haftası</b>
    { $count ->
        [0] O hafta yaklaşan duruşma yok.
        [one] Bir duruşma; saatler mahkemenin saatidir.
       *[other] { NUMBER($count) } duruşma; saatler mahkemenin saatidir.
    }
# $when (String): on the court's clock; $title (String)
hearing-week-line =
    🕐 <b>{ $when }</b>
    { $title }
# $facts (String): court, case number, defendants
hearing-week-case = 🏛 { $facts }
# $command (String)
hearing-week-more = … devamı: { $command }
hearing-own-button = 🌐 Kendi dilimde
hearing-both-button = 📤 Türkçe + English
hearing-week-before-button = ◀️ Önceki hafta
hearing-week-after-button = Sonraki hafta ▶️
# $count (Number): hearings
hearing-case =
    🗂 <b>Dava</b>, { $count ->
        [one] bir duruşma
       *[other] { NUMBER($count) } duruşma
    }
# $number (Number); $when (String): on the court's clock; $state (String): outcome, or how it stands
hearing-case-line =
    { $number }. <b>{ $when }</b> – { $state ->
        [adjourned] başka güne kaldı
        [decided] karar verildi
        [other] başka şekilde bitti
        [past] sonucu bilinmiyor
        [postponed] ertelendi, tarihi yok
        [cancelled] iptal edildi
       *[scheduled] yaklaşıyor
    }
# $title, $when (String)
hearing-note-head =
    📝 <b>{ $title }</b>
    { $when }

hearing-choose-case = 🏛 <b>Hangi dava?</b>
hearing-new-case-button = ➕ Yeni dava
hearing-unnamed-case = adı yazılmamış dava
hearing-other-case-button = 🔁 Başka dava
# $fact (String)
hearing-ask-fact =
    { $fact ->
        [court] 🏛 <b>Hangi mahkeme, nerede?</b> Biliyorsanız bina ve salonu da yazın.
        [number] 🗂 <b>Dosya numarası nedir?</b> Mahkemenin yazdığı gibi.
        [defendants] 👥 <b>Kimler yargılanıyor?</b>
        [charge] 📕 <b>Suçlama nedir?</b>
       *[bring] 🎒 <b>Gözlemciler ne getirsin?</b> Örneğin kimlik kartı ya da yetki yazısı.
    }
hearing-only-public = 🔓 Yalnızca zaten herkese açık olanı yazın: bütün üyeler okuyabilir, başkalarına da iletilebilir.
# $limit (Number)
hearing-limit = Lütfen yazın, en çok { NUMBER($limit) } karakter.
# $fact (String)
hearing-fact-button =
    { $fact ->
        [court] 🏛 Mahkeme
        [number] 🗂 Dosya no
        [defendants] 👥 Yargılananlar
        [charge] 📕 Suçlama
       *[bring] 🎒 Getirilecekler
    }
hearing-facts-head = 🏛 <b>Mahkeme ve dava</b>
# $count (Number)
hearing-facts-shared =
    { $count ->
        [one] Bunu bir duruşma gösteriyor.
       *[other] Bu davanın { NUMBER($count) } duruşması bunu gösteriyor.
    }
hearing-skip-button = Atla
hearing-clear-button = 🗑 Kaldır
hearing-overview-button = ☰ Bütün bilgiler
hearing-leave-button = ✅ Tamam
hearing-facts-kept = ✅ Yazdıklarınız saklandı.

# $title (String)
hearing-ask-outcome =
    ⚖️ <b>{ $title }</b>
    Duruşma nasıl bitti?
# $outcome (String)
hearing-outcome-button =
    { $outcome ->
        [adjourned] ↪️ Başka güne kaldı
        [decided] ⚖️ Karar verildi
       *[other] ☑️ Başka
    }
# $title (String)
hearing-ask-date =
    📅 <b>Sonraki duruşma ne zaman?</b>
    { $title }
    Lütfen tarihi yazın, örneğin 24.12.2027.
# $zone (String)
hearing-ask-clock =
    🕐 <b>Saat kaçta?</b>
    Saat dilimi: { ZONE($zone) }, örneğin 09.30.
hearing-unknown-button = Bilinmiyor
# $limit (Number)
hearing-ask-note =
    📝 <b>Ne gözlemlediniz?</b>
    Lütfen yazın, en çok { NUMBER($limit) } karakter: kim konuştu, neye karar verildi, mahkeme yargılananlara ve gözlemcilere nasıl davrandı.
    Yazdığınız mühürlenir. Bir not yayımlanana kadar yalnızca koordinatörler okur.
hearing-no-note-button = Not yok
hearing-keep-button = ✅ Olduğu gibi
# $title (String)
hearing-check = 📝 <b>{ $title }</b>
hearing-check-how = Koordinatörler bunu adınız olmadan görür.
hearing-done-button = ✅ Hepsi bu
hearing-again-button = ⏮ Baştan
hearing-later-button = ⏸ Sonra
hearing-report-left = ⏸ Saklandı. Bir not yayımlanana kadar devam edebilirsiniz.
hearing-thanks = ✅ <b>Teşekkürler.</b> Koordinatörlere ulaştı. Bir not yayımlanana kadar değiştirebilirsiniz.
# $title, $when (String)
hearing-asked =
    ⚖️ <b>Duruşma nasıl geçti?</b>
    { $title }
    { $when }
    Sonuç, yeni tarih ve bir not: birkaç dokunuş yeter.
# $title (String)
hearing-told =
    ⚖️ <b>{ $title }</b>
    Bir gözlemci nasıl geçtiğini anlattı.
# $title, $when, $zone (String)
hearing-again =
    ↪️ <b>Başka güne kaldı: { $title }</b>
    📅 Sonraki duruşma: { $when } ({ ZONE($zone) })
hearing-again-how = Yine gözlemci olacak mısınız? Lütfen yeniden kaydolun.
hearing-sign-up-button = 👁 Kaydol

# $title, $when (String); $count (Number): observers who told
hearing-settle =
    ⚖️ <b>{ $title }</b>
    { $when }
    { $count ->
        [0] Nasıl geçtiğini henüz kimse anlatmadı.
        [one] Bir gözlemci nasıl geçtiğini anlattı.
       *[other] { NUMBER($count) } gözlemci nasıl geçtiğini anlattı.
    }
# $outcome (String)
hearing-settled =
    <b>Kesinleşti:</b> { $outcome ->
        [adjourned] başka güne kaldı
        [decided] karar verildi
       *[other] başka şekilde bitti
    }
# $number, $total (Number)
hearing-report-head = 👤 <b>{ $number } / { $total }</b>
hearing-is-published = 📣 Bir not yayımlandı.
hearing-conclude-button = ⚖️ Böyle kesinleştir
hearing-publish-button = 📣 Notu yayımla
# $title (String)
hearing-conclude = ⚖️ <b>“{ $title }” böyle kesinleşsin mi?</b>
# $dated (Number): 1 when the next date is known
hearing-conclude-next =
    { $dated ->
        [1] Sonraki duruşma aynı davayla takvime konur ve gözlemcilerden yeniden kaydolmaları istenir.
       *[other] Tarih belli olunca duruşmayı o güne taşıyın.
    }
hearing-conclude-yes-button = ⚖️ Evet, kesinleştir
# $title (String)
hearing-publish = 📣 <b>“{ $title }” için bu not yayımlansın mı?</b>
hearing-publish-who = Duruşmayı görebilen herkes okuyabilir. Kimin yazdığı söylenmez.
hearing-publish-yes-button = 📣 Evet, yayımla
hearing-asked-toast = Gözlemcilere soruldu.
hearing-nobody-toast = Daha önce soruldu ya da kimse gözlemedi.
hearing-settled-toast = Kesinleşti.
hearing-published-toast = Not yayımlandı.

hearing-not-begun = Bu duruşma başlamadı ya da yapılmayacak. Henüz anlatılacak bir şey yok.
hearing-published-already = Bu duruşma için bir not yayımlandı; artık bir şey eklenemez.
# $count (Number)
hearing-stored = ⚖️ Anlattığınız duruşmalar: { $count }
