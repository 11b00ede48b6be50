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
event-kind = <b>¿Qué tipo de evento es?</b>
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
    { event-kind-name }
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
event-no-reminders = 🔕 No habrá recordatorio: el evento está demasiado cerca.
event-add-button = ✅ Poner en la agenda
event-save-button = ✅ Guardar
event-do-move-button = ✅ Cambiar la fecha
event-do-place-button = ✅ Cambiar el lugar
# $title (String)
event-added = ✅ <b>{ $title }</b> está en la agenda.
# $title (String)
event-moved = ✅ <b>{ $title }</b> y sus recordatorios tienen nueva fecha.
# $title (String)
event-place-changed = ✅ <b>{ $title }</b> tiene otro lugar.
# $title (String)
event-words-changed = ✅ <b>{ $title }</b>: el nuevo texto está guardado.
# $link (String): web address
event-link = Para compartir: { $link }
event-done-toast = Esto ya se hizo, o se descartó. /event muestra cómo está todo.
event-move-button = 🗓 Cambiar la fecha
event-words-button = ✏️ Título y texto
event-call-off-button = ❌ Cancelar el evento
event-call-off-yes-button = ❌ Sí, cancelar el evento
event-call-off-no-button = ↩️ No, se celebrará
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
# $shelf (String): which events; $page, $pages (Number); $zone (String): the reader's IANA time zone
event-list =
    📋 <b>{ $shelf ->
        [off] Aplazados
        [over] Lo que ya pasó
        [cancelled] Cancelados
       *[ahead] Lo previsto
    }</b>, en todos los temas. En su hora ({ ZONE($zone) }).{ $pages ->
        [1] {""}
       *[other] {" "}Página { $page } de { $pages }.
    }
# $kind (String)
event-list-kind = Solo: { event-kind-name }
event-list-empty = Aquí no hay nada.
# $kind (String)
event-kind-name =
    { $kind ->
        [meeting] 🤝 Reunión con un candidato
        [deadline] ⏳ Plazo de la ONU
        [eu_deadline] 🏛 Plazo de la UE o Consejo de Europa
        [hearing] ⚖️ Audiencia judicial
        [workshop] 🛠 Taller
        [campaign] 📣 Día de campaña
       *[other] 📌 Otro evento
    }
# $kind (String): the kind
event-is-button =
    { $kind ->
        [meeting] 🤝 Reunión con un candidato
        [deadline] ⏳ Plazo de la ONU
        [eu_deadline] 🏛 Plazo de la UE o Consejo de Europa
        [hearing] ⚖️ Audiencia judicial
        [workshop] 🛠 Taller
        [campaign] 📣 Día de campaña
       *[other] 📌 Otra cosa
    }
# $kind (String): a kind, or all
event-kind-of-button =
    { $kind ->
        [meeting] 🤝 Reuniones
        [deadline] ⏳ Plazos de la ONU
        [eu_deadline] 🏛 Plazos de la UE
        [hearing] ⚖️ Audiencias
        [workshop] 🛠 Talleres
        [campaign] 📣 Campañas
        [other] 📌 Otros
       *[all] Todos los tipos
    }
# $shelf (String)
event-shelf-button =
    { $shelf ->
        [off] ⏸ Aplazados
        [over] 🏁 Pasados
        [cancelled] ❌ Cancelados
       *[ahead] 📋 Previstos
    }
# $kind (String): a kind, or all
event-by-kind-button = 🔎 { event-kind-of-button }
# $shelf (String)
event-by-shelf-button = 🔎 { event-shelf-button }
event-filter-kind = <b>¿Qué tipo de evento?</b>
event-filter-shelf = <b>¿Qué eventos?</b>
event-import-button = 📥 Importar
event-export-button = 📤 Exportar CSV
# $state (String): where an event stands in its life
event-state =
    { $state ->
        [planned] previsto
        [proposed] propuesto
        [confirmed] confirmado
        [held] celebrado
        [followed_up] seguimiento hecho
        [open] abierto
        [submitted] enviado
        [closed] cerrado
        [scheduled] con fecha
        [adjourned] pasa a otra fecha
        [decided] resuelto
        [postponed] aplazado
       *[cancelled] cancelado
    }
# $number (Number): in the list; $title, $kind, $state, $when (String); $repeats (Number): 1 when it is one of a series
event-line =
    <b>{ $number }. { $title }</b>
    { $kind ->
        [meeting] 🤝
        [deadline] ⏳
        [eu_deadline] 🏛
        [hearing] ⚖️
        [workshop] 🛠
        [campaign] 📣
       *[other] 📌
    } { $when } · { event-state }{ $repeats ->
        [1] {" "}🔁
       *[other] {""}
    }
