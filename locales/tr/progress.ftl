### How far a broadcast is, for the editor who watches it.

# $subject (String): briefing, correction or recall; $title (String): as typed, shortened
progress-head = { $subject ->
        [correction] ✏️ Düzeltme: <b>{ $title }</b>
        [recall] ↩️ Geri çekme: <b>{ $title }</b>
       *[briefing] 📤 <b>{ $title }</b>
    }
# $state (String): scheduled, fanning, sending, paused, over, done or cancelled
progress-state = { $state ->
        [scheduled] 🗓 Zamanını bekliyor.
        [paused] ⏸ Duraklatıldı. Biri devam ettirene kadar başka bir şey gönderilmez.
        [fanning] Yolda; alıcı listesi hâlâ büyüyor.
        [cancelled] ⏹ Durduruldu.
        [over] ✅ Bitti.
       *[sending] Yolda.
    }
# $bar (String): drawn with blocks; $share (Number): percent
progress-bar = { $bar } %{ $share }
# $subject (String): briefing, correction or recall; $count, $total (Number): people
progress-sent = { $subject ->
        [correction] ✏️ Düzeltildi: { NUMBER($count) } / { NUMBER($total) }
        [recall] ↩️ Geri alındı: { NUMBER($count) } / { NUMBER($total) }
       *[briefing] ✅ Gönderildi: { NUMBER($count) } / { NUMBER($total) }
    }
progress-deleted = 🗑 silindi: { NUMBER($count) }
progress-edited = 📝 metinsiz bir bildirime çevrildi: { NUMBER($count) }
progress-unreachable = 🚫 Ulaşılamadı: { NUMBER($count) }
progress-failed = ⚠️ Başarısız: { NUMBER($count) }
progress-in-doubt = ❔ Belirsiz: { NUMBER($count) }
progress-waiting = ⏳ Sırada: { NUMBER($count) }
# $local (Number): 1 when it comes at each reader's local hour
progress-resting = { $local ->
        [1] 🕘 bunlardan { NUMBER($count) } kişi için henüz saati gelmedi
       *[0] 🌙 bunlardan { NUMBER($count) } kişi için sessiz saatlerin bitmesi bekleniyor
    }
progress-expired = ⌛ Geç kaldı, gönderilmedi: { NUMBER($count) }
progress-cancelled = ⏹ Artık gönderilmeyecek: { NUMBER($count) }
progress-doubt-explained = Belirsiz: gönderirken bağlantı koptu, ulaşıp ulaşmadığı bilinemez. Kendiliğinden yeniden gönderilmez.
progress-stop-button = ⏹ Durdur
# $sent (Number): people who have it
progress-ask =
    ⏹ <b>Bu gönderim durdurulsun mu?</b>
    { $sent ->
        [one] { NUMBER($sent) } kişiye ulaştı bile; durdurmak onu geri almaz.
       *[other] { NUMBER($sent) } kişiye ulaştı bile; durdurmak onu geri almaz.
    }
progress-stop-now-button = ⏹ Evet, şimdi durdur
progress-go-on-button = ▶️ Hayır, devam etsin
progress-ask-toast = Lütfen aşağıda onaylayın.
progress-goes-on-toast = Devam ediyor.
progress-over-toast = Bu gönderim bitti; durdurulacak bir şey kalmadı.
# $sent (Number): people who have it
progress-stopped = ⏹ <b>Durduruldu.</b> { $sent ->
        [one] { NUMBER($sent) } kişiye gitmişti. Başka kimseye gitmeyecek.
       *[other] { NUMBER($sent) } kişiye gitmişti. Başka kimseye gitmeyecek.
    }
# $count (Number): messages
progress-in-flight = O anda yolda olan, hâlâ ulaşabilecek mesaj: { NUMBER($count) }.
# $sent (Number): people who have it
progress-too-late = Siz durdurmadan önce bitmişti. { $sent ->
        [one] { NUMBER($sent) } kişiye ulaştı.
       *[other] { NUMBER($sent) } kişiye ulaştı.
    }
# $when (Datetime)
progress-starts = 🗓 Gönderim zamanı: { DATE($when, form: "long") }
# $when (String): a wall clock
progress-local = 🕘 Her okurun saati şunu gösterdiğinde: { DATE($when, form: "moment") }
# $when (Datetime)
progress-expires = ⌛ Son gönderim zamanı: { DATE($when, form: "moment") }
# $pace (Number): people
progress-pace = 🚀 Şu sıralar saniyede { NUMBER($pace) }
# $left (String): from now, for example "in 2 minutes"
progress-left = 🏁 Bitiş: { $left }
progress-pause-button = ⏸ Duraklat
progress-resume-button = ▶️ Devam et
progress-more-button = ⋯ Diğer
progress-all-button = ☰ Tüm gönderimler
# $page, $pages (Number)
progress-list = 📤 <b>Gönderimler</b> ({ $page }/{ $pages })
progress-list-empty = 📤 Henüz hiçbir şey gönderilmedi. /publish ile bir bülten yazın.
# $number (Number): in the list; $title (String); $when (Datetime); $state (String); $sent, $total (Number): people
progress-list-line =
    { $number }. <b>{ $title }</b>
    { DATE($when, form: "moment") } · { $state ->
        [scheduled] zamanını bekliyor
        [paused] duraklatıldı
        [cancelled] durduruldu
        [withdrawn] geri çekildi
        [over] bitti
        [done] bitti
       *[sending] yolda
    }{ $state ->
        [scheduled] { "" }
       *[other] { " " }· ✅ { NUMBER($sent) } / { NUMBER($total) }
    }
