audit-title = <b>Denetim kaydı</b>{ $about ->
    [case] : <code>{ $code }</code>
    [person] : tek kişi
    [looks] : bakışlar
    [cases] : dosyalar
    [exports] : dışa aktarmalar
    [roles] : görevler
    [keys] : anahtarlar ve yedekler
   *[all] {""}
}
audit-line = { NUMBER($number) } · { DATE($at, form: "short") } · { $who } · { $act } · { $subject }
audit-act = { $act ->
    [report_submitted] bildirim gönderildi
    [report_opened] dosyaya baktı
    [evidence_opened] delili açtı
    [report_taken] dosyayı üstlendi
    [report_given_back] dosyayı geri bıraktı
    [report_offered] dosyayı bir iş arkadaşına önerdi
    [report_handed_over] dosya devredildi
    [report_asked] bildirene soru sordu
    [report_answered] bildiren yanıtladı
    [report_closed] dosyayı kapattı
    [report_withdrawn] bildiren geri çekti
    [report_unlinked] bildirenle bağ koparıldı
    [report_erased] süresi dolunca silindi
    [report_held] hukuki koruma kondu
    [report_hold_lifted] hukuki koruma kaldırıldı
    [report_exported] dosyayı dışa aktardı
    [report_taken_away] bildiren kopya aldı
    [reviewer_barred] bir inceleyen engellendi
    [reviewer_let_in] inceleyenin engeli kalktı
    [note_added] not yazdı
    [decision_undone] kararı geri aldı
    [danger_raised] tehlike uyarısı
    [danger_taken] tehlike uyarısını üstlendi
    [danger_over] tehlike geçti
    [consent_given] rıza verildi
    [consent_withdrawn] rıza geri alındı
    [report_verified] dosyayı doğruladı
    [report_not_verified] dosyayı doğrulayamadı
    [report_acted_on] girişimde bulunuldu diye işaretledi
    [report_reopened] dosyayı yeniden açtı
    [report_reopening_asked] bildiren yeniden açılmasını istedi
    [report_added_to] bildiren ekleme yaptı
    [report_edited] bildiren mesajını düzeltti
    [report_compared] benzer dosyalara baktı
    [report_severity_set] ağırlığını belirledi
    [report_credibility_set] inanılırlığını belirledi
    [report_opened_with_passphrase] parola ile açıldı
    [report_offer_declined] dosyayı geri çevirdi
    [passphrase_set] parola belirlendi
    [reporter_less_anonymous] bildiren kimliğini daha çok açtı
    [case_linked] dosyaya bağ ekledi
    [case_unlinked] dosyadan bağ çıkardı
    [danger_passed_on] tehlike yöneticilere iletildi
    [packet_made_un] BM için paket hazırladı
    [packet_made_contact] irtibat için paket hazırladı
    [packet_made_dossier] genel dosya hazırladı
    [figures_table_taken] dosya tablosunu aldı
    [role_granted] görev verdi
    [role_revoked] görevi aldı
    [invitation_created] davet oluşturdu
    [invitation_taken] daveti açtı
    [invitation_confirmed] daveti onayladı
    [member_looked_up] bir üyeye baktı
    [person_forgotten] kişi unutuldu
    [audit_read] bu kaydı okudu
    [master_key_added] ana anahtar eklendi
    [master_key_in_use] ana anahtar kullanımda
    [master_key_retired] ana anahtar kaldırıldı
    [master_key_carried_over] değerler yeni anahtara taşındı
    [backup_made] yedek alındı
    [backup_restored] yedek geri yüklendi
    [recipient_added] alıcı eklendi
    [recipient_removed] alıcı çıkarıldı
    [second_asked_close] kapatılmasını istedi
    [second_asked_export] dışarı vermek istedi
    [second_asked_reveal] kimin bildirdiğini sordu
    [second_agreed_close] kapatmayı onayladı
    [second_agreed_export] dışarı vermeyi onayladı
    [second_agreed_reveal] kimliğin görülmesini onayladı
    [second_refused_close] kapatmayı reddetti
    [second_refused_export] dışarı vermeyi reddetti
    [second_refused_reveal] kimliğin görülmesini reddetti
    [identity_seen] kimin bildirdiğini gördü
    [packet_made_un] BM için paket
    [packet_made_contact] muhatap için paket
    [packet_made_dossier] genel dosya dışarı alındı
    [report_severity_lowered] ağırlık düşürüldü
    [second_asked_bulk] tabloyu istedi
    [second_agreed_bulk] tabloyu onayladı
    [second_refused_bulk] tabloyu reddetti
    [second_asked_aside] gönderenin kenara alınmasını istedi
    [second_agreed_aside] gönderenin kenara alınmasını onayladı
    [second_refused_aside] gönderenin kenara alınmasını reddetti
    [sender_set_aside] gönderen kenara alındı
    [sender_let_back] gönderen yeniden diğerlerinin arasında
    [figures_table_taken] bütün dosyaların tablosunu aldı
   *[other] { $act }
}
audit-page = Sayfa { NUMBER($page) }/{ NUMBER($pages) }. Bunu okuduğunuz kaydedildi.
audit-nothing = Burada bir şey yok.
audit-who = Kimin satırlarını görmek istiyorsunuz?
audit-all-button = Hepsi
audit-looks-button = 👁 Bakışlar
audit-cases-button = 📁 Dosyalar
audit-exports-button = 📤 Aktarmalar
audit-roles-button = 👥 Görevler
audit-keys-button = 🔑 Anahtarlar
audit-who-button = 👤 Kişi
audit-case-button = 🧾 Denetim kaydı
