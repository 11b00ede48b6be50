### Paketler: bir dosyadan neyin, kime çıktığı ve neyin eksik olduğu.

packet-button = 📦 Paket
packet-not-verified = Yalnızca doğrulanmış bir vaka dışarı verilebilir.
packet-incomplete = Vakada bu biçim için gereken bir şey eksik; belki bir izin geri alındı. Lütfen pakete yeniden bakın.
packet-no-key = Alıcı seçilmedi ya da anahtarı artık listede değil. Lütfen yeniden seçin.
packet-bad-key = Bu, açık bir age anahtarı değil. Anahtar age1 ile başlar ve alıcıdan gelir; bana asla gizli anahtar göndermeyin.
packet-no-name = Bildirenin kimliği yalnızca yöneticilerin listesindeki bir alıcıya gidebilir ya da kimlik görme yetkisi olan biri tarafından verilebilir; o da izin varsa.
packet-list-full = Liste en fazla { NUMBER($limit) } alıcı alır. Lütfen önce birini çıkarın.
packet-form-un = BM özel mekanizmaları
packet-form-contact = Avrupa Konseyi ya da AB’deki muhatap
packet-form-dossier = Genel dosya
packet-un-button = BM
packet-contact-button = AK / AB
packet-dossier-button = Genel
packet-copies-as_received = alındığı gibi
packet-copies-cleaned = resimler üst verisiz
packet-copies-clean_only = yalnızca üst verisizler
packet-choose = <b>📦 { $code } paketi</b>
    <b>Kime:</b> { $form }
    <b>Alıcı:</b> { $recipient }
    <b>Deliller:</b> { $copies } ({ NUMBER($files) } dosya)
    <b>Bildirenin kimliği:</b> { $named ->
        [yes] birlikte gidiyor
        [missing] verilmedi ya da izni yok
       *[no] burada kalıyor
    }
    <b>Dil:</b> { $language }
# $copies (String): as_received, cleaned or clean_only
packet-metadata = { $copies ->
    [as_received] ⚠️ Kanıt olarak bayt bayt aynısı: dosyalar nerede, ne zaman, neyle ve kim tarafından yapıldıklarını gösterebilir.
    [cleaned] ⚠️ JPEG, PNG ve WebP resimleri üst verisiz yeniden oluşturulur, öbür resimler burada kalır. Ses, video ve belgeler alındığı gibi gider: yer, zaman, cihaz ve yazarı gösterebilir.
   *[clean_only] Yalnızca JPEG, PNG ve WebP resimlerinin kopyaları gider; öbür dosyaların hepsi burada kalır.
}
packet-lacks = ⚠️ <b>Eksik:</b>
packet-inside = ⚠️ Bildiren, ortaklarla paylaşmaya izin vermedi: bu, ağın içinde kalmalı.
packet-need-submitter = bildirenin adı
packet-need-un_government = izin: isimler hükûmete
packet-need-un_public = izin: isimler BM’nin açık raporlarında
packet-need-partners = izin: ortaklarla paylaşmak
packet-need-victim = kime yapıldığı
packet-need-perpetrator = kimin yaptığı
packet-need-place = yer
packet-need-date = zaman
packet-need-narrative = ne olduğu
packet-need-done = şimdiye dek ne yapıldığı
packet-to-button = 👤 Alıcı
packet-copies-button = 📎 → { $copies }
packet-language-button = 🌐 → { $language }
packet-named-button = → kimlikle
packet-unnamed-button = → kimliksiz
packet-ask-button = ❓ Bildirene sor
packet-on-button = ▶️ Devam
packet-nobody-yet = henüz yok
packet-typed-key = elle yazılan bir anahtar
packet-who = <b>Kim okuyacak?</b>
    { $count ->
        [0] Listede alıcı yok; listeyi yöneticiler /recipients ile tutar.
       *[other] Yöneticilerin tuttuğu listeden seçin.
    } Ya da alıcının açık age anahtarını (age1…) gönderin. Paketi yalnızca alıcı açabilir.
packet-left = Dışarı bir şey çıkmıyor.
packet-making = 📦 <code>{ $code }</code> paketi hazırlanıyor. Bu bir dakika sürebilir.
packet-caption = <b>{ $code }</b> – { NUMBER($part) }. parça
    SHA-256 <code>{ $sha256 }</code>
packet-done = ✅ <code>{ $code }</code> paketi tamam: { NUMBER($parts) } dosya.
    Onu yalnızca alıcı açabilir: { $recipient }
packet-went-as_received = 📎 Alındığı gibi: { NUMBER($count) }
packet-went-without_metadata = 🧼 Üst verisiz kopyalar: { NUMBER($count) }
packet-went-left_out = ➖ Dışarıda bırakılan, üst verisi silinemeyen: { NUMBER($count) }
packet-went-refused = ⚠️ Dışarıda bırakılan, güvenle açılamayan resimler: { NUMBER($count) }
packet-went-damaged = ⚠️ Dışarıda bırakılan, bizde bozulmuş: { NUMBER($count) }
packet-open = Alıcı onu age ile açar ve SHA256SUMS ile denetler.
packet-yes = evet
packet-no = hayır
packet-consent-un_government = BM: isimler hükûmete iletilebilir
packet-consent-un_public = BM: isimler açık raporlarda yer alabilir
packet-consent-partners = ortak kuruluşlara verilebilir
packet-consent-public = isimsiz olarak açık raporlarda yer alabilir
packet-pdf-title = { $code } vakası
packet-pdf-page = { $code } – sayfa { $page }
packet-pdf-made = Hazırlandığı tarih: { $at }
packet-pdf-received = Alındı
packet-pdf-status = Durum
packet-pdf-category = Konu
packet-pdf-country = Ülke
packet-pdf-submitter = Bildiren
packet-pdf-severity = Ağırlık
packet-pdf-credibility = İnandırıcılık
packet-pdf-needs = Bir bakışta
packet-pdf-answers = Soruların yanıtları
packet-pdf-consents = Bildirenin verdiği izinler
packet-pdf-told = Anlatılanların tümü, sırasıyla
packet-pdf-version = sürüm { $version }
packet-pdf-place = Enlem ve boylam:
packet-pdf-file = Alındığı haliyle dosya, { NUMBER($size) } bayt
packet-pdf-nothing = belirtilmedi
packet-pdf-pseudonym = { $name } (takma ad)
packet-pdf-unnamed = bu pakette adı verilmiyor
# $sign (String): a square
packet-pdf-missing = { $sign }, bu belgenin yazı tipinde bulunmayan bir işaretin yerini tutar; case.json dosyasında hepsi vardır.
packet-status-verified = doğrulandı
packet-status-acted_on = doğrulandı ve harekete geçildi
packet-status-waiting = doğrulandı, bir soru yanıt bekliyor
packet-severity-critical = çok ağır
packet-severity-high = ağır
packet-severity-medium = orta
packet-severity-low = hafif
packet-credibility-confirmed = teyit edildi
packet-credibility-plausible = inandırıcı
packet-credibility-doubtful = şüpheli
