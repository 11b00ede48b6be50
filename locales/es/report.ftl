### Denunciar una violación: la pantalla de seguridad, los pasos, el resumen y el acuse de recibo.

report-safety = <b>Antes de la primera palabra</b>
    • Telegram conoce su cuenta, y los chats con bots no están cifrados de extremo a extremo.
    • Lo que envíe se guarda aquí cifrado, con un vínculo sellado a su cuenta para poder responderle. El equipo solo ve un código de caso, salvo que usted decida otra cosa.
    • Puede parar en cualquier momento; lo que descarte se destruye.
report-danger = <b>En peligro inmediato:</b> { $advice }
    { $contacts }
report-danger-not-set = <b>En peligro inmediato:</b> { $advice }
    Aquí no se ha configurado ningún contacto de emergencia.
report-ways = <b>¿Demasiado arriesgado aquí?</b> Use otra vía:
    { $ways }
report-ways-not-set = <b>¿Demasiado arriesgado aquí?</b> Todavía no se ha configurado otra vía. No escriba si eso le pone en peligro.
report-way-web = Formulario: { $where }
report-way-signal = Signal: { $where }
report-way-email = Correo: { $where }
report-begin-button = Continuar
report-back-button = ← Atrás
report-leave-button = ✖️ Salir
report-skip-button = Omitir
report-group = <b>¿De qué se trata?</b>
report-category = <b>{ $group }</b>
    { $explanation }

    ¿Qué encaja mejor?
report-urgency = <b>¿Es urgente?</b>
    Tema: { $category }
report-urgency-danger-button = 🔴 Alguien está en peligro ahora
report-urgency-soon-button = 🟠 Puede ocurrir pronto
report-urgency-normal-button = No, no es urgente
report-urgency-danger = Alguien está en peligro ahora
report-urgency-soon = Puede ocurrir pronto
report-urgency-normal = No es urgente
report-what = <b>¿Qué ocurrió?</b>
    Escriba, o envíe mensajes de voz, fotos, vídeos, archivos o una ubicación, tantos como quiera. Cada uno se guarda al momento.

    Una imagen enviada como <b>archivo</b> conserva la hora y el lugar como prueba; enviada como <b>foto</b>, los pierde.
report-arrived = <b>Guardado:</b> { $what }
    Envíe más, o continúe.
report-done-button = Eso es todo →
report-list-button = Revisarlo
report-when = <b>¿Cuándo ocurrió?</b>
    Escríbalo como lo sepa, por ejemplo «el martes pasado por la noche».
report-where = <b>¿Dónde ocurrió?</b>
    Escriba el lugar, o envíe una ubicación.
report-named = <b>¿Quién puede saber que fue usted?</b>
    Anónimo: el equipo ve solo el código del caso y puede escribirle a través de este bot.
    Con su nombre: el equipo ve también su nombre y su usuario de Telegram.
report-who-anonymous-button = 🕶 Anónimo
report-who-pseudonym-button = 🎭 Con un nombre inventado
report-who-named-button = Con mi nombre
report-who-anonymous = Anónimo
report-who-pseudonym = Con un nombre inventado
report-who-named = Con su nombre
report-added = ✅ Esto se ha guardado con su denuncia.
report-not-said = sin indicar
report-summary = <b>Por favor, compruebe</b>
    <b>Tema:</b> { $category }
    <b>Urgencia:</b> { $urgency }
    <b>Qué ocurrió:</b> { $what }
    <b>Cuándo:</b> { $when }
    <b>Dónde:</b> { $where }
    <b>Usted:</b> { $named }

    Nadie puede verlo hasta que lo envíe.
report-excerpt = <blockquote>{ $text }</blockquote>
report-submit-button = ✅ Enviar la denuncia
report-change-group-button = Cambiar: tema
report-change-urgency-button = Cambiar: urgencia
report-change-what-button = Añadir algo
report-change-list-button = Quitar algo
report-change-when-button = Cambiar: cuándo
report-change-where-button = Cambiar: dónde
report-change-named-button = Cambiar: nombre
report-list = <b>Lo que contiene su denuncia</b>
report-list-empty = Su denuncia todavía no contiene nada.
report-listed = { $number }. { $kind }: { $about }
report-remove-button = 🗑 { $number }
report-empty = La denuncia aún no se puede enviar: hace falta un tema y al menos un mensaje, una foto, un mensaje de voz o un archivo.
report-leave = <b>¿Salir de la denuncia?</b>
    Guardada para después: no se pierde nada y nadie la ve.
    Descartada: se destruye todo su contenido, también los archivos.
report-keep-button = Guardar para después
report-drop-button = 🗑 Descartar
report-resume-button = Seguir con la denuncia
report-kept = Guardada. Nadie puede verla. /report le lleva de vuelta.
report-dropped = Descartada. Su contenido ha sido destruido. Los mensajes que escribió siguen en este chat: puede borrarlos en su teléfono.
report-nothing-kept = Ha salido. No se guardó nada.
report-again-button = 📝 Hacer una denuncia
report-go-on-button = 📝 Seguir con la denuncia
report-found = <b>Tiene una denuncia sin terminar</b>
    Guardado hasta ahora: { $what }
    Todavía no la puede ver nadie.
report-found-empty = <b>Tiene una denuncia sin terminar</b>
    Todavía no la puede ver nadie.
report-received = <b>Recibida y guardada.</b>
    Su código de caso: <code>{ $code }</code>

    Todavía no la ha leído nadie. { $told ->
        [0] En este momento no hay nadie del equipo a quien avisar; espera en la cola.
        [one] Se está avisando a una persona del equipo.
       *[other] Se está avisando a { NUMBER($told) } personas del equipo.
    }
    /mycases muestra cómo va. Cuando haya novedades, solo escribiré que las hay.
report-received-before = Esta denuncia ya se recibió.
    Su código de caso: <code>{ $code }</code>
    /mycases muestra cómo va.
report-cases-button = Mis casos
report-edited = ✏️ Su cambio se ha guardado; la versión anterior se conserva.
report-count-text = { $count ->
    [one] un texto
   *[other] { NUMBER($count) } textos
}
report-count-voice = { $count ->
    [one] un mensaje de voz
   *[other] { NUMBER($count) } mensajes de voz
}
report-count-audio = { $count ->
    [one] un archivo de audio
   *[other] { NUMBER($count) } archivos de audio
}
report-count-photo = { $count ->
    [one] una foto
   *[other] { NUMBER($count) } fotos
}
report-count-video = { $count ->
    [one] un vídeo
   *[other] { NUMBER($count) } vídeos
}
report-count-document = { $count ->
    [one] un archivo
   *[other] { NUMBER($count) } archivos
}
report-count-location = { $count ->
    [one] una ubicación
   *[other] { NUMBER($count) } ubicaciones
}
report-count-album = { $count ->
    [one] un álbum
   *[other] { NUMBER($count) } álbumes
}
report-kind-text = Texto
report-kind-voice = Mensaje de voz
report-kind-audio = Audio
report-kind-photo = Foto
report-kind-video = Vídeo
report-kind-document = Archivo
report-kind-location = Ubicación
report-kind-question = Pregunta del equipo
report-kind-answer = Respuesta
report-size-kilobytes = { NUMBER($size) } kB
report-size-megabytes = { NUMBER($size) } MB
report-as-is-button = Dejarlo así
report-empty-button = Dejar en blanco
# $question (HTML), $said (String): what was asked and what was answered before
report-said = { $question }

    Lo dicho hasta ahora: <i>{ $said }</i>
