### What is stored about a person, taken away as a file, and forgotten.

privacy-head = 🔒 <b>Hakkınızda saklananlar</b>
# $id, $name, $username (String): as on Telegram
privacy-contact = 👤 Telegram: { $name } · { $username } · kimlik { $id }
privacy-not-agreed = Bundan fazlasına onay vermediniz. Bunlar yalnızca size burada yanıt vermek için tutulur.
# $when (Datetime): of consent
privacy-agreed = { DATE($when, form: "date") } tarihinde onay verdiniz.
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
privacy-file = Hakkınızda saklanan her şey. Bildirimlerinizin içeriği ve dosya kodları dışarıda bırakıldı: bir dosya başkalarının eline geçebilir. Güvenli bir yere kaydedince bu sohbetten silin.
privacy-forget =
    🗑 <b>Sizi unutayım mı?</b>
    Hakkınızdaki her şey silinir: iletişim, ayarlar, konular, yanıtlar. Size artık hiçbir şey gönderilmez. Bu geri alınamaz.
privacy-forget-draft = Yarım kalan bildiriminiz dosyalarıyla birlikte yok edilir.
# $count (Number): reports submitted
privacy-forget-reports =
    { $count ->
       *[other] Gönderdiğiniz { $count } bildirim ekipte kalır, ama artık hiçbir şey sizi ele vermez. Onlardan haber de almazsınız. Önce geri çekmek için /mycases komutunu kullanın.
    }
privacy-forget-roles = Ekipteki görevleriniz sona erer.
privacy-forever-button = 🗑 Evet, beni tamamen unut
privacy-keep-button = ↩️ Hayır, her şey kalsın
privacy-forgotten = Tamam: burada unutuldunuz. Bu sohbettekileri telefonunuzdan silebilirsiniz. Bundan sonra yazacağınız her şey yeni bir başlangıç olur.
