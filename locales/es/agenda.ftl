### Events as members see them: the list, the card, the question guide, calls for input.

agenda-card-title =
    <b>{ $title }</b>
    { $kind ->
        [meeting] 🤝 Reunión con un candidato
        [deadline] ⏳ Plazo de la ONU
        [eu_deadline] 🏛 Plazo de la UE o del Consejo de Europa
        [hearing] ⚖️ Audiencia judicial
        [workshop] 🛠 Taller
        [campaign] 📣 Día de campaña
       *[other] 📌 Evento
    }
agenda-card-state =
    { $state ->
        [now] ▶️ <b>Está en curso.</b>
        [over] Esto ya ha pasado.
        [proposed] ❔ Propuesto; aún no acordado.
        [confirmed] ☑️ Confirmado.
        [held] Ya tuvo lugar.
        [followed_up] Ya tuvo lugar; lo que se dijo está publicado.
        [submitted] ☑️ Enviado: no queda nada por hacer.
        [closed] Cerrado.
        [adjourned] ↪️ <b>Aplazada</b> a una nueva fecha.
        [decided] ⚖️ El tribunal ha decidido.
        [postponed] ⏸ <b>Pospuesto.</b> Aún no hay nueva fecha.
       *[cancelled] ❌ <b>Cancelado.</b> No tendrá lugar.
    }
agenda-card-when =
    { $closes ->
        [1] 🗓 Cierre:
       *[other] 🗓
    } <b>{ DATE($when, form: "long") }{ $until }</b>
    { $distance }, en su hora
agenda-card-all-day =
    🗓 <b>{ DATE($day, form: "day") }</b>, todo el día
    { $distance }
agenda-day-near = { $days ->
        [0] hoy
       *[other] mañana
    }
agenda-card-days =
    🗓 <b>{ DATE($first, form: "day") } – { DATE($last, form: "day") }</b>
    { $distance }
agenda-card-days-there = Días según la hora de { ZONE($zone) }
agenda-card-series =
    🔁 { $rule ->
        [none] Forma parte de una serie
       *[other] { $rule }
    }
agenda-card-maybe = 🤔 Quizás: { $count }
agenda-card-seats =
    { $left ->
        [0] 🪑 No quedan plazas ({ $seats } en total); en espera: { $waiting }
       *[other] 🪑 Plazas libres: { $left } de { $seats }
    }
agenda-card-said =
    { $said ->
        [coming] { $deadline ->
            [1] 🔔 Recibirá avisos de esto.
           *[other] ✅ Usted va.
        }
        [maybe] 🤔 Quizás vaya.
        [waiting] ⏳ Su lugar en la lista de espera: { $place }
       *[not_coming] { $deadline ->
            [1] 🔕 No quiere avisos de esto.
           *[other] ✖️ Usted no va.
        }
    }
agenda-card-roles = 👤 Su función aquí: { $roles }
agenda-role =
    { $role ->
        [host] recepción
        [speaker] ponencia
        [observer] observación
        [interpreter] interpretación
       *[guest] con invitación
    }
agenda-card-interpretation = 🗣 Interpretación a: { $languages }
agenda-card-needs = 🗣 Ha pedido interpretación a: { LANGUAGE($language, form: "within") }
agenda-card-muted = 🔕 Ha silenciado esto: no habrá avisos.
agenda-card-circle = 🔒 Solo para un círculo cerrado. Por favor, no lo comparta.
# $there (String): the time on the event's own clock; $zone (String): IANA time zone
agenda-card-there = Hora local ({ ZONE($zone) }): { $there }
# $day (Date); $zone (String): IANA time zone
agenda-card-end-of-day = Final del { DATE($day, form: "date") } en { ZONE($zone) }; no se indica la hora
# $place (String): as typed
agenda-card-place = 📍 { $place }
# $topics (String): a list of names
agenda-card-topics = 🏷 { $topics }
# $count (Number): people
agenda-card-coming =
    { $count ->
        [0] 👥 Nadie ha dicho aún que va
        [one] 👥 Va { $count } persona
       *[other] 👥 Van { $count } personas
    }
