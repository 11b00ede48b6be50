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
event-kind = <b>Bu ne tür bir etkinlik?</b>
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
    { event-kind-name }
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
event-no-reminders = 🔕 Gönderilecek hatırlatma yok: etkinlik bunun için çok yakın.
event-add-button = ✅ Takvime ekle
event-save-button = ✅ Kaydet
event-do-move-button = ✅ Zamanını değiştir
event-do-place-button = ✅ Yeri değiştir
# $title (String)
event-added = ✅ <b>{ $title }</b> takvime eklendi.
# $title (String)
event-moved = ✅ <b>{ $title }</b> ve hatırlatmaları yeni zamana alındı.
# $title (String)
event-place-changed = ✅ <b>{ $title }</b> için yer değişti.
# $title (String)
event-words-changed = ✅ <b>{ $title }</b>: yeni yazı kaydedildi.
# $link (String): web address
event-link = Paylaşmak için: { $link }
event-done-toast = Bu zaten yapıldı ya da silindi. Son durumu /event gösterir.
event-move-button = 🗓 Zamanı değiştir
event-words-button = ✏️ Başlık ve metin
event-call-off-button = ❌ Etkinliği iptal et
event-call-off-yes-button = ❌ Evet, etkinliği iptal et
event-call-off-no-button = ↩️ Hayır, yapılacak
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
# $shelf (String): which events; $page, $pages (Number); $zone (String): the reader's IANA time zone
event-list =
    📋 <b>{ $shelf ->
        [off] Ertelenenler
        [over] Geride kalanlar
        [cancelled] İptal edilenler
       *[ahead] Planlananlar
    }</b>, bütün konularda. Saatler sizin saatinizle ({ ZONE($zone) }).{ $pages ->
        [1] {""}
       *[other] {" "}Sayfa { $page }/{ $pages }.
    }
# $kind (String)
event-list-kind = Yalnızca: { event-kind-name }
event-list-empty = Burada bir şey yok.
# $kind (String)
event-kind-name =
    { $kind ->
        [meeting] 🤝 Aday görüşmesi
        [deadline] ⏳ BM son tarihi
        [eu_deadline] 🏛 AB ya da Avrupa Konseyi son tarihi
        [hearing] ⚖️ Duruşma
        [workshop] 🛠 Atölye
        [campaign] 📣 Kampanya günü
       *[other] 📌 Diğer etkinlik
    }
# $kind (String): the kind
event-is-button =
    { $kind ->
        [meeting] 🤝 Aday görüşmesi
        [deadline] ⏳ BM son tarihi
        [eu_deadline] 🏛 AB ya da Avrupa Konseyi son tarihi
        [hearing] ⚖️ Duruşma
        [workshop] 🛠 Atölye
        [campaign] 📣 Kampanya günü
       *[other] 📌 Başka bir şey
    }
# $kind (String): a kind, or all
event-kind-of-button =
    { $kind ->
        [meeting] 🤝 Görüşmeler
        [deadline] ⏳ BM son tarihleri
        [eu_deadline] 🏛 AB son tarihleri
        [hearing] ⚖️ Duruşmalar
        [workshop] 🛠 Atölyeler
        [campaign] 📣 Kampanyalar
        [other] 📌 Diğerleri
       *[all] Bütün türler
    }
# $shelf (String)
event-shelf-button =
    { $shelf ->
        [off] ⏸ Ertelenenler
        [over] 🏁 Geride kalanlar
        [cancelled] ❌ İptal edilenler
       *[ahead] 📋 Planlananlar
    }
# $kind (String): a kind, or all
event-by-kind-button = 🔎 { event-kind-of-button }
# $shelf (String)
event-by-shelf-button = 🔎 { event-shelf-button }
event-filter-kind = <b>Hangi tür etkinlikler?</b>
event-filter-shelf = <b>Hangi etkinlikler?</b>
event-import-button = 📥 İçe aktar
event-export-button = 📤 CSV olarak al
# $state (String): where an event stands in its life
event-state =
    { $state ->
        [planned] planlandı
        [proposed] önerildi
        [confirmed] kesinleşti
        [held] yapıldı
        [followed_up] takibi tamamlandı
        [open] açık
        [submitted] gönderildi
        [closed] kapandı
        [scheduled] tarihi belli
        [adjourned] başka güne bırakıldı
        [decided] karara bağlandı
        [postponed] ertelendi
       *[cancelled] iptal edildi
    }
