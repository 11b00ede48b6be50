### What reporters do with their own cases: consents, names, who may see them, passphrases.

owncase-on-hold = Bu vaka hukuki nedenle saklanıyor: şu anda yok edilemez. Bunun yerine bu hesaptan ayırabilirsiniz: 🔑.
owncase-no-passphrase = Önce bir parola sözü edinin: o olmadan bu vakayı artık kimse açamazdı.
owncase-wrong = Bu kod ve bu parola sözü bir vaka açmıyor. Lütfen ikisini de kontrol edip parola sözünü yeniden yazın.
# $minutes (Number): to wait
owncase-tries = { $minutes ->
   *[other] Çok fazla deneme oldu. Lütfen { NUMBER($minutes) } dakika sonra yeniden deneyin.
}
owncase-agreed-button = 🔐 İzin verdiklerim
owncase-who-button = 👤 Kim olduğum
owncase-bar-button = 🚫 Kim görmesin
owncase-passphrase-button = 🔑 Parola sözü
owncase-leave-button = 🔒 Burada kapat
owncase-back-button = ← Vaka
# $code (String): case code
owncase-consents = <b>🔐 İzin verdikleriniz: { $code }</b>
    Hiçbir şey varsayılmaz. İzin vermek için dokunun, geri almak için yeniden dokunun; ekibe bildirilir.

    <b>Hükûmet:</b> BM uzmanları isimlerin geçtiği bir mektup gönderebilir. <b>BM raporları:</b> isimler BM uzmanlarının açık raporlarında yer alabilir. <b>Ortaklar:</b> vaka ortak kuruluşlara verilebilir. <b>Bizim raporlarımız:</b> isimsiz yer alabilir.

    BM uzmanları başvuranın kim olduğunu bilmek ister: anonim vakaları almazlar.
# $consent (String): which; $given (String): yes or no
owncase-consent-button = { $given ->
    [yes] ☑️
   *[no] ▫️
} { $consent ->
    [un_government] İsimler hükûmete
    [un_public] İsimler BM raporlarına
    [partners] Ortaklarla paylaşma
   *[public] Açık raporlarımız
}
owncase-consent-toast = Kaydedildi.
# $code (String): case code; $who (String): what staff know
owncase-who = <b>👤 Ekip sizi nasıl biliyor: { $code }</b>
    { $who ->
        [anonymous] Kimliğiniz belirsiz: yalnızca vaka kodunu görüyorlar.
        [pseudonym] Kendinize verdiğiniz takma adı görüyorlar.
       *[named] Adınız vakadan ayrı olarak mühürlü. Görmek için gerekçe göstermeleri gerekir ve her bakış kaydedilir.
    }
owncase-who-more = Kendiniz hakkında daha fazlasını söyleyebilirsiniz. Bu geri alınamaz.
owncase-who-pseudonym-button = ✏️ Takma ad
owncase-who-named-button = 🪪 Adım, ayrı mühürlü
owncase-who-said = ✅ Kaydedildi. Vakayla ilgilenen kişiye bildirilir.
owncase-type-pseudonym = <b>Takma ad</b>
    Ekibin size nasıl hitap edeceğini yazın. Gerçek adınız olmasın.
owncase-type-name = <b>Adınız</b>
    Ekibin bilmesini istediğiniz biçimde yazın. Vakadan ayrı mühürlenir: görmek için gerekçe göstermeleri gerekir ve her bakış kaydedilir.
owncase-type-contact = <b>Size başka nasıl ulaşılabilir?</b>
    Telefon, adres, sizin için güvenli olan ne varsa. Adınızla birlikte mühürlenir.
# $limit (Number): characters; $to (String): admins, trustees or all
owncase-type-wish = <b>Vakanızı kim görmemeli?</b>
    Kim olduğunu ve isterseniz nedenini yazın (en çok { NUMBER($limit) } karakter). Bunu yalnızca { $to ->
        [trustees] yönetici olmayan, adları görmeye yetkili ve vakanızla hiç ilgilenmemiş kişiler
        [all] yöneticiler (hepsi)
       *[admins] vakanızla hiç ilgilenmemiş yöneticiler
    } okuyabilir.
owncase-skip-button = Boş bırak
owncase-out-button = ✖️ Şimdi değil
# $code (String): case code
owncase-bar = <b>🚫 { $code } vakasını kim görmemeli?</b>
    Burada kimlerin çalıştığı kimseye gösterilmez. Ekipten biri vakanızı görmemeliyse, onu şu anda elinde tutandan alabilir ya da kim olduğunu yazabilirsiniz: vakanızla hiç ilgilenmemiş yöneticilere ya da kastettiğiniz bir yöneticiyse adları görmeye yetkili başka kişilere.
