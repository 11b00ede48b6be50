### Briefings that come again: planned, listed, and made into drafts when their time comes.

template-repeat-button = 🔁 Que se repita
template-list-button = 🔁 Lo que se repite
# $name (String): its title, or how it begins
template-plan = 🔁 <b>{ $name }</b>
template-ask-weeks = ¿Cada cuánto debe repetirse?
template-ask-weekday = ¿Qué día de la semana?
# $zone (String): IANA time zone
template-ask-clock = ¿A qué hora debe esperarle el borrador ({ ZONE($zone) })? Toque una hora o envíe otra, por ejemplo 16:30.
template-ask-until = ¿Hasta cuándo?
# $weeks (Number)
template-weeks-button = { $weeks ->
        [1] Cada semana
       *[other] Cada { $weeks } semanas
    }
# $months (Number): 0 is without an end
template-until-button = { $months ->
        [0] Sin fin
        [12] Durante un año
       *[other] Durante { $months } meses
    }
# $weekday (Number): 0 is Monday
template-weekday =
    { $weekday ->
        [0] lunes
        [1] martes
        [2] miércoles
        [3] jueves
        [4] viernes
        [5] sábado
       *[6] domingo
    }
# $weeks (Number); $weekday (String): its name; $clock (String): hours and minutes; $zone (String): IANA time zone
template-rule =
    📅 { $weeks ->
        [1] Cada semana
       *[other] Cada { $weeks } semanas
    }: { $weekday }, { $clock } ({ ZONE($zone) })
# $until (Datetime): the last day
template-until = Hasta el { DATE($until, form: "date") }
# $first (Datetime)
template-first = Primera vez: { DATE($first, form: "moment") }
# $next (Datetime)
template-next = Próximo borrador: { DATE($next, form: "moment") }
template-paused = ⏸ En pausa: no se preparan borradores.
template-over = Ha terminado: ya no se preparan borradores.
template-explained = Cada vez, un borrador con estos textos espera al equipo de redacción, que recibe un aviso. Nada se envía solo: el texto se actualiza, se somete a aprobación y se aprueba como siempre.
template-confirm-button = ✅ Establecer
template-step-back-button = ↩️ Volver
template-cancel-button = ✖️ Salir
template-cancelled = Cancelado. No se ha establecido nada.
template-added-toast = Establecido.
template-publish-button = 📝 Borradores
template-list = 🔁 <b>Lo que se repite</b>
template-none = 🔁 Todavía no se repite nada. Abra un borrador, o un boletín en /briefings, y toque «Que se repita».
# $number (Number): in the list; $name (String)
template-line = { $number }. <b>{ $name }</b>
# $name (String)
template-head = 🔁 <b>{ $name }</b>
template-unnamed = Sin título
template-pause-button = ⏸ Pausar
template-resume-button = ▶️ Seguir
template-delete-button = 🗑 Terminarlo
# $name (String)
template-ask-delete =
    🗑 <b>¿Terminar «{ $name }» para siempre?</b>
    Los borradores ya preparados se quedan.
template-delete-now-button = 🗑 Sí, terminarlo
template-keep-button = ↩️ No, mantenerlo
template-back-button = ↩️ Volver a la lista
template-pause-toast = En pausa.
template-resume-toast = Continúa.
template-deleted-toast = Terminado.
# $name (String)
template-due =
    🔁 <b>{ $name }</b>: ha llegado otra vez el momento. Un borrador espera el texto de hoy.
    Nada se envía hasta que alguien lo someta a aprobación.
template-write-button = ✏️ Abrir el borrador
