### How far a broadcast is, for the editor who watches it.

# $title (String): as typed, shortened
progress-head = 📤 <b>{ $title }</b>
# $state (String): fanning, sending, over, done or cancelled
progress-state = { $state ->
        [fanning] Yolda; alıcı listesi hâlâ büyüyor.
        [cancelled] ⏹ Durduruldu.
        [over] ✅ Bitti.
       *[sending] Yolda.
    }
# $bar (String): drawn with blocks; $share (Number): percent
progress-bar = { $bar } %{ $share }
# $count, $total (Number): people
progress-sent = ✅ Gönderildi: { NUMBER($count) } / { NUMBER($total) }
progress-unreachable = 🚫 Ulaşılamadı: { NUMBER($count) }
progress-failed = ⚠️ Başarısız: { NUMBER($count) }
progress-in-doubt = ❔ Belirsiz: { NUMBER($count) }
progress-waiting = ⏳ Sırada: { NUMBER($count) }
progress-resting = 🌙 bunlardan { NUMBER($count) } kişi için sessiz saatlerin bitmesi bekleniyor
progress-cancelled = ⏹ Artık gönderilmeyecek: { NUMBER($count) }
progress-doubt-explained = Belirsiz: gönderirken bağlantı koptu, ulaşıp ulaşmadığı bilinemez. İki kez gönderilmez.
progress-stop-button = ⏹ Durdur
# $sent (Number): people who have it
progress-ask =
    ⏹ <b>Bu gönderim durdurulsun mu?</b>
    { $sent ->
        [one] { NUMBER($sent) } kişiye ulaştı bile; bu geri alınamaz.
       *[other] { NUMBER($sent) } kişiye ulaştı bile; bu geri alınamaz.
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
