### How coordinators keep the agenda: planning, moving, changing and cancelling events.

# $count (Number): events that are coming
event-menu =
    🗂 <b>Llevar la agenda</b>
    { $count ->
        [0] No hay nada previsto.
        [one] Hay { $count } evento previsto.
       *[other] Hay { $count } eventos previstos.
    }
# $title (String): as typed
event-menu-draft = Aún sin terminar: <b>{ $title }</b>
event-untitled = sin título
event-new-button = ➕ Nuevo evento
event-resume-button = ✏️ Seguir con él
event-drop-button = 🗑 Descartarlo
event-list-button = 📋 Lo previsto
event-menu-button = 🗂 Llevar la agenda
event-open-button = 🔍 Abrirlo
# $page, $pages (Number); $zone (String): the reader's IANA time zone
event-list =
    📋 <b>Lo previsto</b>, en todos los temas. En su hora ({ ZONE($zone) }).{ $pages ->
        [1] {""}
       *[other] {" "}Página { $page } de { $pages }.
    }
event-list-empty = 📋 No hay nada previsto.
event-kind = <b>¿Qué tipo de evento es?</b>
# $kind (String): the kind
event-is-button =
    { $kind ->
        [meeting] 🤝 Reunión con un candidato
        [deadline] ⏳ Plazo
        [hearing] ⚖️ Audiencia judicial
        [workshop] 🛠 Taller
       *[other] 📌 Otra cosa
    }
event-languages =
    <b>¿En qué idiomas va a escribirlo?</b>
    Quien lea otro idioma recibirá la versión más cercana, y se le dirá.
# $language (String): code; $limit (Number): characters
event-title = <b>El título</b> ({ LANGUAGE($language) }): una línea de { NUMBER($limit) } caracteres como máximo.
# $language (String): code; $limit (Number): characters
event-text =
    <b>¿Qué hay que saber?</b> ({ LANGUAGE($language) })
    { NUMBER($limit) } caracteres como máximo; puede omitirse. El día, la hora y el lugar se preguntan después.
# $text (String): what is there now
event-now = Ahora: <i>{ $text }</i>
event-keep-button = Dejarlo así
event-no-text-button = Sin texto
# $example (Date)
event-date =
    <b>¿Qué día?</b>
    Toque un día o escríbalo, por ejemplo { DATE($example, form: "date") }.
# $day (Date): as it was
event-keep-day-button = El mismo día: { DATE($day, form: "date") }
# $day (Date): as read from what was typed
event-date-ok =
    <b>{ DATE($day, form: "day") }</b>
    ¿Es este día?
event-date-yes-button = ✅ Sí
event-date-no-button = ↩️ Otro día
# $day (Date)
event-time =
    <b>¿A qué hora?</b> { DATE($day, form: "day") }
    Toque una hora o escríbala, por ejemplo 14:30.
# $time (String)
event-keep-time-button = La misma hora: { $time }
event-no-hour-button = Sin hora: fin de ese día
event-zone =
    <b>¿En qué zona horaria?</b>
    Junto a cada lugar, la hora que es allí. También puede escribir una ciudad.
event-zone-found = <b>¿A cuál se refiere?</b> También puede escribir otra ciudad.
# $local (String): local time, ISO 8601; $zone (String): IANA time zone
event-fold =
    <b>{ DATE($local, form: "moment") } ocurre dos veces</b> en { ZONE($zone) }: esa noche se atrasan los relojes.
    ¿Cuál de las dos?
# $fold (Number): 0 or 1; $time, $offset (String)
event-fold-button =
    { $fold ->
        [0] La primera vez: { $time } ({ $offset })
       *[other] La segunda vez: { $time } ({ $offset })
    }
# $limit (Number): characters
event-place =
    <b>¿Dónde es?</b>
    Escriba una dirección, o un enlace que empiece por https://. { NUMBER($limit) } caracteres como máximo.
event-no-place-button = Sin lugar
event-no-place = 📍 No se indica lugar
# $count (Number): chosen
event-topics =
    🏷 <b>¿Sobre qué temas?</b> Elegidos: { $count }
    Quien siga alguno recibe los recordatorios. Ninguno significa: todo el mundo.
event-next-button = ➡️ Seguir
event-everyone-button = ➡️ Para todo el mundo
event-for-everyone = 🏷 Para toda la red
# $kind (String)
event-overview =
    🗂 <b>¿Está todo bien?</b>
    { $kind ->
        [meeting] 🤝 Reunión con un candidato
        [deadline] ⏳ Plazo
        [hearing] ⚖️ Audiencia judicial
        [workshop] 🛠 Taller
       *[other] 📌 Evento
    }
