### Events as members see them: the list, the card, the question guide, calls for input.

# $kind (String): what sort of event; $title (String): as typed
agenda-card-title =
    <b>{ $title }</b>
    { $kind ->
        [meeting] 🤝 Aday görüşmesi
        [deadline] ⏳ Son tarih
        [hearing] ⚖️ Duruşma
        [workshop] 🛠 Atölye
       *[other] 📌 Etkinlik
    }
agenda-card-cancelled = ❌ <b>İptal edildi.</b> Gerçekleşmeyecek.
agenda-card-over = Bu etkinlik sona erdi.
# $when (Datetime): on the reader's clock; $distance (String): from now, for example "in 2 days"; $closes (Number): 1 for a deadline
agenda-card-when =
    { $closes ->
        [1] 🗓 Bitiş:
       *[other] 🗓
    } <b>{ DATE($when, form: "long") }</b>
    { $distance }, sizin saatinizle
# $there (String): the time on the event's own clock; $zone (String): IANA time zone
agenda-card-there = Oradaki saat ({ ZONE($zone) }): { $there }
# $day (Date); $zone (String): IANA time zone
agenda-card-end-of-day = { ZONE($zone) } saatiyle { DATE($day, form: "date") } gününün sonu; saat belirtilmemiş
# $place (String): as typed
agenda-card-place = 📍 { $place }
# $topics (String): a list of names
agenda-card-topics = 🏷 { $topics }
# $count (Number): people
agenda-card-coming =
    { $count ->
        [0] 👥 Henüz kimse geleceğini söylemedi
       *[other] 👥 { $count } kişi geliyor
    }
# $language (String): code of the language that the text is in
agenda-other-language = <i>Türkçe sürümü yok; bu metnin dili: { LANGUAGE($language) }</i>
agenda-coming-button = Geliyorum
agenda-not-coming-button = Gelmiyorum
agenda-remind-button = Bana hatırlat
agenda-silent-button = Hatırlatma istemem
agenda-link-button = 🔗 Bağlantıyı aç
agenda-guide-button = ❓ Soru rehberi
agenda-call-button = 📝 Çağrı ve soruları
agenda-all-button = 📅 Takvim
agenda-back-button = ↩️ Etkinliğe dön
agenda-coming-toast = Not ettim: geliyorsunuz. Size hatırlatacağım.
agenda-not-coming-toast = Not ettim. Bu etkinlik için artık hatırlatma gelmeyecek.
agenda-remind-toast = Not ettim: size hatırlatacağım.
agenda-none-toast = Yanıtınız geri alındı.
# $number (Number): of the heading; $title (String)
agenda-guide-head = ❓ <b>{ $number }. { $title }</b>
# $position (String): what the organisation holds
agenda-guide-position = <b>Bizim görüşümüz:</b> { $position }
# $question (String)
agenda-guide-question = <b>Soru:</b> { $question }
# $title (String): of the call
agenda-call-head = 📝 <b>{ $title }</b>
# $number, $total (Number): which question of how many; $question (String)
agenda-call-question =
    <b>Soru { $number }/{ $total }</b>
    { $question }
# $day (Date): the last day, no hour is given
agenda-call-end-of-day = { DATE($day, form: "date") } gününün sonu
# $title, $mandate (String); $closes (String): when, on the clock of $zone; $address, $subject (String): as the call demands; $languages (String): a list; $publication (String): a sentence
agenda-call-about =
    📝 <b>{ $title }</b>
    { $mandate }

    Bitiş: <b>{ $closes }</b> ({ ZONE($zone) })
    Gönderileceği adres: <code>{ $address }</code>
    Konu satırı, harfi harfine: <code>{ $subject }</code>
    Yanıt dilleri: { $languages }

    { $publication }
# $page, $pages (Number); $zone (String): the reader's IANA time zone
agenda-list =
    📅 <b>Yaklaşanlar</b>: takip ettiğiniz konularda. Saatler sizin saatinizle ({ ZONE($zone) }).{ $pages ->
        [1] {""}
       *[other] {" "}Sayfa { $page }/{ $pages }.
    }
# $number (Number): in the list; $kind, $title, $distance (String); $when (Datetime)
agenda-line =
    <b>{ $number }. { $title }</b>
    { $kind ->
        [meeting] 🤝
        [deadline] ⏳
        [hearing] ⚖️
        [workshop] 🛠
       *[other] 📌
    } { DATE($when, form: "short") } · { $distance }
agenda-empty = 📅 Takip ettiğiniz konularda şu anda planlanmış bir şey yok. Olduğunda size zamanında hatırlatacağım.
