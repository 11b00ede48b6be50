### Nöbet çizelgesi: önce kime söylenir, haftayı kim karşılar, ne gecikti.

duty-head = <b>Nöbet</b>
    Yeni bildirimler ve alarmlar nöbetçilere gider. Nöbetçi yoksa bütün inceleyenlere haber verilir.
duty-now-on = 🟢 <b>Şu anda nöbettesiniz.</b>
duty-now-off = ⚪ <b>Şu anda nöbette değilsiniz.</b>
duty-by-hours = Saatlerinize göre: { $hours }
duty-on-button = Nöbetteyim
duty-off-button = Nöbette değilim
duty-hours-button = Saatlerime göre
duty-set-hours-button = 🗓 Saatlerim
duty-others = { $count ->
    [0] Şu anda başka nöbetçi inceleyen yok.
    [one] Şu anda bir inceleyen daha nöbette.
   *[other] Şu anda { NUMBER($count) } inceleyen daha nöbette.
}
duty-hours = <b>Haftalık saatleriniz</b>
    { $hours }
    Kendi saat diliminize göredir ({ ZONE($zone) }). Başlangıçtan sonra olmayan bir bitiş ertesi gündedir.
duty-from = { $hour } itibarıyla
duty-to = { $hour } saatine dek
duty-no-days = gün yok
duty-back-button = ← Nöbet
duty-reviewers = <b>İnceleyenler</b>
duty-here = 🟢 { $name }
duty-away = ⚪ { $name }
# $name (String): has not begun with the bot, or blocks it
duty-unheard = 🔕 { $name } – mesajlarımı almıyor
duty-no-reviewers = <b>İnceleyen yok.</b> Alarmlar yöneticilere gider. /staff ile birine bu görevi verin.
duty-more = … ve { NUMBER($count) } tane daha
duty-gaps = <b>Kimse nöbette değil</b> (önümüzdeki yedi gün)
duty-gap = { DATE($start, form: "moment") } – { DATE($end, form: "moment") }
duty-no-gaps = Önümüzdeki yedi gün karşılanıyor.
duty-cards-not-set = <b>Kimsenin girmediği iletişim bilgileri</b> – tehlikedeki kişiler bunların eksik olduğunu görür:
    { $titles }
duty-overdue = <b>Fazla bekleyenler</b>
duty-overdue-first_look = <code>{ $code }</code> ({ $severity }): kimse bakmadı, süresi { DATE($due, form: "short") }
duty-overdue-acknowledge = <code>{ $code }</code> ({ $severity }): kimse üstlenmedi, süresi { DATE($due, form: "short") }
duty-overdue-feedback = <code>{ $code }</code> ({ $severity }): bildiren bir sonuç bekliyor, süresi { DATE($due, form: "short") }
duty-stored = 🛟 İnceleyen olarak ne zaman nöbette olduğunuz
