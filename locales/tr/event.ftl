### How coordinators keep the agenda: planning, moving, changing and cancelling events.

# $count (Number): events that are coming
event-menu =
    🗂 <b>Takvimi düzenleme</b>
    { $count ->
        [0] Planlanmış bir şey yok.
       *[other] { $count } etkinlik planlandı.
    }
# $title (String): as typed
event-menu-draft = Henüz bitmedi: <b>{ $title }</b>
event-untitled = başlıksız
event-new-button = ➕ Yeni etkinlik
event-resume-button = ✏️ Devam et
event-drop-button = 🗑 Vazgeç, sil
event-list-button = 📋 Planlananlar
event-menu-button = 🗂 Takvimi düzenleme
event-open-button = 🔍 Etkinliği aç
# $page, $pages (Number); $zone (String): the reader's IANA time zone
event-list =
    📋 <b>Planlananlar</b>, bütün konularda. Saatler sizin saatinizle ({ ZONE($zone) }).{ $pages ->
        [1] {""}
       *[other] {" "}Sayfa { $page }/{ $pages }.
    }
event-list-empty = 📋 Planlanmış bir şey yok.
event-kind = <b>Bu ne tür bir etkinlik?</b>
# $kind (String): the kind
event-is-button =
    { $kind ->
        [meeting] 🤝 Aday görüşmesi
        [deadline] ⏳ Son tarih
        [hearing] ⚖️ Duruşma
        [workshop] 🛠 Atölye
       *[other] 📌 Başka bir şey
    }
event-languages =
    <b>Bunu hangi dillerde yazacaksınız?</b>
    Başka dilde okuyanlar en yakın dildekini görür ve bu kendilerine söylenir.
# $language (String): code; $limit (Number): characters
event-title = <b>Başlık</b> ({ LANGUAGE($language) }): tek satır, en fazla { NUMBER($limit) } karakter.
# $language (String): code; $limit (Number): characters
event-text =
    <b>İnsanlar neyi bilmeli?</b> ({ LANGUAGE($language) })
    En fazla { NUMBER($limit) } karakter; boş da bırakılabilir. Gün, saat ve yer sonra sorulacak.
# $text (String): what is there now
event-now = Şu an: <i>{ $text }</i>
event-keep-button = Böyle kalsın
event-no-text-button = Metin yok
# $example (Date)
event-date =
    <b>Hangi gün?</b>
    Bir güne dokunun ya da yazın; örneğin { DATE($example, form: "date") }.
# $day (Date): as it was
event-keep-day-button = Aynı gün: { DATE($day, form: "date") }
# $day (Date): as read from what was typed
event-date-ok =
    <b>{ DATE($day, form: "day") }</b>
    Bu gün mü?
event-date-yes-button = ✅ Evet
event-date-no-button = ↩️ Başka bir gün
# $day (Date)
event-time =
    <b>Saat kaçta?</b> { DATE($day, form: "day") }
    Dokunun ya da yazın; örneğin 14:30.
# $time (String)
event-keep-time-button = Aynı saat: { $time }
event-no-hour-button = Saat yok: o günün sonu
event-zone =
    <b>Hangi saat diliminde?</b>
    Her yerin yanında oradaki şu anki saat var. Bir şehir de yazabilirsiniz.
event-zone-found = <b>Hangisini kastettiniz?</b> Başka bir şehir de yazabilirsiniz.
# $local (String): local time, ISO 8601; $zone (String): IANA time zone
event-fold =
    { ZONE($zone) } saatiyle <b>{ DATE($local, form: "moment") } iki kez yaşanıyor</b>: o gece saatler geri alınıyor.
    Hangisi?
# $fold (Number): 0 or 1; $time, $offset (String)
event-fold-button =
    { $fold ->
        [0] İlk { $time } ({ $offset })
       *[other] İkinci { $time } ({ $offset })
    }
# $limit (Number): characters
event-place =
    <b>Nerede?</b>
    Bir adres ya da https:// ile başlayan bir bağlantı yazın. En fazla { NUMBER($limit) } karakter.
event-no-place-button = Yer yok
event-no-place = 📍 Yer belirtilmedi
# $count (Number): chosen
event-topics =
    🏷 <b>Hangi konularda?</b> { $count } konu seçildi
    Bunlardan birini takip edenlere hatırlatılır. Hiçbiri seçilmezse: herkes.
event-next-button = ➡️ Devam
event-everyone-button = ➡️ Herkes için
event-for-everyone = 🏷 Ağdaki herkes için
# $kind (String)
event-overview =
    🗂 <b>Her şey doğru mu?</b>
    { $kind ->
        [meeting] 🤝 Aday görüşmesi
        [deadline] ⏳ Son tarih
        [hearing] ⚖️ Duruşma
        [workshop] 🛠 Atölye
       *[other] 📌 Etkinlik
    }
