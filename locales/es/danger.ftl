### Alguien está en peligro: la alarma, la verdad sobre quién la ha visto y lo que sabe el equipo.

danger-button = 🚨 Alguien está en peligro
danger-confirm = <b>¿Hay alguien en peligro ahora mismo?</b>
    Con un toque se avisa a nuestro equipo de revisión, también de noche. Lo que haya contado hasta ahora le llega tal cual; después puede escribir más.
    Aquí verá si alguien lo ha abierto.
danger-raise-button = 🚨 Sí, avísenles ya
danger-not-button = No, volver
danger-head = 🚨 <b>Alarma { $code }</b>
danger-told = { $count ->
    [one] Se avisó a una persona a las { DATE($at, form: "time") }.
   *[other] Se avisó a { NUMBER($count) } personas a las { DATE($at, form: "time") }.
}
danger-told-again = { $count ->
    [0] Primer aviso a las { DATE($first, form: "time") }; a las { DATE($at, form: "time") } ya no había nadie a quien avisar.
    [one] Primer aviso a las { DATE($first, form: "time") }, el último a las { DATE($at, form: "time") }: una persona ({ NUMBER($rounds) } veces hasta ahora).
   *[other] Primer aviso a las { DATE($first, form: "time") }, el último a las { DATE($at, form: "time") }: { NUMBER($count) } personas ({ NUMBER($rounds) } veces hasta ahora).
}
danger-admins = { $count ->
    [one] Se ha pasado a una persona de administración.
   *[other] Se ha pasado a { NUMBER($count) } personas de administración.
}
danger-not-seen = <b>Nadie la ha abierto todavía.</b>
danger-seen = <b>Alguien del equipo la abrió a las { DATE($at, form: "time") }.</b> Nadie se ha hecho cargo todavía.
danger-nobody = <b>Ahora mismo no hay aquí nadie a quien avisar.</b> Está guardada y seguimos intentándolo. No nos espere.
danger-taken = <b>Alguien del equipo se hizo cargo a las { DATE($at, form: "time") }.</b> Las preguntas llegarán por este chat.
danger-over = A las { DATE($at, form: "time") } dijo que ya ha pasado. No se avisa a nadie más; el caso se queda.
danger-ended = El caso ha terminado; no se avisa a nadie más.
danger-tell = <b>¿Dónde es y qué está pasando?</b> Escríbalo ahora, o envíe su ubicación o un mensaje de voz. Todo se guarda al momento.
danger-added = ✅ Guardado en su caso.
danger-now-toast = Así está ahora.
danger-refresh-button = 🔄 ¿Alguien la ha visto?
danger-cards-button = 📇 A quién acudir
danger-over-button = ✅ Ya ha pasado
danger-see-button = 🚨 Cómo va la alarma
danger-back-button = ← Volver a la alarma
danger-cards = <b>A quién acudir</b>
danger-card = <b>{ $title }</b>
    { $contacts }
danger-cards-not-set = Sin configurar aquí:
    { $kinds }
danger-alert = 🚨 <b>Alguien está en peligro:</b> <code>{ $code }</code>
    Nadie se ha hecho cargo todavía.
danger-alert-again = 🚨 <b>Sigue sin hacerse cargo nadie:</b> <code>{ $code }</code>
    Alguien está en peligro desde las { DATE($since, form: "time") }. Este es el aviso { NUMBER($round) }.
danger-passed-on = 🚨 <b>Alguien está en peligro y nadie se ha hecho cargo:</b> <code>{ $code }</code>
    Alarma a las { DATE($since, form: "time") }, { $round ->
        [one] un aviso
       *[other] { NUMBER($round) } avisos
    }. Contacte con el equipo de revisión por otra vía, o dé el rol a alguien.
danger-safe = ✅ <code>{ $code }</code>: quien dio la alarma dice que ya ha pasado. El caso se queda.
danger-take-button = ✋ Me hago cargo
danger-case = 🚨 <b>En peligro desde las { DATE($since, form: "time") }</b>, { $rounds ->
        [one] un aviso
       *[other] { NUMBER($rounds) } avisos
    }. Nadie se ha hecho cargo.
