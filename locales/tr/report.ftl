### Bir ihlali bildirmek: güvenlik ekranı, adımlar, özet ve alındı.

report-safety = <b>Başlamadan önce</b>
    • Telegram hesabınızı bilir; botlarla yazışmalar uçtan uca şifreli değildir.
    • Gönderdikleriniz burada şifreli saklanır; size geri yazabilmemiz için hesabınıza mühürlü bir bağ da saklanır. Siz aksini seçmedikçe ekip sizden yalnızca bir vaka kodu görür.
    • İstediğiniz an bırakabilirsiniz; sildiğiniz şey yok edilir.
report-danger = <b>Tehlike çok yakınsa:</b> { $advice } Bu bot bir acil yardım hizmeti değildir.
    { $contacts }
report-danger-not-set = <b>Tehlike çok yakınsa:</b> { $advice } Bu bot bir acil yardım hizmeti değildir.
    Burada bir acil durum iletişim bilgisi tanımlanmamış.
report-ways = <b>Burası çok mu riskli?</b> Başka bir yol kullanın:
    { $ways }
report-ways-not-set = <b>Burası çok mu riskli?</b> Henüz başka bir yol tanımlanmamış. Sizi tehlikeye atacaksa yazmayın.
report-way-web = Web formu: { $where }
report-way-signal = Signal: { $where }
report-way-email = E-posta: { $where }
report-begin-button = Devam
report-back-button = ← Geri
report-leave-button = ✖️ Çık
report-skip-button = Atla
report-ways-in = <b>Nasıl anlatmak istersiniz?</b>
    ⚡ Hızlı: tek bir mesaj ya da sesli mesaj; hemen gönderilebilir, ayrıntılar sonra gelebilir.
    📋 Adım adım: birkaç soru; her biri atlanabilir.
    Ya da doğrudan şu konunun soruları:
report-quick-button = ⚡ Hızlı: tek mesaj
report-guided-button = 📋 Adım adım
report-group = <b>Konu nedir?</b>
report-category = <b>{ $group }</b>
    { $explanation }

    Hangisi en yakın?
report-kind = <b>{ $kind }</b>
    Hangisi en yakın?
report-urgency-danger-button = 🔴 Tehlike: gönderince ekip uyarılsın
report-urgency-soon-button = 🟠 Yakında olabilir
report-urgency-normal-button = Hayır, acil değil
report-urgency-danger = Biri şu anda tehlikede
report-urgency-soon = Yakında olabilir
report-urgency-normal = Acil değil
report-what = <b>Ne oldu?</b>
    Yazın ya da sesli mesaj, fotoğraf, video, dosya veya konum gönderin; istediğiniz kadar. Her biri hemen kaydedilir.

    <b>Dosya</b> olarak gönderilen resim, zamanı ve yeri kanıt olarak taşır; <b>fotoğraf</b> olarak gönderilen taşımaz.
report-arrived = <b>Kaydedildi:</b> { $what }
    Daha fazla gönderin ya da devam edin.
report-file-kept = 📎 { $name } · { $size }
    SHA-256: <code>{ $short }…</code>
report-first-file = ℹ️ <b>Dosya</b> olarak gönderilen resim ya da video, zamanı ve yeri kanıt olarak taşır. <b>Fotoğraf</b> olarak gönderilen taşımaz.
report-done-button = Hepsi bu kadar →
report-send-now-button = ✅ Şimdi gönder
report-details-button = ➕ Birkaç soruyu yanıtla
report-to-summary-button = 📋 Özet
report-next-button = İleri →
report-list-button = Gözden geçir
report-question = <i>{ $number } / { $total }</i>
    <b>{ $question }</b>
report-hint = { $hint }
report-said-with = ✅ { $count ->
    [one] Bu soruyla birlikte bir mesaj kaydedildi.
   *[other] Bu soruyla birlikte { NUMBER($count) } mesaj kaydedildi.
}
report-answer-kept = ✅ Kaydedildi: { $label }
report-country = Ülke: <b>{ $country }</b>
report-said = Şimdiye kadarki yanıtınız: <i>{ $said }</i>
report-empty-button = 🗑 Yanıtı geri al
report-answers = <b>Sorular</b>
    Yanıtlamak ya da değiştirmek için birine dokunun. ☑️ yanıtlandı, ▫️ açık.
