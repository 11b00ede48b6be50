### Settings; the lines about what is set are used by onboarding, home and privacy, too.

settings-head = ⚙️ <b>Réglages</b>
# $language (String): language code
settings-line-language = 💬 Langue : { LANGUAGE($language) }
# $zone (String): IANA time zone; $now (Datetime)
settings-line-zone = 🕒 Fuseau horaire : { ZONE($zone) }, où il est { DATE($now, form: "time") }
# $hours (String): for example 22:00–08:00
settings-line-quiet = 🌙 Heures de silence : { $hours } (l’urgent passe quand même)
# $topics (String): a list of names
settings-line-topics = 🏷 Thèmes : { $topics }
settings-line-no-topics = 🏷 Thèmes : aucun – vous recevez seulement ce qui va à tout le réseau
settings-line-paused = ⏸ <b>En pause :</b> rien ne vous est envoyé sans demande, sauf des nouvelles de vos signalements
# $country (String): ISO code
settings-line-country = 🌍 Pays : { COUNTRY($country) }
settings-line-no-country = 🌍 Pays : non indiqué
# $limited (String): yes, no or unknown
settings-line-access =
    📶 Accès à Telegram : { $limited ->
        [yes] limité
        [no] non limité
       *[unknown] non indiqué
    }
settings-quiet-none = aucune
settings-language = 💬 <b>Dans quelle langue parlons-nous ?</b>
settings-country =
    🌍 <b>Dans quel pays êtes-vous ?</b>
    Touchez-le, ou écrivez son nom.
settings-zone =
    🕒 <b>Quelle heure est-il chez vous ?</b>
    Touchez le lieu dont l’heure est juste, ou écrivez une ville.
settings-quiet =
    🌙 <b>Quand dois-je me taire ?</b>
    Les notes et les rappels attendent la fin de ces heures ; pas les messages urgents. Vous pouvez aussi les écrire, par exemple 22:00-07:30.
settings-access = 📶 <b>Votre accès à Telegram est-il limité là où vous vivez ?</b>
settings-language-button = 💬 Langue
settings-country-button = 🌍 Pays
settings-zone-button = 🕒 Fuseau horaire
settings-quiet-button = 🌙 Heures de silence
settings-access-button = 📶 Accès
settings-topics-button = 🏷 Thèmes
settings-groups-button = 👥 Mes groupes
settings-reminders-button = 🔔 Rappels
settings-pause-button = ⏸ Suspendre les messages
settings-resume-button = ▶️ Reprendre les messages
settings-access-yes-button = Oui, il est limité
settings-access-no-button = Non
settings-access-unknown-button = Je préfère ne pas le dire
settings-no-country-button = Je préfère ne pas le dire
settings-no-quiet-button = Pas d’heures de silence
settings-back-button = ↩️ Retour
settings-cancel-button = ✖️ Quitter
