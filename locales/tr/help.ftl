### Help, the buttons of the home screen, and answers to what fits nothing.

help-intro = <b>Sizin için yapabileceklerim</b>
help-more-after-start = Bültenler, konular ve takvim, /start adımlarını tamamlayınca açılır.
help-not-understood =
    Bunu anlayamadım; hiçbir şey kaydedilmedi. Aşağıdan birine dokunun ya da /help yazın.
    Bir ihlali anlatmak için /report komutunu kullanın.
help-nothing-to-cancel = İptal edilecek bir şey yok. Ana ekrandasınız:
help-home-button = 🏠 Ana ekran
help-work-button = 🛠 Ekip işleri
help-work = <b>Ekip olarak yaptıklarınız</b>
help-report-button = 🆘 Bildir
help-danger-button = 🚨 Tehlike var
help-topics-button = 🏷 Konular
help-briefings-button = 📚 Bültenler
help-agenda-button = 📅 Takvim
help-calls-button = 📝 Katkı çağrıları
help-candidates-button = 🧑‍💼 Adaylar
help-settings-button = ⚙️ Ayarlar
help-privacy-button = 🔒 Gizlilik
help-help-button = ❔ Yardım
help-mycases-button = 🗂 Vakalarım
help-queue-button = 📥 Bekleyenler
help-duty-button = 🛟 Nöbet
help-staffgroup-button = 👥 Ekip grubu
help-figures-button = 📊 Sayılar
help-publish-button = ✍️ Bülten yaz
help-alert-button = 🚨 Acil duyuru
help-templates-button = 🔁 Tekrarlananlar
help-sendings-button = 📤 Gönderimler
help-event-button = 🗓 Etkinlikler
help-audit-button = 🧾 Denetim kaydı
help-staff-button = 👥 Ekip
help-groups-button = 👥 Gruplar
help-bars-button = 🚫 Vakadan uzak tut
help-aside-button = 🗂 Kenara alınanlar
