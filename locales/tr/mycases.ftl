### Bildirenin kendi dosyaları: ne durumda oldukları, sade sözlerle; içerik asla.

mycases-list = { $count ->
    [0] Henüz bir bildirimde bulunmadınız.
   *[other] <b>Vakalarınız</b>
}
mycases-line = <code>{ $code }</code> – { $status } – { DATE($at, form: "date") }
mycases-unfinished = Bitmemiş bir bildiriminiz var. Henüz kimse göremez.
mycases-status-new = bekliyor
mycases-status-in_review = inceleniyor
mycases-status-verified = doğrulandı
mycases-status-waiting = size bir soru var
mycases-status-not_verified = doğrulanamadı
mycases-status-acted_on = harekete geçildi
mycases-status-closed = kapatıldı
mycases-case = <b>{ $code }</b>
    { $category }
    Alındı: { DATE($at, form: "moment") }
mycases-no-category = Konusu henüz belirtilmedi.
mycases-explained-new = <b>Bekliyor.</b> Henüz hiçbir inceleyen üstlenmedi.
mycases-explained-in_review = <b>Bir inceleyen üstlendi</b> ve bakıyor.
mycases-explained-verified = <b>Doğrulandı:</b> ağ bu vaka üzerinde çalışıyor.
mycases-explained-not_verified = <b>Doğrulanamadı.</b> Her zaman ekleme yapabilirsiniz.
mycases-explained-acted_on = <b>Ağ bunun için harekete geçti.</b>
mycases-explained-waiting = <b>İnceleyenin size bir sorusu var.</b>
mycases-explained-closed = <b>Kapatıldı.</b>
mycases-explained-withdrawn = <b>Geri çektiniz.</b> İçeriği yok edildi.
mycases-explained-erased = <b>Saklama süresi doldu:</b> içeriği silindi.
mycases-withdrawn = <b>Geri çekildi: { $code }</b>
    İçindekiler yok edildi, dosyalar da. Yalnızca kod ve tarihler kaldı; size götüren hiçbir şey kalmadı.
mycases-seen = Açıldı, ama henüz kimse üzerinde çalışmıyor.
mycases-not-seen = Henüz kimse okumadı.
mycases-closed-resolved = Neden: yapılabilecek olan yapıldı.
mycases-closed-referred = Neden: daha uygun birine iletildi.
mycases-closed-duplicate = Neden: başka bir bildirimle aynı.
mycases-closed-out_of_scope = Neden: bir hak ihlali değil ya da bizim alanımızda değil.
mycases-closed-no_answer = Neden: sorularımız yanıtsız kaldı.
mycases-question = <blockquote>{ $question }</blockquote>
mycases-answer-button = ✍️ Yanıtla
mycases-add-button = ➕ Ekle
mycases-withdraw-button = 🗑 Geri çek
mycases-code-button = 🔑 Kodla vaka aç
mycases-back-button = ← Vakalarım
mycases-withdraw = <b>{ $code } geri çekilsin mi?</b>
    Bildirdiğiniz her şey yok edilir, dosyalar da. Geri getiremezsiniz. Yedeklerde şifreli olarak birkaç gün ya da hafta daha kalır. Ekibin okuduğu ya da ilettiği bilinmeye devam eder.
mycases-withdraw-confirm-button = 🗑 Evet, yok et
mycases-withdraw-not-button = Hayır, kalsın
mycases-tell-answer = <b>Yanıtınız</b>
    <blockquote>{ $question }</blockquote>
    Yazın ya da sesli mesaj, fotoğraf veya dosya gönderin; istediğiniz kadar. Her biri hemen kaydedilir.
mycases-tell-more = <b>Vakanıza ekleyin</b>
    Yazın ya da sesli mesaj, fotoğraf veya dosya gönderin; istediğiniz kadar. Her biri hemen kaydedilir.
mycases-arrived = { $count ->
    [one] <b>Kaydedildi:</b> bir mesaj. Daha fazla gönderin ya da bitirin.
   *[other] <b>Kaydedildi:</b> { NUMBER($count) } mesaj. Daha fazla gönderin ya da bitirin.
}
mycases-done-button = ✅ Hepsi bu kadar
mycases-not-now-button = Şimdi değil
mycases-added = { $count ->
    [one] ✅ Alındı: bir mesaj.
   *[other] ✅ Alındı: { NUMBER($count) } mesaj.
}
mycases-nothing-added = Bir şey eklenmedi.
mycases-news = Haber var. Görmek için dokunun.
mycases-news-button = Haberi gör
