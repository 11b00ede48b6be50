### What comes after a sending: its page, corrections, recalls, the report.

# $title (String): as typed, shortened
after-head = 📤 <b>{ $title }</b>
# $when (Datetime)
after-published = 📅 { DATE($when, form: "moment") }
# $when (Datetime)
after-withdrawn = ↩️ <b>Retirado</b>: { DATE($when, form: "moment") }. Ya no le llega a nadie y la biblioteca no lo muestra.
# $count (Number): people
after-answers = ✋ Respondieron al botón: { NUMBER($count) }
# $subject (String): correction or recall; $number (Number): which correction
after-follow-up = { $subject ->
        [recall] ↩️ <b>Retirada</b>
       *[correction] ✏️ <b>Corrección { NUMBER($number) }</b>
    }
after-correct-button = ✏️ Corregir
after-recall-button = ↩️ Retirar
# $people (Number)
after-doubt-button = 🔁 Reenviar a { NUMBER($people) } en duda
# $people (Number)
after-failed-button = 🔁 Reintentar { NUMBER($people) } fallidos
after-report-button = 📊 Informe
after-reasons-button = ⚠️ Por qué falló
after-watch-button = 📤 Seguir el envío
# $subject (String): correction or recall
after-watch-follow-up-button = { $subject ->
        [recall] ↩️ Seguir la retirada
       *[correction] ✏️ Seguir la corrección
    }
# $subject (String): correction or recall; $people (Number)
after-again-button = { $subject ->
        [recall] 🔁 Retirar { NUMBER($people) } otra vez
       *[correction] 🔁 Corregir { NUMBER($people) } otra vez
    }
# $people (Number): those who have a copy
after-recall-ask =
    ↩️ <b>¿Retirar este envío?</b>
    { $people ->
        [one] Se retira { NUMBER($people) } copia.
       *[other] Se retiran { NUMBER($people) } copias.
    }
    Las copias de menos de 48 horas se borran. Las más antiguas se convierten en un aviso sin texto ni botones; de una copia antigua no se puede quitar una foto o un archivo. Las copias de más de 30 días están fuera de alcance. Lo que espera no se envía y la biblioteca lo oculta. Ocurre al momento y no se puede deshacer.
after-recall-now-button = ↩️ Sí, retirar ahora
after-no-button = ↩️ No, dejarlo
after-back-button = ↩️ Volver
# $people (Number)
after-doubt-ask =
    🔁 <b>¿Enviar otra vez?</b>
    Nadie sabe si a estas personas les llegó: { NUMBER($people) }. A algunas les llegará dos veces.
after-doubt-now-button = 🔁 Sí, enviar otra vez
after-reasons = ⚠️ <b>Por qué falló</b>, en palabras de Telegram:
after-no-reasons = No falló nada.
# $count (Number): copies; $text (String): Telegram's words
after-reason = • { NUMBER($count) } rechazados: <code>{ $text }</code>
# $count (Number): copies; $text (String): what went wrong
after-reason-failed = • { NUMBER($count) } abandonados: <code>{ $text }</code>
after-nobody-toast = Ya no queda nadie a quien enviarlo otra vez.
after-no-report-toast = No hay nada de que informar: aún no llegó a nadie, o tiene más de 30 días.
# $title (String): as typed, shortened
after-report = 📊 <b>{ $title }</b>
after-gone = Ya no están
# $count (Number): people
after-count-sent = ✅ { NUMBER($count) }
after-count-unreachable = 🚫 { NUMBER($count) }
after-count-failed = ⚠️ { NUMBER($count) }
after-count-in-doubt = ❔ { NUMBER($count) }
after-count-dropped = ⏹ { NUMBER($count) }
after-legend = <i>✅ enviados · 🚫 ilocalizables · ⚠️ fallidos · ❔ en duda · ⏹ ya no se envían</i>
after-csv-button = 📄 Como tabla (CSV)
after-csv-toast = La tabla está en camino.
after-csv = Números por idioma y hora (UTC). Nadie figura en ella.
# $title (String): as typed, shortened
after-picture =
    📊 <b>{ $title }</b>
    Por idioma y por hora.
after-chart-languages = Copias por idioma
after-chart-hours = Copias por hora
after-chart-days = Copias por día (UTC)
after-chart-people = personas
after-part-sent = enviados
after-part-unreachable = ilocalizables
after-part-failed = fallidos
after-part-in-doubt = en duda
after-part-dropped = no enviados
