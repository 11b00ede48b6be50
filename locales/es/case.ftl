### Un caso tal como lo ve el equipo, y lo que decide.

case-ended = Este caso está cerrado o fue retirado. No se cambió nada.
case-taken = Alguien del equipo ya se hizo cargo de este caso. No se cambió nada.
case-changed = El caso ha cambiado entretanto. No se decidió nada; por favor, mírelo de nuevo.
case-own = Este caso lo denunció usted. Debe llevarlo otra persona del equipo.
# $code, $grave, $category, $status, $who (String); $at (Datetime): when it was submitted
case-head = <b>{ $code }</b> – { $status }
    { $grave } · { $category }
    Recibido: { DATE($at, form: "moment") }
    Informante: { $who }
case-anonymous = anónimo
case-named = dio su nombre, sellado aparte
case-mine = Usted se hizo cargo.
case-colleague = Otra persona del equipo se hizo cargo.
case-orphaned = Quien se hizo cargo ya no tiene ese rol: puede asumirlo usted.
case-status-new = en espera
case-status-in_review = en manos del equipo
case-status-verified = verificado
case-status-waiting = espera respuesta
case-status-not_verified = no verificado
case-status-acted_on = con medidas tomadas
case-status-closed = cerrado
case-status-withdrawn = retirado
case-status-erased = borrado al cumplir su plazo
case-when = <b>Cuándo:</b> { $text }
case-where = <b>Dónde:</b> { $text }
case-entry = <b>{ $number }. { $kind }</b> – { DATE($at, form: "short") }
case-album = (álbum)
case-text = { $text }
case-edited = { $count ->
    [one] ✏️ editado; se conserva una versión anterior
   *[other] ✏️ editado; se conservan { NUMBER($count) } versiones anteriores
}
case-destroyed = El contenido de este caso está destruido: fue retirado o venció su plazo.
case-page = Página { $page } de { $pages }
case-file-button = 📎 { $number }
case-file-caption = <b>{ $code }</b> – { $kind } – { DATE($at, form: "moment") }
    SHA-256 <code>{ $sha256 }</code>
case-sending-toast = Enviando el archivo. No se puede reenviar.
case-take-button = ✋ Hacerme cargo
case-ask-button = ❓ Preguntar
case-back-button = ↩️ Atrás
case-return-button = ↩️ Devolver
case-close-button = 🔒 Cerrar
case-queue-button = ← Cola
case-close = <b>Cerrar { $code }</b>
    ¿Por qué? La persona ve el motivo. Un caso cerrado calla; se puede reabrir.
case-close-resolved-button = Se hizo lo que se podía hacer
case-close-referred-button = Remitido a alguien mejor situado
case-close-duplicate-button = Igual que otra denuncia
case-close-out_of_scope-button = No es violación, o no es nuestro campo
case-close-no_answer-button = Preguntas sin respuesta
# $limit (Number): characters
case-ask = <b>Su pregunta a la persona</b>
    Escríbala en un solo mensaje de texto, { NUMBER($limit) } caracteres como máximo. La persona no sabrá quién pregunta.
case-ask-check = <b>¿Enviar esta pregunta?</b>
    <blockquote>{ $question }</blockquote>
