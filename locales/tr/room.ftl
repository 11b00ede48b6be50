### Ekibin grubu: bağlanması ve ona söylenenler. Yalnızca kodlar ve ağırlık dereceleri.

room-none = <b>Bağlı bir grup yok.</b>
room-topics = <b>Bir grup bağlı.</b> Orada her vakanın kendi konusu var.
room-flat = <b>Bir grup bağlı.</b> Bütün vakalar orada bir arada: konusu yok ya da konu açma yetkim yok.
room-how = Bir grubu bağlamak ya da yeniden bağlamak için beni gruba ekleyin, forumda konu yönetme yetkisi verin ve orada { $command } yazın. Gruba kodlar ve ağırlık dereceleri yazılır, bir vakanın ne hakkında olduğu asla.
room-unlink-button = Grubun bağını kaldır
room-unlink = <b>Grubun bağı kaldırılsın mı?</b> Artık ona bir şey söylenmez.
room-unlink-sure-button = Evet, kaldır
room-back-button = ← Geri
room-confirm = <b>“{ $title }” ekibin grubu mu?</b>
    Şimdi ve sonra içinde olan herkes bütün vakaların kodlarını ve ağırlık derecelerini görecek. Bağlı başka bir grup varsa bırakılır.
room-link-button = ✅ Evet, bağla
room-no-button = Hayır
room-hello = Burası artık ekibin grubu. Kodlar ve ağırlık dereceleri yazılır; vakalar yalnızca özel sohbetlerde açılır.
room-news-linked = Başka bir yönetici bir grubu ekibin grubu olarak bağladı.
room-news-unlinked = Başka bir yönetici ekip grubunun bağını kaldırdı.
room-news-lost = <b>Ekibin grubuna artık yazamıyorum.</b> Yeniden bağlanana kadar bağı yok.
room-news-flat = Ekibin grubunda artık konu açamıyorum; her şey orada tek yerde yazılıyor.
room-post-new = 🆕 <code>{ $code }</code> · { $severity } · yeni
room-post-danger = 🚨 <code>{ $code }</code> · <b>tehlike</b>
room-post-safe = ✅ <code>{ $code }</code> · tehlike geçti
room-post-taken = ✋ <code>{ $code }</code> · { $severity } · üstlenildi
room-post-returned = ↩️ <code>{ $code }</code> · { $severity } · yeniden sırada
room-post-judged = ⚖️ <code>{ $code }</code> · { $severity }
room-post-decided = 🔷 <code>{ $code }</code> · { $severity } · karar verildi
room-post-overdue = ⏰ <code>{ $code }</code> · { $severity } · gecikti
room-post-twice = <code>{ $code }</code> adlı iki konu varsa kullanılan budur. Lütfen diğerini silin.
room-post-ended = 🏁 <code>{ $code }</code> · sona erdi
room-severity-critical = çok ağır
room-severity-high = ağır
room-severity-medium = orta
room-severity-low = hafif
room-severity-none = derecesi belirlenmedi
