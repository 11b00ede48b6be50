### İnceleyenin gördüğü dosya ve verdiği kararlar.

case-ended = Bu vaka kapatıldı ya da geri çekildi. Hiçbir şey değişmedi.
case-taken = Bu vakayı bir ekip arkadaşınız zaten üstlendi. Hiçbir şey değişmedi.
case-changed = Vaka bu arada değişti. Karar verilmedi; lütfen yeniden bakın.
case-own = Bu vakayı siz bildirdiniz. Bir ekip arkadaşınızın ilgilenmesi gerekiyor.
# $code, $grave, $category, $status, $who (String); $at (Datetime): when it was submitted
case-head = <b>{ $code }</b> – { $status }
    { $grave } · { $category }
    Geliş: { DATE($at, form: "moment") }
    Bildiren: { $who }
case-anonymous = anonim
case-named = adını verdi; ad ayrı mühürlü
case-mine = Siz üstlendiniz.
case-colleague = Bir ekip arkadaşınız üstlendi.
case-orphaned = Üstlenen kişi artık inceleyen değil: devralabilirsiniz.
case-status-new = bekliyor
case-status-in_review = üstlenildi
case-status-verified = doğrulandı
case-status-waiting = bildirenin yanıtı bekleniyor
case-status-not_verified = doğrulanamadı
case-status-acted_on = harekete geçildi
case-status-closed = kapatıldı
case-status-withdrawn = geri çekildi
case-status-erased = süresi dolunca silindi
case-when = <b>Ne zaman:</b> { $text }
case-where = <b>Nerede:</b> { $text }
case-entry = <b>{ $number }. { $kind }</b> – { DATE($at, form: "short") }
case-album = (albüm)
case-text = { $text }
case-edited = { $count ->
    [one] ✏️ değiştirildi; önceki bir sürümü saklanıyor
   *[other] ✏️ değiştirildi; önceki { NUMBER($count) } sürümü saklanıyor
}
case-destroyed = Bu vakanın içeriği yok edildi: geri çekildi ya da süresi doldu.
case-page = Sayfa { $page } / { $pages }
case-file-button = 📎 { $number }
case-file-caption = <b>{ $code }</b> – { $kind } – { DATE($at, form: "moment") }
    SHA-256 <code>{ $sha256 }</code>
case-sending-toast = Dosya gönderiliyor. İletilemez.
case-take-button = ✋ Üstlen
case-ask-button = ❓ Soru sor
case-back-button = ↩️ Geri
case-return-button = ↩️ Geri ver
case-close-button = 🔒 Kapat
case-queue-button = ← Kuyruk
case-close = <b>{ $code } kapatılıyor</b>
    Neden? Bildiren nedeni görür. Kapanan vaka sessizdir; yeniden açılabilir.
case-close-resolved-button = Yapılabilecek olan yapıldı
case-close-referred-button = Daha uygun birine iletildi
case-close-duplicate-button = Başka bir bildirimle aynı
case-close-out_of_scope-button = İhlal değil ya da alanımız dışında
case-close-no_answer-button = Sorular yanıtsız kaldı
# $limit (Number): characters
case-ask = <b>Bildirene sorunuz</b>
    Tek bir metin mesajı olarak yazın, en fazla { NUMBER($limit) } karakter. Bildiren, kimin sorduğunu öğrenmez.
case-ask-check = <b>Bu soru gönderilsin mi?</b>
    <blockquote>{ $question }</blockquote>
case-ask-send-button = ✅ Gönder
case-ask-anew-button = ✏️ Yeniden yaz
case-ask-leave-button = ✖️ Sorma
case-ask-left = Soru sorulmadı.
case-pseudonym = kendisine “{ $name }” diyor
case-nobody = Kimsede değil: üstlenebilirsiniz.
case-offered = Bir çalışma arkadaşınıza önerdiniz; henüz yanıtlamadı.
case-offered-to-you = <b>Bu vaka size öneriliyor.</b>
case-due-first_look = İlk bakış: en geç { DATE($at, form: "moment") }
case-due-acknowledge = Üstlenme: en geç { DATE($at, form: "date") }
case-due-feedback = Bildirene yanıt: en geç { DATE($at, form: "date") }
case-severity-critical = çok ağır
case-severity-high = ağır
case-severity-medium = orta
case-severity-low = hafif
case-credibility-confirmed = kanıtlı
case-credibility-plausible = inandırıcı
case-credibility-doubtful = şüpheli
case-messages-button = 💬 Mesajlar ({ $count })
case-files-button = 📎 Dosyalar ({ $count })
case-told-button = 📋 Yanıtlar
case-notes-button = 📝 Notlar ({ $count })
case-timeline-button = 🕓 Adımlar
case-more-button = ☰ Diğer
case-verified-button = ✅ Doğrulandı
case-not_verified-button = ❔ Doğrulanamadı
case-acted_on-button = 🛠 Girişim yapıldı
case-in_review-button = 🔎 Yeniden bak
case-hand-button = 🤝 Devret
case-unoffer-button = ✖️ Öneriyi geri al
case-undo-button = ↶ Geri al
case-reopen-button = 🔓 Yeniden aç
case-grade-button = ⚖️ Değerlendir
case-offer-accept-button = ✅ Devral
case-offer-decline-button = ✖️ Onda kalsın
case-tab-messages = <b>{ $code }</b> – mesajlar
case-tab-files = <b>{ $code }</b> – dosyalar
case-tab-told = <b>{ $code }</b> – yanıtlar ve izinler
case-tab-notes = <b>{ $code }</b> – inceleyenlere notlar
case-tab-timeline = <b>{ $code }</b> – neler oldu, en yenisi başta
case-tab-more = <b>{ $code }</b> – diğer
case-tab-links = <b>{ $code }</b> – bağlantılar
case-tab-similar = <b>{ $code }</b> – benzer vakalar
case-tab-hand = <b>{ $code }</b> – devret
case-no-messages = Mesaj yok.
case-no-files = Dosya yok.
case-no-notes = Henüz not yok. Bildiren kişi notları hiç görmez.
# $number (Number); $kind, $sha256 (String): the beginning of the hash; $at (Datetime)
case-file-line = <b>{ $number }.</b> { $kind } – { DATE($at, form: "short") }
    <code>{ $sha256 }…</code>
