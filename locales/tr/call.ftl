### Calls for input: the list, a call and its questions, answers, and what editors make of them.

call-list =
    { $over ->
        [1] 🗄 <b>Sona eren çağrılar</b>
       *[other] 📝 <b>Katkı çağrıları</b>: bir BM organı ya da başka bir kurum sorar, yanıtlarınız birlikte gönderilir.
    }{ $pages ->
        [1] {""}
       *[other] {" "}Sayfa { $page }/{ $pages }.
    }
call-list-empty =
    { $over ->
        [1] 🗄 Henüz sona eren çağrı yok.
       *[other] 📝 Şu anda açık çağrı yok. Olduğunda son günü takvimde görünür.
    }
call-line =
    <b>{ $number }. { $title }</b>
    { $sent ->
        [1] ✅ Gönderildi
       *[other] ⏳ { DATE($when, form: "short") } · { $distance }
    }
call-over-button = 🗄 Sona erenler
call-open-button = 📝 Açık çağrılar
call-all-button = 📝 Bütün çağrılar
call-new-button = ➕ Yeni çağrı
call-head = 📝 <b>{ $title }</b>
call-who =
    { $body }
    { $mandate }
call-report =
    { $report }{ $session ->
        [0] {""}
       *[other] , { $session }. oturum
    }
call-end-of-day = { DATE($day, form: "date") } gününün sonu
call-closes = Bitiş: <b>{ $closes }</b> ({ ZONE($zone) }), { $distance }
call-closes-yours = Sizin saatinizle: { DATE($when, form: "long") }
call-is-closed = 🔒 Bu çağrı kapandı.
call-is-sent = ✅ { DATE($when, form: "date") } günü gönderildi. Artık hiçbir şey değiştirilemez.
call-how =
    Gönderileceği adres: <code>{ $address }</code>
    Konu satırı, harfi harfine: <code>{ $subject }</code>
    Yanıt dilleri: { $languages }
call-publication =
    { $declined ->
        [1] Gönderilen metin, içinde istenmediği belirtilmezse yayımlanabilir.
       *[other] Gönderilen metin, yalnızca içinde izin verilirse yayımlanır.
    }
call-progress = 📊 { $total } sorudan { $answered } tanesi yanıtlandı
call-left = ⏳ Kapanış: { $left }
call-missing = ✏️ Yazılacak olanlar: { $languages }
call-missing-one = { $language } { $count }
call-nothing-missing = ✏️ Her soru her dilde yazıldı.
call-own =
    { $given ->
        [one] ✅ { $given } yanıt verdiniz.
       *[other] ✅ { $given } yanıt verdiniz.
    }
call-own-drafts =
    { $count ->
        [one] ✏️ { $count } yanıt bitmedi.
       *[other] ✏️ { $count } yanıt bitmedi.
    }
call-pick = Okumak ve yanıtlamak için bir soruya dokunun.
call-link-button = 🔗 Çağrının kendisi
call-gather-button = 🗂 Yanıtları topla
call-about-button = ℹ️ Çağrı
call-answer-open-button = 📝 Soruları yanıtla
call-question =
    <b>Soru { $number }/{ $total }</b>
    { $question }
call-answers =
    { $count ->
        [0] 💬 Henüz yanıt yok
        [one] 💬 Şimdiye kadar { $count } yanıt
       *[other] 💬 Şimdiye kadar { $count } yanıt
    }
call-own-state =
    { $state ->
        [given] ✅ Yanıtladınız.
       *[draft] ✏️ Bir yanıta başladınız. Henüz başka kimse görmüyor.
    }
call-answer-button = ✍️ Yanıtla
call-own-button = 👁 Yanıtım
call-tell =
    <b>Yanıtınızı istediğiniz dilde yazın</b> ya da sesli mesaj, fotoğraf veya dosya gönderin.
    Birkaç mesaj bir yanıt oluşturur; en çok { NUMBER($limit) } karakter. Her biri hemen saklanır; siz teslim edene kadar editörler hiçbir şey görmez.
