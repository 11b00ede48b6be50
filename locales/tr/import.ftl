### Başka programların dosyalarını takvime almak, takvimi dışarı vermek.

# $limit (Number): megabytes
import-ask =
    📥 <b>Dosyadan etkinlik al</b>
    Bir takvim (.ics; Google, Outlook, Apple, Nextcloud …) ya da bir tablo (.csv) gönderin, en fazla { $limit } MB. Önce ne yapacağını görürsünüz; siz onaylamadan hiçbir şey kaydedilmez.
import-example-button = 📄 Başlangıç tablosu
import-example-caption = Her satır bir etkinlik. Yalnızca başlık ve gün gereklidir.
import-leave-button = ✖️ Çık
# $kind (String)
import-example-title =
    { $kind ->
        [workshop] Örnek: akşam atölyesi
       *[other] Örnek: yanıtlar için son gün
    }
# $reason (String)
import-file-unreadable =
    { $reason ->
        [size] Bu dosya 2 MB’tan büyük. Lütfen daha kısa bir dönemi dışa aktarın.
        [kind] Bu ne bir takvim ne de düz bir tablo. Tablo programında CSV olarak kaydedin.
        [calendar] Bu dosyada takvim bulunamadı.
        [encoding] Bu dosya metin olarak okunamıyor. UTF-8 ile CSV olarak yeniden kaydedin.
        [many] Bu dosyada 5.000’den fazla kayıt var. Lütfen daha kısa bir dönemi dışa aktarın.
        [columns] Tabloda en az “başlık” ve “gün” sütunları olmalı. Başlangıç tablosunu örnek alın.
       *[other] Bu dosyada hiçbir şey yok.
    }
import-untitled = başlıksız
# $name (String): of the calendar; the others (Number): how many; $beyond: left out because there are too many
import-overview =
    📥 <b>{ $name }</b>
    ➕ { $new } yeni · ✏️ { $changed } değişen · ❌ { $cancelled } iptal
    ✔️ { $same } buradakiyle aynı{ $past ->
        [0] {""}
       *[other] {" "}· 🕰 { $past } geçmişte, alınmadı
    }{ $problems ->
        [0] {""}
       *[other] {" "}· ⚠️ { $problems } okunamayan
    }{ $beyond ->
        [0] {""}
       *[other] {" "}· { $beyond } tanesi sığmadı
    }
import-nothing = Alınacak bir şey yok.
# $count (Number); $zone (String): its name
import-floating = 🕒 { $count } saatin dilimi bilinmiyor: { $zone } saati olarak okunuyor.
# $names (String): as the file calls them
import-unknown-zones = Bilinmeyen saat dilimleri: { $names }
# $count (Number); $included (Number): 1 when they are brought in
import-private =
    🔒 { $count } yeni etkinlik dosyada özel olarak işaretli{ $included ->
        [1] . Burada konuyu izleyen herkes görecek.
       *[0] , alınmıyor.
    }
# $included (Number): 1 when they are brought in
import-private-button =
    { $included ->
        [1] 🔒 Özel olanları alma
       *[0] 🔓 Özel olanları da al
    }
# $kind, $topics (String); $language (String): code; $zone (String): IANA name
import-decided =
    Yeniler şöyle olur: <b>{ $kind }</b>, dil: { LANGUAGE($language, form: "within") }, { ZONE($zone) }.
    Konular: { $topics }
import-everyone = yok, herkes için
# $what (String)
import-decide-button =
    { $what ->
        [kind] 🏷 Tür
        [language] 🌐 Dil
        [zone] 🕒 Saat dilimi
       *[topics] 🗂 Konular
    }
import-kind-question = <b>Yeniler ne tür etkinlik?</b> Dosyada yazıyorsa dosyadaki geçerlidir.
import-language-question = <b>Dosya hangi dilde yazılmış?</b>
import-zone-question =
    <b>Dilimi belirtilmeyen saatler nereye göre?</b>
    Bir dilime dokunun ya da bir şehir yazın.