# $number (Number): in the list; $title, $kind, $state, $when (String); $repeats (Number): 1 when it is one of a series
event-line =
    <b>{ $number }. { $title }</b>
    { $kind ->
        [meeting] 🤝
        [deadline] ⏳
        [eu_deadline] 🏛
        [hearing] ⚖️
        [workshop] 🛠
        [campaign] 📣
       *[other] 📌
    } { $when } · { event-state }{ $repeats ->
        [1] {" "}🔁
       *[other] {""}
    }
# $when (Datetime)
event-moment = { DATE($when, form: "short") }
# $day (Date); $zone (String): IANA time zone
event-whole-day = { DATE($day, form: "date") }, bütün gün ({ ZONE($zone) })
# $every (String): how days are found; $interval (Number); $weekday (String): names of days; $nth (Number): which of the month's, -1 the last; $day (Number): of the month, -1 the last
event-repeats =
    { $every ->
        [day] { $interval ->
            [1] her gün
           *[other] { $interval } günde bir
        }
        [week] { $interval ->
            [1] her hafta { $weekday }
           *[other] { $interval } haftada bir { $weekday }
        }
        [monthday] { $interval ->
            [1] her ayın
           *[other] { $interval } ayda bir, ayın
        }{ $day ->
            [-1] {" "}son günü
           *[other] {" "}{ $day }. günü
        }
        [weekday] { $interval ->
            [1] her ayın
           *[other] { $interval } ayda bir, ayın
        }{ $nth ->
            [-1] {" "}son
            [1] {" "}ilk
            [2] {" "}ikinci
            [3] {" "}üçüncü
            [4] {" "}dördüncü
           *[other] {" "}beşinci
        } { $weekday } günü
       *[year] { $interval ->
            [1] her yıl bu tarihte
           *[other] { $interval } yılda bir bu tarihte
        }
    }
event-repeats-otherwise = tekrar tekrar, düzensiz günlerde
# $often (String): how often; $until (Date)
event-repeats-until = { $often }, son gün: { DATE($until, form: "date") }
# $often (String): how often; $count (Number)
event-repeats-times = { $often }, { $count } kez
# $count (Number); $unit (String): days, hours or minutes
event-span =
    { $unit ->
        [days] { $count } gün
        [hours] { $count } saat
       *[minutes] { $count } dakika
    }
# $count (Number); $unit (String): days, hours or minutes
event-span-button =
    { $unit ->
        [days] { $count } gün
        [hours] { $count } sa
       *[minutes] { $count } dk
    }
# $when (Datetime); $span (String): how long; $after (Number): 1 when it comes after the event
event-reminder-line =
    • { DATE($when, form: "short") } – { $span } { $after ->
        [1] sonra
       *[other] önce
    }
# $groups (String): names
event-for-groups = 👥 Yalnızca şu grupların üyeleri için: { $groups }
event-for-invited = 🔒 Yalnızca davet edilenler için
# $count (Number)
event-has-seats = 🪑 { $count } kişilik yer
# $languages (String): names
event-has-speech = 🗣 Sözlü çeviri dilleri: { $languages }
# $before, $after (String): lists of distances; $ends (Number): 0 when there is nothing after
event-has-reminders =
    🔔 Öncesinde: { $before }{ $ends ->
        [0] {""}
       *[other] . Sonrasında: { $after }
    }
event-none = yok
event-all-day-button = Bütün gün
# $day (Date): the last day
event-end =
    <b>Ne zamana kadar?</b> { DATE($day, form: "day") }
    Bir saate dokunun ya da yazın. Söylemek zorunda değilsiniz.
# $day (Date): the last day
event-end-day =
    <b>Bir gün mü, birkaç gün mü?</b>
    Son gün: { DATE($day, form: "day") }.
event-last-day-button = 🗓 Birkaç gün sürüyor
event-no-end-button = Belirtme
# $day (Date): the first day; $example (Date)
event-last-day =
    <b>Son gün hangisi?</b>
    İlk gün: { DATE($day, form: "day") }. Bir güne dokunun ya da yazın; örneğin { DATE($example, form: "date") }.
event-one-day-button = Yalnızca bir gün
event-once-button = Yalnızca bir kez
# $day (Date): the first day
event-repeat =
    <b>Tekrarlanıyor mu?</b>
    İlk kez: { DATE($day, form: "day") }. Saatler ileri ya da geri alınsa da oradaki saat aynı kalır.
# $often (String): how often; $example (Date)
event-repeat-end =
    <b>Ne zamana kadar?</b> { $often }
    Dokunun ya da kaç kez olduğunu veya son günü yazın; örneğin { DATE($example, form: "date") }.