call-told =
    { $count ->
        [one] ✅ { $count } mesaj saklandı
       *[other] ✅ { $count } mesaj saklandı
    } · { NUMBER($limit) } karakterden { NUMBER($length) } tanesi.
    Devamını gönderin ya da Bitti düğmesine dokunun.
call-too-long = ⚠️ { NUMBER($length) } karakter: sığan { NUMBER($limit) } karakterden uzun. Hepsi taslak olarak saklandı; teslim etmeden önce bir kısmını çıkarın.
call-done-button = ✔️ Bitti
call-not-now-button = ↩️ Şimdi değil
call-nothing-told = Hiçbir şey söylenmedi, bu yüzden hiçbir şey saklanmadı.
call-ask-name =
    <b>Bunun sizden geldiğini söyleyebilir miyiz?</b>
    Editörler Telegram’daki adınızı yalnızca siz kabul ederseniz görür. Etmezseniz yanıt “bir üye”den gelmiş olur.
call-ask-quote =
    <b>Sözleriniz olduğu gibi alıntılanabilir mi?</b>
    Hayır derseniz editörler söylediklerinizi yalnızca kendi sözleriyle kullanır.
call-yes-button = Evet
call-no-button = Hayır
call-answer-head = 👁 <b>Yanıtınız</b>
call-answer-voices = 🎤 Sesli mesaj: { $count }
call-answer-files = 📎 Dosya: { $count }
call-answer-no-words = <i>Henüz yazı yok</i>
call-answer-language =
    🌐 { $language }{ $accepted ->
        [0] {" "}– çağrı bu dili kabul etmiyor; editörler çevirir
       *[other] {""}
    }
call-other-language = başka bir dil
call-answer-named =
    { $yes ->
        [1] 👤 Adınız verilebilir
       *[other] 👤 Adınız verilmez
    }
call-answer-quoted =
    { $yes ->
        [1] 💬 Sözleriniz alıntılanabilir
       *[other] 💬 Sözleriniz alıntılanmaz
    }
call-answer-state =
    { $state ->
        [given] ✅ Teslim edildi. Metin gönderilene kadar değiştirebilir ya da geri çekebilirsiniz.
       *[draft] ✏️ <b>Henüz teslim edilmedi.</b> Yalnızca siz görüyorsunuz.
    }
call-answer-over = Burada yanıtlar artık sayılmıyor. Sizinkini { DATE($until, form: "date") } tarihine kadar okuyabilirsiniz; sonra silinir.
call-give-button = 📨 Teslim et
call-add-button = ✏️ Ekle
call-remove-button = ✂️ Bir şey çıkar
call-name-button = 👤 Adımı verebilirsiniz
call-unname-button = 👤 Adımı vermeyin
call-quote-button = 💬 Alıntılayabilirsiniz
call-unquote-button = 💬 Alıntılamayın
call-language-button = 🌐 Dil
call-withdraw-button = 🗑 Geri çek
call-question-button = ↩️ Soru
call-given-toast = Teslim edildi. Teşekkürler!
call-saved-toast = Kaydedildi.
call-languages = <b>Yanıtınız hangi dilde?</b>
call-remove = <b>Ne çıkarılsın?</b> Hemen silinir.
call-piece-button = ✂️ { $number }. { $text }
call-kind =
    { $kind ->
        [voice] sesli mesaj
        [audio] ses
        [photo] fotoğraf
        [video] video
        [location] yer
       *[document] dosya
    }
call-withdraw = <b>Bu yanıt geri çekilsin mi?</b> Dosyalarıyla birlikte silinir. Bu geri alınamaz.
call-withdraw-yes-button = 🗑 Evet, sil
call-withdraw-no-button = ↩️ Kalsın
call-withdrawn = 🗑 Yanıtınız silindi.
call-edited = ✏️ Yanıtınız güncellendi.
call-back-button = ↩️ Geri
call-gather = 🗂 <b>{ $title }</b>
call-gather-line = { $number }. 💬 { $count } · { $texts }
call-export-button = 📤 Metni dışa aktar
call-copy-button = 📄 Gönderilen metin
call-record-button = ⚙️ Çağrıyı değiştir
call-text-line = <b>{ $language }:</b> { $text }
call-text-none = henüz bir şey yok
call-text-button = ✏️ { $language }
call-sources =
    💬 <b>Üyelerin söyledikleri</b>{ $pages ->
        [1] {""}
       *[other] {" "}({ $page }/{ $pages })
    }
