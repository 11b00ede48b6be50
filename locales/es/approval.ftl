### Approval: a second person looks at what would go out, before it does.

approval-ask-button = ✋ Pedir aprobación
# $people (Number): colleagues who can approve it now
approval-waits = ⏳ { $people ->
        [0] Espera aprobación. <b>Ahora mismo nadie puede darla.</b>
        [one] Espera aprobación: puede darla { NUMBER($people) } persona del equipo. Se le avisará.
       *[other] Espera aprobación: pueden darla { NUMBER($people) } personas del equipo. Se le avisará.
    }
approval-take-back-button = ↩️ Retomarlo y seguir escribiendo
# $kind (String): briefing or alert; $correction (Number): 1 or 0; $begins (String): title, or how the text begins; $people (Number)
approval-asked =
    ✋ <b>Alguien del equipo pide su aprobación</b>
    { $kind ->
        [alert] 🚨 Alerta
       *[briefing] 📰 Boletín
    }: <b>{ $begins }</b>{ $correction ->
        [1] { " " }(corrección de un envío)
       *[0] { "" }
    }
    { $people ->
        [0] Ahora no le llegaría a nadie.
        [one] Ahora le llegaría a { NUMBER($people) } persona.
       *[other] Ahora les llegaría a { NUMBER($people) } personas.
    } No sale nada antes de que alguien lo apruebe.
approval-open-button = 👁 Mirarlo
# $kind (String): briefing or alert; $correction (Number): 1 or 0
approval-head =
    ✋ <b>{ $kind ->
        [alert] Una alerta espera su aprobación
       *[briefing] Un boletín espera su aprobación
    }</b>{ $correction ->
        [1] { " " }(corrección de un envío)
       *[0] { "" }
    }
    Mírelo en cada idioma antes de decidir.
# $people (Number)
approval-approve-button = ✅ { $people ->
        [0] Aprobar
        [one] Aprobar: { NUMBER($people) } persona
       *[other] Aprobar: { NUMBER($people) } personas
    }
approval-return-button = ↩️ Devolverlo con un comentario
approval-later-button = Más tarde
approval-later = ⏳ Sigue esperando. Lo encontrará en /publish.
approval-changed =
    ⚠️ <b>Se ha cambiado desde que se le mostró.</b>
    Así está ahora.
# $limit (Number): characters
approval-remark =
    ✏️ <b>¿Qué tiene que cambiar?</b>
    Escríbalo en un solo mensaje de { NUMBER($limit) } caracteres como máximo. Lo leerán todas las personas que han escrito en el borrador.
approval-returned-now = ↩️ Devuelto. Se ha dicho por qué a quienes lo escribieron.
# $begins (String): title, or how the text begins
approval-approved = ✅ Alguien del equipo ha aprobado «{ $begins }». Sale según lo previsto.
# $begins (String): title, or how the text begins; $remark (String): as typed
approval-returned =
    ↩️ <b>Alguien del equipo ha devuelto «{ $begins }»</b>
    <blockquote>{ $remark }</blockquote>
# $begins (String): title, or how the text begins
approval-void = ↩️ Ya no hace falta aprobar «{ $begins }»: se ha cambiado, retomado o descartado. Si vuelve a hacer falta, se pedirá de nuevo.
approval-draft-button = ✏️ Abrir el borrador
approval-sendings-button = 📊 Ver el envío
