### What is left in a chat, and how it is taken away.

trace-emptied = 🧹 Borrado.
trace-clear = <b>🧹 ¿Limpiar este chat?</b>
    Se borran los mensajes de los últimos dos días, los suyos y los míos. Los míos más antiguos se vacían; los de hace más de 90 días ya no los conozco. Sus propios mensajes más antiguos solo puede borrarlos usted.
    Lo guardado se queda: ajustes, respuestas y lo que haya enviado.
trace-clear-button = 🧹 Limpiar el chat
trace-clear-now-button = 🧹 Sí, limpiarlo ahora
# $minutes (Number): until then
trace-clear-later-button = ⏳ Limpiar en { NUMBER($minutes) } min
trace-clear-not-button = No, dejarlo
# $at (Datetime): when
trace-clear-later = ⏳ Este chat se limpiará a las { DATE($at, form: "time") }.
trace-clearing-toast = Limpiando…
# $deleted (Number): messages
trace-cleared = <b>🧹 Hecho.</b>
    { $deleted ->
        [0] No había nada que borrar.
        [one] Se borró un mensaje, en ambos lados.
       *[other] Se borraron { NUMBER($deleted) } mensajes, en ambos lados.
    }
# $count (Number): older messages of the bot's
trace-emptying = { $count ->
    [one] Un mensaje mío más antiguo se está vaciando.
   *[other] { NUMBER($count) } mensajes míos más antiguos se están vaciando, uno tras otro.
}
# $count (Number): older messages of the person's
trace-left = { $count ->
    [one] Un mensaje suyo tiene más de dos días: no puedo borrarlo.
   *[other] { NUMBER($count) } mensajes suyos tienen más de dos días: no puedo borrarlos.
}
trace-by-hand = Lo que queda puede quitarlo a mano: abra el menú de este chat y elija «Vaciar historial».
trace-done-button = ✅ Listo
trace-done-toast = Quitado.
# $count (Number): messages
trace-stored = 🧹 Mensajes de este chat anotados para poder limpiarlo: { NUMBER($count) }
