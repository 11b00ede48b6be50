### El cuadro de guardias: a quién se avisa primero, quién cubre la semana y qué va con retraso.

duty-head = <b>Guardia</b>
    Las denuncias nuevas y las alarmas van a quienes están de guardia. Si no hay nadie de guardia, se avisa a todo el equipo de revisión.
duty-now-on = 🟢 <b>Ahora está de guardia.</b>
duty-now-off = ⚪ <b>Ahora no está de guardia.</b>
duty-by-hours = Según su horario: { $hours }
duty-on-button = De guardia
duty-off-button = Sin guardia
duty-hours-button = Según mi horario
duty-set-hours-button = 🗓 Mi horario
duty-others = { $count ->
    [0] Ahora no hay nadie más de guardia.
    [one] Ahora hay otra persona de guardia.
   *[other] Ahora hay otras { NUMBER($count) } personas de guardia.
}
duty-hours = <b>Su horario semanal</b>
    { $hours }
    Cuenta en su zona horaria ({ ZONE($zone) }). Un final que no sea posterior al comienzo es del día siguiente.
duty-from = desde { $hour }
duty-to = hasta { $hour }
duty-no-days = ningún día
duty-back-button = ← Guardia
duty-reviewers = <b>Equipo de revisión</b>
duty-here = 🟢 { $name }
duty-away = ⚪ { $name }
# $name (String): has not begun with the bot, or blocks it
duty-unheard = 🔕 { $name } – no recibe mis mensajes
duty-no-reviewers = <b>Nadie tiene el rol de revisión.</b> Las alarmas van a administración. Dé el rol a alguien con /staff.
duty-more = … y { NUMBER($count) } más
duty-gaps = <b>No hay nadie de guardia</b> (próximos siete días)
duty-gap = { DATE($start, form: "moment") } – { DATE($end, form: "moment") }
duty-no-gaps = Los próximos siete días están cubiertos.
duty-cards-not-set = <b>Contactos que nadie ha configurado</b>: quien está en peligro ve que faltan:
    { $titles }
duty-overdue = <b>Llevan demasiado tiempo esperando</b>
duty-overdue-first_look = <code>{ $code }</code> ({ $severity }): nadie lo ha mirado, vencía { DATE($due, form: "short") }
duty-overdue-acknowledge = <code>{ $code }</code> ({ $severity }): nadie se ha hecho cargo, vencía { DATE($due, form: "short") }
duty-overdue-feedback = <code>{ $code }</code> ({ $severity }): la persona espera un resultado, vencía { DATE($due, form: "short") }
duty-stored = 🛟 Cuándo está de guardia para la revisión