case-ask-send-button = ✅ Enviar
case-ask-anew-button = ✏️ Escribirla de nuevo
case-ask-leave-button = ✖️ No preguntar
case-ask-left = No se preguntó nada.
case-pseudonym = se hace llamar «{ $name }»
case-nobody = No lo tiene nadie: puede tomarlo.
case-offered = Lo ha ofrecido a un/a colega, que aún no ha respondido.
case-offered-to-you = <b>Este caso se le ofrece a usted.</b>
case-due-first_look = Primera mirada: antes del { DATE($at, form: "moment") }
case-due-acknowledge = Por tomar: antes del { DATE($at, form: "date") }
case-due-feedback = Respuesta a la persona: antes del { DATE($at, form: "date") }
case-severity-critical = crítico
case-severity-high = grave
case-severity-medium = medio
case-severity-low = leve
case-credibility-confirmed = confirmado
case-credibility-plausible = verosímil
case-credibility-doubtful = dudoso
case-messages-button = 💬 Mensajes ({ $count })
case-files-button = 📎 Archivos ({ $count })
case-told-button = 📋 Respuestas
case-notes-button = 📝 Notas ({ $count })
case-timeline-button = 🕓 Pasos
case-more-button = ☰ Más
case-verified-button = ✅ Verificado
case-not_verified-button = ❔ No verificado
case-acted_on-button = 🛠 Con gestiones
case-in_review-button = 🔎 Revisar de nuevo
case-hand-button = 🤝 Traspasar
case-unoffer-button = ✖️ Retirar la oferta
case-undo-button = ↶ Deshacer
case-reopen-button = 🔓 Reabrir
case-grade-button = ⚖️ Valorar
case-offer-accept-button = ✅ Aceptarlo
case-offer-decline-button = ✖️ Dejarlo
case-tab-messages = <b>{ $code }</b> – mensajes
case-tab-files = <b>{ $code }</b> – archivos
case-tab-told = <b>{ $code }</b> – respuestas y permisos
case-tab-notes = <b>{ $code }</b> – notas para revisores
case-tab-timeline = <b>{ $code }</b> – qué pasó, lo más reciente primero
case-tab-more = <b>{ $code }</b> – más
case-tab-links = <b>{ $code }</b> – enlaces
case-tab-similar = <b>{ $code }</b> – casos parecidos
case-tab-hand = <b>{ $code }</b> – traspasar
case-no-messages = No hay mensajes.
case-no-files = No hay archivos.
case-no-notes = Aún no hay notas. La persona no las ve nunca.
# $number (Number); $kind, $sha256 (String): the beginning of the hash; $at (Datetime)
case-file-line = <b>{ $number }.</b> { $kind } – { DATE($at, form: "short") }
    <code>{ $sha256 }…</code>
case-answer = <b>{ $label }:</b> { $text }
case-consents = <b>La persona permite:</b>
case-consent-un_government = una carta de expertos de la ONU, con nombres, al gobierno
case-consent-un_public = los nombres en informes públicos de expertos de la ONU
case-consent-partners = pasarlo a organizaciones asociadas
case-consent-public = nuestros informes públicos, sin nombres
case-note = <b>{ DATE($at, form: "short") }</b>
    { $text }
case-write-note-button = ✏️ Escribir una nota
# $limit (Number): characters
case-write-note = <b>Una nota para revisores</b>
    Escríbala en un solo mensaje de texto, { NUMBER($limit) } caracteres como máximo. Se sella con el caso; la persona no la ve nunca.
case-write-code = <b>¿Igual a qué caso?</b>
    Envíe su código, por ejemplo <code>ABCD-2345</code>. Ambos quedan enlazados; ninguno se cierra por ello.
# $act, $times, $who (String): the last two may be empty
case-step = { DATE($at, form: "short") } { $act }{ $times }{ $who }
case-by-you = usted
case-by-former = alguien que dejó el equipo
case-act-received = 📥 la persona: { $kind }
case-act-other = ▫️ otro paso
case-act-report_submitted = 📨 enviado
case-act-report_edited = ✏️ la persona cambió un mensaje
case-act-report_opened_with_passphrase = 🔑 abierto con su frase secreta
case-act-passphrase_set = 🔑 la persona guarda una frase secreta
case-act-report_unlinked = ✂️ desvinculado de su cuenta
case-act-report_taken_away = 📦 la persona se llevó una copia
case-act-report_withdrawn = 🗑 retirado
case-act-consent_given = 🔐 la persona dio un permiso
case-act-consent_withdrawn = 🔐 la persona retiró un permiso
case-act-reporter_less_anonymous = 👤 la persona dijo más de quién es
case-act-report_held = ⚖️ retención legal puesta
case-act-report_hold_lifted = ⚖️ retención legal levantada
case-act-danger_raised = 🚨 alarma: alguien en peligro
case-act-danger_taken = 🚨 alarma atendida
case-act-danger_over = 🚨 la persona dice que ha pasado
case-act-danger_passed_on = 🚨 alarma pasada a la administración
case-act-report_opened = 👁 consultado
case-act-evidence_opened = 👁 archivo abierto
case-act-report_taken = ✋ tomado
case-act-report_given_back = ↩️ devuelto
case-act-report_verified = ✅ dado por verificado
case-act-report_not_verified = ❔ dado por no verificado
case-act-report_acted_on = 🛠 se hicieron gestiones
case-act-report_in_review = 🔎 retomado
case-act-report_closed = 🔒 cerrado
case-act-report_reopened = 🔓 reabierto
case-act-report_reopening_asked = 🙋 la persona pide reabrirlo
case-act-report_asked = ❓ pregunta a la persona
case-act-report_answered = 💬 la persona respondió
case-act-report_added_to = ➕ la persona añadió algo
case-act-report_offered = 🤝 ofrecido a un/a colega
case-act-report_handed_over = 🤝 traspasado
case-act-report_offer_declined = 🤝 no aceptado
case-act-report_severity_set = ⚖️ gravedad fijada
case-act-report_credibility_set = ⚖️ credibilidad fijada
case-act-report_category_set = ⚖️ categoría fijada
case-act-report_country_set = ⚖️ país fijado
case-act-second_asked_close = 👀 cierre pedido
case-act-second_asked_export = 👀 entrega pedida
case-act-second_asked_reveal = 👀 identidad pedida
case-act-second_agreed_close = ✅ cierre aprobado
case-act-second_agreed_export = ✅ entrega aprobada
case-act-second_agreed_reveal = ✅ ver la identidad: aprobado
case-act-second_refused_close = ✖️ cierre rechazado
case-act-second_refused_export = ✖️ entrega rechazada
case-act-second_refused_reveal = ✖️ ver la identidad: rechazado
case-act-identity_seen = 👤 identidad vista
case-act-packet_made_un = 📦 paquete para la ONU
case-act-packet_made_contact = 📦 paquete para un contacto
case-act-packet_made_dossier = 📦 expediente general sacado
case-act-report_severity_lowered = ⚖️ gravedad rebajada
case-act-report_compared = 🔎 comparado con otros casos
case-act-note_added = 📝 nota escrita
case-act-case_linked = 🔗 enlazado
case-act-case_unlinked = 🔗 enlace quitado
case-act-decision_undone = ↶ última decisión deshecha
case-act-reviewer_barred = 🚫 alguien apartado del caso
case-act-reviewer_let_in = 👁 alguien puede verlo de nuevo
case-act-second_asked_aside = 👀 apartar la cuenta: pedido
case-act-second_agreed_aside = ✅ apartar la cuenta: aprobado
case-act-second_refused_aside = ✖️ apartar la cuenta: rechazado
case-act-sender_set_aside = 🗂 cuenta apartada
case-act-sender_let_back = 🗂 cuenta de nuevo entre las demás
case-grade = <b>{ $code }</b> – valorar
    ¿Cuán grave es, cuán creíble, de qué trata y dónde ocurrió?