report-answers-button = ✏️ Sorular: { $answered }/{ $total }
report-named = <b>Bildirenin siz olduğunuzu kim bilebilir?</b>
    🕶 Anonim: ekip yalnızca vaka kodunu görür ve size bu bot üzerinden yazabilir.
    🎭 Takma ad: ekip adınız yerine bunu görür.
    👤 Adınız: bildirimden ayrı mühürlenir. Ekip yalnızca gerektiğinde açar; her bakış kaydedilir.

    Bunu yalnızca siz değiştirebilirsiniz; gönderdikten sonra yalnızca daha fazlasını söylemek için.
report-who-anonymous-button = 🕶 Anonim
report-who-pseudonym-button = 🎭 Takma bir adla
report-who-named-button = 👤 Adımla
report-who-anonymous = Anonim
report-who-pseudonym = Takma bir adla
report-who-named = Adınızla
report-pseudonym = <b>Size hangi adla seslenelim?</b>
    Kimsenin sizi tanımadığı bir ad bulun.
report-name = <b>Adınız nedir?</b>
    Yazılmasını istediğiniz gibi. Bildirimden ayrı mühürlenir.
report-contact = <b>Adınız kaydedildi.</b>
    Bu sohbet kaybolursa size ulaşmanın güvenli başka bir yolu var mı? Örneğin bir e-posta adresi.
report-no-contact-button = Başka yol yok
report-consents = <b>Bununla ne yapılabilir?</b> Hiçbir şey varsayılmaz; izin verdiğinize dokunun. Sonradan geri alabilirsiniz.
    <b>İsimler hükûmete:</b> BM uzmanları bu konuda hükûmete isimlerle yazabilir.
    <b>İsimler kamuya:</b> isimler BM uzmanlarının açık raporlarında yer alabilir.
    <b>Ortaklar:</b> ortak kuruluşlara verebiliriz.
    <b>Açık raporlar:</b> bizim raporlarımızda isimsiz geçebilir.
report-consents-un = Anonim olmak “BM’ye hazır” olmak değildir: uzmanlar kimin bildirdiğini bilmelidir.
report-consents-unnamed = ⚠️ BM için adınız da gerekir. Bunu “kim bilebilir” bölümünde şimdi ya da sonra verebilirsiniz.
report-consent-un_government = BM: isimler hükûmete
report-consent-un_public = BM: isimler açık raporlarda
report-consent-partners = Ortak kuruluşlar
report-consent-public = Açık raporlarımız, isimsiz
report-added = ✅ Bu, bildiriminizle birlikte kaydedildi.
report-not-said = belirtilmedi
report-summary = <b>Lütfen kontrol edin</b>
    <b>Konu:</b> { $category }
    <b>Aciliyet:</b> { $urgency }
    <b>Ne oldu:</b> { $what }
    <b>Ne zaman:</b> { $when }
    <b>Nerede:</b> { $where }
    <b>Siz:</b> { $named }
    <b>Verilen izinler:</b> { NUMBER($consents) } / 4

    Siz gönderene kadar kimse göremez.
report-excerpt = <blockquote>{ $text }</blockquote>
report-submit-button = ✅ Bildirimi gönder
report-change-group-button = Değiştir: konu
report-change-tell-button = ➕ Bir şey ekle
report-change-named-button = Değiştir: kim bilebilir
report-change-consents-button = Değiştir: izinler
report-list = <b>Bildiriminizde bulunanlar</b>
report-list-empty = Bildiriminizde henüz bir şey yok.
report-listed = { $number }. { $kind }: { $about }
report-remove-button = 🗑 { $number }
report-empty = Bildirimde henüz bir şey yok. Bir mesaj yazın, bir fotoğraf, sesli mesaj ya da dosya gönderin veya bir soruyu yanıtlayın.
report-leave = <b>Bildirimden çıkılsın mı?</b>
    Sonraya saklanırsa: hiçbir şey kaybolmaz ve kimse görmez.
    Silinirse: içindeki her şey yok edilir, dosyalar da.
