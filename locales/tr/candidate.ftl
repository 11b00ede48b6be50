### Candidates and members of parliament: the list, a page for each, adding, changing, importing.

candidate-stance-supports = Destekliyor
candidate-stance-partly = Kısmen
candidate-stance-opposes = Karşı
candidate-stance-undecided = Kararsız
candidate-stance-not-discussed = Konuşulmadı
candidate-fact-name = Ad
candidate-fact-party = Parti
candidate-fact-group = Siyasi grup
candidate-fact-country = Ülke
candidate-fact-constituency = Seçim bölgesi
candidate-fact-contact = Açık iletişim bilgisi
candidate-column-source = Kaynak
candidate-kept-open = açık
candidate-kept-kept = tutuldu
candidate-kept-broken = tutulmadı
candidate-mark-open = ⏳ Açık
candidate-mark-kept = ✅ Tutuldu
candidate-mark-broken = ❌ Tutulmadı
candidate-no-date = tarih yok

# $count (Number): found
candidate-list =
    🧑‍💼 <b>Adaylar</b>
    { $count ->
        [0] Burada kimse yok.
       *[other] { NUMBER($count) } aday veya milletvekili
    }
# $count (Number): found
candidate-list-pick =
    🧑‍💼 <b>Görüşme kiminle?</b>
    { $count ->
        [0] Burada kimse yok.
       *[other] { NUMBER($count) } kişi arasından seçin
    }
# $by (String): what the list is narrowed to
candidate-list-narrowed = Yalnızca: { $by }
# $page, $pages (Number)
candidate-list-page = Sayfa { $page } / { $pages }
candidate-list-typed = Bir ad veya parti aramak için yazmanız yeterli.
# $number, $withdrawn (Number): 1 when not running; $name, $more (String)
candidate-line =
    { $number }. <b>{ $name }</b>{ $withdrawn ->
        [0] {""}
       *[other] {" "}⛔ aday değil
    }
    { $more }
candidate-list-left = Liste kapatıldı. /candidates ile yeniden açabilirsiniz.
candidate-country-button = 🌍 Ülke
candidate-group-button = 🏛 Grup
candidate-heading-button = 💬 Başlık
candidate-clear-button = ✖️ Hepsini göster
candidate-chart-button = 📊 Grafik
candidate-keep-button = 🛠 Listeyi düzenle
candidate-back-event-button = ↩️ Etkinliğe dön
candidate-every-button = Hepsi
candidate-list-button = ↩️ Adaylar
# $count (Number)
candidate-by-country =
    { $count ->
        [0] Henüz hiçbir ülke bilinmiyor.
       *[other] Hangi ülkenin adayları?
    }
# $count (Number)
candidate-by-group =
    { $count ->
        [0] Henüz hiçbir siyasi grup bilinmiyor.
       *[other] Hangi siyasi grubun adayları?
    }
candidate-by-heading = Soru rehberinin hangi başlığında görüş bildirenler?
# $number (Number); $title (String)
candidate-heading-line = { $number }. { $title }
# $title (String): of a heading
candidate-by-stance =
    <b>{ $title }</b>
    En son ne dediler?
candidate-keep =
    🛠 <b>Aday listesini düzenleme</b>
    Buraya yalnızca kamuya açık bilgiler, her biri kaynağıyla birlikte yazılır.
candidate-new-button = ➕ Kişi ekle
candidate-import-button = 📥 CSV dosyasından aktar
candidate-csv-button = 📤 CSV olarak dışa aktar

