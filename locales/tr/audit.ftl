audit-title = <b>Denetim kaydı</b>{ $about ->
    [case] : <code>{ $code }</code>
    [person] : tek kişi
    [looks] : bakışlar
    [cases] : vakalar
    [texts] : metinler ve gönderimler
    [agenda] : ajanda, çağrılar, gruplar
    [exports] : dışa aktarmalar
    [roles] : görevler
    [keys] : anahtarlar ve yedekler
   *[all] {""}
}
audit-line = <b>{ $act }</b> · { $subject }
    { DATE($at, form: "short") } · { $who }
audit-act = { $act ->
    [report_submitted] bildirim gönderildi
    [report_opened] vakaya baktı
    [evidence_opened] delili açtı
    [report_taken] vakayı üstlendi
    [report_given_back] vakayı geri bıraktı
    [report_offered] vakayı bir iş arkadaşına önerdi
    [report_handed_over] vaka devredildi
    [report_asked] bildirene soru sordu
    [report_answered] bildiren yanıtladı
    [report_closed] vakayı kapattı
    [report_withdrawn] bildiren geri çekti
    [report_unlinked] bildirenle bağ koparıldı
    [report_erased] süresi dolunca silindi
    [report_held] hukuki koruma kondu
    [report_hold_lifted] hukuki koruma kaldırıldı
    [report_exported] bir gönderimin raporunu aldı
    [report_taken_away] bildiren kopya aldı
    [reviewer_barred] bir inceleyen engellendi
    [reviewer_let_in] inceleyenin engeli kalktı
    [note_added] not yazdı
    [decision_undone] kararı geri aldı
    [danger_raised] tehlike uyarısı
    [danger_taken] tehlike uyarısını üstlendi
    [danger_over] tehlike geçti
    [consent_given] izin verildi
    [consent_withdrawn] izin geri alındı
    [report_verified] vakayı doğruladı
    [report_not_verified] vakayı doğrulayamadı
    [report_acted_on] girişimde bulunuldu diye işaretledi
    [report_reopened] vakayı yeniden açtı
    [report_reopening_asked] bildiren yeniden açılmasını istedi
    [report_added_to] bildiren ekleme yaptı
    [report_edited] bildiren mesajını düzeltti
    [report_compared] benzer vakalara baktı
    [report_severity_set] ağırlığını belirledi
    [report_credibility_set] inanılırlığını belirledi
    [report_opened_with_passphrase] parola ile açıldı
    [report_offer_declined] vakayı geri çevirdi
    [passphrase_set] parola belirlendi
    [reporter_less_anonymous] bildiren kimliğini daha çok açtı
    [case_linked] vakaya bağ ekledi
    [case_unlinked] vakadan bağ çıkardı
    [packet_made_un] BM için paket hazırladı
    [packet_made_contact] irtibat için paket hazırladı
    [packet_made_dossier] genel dosya hazırladı
    [figures_table_taken] vaka tablosunu aldı
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
    [report_severity_lowered] ağırlık düşürüldü
    [second_asked_bulk] tabloyu istedi
    [second_agreed_bulk] tabloyu onayladı
    [second_refused_bulk] tabloyu reddetti
    [second_asked_aside] gönderenin kenara alınmasını istedi
    [second_agreed_aside] gönderenin kenara alınmasını onayladı
    [second_refused_aside] gönderenin kenara alınmasını reddetti
    [sender_set_aside] gönderen kenara alındı
    [sender_let_back] gönderen yeniden diğerlerinin arasında
    [admin_from_settings] ayarlarla yönetici oldu
    [agenda_exported] ajandayı dışa aktardı
    [agenda_imported] ajandaya içe aktardı
    [agenda_notes_deleted] notlar süresi dolunca silindi
    [alert_corrected] acil duyuruyu düzeltti
    [alert_published] acil duyuru gönderdi
    [audit_checked] kaydı denetledi
    [bar_asked] bildiren birinin uzak tutulmasını istedi
    [briefing_approved] bir metni onayladı
    [briefing_corrected] bir bülteni düzeltti
    [briefing_published] bülten gönderdi
    [briefing_recalled] bir metni geri çekti
    [broadcast_paused] gönderimi duraklattı
    [broadcast_stopped] gönderimi durdurdu
    [broadcast_went_on] gönderimi sürdürdü
    [call_added] çağrı ekledi
    [call_answers_opened] bir çağrının yanıtlarını okudu
    [call_changed] çağrıyı değiştirdi
    [call_copy_opened] gönderilen metni açtı
    [call_exported] başvuru metnini dışa aktardı
    [call_file_opened] bir yanıtın dosyasını açtı
    [call_submitted] çağrıyı gönderildi diye işaretledi
    [candidate_added] aday ekledi
    [candidate_back] adayı geri getirdi
    [candidate_changed] aday bilgisini değiştirdi
    [candidate_withdrawn] adayı listeden çıkardı
    [candidates_imported] adayları içe aktardı
    [commitment_broken] taahhüt: yerine getirilmedi
    [commitment_kept] taahhüt: yerine getirildi
    [commitment_open] taahhüt: yeniden açık
    [copies_resent_doubt] kuşkulu kopyaları yeniden gönderdi
    [copies_resent_failed] ulaşmayan kopyaları yeniden gönderdi
    [draft_dropped] taslağı sildi
    [draft_returned] taslağı geri verdi
    [draft_submitted] taslağı onaya sundu
    [event_added] etkinlik ekledi
    [event_adjourned] duruşma ertelendi
    [event_cancelled] etkinliği iptal etti
    [event_changed] etkinliği değiştirdi
    [event_closed] son tarih geçti
    [event_confirmed] görüşme kesinleşti
    [event_decided] mahkeme karar verdi
    [event_followed_up] görüşmenin takibi yapıldı
    [event_held] etkinlik yapıldı
    [event_link_withdrawn] etkinlik bağlantısını geri aldı
    [event_links_made] etkinlik bağlantıları oluşturdu
    [event_open] son tarih yeniden açıldı
    [event_planned] etkinlik planlandı
    [event_postponed] etkinliği erteledi
    [event_proposed] görüşme önerildi
    [event_role_taken] etkinlikte görev alındı
    [event_scheduled] duruşma günü verildi
    [event_submitted] son tarih: gönderildi
    [group_closed] grubu kapattı
    [group_created] grup oluşturdu
    [group_joined] biri gruba katıldı
    [group_left] biri gruptan ayrıldı
    [group_links_made] grup bağlantıları oluşturdu
    [group_links_withdrawn] grup bağlantılarını geri aldı
    [group_renamed] grubun adını değiştirdi
    [hearing_asked] gözlemcilere sordu
    [hearing_changed] duruşmayı değiştirdi
    [hearing_published] duruşmayı yayımladı
    [hearing_settled] duruşmanın sonucunu belirledi
    [invitation_refused] daveti reddetti
    [meeting_attendees_asked] katılanlara sordu
    [meeting_named] görüşülecek kişiyi belirledi
    [meeting_published] görüşmeyi yayımladı
    [meeting_voice_played] bir görüşmenin sesli notunu dinledi
    [report_category_set] konusunu belirledi
    [report_country_set] ülkesini belirledi
    [report_in_review] yeniden incelemeye aldı
    [staff_room_linked] ekip grubunu bağladı
    [staff_room_lost] ekip grubu yitirildi
    [staff_room_unlinked] ekip grubunu ayırdı
    [template_added] şablon ekledi
    [template_deleted] şablonu sildi
    [template_due] şablondan taslak çıktı
    [template_paused] şablonu duraklattı
    [template_resumed] şablonu sürdürdü
    [wishes_opened] kimden çekinildiğini okudu
   *[other] { $act }
}
# $kind (String): as it is written in the log; $number (String): of the thing, or what it is called
audit-subject = { $kind ->
    [event] etkinlik { $number }
    [briefing] metin { $number }
    [broadcast] gönderim { $number }
    [draft] taslak { $number }
    [template] şablon { $number }
    [call] çağrı { $number }
    [candidate] aday { $number }
    [commitment] taahhüt { $number }
    [group] grup { $number }
    [invitation] davet { $number }
    [recipient] alıcı { $number }
    [key] anahtar { $number }
    [report] vaka { $number }
    [audit] denetim kaydı
    [backup] yedek
    [agenda] ajanda
    [reports] vakalar
    [people] üyeler
    [staff_room] ekip grubu
   *[other] { $kind } { $number }
}
audit-whole = ✅ Denetim kaydı bozulmamış: her satır yazıldığı gibi, eksik ya da sonradan eklenmiş satır yok.
# $number (Number): of the line; $kind (String): what was done to it
audit-broken = ⚠️ <b>Denetim kaydı dışarıdan değiştirilmiş</b>; ilk olarak { NUMBER($number) }. satırda: { $kind ->
        [missing] bir satır çıkarılmış.
        [edited] bir satır yazıldığı gibi değil.
        [added] bir satır eklenmiş.
        [cut_off] son satırlar yok.
       *[head] uzunluğunu gösteren bilgi değiştirilmiş.
    }
    Programı işletenlere haber verin; kaydı bir yedekle karşılaştırsınlar.
audit-page = Sayfa { NUMBER($page) }/{ NUMBER($pages) }. Bunu okuduğunuz kaydedildi.
audit-nothing = Burada bir şey yok.
audit-who = Kimin satırlarını görmek istiyorsunuz?
audit-all-button = Hepsi
audit-looks-button = 👁 Bakışlar
audit-cases-button = 📁 Vakalar
audit-texts-button = ✉️ Metinler
audit-agenda-button = 📅 Ajanda
audit-exports-button = 📤 Aktarım
audit-roles-button = 👥 Görevler
audit-keys-button = 🔑 Anahtar
audit-who-button = 👤 Kişi
audit-check-button = 🔗 Denetle
audit-back-button = ← Denetim kaydı
audit-case-button = 🧾 Denetim kaydı