# $language (String): code; $title (String)
event-version = { LANGUAGE($language) }: <b>{ $title }</b>
# $text (String): how it begins
event-version-text = <i>{ $text }</i>
event-words-silent = Yazı değişikliği kimseye bildirilmez; etkinliği açan yenisini görür.
# $language (String): code
event-title-button = ✏️ Başlık ({ LANGUAGE($language) })
# $language (String): code
event-text-button = ✏️ Metin ({ LANGUAGE($language) })
event-kind-button = Tür
event-date-button = 🗓 Gün
event-time-button = 🕐 Saat
event-zone-button = 🌍 Saat dilimi
event-place-button = 📍 Yer
event-topics-button = 🏷 Konular
event-languages-button = 🌐 Diller
event-preview-button = 👁 Okurların gördüğü hâli
event-confirm-button = ➡️ Devam
event-sample-toast = Bu bir önizleme: okurlar buraya dokunabilir.
# $title (String)
event-confirm = <b>{ $title }</b> takvime eklensin mi?
# $title, $before (String): when it was to be
event-confirm-move =
    <b>{ $title }</b> başka bir zamana alınsın mı?
    Şimdiye kadar: <s>{ $before }</s>
# $title, $before, $after (String)
event-confirm-place =
    <b>{ $title }</b> için yer değişsin mi?
    Şimdiye kadar: <s>{ $before }</s>
    Bundan sonra: { $after }
# $there (String): time on the event's clock; $zone (String): IANA time zone
event-there = { $there } ({ ZONE($zone) })
# $day (Date); $zone (String): IANA time zone
event-end-of-day = { DATE($day, form: "date") } gününün sonu ({ ZONE($zone) })
# $zone (String): the reader's IANA time zone
event-reminders = 🔔 <b>Gönderilecek hatırlatmalar</b>, sizin saatinizle ({ ZONE($zone) }):
# $when (Datetime); $count (Number); $unit (String): days or hours
event-reminder-line =
    • { DATE($when, form: "short") } – { $unit ->
        [days] { $count } gün önce
       *[hours] { $count } saat önce
    }
event-no-reminders = 🔕 Gönderilecek hatırlatma yok: etkinlik bunun için çok yakın.
# $people (Number); $everyone (Number): 1 when there is no topic
event-people =
    👥 { $everyone ->
        [1] Ağda { $people } kişiye hatırlatılacak.
       *[other] Bu konuları { $people } kişi takip ediyor.
    }
event-told = 📣 Hatırlatma almış olanlara ve gelecek olanlara bildirilecek.
event-add-button = ✅ Takvime ekle
event-save-button = ✅ Kaydet
event-do-move-button = ✅ Zamanını değiştir
event-do-place-button = ✅ Yeri değiştir
# $title (String)
event-added = ✅ <b>{ $title }</b> takvime eklendi.
# $title (String)
event-moved = ✅ <b>{ $title }</b> ve hatırlatmaları yeni zamana alındı. İlgililere bildiriliyor.
# $title (String)
event-place-changed = ✅ <b>{ $title }</b> için yer değişti. İlgililere bildiriliyor.
# $title (String)
event-words-changed = ✅ <b>{ $title }</b>: yeni yazı kaydedildi.
# $link (String): web address
event-link = Paylaşmak için: { $link }
event-done-toast = Bu zaten yapıldı ya da silindi. Son durumu /event gösterir.
event-move-button = 🗓 Zamanı değiştir
event-words-button = ✏️ Başlık ve metin
event-call-off-button = ❌ Etkinliği iptal et
# $title (String); $when (Datetime); $count (Number): people who are coming
event-call-off =
    ❌ <b>{ $title }</b> iptal edilsin mi?
    { DATE($when, form: "long") }, sizin saatinizle

    { $count ->
        [0] Henüz kimse geleceğini söylemedi.
       *[other] { $count } kişi geliyor.
    } Hatırlatma almış olanlar ve gelecek olanlar tek bir mesaj alır, sonra bu konuda başka mesaj gitmez.
event-call-off-yes-button = ❌ Evet, etkinliği iptal et
event-call-off-no-button = ↩️ Hayır, yapılacak
# $title (String)
event-called-off = ❌ <b>{ $title }</b> iptal edildi. Hatırlatmaları durduruldu, ilgililere bildiriliyor.
event-back-button = ↩️ Geri
event-cancel-button = ✖️ Çık
event-left = Olduğu gibi saklandı. /event ile devam edebilirsiniz.
event-dropped = Silindi. Takvime bir şey eklenmedi.
event-unchanged = Hiçbir şey değişmedi.
event-changed = Bu etkinlik bu arada değiştirildi, iptal edildi ya da başladı. Hiçbir şey kaydedilmedi. Son durumu /event gösterir.
event-link-over = Bu bağlantı kullanılmış, geri alınmış ya da eksik; belki de etkinlik bitti. Lütfen gönderen kişiden yenisini isteyin.
# $limit (Number)
event-links-full = Bu etkinlik için zaten { NUMBER($limit) } açık bağlantı var. Yenisini yapmadan önce bazılarını geri alın.
# $limit (Number)
event-reminders-full = Bir etkinliğin en fazla { NUMBER($limit) } hatırlatması olabilir. Önce birini kaldırın.
