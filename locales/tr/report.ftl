### Bir ihlali bildirmek: güvenlik ekranı, adımlar, özet ve alındı.

report-safety = <b>Başlamadan önce</b>
    • Telegram hesabınızı bilir; botlarla yazışmalar uçtan uca şifreli değildir.
    • Gönderdikleriniz burada şifreli saklanır; size geri yazabilmemiz için hesabınıza mühürlü bir bağ da saklanır. Siz aksini seçmedikçe ekip yalnızca bir dosya kodu görür.
    • İstediğiniz an bırakabilirsiniz; sildiğiniz şey yok edilir.
report-danger = <b>Tehlike çok yakınsa:</b> { $advice }
    { $contacts }
report-danger-not-set = <b>Tehlike çok yakınsa:</b> { $advice }
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
report-group = <b>Konu nedir?</b>
report-category = <b>{ $group }</b>
    { $explanation }

    Hangisi en yakın?
report-urgency = <b>Ne kadar acil?</b>
    Konu: { $category }
report-urgency-danger-button = 🔴 Biri şu anda tehlikede
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
report-done-button = Hepsi bu kadar →
report-list-button = Gözden geçir
report-when = <b>Ne zaman oldu?</b>
    Bildiğiniz gibi yazın; örneğin “geçen salı akşamı”.
report-where = <b>Nerede oldu?</b>
    Yeri yazın ya da konum gönderin.
report-named = <b>Bildirenin siz olduğunuzu kim bilebilir?</b>
    Anonim: ekip yalnızca dosya kodunu görür ve size bu bot üzerinden yazabilir.
    Adınızla: ekip Telegram’daki adınızı ve kullanıcı adınızı da görür.
report-who-anonymous-button = 🕶 Anonim
report-who-pseudonym-button = 🎭 Takma bir adla
report-who-named-button = Adımla
report-who-anonymous = Anonim
report-who-pseudonym = Takma bir adla
report-who-named = Adınızla
report-added = ✅ Bu, bildiriminizle birlikte kaydedildi.
report-not-said = belirtilmedi
report-summary = <b>Lütfen kontrol edin</b>
    <b>Konu:</b> { $category }
    <b>Aciliyet:</b> { $urgency }
    <b>Ne oldu:</b> { $what }
    <b>Ne zaman:</b> { $when }
    <b>Nerede:</b> { $where }
    <b>Siz:</b> { $named }

    Siz gönderene kadar kimse göremez.
report-excerpt = <blockquote>{ $text }</blockquote>
report-submit-button = ✅ Bildirimi gönder
report-change-group-button = Değiştir: konu
report-change-urgency-button = Değiştir: aciliyet
report-change-what-button = Bir şey ekle
report-change-list-button = Bir şey çıkar
report-change-when-button = Değiştir: ne zaman
report-change-where-button = Değiştir: nerede
report-change-named-button = Değiştir: ad
report-list = <b>Bildiriminizde bulunanlar</b>
report-list-empty = Bildiriminizde henüz bir şey yok.
report-listed = { $number }. { $kind }: { $about }
report-remove-button = 🗑 { $number }
report-empty = Bildirim henüz gönderilemez: bir konu ve en az bir mesaj, fotoğraf, sesli mesaj ya da dosya gerekir.
report-leave = <b>Bildirimden çıkılsın mı?</b>
    Sonraya saklanırsa: hiçbir şey kaybolmaz ve kimse görmez.
    Silinirse: içindeki her şey yok edilir, dosyalar da.
report-keep-button = Sonraya sakla
report-drop-button = 🗑 Sil
report-resume-button = Bildirime devam et
report-kept = Saklandı. Kimse göremez. /report sizi geri götürür.
report-dropped = Silindi. İçindekiler yok edildi. Yazdığınız mesajlar bu sohbette duruyor: onları telefonunuzdan silebilirsiniz.
report-nothing-kept = Çıkıldı. Hiçbir şey kaydedilmedi.
report-again-button = 📝 Bir ihlal bildir
report-go-on-button = 📝 Bildirime devam et
report-found = <b>Bitmemiş bir bildiriminiz var</b>
    Şimdiye kadar kaydedilen: { $what }
    Henüz kimse göremez.
report-found-empty = <b>Bitmemiş bir bildiriminiz var</b>
    Henüz kimse göremez.
report-received = <b>Alındı ve kaydedildi.</b>
    Dosya kodunuz: <code>{ $code }</code>

    Henüz kimse okumadı. { $told ->
        [0] Şu anda ekipte haber verilebilecek kimse yok; bildiriminiz sırada bekliyor.
        [one] Ekipten bir kişiye şimdi haber veriliyor.
       *[other] Ekipten { NUMBER($told) } kişiye şimdi haber veriliyor.
    }
    Durumunu /mycases gösterir. Gelişme olduğunda size yalnızca “haber var” diye yazarım.
report-received-before = Bu bildirim zaten alındı.
    Dosya kodunuz: <code>{ $code }</code>
    Durumunu /mycases gösterir.
report-cases-button = Dosyalarım
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
report-as-is-button = Böyle kalsın
report-empty-button = Boş bırak
# $question (HTML), $said (String): what was asked and what was answered before
report-said = { $question }

    Şu ana kadar yazılan: <i>{ $said }</i>
