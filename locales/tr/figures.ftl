### Sayılarla dosyalar: resimler, metinleri ve tablo.

figures-none = Sayılacak vaka henüz yok.
figures-choose = <b>📊 Sayılarla vakalar</b>
    Resimler vakalar üzerinde çalışanlar içindir; birini başkasına iletmeden önce düşünün.
figures-category = Konuya göre
figures-country = Ülkeye göre
figures-week = Haftalara göre
figures-look = İlk bakışa kadar
figures-backlog = Açık vakalar
figures-table-button = 📄 Bütün vakaların tablosu (CSV)
figures-toast = Çiziliyor…
figures-head = <b>{ $plot }</b>
figures-line = { $name }: { $number }
figures-few = { NUMBER($few) } altındaki sayılar tam verilmez: birini ele verebilir.
# $weeks (Number); $mondays (String): yes or no
figures-weeks = Son { NUMBER($weeks) } haftanın vakaları{ $mondays ->
        [yes] ; gün, haftanın pazartesisidir
       *[no] {""}
    }.
figures-rest = diğerleri
figures-unknown = belirtilmedi
figures-wait-hour = 1 saatten az
figures-wait-hours = 1–4 saat
figures-wait-day = 4–24 saat
figures-wait-days = 1–3 gün
figures-wait-week = 3–7 gün
figures-wait-longer = daha uzun
figures-wait-waits = hâlâ bekliyor
figures-table-toast = Tablo geliyor. Yöneticilere bildirildi.
figures-table-caption = { NUMBER($count) } vaka. İsim ve anlatılanlar yok; yine de bir satır birini ele verebilir, özellikle bir ülkede ya da konuda { NUMBER($few) } vakadan az varsa. Olduğu gibi başkasına vermeyin.