call-no-sources = 💬 Henüz hiçbir üye yanıtlamadı.
call-source =
    <b>{ $number }. { $name ->
        [none] Bir üye
       *[other] { $name }
    }</b> · { $language }{ $accepted ->
        [0] {" "}⚠️ çevrilecek
       *[other] {""}
    } · { $quote ->
        [1] alıntılanabilir
       *[other] alıntılanamaz
    }
call-source-button = 💬 { $number }
call-part = <i>{ $page }/{ $pages }</i>
call-file-button = 📎 { $number }. { $kind }
call-file-toast = Dosya geliyor.
call-file-caption = { $call }, soru { $question }. Kullandıktan sonra bu sohbetten silin.
call-write =
    ✏️ <b>Yanıt, { $language }</b>
    Metnin tamamını gönderin; şimdikinin yerini alır. Sonraki mesajlar arkasına eklenir, en çok { NUMBER($limit) } karakter.
call-written = ✅ Kaydedildi: { NUMBER($limit) } karakterden { NUMBER($length) } tanesi. Sonraki mesajlar arkasına eklenir.
call-now = <b>Şimdi:</b>
call-text-left = Kaydedilenler duruyor.
call-empty-button = 🗑 Boşalt
call-clash = ⚠️ <b>Bir çalışma arkadaşınız bu arada metni değiştirdi ({ $language }).</b> Hiçbir şeyin üzerine yazılmadı.
call-theirs = <b>Onunki:</b>
call-mine = <b>Sizinki:</b>
call-mine-button = Benimkini yerine koy
call-theirs-button = Onunki kalsın
call-export = 📤 <b>Hangi dilde gönderilecek?</b>
call-export-language-button =
    { $language }{ $missing ->
        [0] {" "}✅
       *[other] {" "}· { $missing } eksik
    }
call-publish =
    ❗ <b>Gönderdiğimiz metin yayımlanabilir mi?</b>
    { $rule }
    Varsayılan yanıt yok: lütfen karar verin. Seçiminiz, çağrının istediği yerde metne yazılır.
call-publish-yes-button = ✅ Evet, yayımlanabilir
call-publish-no-button = 🚫 Hayır, yayımlanmasın
call-export-toast = Dosyalar geliyor.
call-export-done =
    📤 <b>Gönderilmeye hazır</b>
    Kime: <code>{ $address }</code>
    Konu: <code>{ $subject }</code>
    İki dosyadan birini kendi posta kutunuzdan gönderin, sonra aşağıdaki düğmeye dokunun. Bu dosyaların birebir kopyası saklanır.
call-export-missing = ⚠️ Bu dilde bir şey yazılmadığı için dışarıda kalan sorular: { $questions }
call-export-publish =
    { $publish ->
        [1] Yayımlanma: kabul edildi.
       *[other] Yayımlanma: reddedildi.
    }
call-file = Gönderilecek metin. Gönderildikten sonra bu sohbetten silin.
call-sent-button = ✅ Gönderildi
call-sent-ask =
    ✅ <b>Gerçekten gönderildi mi?</b>
    Yanıtlar kesin olarak kapanır, hatırlatmalar biter ve katkıda bulunan herkese teşekkür edilir.
call-sent-yes-button = ✅ Evet, gönderildi
call-sent-done = ✅ Gönderildi olarak işaretlendi. Katkıda bulunan herkese teşekkür ediliyor ve bir kopya saklandı.
call-thanks =
    🙏 <b>Metin gönderildi.</b>
    “{ $title }” için katkınız da onun parçası. Teşekkürler!
call-doc-to = Kime
call-doc-subject = Konu
call-doc-mandate = Muhatap
call-doc-question = Soru { $number }
call-doc-declined = Bu metnin yayımlanmasını kabul etmiyoruz.
call-doc-agreed = Bu metnin yayımlanmasını kabul ediyoruz.
call-new =
    ➕ <b>Yeni katkı çağrısı</b>
    YAML dosyası olarak gönderin ya da adım adım ilerleyin. Örnek, dosyanın nasıl göründüğünü gösterir.
