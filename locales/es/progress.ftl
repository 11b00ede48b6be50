### How far a broadcast is, for the editor who watches it.

# $title (String): as typed, shortened
progress-head = 📤 <b>{ $title }</b>
# $state (String): fanning, sending, over, done or cancelled
progress-state = { $state ->
        [fanning] En camino; la lista de destinatarios aún crece.
        [cancelled] ⏹ Detenido.
        [over] ✅ Terminado.
       *[sending] En camino.
    }
# $bar (String): drawn with blocks; $share (Number): percent
progress-bar = { $bar } { $share } %
# $count, $total (Number): people
progress-sent = ✅ Enviados: { NUMBER($count) } de { NUMBER($total) }
progress-unreachable = 🚫 Ilocalizables: { NUMBER($count) }
progress-failed = ⚠️ Fallidos: { NUMBER($count) }
progress-in-doubt = ❔ En duda: { NUMBER($count) }
progress-waiting = ⏳ Por enviar: { NUMBER($count) }
progress-resting = 🌙 de ellos, { NUMBER($count) } hasta que acaben las horas de silencio
progress-cancelled = ⏹ Ya no se envían: { NUMBER($count) }
progress-doubt-explained = En duda: la conexión se cortó durante el envío y no se puede saber si llegó. No se envía dos veces.
progress-stop-button = ⏹ Detener
# $sent (Number): people who have it
progress-ask =
    ⏹ <b>¿Detener este envío?</b>
    { $sent ->
        [one] { NUMBER($sent) } persona ya lo tiene; eso no se puede deshacer.
       *[other] { NUMBER($sent) } personas ya lo tienen; eso no se puede deshacer.
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
