### What is stored about a person, taken away as a file, and forgotten.

privacy-head = 🔒 <b>Hakkınızda saklananlar</b>
# $id, $name, $username (String): as on Telegram
privacy-contact = 👤 Telegram: { $name } · { $username } · kimlik { $id }
privacy-not-agreed = Bundan fazlasına izin vermediniz. Bunlar yalnızca size burada yanıt vermek için tutulur.
# $when (Datetime): of consent
privacy-agreed = { DATE($when, form: "date") } tarihinde izin verdiniz.
# $count (Number): answers about coming to events
privacy-answers =
    { $count ->
        [0] 📅 Etkinlik yanıtları: yok
       *[other] 📅 Etkinlik yanıtları: { $count }
    }
# $topics (Number): how many come gathered; $waiting (Number): briefings in the next digest
privacy-rhythms =
    ⏱ Toplu gelen konular: { $topics }{ $waiting ->
        [0] {""}
       *[other] ; bir sonraki özetinizi bekleyen: { $waiting }
    }
# $groups (String): a list of names
privacy-groups = 👥 Gruplar: { $groups }
# $count (Number): drafts
privacy-drafts = ✏️ Yazdığınız bülten ve acil duyuru taslakları: { $count }
# $roles (String): a list
privacy-roles = 🛡 Görevler: { $roles }
# $role (String): which role
privacy-role-name =
    { $role ->
        [reviewer] inceleyen
        [editor] editör
        [coordinator] koordinatör
        [trustee] kimlik görme yetkilisi
       *[admin] yönetici
    }
# $count (Number): reports submitted; $draft (Number): 1 when one is unfinished
privacy-reports =
    📁 Gönderilen bildirimler: { $count }{ $draft ->
        [1] , ayrıca yarım kalmış bir tane
       *[other] {""}
    }
privacy-sealed = Telegram kimliği, ad ve bildirimler şifrelidir. Size hangi mesajların gönderildiği, metinleri olmadan bir süre tutulur. Telegram da bu sohbeti saklar.
privacy-file-button = 📄 Dosya olarak al
privacy-forget-button = 🗑 Beni unut
privacy-file-toast = Dosyanız geliyor.
privacy-file = Hakkınızda saklanan her şey. Bildirimlerinizin içeriği ve vaka kodları dışarıda bırakıldı: bir dosya başkalarının eline geçebilir. Güvenli bir yere kaydedince bu sohbetten silin.
privacy-forget =
    🗑 <b>Sizi unutayım mı?</b>
    Hakkınızdaki her şey silinir: iletişim, ayarlar, konular, yanıtlar. Size artık hiçbir şey gönderilmez. Yedeklerde şifreli olarak birkaç hafta daha kalır. Bu geri alınamaz.
privacy-forget-draft = Yarım kalan bildiriminiz dosyalarıyla birlikte yok edilir.
privacy-forget-roles = Ekipteki görevleriniz sona erer.
privacy-keep-button = ↩️ Hayır, her şey kalsın
privacy-forgotten = Tamam: burada unutuldunuz. Bu sohbettekileri telefonunuzdan silebilirsiniz. Bundan sonra yazacağınız her şey yeni bir başlangıç olur.
privacy-reports-button = 📦 Bildirdiklerimi al
privacy-reports-file-ask = <b>📦 Bildirdikleriniz dosya olarak gelsin mi?</b>
    İçinde vaka kodlarınız, yazıp gönderdiğiniz her şey ve size sorulan sorular var. Bulan herkes hepsini okuyabilir. Güvenli bir yere koyun, sonra bu sohbetten silin.
privacy-reports-file-yes-button = 📦 Evet, dosyayı gönder
# $complete (String): yes, or no when some files are too large
privacy-reports-file = Bildirdikleriniz.{ $complete ->
    [no] {" "}Bazı dosyalar buradan gönderilemeyecek kadar büyük; SHA-256 değerleriyle listelendiler.
   *[yes] {""}
} Güvenli bir yere koyun, sonra bu sohbetten silin.
# $count (Number): cases
privacy-passphrases = 🔑 Parola sözüyle açılan vakalar: { $count }
privacy-named = 👤 Adınızın ayrı mühürlü saklandığı bildirimler: { $count }
privacy-floods = ⏱ Yığılmaya karşı, bir hesapla ilgili olarak anahtarlı özet altında şunlar tutulabilir: son bir saatte kaç bildirim geldiği ve bir yığılmadan sonra, gönderdiklerine en çok { NUMBER($days) } gün boyunca en son bakılacağı; birinin tehlikede olduğunu bildirenler hiçbir zaman. Bu satır herkes için aynıdır. “Beni unut” bunu siler.
privacy-undecided = Önce her açık vakaya ne olacağını söyleyin: /privacy açıp “Beni unut” düğmesine dokunun.
privacy-kept = Her şey olduğu gibi kalıyor.
# $code (String): case code; $number, $total (Number): which of how many
privacy-case = <b>🗑 Vaka { $number }/{ $total }: { $code }</b>
    Hâlâ açık. Ona ne olsun?
privacy-case-choices = <b>Geri çek:</b> anahtarı yok edilir, ekip artık okuyamaz. <b>Bırak:</b> ekip sürdürür, ama ondan size hiçbir şey götürmez. Verdiğiniz ad yok edilir; vakayı o zaman yalnızca bir parola sözü açar: haber almak isterseniz şimdi bir tane edinin.
privacy-forget-withdraw-button = 🗑 Geri çek
privacy-forget-unlink-button = ✂️ Bırak, bağı kopar
privacy-forget-anew-button = ↩️ Yeniden seç
privacy-forget-forever-button = 🗑 Evet, beni tamamen unut
privacy-forget-out-button = ↩️ Hayır, her şey kalsın
# $withdrawn, $left (Number): open cases
privacy-forget-cases = Açık vakalarınız: { $withdrawn } geri çekilecek, { $left } bağı kopuk olarak ekipte kalacak.
privacy-forget-closed = Kapanmış vakalar saklandıkları sürece ekipte kalır; onlardan size artık hiçbir şey götürmez.
