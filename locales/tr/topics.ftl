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