# $when (Datetime)
event-moment = { DATE($when, form: "short") }
# $day (Date); $zone (String): IANA time zone
event-whole-day = { DATE($day, form: "date") }, todo el día ({ ZONE($zone) })
# $every (String): how days are found; $interval (Number); $weekday (String): names of days; $nth (Number): which of the month's, -1 the last; $day (Number): of the month, -1 the last
event-repeats =
    { $every ->
        [day] { $interval ->
            [1] cada día
           *[other] cada { $interval } días
        }
        [week] { $interval ->
            [1] cada semana, el { $weekday }
           *[other] cada { $interval } semanas, el { $weekday }
        }
        [monthday] { $interval ->
            [1] cada mes
           *[other] cada { $interval } meses
        }{ $day ->
            [-1] , el último día
           *[other] , el día { $day }
        }
        [weekday] { $interval ->
            [1] cada mes
           *[other] cada { $interval } meses
        }{ $nth ->
            [-1] , el último { $weekday }
            [1] , el primer { $weekday }
            [2] , el segundo { $weekday }
            [3] , el tercer { $weekday }
            [4] , el cuarto { $weekday }
           *[other] , el quinto { $weekday }
        }
       *[year] { $interval ->
            [1] cada año en esta fecha
           *[other] cada { $interval } años en esta fecha
        }
    }
event-repeats-otherwise = varias veces, en días irregulares
# $often (String): how often; $until (Date)
event-repeats-until = { $often }, hasta el { DATE($until, form: "date") }
# $often (String): how often; $count (Number)
event-repeats-times =
    { $often }, { $count ->
        [one] una vez
       *[other] { $count } veces
    }
# $count (Number); $unit (String): days, hours or minutes
event-span =
    { $unit ->
        [days] { $count ->
            [one] { $count } día
           *[other] { $count } días
        }
        [hours] { $count ->
            [one] { $count } hora
           *[other] { $count } horas
        }
       *[minutes] { $count ->
            [one] { $count } minuto
           *[other] { $count } minutos
        }
    }
# $count (Number); $unit (String): days, hours or minutes
event-span-button =
    { $unit ->
        [days] { $count ->
            [one] { $count } día
           *[other] { $count } días
        }
        [hours] { $count } h
       *[minutes] { $count } min
    }
# $when (Datetime); $span (String): how long; $after (Number): 1 when it comes after the event
event-reminder-line =
    • { DATE($when, form: "short") } – { $span } { $after ->
        [1] después
       *[other] antes
    }
# $groups (String): names
event-for-groups = 👥 Solo para miembros de: { $groups }
event-for-invited = 🔒 Solo por invitación
# $count (Number)
event-has-seats =
    🪑 { $count ->
        [one] { $count } plaza
       *[other] { $count } plazas
    }
# $languages (String): names
event-has-speech = 🗣 Interpretación a: { $languages }
# $before, $after (String): lists of distances; $ends (Number): 0 when there is nothing after
event-has-reminders =
    🔔 Antes: { $before }{ $ends ->
        [0] {""}
       *[other] . Después: { $after }
    }
event-none = ninguno
event-all-day-button = Todo el día
# $day (Date): the last day
event-end =
    <b>¿Hasta qué hora?</b> { DATE($day, form: "day") }
    Toque una hora o escríbala. No es obligatorio.
# $day (Date): the last day
event-end-day =
    <b>¿Un día o varios?</b>
    Último día: { DATE($day, form: "day") }.
event-last-day-button = 🗓 Dura varios días
event-no-end-button = No indicarlo
# $day (Date): the first day; $example (Date)
event-last-day =
    <b>¿Cuál es el último día?</b>
    Primer día: { DATE($day, form: "day") }. Toque un día o escríbalo, por ejemplo { DATE($example, form: "date") }.
event-one-day-button = Un solo día
event-once-button = Una sola vez
# $day (Date): the first day
event-repeat =
    <b>¿Se repite?</b>
    La primera vez: { DATE($day, form: "day") }. La hora de allí no cambia con el cambio de hora.
# $often (String): how often; $example (Date)
event-repeat-end =
    <b>¿Durante cuánto tiempo?</b> { $often }
    Toque, o escriba cuántas veces o un último día, por ejemplo { DATE($example, form: "date") }.