report-keep-button = Sonraya sakla
report-drop-button = 🗑 Sil
report-resume-button = Bildirime devam et
report-kept = Saklandı. Kimse göremez. /report sizi geri götürür.
report-dropped = Silindi. İçindekiler yok edildi. Yazdığınız mesajlar bu sohbette duruyor: sohbeti temizleyebilirsiniz.
report-nothing-kept = Çıkıldı. Hiçbir şey kaydedilmedi.
report-again-button = 📝 Bir ihlal bildir
report-go-on-button = 📝 Bildirime devam et
report-found = <b>Bitmemiş bir bildiriminiz var</b>
    Şimdiye kadar kaydedilen: { $what }
    Henüz kimse göremez.
report-found-empty = <b>Bitmemiş bir bildiriminiz var</b>
    Henüz kimse göremez.
report-received = <b>Alındı ve kaydedildi.</b>
    Vaka kodunuz: <code>{ $code }</code>

    Henüz kimse okumadı. { $told ->
        [0] Şu anda ekipte haber verilebilecek kimse yok; bildiriminiz sırada bekliyor.
        [one] Ekipten bir kişiye şimdi haber veriliyor.
       *[other] Ekipten { NUMBER($told) } kişiye şimdi haber veriliyor.
    }
report-received-next = Durumunu /mycases gösterir. Gelişme olduğunda size yalnızca “haber var” diye yazarım.
report-received-before = Bu bildirim zaten alındı.
    Vaka kodunuz: <code>{ $code }</code>
    Durumunu /mycases gösterir.
report-proof = Alındı: <code>{ $at }</code>
    Kanıt: <code>{ $proof }</code>
    Bu mesaj gösterilebilir: bildirdiğiniz şey hakkında hiçbir şey söylemez.
report-files-button = 🧾 Dosyalar ve özetler
report-files = <b>{ $code } dosyaları</b>, alındıkları gibi
report-no-files = { $code } içinde dosya yok.
report-file-proof = { $about }
    { $at }
    <code>{ $sha256 }</code>
report-show-receipt-button = 🧾 Alındı belgesi
report-receipt-button = ← Alındı belgesi
report-file-too-big = Bu dosya çok büyük: Telegram en fazla { NUMBER($limit) } MB almama izin veriyor. Kaydedilmedi; bildiriminizin kalanı kayıtlı. Sıkıştırabilir, parçalar hâlinde gönderebilir, videoyu kısaltabilir ya da bağlantısını yazabilirsiniz.
report-too-many = Kısa sürede çok sayıda bildirim gönderdiniz. Bu bildirim taslak olarak kayıtlı; hiçbir şey kaybolmadı. { DATE($at, form: "moment") } sonrasında gönderebilirsiniz. Biri tehlikedeyse kırmızı düğmeyi kullanın: o her zaman çalışır.
report-too-many-files = Bu bildirime kısa sürede çok sayıda dosya geldi. Bu dosya kaydedilmedi; öncekiler kayıtlı. { DATE($at, form: "moment") } sonrasında yenilerini gönderebilirsiniz. Metin her zaman alınır.
report-cases-button = Vakalarım
report-edited = ✏️ Değişikliğiniz kaydedildi; önceki hâli de saklanıyor.
report-count-text = { $count ->
    [one] bir metin
   *[other] { NUMBER($count) } metin
}
report-count-voice = { $count ->
    [one] bir sesli mesaj
   *[other] { NUMBER($count) } sesli mesaj
}
report-count-audio = { $count ->
    [one] bir ses dosyası
   *[other] { NUMBER($count) } ses dosyası
}
report-count-photo = { $count ->
    [one] bir fotoğraf
   *[other] { NUMBER($count) } fotoğraf
}
report-count-video = { $count ->
    [one] bir video
   *[other] { NUMBER($count) } video
}
report-count-document = { $count ->
    [one] bir dosya
   *[other] { NUMBER($count) } dosya
}
report-count-location = { $count ->
    [one] bir konum
   *[other] { NUMBER($count) } konum
}
report-count-album = { $count ->
    [one] bir albüm
   *[other] { NUMBER($count) } albüm
}
report-kind-text = Metin
report-kind-voice = Sesli mesaj
report-kind-audio = Ses dosyası
report-kind-photo = Fotoğraf
report-kind-video = Video
report-kind-document = Dosya
report-kind-location = Konum
report-kind-question = Ekibin sorusu
report-kind-answer = Yanıt
report-size-kilobytes = { NUMBER($size) } kB
report-size-megabytes = { NUMBER($size) } MB
