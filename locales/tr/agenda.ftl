### Events as members see them: the list, the card, the question guide, calls for input.

agenda-card-title =
    <b>{ $title }</b>
    { $kind ->
        [meeting] 🤝 Aday görüşmesi
        [deadline] ⏳ BM son tarihi
        [eu_deadline] 🏛 AB ya da Avrupa Konseyi son tarihi
        [hearing] ⚖️ Duruşma
        [workshop] 🛠 Atölye
        [campaign] 📣 Kampanya günü
       *[other] 📌 Etkinlik
    }
agenda-card-state =
    { $state ->
        [now] ▶️ <b>Şu anda sürüyor.</b>
        [over] Bu etkinlik sona erdi.
        [proposed] ❔ Önerildi; henüz kesinleşmedi.
        [confirmed] ☑️ Kesinleşti.
        [held] Gerçekleşti.
        [followed_up] Gerçekleşti; konuşulanlar yayımlandı.
        [submitted] ☑️ Gönderildi: yapılacak bir şey kalmadı.
        [closed] Kapandı.
        [adjourned] ↪️ Yeni bir tarihe <b>ertelendi</b>.
        [decided] ⚖️ Mahkeme kararını verdi.
        [postponed] ⏸ <b>Ertelendi.</b> Yeni zamanı henüz belli değil.
       *[cancelled] ❌ <b>İptal edildi.</b> Gerçekleşmeyecek.
    }
agenda-card-when =
    { $closes ->
        [1] 🗓 Bitiş:
       *[other] 🗓
    } <b>{ DATE($when, form: "long") }{ $until }</b>
    { $distance }, sizin saatinizle
agenda-card-all-day =
    🗓 <b>{ DATE($day, form: "day") }</b>, bütün gün
    { $distance }
agenda-day-near = { $days ->
        [0] bugün
       *[other] yarın
    }
agenda-card-days =
    🗓 <b>{ DATE($first, form: "day") } – { DATE($last, form: "day") }</b>
    { $distance }
agenda-card-days-there = Günler { ZONE($zone) } saatine göredir
agenda-card-series =
    🔁 { $rule ->
        [none] Bir dizinin parçası
       *[other] { $rule }
    }
agenda-card-maybe = 🤔 Belki gelecekler: { $count }
agenda-card-seats =
    { $left ->
        [0] 🪑 Boş yer yok (toplam { $seats }); bekleyen: { $waiting }
       *[other] 🪑 Boş yer: { $left } / { $seats }
    }
agenda-card-said =
    { $said ->
        [coming] { $deadline ->
            [1] 🔔 Bu size hatırlatılacak.
           *[other] ✅ Geliyorsunuz.
        }
        [maybe] 🤔 Belki geleceksiniz.
        [waiting] ⏳ Bekleme listesindeki sıranız: { $place }
       *[not_coming] { $deadline ->
            [1] 🔕 Bunun için hatırlatma istemiyorsunuz.
           *[other] ✖️ Gelmiyorsunuz.
        }
    }
agenda-card-roles = 👤 Buradaki göreviniz: { $roles }
agenda-role =
    { $role ->
        [host] ev sahibi
        [speaker] konuşmacı
        [observer] gözlemci
        [interpreter] çevirmen
       *[guest] davetli
    }
agenda-card-interpretation = 🗣 Sözlü çeviri dilleri: { $languages }
agenda-card-needs = 🗣 İstediğiniz sözlü çeviri dili: { LANGUAGE($language) }
agenda-card-muted = 🔕 Bunu sessize aldınız: hatırlatma gelmeyecek.
agenda-card-circle = 🔒 Yalnızca kapalı bir çevre için. Lütfen başkalarına iletmeyin.
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
agenda-maybe-button = Belki
agenda-not-coming-button = Gelmiyorum
agenda-wait-button = ⏳ Boş yer bekle
agenda-waiting-button = ⏳ Listeden çık
agenda-remind-button = Bana hatırlat
agenda-silent-button = Hatırlatma istemem
agenda-observe-button = 👁 Gözlemciyim
agenda-interpretation-button = 🗣 Sözlü çeviri
agenda-interpretation = 🗣 <b>Sözlü çeviri</b>: hangi dile ihtiyacınız var? Ekip kimin değil, kaç kişinin hangi dile ihtiyacı olduğunu görür.
agenda-interpretation-into-button = { LANGUAGE($language) }
agenda-interpretation-none-button = İhtiyacım yok
agenda-link-button = 🔗 Bağlantıyı aç
agenda-mute-button = 🔕 Sessize al
agenda-unmute-button = 🔔 Sesi aç
agenda-share-button = 📤 Paylaş
agenda-share-send-button = 📤 Bir sohbete gönder
agenda-share =
    📤 Etkinliği bu bağlantı açar:
    <code>{ $link }</code>
    { $closed ->
        [1] Arkasındakini yalnızca bu çevreden olanlar görebilir.
       *[other] Bu ağdaki herkes görebilir.
    }