import-topics-question =
    <b>Yeniler hangi konularda?</b>
    Bu konulardan birini izleyenlere hatırlatılır. Konu seçilmezse herkese hatırlatılır.
# $kind (String)
import-kind =
    { $kind ->
        [meeting] Aday görüşmesi
        [deadline] BM son tarihi
        [eu_deadline] AB ya da Avrupa Konseyi son tarihi
        [hearing] Duruşma
        [workshop] Atölye
        [campaign] Kampanya günü
       *[other] Diğer etkinlik
    }
# $list (String); $count (Number)
import-list-button =
    { $list ->
        [new] ➕ Yeni: { $count }
        [changed] ✏️ Değişen: { $count }
        [cancelled] ❌ İptal: { $count }
       *[problems] ⚠️ Alınmayan: { $count }
    }
# $list (String); $page, $pages (Number)
import-list =
    <b>{ $list ->
        [new] ➕ Yeni
        [changed] ✏️ Değişen
        [cancelled] ❌ İptal
       *[problems] ⚠️ Alınmayanlar ve nedenleri
    }</b>{ $pages ->
        [1] {""}
       *[other] {" "}({ $page }/{ $pages })
    }
# $title, $kind (String); $when (Datetime or Date); $repeats (Number): 1 or 0
import-line-new =
    <b>{ $title }</b>
    { DATE($when, form: "moment") } · { $kind }{ $repeats ->
        [1] {" "}· 🔁
       *[other] {""}
    }
# $title, $changes (String); $was, $now (Datetime or Date); $moved (Number): 1 or 0
import-line-changed =
    <b>{ $title }</b>
    { DATE($was, form: "moment") }{ $moved ->
        [1] {" "}→ { DATE($now, form: "moment") }
       *[other] {""}
    }
    { $changes }
# $number (Number): of the entry or line; $title, $reason (String)
import-line-problem =
    { $number }. <b>{ $title }</b>
    { $reason ->
        [broken] Bir satırı bozuk.
        [no_start] Ne zaman başladığı yazmıyor.
        [bad_start] Böyle bir gün ya da saat yok.
        [bad_end] Bitişi okunamıyor.
        [end] Başlamadan bitiyor.
        [long] 60 günden uzun sürüyor.
        [no_title] Başlığı yok.
        [no_such_time] Saatler o sırada ileri alınıyor: böyle bir saat yok.
        [twofold] Saatler geri alınıyor: bu saat iki kez var. 02:30+01:00 biçiminde yazın.
        [zone] Böyle bir saat dilimi yok.
        [rule] Tekrar kuralı izlenemiyor.
        [rule_often] Çok sık tekrarlanıyor.
        [rule_never] Kuralı hiçbir gün vermiyor.
        [range] Bir tekrarı ve sonrakilerini değiştiriyor; bunu takvimde yapın.
        [no_series] Dizisinde böyle bir gün yok.
        [task] Bu bir görev ya da not, etkinlik değil.
        [columns] Bu satırda tablonun sütunlarından fazla alan var.
        [date_twofold] Önce gün mü, ay mı? 2026-04-03 biçiminde yazın.
        [kind] Böyle bir tür yok ya da burada başka türde.
        [state] O duruma geçemez.
        [topic] Böyle bir konu yok.
        [seats] Bu bir yer sayısı değil.
        [was_cancelled] Burada iptal edilmişti; iptal edilen geri gelmez.
        [split] Burada değiştirilmiş bir dizi; takvimde değiştirin.
        [far] Çok uzak bir tarihte.
        [private] Dosyada özel olarak işaretli.
       *[many] Bu dosyada çok fazla dizi var. Dosyayı bölün.
    }
# $change (String)
import-change =
    { $change ->
        [time] zaman
        [place] yer
        [words] metin
        [topics] konular
        [seats] yer sayısı
        [state] durum
        [cancelled] iptal
        [rule] tekrar
       *[days] tek tek günler
    }