case-answer = <b>{ $label }:</b> { $text }
case-consents = <b>Bildiren kişinin izin verdikleri:</b>
case-consent-un_government = BM uzmanlarının hükûmete adlarla mektup göndermesi
case-consent-un_public = BM uzmanlarının kamuya açık raporlarında adlar
case-consent-partners = ortak kuruluşlara iletilmesi
case-consent-public = kamuya açık raporlarımızda isimsiz yer alması
case-note = <b>{ DATE($at, form: "short") }</b>
    { $text }
case-write-note-button = ✏️ Not yaz
# $limit (Number): characters
case-write-note = <b>İnceleyenlere not</b>
    Tek bir metin mesajı olarak yazın, en fazla { NUMBER($limit) } karakter. Vakayla birlikte mühürlenir; bildiren kişi onu hiç görmez.
case-write-code = <b>Hangi vakayla aynı?</b>
    Kodunu gönderin, örneğin <code>ABCD-2345</code>. İkisi birbirine bağlanır; bununla hiçbiri kapanmaz.
# $act, $times, $who (String): the last two may be empty
case-step = { DATE($at, form: "short") } { $act }{ $times }{ $who }
case-by-you = siz
case-by-former = eski bir ekip üyesi
case-act-received = 📥 bildiren: { $kind }
case-act-other = ▫️ başka bir adım
case-act-report_submitted = 📨 gönderildi
case-act-report_edited = ✏️ bildiren bir mesajını değiştirdi
case-act-report_opened_with_passphrase = 🔑 parola sözüyle açıldı
case-act-passphrase_set = 🔑 bildiren bir parola sözü aldı
case-act-report_unlinked = ✂️ hesabından ayrıldı
case-act-report_taken_away = 📦 bildiren bir kopya aldı
case-act-report_withdrawn = 🗑 geri çekildi
case-act-consent_given = 🔐 bildiren bir izin verdi
case-act-consent_withdrawn = 🔐 bildiren bir izni geri aldı
case-act-reporter_less_anonymous = 👤 bildiren kim olduğuna dair daha fazlasını söyledi
case-act-report_held = ⚖️ hukuki koruma kondu
case-act-report_hold_lifted = ⚖️ hukuki koruma kaldırıldı
case-act-danger_raised = 🚨 alarm: biri tehlikede
case-act-danger_taken = 🚨 alarmı üstlendi
case-act-danger_over = 🚨 bildiren tehlikenin geçtiğini söyledi
case-act-danger_passed_on = 🚨 alarm yöneticilere iletildi
case-act-report_opened = 👁 bakıldı
case-act-evidence_opened = 👁 dosya açıldı
case-act-report_taken = ✋ üstlenildi
case-act-report_given_back = ↩️ geri verildi
case-act-report_verified = ✅ doğrulandı
case-act-report_not_verified = ❔ doğrulanamadı
case-act-report_acted_on = 🛠 girişim yapıldı
case-act-report_in_review = 🔎 yeniden ele alındı
case-act-report_closed = 🔒 kapatıldı
case-act-report_reopened = 🔓 yeniden açıldı
case-act-report_reopening_asked = 🙋 bildiren yeniden açılmasını istiyor
case-act-report_asked = ❓ bildirene soru
case-act-report_answered = 💬 bildiren yanıtladı
case-act-report_added_to = ➕ bildiren ekleme yaptı
case-act-report_offered = 🤝 bir çalışma arkadaşına önerildi
case-act-report_handed_over = 🤝 devralındı
case-act-report_offer_declined = 🤝 devralınmadı
case-act-report_severity_set = ⚖️ ağırlık belirlendi
case-act-report_credibility_set = ⚖️ inandırıcılık belirlendi
case-act-report_category_set = ⚖️ konu belirlendi
case-act-report_country_set = ⚖️ ülke belirlendi
case-act-second_asked_close = 👀 kapatılmasını istedi
case-act-second_asked_export = 👀 dışarı vermek istedi
case-act-second_asked_reveal = 👀 kimin bildirdiğini sordu
case-act-second_agreed_close = ✅ kapatmayı onayladı
case-act-second_agreed_export = ✅ dışarı vermeyi onayladı
case-act-second_agreed_reveal = ✅ kimliğin görülmesini onayladı
case-act-second_refused_close = ✖️ kapatmayı reddetti
case-act-second_refused_export = ✖️ dışarı vermeyi reddetti
case-act-second_refused_reveal = ✖️ kimliğin görülmesini reddetti
case-act-identity_seen = 👤 kimin bildirdiğini gördü
case-act-packet_made_un = 📦 BM için paket
case-act-packet_made_contact = 📦 muhatap için paket
case-act-packet_made_dossier = 📦 genel dosya dışarı alındı
case-act-report_severity_lowered = ⚖️ ağırlık düşürüldü
case-act-report_compared = 🔎 diğer vakalarla karşılaştırıldı
case-act-note_added = 📝 not yazıldı
case-act-case_linked = 🔗 bağlandı
case-act-case_unlinked = 🔗 bağlantı kaldırıldı
case-act-decision_undone = ↶ son karar geri alındı
case-act-reviewer_barred = 🚫 birinin erişimi kesildi
case-act-reviewer_let_in = 👁 biri yeniden görebilir
case-act-second_asked_aside = 👀 gönderenin kenara alınmasını istedi
case-act-second_agreed_aside = ✅ gönderenin kenara alınmasını onayladı
case-act-second_refused_aside = ✖️ gönderenin kenara alınmasını reddetti
case-act-sender_set_aside = 🗂 gönderen kenara alındı
case-act-sender_let_back = 🗂 gönderen yeniden diğerlerinin arasında
case-grade = <b>{ $code }</b> – değerlendirme
    Ne kadar ağır, ne kadar inandırıcı, konusu ne ve nerede oldu?
