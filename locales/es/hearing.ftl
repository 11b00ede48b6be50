### Observación de juicios: casos, audiencias, lo que cuentan los observadores y las audiencias de la semana.

# $fact, $text (String)
hearing-fact =
    { $fact ->
        [court] 🏛 Tribunal: { $text }
        [number] 🗂 Caso: { $text }
        [defendants] 👥 Acusados: { $text }
        [charge] 📕 Acusación: { $text }
       *[bring] 🎒 Por favor, traiga: { $text }
    }
# $outcome (String)
hearing-outcome =
    { $outcome ->
        [adjourned] ↪️ La audiencia se aplazó.
        [decided] ⚖️ El tribunal ha decidido.
       *[other] ☑️ Terminó de otra manera; la nota dice cómo.
    }
# $when (String): on the court's clock
hearing-before = ↩️ Audiencia anterior: { $when }
# $when (String): on the court's clock, or that it is not known
hearing-next = 📅 Próxima audiencia: { $when }
hearing-no-date = fecha desconocida
# $note (String): the beginning of it
hearing-note = 📝 Observado: { $note }
# $note (String)
hearing-said = 📝 { $note }
hearing-no-case = ⚠️ Nadie ha dicho aún de qué caso se trata.
hearing-reminder-tell = 📝 ¿Cómo fue? Cuéntelo mientras está fresco.
hearing-tell-button = 📝 Contar cómo fue
hearing-note-button = 📝 Nota
hearing-case-button = 🗂 El caso
hearing-following-button = 📅 Audiencia siguiente
hearing-facts-button = 🏛 Tribunal y caso
hearing-settle-button = ⚖️ Lo que contaron
hearing-ask-button = 📨 Preguntar a los observadores
hearing-event-button = ↩️ Audiencia
hearing-back-button = ↩️ Atrás
hearing-all-button = ⚖️ Audiencias

# $monday (Date); $count (Number): hearings
hearing-week =
    ⚖️ <b>Audiencias, semana del { DATE($monday, form: "date") }</b>
    { $count ->
        [0] No queda ninguna audiencia esa semana.
        [one] Una audiencia; la hora es la del tribunal.
       *[other] { NUMBER($count) } audiencias; las horas son las del tribunal.
    }
# $when (String): on the court's clock; $title (String)
hearing-week-line =
    🕐 <b>{ $when }</b>
    { $title }
# $facts (String): court, case number, defendants
hearing-week-case = 🏛 { $facts }
# $command (String)
hearing-week-more = … y más: { $command }
hearing-own-button = 🌐 En mi idioma
hearing-both-button = 📤 Türkçe + English
hearing-week-before-button = ◀️ Semana anterior
hearing-week-after-button = Semana siguiente ▶️
# $count (Number): hearings
hearing-case =
    🗂 <b>El caso</b>, { $count ->
        [one] una audiencia
       *[other] { NUMBER($count) } audiencias
    }
# $number (Number); $when (String): on the court's clock; $state (String): outcome, or how it stands
hearing-case-line =
    { $number }. <b>{ $when }</b> – { $state ->
        [adjourned] aplazada
        [decided] decidida
        [other] terminó de otra manera
        [past] resultado desconocido
        [postponed] pospuesta
        [cancelled] cancelada
       *[scheduled] pendiente
    }
# $title, $when (String)
hearing-note-head =
    📝 <b>{ $title }</b>
    { $when }

hearing-choose-case = 🏛 <b>¿De qué caso se trata?</b>
hearing-new-case-button = ➕ Un caso nuevo
hearing-unnamed-case = un caso sin nombre
hearing-other-case-button = 🔁 Otro caso
# $fact (String)
hearing-ask-fact =
    { $fact ->
        [court] 🏛 <b>¿Qué tribunal, y dónde?</b> También el edificio y la sala, si los conoce.
        [number] 🗂 <b>¿Cuál es el número del caso?</b> Como lo escribe el tribunal.
        [defendants] 👥 <b>¿A quién se juzga?</b>
        [charge] 📕 <b>¿Cuál es la acusación?</b>
       *[bring] 🎒 <b>¿Qué deben traer los observadores?</b> Por ejemplo, un documento de identidad o una carta.
    }
hearing-only-public = 🔓 Solo lo que ya es público: todos los miembros pueden leerlo y puede reenviarse.
# $limit (Number)
hearing-limit = Escríbalo, { NUMBER($limit) } caracteres como máximo.
# $fact (String)
hearing-fact-button =
    { $fact ->
        [court] 🏛 Tribunal
        [number] 🗂 Número
        [defendants] 👥 Acusados
        [charge] 📕 Acusación
       *[bring] 🎒 Para traer
    }
hearing-facts-head = 🏛 <b>Tribunal y caso</b>
# $count (Number)
hearing-facts-shared =
    { $count ->
        [one] Una audiencia lo muestra.
       *[other] { NUMBER($count) } audiencias de este caso lo muestran.
    }