event-endless-button = Sin fin
# $count (Number)
event-times-button =
    { $count ->
        [one] Una vez
       *[other] { $count } veces
    }
# $day (Date): as read from what was typed
event-until-ok =
    <b>{ DATE($day, form: "day") }</b>
    ¿Es el último día posible?
event-scope =
    🔁 <b>Este evento es parte de una serie.</b>
    ¿Para cuáles es el cambio?
# $scope (String): this, following or all
event-scope-button =
    { $scope ->
        [this] Solo este
        [following] Este y los siguientes
       *[all] Todos los que están por venir
    }
# $scope (String): this, following or all
event-scope-is =
    🔁 { $scope ->
        [this] Solo cambia este.
        [following] Cambian este y los siguientes.
       *[all] Cambian todos los que están por venir, salvo los que se movieron a mano.
    }
event-versions = <b>¿Qué quiere escribir de nuevo?</b>
event-groups-button = 👥 Grupos, invitación
event-invited-button = 🔒 Solo por invitación
# $count (Number): chosen groups
event-circles =
    <b>¿Es solo para algunas personas?</b> { $count ->
        [0] No se ha elegido ningún grupo.
        [one] Se ha elegido { $count } grupo.
       *[other] Se han elegido { $count } grupos.
    }
    Con un grupo, solo lo ven sus miembros. Por invitación, solo lo ve quien haya aceptado un papel con un enlace; los enlaces se hacen cuando el evento está en la agenda.
# $limit (Number)
event-seats =
    🪑 <b>¿Cuántas personas pueden venir?</b>
    Toque o escriba un número, { NUMBER($limit) } como máximo. Cuando se llena, se espera turno.
event-any-number-button = Sin límite
event-any-number = 🪑 Puede venir cualquier número de personas.
event-speech =
    🗣 <b>¿A qué idiomas habrá interpretación?</b>
    Quien venga puede decir cuál necesita.
event-no-speech = 🗣 No hay interpretación.
# $before (String): a list of distances; $usual (Number): 1 when these are the kind's own; $limit (Number)
event-remind =
    🔔 <b>¿Cuándo se recuerda?</b>
    Antes: { $before }{ $usual ->
        [1] {" "}(lo habitual de este tipo)
       *[other] {""}
    }
    { NUMBER($limit) } como máximo. La fila de debajo: una vez más después, a quienes vinieron.
event-usual-button = Lo habitual
# $span (String)
event-after-button = + { $span }
event-more =
    ➕ <b>Más sobre este evento</b>
    Nada de esto es obligatorio.
event-more-button = ➕ Más
event-end-button = 🕔 Hasta cuándo
event-repeat-button = 🔁 Repetición
event-seats-button = 🪑 Plazas
event-speech-button = 🗣 Interpretación
event-remind-button = 🔔 Recordatorios
# $title, $before (String): when it was to be
event-confirm-again =
    ¿Una nueva fecha para <b>{ $title }</b>?
    Hasta ahora: <s>{ $before }</s>
# $title (String)
event-confirm-change = ¿Cambiar <b>{ $title }</b>?
# $often (String): how often
event-comes-again = 🔁 { $often }
# $days (String): a list of moments
event-next-ones = 🔁 Las primeras fechas: { $days }
# $people (Number); $circle (String): topics, groups or everyone
event-people =
    👥 { $circle ->
        [everyone] { $people ->
            [one] { $people } persona de la red recibiría los recordatorios.
           *[other] { $people } personas de la red recibirían los recordatorios.
        }
        [groups] { $people ->
            [one] { $people } persona de estos grupos recibiría los recordatorios.
           *[other] { $people } personas de estos grupos recibirían los recordatorios.
        }
       *[topics] { $people ->
            [one] { $people } persona sigue estos temas.
           *[other] { $people } personas siguen estos temas.
        }
    }
event-people-invited = 👥 Recibirá los recordatorios quien acepte un papel con un enlace.
# $count (Number): people
event-told =
    📣 { $count ->
        [0] No hace falta avisar a nadie.
        [one] Se avisará a { $count } persona.
       *[other] Se avisará a { $count } personas.
    }
event-told-nobody = 🔕 No se avisa a nadie; quien abra el evento lo verá.
# $part (String): of an event
event-part =
    { $part ->
        [when] la fecha o la hora
        [place] el lugar
        [words] el título o el texto
        [topics] los temas
        [groups] para quién es
        [seats] las plazas
        [speech] la interpretación
       *[remind] los recordatorios
    }
