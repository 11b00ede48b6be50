### Settings; the lines about what is set are used by onboarding, home and privacy, too.

settings-head = ⚙️ <b>Settings</b>
# $language (String): language code
settings-line-language = 💬 Language: { LANGUAGE($language) }
# $zone (String): IANA time zone; $now (Datetime)
settings-line-zone = 🕒 Time zone: { ZONE($zone) }, where it is { DATE($now, form: "time") } now
# $hours (String): for example 22:00–08:00
settings-line-quiet = 🌙 Quiet hours: { $hours } (urgent messages come anyway)
# $topics (String): a list of names
settings-line-topics = 🏷 Topics: { $topics }
settings-line-no-topics = 🏷 Topics: none yet – you get only what goes to everyone
settings-line-paused = ⏸ <b>Paused:</b> nothing is sent to you unasked, except news of your own reports
# $country (String): ISO code
settings-line-country = 🌍 Country: { COUNTRY($country) }
settings-line-no-country = 🌍 Country: not told
# $limited (String): yes, no or unknown
settings-line-access =
    📶 Access to Telegram: { $limited ->
        [yes] limited
        [no] not limited
       *[unknown] not told
    }
settings-quiet-none = none
settings-language = 💬 <b>Which language shall we speak?</b>
settings-country =
    🌍 <b>Which country are you in?</b>
    Tap it, or type its name.
settings-zone =
    🕒 <b>What time is it where you are?</b>
    Tap the place whose clock is right, or type a city.
settings-quiet =
    🌙 <b>When shall I be quiet?</b>
    Briefings and reminders wait until the end of these hours; urgent messages do not. You can also type hours, for example 22:00-07:30.
settings-access = 📶 <b>Is your access to Telegram limited where you live?</b>
settings-language-button = 💬 Language
settings-country-button = 🌍 Country
settings-zone-button = 🕒 Time zone
settings-quiet-button = 🌙 Quiet hours
settings-access-button = 📶 Access
settings-topics-button = 🏷 Topics
settings-groups-button = 👥 My groups
settings-reminders-button = 🔔 Reminders
settings-pause-button = ⏸ Pause messages
settings-resume-button = ▶️ Send messages again
settings-access-yes-button = Yes, it is limited
settings-access-no-button = No
settings-access-unknown-button = I prefer not to say
settings-no-country-button = I prefer not to say
settings-no-quiet-button = No quiet hours
settings-back-button = ↩️ Back
settings-cancel-button = ✖️ Leave
