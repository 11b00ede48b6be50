### What comes after a sending: its page, corrections, recalls, the report.

# $title (String): as typed, shortened
after-head = 📤 <b>{ $title }</b>
# $when (Datetime)
after-published = 📅 { DATE($when, form: "moment") }
# $when (Datetime)
after-withdrawn = ↩️ <b>Geri çekildi</b>: { DATE($when, form: "moment") }. Artık kimseye gitmez, arşivde de görünmez.
# $count (Number): people
after-answers = ✋ Düğmesine yanıt verenler: { NUMBER($count) }
# $subject (String): correction or recall; $number (Number): which correction
after-follow-up = { $subject ->
        [recall] ↩️ <b>Geri çekme</b>
       *[correction] ✏️ <b>{ NUMBER($number) }. düzeltme</b>
    }
after-correct-button = ✏️ Düzelt
after-recall-button = ↩️ Geri çek
# $people (Number)
after-doubt-button = 🔁 Belirsiz { NUMBER($people) } kişiye tekrar gönder
# $people (Number)
after-failed-button = 🔁 Başarısız { NUMBER($people) } kişiyi yine dene
after-report-button = 📊 Rapor
after-reasons-button = ⚠️ Neden başarısız
after-watch-button = 📤 Gönderimi izle
# $subject (String): correction or recall
after-watch-follow-up-button = { $subject ->
        [recall] ↩️ Geri çekmeyi izle
       *[correction] ✏️ Düzeltmeyi izle
    }
# $subject (String): correction or recall; $people (Number)
after-again-button = { $subject ->
        [recall] 🔁 { NUMBER($people) } kopyayı yine geri al
       *[correction] 🔁 { NUMBER($people) } kopyayı yine düzelt
    }
# $people (Number): those who have a copy
after-recall-ask =
    ↩️ <b>Geri çekilsin mi?</b>
    { $people ->
        [one] { NUMBER($people) } kopya geri alınır.
       *[other] { NUMBER($people) } kopya geri alınır.
    }
    48 saatten yeni kopyalar silinir. Daha eskileri metinsiz ve düğmesiz bir bildirime çevrilir; eski bir kopyadaki fotoğraf ya da dosya çıkarılamaz. 30 günden eski kopyalara erişilemez. Bekleyenler gönderilmez, arşivde de görünmez. Bu hemen olur ve geri dönüşü yoktur.
after-recall-now-button = ↩️ Evet, şimdi geri çek
after-no-button = ↩️ Hayır, kalsın
after-back-button = ↩️ Geri
# $people (Number)
after-doubt-ask =
    🔁 <b>Yeniden gönderilsin mi?</b>
    Bu kişilere ulaşıp ulaşmadığı bilinmiyor: { NUMBER($people) }. Bazılarına iki kez gidecek.
after-doubt-now-button = 🔁 Evet, yeniden gönder
after-reasons = ⚠️ <b>Neden başarısız oldu</b>, Telegram’ın sözleriyle:
after-no-reasons = Başarısız olan yok.
# $count (Number): copies; $text (String): Telegram's words
after-reason = • { NUMBER($count) } kez reddedildi: <code>{ $text }</code>
# $count (Number): copies; $text (String): what went wrong
after-reason-failed = • { NUMBER($count) } kez vazgeçildi: <code>{ $text }</code>
after-nobody-toast = Yeniden gönderilecek kimse kalmadı.
after-no-report-toast = Raporlanacak bir şey yok: henüz kimseye gitmedi ya da 30 günden eski.
# $title (String): as typed, shortened
after-report = 📊 <b>{ $title }</b>
after-gone = Artık burada değil
# $count (Number): people
after-count-sent = ✅ { NUMBER($count) }
after-count-unreachable = 🚫 { NUMBER($count) }
after-count-failed = ⚠️ { NUMBER($count) }
after-count-in-doubt = ❔ { NUMBER($count) }
after-count-dropped = ⏹ { NUMBER($count) }
after-legend = <i>✅ gönderildi · 🚫 ulaşılamadı · ⚠️ başarısız · ❔ belirsiz · ⏹ artık gönderilmeyecek</i>
after-csv-button = 📄 Tablo olarak (CSV)
after-csv-toast = Tablo geliyor.
after-csv = Dile ve saate (UTC) göre sayılar. İçinde kimse yok.
# $title (String): as typed, shortened
after-picture =
    📊 <b>{ $title }</b>
    Dile ve saate göre.
after-chart-languages = Dile göre kopyalar
after-chart-hours = Saate göre kopyalar
after-chart-days = Güne göre kopyalar (UTC)
after-chart-people = kişi
after-part-sent = gönderildi
after-part-unreachable = ulaşılamadı
after-part-failed = başarısız
after-part-in-doubt = belirsiz
after-part-dropped = gönderilmeyecek