call-example-button = 📄 Örnek dosya
call-example-toast = Dosya geliyor.
call-example-caption = İçindekileri değiştirip buraya gönderin.
call-steps-button = ▶️ Adım adım
call-file-wrong = ⚠️ <b>Bu dosya kullanılamıyor.</b> Hiçbir şey kaydedilmedi. Lütfen düzeltip yeniden gönderin:
call-file-problem =
    • { $line ->
        [0] Dosya
       *[other] Satır { $line }
    }{ $where ->
        [none] {""}
       *[other] , <code>{ $where }</code>
    }: { $what ->
        [missing] eksik
        [unknown] böyle bir girdi yok
        [text] metin olmalı
        [list] liste olmalı
        [map] altında girdiler olmalı
        [number] tam sayı olmalı
        [bool] true ya da false olmalı
        [empty] boş
        [spaces] başında ya da sonunda boşluk var
        [break] tek satırda olmalı
        [long] { $limit } karakterden uzun
        [each] her dilde bir metin gerekir: en, tr, fr, es
        [language] bildiğim bir dil kodu değil
        [zone] bildiğim bir saat dilimi değil; örneğin Europe/Zurich
        [key] yalnızca a–z, 0–9 ve _ içerebilir
        [address] bir e-posta adresi değil
        [link] bir web adresi değil
        [date] bir tarih değil; örneğin 2027-02-15 yazın
        [time] o günün bir saati değil; örneğin 18:00 yazın
        [count] { $limit } olmalı: sorular sırayla numaralanır
        [many] en çok { $limit } soru sığar
        [one] dosyada tam olarak bir çağrı olmalı
        [top] key: ve title: gibi girdilerle başlamalı
        [utf8] UTF-8 metni değil
        [control] görünmeyen bir karakter içeriyor
        [big] { $limit } kB’tan büyük
        [alias] &amp; ve * ile başka yere gönderme yapılamaz; tamamını yazın
        [twice] iki kez yazılmış
        [deep] çok fazla iç içe
        [yaml] YAML değil
       *[other] bu şekilde kullanılamaz
    }
call-file-more = … ve { $count } sorun daha
call-words = <b>Çağrıyı hangi dillerde anlatacaksınız?</b> Başlık ve sorular her birinde sorulur.
call-go-on-button = ➡️ Devam
call-step-title = <b>Çağrının başlığı</b> ({ $language }), en çok { $limit } karakter:
call-step-body = <b>Hangi kurum ya da organ çağrı yapıyor?</b> ({ $language }) Örneğin: BM İnsan Hakları Konseyi. En çok { $limit } karakter.
call-step-mandate = <b>Kurumda kim soruyor?</b> ({ $language }) Görev ya da büro. En çok { $limit } karakter.
call-step-report = <b>Yanıtlar hangi rapora giriyor?</b> ({ $language }) En çok { $limit } karakter.
call-step-session = <b>Rapor hangi oturuma gidiyor?</b> Numarasını yazın, örneğin 56.
call-step-date = <b>Hangi gün kapanıyor?</b> Bir güne dokunun ya da yazın, örneğin { DATE($example, form: "date") }.
call-step-dateok = <b>{ DATE($day, form: "day") }</b> – bu gün mü?
call-step-time = <b>Saat kaçta?</b> Yazın, örneğin 18:00; çağrı saat vermiyorsa düğmeye dokunun.
call-step-zone = <b>Hangi saat diliminde?</b> Oradan bir şehir yazın, örneğin Cenevre, ya da birine dokunun.
call-step-fold = <b>Bu saat iki kez yaşanıyor</b>: saatler geri alınıyor. Hangisi?
call-step-address = <b>Hangi e-posta adresine gönderiliyor?</b> Çağrıda yazdığı gibi.
call-step-subject = <b>Çağrı hangi konu satırını istiyor?</b> Harfi harfine, en çok { $limit } karakter.
call-step-link = <b>Çağrının kendisi nerede?</b> https:// ile başlayan bir adres
call-step-accepts = <b>Çağrı hangi dillerde yanıt kabul ediyor?</b>
call-step-publish = <b>Çağrı yayımlama için ne diyor?</b>
call-step-question = <b>Soru { $number }</b> ({ $language }), kendi sözlerimizle, en çok { $limit } karakter:
call-step-more =
    { $count ->
        [one] <b>Şimdiye kadar { $count } soru.</b>
       *[other] <b>Şimdiye kadar { $count } soru.</b>
    } Başka soru var mı?