# $parts (String): a list of parts
event-meanwhile = ⚠️ <b>Alguien del equipo cambió este evento entretanto</b>: { $parts }. Lo que usted escribió se conserva; mírelo y decida.
# $now (String): a time or place
event-meanwhile-now = Ahora: { $now }
# $title (String): what is unfinished; $other (String): what is to be begun
event-unfinished =
    Aún no ha terminado <b>{ $title }</b>.
    Empezar <b>{ $other }</b> lo descarta.
event-over-button = 🗑 Descartarlo y empezar
# $title, $kind, $state (String)
event-opened =
    <b>{ $title }</b>
    { event-kind-name } · { event-state }
# $when (String): when it was to be
event-put-off = 🗓 Aún sin nueva fecha. Estaba previsto: <s>{ $when }</s>
# $title (String)
event-changes = ✏️ <b>{ $title }: ¿qué cambia?</b>
# $part (String): of an event
event-change-button =
    { $part ->
        [when] 🗓 Cuándo
        [place] 📍 Dónde
        [words] ✏️ Título y texto
        [who] 🏷 Para quién
        [seats] 🪑 Plazas
        [speech] 🗣 Interpretación
        [repeat] 🔁 Repetición
       *[remind] 🔔 Recordatorios
    }
event-changes-button = ⋯ Otros cambios
event-links-button = 🔗 Papeles y enlaces
event-history-button = 🕓 Historial
event-copy-button = 📄 Copiar como nuevo
event-card-button = 👁 Como lo ven
# $title (String)
event-history = 🕓 <b>{ $title }</b>
# $at (Datetime): since when; $state (String); $starts (String): when it was to be
event-history-line = • { DATE($at, form: "moment") }: { event-state }, para { $starts }
# $coming, $maybe, $waiting, $no (Number): people
event-people-of = 👥 Vienen: { $coming } · quizá: { $maybe } · en espera: { $waiting } · no: { $no }
# $language (String); $count (Number): people
event-need = { $language } ({ $count })
# $needs (String): a list of languages with numbers
event-needs = 🗣 Hace falta interpretación a: { $needs }
# $role (String): what somebody does at an event
event-role =
    { $role ->
        [host] anfitrión
        [speaker] ponente
        [observer] observación
        [interpreter] intérprete
       *[guest] invitación
    }
# $role (String); $count (Number): people
event-role-count = { event-role }: { $count }
# $roles (String): a list of roles with numbers
event-roles = 🎭 { $roles }
# $state (String): the state that it moves to
event-life-button =
    { $state ->
        [planned] ▶️ Se celebra de nuevo
        [proposed] ↩️ Solo propuesto
        [confirmed] ✅ Confirmado
        [held] 🏁 Se celebró
        [followed_up] 📌 Seguimiento hecho
        [open] 🔓 Abrir de nuevo
        [submitted] 📨 Enviado
        [closed] 🔒 Cerrado
        [scheduled] 🗓 Nueva fecha
        [adjourned] ⏭ Pasa a otra fecha
        [decided] ⚖️ Resuelto
        [postponed] ⏸ Aplazar
       *[cancelled] ❌ Cancelar
    }
# $title, $state (String)
event-life =
    { $state ->
        [planned] ¿Se celebra <b>{ $title }</b> de nuevo?
        [proposed] ¿<b>{ $title }</b> es todavía solo una propuesta?
        [confirmed] ¿Está confirmado: <b>{ $title }</b>?
        [held] ¿Ya se celebró <b>{ $title }</b>?
        [followed_up] ¿Está hecho el seguimiento de <b>{ $title }</b>?
        [open] ¿Se abre de nuevo <b>{ $title }</b>?
        [submitted] ¿Se envió ya la contribución para <b>{ $title }</b>?
        [closed] ¿Está cerrado: <b>{ $title }</b>?
        [scheduled] ¿Hay nueva fecha para <b>{ $title }</b>?
        [adjourned] ¿Se aplazó <b>{ $title }</b> a otra fecha?
        [decided] ¿Decidió ya el tribunal en <b>{ $title }</b>?
       *[postponed] ¿Aplazar <b>{ $title }</b>?
    }