# $name (String)
candidate-head = 🧑‍💼 <b>{ $name }</b>
# $when (Datetime)
candidate-withdrawn = ⛔ Artık aday değil: { DATE($when, form: "date") }
# $fact, $value (String)
candidate-fact = <b>{ $fact }:</b> { $value }
# $source (String)
candidate-source = <i>Kaynak: { $source }</i>
candidate-latest = <b>Her başlıkta son söz</b>
# $heading (Number); $stance (String)
candidate-latest-line = { $heading }. { $stance }
candidate-nothing-said = Henüz yayımlanmış bir açıklama yok.
# $open, $kept, $broken (Number): commitments
candidate-promises-count = 🤝 Taahhütler: { $open } açık, { $kept } tutuldu, { $broken } tutulmadı
candidate-stances-button = 💬 Söylenenler
candidate-asks-button = 📜 Talepler
candidate-promises-button = 🤝 Taahhütler
candidate-meetings-button = 📅 Görüşmeler
candidate-sources-button = 🔎 Kaynaklar
candidate-change-button = ✏️ Değiştir
candidate-withdraw-button = ⛔ Aday değil
candidate-runs-button = ↩️ Yeniden aday
candidate-back-button = ↩️ Geri
# $number (Number); $title (String): of a heading
candidate-stances = 💬 <b>{ $number }. { $title }</b>
# $day, $stance, $quote (String); $quoted (Number): 0 without a quote
candidate-said =
    <b>{ $day }: { $stance }</b>{ $quoted ->
        [0] {""}
       *[other] {" "}– “{ $quote }”
    }
# $count (Number): older ones
candidate-older = Daha eski { NUMBER($count) } açıklama burada gösterilmiyor.
# $count, $total (Number)
candidate-asks = 📜 <b>{ $total } talepten { $count } tanesini destekliyor</b>
# $number (Number); $title, $day (String)
candidate-ask-line = { $number }. { $title } ({ $day })
candidate-no-asks = Henüz yayımlanmış bir talep desteği yok.
# $count (Number)
candidate-promises = 🤝 <b>{ NUMBER($count) } taahhüt</b>
# $number, $heading (Number); $text, $due, $kept (String)
candidate-promise =
    { $number }. { $text }
    Başlık { $heading } · son gün: { $due } · <b>{ $kept }</b>
candidate-no-promises = Henüz yayımlanmış bir taahhüt yok.
# $count (Number)
candidate-meetings = 📅 <b>{ NUMBER($count) } görüşme</b>
# $number (Number); $day, $title (String)
candidate-meeting-line = { $number }. { $day } – { $title }
candidate-no-meetings = Görebileceğiniz bir görüşme yok.
# $name (String)
candidate-sources = 🔎 <b>{ $name }</b>: bilgilerin kaynakları
candidate-withdrawn-toast = Aday değil olarak işaretlendi.
candidate-runs-toast = Aday olarak işaretlendi.
candidate-marked-toast = Kaydedildi.

candidate-chart-title = Son açıklamalar
candidate-chart-headings = Soru rehberinin başlığı
candidate-chart-groups = Siyasi grup
candidate-chart-no-group = grupsuz
candidate-chart-others = diğerleri
candidate-chart-toast = Grafik hazırlanıyor.
candidate-no-chart-toast = Henüz yayımlanmış bir açıklama yok; çizilecek bir şey de yok.
# $people, $words, $supports (Number)
candidate-chart =
    📊 <b>Adayların görüşleri: başlığa ve siyasi gruba göre</b>
    { NUMBER($people) } kişiden { NUMBER($words) } açıklama; { NUMBER($supports) } tanesi görüşümüzü destekliyor.
candidate-csv-toast = Dosya hazırlanıyor.
# $count (Number)
candidate-csv = { NUMBER($count) } aday; kaynakları ve son açıklamalarıyla.

# $name (String)
candidate-which-fact = ✏️ <b>{ $name }</b>: ne değişti?
# $fact (String); $limit (Number)
candidate-ask-value =
    <b>{ $fact }</b>
    Lütfen yazın; en fazla { NUMBER($limit) } karakter.
candidate-hint-contact = Yalnızca kamuya açık bir adres: çalışma ofisi olabilir, özel adres asla.
candidate-hint-country = Ülkenin adı yeterli.
candidate-hint-group = Parlamentodaki grup; lütfen hep aynı biçimde yazın.
# $value (String)
candidate-value-now = Şu an: { $value }
# $fact, $value (String); $limit (Number)
candidate-ask-source =
    <b>{ $fact }:</b> { $value }
    Bu bilgi nereden? Bir internet adresi veya belgenin adı; en fazla { NUMBER($limit) } karakter.
