### How far a broadcast is, for the editor who watches it.

# $subject (String): briefing, correction or recall; $title (String): as typed, shortened
progress-head = { $subject ->
        [correction] ✏️ Corrección: <b>{ $title }</b>
        [recall] ↩️ Retirada: <b>{ $title }</b>
       *[briefing] 📤 <b>{ $title }</b>
    }
# $state (String): scheduled, fanning, sending, paused, over, done or cancelled
progress-state = { $state ->
        [scheduled] 🗓 Espera su hora.
        [paused] ⏸ En pausa. No sale nada más hasta que alguien lo reanude.
        [fanning] En camino; la lista de destinatarios aún crece.
        [cancelled] ⏹ Detenido.
        [over] ✅ Terminado.
       *[sending] En camino.
    }
# $bar (String): drawn with blocks; $share (Number): percent
progress-bar = { $bar } { $share } %
# $subject (String): briefing, correction or recall; $count, $total (Number): people
progress-sent = { $subject ->
        [correction] ✏️ Corregidos: { NUMBER($count) } de { NUMBER($total) }
        [recall] ↩️ Retirados: { NUMBER($count) } de { NUMBER($total) }
       *[briefing] ✅ Enviados: { NUMBER($count) } de { NUMBER($total) }
    }
progress-deleted = 🗑 borrados: { NUMBER($count) }
progress-edited = 📝 convertidos en un aviso sin texto: { NUMBER($count) }
progress-unreachable = 🚫 Ilocalizables: { NUMBER($count) }
progress-failed = ⚠️ Fallidos: { NUMBER($count) }
progress-in-doubt = ❔ En duda: { NUMBER($count) }
progress-waiting = ⏳ Por enviar: { NUMBER($count) }
# $local (Number): 1 when it comes at each reader's local hour
progress-resting = { $local ->
        [1] 🕘 de ellos, a { NUMBER($count) } aún no les ha llegado la hora
       *[0] 🌙 de ellos, { NUMBER($count) } hasta que acaben las horas de silencio
    }
progress-expired = ⌛ Demasiado tarde, no enviados: { NUMBER($count) }
progress-cancelled = ⏹ Ya no se envían: { NUMBER($count) }
progress-doubt-explained = En duda: la conexión se cortó durante el envío y no se puede saber si llegó. No se vuelve a enviar por sí solo.
progress-stop-button = ⏹ Detener
# $sent (Number): people who have it
progress-ask =
    ⏹ <b>¿Detener este envío?</b>
    { $sent ->
        [one] { NUMBER($sent) } persona ya lo tiene; detenerlo no lo retira.
       *[other] { NUMBER($sent) } personas ya lo tienen; detenerlo no lo retira.
    }
progress-stop-now-button = ⏹ Sí, detener ahora
progress-go-on-button = ▶️ No, que siga
progress-ask-toast = Confírmelo abajo, por favor.
progress-goes-on-toast = El envío sigue.
progress-over-toast = Este envío ha terminado; no queda nada que detener.
# $sent (Number): people who have it
progress-stopped = ⏹ <b>Detenido.</b> { $sent ->
        [one] Había llegado a { NUMBER($sent) } persona. Nadie más lo recibirá.
       *[other] Había llegado a { NUMBER($sent) } personas. Nadie más lo recibirá.
    }
# $count (Number): messages
progress-in-flight = En camino en ese momento, y que aún pueden llegar: { NUMBER($count) }.
# $sent (Number): people who have it
progress-too-late = Había terminado antes de que lo detuviera. { $sent ->
        [one] { NUMBER($sent) } persona lo tiene.
       *[other] { NUMBER($sent) } personas lo tienen.
    }
# $when (Datetime)
progress-starts = 🗓 Sale: { DATE($when, form: "long") }
# $when (String): a wall clock
progress-local = 🕘 Cuando el reloj de cada lector marque: { DATE($when, form: "moment") }
# $when (Datetime)
progress-expires = ⌛ No se envía después de: { DATE($when, form: "moment") }
# $pace (Number): people
progress-pace = 🚀 { NUMBER($pace) } por segundo últimamente
# $left (String): from now, for example "in 2 minutes"
progress-left = 🏁 Terminado { $left }
progress-pause-button = ⏸ Pausar
progress-resume-button = ▶️ Reanudar
progress-more-button = ⋯ Más
progress-all-button = ☰ Todos los envíos
# $page, $pages (Number)
progress-list = 📤 <b>Envíos</b> ({ $page }/{ $pages })
progress-list-empty = 📤 Todavía no se ha enviado nada. Escriba un boletín con /publish.
# $number (Number): in the list; $title (String); $when (Datetime); $state (String); $sent, $total (Number): people
progress-list-line =
    { $number }. <b>{ $title }</b>
    { DATE($when, form: "moment") } · { $state ->
        [scheduled] espera su hora
        [paused] en pausa
        [cancelled] detenido
        [withdrawn] retirado
        [over] terminado
        [done] terminado
       *[sending] en camino
    }{ $state ->
        [scheduled] { "" }
       *[other] { " " }· ✅ { NUMBER($sent) } de { NUMBER($total) }
    }
