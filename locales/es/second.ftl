### Una segunda mirada: lo que el equipo pide y otra persona aprueba; y quién denunció.

second-nobody = Otra persona tiene que dar su acuerdo, y no hay nadie más de revisión ni de administración. La administración puede dar un rol con /staff.
second-own = Esto lo pidió usted. Tiene que decidirlo otra persona.
second-over = Esto ya está decidido, o su plazo pasó.
second-needed = Nadie ha dado su acuerdo, ya pasó la hora para hacerlo o ya se hizo. Por favor, pídalo de nuevo.
second-identity = <b>Quién denunció { $code }</b>
    <b>Nombre:</b> { $name }
    <b>Contacto:</b> { $contact }

    Queda anotado que lo miró, y la administración lo sabe. Este mensaje desaparecerá.
second-no-contact = ninguno
second-identity-toast = Se ha avisado a la administración de que lo miró.
second-why = <b>{ $kind ->
        [reveal] ¿Por qué necesita saber quién denunció?
        [export] ¿Por qué sale este caso?
        [aside] ¿Por qué debe ir al final lo que envía esta cuenta?
       *[other] ¿Para qué necesita la tabla de todos los casos?
    }</b>
    Escríbalo en una o dos frases, { NUMBER($limit) } caracteres como máximo. Lo leerá quien tenga que dar su acuerdo.
second-check = <b>{ $kind ->
        [reveal] ¿Pedir ver quién denunció?
        [export] ¿Entregar el caso?
        [aside] ¿Pedir que se aparte la cuenta que envió este caso? Nadie sabrá de quién es.
       *[other] ¿Sacar la tabla de todos los casos?
    }</b>
    <blockquote>{ $reason }</blockquote>
second-send-button = ✅ Sí
second-anew-button = ✏️ Escribirlo de nuevo
second-leave-button = ✖️ Salir
second-left = No se pidió nada, y no sale nada.
second-sent = ⏳ Una segunda persona tiene que dar su acuerdo. Se ha avisado a quienes pueden; le diré qué deciden. Plazo: { DATE($until, form: "short") }.
second-asked-head = <b>👀 { $name } pide { $kind ->
        [close] cerrar un caso
        [export] entregar un caso
        [reveal] ver quién denunció
        [aside] apartar la cuenta que envió un caso
       *[other] una tabla de todos los casos
    }</b>
second-asked-case = Caso <code>{ $code }</code>{ $severity ->
    [critical] {" "}– crítico
    [high] {" "}– grave
    [medium] {" "}– medio
    [low] {" "}– leve
   *[other] {""}
}
second-asked-close = Motivo del cierre: { $reason }
second-asked-packet = 📦 { $form }
    Para: { $recipient }{ $listed ->
        [yes] {" "}(en la lista de la administración)
       *[no] {" "}– ⚠️ no está en la lista de la administración
    }
    Pruebas: { $copies }
    Identidad de quien denunció: { $named ->
        [yes] <b>se incluye</b>
       *[no] se queda aquí
    }
second-asked-reason = <blockquote>{ $reason }</blockquote>
second-asked-until = Se puede decidir hasta: { DATE($until, form: "short") }.
second-yes-button = ✅ De acuerdo
second-no-button = ✖️ Rechazar
second-done = { $state ->
    [used] { $kind ->
        [aside] ✅ Hecho: lo que envía esta cuenta va al final desde ahora.
       *[close] ✅ Hecho: el caso está cerrado.
    }
    [agreed] ✅ De acuerdo. Su colega puede hacerlo una vez, en el plazo de una hora.
    [refused] Rechazado. Se avisa a su colega.
   *[lapsed] { $kind ->
        [aside] Ya no se puede hacer en este caso. Se avisa a su colega.
       *[close] El caso ha cambiado desde que se pidió, así que no se cerró. Se avisa a su colega.
    }
}
second-news = 👀 Alguien del equipo pide una segunda mirada.
second-look-button = 👀 Mirar y decidir
second-decided = { $state ->
    [used] { $kind ->
        [aside] ✅ Aprobado: lo que envía esta cuenta va al final desde ahora. Véase /aside.
       *[close] ✅ Aprobado: el caso está cerrado.
    }
    [agreed] ✅ Aprobado: puede hacer lo que pidió, una vez, en el plazo de una hora.
    [refused] Lo que pidió fue rechazado.
   *[lapsed] { $kind ->
        [aside] Lo que pidió ya no se puede hacer en este caso. Por favor, mírelo de nuevo.
       *[close] El caso ha cambiado desde que lo pidió, así que no se cerró. Por favor, mírelo de nuevo.
    }
}
second-unanswered = Nadie decidió en un día sobre lo que pidió. Puede pedirlo de nuevo.
# $until (Datetime)
second-unfinished = ⚠️ Puede que lo acordado no haya llegado. Si no está en este chat, puede repetirlo hasta las { DATE($until, form: "time") }.
second-use-button = ▶️ Hacerlo ahora
second-identity-seen = 🔎 { $name } miró quién denunció <code>{ $code }</code>.
second-packet-made = 📦 { $name } sacó <code>{ $code }</code>: { $form }.
second-table-taken = 📊 { $name } sacó una tabla de todos los casos.
second-nobody-known = Alguien que ya no está
second-case-agreed = ✅ Aprobado, hasta las { DATE($until, form: "time") }: { $kind ->
    [reveal] puede ver quién denunció
   *[other] puede entregar el caso
}
second-case-asked = ⏳ { $whose ->
    [mine] Usted pide
   *[theirs] Alguien del equipo pide
} { $kind ->
    [close] cerrarlo
    [reveal] ver quién denunció
    [aside] apartar la cuenta que lo envió
   *[other] entregarlo
}; una segunda persona tiene que dar su acuerdo.
second-reveal-button = 👤 Quién denunció
second-stored = 👀 Segundas miradas que pidió o decidió: { NUMBER($count) }
