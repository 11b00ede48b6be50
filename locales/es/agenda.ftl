### Events as members see them: the list, the card, the question guide, calls for input.

# $kind (String): what sort of event; $title (String): as typed
agenda-card-title =
    <b>{ $title }</b>
    { $kind ->
        [meeting] 🤝 Reunión con un candidato
        [deadline] ⏳ Plazo
        [hearing] ⚖️ Audiencia judicial
        [workshop] 🛠 Taller
       *[other] 📌 Evento
    }
agenda-card-cancelled = ❌ <b>Cancelado.</b> No tendrá lugar.
agenda-card-over = Esto ya ha pasado.
# $when (Datetime): on the reader's clock; $distance (String): from now, for example "in 2 days"; $closes (Number): 1 for a deadline
agenda-card-when =
    { $closes ->
        [1] 🗓 Cierre:
       *[other] 🗓
    } <b>{ DATE($when, form: "long") }</b>
    { $distance }, en su hora
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
agenda-not-coming-button = No voy
agenda-remind-button = Recordármelo
agenda-silent-button = Sin avisos
agenda-link-button = 🔗 Abrir el enlace
agenda-guide-button = ❓ Guía de preguntas
agenda-call-button = 📝 La convocatoria y sus preguntas
agenda-all-button = 📅 Agenda
agenda-back-button = ↩️ Volver al evento
agenda-coming-toast = Anotado: va a venir. Recibirá los avisos.
agenda-not-coming-toast = Anotado. No habrá más avisos sobre esto.
agenda-remind-toast = Anotado: recibirá los avisos.
agenda-none-toast = Respuesta retirada.
# $number (Number): of the heading; $title (String)
agenda-guide-head = ❓ <b>{ $number }. { $title }</b>
# $position (String): what the organisation holds
agenda-guide-position = <b>Decimos:</b> { $position }
# $question (String)
agenda-guide-question = <b>Pregunte:</b> { $question }
# $title (String): of the call
agenda-call-head = 📝 <b>{ $title }</b>
# $number, $total (Number): which question of how many; $question (String)
agenda-call-question =
    <b>Pregunta { $number } de { $total }</b>
    { $question }
# $day (Date): the last day, no hour is given
agenda-call-end-of-day = final del { DATE($day, form: "date") }
# $title, $mandate (String); $closes (String): when, on the clock of $zone; $address, $subject (String): as the call demands; $languages (String): a list; $publication (String): a sentence
agenda-call-about =
    📝 <b>{ $title }</b>
    { $mandate }

    Cierre: <b>{ $closes }</b> ({ ZONE($zone) })
    Enviar a: <code>{ $address }</code>
    Asunto, exactamente: <code>{ $subject }</code>
    Idiomas admitidos: { $languages }

    { $publication }
# $page, $pages (Number); $zone (String): the reader's IANA time zone
agenda-list =
    📅 <b>Próximamente</b>, sobre sus temas. Las horas son las suyas ({ ZONE($zone) }).{ $pages ->
        [1] {""}
       *[other] {" "}Página { $page } de { $pages }.
    }
# $number (Number): in the list; $kind, $title, $distance (String); $when (Datetime)
agenda-line =
    <b>{ $number }. { $title }</b>
    { $kind ->
        [meeting] 🤝
        [deadline] ⏳
        [hearing] ⚖️
        [workshop] 🛠
       *[other] 📌
    } { DATE($when, form: "short") } · { $distance }
agenda-empty = 📅 Por ahora no hay nada previsto sobre sus temas. Cuando lo haya, recibirá un aviso a tiempo.