event-endless-button = Süresiz
# $count (Number)
event-times-button = { $count } kez
# $day (Date): as read from what was typed
event-until-ok =
    <b>{ DATE($day, form: "day") }</b>
    Tekrarlanabileceği son gün bu mu?
event-scope =
    🔁 <b>Bu etkinlik bir dizinin parçası.</b>
    Değişiklik hangileri için?
# $scope (String): this, following or all
event-scope-button =
    { $scope ->
        [this] Yalnızca bu
        [following] Bu ve sonrakiler
       *[all] Henüz gelmemiş olanların hepsi
    }
# $scope (String): this, following or all
event-scope-is =
    🔁 { $scope ->
        [this] Yalnızca bu değişir.
        [following] Bu ve sonrakiler değişir.
       *[all] Elle başka zamana alınanlar dışında, henüz gelmemiş olanların hepsi değişir.
    }
event-versions = <b>Neyi yeniden yazmak istiyorsunuz?</b>
event-groups-button = 👥 Gruplar, davet
event-invited-button = 🔒 Yalnızca davetliler
# $count (Number): chosen groups
event-circles =
    <b>Yalnızca bazıları için mi?</b> { $count ->
        [0] Hiç grup seçilmedi.
       *[other] { $count } grup seçildi.
    }
    Grup seçilirse etkinliği yalnızca üyeleri görür. Davetliyse yalnızca bir bağlantıyla görev alanlar görür; bağlantıları etkinlik takvime girdikten sonra oluşturursunuz.
# $limit (Number)
event-seats =
    🪑 <b>Kaç kişi gelebilir?</b>
    Bir sayıya dokunun ya da yazın; en fazla { NUMBER($limit) }. Yer kalmayınca sıraya girilir.
event-any-number-button = Sınırsız
event-any-number = 🪑 İsteyen herkes gelebilir.
event-speech =
    🗣 <b>Hangi dillere sözlü çeviri yapılacak?</b>
    Gelenler hangisine ihtiyaçları olduğunu söyleyebilir.
event-no-speech = 🗣 Sözlü çeviri yok.
# $before (String): a list of distances; $usual (Number): 1 when these are the kind's own; $limit (Number)
event-remind =
    🔔 <b>İnsanlara ne zaman hatırlatılsın?</b>
    Öncesinde: { $before }{ $usual ->
        [1] {" "}(bu tür için olağan)
       *[other] {""}
    }
    En fazla { NUMBER($limit) }. Altlarındaki sıra: gelenlere sonrasında bir kez daha.
event-usual-button = Olağan süreler
# $span (String)
event-after-button = + { $span }
event-more =
    ➕ <b>Bu etkinlik hakkında daha fazlası</b>
    Bunların hiçbiri zorunlu değil.
event-more-button = ➕ Daha fazla
event-end-button = 🕔 Ne zamana kadar
event-repeat-button = 🔁 Tekrar
event-seats-button = 🪑 Yerler
event-speech-button = 🗣 Sözlü çeviri
event-remind-button = 🔔 Hatırlatmalar
# $title, $before (String): when it was to be
event-confirm-again =
    <b>{ $title }</b> için yeni zaman?
    Şimdiye kadar: <s>{ $before }</s>
# $title (String)
event-confirm-change = <b>{ $title }</b> değiştirilsin mi?
# $often (String): how often
event-comes-again = 🔁 { $often }
# $days (String): a list of moments
event-next-ones = 🔁 İlk tarihler: { $days }
# $people (Number); $circle (String): topics, groups or everyone
event-people =
    👥 { $circle ->
        [everyone] Ağda { $people } kişiye hatırlatılacak.
        [groups] Bu gruplardan { $people } kişiye hatırlatılacak.
       *[topics] Bu konuları { $people } kişi takip ediyor.
    }
event-people-invited = 👥 Bir bağlantıyla görev alanlara hatırlatılacak.
# $count (Number): people
event-told =
    📣 { $count ->
        [0] Bildirilmesi gereken kimse yok.
       *[other] { $count } kişiye bildirilecek.
    }
event-told-nobody = 🔕 Kimseye bildirilmez; etkinliği açan görür.
# $part (String): of an event
event-part =
    { $part ->
        [when] zaman
        [place] yer
        [words] başlık ya da metin
        [topics] konular
        [groups] kimler için olduğu
        [seats] yer sayısı
        [speech] sözlü çeviri
       *[remind] hatırlatmalar
    }