# $when (String)
event-life-when = 🗓 { $when }
event-life-asks = 📣 Se pregunta a quienes estuvieron qué se dijo, si no se ha hecho ya.
# $title, $state (String)
event-life-moved = ✅ <b>{ $title }</b>: { event-state }.
# $title, $when (String); $coming, $count (Number): people who are coming, and who are told; $several (Number): 1 when it is one of a series
event-call-off =
    ❌ ¿Cancelar <b>{ $title }</b>?
    { $when }

    { $coming ->
        [0] Nadie ha dicho aún que viene.
        [one] Viene { $coming } persona.
       *[other] Vienen { $coming } personas.
    } { $count ->
        [0] No hace falta avisar a nadie.
        [one] { $several ->
            [1] Como máximo { $count } persona recibe
           *[other] { $count } persona recibe
        } un solo mensaje, y después nada más.
       *[other] { $several ->
            [1] Como máximo { $count } personas reciben
           *[other] { $count } personas reciben
        } un solo mensaje, y después nada más.
    }
# $scope (String): this, following or all
event-call-off-scope-button =
    { $scope ->
        [this] ❌ Cancelar solo este
        [following] ❌ Este y los siguientes
       *[all] ❌ Todos los que están por venir
    }
# $title (String); $scope (String): this, following or all
event-called-off =
    ❌ <b>{ $title }</b> { $scope ->
        [this] queda cancelado. Sus recordatorios se detienen.
        [following] queda cancelado, y los siguientes también.
       *[all] queda cancelado con todos los de la serie que estaban por venir.
    }
# $title (String)
event-saved = ✅ <b>{ $title }</b>: guardado.
# $title (String); $open, $taken (Number): links
event-links =
    🔗 <b>Papeles: { $title }</b>
    Enlaces abiertos: { $open } · usados: { $taken }
    Quien abre un enlace y acepta tiene el papel; sirve para una persona, hasta que acabe el evento. Toque un enlace para retirarlo.
# $role (String)
event-new-link-button = ➕ { event-role }
# $title, $role (String)
event-how-many-links =
    🔗 <b>{ $title }</b>
    Papel: { event-role }. ¿Cuántos enlaces necesita?
# $title, $role (String); $count (Number)
event-links-made =
    🔗 <b>{ $title }</b> – papel: { event-role }
    { $count ->
        [one] Este es el enlace. Solo se muestra ahora: páselo.
       *[other] Estos son { $count } enlaces. Solo se muestran ahora: dé uno a cada persona.
    }
# $link (String): web address
event-role-link = • { $link }
# $role (String); $number (Number); $state (String): open or taken
event-role-link-button =
    { $state ->
        [open] 🔗
       *[taken] ✅
    } { event-role } { $number }
# $role (String); $number (Number); $state (String): open or taken
event-withdraw-link =
    ¿Retirar el enlace { $number } ({ event-role })?
    { $state ->
        [open] Nadie lo ha usado; dejará de valer.
       *[taken] Alguien tiene el papel gracias a él, y lo perderá.
    }
event-withdraw-link-button = 🗑 Retirarlo
# $title, $role (String)
event-role-asked =
    Le invitan a <b>{ $title }</b>.
    Su papel: { event-role }
event-role-means = Quien organiza ve cuántas personas tienen este papel, no quién es usted. Recibirá los recordatorios y puede decir en cualquier momento que no viene.
event-take-role-button = ✅ Acepto
event-decline-role-button = No, gracias
# $title (String)
event-role-declined = Anotado: no toma el papel en <b>{ $title }</b>. El enlace ya no vale.
# $title, $role (String)
event-role-taken = ✅ Su papel en <b>{ $title }</b>: { event-role }. Recibirá los recordatorios.
event-see-button = 🔍 Ver el evento
event-role-of-series = 🔁 El papel vale para este evento y los siguientes de la serie.
event-before-button = ⏮ Audiencia anterior
event-successor-button = ⏭ Audiencia siguiente
# $count (Number): groups that are not named
event-and-more = { $count } más
# $count (Number): links
event-stored-links =
    🔗 { $count ->
        [one] Aceptó un papel con { $count } enlace.
       *[other] Aceptó papeles con { $count } enlaces.
    } Cuáles fueron se olvida una semana después del evento.
event-notes-go =
    🗑 <b>El { DATE($at, form: "day") } se borrarán notas que nadie publicó</b>
    Lo que asistentes u observadores contaron de estos eventos desaparece entonces. Publique lo que deba quedar; después no se puede recuperar.
event-notes-of = { $number }. { $title }, { DATE($day, form: "date") }
event-kept-for = 🗓 Quién vino a un evento se olvida { $attendance } días después, y lo que se contó y nunca se publicó, a los { $notes } días; solo quedan los números.
