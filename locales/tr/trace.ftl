### What is left in a chat, and how it is taken away.

trace-emptied = 🧹 Temizlendi.
trace-clear = <b>🧹 Bu sohbet temizlensin mi?</b>
    Son iki günün mesajları silinir, hem sizinkiler hem benimkiler. Benim daha eski mesajlarımın içi boşaltılır; 90 günden eskilerini artık bilmiyorum. Kendi eski mesajlarınızı yalnızca siz silebilirsiniz.
    Kayıtlı olanlar kalır: ayarlar, yanıtlar ve gönderdikleriniz.
trace-clear-button = 🧹 Sohbeti temizle
trace-clear-now-button = 🧹 Evet, şimdi temizle
# $minutes (Number): until then
trace-clear-later-button = ⏳ { NUMBER($minutes) } dk sonra
trace-clear-not-button = Hayır, kalsın
# $at (Datetime): when
trace-clear-later = ⏳ Bu sohbet saat { DATE($at, form: "time") } olunca temizlenecek.
trace-clearing-toast = Temizleniyor…
# $deleted (Number): messages
trace-cleared = <b>🧹 Tamam.</b>
    { $deleted ->
        [0] Silinecek bir şey yoktu.
       *[other] { NUMBER($deleted) } mesaj iki tarafta da silindi.
    }
# $count (Number): older messages of the bot's
trace-emptying = { $count ->
   *[other] Benim { NUMBER($count) } eski mesajımın içi sırayla boşaltılıyor.
}
# $count (Number): older messages of the person's
trace-left = { $count ->
   *[other] { NUMBER($count) } mesajınız iki günden eski: onları silemiyorum.
}
trace-by-hand = Kalanları elle kaldırabilirsiniz: bu sohbetin menüsünü açıp “Geçmişi temizle” seçeneğine dokunun.
trace-done-button = ✅ Bitti
trace-done-toast = Kaldırıldı.
# $count (Number): messages
trace-stored = 🧹 Temizlenebilsin diye not edilen sohbet mesajları: { NUMBER($count) }
