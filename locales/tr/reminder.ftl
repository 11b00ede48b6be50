### Reminders of events, and word that one was moved, put off, cancelled or is elsewhere.

# $title (String): as typed; $kind (String): what sort of event
reminder-head =
    🔔 <b>{ $title }</b>
    { $kind ->
        [meeting] 🤝 Aday görüşmesi
        [deadline] ⏳ BM son tarihi
        [eu_deadline] 🏛 AB ya da Avrupa Konseyi son tarihi
        [hearing] ⚖️ Duruşma
        [workshop] 🛠 Atölye
        [campaign] 📣 Kampanya günü
       *[other] 📌 Etkinlik
    }
# $kind (String): what sort of event
reminder-to-do =
    👉 { $kind ->
        [meeting] Gelip gelmeyeceğinizi bildirin ve soru rehberine bakın: ne sormalı, biz ne savunuyoruz.
        [deadline] Göndereceğinizi zamanında gönderin: bu tarihten sonrası sayılmaz.
        [eu_deadline] Göndereceğinizi zamanında gönderin: bu tarihten sonrası sayılmaz.
        [hearing] Gelip gelmeyeceğinizi bildirin. Erken orada olun: adliyeye girmek zaman alır.
        [workshop] Size yer ayrılabilmesi için gelip gelmeyeceğinizi bildirin.
        [campaign] Katılıp katılmayacağınızı bildirin ve başkalarına da haber verin.
       *[other] Gelip gelmeyeceğinizi bildirin.
    }
# $said (String): coming or waiting; $kind (String): what sort of event
reminder-said =
    👉 { $said ->
        [waiting] Yer bekliyorsunuz; bir yer boşalır boşalmaz haber vereceğiz.
       *[coming] { $kind ->
            [meeting] Geliyorsunuz. Ne soracağınız ve ne savunduğumuz soru rehberinde.
            [hearing] Geliyorsunuz. Erken orada olun: adliyeye girmek zaman alır.
            [campaign] Katılıyorsunuz. Başkalarına da haber verin.
           *[other] Geliyorsunuz.
        }
    } Değişirse aşağıdan bildirin.
# $due (Datetime): when it was to go out
reminder-late = <i>Bu hatırlatma geç geliyor: zamanı { DATE($due, form: "short") } idi. Hizmetimiz kesintiye uğramıştı.</i>
# $title (String): as typed
reminder-moved = 🗓 <b>Zamanı değişti: { $title }</b>
# $before (Datetime): the old time
reminder-before = Önceki: <s>{ DATE($before, form: "long") }</s>
# $title (String): as typed
reminder-elsewhere = 📍 <b>Yeri değişti: { $title }</b>
# $place (String): as typed
reminder-new-place = 📍 Yeni yer: <b>{ $place }</b>
reminder-no-place = belirtilmedi
# $kind (String): what sort of event
reminder-still-coming =
    👉 { $kind ->
        [deadline] Hatırlatmalar yeni zamana göre gelecek.
        [eu_deadline] Hatırlatmalar yeni zamana göre gelecek.
       *[other] Yeni zamanda gelebilir misiniz? Hatırlatmalar buna göre gelecek.
    }
# $title (String): as typed; $when (Datetime): when it was to be
reminder-cancelled =
    ❌ <b>İptal edildi: { $title }</b>
    Bu etkinlik yapılmayacak ({ DATE($when, form: "long") }). Bu konuda size başka mesaj gelmeyecek.
reminder-details-button = 🔍 Ayrıntılar
# $title (String): as typed; $kind (String): what sort of event
reminder-after =
    🗒 <b>{ $title }</b>
    { $kind ->
        [meeting] Görüşme yapıldı. Ne sonuç çıktı? Aklınızdayken burada anlatın.
        [hearing] Duruşma bitti. Mahkemede ne oldu? Aklınızdayken burada anlatın.
       *[other] Etkinlik bitti. Orada olduğunuz için teşekkürler.
    }
reminder-snoozed = 💤 <i>Yeniden hatırlatılmasını istemiştiniz.</i>
# $count (Number): how many events
reminder-several =
    🔔 <b>Aklınızda olsun: { $count ->
        [one] bir etkinlik
       *[other] { $count } etkinlik
    }</b>
# $number (Number): in the list; $title (String): as typed; $kind (String): what sort of event
reminder-line = { $number }. { $kind ->
    [meeting] 🤝
    [deadline] ⏳
    [eu_deadline] 🏛
    [hearing] ⚖️
    [workshop] 🛠
    [campaign] 📣
   *[other] 📌
} <b>{ $title }</b>
# $when (Datetime): on the reader's clock; $distance (String): from now, for example "in 2 days"
reminder-line-when = { DATE($when, form: "moment") } · { $distance }
# $day (Date); $distance (String): from now
reminder-line-day = { DATE($day, form: "day") } · { $distance }
reminder-line-late = <i>Bu hatırlatma geç geliyor.</i>
# $count (Number): how many are not listed
reminder-more = Ve { $count } etkinlik daha: hepsi takviminizde.
# $until (String): hour, tonight or morning
reminder-snooze-button = 💤 { $until ->
    [hour] 1 saat
    [tonight] Bu akşam
   *[morning] Yarın
}
# $title (String): as typed; $at (Datetime): when
reminder-put-off =
    💤 <b>{ $title }</b>
    Size yeniden hatırlatacağım: <b>{ DATE($at, form: "short") }</b>.
    Diğer hatırlatmalar olduğu gibi kalır.
# $title (String): as typed
reminder-goes-on = ▶️ <b>Yine de yapılacak: { $title }</b>
# $title (String): as typed; $when (Datetime): when it was to be
reminder-postponed =
    ⏸ <b>Ertelendi: { $title }</b>
    { DATE($when, form: "long") } tarihinde yapılmayacak. Henüz yeni bir zamanı yok; belli olunca haber vereceğiz.
# $title (String): as typed; $when (Datetime): when it was heard
reminder-adjourned =
    ↪️ <b>Duruşma ertelendi: { $title }</b>
    { DATE($when, form: "day") } günkü duruşma yeni bir tarihte sürecek:
# $scope (String): this, following or all
reminder-scope =
    🔁 { $scope ->
        [this] Bu, dizinin yalnızca bu etkinliği için geçerli.
        [following] Aynısı dizinin bundan sonrakileri için de geçerli.
       *[all] Aynısı dizinin tamamı için geçerli.
    }
reminder-own =
    🔔 <b>Kendi hatırlatmalarınız</b>
    Her etkinlik kendi zamanlarında hatırlatılır. Başka zamanlarda da hatırlatılsın mı? Bu, size hatırlatılan bütün etkinlikler için geçerlidir.
# $unit (String): minutes, hours or days; $count (Number)
reminder-own-button = { $unit ->
    [minutes] { $count } dakika önce
    [hours] { $count } saat önce
   *[days] { $count } gün önce
}
# $distances, $snoozes (Number): how many
reminder-stored = 🔔 Kendi hatırlatmalarınız: { $distances }; sonraya bırakılan: { $snoozes }
