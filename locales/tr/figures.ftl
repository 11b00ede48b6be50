### Sayılarla dosyalar: resimler, metinleri ve tablo.

figures-none = Sayılacak dosya henüz yok.
figures-choose = <b>📊 Sayılarla dosyalar</b>
    Resimler dosyalar üzerinde çalışanlar içindir; birini başkasına iletmeden önce düşünün.
figures-category = Konuya göre
figures-country = Ülkeye göre
figures-week = Haftalara göre
figures-look = İlk bakışa kadar
figures-backlog = Açık dosyalar
figures-table-button = 📄 Bütün dosyaların tablosu (CSV)
figures-toast = Çiziliyor…
figures-head = <b>{ $plot }</b>
figures-line = { $name }: { $number }
figures-few = { NUMBER($few) } altındaki sayılar tam verilmez: birini ele verebilir.
# $weeks (Number); $mondays (String): yes or no
figures-weeks = Son { NUMBER($weeks) } haftanın dosyaları{ $mondays ->
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
figures-table-caption = { NUMBER($count) } dosya. İsim ve anlatılanlar yok; yine de bir satır birini ele verebilir, özellikle bir ülkede ya da konuda { NUMBER($few) } dosyadan az varsa. Olduğu gibi başkasına vermeyin.
