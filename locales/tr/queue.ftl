### İnceleyenlerin kuyruğu ve ekibe bildirim haberi: kodlar, içerik asla.

queue-line = { $mark } { $urgency ->
    [danger] <b>TEHLİKE</b> { $code }
   *[other] { $code }
} – { $category } – { $since }{ $status }
queue-waiting-button = Bekleyen ({ $count })
queue-inhand-button = Elde ({ $count })
queue-open-button = Vakayı aç
queue-staff-button = Ekip
queue-news = <b>Bir bildirim bekliyor</b> { $mark }
    { $urgency }
    <code>{ $code }</code>
queue-unattended = <b>Bir bildirim bekliyor ve inceleyen yok</b> { $mark }
    { $urgency }
    <code>{ $code }</code>
    Lütfen /staff ile birine inceleyen görevi verin.
queue-update-answered = <code>{ $code }</code>: bildiren yanıt verdi.
queue-update-added = <code>{ $code }</code>: bildiren bir şey ekledi.
queue-update-complete = <code>{ $code }</code>: bildiren daha fazla gönderdi ve bitirdi.
queue-update-edited = <code>{ $code }</code>: bildiren bir mesajı değiştirdi.
queue-update-consents = <code>{ $code }</code>: bildiren, izin verdiklerini değiştirdi.
queue-update-who = <code>{ $code }</code>: bildiren, kim olduğu hakkında daha fazlasını söyledi.
queue-update-withdrawn = <code>{ $code }</code>: bildiren geri çekti; içeriği yok edildi.
queue-head = <b>{ $what }</b> ({ $count })
queue-nothing = Burada bir şey yok.
queue-mine-button = 👤 Bende ({ $count })
queue-overdue-button = ⏰ Geciken ({ $count })
queue-aside-button = 🗂 Kenarda ({ $count })
queue-next-button = ⏭ Sıradaki
queue-filter-button = 🔍 Süz
queue-code-button = # Kod
queue-no-next-toast = Bekleyen başka vaka yok.
queue-code = <b>Hangi vaka?</b> Kodunu gönderin, örneğin <code>ABCD-2345</code>.
queue-filters = <b>Süzgeç</b>
    Şimdi: { $what }
queue-filter-choose = Şimdi: { $what }
queue-by-stage-button = Durum
queue-by-level-button = Ağırlık
queue-by-category-button = Konu
queue-by-country-button = Ülke
queue-by-whose-button = Kimde
queue-overdue-toggle-button = { $mark } Geciken
queue-show-button = ✅ Göster
queue-all-button = Tüm açık
queue-any-button = Hepsi
queue-overdue-only = geciken
queue-stage-waiting = Bekleyen
queue-stage-inhand = Elde
queue-stage-open = Tüm açık
queue-stage-in_review = İncelemede
queue-stage-asked = Soruldu
queue-stage-verified = Doğrulandı
queue-stage-not_verified = Doğrulanamadı
queue-stage-acted_on = Girişim yapıldı
queue-stage-closed = Kapalı
queue-stage-aside = Kenara alınan
queue-level-danger = tehlike
queue-level-critical = çok ağır
queue-level-high = ağır
queue-level-medium = orta
queue-level-low = hafif
queue-level-unrated = değerlendirilmemiş
queue-whose-any = herkesinki
queue-whose-mine = bendeki
queue-whose-free = kimsede olmayan
queue-offer-offered = Bir çalışma arkadaşınız size <code>{ $code }</code> vakasını öneriyor.
queue-offer-accepted = <code>{ $code }</code>: çalışma arkadaşınız devraldı.
queue-offer-declined = <code>{ $code }</code>: çalışma arkadaşınız sizde bıraktı.
queue-reopening = <code>{ $code }</code> kapalı. Bildiren kişi yeniden açılmasını istiyor.
queue-bars-ask = <b>Birini bir vakadan uzak tutun</b>
    Kodunu gönderin, örneğin <code>ABCD-2345</code>. İçinde ne olduğunu görmezsiniz.
queue-bars-left = Hiçbir şey değişmedi.
queue-bars = <b>{ $code } vakasını kim görebilir</b>
    👁 görebilir, 🚫 göremez. Göremeyen için vaka yoktur; bunu ona kimse söylemez.
