### Un caso tal como lo ve el equipo, y lo que decide.

case-ended = Este caso está cerrado o fue retirado. No se cambió nada.
case-taken = Alguien del equipo ya se hizo cargo de este caso. No se cambió nada.
case-changed = El caso ha cambiado entretanto. No se decidió nada; por favor, mírelo de nuevo.
case-own = Este caso lo denunció usted. Debe llevarlo otra persona del equipo.
case-head = <b>{ $code }</b> – { $status }
    { $urgency }
    { $category }
    Recibido: { DATE($at, form: "moment") }
    De: { $who }
case-anonymous = anónimo
case-named = { $name }
case-nameless = con nombre, pero Telegram no da ninguno
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
case-destroyed = La persona retiró este caso. Su contenido está destruido.
case-page = Página { $page } de { $pages }
case-file-button = 📎 { $number }
case-file-caption = <b>{ $code }</b> – { $kind } – { DATE($at, form: "moment") }
    SHA-256 <code>{ $sha256 }</code>
case-sending-toast = Enviando el archivo. No se puede reenviar.
case-take-button = ✋ Hacerme cargo
case-accept-button = ✅ Aceptar
case-ask-button = ❓ Preguntar
case-back-button = ↩️ Atrás
case-return-button = ↩️ Devolver a la cola
case-close-button = 🔒 Cerrar
case-queue-button = ← Cola
case-close = <b>Cerrar { $code }</b>
    ¿Por qué? La persona ve el motivo. Un caso cerrado queda cerrado.
case-close-resolved-button = Se hizo lo que se podía hacer
case-close-referred-button = Remitido a alguien mejor situado
case-close-duplicate-button = Igual que otra denuncia
case-close-out_of_scope-button = No es violación, o no es nuestro campo
case-close-no_answer-button = Preguntas sin respuesta
case-ask = <b>Su pregunta a quien denunció</b>
    Escríbala en un solo mensaje, de { NUMBER($limit) } caracteres como máximo. La persona no sabrá quién pregunta.
case-ask-check = <b>¿Enviar esta pregunta?</b>
    <blockquote>{ $question }</blockquote>
case-ask-send-button = ✅ Enviar
case-ask-anew-button = ✏️ Escribirla de nuevo
case-ask-leave-button = ✖️ No preguntar
case-ask-left = No se preguntó nada.