call-step-now = Şimdi: <i>{ $text }</i>
call-skip-button = Çağrı belirtmiyor
call-keep-button = Böyle kalsın
call-no-hour-button = Saat yok: o günün sonu
call-yes-day-button = ✅ Evet
call-declined-button = Reddetmezsek yayımlanır
call-agreed-button = Yalnızca kabul edersek yayımlanır
call-more-button = ➕ Başka soru
call-enough-button = ✔️ Hepsi bu
call-last-out-button = ✂️ Sonuncuyu çıkar
call-overview =
    { $new ->
        [1] 🗂 <b>Her şey doğru mu?</b> Henüz hiçbir şey kaydedilmedi.
       *[other] 🗂 <b>Çağrının yeni hâli.</b> Henüz hiçbir şey kaydedilmedi.
    }
call-overview-questions =
    { $count ->
        [one] { $count } soru
       *[other] { $count } soru
    }, diller: { $languages }
call-overview-import =
    { $state ->
        [changed] ♻️ Bu anahtarla bir çağrı var; değiştirilecek.
        [same] 🟰 Bu çağrı aynen var.
       *[new] ➕ Yeni bir çağrı.
    }
call-part-button =
    { $part ->
        [words] 🌐 Anlatım
        [title] Başlık
        [body] Kurum
        [mandate] Kim soruyor
        [report] Rapor
        [session] Oturum
        [date] 🗓 Gün
        [time] 🕐 Saat
        [zone] 🌍 Saat dilimi
        [address] ✉️ Adres
        [subject] Konu
        [link] 🔗 Bağlantı
        [accepts] Diller
        [publish] Yayımlama
       *[questions] Sorular
    }
call-change-button = ✏️ Bir şey değiştir
call-change = ✏️ <b>Ne değişsin?</b>
call-save-button = 💾 Kaydet
call-cancel-button = ✖️ Çık
call-not-saved = Hiçbir şey kaydedilmedi.
call-saved = 💾 <b>{ $title }</b> kaydedildi. Son günü takvimde.
call-nothing-to-export = Bu dilde henüz hiçbir şey yazılmadı. Önce bir yanıt yazın.
call-export-outdated = Daha yeni dosyalar hazırlandı. Lütfen onların altındaki düğmeyi kullanın.
call-closed = Bu çağrı kapandı: yanıtlar artık sayılmıyor. Yazdıklarınızı okumaya devam edebilirsiniz.
call-sent-already = Metin gönderildi: artık hiçbir şey değiştirilemez ya da geri alınamaz.
call-changed = Bir çalışma arkadaşınız bu arada çağrıyı değiştirdi. Hiçbir şeyin üzerine yazılmadı. Lütfen yeniden açın.
call-question-answered = { $question }. sorunun yanıtları var, bu yüzden çıkarılamaz.
call-answer-empty = Bu yanıtta henüz hiçbir şey yok. Önce bir metin, sesli mesaj ya da dosya gönderin.
call-answer-full = Bir yanıta en çok { $limit } mesaj sığar. Önce birini çıkarın.
call-file-too-big = Hiçbir çağrı bu kadar büyük değil: en çok { $limit } kB. Hiçbir şey kaydedilmedi.
call-stored = 📝 Çağrılara yanıtlar: { $given } teslim edildi, { $drafts } bitmedi; düzenlenen metinler: { $texts }
call-forget = Çağrılara verdiğiniz yanıtlar dosyalarıyla birlikte silinir. Gönderilmiş olanlar adınız olmadan kalır.
