### Biri şu anda tehlikede: alarm, kimin gördüğü konusundaki gerçek ve ekibe söylenenler.

danger-button = 🚨 Biri şu anda tehlikede
danger-confirm = <b>Biri şu anda tehlikede mi?</b>
    Tek dokunuşla inceleyenlerimiz uyarılır, gece bile olsa. Şimdiye kadar anlattıklarınız olduğu gibi onlara gider; sonra daha fazlasını yazabilirsiniz.
    Birinin açıp açmadığını burada görürsünüz.
danger-raise-button = 🚨 Evet, hemen uyarın
danger-not-button = Hayır, geri dön
danger-head = 🚨 <b>Alarm { $code }</b>
danger-told = { $count ->
    [one] Saat { DATE($at, form: "time") }: bir kişi uyarıldı.
   *[other] Saat { DATE($at, form: "time") }: { NUMBER($count) } kişi uyarıldı.
}
danger-told-again = { $count ->
    [0] İlk uyarı { DATE($first, form: "time") }; saat { DATE($at, form: "time") } itibarıyla uyarılacak kimse kalmamıştı.
    [one] İlk uyarı { DATE($first, form: "time") }, son uyarı { DATE($at, form: "time") }: bir kişi (şimdiye kadar { NUMBER($rounds) } kez).
   *[other] İlk uyarı { DATE($first, form: "time") }, son uyarı { DATE($at, form: "time") }: { NUMBER($count) } kişi (şimdiye kadar { NUMBER($rounds) } kez).
}
danger-admins = { $count ->
    [one] Bir yöneticiye iletildi.
   *[other] { NUMBER($count) } yöneticiye iletildi.
}
danger-not-seen = <b>Henüz kimse açmadı.</b>
danger-seen = <b>Bir inceleyen saat { DATE($at, form: "time") } itibarıyla açtı.</b> Henüz kimse üstlenmedi.
danger-nobody = <b>Şu anda burada uyarılabilecek kimse yok.</b> Kaydedildi, denemeye devam ediyoruz. Bizi beklemeyin.
danger-taken = <b>Bir inceleyen saat { DATE($at, form: "time") } itibarıyla üstlendi.</b> Sorular bu sohbetten gelir.
danger-over = Saat { DATE($at, form: "time") } itibarıyla tehlikenin geçtiğini söylediniz. Artık kimse uyarılmıyor; vaka duruyor.
danger-ended = Vaka sona erdi; artık kimse uyarılmıyor.
danger-tell = <b>Nerede ve ne oluyor?</b> Şimdi yazın ya da konumunuzu veya bir sesli mesaj gönderin. Her şey hemen kaydedilir.
danger-added = ✅ Vakanıza kaydedildi.
danger-now-toast = Şu anki durum bu.
danger-refresh-button = 🔄 Gören oldu mu?
danger-cards-button = 📇 Nereye başvurmalı
danger-over-button = ✅ Tehlike geçti
danger-see-button = 🚨 Alarmın durumu
danger-back-button = ← Alarma dön
danger-cards = <b>Nereye başvurabilirsiniz</b>
danger-card = <b>{ $title }</b>
    { $contacts }
danger-cards-not-set = Burada tanımlanmamış olanlar:
    { $kinds }
danger-alert = 🚨 <b>Biri şu anda tehlikede:</b> <code>{ $code }</code>
    Henüz kimse üstlenmedi.
danger-alert-again = 🚨 <b>Hâlâ kimse üstlenmedi:</b> <code>{ $code }</code>
    Biri { DATE($since, form: "time") } saatinden beri tehlikede. Bu { NUMBER($round) }. uyarı.
danger-passed-on = 🚨 <b>Biri tehlikede ve hiçbir inceleyen üstlenmedi:</b> <code>{ $code }</code>
    Alarm saati { DATE($since, form: "time") }, { NUMBER($round) } kez uyarıldı. İnceleyenlere başka yoldan ulaşın ya da birine bu görevi verin.
danger-safe = ✅ <code>{ $code }</code>: alarmı veren kişi tehlikenin geçtiğini söylüyor. Vaka duruyor.
danger-take-button = ✋ Üstleniyorum
danger-case = 🚨 <b>{ DATE($since, form: "time") } saatinden beri tehlike</b>, { NUMBER($rounds) } kez uyarıldı. Kimse üstlenmedi.
