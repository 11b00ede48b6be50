### Meetings with candidates: who asks about what, the question guide, what was said, settling it.

# $name, $more (String): party and group
meeting-with = 🧑‍💼 Con <b>{ $name }</b> ({ $more })
meeting-nobody-named = ⚠️ Todavía no se ha dicho con quién es la reunión.
# $numbers (String): of headings
meeting-own-headings = ❓ Usted pregunta por: { $numbers }
meeting-is-published = 📣 Lo dicho está publicado.
# $numbers (String): of headings
meeting-gaps = ❓ Puntos que nadie toma: { $numbers }
# $numbers (String): empty
meeting-no-gaps = ❓ Todos los puntos están tomados.
# $count (Number): attendees who wrote
meeting-notes-count =
    📝 { $count ->
        [0] Nadie ha anotado todavía lo que se dijo.
        [one] { $count } asistente ha anotado lo que se dijo.
       *[other] { NUMBER($count) } asistentes han anotado lo que se dijo.
    }
meeting-reminder-guide = ❓ La guía dice qué preguntar y qué se dijo antes.
meeting-reminder-tell = 📝 ¿Qué se dijo? Cuéntelo mientras lo recuerda bien.
# $name, $kept (String)
meeting-promised-by = 🤝 Compromiso de <b>{ $name }</b> · { $kept }
meeting-promise-to-do = 👉 Debe estar hecho para entonces: pregunte cómo va.
meeting-guide-button = ❓ Las preguntas
meeting-headings-button = 🙋 Quién pregunta qué
meeting-candidate-button = 🧑‍💼 La candidatura
meeting-tell-button = 📝 Contar lo que se dijo
meeting-pick-button = 🧑‍💼 Elegir candidatura
# $name (String)
meeting-pick-same-button = 🧑‍💼 { $name }, como la última vez
meeting-pick-other-button = 🧑‍💼 Otra candidatura
meeting-settle-button = ⚖️ Fijar lo que se dijo
meeting-ask-button = 📨 Preguntar a los asistentes
meeting-next-button = 📅 Planear la siguiente reunión
meeting-back-button = ↩️ Evento
meeting-event-button = ↩️ Evento

# $number (Number); $title, $state (String): own, taken or free
meeting-guide-head =
    ❓ <b>{ $number }. { $title }</b>{ $state ->
        [own] {" "}– suyo
        [taken] {" "}– tomado
       *[free] {""}
    }
# $position (String)
meeting-guide-position = <b>Decimos:</b> { $position }
# $question (String)
meeting-guide-question = <b>Pregunte:</b> { $question }
# $name (String)
meeting-guide-said = <b>Lo que { $name } dijo antes:</b>
# $name (String)
meeting-guide-nothing-said = Todavía no se conoce nada que { $name } haya dicho sobre esto.
meeting-pdf-button = 🖨 Para imprimir (PDF)
meeting-pdf-toast = La guía está en camino.
# $title (String)
meeting-pdf = 🖨 La guía de preguntas para «{ $title }», con espacio para notas.
meeting-pdf-title = Guía de preguntas
# $when, $zone (String): IANA time zone
meeting-pdf-when = { $when } ({ ZONE($zone) })
meeting-pdf-link = Abrir la reunión en el bot
# $page (Number)
meeting-pdf-page = Página { $page }
# $number (Number)
meeting-pdf-heading = { $number }.
# $number (Number)
meeting-pdf-own = ★ { $number }.
meeting-pdf-position = Lo que decimos
meeting-pdf-question = Qué preguntar
meeting-pdf-said = Lo que se dijo antes
meeting-pdf-notes = Notas
meeting-headings = 🙋 <b>Quién pregunta qué</b>
# $mark, $title (String); $number (Number)
meeting-heading-line = { $mark } { $number }. { $title }
meeting-headings-how = ✅ suyo · 🔒 tomado · ▫️ libre. Toque un número para tomarlo o devolverlo.

# $title, $name (String)
meeting-asked =
    📝 <b>¿Qué se dijo?</b>
    Usted estuvo en «{ $title }» ({ $name }). Cuéntelo punto por punto: bastan unos toques, y todo se puede omitir.
# $title (String); $count (Number): attendees who wrote
meeting-told =
    📝 <b>{ $title }</b>
    { $count ->
        [one] { $count } asistente ha contado lo que se dijo.
       *[other] { NUMBER($count) } asistentes han contado lo que se dijo.
    }
# $number, $place, $total, $own (Number): own is 1 for one's own heading; $title (String)
meeting-notes-head =
    📝 <b>{ $number }. { $title }</b>
    Punto { $place } de { $total }{ $own ->
        [0] {""}
       *[other] , suyo
    }
# $question (String)
meeting-notes-question = <i>{ $question }</i>
# $name (String); $limit (Number)
meeting-notes-how =
    ¿Qué dijo { $name }? Toque lo que corresponda.
    Para añadir una cita, escríbala ({ NUMBER($limit) } caracteres) o envíe un mensaje de voz.
# $quote (String)
meeting-notes-quote = 💬 «{ $quote }»
# $count (Number)
meeting-notes-voices =
    🎤 { $count ->
        [one] { $count } mensaje de voz
       *[other] { NUMBER($count) } mensajes de voz
    }
