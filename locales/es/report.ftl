### Denunciar una violación: la pantalla de seguridad, los pasos, el resumen y el acuse de recibo.

report-safety = <b>Antes de la primera palabra</b>
    • Telegram conoce su cuenta, y los chats con bots no están cifrados de extremo a extremo.
    • Lo que envíe se guarda aquí cifrado, con un vínculo sellado a su cuenta para poder responderle. De usted, el equipo solo ve un código de caso, salvo que decida otra cosa.
    • Puede parar en cualquier momento; lo que descarte se destruye.
report-danger = <b>En peligro inmediato:</b> { $advice } Este bot no es un servicio de emergencias.
    { $contacts }
report-danger-not-set = <b>En peligro inmediato:</b> { $advice } Este bot no es un servicio de emergencias.
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
report-ways-in = <b>¿Cómo quiere contarlo?</b>
    ⚡ Rápido: un mensaje, escrito o de voz; puede salir al momento y los detalles pueden venir después.
    📋 Paso a paso: unas preguntas; cada una se puede omitir.
    O directamente a las preguntas sobre:
report-quick-button = ⚡ Rápido: un mensaje
report-guided-button = 📋 Paso a paso
report-group = <b>¿De qué se trata?</b>
report-category = <b>{ $group }</b>
    { $explanation }

    ¿Qué encaja mejor?
report-kind = <b>{ $kind }</b>
    ¿Qué encaja mejor?
report-urgency-danger-button = 🔴 Peligro: alertar al enviarlo
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
report-file-kept = 📎 { $name } · { $size }
    SHA-256: <code>{ $short }…</code>
report-first-file = ℹ️ Una imagen o un vídeo enviado como <b>archivo</b> conserva la hora y el lugar como prueba. Enviado como <b>foto</b>, los pierde.
report-done-button = Eso es todo →
report-send-now-button = ✅ Enviar ahora
report-details-button = ➕ Responder unas preguntas
report-to-summary-button = 📋 Resumen
report-next-button = Siguiente →
report-list-button = Revisarlo
report-question = <i>{ $number } de { $total }</i>
    <b>{ $question }</b>
report-hint = { $hint }
report-said-with = ✅ { $count ->
    [one] Se guardó un mensaje con esta pregunta.
   *[other] Se guardaron { NUMBER($count) } mensajes con esta pregunta.
}
report-answer-kept = ✅ Guardado: { $label }
report-country = País: <b>{ $country }</b>
report-said = Su respuesta hasta ahora: <i>{ $said }</i>
report-empty-button = 🗑 Retirar la respuesta
report-answers = <b>Las preguntas</b>
    Toque una para responderla o cambiarla. ☑️ respondida, ▫️ abierta.
report-answers-button = ✏️ Preguntas: { $answered }/{ $total }
report-named = <b>¿Quién puede saber que fue usted?</b>
    🕶 Anónimo: el equipo ve solo el código del caso y puede escribirle a través de este bot.
    🎭 Un nombre inventado: el equipo lo ve en lugar de un nombre.
    👤 Su nombre: se sella aparte de la denuncia. El equipo lo abre solo si lo necesita; cada consulta queda anotada.

    Solo usted puede cambiarlo; una vez enviado, solo para decir más.
report-who-anonymous-button = 🕶 Anónimo
report-who-pseudonym-button = 🎭 Con un nombre inventado
report-who-named-button = 👤 Con mi nombre
report-who-anonymous = Anónimo
report-who-pseudonym = Con un nombre inventado
report-who-named = Con su nombre
report-pseudonym = <b>¿Con qué nombre le llamamos?</b>
    Invente uno por el que nadie le conozca.
report-name = <b>¿Cómo se llama?</b>
    Tal como quiere que se escriba. Se sella aparte de la denuncia.
report-contact = <b>Su nombre está guardado.</b>
    ¿Hay otra forma segura de contactarle si se pierde este chat? Por ejemplo un correo.
