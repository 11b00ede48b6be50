### Paketlerin kimlere gönderilebileceği: yöneticilerin listesi.

recipient-button = 🔑 Paket alıcıları
recipient-list = <b>🔑 Paket alıcıları</b>
    { $count ->
        [0] Listede kimse yok.
       *[other] Paket onların anahtarıyla şifrelenir: başka kimse açamaz.
    }
recipient-line = <b>{ $name }</b>
    <code>{ $key }</code>
recipient-add-button = ➕ Ekle
recipient-drop-button = 🗑 { $name }
recipient-drop = <b>{ $name }</b> listeden çıkarılsın mı? Onun için verilen onaylar geçersiz olur.
    <code>{ $key }</code>
recipient-sure-button = 🗑 Çıkar
recipient-name = Kim? Kurumun ya da kişinin adını gönderin, en fazla { NUMBER($limit) } karakter.
recipient-key = Şimdi <b>{ $name }</b> için açık age anahtarını (age1…) gönderin. Anahtarı başka bir yoldan, örneğin telefonla karşılaştırın: gizli yarısı kimdeyse her şeyi okur.
recipient-check = <b>{ $name } listeye eklensin mi?</b>
    <code>{ $key }</code>
recipient-save-button = ✅ Listeye ekle
recipient-leave-button = ✖️ Çık
