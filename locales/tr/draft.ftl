### Drafts: their list, their files and buttons, and what happens when several editors write in one.

draft-list =
    📝 <b>Açık taslaklar</b>
    Her editör bunlara devam edebilir.
# $number (Number); $begins (String): title, or how the text begins
draft-begins = { NUMBER($number) }. <b>{ $begins }</b>
# $kind (String): briefing or alert; $correction, $mine (Number): 1 or 0; $state (String): writing or submitted; $changed (Datetime)
draft-item = { $kind ->
        [alert] 🚨 Acil duyuru
       *[briefing] 📰 Bülten
    }{ $correction ->
        [1] , düzeltme
       *[0] { "" }
    } · { $state ->
        [submitted] ⏳ onay bekliyor
       *[writing] ✏️ yazılıyor
    }
    { $mine ->
        [1] Son değiştiren: siz
       *[0] Son değiştiren: bir ekip arkadaşınız
    }, { DATE($changed, form: "moment") }
# $kind (String): briefing or alert
draft-new-button = { $kind ->
        [alert] ➕ Yeni acil duyuru
       *[briefing] ➕ Yeni bülten
    }
# $kind (String): briefing or alert
draft-unnamed = { $kind ->
        [alert] Henüz metni olmayan acil duyuru
       *[briefing] Henüz başlığı olmayan bülten
    }
draft-changed =
    ⚠️ <b>Bu arada bir ekip arkadaşınız bu taslağı değiştirdi.</b>
    Şimdiki hâli böyle. Onun yazdıklarından hiçbirinin üzerine yazılmadı.
draft-typed-back = ✋ Gönderdiğiniz taslağa eklenmedi, çünkü bu arada bir ekip arkadaşınız onu değiştirdi. Yerine yeniden gönderebilmeniz için aşağıda:

# $language (String): code; $length, $limit (Number): characters
draft-fits = ✅ <b>{ LANGUAGE($language) }</b> ({ NUMBER($length) } / { NUMBER($limit) } karakter)
# $language (String): code; $length, $limit (Number): characters
draft-too-long = ⚠️ <b>{ LANGUAGE($language) }</b>: çok uzun. { NUMBER($length) } karakter; en fazla { NUMBER($limit) } karakter sığar

# $limit (Number): items of an album
draft-media =
    🖼 <b>Fotoğraf, video ya da belge</b>
    Bir tane ya da en fazla { NUMBER($limit) } öğelik bir albüm gönderin. Gönderdiğiniz, burada olanın yerini alır. Fotoğraflarla videolar bir arada olabilir; belgeler yalnızca belgelerle.
# $kind (String): photo or video
draft-picture = { $kind ->
        [video] • 🎬 Video
       *[photo] • 🖼 Fotoğraf
    }
# $name (String): of the file
draft-file = • 📎 { $name }
# $limit (Number): characters
draft-media-limit = Telegram bir dosyanın altında toplam { NUMBER($limit) } karakter gösterir. Başlık ve metne kalan:
# $text (String): what was written under the file
draft-caption =
    Altına yazdığınız:
    { $text }
# $language (String): code
draft-caption-button = 📝 Metin olarak kullan – { LANGUAGE($language) }
draft-media-remove-button = 🗑 Dosyaları kaldır
draft-media-too-big = Bu dosya çok büyük: { NUMBER($size) } MB; Telegram en fazla { NUMBER($limit) } MB göndermeme izin veriyor. Hiçbir şey değişmedi.
draft-done-button = Tamam →

# $limit (Number): buttons; $length (Number): characters
draft-links =
    🔗 <b>Metnin altındaki düğmeler</b>
    Düğmenin üzerindeki yazıyı ve adresini tek mesajda gönderin, örneğin:
    Buradan imzala – https://example.org/petition
    En fazla { NUMBER($limit) } bağlantı; yazı için en fazla { NUMBER($length) } karakter. Her dilde aynıdır.
# $label, $url (String)
draft-link =
    • { $label }
    { $url }
# $label (String)
draft-link-drop-button = 🗑 { $label }
draft-links-full = Zaten { NUMBER($limit) } bağlantı düğmesi var. Lütfen önce birini kaldırın.
# $action (String): none, done or coming
draft-action-button = { $action ->
        [done] Yanıt düğmesi: Yaptım
        [coming] Yanıt düğmesi: Geliyorum
       *[none] Yanıt düğmesi yok
    }
draft-album-bare = ⚠️ Telegram bir albümün altında düğme göstermez. Tek dosya bırakın ya da düğmelerden vazgeçin.

draft-protect =
    🔒 <b>İletme ve kaydetme</b>
    Korunan bir mesaj iletilemez, okuyanın telefonuna kaydedilemez. Ekranın fotoğrafının çekilmesini engellemez.
draft-protect-off-button = 🔓 Okuyanlar iletebilir
draft-protect-on-button = 🔒 Kimse iletemez, kaydedemez

# $count (Number): files
draft-has-files = 🖼 { $count ->
        [one] Metnin üstünde { NUMBER($count) } dosya
       *[other] Albüm olarak { NUMBER($count) } dosya
    }
# $labels (String): a list
draft-has-links = 🔗 { $labels }
# $action (String): done or coming
draft-has-action = { $action ->
        [coming] 🙋 Okuyanlar yanıtlayabilir: Geliyorum
       *[done] ✅ Okuyanlar yanıtlayabilir: Yaptım
    }
draft-is-protected = 🔒 Kimse iletemez, kaydedemez
draft-correction-settled = ✏️ Düzeltme: ilk sürümü alanlar onun yerinde bunu görecek. Kimler olduğu değiştirilemez.

# $language (String): code
draft-preview-above = 👆 Bu dilde okuyanlara gidecek olan: { LANGUAGE($language) }
draft-above-toast = Yukarıdaki mesaja bakın
draft-test-button = 🧪 Bana dene
draft-test-toast = Size gönderiliyor.
draft-test-mark = 🧪 <b>Deneme: bu yalnızca size gelir.</b>

# $begins (String): title, or how the text begins; $people (Number)
draft-confirm-correction =
    ✏️ <b>“{ $begins }” { $people ->
        [one] { NUMBER($people) } kişi
       *[other] { NUMBER($people) } kişi
    } için düzeltilsin mi?</b>
    Ulaşmış her kopya, sessizce, olduğu yerde değişir.
draft-needs-approval = ✋ Herhangi bir şey gitmeden önce bunu ikinci bir kişinin, taslağa yazmamış bir editörün onaylaması gerekir.
