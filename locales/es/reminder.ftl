### Reminders of events, and word that one was moved, cancelled or is elsewhere.

# $title (String): as typed; $kind (String): what sort of event
reminder-head =
    🔔 <b>{ $title }</b>
    { $kind ->
        [meeting] 🤝 Reunión con un candidato
        [deadline] ⏳ Plazo
        [hearing] ⚖️ Audiencia judicial
        [workshop] 🛠 Taller
       *[other] 📌 Evento
    }
# $kind (String): what sort of event
reminder-to-do =
    👉 { $kind ->
        [meeting] Diga si viene y mire la guía de preguntas: qué preguntar y qué defendemos.
        [deadline] Envíe a tiempo lo que tenga que enviar: después ya no cuenta.
        [hearing] Diga si viene. Llegue pronto: entrar en un tribunal lleva tiempo.
        [workshop] Diga si viene, para que tenga un sitio.
       *[other] Diga si viene.
    }
# $due (Datetime): when it was to go out
reminder-late = <i>Este recordatorio llega tarde: estaba previsto { DATE($due, form: "short") }. Lo retuvieron sus horas de silencio, o nuestro servicio se interrumpió.</i>
# $title (String): as typed
reminder-moved = 🗓 <b>Cambia de fecha: { $title }</b>
# $before (Datetime): the old time
reminder-before = Antes: <s>{ DATE($before, form: "long") }</s>
# $title (String): as typed
reminder-elsewhere = 📍 <b>Otro lugar: { $title }</b>
# $place (String): as typed
reminder-new-place = 📍 Nuevo lugar: <b>{ $place }</b>
reminder-no-place = no se indica
# $kind (String): what sort of event
reminder-still-coming =
    👉 { $kind ->
        [deadline] Los recordatorios siguen la nueva fecha.
       *[other] ¿Puede venir en la nueva fecha? Los recordatorios la siguen.
    }
# $title (String): as typed; $when (Datetime): when it was to be
reminder-cancelled =
    ❌ <b>Cancelado: { $title }</b>
    No se celebrará ({ DATE($when, form: "long") }). No recibirá nada más al respecto.
reminder-details-button = 🔍 Detalles
