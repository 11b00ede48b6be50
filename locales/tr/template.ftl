### Briefings that come again: planned, listed, and made into drafts when their time comes.

template-repeat-button = 🔁 Tekrarlansın
template-list-button = 🔁 Tekrarlananlar
# $name (String): its title, or how it begins
template-plan = 🔁 <b>{ $name }</b>
template-ask-weeks = Ne sıklıkla tekrarlansın?
template-ask-weekday = Haftanın hangi günü?
# $zone (String): IANA time zone
template-ask-clock = Taslak saat kaçta sizi beklesin ({ ZONE($zone) })? Birine dokunun ya da başka bir saat gönderin, örneğin 16:30.
template-ask-until = Ne zamana kadar?
# $weeks (Number)
template-weeks-button = { $weeks ->
        [1] Her hafta
       *[other] { $weeks } haftada bir
    }
# $months (Number): 0 is without an end
template-until-button = { $months ->
        [0] Süresiz
        [12] Bir yıl
       *[other] { $months } ay
    }
# $weekday (Number): 0 is Monday
template-weekday =
    { $weekday ->
        [0] Pazartesi
        [1] Salı
        [2] Çarşamba
        [3] Perşembe
        [4] Cuma
        [5] Cumartesi
       *[6] Pazar
    }
# $weeks (Number); $weekday (String): its name; $clock (String): hours and minutes; $zone (String): IANA time zone
template-rule =
    📅 { $weeks ->
        [1] Her hafta
       *[other] { $weeks } haftada bir
    }: { $weekday }, { $clock } ({ ZONE($zone) })
# $until (Datetime): the last day
template-until = Son gün: { DATE($until, form: "date") }
# $first (Datetime)
template-first = İlki: { DATE($first, form: "moment") }
# $next (Datetime)
template-next = Sonraki taslak: { DATE($next, form: "moment") }
template-paused = ⏸ Duraklatıldı: taslak hazırlanmıyor.
template-over = Süresi doldu: artık taslak hazırlanmıyor.
template-explained = Her seferinde bu metinlerle bir taslak editörleri bekler ve onlara haber verilir. Hiçbir şey kendiliğinden gönderilmez: metin güncellenir, onaya sunulur ve her zamanki gibi onaylanır.
template-confirm-button = ✅ Kur
template-step-back-button = ↩️ Geri
template-cancel-button = ✖️ Çık
template-cancelled = İptal edildi. Hiçbir şey kurulmadı.
template-added-toast = Kuruldu.
template-publish-button = 📝 Taslaklar
template-list = 🔁 <b>Tekrarlananlar</b>
template-none = 🔁 Henüz tekrarlanan bir şey yok. Bir taslağı ya da /briefings altında bir bülteni açıp “Tekrarlansın” düğmesine dokunun.
# $number (Number): in the list; $name (String)
template-line = { $number }. <b>{ $name }</b>
# $name (String)
template-head = 🔁 <b>{ $name }</b>
template-unnamed = Başlıksız
template-pause-button = ⏸ Duraklat
template-resume-button = ▶️ Devam et
template-delete-button = 🗑 Sona erdir
# $name (String)
template-ask-delete =
    🗑 <b>“{ $name }” tamamen sona ersin mi?</b>
    Ondan hazırlanmış taslaklar kalır.
template-delete-now-button = 🗑 Evet, sona ersin
template-keep-button = ↩️ Hayır, kalsın
template-back-button = ↩️ Listeye dön
template-pause-toast = Duraklatıldı.
template-resume-toast = Devam ediyor.
template-deleted-toast = Sona erdi.
# $name (String)
template-due =
    🔁 <b>{ $name }</b>: yine zamanı geldi. Bir taslak bugünün metnini bekliyor.
    Biri onaya sunana kadar hiçbir şey gönderilmez.
template-write-button = ✏️ Taslağı aç
