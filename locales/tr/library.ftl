### The library of briefings and alerts.

library-mine = 📚 <b>Bültenler</b>: konularınızda ve herkes için, en yeniden eskiye.
# $topic (String): its name; $count (Number): how many there are
library-of-topic = 📚 <b>{ $topic }</b>: { $count ->
        [one] { NUMBER($count) } bülten
       *[other] { NUMBER($count) } bülten
    }, en yeniden eskiye.
# $typed (String): words as typed; $count (Number): how many were found
library-found =
    🔎 <b>{ $typed }</b>: { $count ->
        [one] { NUMBER($count) } sonuç
       *[other] { NUMBER($count) } sonuç
    }, en yeniden eskiye.
    Başka bir şey aramak için başka kelimeler gönderin.
# $period (String): which span of time; $count (Number): how many there are
library-of-period =
    📚 <b>{ $period ->
        [week] Bu hafta
        [month] Bu ay
        [year] Bu yıl
       *[missed] Siz katılmadan önce
    }</b>, konularınızda ve herkes için: { $count ->
        [one] { NUMBER($count) } bülten
       *[other] { NUMBER($count) } bülten
    }
# $page, $pages (Number)
library-page = Sayfa { $page }/{ $pages }.
# $number (Number): in the list; $title (String); $when (Datetime): of publication
library-line = { $number }. <b>{ $title }</b> · { DATE($when, form: "date") }
# $count (Number): how many of the list are older than the person's consent
library-missed =
    📬 Bunların { $count ->
        [one] { NUMBER($count) } tanesi
       *[other] { NUMBER($count) } tanesi
    } siz katılmadan önce yayımlandı.
# $count (Number)
library-missed-button = 📬 Ben katılmadan önce ({ NUMBER($count) })
library-empty = 📚 Konularınızda henüz bir şey yayımlanmadı. Daha çok konu, daha çok bülten:
# $topic (String): its name
library-topic-empty = 📚 <b>{ $topic }</b> konusunda henüz bir şey yayımlanmadı.
# $period (String): which span of time
library-period-empty =
    📚 <b>{ $period ->
        [week] Bu hafta
        [month] Bu ay
        [year] Bu yıl
       *[missed] Siz katılmadan önce
    }</b>: konularınızda veya herkes için bir şey yok.
# $typed (String): words as typed
library-nothing-found =
    🔎 <b>{ $typed }</b> için bir şey bulunamadı.
    Başka ya da daha az kelime gönderin: kelimenin başı yeter, aksanlar ve noktalar fark etmez. Konuya veya tarihe göre de bakabilirsiniz.
library-ask-words =
    🔎 <b>Ne arıyorsunuz?</b>
    Bir veya birkaç kelimeyi mesaj olarak gönderin. Kelimenin başı yeter, aksanlar ve noktalar fark etmez.
library-search-ended = Arama bitti.
library-by-topic = 🏷 <b>Hangi konu?</b> Takip etseniz de etmeseniz de hepsini okuyabilirsiniz.
library-by-date = 📅 <b>Ne zamandan?</b> Konularınızda ve herkes için.
library-search-button = 🔎 Ara
library-topic-button = 🏷 Konu
library-date-button = 📅 Tarih
library-week-button = Bu hafta
library-month-button = Bu ay
library-year-button = Bu yıl
library-all-button = 📚 Bültenlerim
library-topics-button = 🏷 Konularım
library-back-button = ↩️ Listeye dön

# $page, $pages (Number): of one text
library-part = 📄 Sayfa { $page }/{ $pages }
# $when (Datetime)
library-published = Yayım: { DATE($when, form: "moment") }
# $count (Number): pictures or files
library-media-button = { $count ->
        [one] 🖼 Resmi veya dosyayı göster
       *[other] 🖼 { NUMBER($count) } resmi veya dosyayı göster
    }
library-sent-toast = Aşağıda.
library-share-button = 🔗 Paylaş
# $title (String); $link (String): web address
library-share =
    🔗 <b>{ $title }</b>
    { $link }

    Bu bağlantıyı açan kişi metni burada okur. Bu mesajı iletebilir veya bağlantıyı gönderebilirsiniz:
library-send-link-button = 📨 Bağlantıyı birine gönder
library-back-to-text-button = ↩️ Metne dön
