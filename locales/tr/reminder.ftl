### Reminders of events, and word that one was moved, cancelled or is elsewhere.

# $title (String): as typed; $kind (String): what sort of event
reminder-head =
    🔔 <b>{ $title }</b>
    { $kind ->
        [meeting] 🤝 Aday görüşmesi
        [deadline] ⏳ Son tarih
        [hearing] ⚖️ Duruşma
        [workshop] 🛠 Atölye
       *[other] 📌 Etkinlik
    }
# $kind (String): what sort of event
reminder-to-do =
    👉 { $kind ->
        [meeting] Gelip gelmeyeceğinizi bildirin ve soru rehberine bakın: ne sormalı, biz ne savunuyoruz.
        [deadline] Göndereceğinizi zamanında gönderin: bu tarihten sonrası sayılmaz.
        [hearing] Gelip gelmeyeceğinizi bildirin. Erken orada olun: adliyeye girmek zaman alır.
        [workshop] Size yer ayrılabilmesi için gelip gelmeyeceğinizi bildirin.
       *[other] Gelip gelmeyeceğinizi bildirin.
    }
# $due (Datetime): when it was to go out
reminder-late = <i>Bu hatırlatma geç geliyor: zamanı { DATE($due, form: "short") } idi. Ya sessiz saatleriniz nedeniyle bekledi ya da hizmetimiz kesintiye uğradı.</i>
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
       *[other] Yeni zamanda gelebilir misiniz? Hatırlatmalar buna göre gelecek.
    }
# $title (String): as typed; $when (Datetime): when it was to be
reminder-cancelled =
    ❌ <b>İptal edildi: { $title }</b>
    Bu etkinlik yapılmayacak ({ DATE($when, form: "long") }). Bu konuda size başka mesaj gelmeyecek.
reminder-details-button = 🔍 Ayrıntılar