hearing-skip-button = Omitir
hearing-clear-button = 🗑 Quitar
hearing-overview-button = ☰ Todos los datos
hearing-leave-button = ✅ Listo
hearing-facts-kept = ✅ Lo que escribió queda guardado.

# $title (String)
hearing-ask-outcome =
    ⚖️ <b>{ $title }</b>
    ¿Cómo terminó la audiencia?
# $outcome (String)
hearing-outcome-button =
    { $outcome ->
        [adjourned] ↪️ Aplazada
        [decided] ⚖️ Decidida
       *[other] ☑️ Otra cosa
    }
# $title (String)
hearing-ask-date =
    📅 <b>¿Cuándo es la próxima audiencia?</b>
    { $title }
    Escriba la fecha, por ejemplo 24.12.2027.
# $zone (String)
hearing-ask-clock =
    🕐 <b>¿A qué hora?</b>
    En la hora de { ZONE($zone) }, por ejemplo 09:30.
hearing-unknown-button = No se sabe
# $limit (Number)
hearing-ask-note =
    📝 <b>¿Qué observó?</b>
    Escríbalo, { NUMBER($limit) } caracteres como máximo: quién habló, qué se decidió, cómo trató el tribunal a los acusados y a los observadores.
    Queda sellado. Solo lo leen los coordinadores, hasta que publiquen una nota.
hearing-no-note-button = Sin nota
hearing-keep-button = ✅ Tal como está
# $title (String)
hearing-check = 📝 <b>{ $title }</b>
hearing-check-how = Los coordinadores lo ven sin su nombre.
hearing-done-button = ✅ Eso es todo
hearing-again-button = ⏮ Desde el principio
hearing-later-button = ⏸ Más tarde
hearing-report-left = ⏸ Queda guardado. Puede seguir hasta que se publique una nota.
hearing-thanks = ✅ <b>Gracias.</b> Los coordinadores ya lo tienen. Puede cambiarlo hasta que se publique una nota.
# $title, $when (String)
hearing-asked =
    ⚖️ <b>¿Cómo fue la audiencia?</b>
    { $title }
    { $when }
    Resultado, próxima fecha y una nota: bastan unos toques.
# $title (String)
hearing-told =
    ⚖️ <b>{ $title }</b>
    Un observador ha contado cómo fue.
# $title, $when, $zone (String)
hearing-again =
    ↪️ <b>Aplazada: { $title }</b>
    📅 Próxima audiencia: { $when } ({ ZONE($zone) })
hearing-again-how = ¿Observará de nuevo? Por favor, inscríbase otra vez.
hearing-sign-up-button = 👁 Inscribirse

# $title, $when (String); $count (Number): observers who told
hearing-settle =
    ⚖️ <b>{ $title }</b>
    { $when }
    { $count ->
        [0] Nadie ha contado aún cómo fue.
        [one] Un observador ha contado cómo fue.
       *[other] { NUMBER($count) } observadores han contado cómo fue.
    }
# $outcome (String)
hearing-settled =
    <b>Resuelto:</b> { $outcome ->
        [adjourned] aplazada
        [decided] decidida
       *[other] terminó de otra manera
    }
# $number, $total (Number)
hearing-report-head = 👤 <b>{ $number } de { $total }</b>
hearing-is-published = 📣 Hay una nota publicada.
hearing-conclude-button = ⚖️ Dejarlo así
hearing-publish-button = 📣 Publicar la nota
# $title (String)
hearing-conclude = ⚖️ <b>¿Dejar así «{ $title }»?</b>
# $dated (Number): 1 when the next date is known
hearing-conclude-next =
    { $dated ->
        [1] La próxima audiencia entra en la agenda, con el mismo caso, y se pide a los observadores que se inscriban de nuevo.
       *[other] Cuando se sepa la fecha, pase la audiencia a ese día.
    }
hearing-conclude-yes-button = ⚖️ Sí, dejarlo así
# $title (String)
hearing-publish = 📣 <b>¿Publicar esta nota sobre «{ $title }»?</b>
hearing-publish-who = Podrán leerla todos los que ven la audiencia. No se dice quién la escribió.
hearing-publish-yes-button = 📣 Sí, publicar
hearing-asked-toast = Se ha preguntado a los observadores.
hearing-nobody-toast = Ya se les preguntó, o nadie observó.
hearing-settled-toast = Queda resuelto.
hearing-published-toast = La nota está publicada.

hearing-not-begun = Esta audiencia no ha comenzado o no se celebra. Aún no hay nada que contar.
hearing-published-already = Hay una nota publicada sobre esta audiencia; no se puede añadir nada más.
# $count (Number)
hearing-stored = ⚖️ Audiencias de las que contó algo: { $count }