# $text, $due (String)
meeting-promised = 🤝 { $text } (plazo: { $due })
meeting-promise-button = 🤝 Compromiso
meeting-clear-button = 🗑 Cita
meeting-onward-button = Seguir →
meeting-step-back-button = ↩️ Volver
meeting-to-end-button = ⏭ Al final
meeting-later-button = ⏸ Más tarde
meeting-leave-button = ✖️ Salir
# $limit (Number)
meeting-promise =
    🤝 <b>¿A qué se comprometió?</b>
    Escríbalo en { NUMBER($limit) } caracteres como máximo.
meeting-drop-promise-button = 🗑 Sin compromiso
meeting-due =
    🤝 <b>¿Para cuándo?</b>
    Escriba la fecha, por ejemplo 24.12.2027.
meeting-no-date-button = Sin fecha
meeting-asks =
    📜 <b>¿Qué peticiones apoya?</b>
    Toque los números.
meeting-next = ➡️ <b>¿Qué se acordó para después?</b>
meeting-next-meeting = 📅 Otra reunión
meeting-next-briefing = 📰 Información periódica
meeting-next-letter = ✉️ Una carta
# $title (String); $headings, $promises, $asks, $steps (Number)
meeting-notes-end =
    📝 <b>{ $title }</b>
    Puntos: { NUMBER($headings) }
    Compromisos: { NUMBER($promises) }
    Peticiones apoyadas: { NUMBER($asks) }
    Próximos pasos: { NUMBER($steps) }

    Solo la coordinación ve esto, sin su nombre, hasta que publique lo que todos oyeron.
meeting-send-notes-button = ✅ Eso es todo
meeting-again-button = ⏮ Desde el principio
meeting-notes-done = ✅ <b>Gracias.</b> La coordinación lo tiene. Puede cambiarlo hasta que se publique.
meeting-change-notes-button = ✏️ Cambiarlo
meeting-notes-left = ⏸ Queda guardado. Puede seguir en cualquier momento, hasta que se publique.

# $number, $count (Number): attendees who wrote on it; $title (String)
meeting-settle-head =
    ⚖️ <b>{ $number }. { $title }</b>
    { $count ->
        [0] Nadie ha anotado nada sobre esto.
        [one] { $count } asistente ha anotado algo:
       *[other] { NUMBER($count) } asistentes han anotado algo:
    }
# $place, $quoted, $voices (Number); $stance, $quote (String)
meeting-heard =
    👤 { $place }: <b>{ $stance }</b>{ $quoted ->
        [0] {""}
       *[other] {" "}– «{ $quote }»
    }{ $voices ->
        [0] {""}
       *[other] {" "}🎤 { $voices }
    }
meeting-settled = <b>Para publicar:</b>
meeting-no-stance = sin postura
meeting-nothing-settled = nada
# $stance, $quote (String); $quoted (Number)
meeting-settled-line =
    <b>{ $stance }</b>{ $quoted ->
        [0] {""}
       *[other] {" "}– «{ $quote }»
    }
# $place (Number): of an attendee
meeting-use-button = 👤 { $place }
meeting-quote-button = ✏️ Cita
meeting-nothing-button = 🗑 Nada
meeting-write-quote =
    💬 <b>¿Qué dijo, palabra por palabra?</b>
    Escriba la cita tal como se va a publicar.
# $title, $name (String)
meeting-check =
    📣 <b>{ $title }</b>
    { $name }
    Esto se publicaría:
# $number, $quoted, $promised (Number); $stance (String)
meeting-check-line =
    { $number }. { $stance }{ $quoted ->
        [0] {""}
       *[other] {" "}💬
    }{ $promised ->
        [0] {""}
       *[other] {" "}🤝
    }
# $asks, $dated (Number): commitments with a date; $steps (String)
meeting-check-counts =
    Peticiones apoyadas: { NUMBER($asks) }
    Compromisos que pasan a ser plazos: { NUMBER($dated) }
    Después: { $steps }
meeting-check-who = Entonces podrán leerlo todos los miembros. No se dice quién anotó qué.
meeting-publish-button = 📣 Publicar
meeting-publish-again-button = 📣 Publicar de nuevo
# $name (String); $stances, $commitments, $deadlines (Number)
meeting-published =
    📣 <b>Publicado: { $name }</b>
    Declaraciones: { NUMBER($stances) }
    Compromisos: { NUMBER($commitments) }
    Plazos en la agenda: { NUMBER($deadlines) }
meeting-settle-left = ⏸ Lo fijado hasta ahora queda guardado, para toda la coordinación.
meeting-asked-toast = Se ha preguntado a los asistentes.
meeting-nobody-asked-toast = Ya se les había preguntado, o nadie dijo que iría.
meeting-voice-toast = Aquí está.
meeting-unfinished = la siguiente reunión

meeting-not-attended = Esto es para quienes van. Diga primero en el evento que va a ir.
meeting-not-held-yet = Esta reunión no ha empezado o no tuvo lugar. Todavía no hay nada que contar.
meeting-without-candidate = Todavía no se ha dicho con quién fue la reunión. Elija primero la candidatura.
# $heading (Number)
meeting-heading-taken = El punto { $heading } está tomado. Elija otro, por favor.
meeting-settled-meanwhile = Entretanto se fijó o se escribió algo. No se sobrescribió nada. Mírelo como está ahora.
meeting-published-already = Lo dicho en esta reunión está publicado; ya no se puede añadir nada.
# $heading (Number)
meeting-stance-missing = El punto { $heading } tiene una cita, pero no una postura. Elija una primero.
# $headings, $notes (Number): meetings
meeting-stored = 📝 Reuniones con candidaturas: puntos tomados en { $headings }, notas de { $notes }
