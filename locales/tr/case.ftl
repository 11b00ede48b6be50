### İnceleyenin gördüğü dosya ve verdiği kararlar.

case-ended = Bu dosya kapatıldı ya da geri çekildi. Hiçbir şey değişmedi.
case-taken = Bu dosyayı bir ekip arkadaşınız zaten üstlendi. Hiçbir şey değişmedi.
case-changed = Dosya bu arada değişti. Karar verilmedi; lütfen yeniden bakın.
case-own = Bu dosyayı siz bildirdiniz. Bir ekip arkadaşınızın ilgilenmesi gerekiyor.
case-head = <b>{ $code }</b> – { $status }
    { $urgency }
    { $category }
    Alındı: { DATE($at, form: "moment") }
    Bildiren: { $who }
case-anonymous = anonim
case-named = { $name }
case-nameless = adıyla, ama Telegram bir ad vermiyor
case-mine = Siz üstlendiniz.
case-colleague = Bir ekip arkadaşınız üstlendi.
case-orphaned = Üstlenen kişi artık inceleyen değil: devralabilirsiniz.
case-status-new = bekliyor
case-status-in_review = üstlenildi
case-status-verified = doğrulandı
case-status-waiting = bildirenin yanıtı bekleniyor
case-status-not_verified = doğrulanamadı
case-status-acted_on = harekete geçildi
case-status-closed = kapatıldı
case-status-withdrawn = geri çekildi
case-status-erased = süresi dolunca silindi
case-when = <b>Ne zaman:</b> { $text }
case-where = <b>Nerede:</b> { $text }
case-entry = <b>{ $number }. { $kind }</b> – { DATE($at, form: "short") }
case-album = (albüm)
case-text = { $text }
case-edited = { $count ->
    [one] ✏️ değiştirildi; önceki bir sürümü saklanıyor
   *[other] ✏️ değiştirildi; önceki { NUMBER($count) } sürümü saklanıyor
}
case-destroyed = Bildiren bu dosyayı geri çekti. İçeriği yok edildi.
case-page = Sayfa { $page } / { $pages }
case-file-button = 📎 { $number }
case-file-caption = <b>{ $code }</b> – { $kind } – { DATE($at, form: "moment") }
    SHA-256 <code>{ $sha256 }</code>
case-sending-toast = Dosya gönderiliyor. İletilemez.
case-take-button = ✋ Üstlen
case-accept-button = ✅ Kabul et
case-ask-button = ❓ Soru sor
case-back-button = ↩️ Geri
case-return-button = ↩️ Kuyruğa geri ver
case-close-button = 🔒 Kapat
case-queue-button = ← Kuyruk
case-close = <b>{ $code } kapatılıyor</b>
    Neden? Nedeni bildiren görür. Kapatılan dosya kapalı kalır.
case-close-resolved-button = Yapılabilecek olan yapıldı
case-close-referred-button = Daha uygun birine iletildi
case-close-duplicate-button = Başka bir bildirimle aynı
case-close-out_of_scope-button = İhlal değil ya da alanımız dışında
case-close-no_answer-button = Sorular yanıtsız kaldı
case-ask = <b>Bildirene sorunuz</b>
    Tek bir yazılı mesaj olarak yazın, en çok { NUMBER($limit) } karakter. Bildiren kimin sorduğunu öğrenmez.
case-ask-check = <b>Bu soru gönderilsin mi?</b>
    <blockquote>{ $question }</blockquote>
case-ask-send-button = ✅ Gönder
case-ask-anew-button = ✏️ Yeniden yaz
case-ask-leave-button = ✖️ Sorma
case-ask-left = Soru sorulmadı.