# $source (String)
candidate-same-source-button = Aynısı: { $source }
candidate-skip-button = Atla
candidate-leave-out-button = 🗑 Kaldır
candidate-cancel-button = ✖️ Çık
candidate-step-back-button = ↩️ Geri
candidate-save-button = ✅ Listeye ekle
candidate-check = <b>Doğru mu?</b>
candidate-not-added = Kimse eklenmedi.
candidate-unchanged-toast = Hiçbir şey değişmedi.
candidate-changed-toast = Değiştirildi.
candidate-added-toast = Eklendi.

# $limit (Number): candidates
candidate-import-ask =
    📥 <b>Lütfen bir CSV dosyası gönderin.</b>
    Her kişi için bir satır, en fazla { NUMBER($limit) }. Sütunlar: name, party, group, country, constituency, contact, source. Ad ve kaynak gereklidir. Neyin değişeceğini görmeden hiçbir şey geçerli olmaz.
candidate-sample-button = 📄 Örnek dosya
candidate-sample = Bütün sütunları olan boş bir dosya. Her bilginin yanında kaynağı için bir sütun vardır; bütün satır için tek bir “source” sütunu da yeterlidir.
# $limit (Number): megabytes
candidate-import-big = Bu dosya { NUMBER($limit) } MB’tan büyük: bir aday listesi için çok fazla. Lütfen daha küçük bir dosya gönderin. Hiçbir şey kaydedilmedi.
# $limit (Number)
candidate-import-encoding = Bu dosyanın harflerini okuyamıyorum. Lütfen UTF-8 ile CSV olarak kaydedip yeniden gönderin. Hiçbir şey kaydedilmedi.
# $limit (Number)
candidate-import-columns = Bu dosyanın sütunlarını tanımıyorum: ilk satır sütunların adlarını içermeli ve biri “name” olmalı. Lütfen örnekle karşılaştırın. Hiçbir şey kaydedilmedi.
# $limit (Number)
candidate-import-empty = Bu dosyada okuyabildiğim bir satır yok. Hiçbir şey kaydedilmedi.
# $limit (Number)
candidate-import-many = Bu dosyada { NUMBER($limit) } satırdan fazlası var. Lütfen bölün. Hiçbir şey kaydedilmedi.
# $new, $changed, $same, $unreadable (Number)
candidate-import-preview =
    📥 <b>Şunlar olacak</b>
    Yeni: { NUMBER($new) }
    Değişen: { NUMBER($changed) }
    Aynı kalan: { NUMBER($same) }
    Okunamayan: { NUMBER($unreadable) }

    Boş hücreler hiçbir şeyi değiştirmez, kimse silinmez.
candidate-changes-button = Neler değişiyor
candidate-problems-button = Neler okunamıyor
candidate-import-sure-button = ✅ Aktar
# $count (Number)
candidate-import-changes = <b>Neler değişiyor</b>
# $name, $facts (String)
candidate-import-change = • { $name }: { $facts }
# $count (Number)
candidate-import-problems = <b>Okunamayanlar</b>
# $line (Number)
candidate-import-line-name = • Satır { $line }: ad yok
# $line (Number)
candidate-import-line-source = • Satır { $line }: kaynağı olmayan bir bilgi
# $line (Number)
candidate-import-line-country = • Satır { $line }: bilinmeyen ülke
# $line (Number)
candidate-import-line-long = • Satır { $line }: metin çok uzun
# $line (Number)
candidate-import-line-twice = • Satır { $line }: aynı kişi iki kez
# $new, $changed (Number)
candidate-imported = ✅ Aktarıldı: { NUMBER($new) } yeni, { NUMBER($changed) } değişen.
candidate-import-left = Hiçbir şey aktarılmadı.

# $name (String)
candidate-has-withdrawn = { $name } artık aday değil. Lütfen başka birini seçin.
# $name (String)
candidate-known-already = { $name } aynı ülke için zaten listede. Lütfen oraya bakın.
candidate-changed-meanwhile = Bu sayfayı bu arada bir meslektaşınız değiştirdi. Yazdıklarının üzerine yazılmadı. Lütfen son hâline bakın.
