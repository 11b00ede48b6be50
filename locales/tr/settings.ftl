### Settings; the lines about what is set are used by onboarding, home and privacy, too.

settings-head = ⚙️ <b>Ayarlar</b>
# $language (String): language code
settings-line-language = 💬 Dil: { LANGUAGE($language) }
# $zone (String): IANA time zone; $now (Datetime)
settings-line-zone = 🕒 Saat dilimi: { ZONE($zone) }; orada saat şimdi { DATE($now, form: "time") }
# $hours (String): for example 22:00–08:00
settings-line-quiet = 🌙 Sessiz saatler: { $hours } (acil mesajlar yine gelir)
# $topics (String): a list of names
settings-line-topics = 🏷 Konular: { $topics }
settings-line-no-topics = 🏷 Konular: henüz yok – yalnızca herkese gönderilenleri alırsınız
settings-line-paused = ⏸ <b>Duraklatıldı:</b> kendi bildirimlerinizle ilgili haberler dışında size kendiliğinden bir şey gönderilmez
# $country (String): ISO code
settings-line-country = 🌍 Ülke: { COUNTRY($country) }
settings-line-no-country = 🌍 Ülke: söylenmedi
# $limited (String): yes, no or unknown
settings-line-access =
    📶 Telegram erişimi: { $limited ->
        [yes] kısıtlı
        [no] kısıtlı değil
       *[unknown] söylenmedi
    }
settings-quiet-none = yok
settings-language = 💬 <b>Hangi dilde konuşalım?</b>
settings-country =
    🌍 <b>Hangi ülkedesiniz?</b>
    Dokunun ya da adını yazın.
settings-zone =
    🕒 <b>Bulunduğunuz yerde saat kaç?</b>
    Saati doğru olan yere dokunun ya da bir şehir yazın.
settings-quiet =
    🌙 <b>Ne zaman sessiz kalayım?</b>
    Bültenler ve hatırlatmalar bu saatlerin bitmesini bekler; acil mesajlar beklemez. Saatleri yazabilirsiniz de; örneğin 22:00-07:30.
settings-access = 📶 <b>Yaşadığınız yerde Telegram’a erişiminiz kısıtlı mı?</b>
settings-language-button = 💬 Dil
settings-country-button = 🌍 Ülke
settings-zone-button = 🕒 Saat dilimi
settings-quiet-button = 🌙 Sessiz saatler
settings-access-button = 📶 Erişim
settings-topics-button = 🏷 Konular
settings-groups-button = 👥 Gruplarım
settings-reminders-button = 🔔 Hatırlatmalar
settings-pause-button = ⏸ Mesajları duraklat
settings-resume-button = ▶️ Mesajları yeniden gönder
settings-access-yes-button = Evet, kısıtlı
settings-access-no-button = Hayır
settings-access-unknown-button = Söylemek istemiyorum
settings-no-country-button = Söylemek istemiyorum
settings-no-quiet-button = Sessiz saat olmasın
settings-back-button = ↩️ Geri
settings-cancel-button = ✖️ Çık
