### Los casos de quien denunció: cómo van, en palabras sencillas; nunca el contenido.

mycases-list = { $count ->
    [0] Todavía no ha denunciado nada.
   *[other] <b>Sus casos</b>
}
mycases-line = <code>{ $code }</code> – { $status } – { DATE($at, form: "date") }
mycases-unfinished = Tiene una denuncia sin terminar. Todavía no la puede ver nadie.
mycases-status-new = en espera
mycases-status-in_review = en revisión
mycases-status-verified = verificado
mycases-status-waiting = una pregunta para usted
mycases-status-not_verified = no se pudo verificar
mycases-status-acted_on = con medidas tomadas
mycases-status-closed = cerrado
mycases-case = <b>{ $code }</b>
    { $category }
    Recibido: { DATE($at, form: "moment") }
mycases-no-category = Aún no se ha dicho de qué trata.
mycases-explained-new = <b>Está en espera.</b> Nadie se ha hecho cargo todavía.
mycases-explained-in_review = <b>Una persona del equipo se ha hecho cargo</b> y lo está mirando.
mycases-explained-verified = <b>Está verificado:</b> es un caso en el que trabaja la red.
mycases-explained-not_verified = <b>No se pudo verificar.</b> Puede añadir más cuando quiera.
mycases-explained-acted_on = <b>La red ha tomado medidas.</b>
mycases-explained-waiting = <b>El equipo tiene una pregunta para usted.</b>
mycases-explained-closed = <b>Está cerrado.</b>
mycases-explained-withdrawn = <b>Usted lo retiró.</b> Su contenido está destruido.
mycases-explained-erased = <b>Cumplió su plazo:</b> su contenido se borró.
mycases-withdrawn = <b>Retirado: { $code }</b>
    Su contenido ha sido destruido, también los archivos. Solo quedan el código y las fechas, y nada que lleve a usted.
mycases-seen = Se ha abierto, pero nadie trabaja en él todavía.
mycases-not-seen = Todavía no lo ha leído nadie.
mycases-closed-resolved = Motivo: se hizo lo que se podía hacer.
mycases-closed-referred = Motivo: se remitió a alguien mejor situado.
mycases-closed-duplicate = Motivo: es el mismo que otra denuncia.
mycases-closed-out_of_scope = Motivo: no es una violación de derechos, o no es nuestro campo.
mycases-closed-no_answer = Motivo: nuestras preguntas quedaron sin respuesta.
mycases-question = <blockquote>{ $question }</blockquote>
mycases-answer-button = ✍️ Responder
mycases-add-button = ➕ Añadir algo
mycases-withdraw-button = 🗑 Retirar
mycases-code-button = 🔑 Abrir un caso con su código
mycases-back-button = ← Mis casos
mycases-withdraw = <b>¿Retirar { $code }?</b>
    Lo que denunció se destruye, también los archivos. No podrá recuperarlo. Las copias de seguridad lo guardan, cifrado, unos días o semanas más. Lo que el equipo haya leído o entregado sigue sabiéndose.
mycases-withdraw-confirm-button = 🗑 Sí, destruirlo
mycases-withdraw-not-button = No, conservarlo
mycases-tell-answer = <b>Su respuesta</b>
    <blockquote>{ $question }</blockquote>
    Escriba, o envíe mensajes de voz, fotos o archivos, tantos como quiera. Cada uno se guarda al momento.
mycases-tell-more = <b>Añadir a su caso</b>
    Escriba, o envíe mensajes de voz, fotos o archivos, tantos como quiera. Cada uno se guarda al momento.
mycases-arrived = { $count ->
    [one] <b>Guardado:</b> un mensaje. Envíe más, o termine.
   *[other] <b>Guardado:</b> { NUMBER($count) } mensajes. Envíe más, o termine.
}
mycases-done-button = ✅ Eso es todo
mycases-not-now-button = Ahora no
mycases-added = { $count ->
    [one] ✅ Recibido: un mensaje.
   *[other] ✅ Recibido: { NUMBER($count) } mensajes.
}
mycases-nothing-added = No se ha añadido nada.
mycases-news = Hay novedades. Toque para verlas.
mycases-news-button = Ver las novedades