agenda-coming-toast = Not ettim: geliyorsunuz. Size hatırlatacağım.
agenda-maybe-toast = Not ettim: belki. Size hatırlatacağım.
agenda-waiting-toast = Bütün yerler dolu. Bekleme listesindesiniz; yer açılınca size haber vereceğim.
agenda-not-coming-toast = Not ettim. Bu etkinlik için artık hatırlatma gelmeyecek.
agenda-remind-toast = Not ettim: size hatırlatacağım.
agenda-none-toast = Yanıtınız geri alındı.
agenda-observing-toast = Not ettim: gözlemci olarak geliyorsunuz.
agenda-not-observing-toast = Not ettim: gözlemci değilsiniz.
agenda-interpretation-toast = Not ettim.
agenda-muted-toast = Sessize alındı: bunun için hatırlatma gelmeyecek.
agenda-unmuted-toast = Size yeniden hatırlatacağım.
agenda-no-answers =
    { $reason ->
        [cancelled] Bu iptal edildi; artık katılım bildirilemez.
        [postponed] Bu ertelendi. Yeni tarihi belli olunca yeniden yanıt verebilirsiniz.
       *[over] Bu sona erdi: artık yanıt alınmıyor.
    }
agenda-seat-free =
    🪑 <b>Bir yer açıldı: geliyorsunuz.</b>
    <b>{ $title }</b>
agenda-seat-hint = Gelemeyecekseniz lütfen bildirin: yeriniz sıradaki kişiye geçer.
agenda-stored = 📅 Görev aldığınız etkinlikler: { $roles }; sessize aldığınız etkinlikler: { $muted }
agenda-all-button = 📅 Takvim
agenda-back-button = ↩️ Etkinliğe dön
agenda-list =
    📅 <b>Yaklaşanlar</b>: { $mine ->
        [1] katılacağınız veya görev aldığınız etkinlikler.
       *[other] takip ettiğiniz konularda.
    } Saatler sizin saatinizle ({ ZONE($zone) }).{ $pages ->
        [1] {""}
       *[other] {" "}Sayfa { $page }/{ $pages }.
    }
agenda-kind =
    { $kind ->
        [meeting] 🤝 Aday görüşmeleri
        [deadline] ⏳ BM son tarihleri
        [eu_deadline] 🏛 AB ve Avrupa Konseyi
        [hearing] ⚖️ Duruşmalar
        [workshop] 🛠 Atölyeler
        [campaign] 📣 Kampanya günleri
        [all] Bütün türler
       *[other] 📌 Diğer etkinlikler
    }
agenda-kinds = 🔎 Hangi tür etkinlikler listelensin?
agenda-kinds-button = 🔎 Türe göre
agenda-mine-button = ✋ Benimkiler
agenda-topics-button = 🏷 Konularımda
agenda-line =
    <b>{ $number }. { $title }</b>
    { $kind ->
        [meeting] 🤝
        [deadline] ⏳
        [eu_deadline] 🏛
        [hearing] ⚖️
        [workshop] 🛠
        [campaign] 📣
       *[other] 📌
    } { $when } · { $distance }{ $marks }
agenda-now = şu anda
agenda-empty = 📅 Takip ettiğiniz konularda şu anda planlanmış bir şey yok. Olduğunda size zamanında hatırlatacağım.
agenda-empty-chosen = 📅 Şu anda böyle bir şey planlanmış değil.
