### What a person is told when something cannot be done: what is wrong, and what to do now.

refusal-not-allowed = Bunu yapmaya yetkiniz yok ya da artık yok. Neler yapabileceğinizi /help gösterir.
refusal-outdated = Bu düğme eski bir ekrana ait. Hiçbir şey değişmedi. Lütfen en yeni mesajdan devam edin.
refusal-not-found = Bunu bulamıyorum. Kaldırılmış olabilir ya da bağlantı eksik olabilir.
# $reason (String): what would have been needed, or what came instead
refusal-unusable = { $reason ->
    [text] Lütfen bunu yazılı mesaj olarak gönderin.
    [date] Tarihi anlayamadım. Lütfen gün, ay ve yılı yazın; örneğin 24.3.2027.
    [time] Saati anlayamadım. Lütfen saat ve dakikayı yazın; örneğin 18:30.
    [hours] İki saat okuyamadım. Lütfen başlangıç ve bitişi yazın; örneğin 22:00-07:30.
    [past] Bu zaman geçmişte kaldı. Lütfen ileri bir zaman seçin.
    [far] Bu tarih on yıldan daha uzak. Lütfen yılı kontrol edin.
    [end] Başlamadan bitmiş olurdu. Lütfen bitişi kontrol edin.
    [long] 60 günden uzun sürüyor. Lütfen son günü kontrol edin.
    [rule] Bu tekrarı okuyamadım. Lütfen başka bir tekrar seçin.
    [rule_often] Günde birden fazla kez tekrarlanırdı. Lütfen gün, hafta, ay veya yıl olarak bir tekrar seçin.
    [rule_never] Bu tekrar hiçbir güne denk gelmiyor. Lütfen kontrol edin.
    [rule_day] Bu tekrarın günleri olduğu gibi kaydırılamıyor. Lütfen yeni gün için yeni bir tekrar seçin.
    [early] Henüz başlamadı, bu yüzden bitmiş olamaz. Hiçbir şey değiştirilmedi.
    [zone] Bu yeri tanımıyorum. Lütfen aynı saat dilimindeki büyük bir şehri yazın; örneğin İstanbul.
    [country] Bu ülkeyi tanımıyorum. Lütfen tam adını yazın.
    [number] Lütfen rakamlarla bir tam sayı yazın: 0’dan büyük olsun, buraya göre çok büyük olmasın.
    [link] Bu eksiksiz bir internet adresi değil. Adres https:// ile başlamalı.
    [call-address] Bu bir e-posta adresi değil. Lütfen çağrıda yazdığı gibi yazın, örneğin ad@example.org
    [call-link] Bu tam bir web adresi değil. https:// ile başlamalı.
    [call-languages] Bu dillerden birini tanımıyorum. Lütfen yeniden seçin.
    [call-questions] Bir çağrıda bir başlık ve sırayla numaralanmış 1 ile 40 arasında soru olmalı.
    [labelled] Lütfen düğmenin üzerindeki yazıyı ve adresini tek mesajda gönderin, örneğin: Buradan imzala – https://example.org
    [media] Lütfen bir fotoğraf, video ya da belge gönderin.
    [file] Bu türden bir dosyayı burada kullanamıyorum. Hiçbir şey kaydedilmedi.
    [photo] Fotoğraf burada işime yaramıyor. Lütfen yazıyla ya da düğmelerle yanıt verin.
    [sticker] Çıkartma burada işime yaramıyor. Lütfen yazıyla ya da düğmelerle yanıt verin.
    [voices] Buraya yalnızca üç sesli mesaj sığar. Lütfen kalanını yazın veya birini kaldırın.
    [command] Bu komutu bilmiyorum. Neler yapabildiğimi /help gösterir.
    [buttons] Lütfen yukarıdaki mesajın düğmelerini kullanın.
    [empty] Bu mesajda okuyabileceğim bir şey yok. Lütfen birkaç kelime yazın.
   *[other] Bunu burada kullanamıyorum. Lütfen yazıyla ya da düğmelerle yanıt verin.
}
# $limit, $length (Number): characters
refusal-too-long = Bu metin çok uzun: { NUMBER($length) } karakter; en fazla { NUMBER($limit) } karakter sığıyor. Lütfen kısaltıp yeniden gönderin.
# $local (String): as typed, ISO 8601; $zone (String): IANA time zone
refusal-no-such-time = { ZONE($zone) } saat diliminde { DATE($local, form: "moment") } diye bir an yok: o gece saatler ileri alınıyor. Lütfen başka bir saat seçin.
# $local (String): as typed, ISO 8601; $zone (String): IANA time zone
refusal-ambiguous-time = { ZONE($zone) } saat diliminde { DATE($local, form: "moment") } iki kez yaşanıyor: o gece saatler geri alınıyor. Lütfen başka bir saat seçin.
# $written (String): as typed; $days (Number): in that month
refusal-no-such-date = { $written } diye bir tarih yok: o ay { $days } gün çekiyor. Lütfen tarihi kontrol edin.
# $month (Number): as typed
refusal-no-such-month = { $month }. ay diye bir ay yok. Lütfen önce günü, sonra ayı yazın; örneğin 24.12.2027.
# $first, $second (String): the two dates, ISO 8601
refusal-ambiguous-date = Bu, { DATE($first, form: "date") } ya da { DATE($second, form: "date") } olabilir. Lütfen ayı yazıyla belirtin.
# $day (String): ISO 8601
refusal-wrong-weekday = { DATE($day, form: "day") }: yazdığınız gün adı bu tarihe uymuyor. Lütfen tarihi kontrol edin.
refusal-already-done = Bu zaten yapıldı. Başka bir şey gerekmiyor.
refusal-last-admin = Bu son yönetici. Önce görevi bir başkasına verin.
refusal-nothing-chosen = Lütfen en az birini seçin.
refusal-draft-changed = Bu arada bir meslektaşınız bu taslağı değiştirdi. Onun yazdıklarının hiçbiri silinmedi. Lütfen taslağın şimdiki hâline bakın.
refusal-draft-over = Bu taslak bu arada gönderildi ya da atıldı. Hiçbir şey değişmedi.
refusal-draft-incomplete = Hâlâ eksik bir şey var. Lütfen önce ⚠️ ile işaretlenenleri tamamlayın.
refusal-own-draft = Bu taslağa siz de yazdınız ya da onayı siz istediniz; bu yüzden başka birinin onaylaması gerekiyor.
refusal-joined-since = Bu taslağa yazanlardan biri ağdan ayrıldı, siz de ondan sonra katıldınız. Lütfen daha önceden burada olan bir editör onaylasın.
refusal-no-approver = Bunu ikinci bir kişinin onaylaması gerekiyor, ama başka onaylayabilecek kimse yok: editör görevi olan herkes bu taslağa yazdı ya da başka editör yok. Bir yönetici /staff ile birine bu görevi verebilir. Taslak saklanıyor.
refusal-not-submitted = Şu anda bu taslak için onay isteyen kimse yok.
# $language (String): code; $limit, $length (Number): characters
refusal-too-long-for-media = Dosya eklenince daha az karakter sığar. { LANGUAGE($language) }: başlık ve metin { NUMBER($length) } karakter, sığan ise { NUMBER($limit) }. Lütfen kısaltın ya da dosyayı kaldırın.
refusal-album-with-buttons = Telegram, birden çok dosyanın altında düğme göstermez. Lütfen tek dosya bırakın ya da düğmeleri kaldırın.
refusal-mixed-album = En çok on fotoğraf ve video ya da en çok on belge birlikte gönderilebilir; ikisi bir arada olmaz. Lütfen dosyaları değiştirin.
refusal-time-passed = Gönderim için seçilen an geçti. Hiçbir şey gönderilmedi. Lütfen başka bir zaman seçin.
refusal-correction-settled = Düzeltme, ilk sürümü alanlara gider: hedef kitle, zaman, koruma ve dosyaların sayısı ile türü olduğu gibi kalır.
refusal-briefing-withdrawn = Bu geri çekildi. Düzeltilecek bir şey kalmadı.
refusal-copy-on-its-way = Size bir deneme zaten gönderiliyor. Lütfen birkaç saniye bekleyin.
