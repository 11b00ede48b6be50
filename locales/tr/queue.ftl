### İnceleyenlerin kuyruğu ve ekibe bildirim haberi: kodlar, içerik asla.

queue-waiting = { $count ->
    [0] <b>Bekleyen:</b> yok. Şu anda ilgilenilmesi gereken kimse yok.
   *[other] <b>Bekleyenler</b>
}
queue-inhand = { $count ->
    [0] <b>Elde olan:</b> yok.
   *[other] <b>Elde olanlar</b>
}
queue-line = { $mark } { $urgency ->
    [danger] <b>TEHLİKE</b> { $code }
   *[other] { $code }
} – { $category } – { $since } – { $status }
queue-waiting-button = Bekleyen ({ NUMBER($count) })
queue-inhand-button = Elde olan ({ NUMBER($count) })
queue-again-button = 🔄 Yenile
queue-open-button = Dosyayı aç
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