# $parts (String): a list of parts
event-meanwhile = ⚠️ <b>Bu arada bir çalışma arkadaşınız bu etkinliği değiştirdi</b>: { $parts }. Yazdıklarınız duruyor; bakıp karar verin.
# $now (String): a time or place
event-meanwhile-now = Şimdi: { $now }
# $title (String): what is unfinished; $other (String): what is to be begun
event-unfinished =
    <b>{ $title }</b> henüz bitmedi.
    <b>{ $other }</b> için yeniden başlarsanız silinir.
event-over-button = 🗑 Sil ve başla
# $title, $kind, $state (String)
event-opened =
    <b>{ $title }</b>
    { event-kind-name } · { event-state }
# $when (String): when it was to be
event-put-off = 🗓 Henüz yeni zamanı yok. Önceki zamanı: <s>{ $when }</s>
# $title (String)
event-changes = ✏️ <b>{ $title }: ne değişiyor?</b>
# $part (String): of an event
event-change-button =
    { $part ->
        [when] 🗓 Zaman
        [place] 📍 Yer
        [words] ✏️ Başlık ve metin
        [who] 🏷 Kimler için
        [seats] 🪑 Yerler
        [speech] 🗣 Sözlü çeviri
        [repeat] 🔁 Tekrar
       *[remind] 🔔 Hatırlatmalar
    }
event-changes-button = ⋯ Diğer değişiklikler
event-links-button = 🔗 Görevler, bağlantılar
event-history-button = 🕓 Geçmişi
event-copy-button = 📄 Yenisi için kopyala
event-card-button = 👁 Üyelerin gördüğü
# $title (String)
event-history = 🕓 <b>{ $title }</b>
# $at (Datetime): since when; $state (String); $starts (String): when it was to be
event-history-line = • { DATE($at, form: "moment") }: { event-state }; zamanı: { $starts }
# $coming, $maybe, $waiting, $no (Number): people
event-people-of = 👥 Geliyor: { $coming } · belki: { $maybe } · sırada: { $waiting } · gelmiyor: { $no }
# $language (String); $count (Number): people
event-need = { $language } ({ $count })
# $needs (String): a list of languages with numbers
event-needs = 🗣 Sözlü çeviri gereken diller: { $needs }
# $role (String): what somebody does at an event
event-role =
    { $role ->
        [host] ev sahibi
        [speaker] konuşmacı
        [observer] gözlemci
        [interpreter] çevirmen
       *[guest] konuk
    }
# $role (String); $count (Number): people
event-role-count = { event-role }: { $count }
# $roles (String): a list of roles with numbers
event-roles = 🎭 { $roles }
# $state (String): the state that it moves to
event-life-button =
    { $state ->
        [planned] ▶️ Yeniden yapılacak
        [proposed] ↩️ Yalnızca önerildi
        [confirmed] ✅ Kesinleşti
        [held] 🏁 Yapıldı
        [followed_up] 📌 Takibi tamam
        [open] 🔓 Yeniden aç
        [submitted] 📨 Gönderildi
        [closed] 🔒 Kapandı
        [scheduled] 🗓 Yeni tarih
        [adjourned] ⏭ Başka güne bırakıldı
        [decided] ⚖️ Karara bağlandı
        [postponed] ⏸ Ertele
       *[cancelled] ❌ İptal et
    }
# $title, $state (String)
event-life =
    { $state ->
        [planned] <b>{ $title }</b> yeniden yapılacak mı?
        [proposed] <b>{ $title }</b> yine yalnızca öneri mi?
        [confirmed] <b>{ $title }</b> kesinleşti mi?
        [held] <b>{ $title }</b> yapıldı mı?
        [followed_up] <b>{ $title }</b> için takip tamamlandı mı?
        [open] <b>{ $title }</b> yeniden açık mı?
        [submitted] <b>{ $title }</b> için gönderim yapıldı mı?
        [closed] <b>{ $title }</b> kapandı mı?
        [scheduled] <b>{ $title }</b> için tarih belli oldu mu?
        [adjourned] <b>{ $title }</b> başka güne mi bırakıldı?
        [decided] <b>{ $title }</b> karara bağlandı mı?
       *[postponed] <b>{ $title }</b> ertelensin mi?
    }
# $when (String)
event-life-when = 🗓 { $when }
event-life-asks = 📣 Orada olanlara, daha önce sorulmadıysa, neler söylendiği sorulur.
# $title, $state (String)
event-life-moved = ✅ <b>{ $title }</b>: { event-state }.
# $title, $when (String); $coming, $count (Number): people who are coming, and who are told; $several (Number): 1 when it is one of a series
event-call-off =
    ❌ <b>{ $title }</b> iptal edilsin mi?
    { $when }

    { $coming ->
        [0] Henüz kimse geleceğini söylemedi.
       *[other] { $coming } kişi geliyor.
    } { $count ->
        [0] Bildirilmesi gereken kimse yok.
       *[other] { $several ->
            [1] En fazla { $count } kişiye
           *[other] { $count } kişiye
        } tek bir mesaj gider, sonra bu konuda bir şey gelmez.
    }
