### Choosing topics, and naming several in one line.

# $count (Number): how many are not named
topics-more = { $count } konu daha
# $count (Number): how many are followed
topics-choose =
    🏷 <b>Konularınız:</b> { $count } seçili
    İşaretlediğiniz konularda bülten ve hatırlatma alırsınız.
# $topic (String): its name; $description (String): a sentence
topics-followed =
    ✅ Artık <b>{ $topic }</b> konusunu takip ediyorsunuz.
    { $description }
topics-unfollow-button = Takibi bırak
topics-all-button = 🏷 Tüm konularım

topics-rhythm-button = ⏱ Ne sıklıkla?
topics-back-button = ↩️ Geri
topics-rhythm =
    ⏱ <b>Ne sıklıkla?</b> ⚡ hemen, ☀️ her sabah, 🗓 pazartesi sabahı
    Biriktirilenler sizin saatinizle 8’de tek mesajda gelir. Uyarılar ve acil bültenler her zaman hemen gelir. Değiştirmek için bir konuya dokunun.
topics-rhythm-none = ⏱ Henüz bir konu takip etmiyorsunuz; biriktirilecek bir şey yok.
topics-rhythm-all-button = ⏱ Tüm konularım için aynı
# $topic (String): its name
topics-rhythm-for-one = ⏱ <b>{ $topic }</b> konusunda ne sıklıkla haber almak istersiniz?
topics-rhythm-for-all = ⏱ <b>Takip ettiğiniz tüm konularda</b> ne sıklıkla haber almak istersiniz?
topics-rhythm-at-once-button = ⚡ Hemen
topics-rhythm-daily-button = ☀️ Toplu, her sabah
topics-rhythm-weekly-button = 🗓 Toplu, pazartesi sabahı
topics-rhythm-at-once-toast = Hemen gelecek.
topics-rhythm-daily-toast = Her sabah toplu gelecek.
topics-rhythm-weekly-toast = Pazartesileri toplu gelecek.
