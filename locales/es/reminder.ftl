### Reminders of events, and word that one was moved, put off, cancelled or is elsewhere.

# $title (String): as typed; $kind (String): what sort of event
reminder-head =
    🔔 <b>{ $title }</b>
    { $kind ->
        [meeting] 🤝 Reunión con un candidato
        [deadline] ⏳ Plazo de la ONU
        [eu_deadline] 🏛 Plazo de la UE o del Consejo de Europa
        [hearing] ⚖️ Audiencia judicial
        [workshop] 🛠 Taller
        [campaign] 📣 Jornada de campaña
       *[other] 📌 Evento
    }
# $kind (String): what sort of event
reminder-to-do =
    👉 { $kind ->
        [meeting] Diga si viene y mire la guía de preguntas: qué preguntar y qué defendemos.
        [deadline] Envíe a tiempo lo que tenga que enviar: después ya no cuenta.
        [eu_deadline] Envíe a tiempo lo que tenga que enviar: después ya no cuenta.
        [hearing] Diga si viene. Llegue pronto: entrar en un tribunal lleva tiempo.
        [workshop] Diga si viene, para que tenga un sitio.
        [campaign] Diga si participa y cuénteselo a otras personas.
       *[other] Diga si viene.
    }
# $said (String): coming or waiting; $kind (String): what sort of event
reminder-said =
    👉 { $said ->
        [waiting] Espera un sitio: le avisaremos en cuanto haya uno libre.
       *[coming] { $kind ->
            [meeting] Usted viene. La guía de preguntas dice qué preguntar y qué defendemos.
            [hearing] Usted viene. Llegue pronto: entrar en un tribunal lleva tiempo.
            [campaign] Usted participa. Cuénteselo a otras personas.
           *[other] Usted viene.
        }
    } Si cambia, dígalo abajo.
# $due (Datetime): when it was to go out
reminder-late = <i>Este recordatorio llega tarde: estaba previsto { DATE($due, form: "short") }. Nuestro servicio se interrumpió.</i>
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
        [eu_deadline] Los recordatorios siguen la nueva fecha.
       *[other] ¿Puede venir en la nueva fecha? Los recordatorios la siguen.
    }
# $title (String): as typed; $when (Datetime): when it was to be
reminder-cancelled =
    ❌ <b>Cancelado: { $title }</b>
    No se celebrará ({ DATE($when, form: "long") }). No recibirá nada más al respecto.
reminder-details-button = 🔍 Detalles
# $title (String): as typed; $kind (String): what sort of event
reminder-after =
    🗒 <b>{ $title }</b>
    { $kind ->
        [meeting] La reunión ya se celebró. ¿Qué resultó de ella? Cuéntelo aquí mientras lo recuerda.
        [hearing] Ya terminó. ¿Qué pasó en la audiencia? Cuéntelo aquí mientras lo recuerda.
       *[other] Ya terminó. Gracias por haber estado.
    }
reminder-snoozed = 💤 <i>Usted pidió que se le recordara de nuevo.</i>
# $count (Number): how many events
reminder-several =
    🔔 <b>Para recordar: { $count ->
        [one] un evento
       *[other] { $count } eventos
    }</b>
# $number (Number): in the list; $title (String): as typed; $kind (String): what sort of event
reminder-line = { $number }. { $kind ->
    [meeting] 🤝
    [deadline] ⏳
    [eu_deadline] 🏛
    [hearing] ⚖️
    [workshop] 🛠
    [campaign] 📣
   *[other] 📌
} <b>{ $title }</b>
# $when (Datetime): on the reader's clock; $distance (String): from now, for example "in 2 days"
reminder-line-when = { DATE($when, form: "moment") } · { $distance }
# $day (Date); $distance (String): from now
reminder-line-day = { DATE($day, form: "day") } · { $distance }
reminder-line-late = <i>Este recordatorio llega tarde.</i>
# $count (Number): how many are not listed
reminder-more = Y { $count } más: están en su agenda.
# $until (String): hour, tonight or morning
reminder-snooze-button = 💤 { $until ->
    [hour] 1 h
    [tonight] Esta noche
   *[morning] Mañana
}
# $title (String): as typed; $at (Datetime): when
reminder-put-off =
    💤 <b>{ $title }</b>
    Se lo recordaré de nuevo: <b>{ DATE($at, form: "short") }</b>.
    Los demás recordatorios no cambian.
# $title (String): as typed
reminder-goes-on = ▶️ <b>Al final sí se celebra: { $title }</b>
# $title (String): as typed; $when (Datetime): when it was to be
reminder-postponed =
    ⏸ <b>Aplazado: { $title }</b>
    No se celebrará el { DATE($when, form: "long") }. Aún no hay nueva fecha; se lo diremos cuando la haya.
# $title (String): as typed; $when (Datetime): when it was heard
reminder-adjourned =
    ↪️ <b>Audiencia aplazada: { $title }</b>
    La audiencia ({ DATE($when, form: "day") }) continúa en una nueva fecha:
# $scope (String): this, following or all
reminder-scope =
    🔁 { $scope ->
        [this] Esto vale solo para este de la serie.
        [following] Lo mismo vale para los siguientes de la serie.
       *[all] Lo mismo vale para toda la serie.
    }
reminder-own =
    🔔 <b>Sus propios recordatorios</b>
    Cada evento se recuerda a sus propias horas. ¿Quiere que se le recuerde también en otras? Vale para todos los eventos que se le recuerdan.
# $unit (String): minutes, hours or days; $count (Number)
reminder-own-button = { $unit ->
    [minutes] { $count } minutos antes
    [hours] { $count ->
        [one] 1 hora antes
       *[other] { $count } horas antes
    }
   *[days] { $count ->
        [one] 1 día antes
       *[other] { $count } días antes
    }
}
# $distances, $snoozes (Number): how many
reminder-stored = 🔔 Recordatorios propios: { $distances }; aplazados: { $snoozes }