# $scope (String): this, following or all
event-call-off-scope-button =
    { $scope ->
        [this] ❌ Yalnızca bunu iptal et
        [following] ❌ Bunu ve sonrakileri
       *[all] ❌ Henüz gelmemiş olanların hepsini
    }
# $title (String); $scope (String): this, following or all
event-called-off =
    ❌ <b>{ $title }</b> { $scope ->
        [this] iptal edildi. Hatırlatmaları durduruldu.
        [following] ve sonrakiler iptal edildi.
       *[all] ve dizinin henüz gelmemiş olanlarının hepsi iptal edildi.
    }
# $title (String)
event-saved = ✅ <b>{ $title }</b>: kaydedildi.
# $title (String); $open, $taken (Number): links
event-links =
    🔗 <b>{ $title }: görevler</b>
    Açık bağlantı: { $open } · alınan: { $taken }
    Bağlantıyı açıp kabul eden görevi alır; bağlantı tek kişiliktir ve etkinlik bitene kadar geçerlidir. Geri almak için bir bağlantıya dokunun.
# $role (String)
event-new-link-button = ➕ { event-role }
# $title, $role (String)
event-how-many-links =
    🔗 <b>{ $title }</b>
    Görev: { event-role }. Kaç bağlantı gerekiyor?
# $title, $role (String); $count (Number)
event-links-made =
    🔗 <b>{ $title }</b> – görev: { event-role }
    { $count ->
        [1] Bağlantı burada. Yalnızca şimdi gösteriliyor: iletin.
       *[other] { $count } bağlantı burada. Yalnızca şimdi gösteriliyor: her birini tek kişiye verin.
    }
# $link (String): web address
event-role-link = • { $link }
# $role (String); $number (Number); $state (String): open or taken
event-role-link-button =
    { $state ->
        [open] 🔗
       *[taken] ✅
    } { event-role } { $number }
# $role (String); $number (Number); $state (String): open or taken
event-withdraw-link =
    { $number }. bağlantı ({ event-role }) geri alınsın mı?
    { $state ->
        [open] Kimse kullanmadı; artık işe yaramaz olacak.
       *[taken] Bununla birisi görev almış; görevi kalkacak.
    }
event-withdraw-link-button = 🗑 Geri al
# $title, $role (String)
event-role-asked =
    <b>{ $title }</b> etkinliğine davetlisiniz.
    Göreviniz: { event-role }
event-role-means = Düzenleyenler bu görevde kaç kişi olduğunu görür, kim olduğunuzu görmez. Size hatırlatılır; gelmeyeceğinizi her an söyleyebilirsiniz.
event-take-role-button = ✅ Kabul ediyorum
event-decline-role-button = Hayır, teşekkürler
# $title (String)
event-role-declined = Not edildi: <b>{ $title }</b> etkinliğindeki görevi almıyorsunuz. Bağlantı artık kullanılmış sayılır.
# $title, $role (String)
event-role-taken = ✅ <b>{ $title }</b> etkinliğindeki göreviniz: { event-role }. Size hatırlatılacak.
event-see-button = 🔍 Etkinliği gör
event-role-of-series = 🔁 Bu görev, bu etkinlik ve dizideki sonrakiler içindir.
event-before-button = ⏮ Önceki duruşma
event-successor-button = ⏭ Sonraki duruşma
# $count (Number): groups that are not named
event-and-more = { $count } grup daha
# $count (Number): links
event-stored-links = 🔗 { $count } bağlantıyla görev aldınız. Hangileri olduğu, etkinlikten bir hafta sonra silinir.
event-notes-go =
    🗑 <b>Yayımlanmamış notlar { DATE($at, form: "day") } günü silinecek</b>
    Katılımcıların ya da gözlemcilerin bu etkinlikler için anlattıkları o gün silinir. Kalması gerekeni yayımlayın; sonra geri getirilemez.
event-notes-of = { $number }. { $title }, { DATE($day, form: "date") }
event-kept-for = 🗓 Bir etkinliğe kimlerin geldiği { $attendance } gün sonra, anlatılıp yayımlanmamış olanlar { $notes } gün sonra silinir; yalnızca sayılar kalır.