owncase-bar-holder-button = 🚫 Elinde tutandan al
owncase-bar-tell-button = ✉️ Yöneticilere yaz
owncase-bar-trust-button = ✉️ Yöneticilere değil
owncase-bar-all-button = ✉️ Bütün yöneticilere yaz
owncase-bar-nobody = Bunu okuyabilecek ve vakanızla hiç ilgilenmemiş kimse yok. Başkalarını seçebilirsiniz, ama kastettiğiniz kişi onların arasında olabilir; ya da vakayı elinde tutandan alabilirsiniz.
owncase-barred = ✅ Tamam. Vakayı elinde tutan artık göremez; vaka başka birini bekliyor.
owncase-wish-sent = ✅ Yalnızca seçtiklerinize iletildi.
owncase-wish-news = 🚫 <code>{ $code }</code>: bildiren kişi, vakayı kimin görmemesi gerektiğini yazdı.
owncase-wish-button = Oku
# $code (String): case code; $text (String): as typed
owncase-wish-shown = <b>{ $code }: kim görmemeli</b>
    <blockquote>{ $text }</blockquote>
    Size ve bunun için seçilen başkalarına yazıldı. Kastedilen kişi olabilecek kimseyle konuşmayın.
owncase-wish-bars-button = 🚫 Kim görebilir
# $code (String): case code
owncase-passphrase = <b>🔑 { $code } için parola sözü</b>
    Kod ve parola sözüyle bu vakayı her telefondan ve her hesaptan açabilirsiniz: /case. O zaman vakayı bu hesaptan ayırabilirsiniz de.
    Parola sözü bir kez gösterilir. Sonra onu size kimse söyleyemez.
owncase-passphrase-stands = Bir parola sözü var. Yenisi onun yerine geçer.
owncase-passphrase-show-button = 👁 Şimdi bir tane göster
# $code (String): case code; $phrase (String): words
owncase-passphrase-shown = <b>İkisini de bir kâğıda yazın:</b>

    <code>{ $code }</code>
    <code>{ $phrase }</code>

    Büyük harf ve boşluk önemli değil. Düğme bu mesajı siler.
owncase-passphrase-replaces = Düğmeye dokununca eski parola sözü artık bir şey açmaz.
owncase-passphrase-kept-button = ✅ Yazdım
owncase-passphrase-kept-toast = Tamam.
owncase-passphrase-kept = ✅ Artık { $code } vakasını kod ve parola sözü açar: /case
owncase-passphrase-unlink-button = ✂️ Bu hesaptan ayır
owncase-passphrase-cut-button = ✂️ Evet, ayır
owncase-unlink = <b>✂️ { $code } bu hesaptan ayrılsın mı?</b>
    O zaman buradan vakaya hiçbir şey götürmez: ne /mycases ne bu sohbet; haber de gelmez. Onu yalnızca kod ve parola sözü açar: /case. Bu geri alınamaz.
owncase-unlink-staff = ⚠️ Siz de vakalarla çalışıyorsunuz. Bundan sonra bunun sizin olduğunu kimse bilemez, program bile: onu meslektaşlarınıza bırakın.
owncase-unlinked = <b>✂️ Ayrıldı.</b>
    Bu hesaptan ona artık hiçbir şey götürmez. Bu sohbette duranları şimdi temizleyebilirsiniz.
owncase-type-code = <b>🔑 Vaka aç</b>
    Vaka kodunu yazın. Mesajınız hemen silinir.
owncase-type-phrase = <b>🔑 Parola sözü</b>
    Sözcükleri sırasıyla yazın. Mesajınız hemen silinir.
owncase-anew-button = ← Başka kod
owncase-opened = 🔓 <b>Vaka bir süre burada açık.</b>
owncase-time-over = 🔒 Süre doldu: vaka burada kapandı. /case yeniden açar.
owncase-left = 🔒 Burada artık açık bir şey yok.
owncase-reopen-button = 🔓 Yeniden açılmasını iste
owncase-reopening-asked = Yeniden açılmasını istediğiniz inceleyenlere bildirildi. Açılınca ekleme yapabilirsiniz.
owncase-reopening-known = Bunu zaten istediniz. İnceleyenler biliyor.