case-set-category-button = 🏷 { $name }
case-set-country-button = 🌍 { $name }
case-pick-category = <b>{ $code }</b>: ¿de qué trata?
case-pick-country = <b>{ $code }</b>: ¿en qué país?
case-similar-button = 🔎 Parecidos
case-links-button = 🔗 Enlaces
case-no-links = No hay enlaces.
case-link-duplicate = 🔗 Igual a <b>{ $name }</b>
case-link-event = 📅 { $name }
case-link-call = 📣 { $name }
case-links-duplicate = Un botón con ✖️ quita un enlace. ▶️ lleva a los eventos y luego a las convocatorias.
case-links-event = Enlazarlo con uno de los próximos eventos:
case-links-call = Enlazarlo con una convocatoria abierta:
case-duplicate-button = 🔗 Igual a otro caso …
case-no-similar = Ningún caso se le parece en palabras, tipo, lugar y fecha.
# $percent (Number): how much of the words is the same
case-similar-line = <b>{ $code }</b> – { NUMBER($percent) } % parecido
    { $category } – { DATE($at, form: "short") } – { $status }
case-hand-how = ¿A quién? El caso sigue siendo suyo hasta que lo acepte.
case-hand-nobody = No hay otro revisor.
case-ask-pick-button = 📋 Elegir una pregunta
case-ask-pick = <b>¿Qué pregunta?</b>
case-ask-pick-lacking = <b>¿Qué pregunta?</b> Estas piden lo que falta en el paquete.
case-ask-picked = <b>{ $number }.</b> { $text }
case-ask-meaning = Significa: <i>{ $text }</i>
case-ask-keep-button = ⭐ Guardarla para otra vez
case-ask-forget-button = 🗑 Quitarla de mis preguntas
case-ask-saved-full = Ya ha guardado { $limit } preguntas. Borre antes una.
case-reads = lee: { $language }
case-ask-reads = Lee: <b>{ $language }</b>.
case-ask-goes-out = Sale en este idioma, si existe: { $language }.
case-questions-stored = 📋 Preguntas que guarda para informantes: { NUMBER($count) }
case-sent-to = 📋 A la pregunta: { $label }
case-forwarded = ↪️ Reenviado; enviado primero { DATE($at, form: "moment") } por { $name }
case-no-category = sin categoría
case-link-choice = { DATE($at, form: "date") } · { $name }
case-more-passing = Lo que traspase tiene que aceptarlo un/a colega. Lo que devuelva vuelve a esperar en la cola.