# $language (String): code of the language that the text is in
agenda-other-language = <i>No hay versión en español; idioma de este texto: { LANGUAGE($language, form: "within") }</i>
agenda-coming-button = Voy
agenda-maybe-button = Quizás
agenda-not-coming-button = No voy
agenda-wait-button = ⏳ Esperar plaza
agenda-waiting-button = ⏳ Salir de la lista
agenda-remind-button = Recordármelo
agenda-silent-button = Sin avisos
agenda-observe-button = 👁 Observo
agenda-interpretation-button = 🗣 Interpretación
agenda-interpretation = 🗣 <b>Interpretación</b>: ¿qué idioma necesita? El equipo ve cuántas personas, no quiénes.
agenda-interpretation-into-button = { LANGUAGE($language) }
agenda-interpretation-none-button = No la necesito
agenda-link-button = 🔗 Abrir el enlace
agenda-mute-button = 🔕 Silenciar
agenda-unmute-button = 🔔 Reactivar
agenda-share-button = 📤 Compartir
agenda-share-send-button = 📤 Enviar a un chat
agenda-share =
    📤 Este enlace abre el evento:
    <code>{ $link }</code>
    { $closed ->
        [1] Solo quienes pertenecen a su círculo ven lo que hay detrás.
       *[other] Puede verlo quien esté en esta red.
    }
agenda-coming-toast = Anotado: va a venir. Recibirá los avisos.
agenda-maybe-toast = Anotado: quizás. Recibirá los avisos.
agenda-waiting-toast = Todas las plazas están ocupadas. Está en la lista de espera y sabrá si una queda libre.
agenda-not-coming-toast = Anotado. No habrá más avisos sobre esto.
agenda-remind-toast = Anotado: recibirá los avisos.
agenda-none-toast = Respuesta retirada.
agenda-observing-toast = Anotado: irá a observar.
agenda-not-observing-toast = Anotado: no irá a observar.
agenda-interpretation-toast = Anotado.
agenda-muted-toast = Silenciado: no habrá más avisos sobre esto.
agenda-unmuted-toast = Volverá a recibir avisos.
agenda-no-answers =
    { $reason ->
        [cancelled] Se canceló: ya nadie puede apuntarse.
        [postponed] Se pospuso. Cuando tenga nueva fecha, podrá responder de nuevo.
       *[over] Ya ha pasado: no admite más respuestas.
    }
agenda-seat-free =
    🪑 <b>Ha quedado una plaza libre: usted va.</b>
    <b>{ $title }</b>
agenda-seat-hint = Si no puede ir, dígalo, por favor: así avanza quien espera.
agenda-stored = 📅 Eventos en los que tiene una función: { $roles }; silenciados: { $muted }
agenda-all-button = 📅 Agenda
agenda-back-button = ↩️ Volver al evento
agenda-list =
    📅 <b>Próximamente</b>, { $mine ->
        [1] donde usted va o tiene una función.
       *[other] sobre sus temas.
    } Las horas son las suyas ({ ZONE($zone) }).{ $pages ->
        [1] {""}
       *[other] {" "}Página { $page } de { $pages }.
    }
agenda-kind =
    { $kind ->
        [meeting] 🤝 Reuniones con candidatos
        [deadline] ⏳ Plazos de la ONU
        [eu_deadline] 🏛 UE y Consejo de Europa
        [hearing] ⚖️ Audiencias
        [workshop] 🛠 Talleres
        [campaign] 📣 Días de campaña
        [all] Todo
       *[other] 📌 Otros eventos
    }
agenda-kinds = 🔎 ¿Qué tipo de evento quiere ver?
agenda-kinds-button = 🔎 Por tipo
agenda-mine-button = ✋ Los míos
agenda-topics-button = 🏷 De mis temas
agenda-line =
    <b>{ $number }. { $title }</b>
    { $kind ->
        [meeting] 🤝
        [deadline] ⏳
        [eu_deadline] 🏛
        [hearing] ⚖️
        [workshop] 🛠
        [campaign] 📣
       *[other] 📌
    } { $when } · { $distance }{ $marks }
agenda-now = en curso
agenda-empty = 📅 Por ahora no hay nada previsto sobre sus temas. Cuando lo haya, recibirá un aviso a tiempo.
agenda-empty-chosen = 📅 Por ahora no hay nada así previsto.