report-no-contact-button = Ninguna otra
report-consents = <b>¿Qué se puede hacer con ello?</b> No se supone nada; toque lo que acepta. Podrá retirarlo después.
    <b>Nombres al gobierno:</b> expertos de la ONU pueden escribirle sobre ello, con nombres.
    <b>Nombres en público:</b> pueden figurar nombres en sus informes públicos.
    <b>Socios:</b> podemos entregarlo a organizaciones asociadas.
    <b>Informes públicos:</b> puede aparecer en los nuestros, sin nombres.
report-consents-un = Anónimo no es «listo para la ONU»: sus expertos deben saber quién lo presenta.
report-consents-unnamed = ⚠️ Para la ONU también hace falta su nombre. Puede darlo en «quién puede saber», ahora o después.
report-consent-un_government = ONU: nombres al gobierno
report-consent-un_public = ONU: nombres en informes
report-consent-partners = Organizaciones asociadas
report-consent-public = Nuestros informes, sin nombres
report-added = ✅ Esto se ha guardado con su denuncia.
report-not-said = sin indicar
report-summary = <b>Por favor, compruebe</b>
    <b>Tema:</b> { $category }
    <b>Urgencia:</b> { $urgency }
    <b>Qué ocurrió:</b> { $what }
    <b>Cuándo:</b> { $when }
    <b>Dónde:</b> { $where }
    <b>Usted:</b> { $named }
    <b>Permisos dados:</b> { NUMBER($consents) } de 4

    Nadie puede verlo hasta que lo envíe.
report-excerpt = <blockquote>{ $text }</blockquote>
report-submit-button = ✅ Enviar la denuncia
report-change-group-button = Cambiar: tema
report-change-tell-button = ➕ Añadir algo
report-change-named-button = Cambiar: quién sabe
report-change-consents-button = Cambiar: permisos
report-list = <b>Lo que contiene su denuncia</b>
report-list-empty = Su denuncia todavía no contiene nada.
report-listed = { $number }. { $kind }: { $about }
report-remove-button = 🗑 { $number }
report-empty = La denuncia aún está vacía. Escriba un mensaje, envíe una foto, un mensaje de voz o un archivo, o responda a una pregunta.
report-leave = <b>¿Salir de la denuncia?</b>
    Guardada para después: no se pierde nada y nadie la ve.
    Descartada: se destruye todo su contenido, también los archivos.
report-keep-button = Guardar para después
report-drop-button = 🗑 Descartar
report-resume-button = Seguir con la denuncia
report-kept = Guardada. Nadie puede verla. /report le lleva de vuelta.
report-dropped = Descartada. Su contenido ha sido destruido. Los mensajes que escribió siguen en este chat: puede limpiarlo.
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
report-received-next = /mycases muestra cómo va. Cuando haya novedades, solo escribiré que las hay.
report-received-before = Esta denuncia ya se recibió.
    Su código de caso: <code>{ $code }</code>
    /mycases muestra cómo va.
report-proof = Recibido: <code>{ $at }</code>
    Prueba: <code>{ $proof }</code>
    Este mensaje se puede mostrar: no dice nada de lo que denunció.
report-files-button = 🧾 Archivos y huellas
report-files = <b>Archivos de { $code }</b>, tal como se recibieron
report-no-files = No hay archivos en { $code }.
report-file-proof = { $about }
    { $at }
    <code>{ $sha256 }</code>
report-show-receipt-button = 🧾 Acuse de recibo
report-receipt-button = ← Acuse de recibo
report-file-too-big = Este archivo es demasiado grande: Telegram me deja recoger como máximo { NUMBER($limit) } MB. No se guardó; el resto de su denuncia sí. Puede comprimirlo, enviarlo por partes, recortar un vídeo o escribir un enlace.
report-too-many = Ha enviado muchas denuncias en poco tiempo. Esta queda guardada como borrador; no se pierde nada. Podrá enviarla a partir de { DATE($at, form: "moment") }. Si alguien está en peligro, el botón rojo funciona siempre.
report-too-many-files = Han llegado muchos archivos a esta denuncia en poco tiempo. Este no se guardó; los anteriores sí. Podrán llegar más a partir de { DATE($at, form: "moment") }. El texto se acepta siempre.
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