# all (Number); $people: who is reminded of what is new, at most
import-confirm =
    <b>Takvime alınsın mı?</b>
    ➕ { $new } yeni · ✏️ { $changed } değişen · ❌ { $cancelled } iptal
    Yeni etkinlikler kimseye duyurulmaz; olağan hatırlatmaları { $people } kişiye gider. Değişen bir etkinliğe geleceklere ve o etkinlik hatırlatılmış olanlara bir kez haber verilir.
import-confirm-button = ✅ Takvime al
import-go-button = ➡️ Devam
import-back-button = ↩️ Geri
import-again-button = 📎 Başka dosya
import-discard-button = 🗑 Vazgeç
import-left = Dosya bırakıldı. Takvimdekiler duruyor.
# $done, $total (Number)
import-running =
    ⏸ Aktarma yarıda kaldı: { $done }/{ $total }.
    Alınanlar yerinde; devam edince hiçbir şey iki kez yapılmaz.
import-go-on-button = ▶️ Devam et
import-stop-button = ✖️ Kalanı bırak
# all (Number); $people: who got one message about several changes
import-done =
    ✅ <b>Dosya takvimde.</b>
    ➕ { $new } yeni · ✏️ { $changed } değişen · ❌ { $cancelled } iptal{ $left ->
        [0] {""}
       *[other] {" "}· ⚠️ { $left } alınmadı
    }{ $people ->
        [0] {""}
       *[other] {" "}{ $people } kişi tüm değişiklikleri tek bir mesajda alıyor.
    }
import-done-toast = Bu zaten yapıldı.
import-agenda-button = 🗂 Takvim yönetimi
import-export =
    📤 <b>Takvimi dışarı ver</b>
    Önümüzdeki her şey: yeniden alınabilen bir tablo ya da takvim dosyası olarak. İçinde isim yoktur.
# $form (String)
import-export-button =
    { $form ->
        [csv] 📄 Tablo (.csv)
       *[ics] 📆 Takvim (.ics)
    }
# $count, $beyond (Number)
import-export-caption =
    { $count } etkinlik.{ $beyond ->
        [0] {""}
       *[other] {" "}Daha sonraki { $beyond } tanesi sığmadı.
    }
import-export-empty-toast = Planlanan bir şey yok.
import-file-toast = Dosya geliyor.
# $count (Number)
import-news =
    🗓 <b>Takvim değişti</b>
    Geleceğinizi söylediğiniz ya da size hatırlatılan { $count } etkinlik:
# $number (Number); $title, $state (String); $when (Datetime or Date)
import-news-line =
    <b>{ $number }. { $title }</b>
    { $state ->
        [cancelled] ❌ iptal edildi
        [postponed] ⏸ ertelendi, yeni tarih henüz yok
       *[moved] { DATE($when, form: "moment") }
    }
# $count (Number)
import-news-more = … ve { $count } tane daha: takvime bakın.

## Columns of a table; they are recognised in every language.

import-column-uid = UID
import-column-occurrence = Tekrar
import-column-kind = Tür
import-column-state = Durum
import-column-day = Gün
import-column-time = Saat
import-column-last_day = Son gün
import-column-end_time = Bitiş saati
import-column-zone = Saat dilimi
import-column-place = Yer
import-column-topics = Konular
import-column-seats = Yer sayısı
import-column-title = Başlık
import-column-text = Metin

## What else people call the columns of their tables, parted by commas.

import-also-date = tarih, tarihi, başlangıç, başlangıç tarihi, etkinlik tarihi, ne zaman
import-also-time = saati, başlangıç saati, saat kaçta
import-also-last_day = bitiş tarihi, son tarih
import-also-end_time = bitiş, bitiş zamanı, son saat
import-also-kind = türü, tip, kategori, etkinlik türü
import-also-state = durumu, hali
import-also-zone = zaman dilimi, saat kuşağı
import-also-place = yeri, konum, mekân, adres, nerede, bağlantı
import-also-topics = konular, konu başlıkları, temalar
import-also-seats = kontenjan, kapasite, kişi sayısı
import-also-title = ad, adı, isim, etkinlik, etkinlik adı, başlığı
import-also-text = açıklama, ayrıntılar, detaylar, notlar, bilgi
