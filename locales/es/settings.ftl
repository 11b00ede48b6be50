### Settings; the lines about what is set are used by onboarding, home and privacy, too.

settings-head = ⚙️ <b>Ajustes</b>
# $language (String): language code
settings-line-language = 💬 Idioma: { LANGUAGE($language) }
# $zone (String): IANA time zone; $now (Datetime)
settings-line-zone = 🕒 Zona horaria: { ZONE($zone) }, donde ahora son las { DATE($now, form: "time") }
# $hours (String): for example 22:00–08:00
settings-line-quiet = 🌙 Horas de silencio: { $hours } (lo urgente llega igual)
# $topics (String): a list of names
settings-line-topics = 🏷 Temas: { $topics }
settings-line-no-topics = 🏷 Temas: ninguno – recibe solo lo que va a todo el mundo
settings-line-paused = ⏸ <b>En pausa:</b> no se le envía nada sin que lo pida, salvo noticias de sus denuncias
# $country (String): ISO code
settings-line-country = 🌍 País: { COUNTRY($country) }
settings-line-no-country = 🌍 País: sin indicar
# $limited (String): yes, no or unknown
settings-line-access =
    📶 Acceso a Telegram: { $limited ->
        [yes] limitado
        [no] sin límites
       *[unknown] sin indicar
    }
settings-quiet-none = ninguna
settings-language = 💬 <b>¿En qué idioma hablamos?</b>
settings-country =
    🌍 <b>¿En qué país está?</b>
    Tóquelo o escriba su nombre.
settings-zone =
    🕒 <b>¿Qué hora es donde está?</b>
    Toque el lugar cuya hora sea correcta o escriba una ciudad.
settings-quiet =
    🌙 <b>¿Cuándo debo callar?</b>
    Los boletines y avisos esperan al final de esas horas; los mensajes urgentes, no. También puede escribirlas, por ejemplo 22:00-07:30.
settings-access = 📶 <b>¿Está limitado su acceso a Telegram donde vive?</b>
settings-language-button = 💬 Idioma
settings-country-button = 🌍 País
settings-zone-button = 🕒 Zona horaria
settings-quiet-button = 🌙 Horas de silencio
settings-access-button = 📶 Acceso
settings-topics-button = 🏷 Temas
settings-groups-button = 👥 Mis grupos
settings-reminders-button = 🔔 Recordatorios
settings-pause-button = ⏸ Pausar los mensajes
settings-resume-button = ▶️ Reanudar los mensajes
settings-access-yes-button = Sí, está limitado
settings-access-no-button = No
settings-access-unknown-button = Prefiero no decirlo
settings-no-country-button = Prefiero no decirlo
settings-no-quiet-button = Sin horas de silencio
settings-back-button = ↩️ Atrás
settings-cancel-button = ✖️ Salir
