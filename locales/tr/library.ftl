### The library of briefings and alerts.

# $page, $pages (Number)
library-list =
    📚 <b>Bültenler</b>: konularınızda ve herkes için, en yeniden eskiye.{ $pages ->
        [1] {""}
       *[other] {" "}Sayfa { $page }/{ $pages }.
    }
# $number (Number): in the list; $title (String); $when (Datetime): of publication
library-line = { $number }. <b>{ $title }</b> · { DATE($when, form: "date") }
# $when (Datetime)
library-published = Yayım: { DATE($when, form: "moment") }
library-empty = 📚 Konularınızda henüz bir şey yayımlanmadı. Daha çok konu, daha çok bülten:
library-topics-button = 🏷 Konularım
library-back-button = ↩️ Listeye dön