case-set-category-button = 🏷 { $name }
case-set-country-button = 🌍 { $name }
case-pick-category = <b>{ $code }</b>: konusu ne?
case-pick-country = <b>{ $code }</b>: hangi ülkede?
case-similar-button = 🔎 Benzerleri
case-links-button = 🔗 Bağlantılar
case-no-links = Bağlantı yok.
case-link-duplicate = 🔗 Aynısı: <b>{ $name }</b>
case-link-event = 📅 { $name }
case-link-call = 📣 { $name }
case-links-duplicate = ✖️ bulunan düğme bağlantıyı kaldırır. ▶️ etkinliklere, sonra çağrılara götürür.
case-links-event = Yaklaşan etkinliklerden birine bağlayın:
case-links-call = Açık bir çağrıya bağlayın:
case-duplicate-button = 🔗 Başka bir vakayla aynı …
case-no-similar = Sözcük, tür, yer ve zamana göre benzer bir vaka yok.
# $percent (Number): how much of the words is the same
case-similar-line = <b>{ $code }</b> – %{ NUMBER($percent) } benzer
    { $category } – { DATE($at, form: "short") } – { $status }
case-hand-how = Kime? Kabul edilene kadar vaka sizde kalır.
case-hand-nobody = Başka inceleyen yok.
case-ask-pick-button = 📋 Hazır soru seç
case-ask-pick = <b>Hangi soru?</b>
case-ask-pick-lacking = <b>Hangi soru?</b> Bunlar paketteki eksikleri sorar.
case-ask-picked = <b>{ $number }.</b> { $text }
case-ask-meaning = Anlamı: <i>{ $text }</i>
case-ask-keep-button = ⭐ Sonrası için sakla
case-ask-forget-button = 🗑 Sorularımdan sil
case-ask-saved-full = { $limit } soru sakladınız. Önce birini silin.
case-reads = okuduğu dil: { $language }
case-ask-reads = Okuduğu dil: <b>{ $language }</b>.
case-ask-goes-out = Varsa şu dilde gider: { $language }.
case-questions-stored = 📋 Bildirenlere sormak için sakladığınız sorular: { NUMBER($count) }
case-sent-to = 📋 Soruya yanıt: { $label }
case-forwarded = ↪️ İletildi; ilk gönderim { DATE($at, form: "moment") }, gönderen: { $name }
case-no-category = konusuz
case-link-choice = { DATE($at, form: "date") } · { $name }
case-more-passing = Devrettiğinizi bir çalışma arkadaşınızın kabul etmesi gerekir. Geri verdiğiniz vaka yeniden kuyrukta bekler.