# $language (String): code; $title (String)
event-version = { LANGUAGE($language) }: <b>{ $title }</b>
# $text (String): how it begins
event-version-text = <i>{ $text }</i>
event-words-silent = No se avisa a nadie de un cambio de texto; quien abra el evento verá el nuevo.
# $language (String): code
event-title-button = ✏️ Título ({ LANGUAGE($language) })
# $language (String): code
event-text-button = ✏️ Texto ({ LANGUAGE($language) })
event-kind-button = Tipo
event-date-button = 🗓 Día
event-time-button = 🕐 Hora
event-zone-button = 🌍 Zona
event-place-button = 📍 Lugar
event-topics-button = 🏷 Temas
event-languages-button = 🌐 Idiomas
event-preview-button = 👁 Como lo verán
event-confirm-button = ➡️ Seguir
event-sample-toast = Esto es una vista previa: quien lo lea podrá tocar aquí.
# $title (String)
event-confirm = ¿Poner <b>{ $title }</b> en la agenda?
# $title, $before (String): when it was to be
event-confirm-move =
    ¿Cambiar la fecha de <b>{ $title }</b>?
    Hasta ahora: <s>{ $before }</s>
# $title, $before, $after (String)
event-confirm-place =
    ¿Cambiar el lugar de <b>{ $title }</b>?
    Hasta ahora: <s>{ $before }</s>
    Desde ahora: { $after }
# $there (String): time on the event's clock; $zone (String): IANA time zone
event-there = { $there } ({ ZONE($zone) })
# $day (Date); $zone (String): IANA time zone
event-end-of-day = fin del { DATE($day, form: "date") } ({ ZONE($zone) })
# $zone (String): the reader's IANA time zone
event-reminders = 🔔 <b>Recordatorios pendientes</b>, en su hora ({ ZONE($zone) }):
# $when (Datetime); $count (Number); $unit (String): days or hours
event-reminder-line =
    • { DATE($when, form: "short") } – { $unit ->
        [days] { $count ->
            [one] { $count } día antes
           *[other] { $count } días antes
        }
       *[hours] { $count ->
            [one] { $count } hora antes
           *[other] { $count } horas antes
        }
    }
event-no-reminders = 🔕 No habrá recordatorio: el evento está demasiado cerca.
# $people (Number); $everyone (Number): 1 when there is no topic
event-people =
    👥 { $everyone ->
        [1] { $people ->
            [one] { $people } persona de la red recibiría los recordatorios.
           *[other] { $people } personas de la red recibirían los recordatorios.
        }
       *[other] { $people ->
            [one] { $people } persona sigue estos temas.
           *[other] { $people } personas siguen estos temas.
        }
    }
event-told = 📣 Se avisará a quien ya recibió un recordatorio o vaya a venir.
event-add-button = ✅ Poner en la agenda
event-save-button = ✅ Guardar
event-do-move-button = ✅ Cambiar la fecha
event-do-place-button = ✅ Cambiar el lugar
# $title (String)
event-added = ✅ <b>{ $title }</b> está en la agenda.
# $title (String)
event-moved = ✅ <b>{ $title }</b> y sus recordatorios tienen nueva fecha. Se avisa a las personas afectadas.
# $title (String)
event-place-changed = ✅ <b>{ $title }</b> tiene otro lugar. Se avisa a las personas afectadas.
# $title (String)
event-words-changed = ✅ <b>{ $title }</b>: el nuevo texto está guardado.
# $link (String): web address
event-link = Para compartir: { $link }
event-done-toast = Esto ya se hizo, o se descartó. /event muestra cómo está todo.
event-move-button = 🗓 Cambiar la fecha
event-words-button = ✏️ Título y texto
event-call-off-button = ❌ Cancelar el evento
# $title (String); $when (Datetime); $count (Number): people who are coming
event-call-off =
    ❌ ¿Cancelar <b>{ $title }</b>?
    { DATE($when, form: "long") }, en su hora

    { $count ->
        [0] Nadie ha dicho aún que viene.
        [one] Viene { $count } persona.
       *[other] Vienen { $count } personas.
    } Quien ya recibió un recordatorio o vaya a venir recibe un solo mensaje, y después nada más.
event-call-off-yes-button = ❌ Sí, cancelar el evento
event-call-off-no-button = ↩️ No, se celebrará
# $title (String)
event-called-off = ❌ <b>{ $title }</b> queda cancelado. Sus recordatorios se detienen y se avisa a las personas afectadas.
event-back-button = ↩️ Atrás
event-cancel-button = ✖️ Salir
event-left = Guardado tal como está. /event permite seguir.
event-dropped = Descartado. No se ha puesto nada en la agenda.
event-unchanged = No se ha cambiado nada.
event-changed = Este evento se cambió o canceló entretanto, o ya empezó. No se ha guardado nada. /event muestra cómo está todo.
event-link-over = Este enlace ya se usó o se retiró, está incompleto, o su evento ya pasó. Pida otro a quien se lo envió.
# $limit (Number)
event-links-full = Ya hay { NUMBER($limit) } enlaces abiertos a este evento. Retire algunos antes de hacer más.
# $limit (Number)
event-reminders-full = Un evento tiene { NUMBER($limit) } recordatorios como máximo. Quite uno primero.
