### Gruplar: ağ içinde, bültenlerin gönderilebildiği çevreler.

# $count (Number)
groups-list =
    👥 <b>Gruplar</b>
    Bülten ve uyarıların gönderilebildiği çevreler. İnsanlar davetle girer, istedikleri zaman ayrılır. { $count ->
        [0] Henüz grup yok.
        [one] { $count } grup var; yanında üye sayısı yazar.
       *[other] { $count } grup var; yanlarında üye sayıları yazar.
    }
groups-new-button = ➕ Yeni grup
groups-list-button = ↩️ Gruplar
groups-back-button = ↩️ Geri
# $name (String); $members, $links (Number)
groups-one =
    👥 <b>{ $name }</b>
    { $members ->
        [0] Henüz kimse yok.
        [one] { NUMBER($members) } üye
       *[other] { NUMBER($members) } üye
    }
    { $links ->
        [0] Açık davet yok
        [one] { $links } açık davet
       *[other] { $links } açık davet
    }

    Üyelerin kim olduğu kimseye gösterilmez.
groups-invite-button = 🔗 Davet et
groups-rename-button = ✏️ Adını değiştir
groups-withdraw-button = ↩️ Davetleri geri al
groups-close-button = 🔒 Kapat
# $limit (Number)
groups-name =
    👥 <b>Yeni grubun adı ne olsun?</b>
    Tek satır, en çok { NUMBER($limit) } karakter. Üyeler bu adı görür; her dilde aynıdır.
# $name (String); $limit (Number)
groups-rename =
    ✏️ <b>{ $name } için başka bir ad</b>
    Tek satır, en çok { NUMBER($limit) } karakter.
# $name (String)
groups-invite =
    🔗 <b>{ $name } için kaç davet?</b>
    Her bağlantı bir hafta boyunca, bir kişi için, bir kez geçerlidir.
# $name (String); $count (Number)
groups-links =
    🔗 <b>{ $name }</b>
    { $count ->
        [one] Bu bağlantıyı güvendiğiniz bir yoldan bir kişiye gönderin:
       *[other] Bu { $count } bağlantının her birini güvendiğiniz bir yoldan ayrı bir kişiye gönderin:
    }
# $link (String)
groups-link = { $link }
# $until (Datetime)
groups-links-until = Her biri { DATE($until, form: "moment") } tarihine kadar bir kez geçerlidir. Bir daha gösterilmezler.
# $name (String); $members (Number)
groups-close =
    🔒 <b>{ $name } kapatılsın mı?</b>
    Artık ona hiçbir şey gönderilemez ve davetleri geçersiz olur. { $members ->
        [0] Üyesi yok.
        [one] Üyesine haber verilir.
       *[other] { NUMBER($members) } üyesine haber verilir.
    } Bu geri alınamaz.
groups-close-yes-button = 🔒 Evet, kapat
# $name (String)
groups-closed = 🔒 <b>{ $name }</b> kapatıldı. Üyelerine haber veriliyor.
# $name (String)
groups-was-closed = 👥 <b>{ $name }</b> grubu kapatıldı. Artık ona bir şey gönderilmez; ondan aldıklarınız /briefings altında kalır.
groups-unchanged = Hiçbir şey değiştirilmedi.
# $name (String)
groups-name-taken = { $name } adında bir grup zaten var. Lütfen başka bir ad seçin.
groups-invitation-over = Bu davet artık geçerli değil: kullanılmış, geri alınmış veya süresi dolmuş. Gönderenden yenisini isteyin.
# $name (String)
groups-invited =
    👥 <b>{ $name } grubuna davet edildiniz.</b>
    Üyeler, zaten aldıklarının yanında bu gruba gönderilenleri de alır. Görevliler kaç üye olduğunu görür, kim olduklarını görmez; üyeler de birbirini görmez. /settings altında istediğiniz zaman ayrılabilirsiniz.
groups-join-button = ✅ Katıl
groups-decline-button = ✖️ Hayır, teşekkürler
# $name (String)
groups-member = ✅ <b>{ $name }</b> grubundasınız.
# $name (String)
groups-declined = <b>{ $name }</b> grubunda değilsiniz; bu bağlantı artık geçersiz.
groups-own-button = 👥 Gruplarım
# $count (Number)
groups-own =
    👥 <b>Gruplarım</b>
    { $count ->
        [0] Hiçbir grupta değilsiniz. Bir gruba davet bağlantısıyla girilir.
       *[other] Bunlara gönderilenleri alırsınız:
    }
# $name (String)
groups-own-line = • { $name }
# $name (String)
groups-leave-button = 🚪 Ayrıl: { $name }
# $name (String)
groups-leave =
    🚪 <b>{ $name } grubundan ayrılacak mısınız?</b>
    Ona gönderilenleri artık almazsınız. Geri dönmek için yeni bir davet gerekir.
groups-leave-yes-button = 🚪 Evet, ayrıl
groups-stay-button = ↩️ Hayır, kal
groups-settings-button = ↩️ Ayarlar
