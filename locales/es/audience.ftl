### A quién va un boletín o una alerta: en palabras, en números y para elegir.

audience-head = 👥 <b>¿Quién lo recibe?</b>
audience-everyone = 👥 Toda la red
# $who (String)
audience-from = 👥 Para { $who }
# $who (String)
audience-or = ➕ o { $who }
audience-nobody-said = 👥 Todavía no se ha elegido a nadie.
# $who (String)
audience-only = 🔎 Solo { $who }
# $who (String)
audience-without = 🚫 Sin { $who }
# $names (String)
audience-part-topics = quienes siguen { $names }
# $names (String)
audience-part-groups = miembros de { $names }
# $names (String)
audience-part-events = quienes van a { $names }
# $names (String)
audience-part-languages = quienes leen en { $names }
# $names (String)
audience-part-countries = personas en { $names }
audience-closed = 🔒 Solo esas personas lo encontrarán en la biblioteca.
# $people (Number)
audience-people = { $people ->
        [0] ⚠️ <b>Ahora no lo recibiría nadie.</b>
        [one] 📬 Ahora lo recibe <b>{ NUMBER($people) } persona</b>:
       *[other] 📬 Ahora lo reciben <b>{ NUMBER($people) } personas</b>:
    }
# $language (String); $people (Number)
audience-readers = • { LANGUAGE($language) }: { NUMBER($people) }
# $language, $version (String); $people (Number)
audience-readers-other = • { LANGUAGE($language) }: { NUMBER($people) }, que reciben: { LANGUAGE($version) }
# $people (Number)
audience-unreachable = { $people ->
        [one] Y { NUMBER($people) } persona a la que no se puede llegar
       *[other] Y { NUMBER($people) } personas a las que no se puede llegar
    }
# $people (Number)
audience-paused = { $people ->
        [one] Y { NUMBER($people) } persona que ha pausado los mensajes
       *[other] Y { NUMBER($people) } personas que han pausado los mensajes
    }
audience-everyone-button = 📣 Toda la red
# $feature (String); $count (Number)
audience-feature-button =
    { $feature ->
        [topics] 🏷 Temas
        [groups] 👥 Grupos
        [events] 📅 Quienes vienen
        [languages] 🌐 Idiomas
       *[countries] 🌍 Países
    }{ $count ->
        [0] {""}
       *[other] {" "}({ $count })
    }
# $part (String); $count (Number)
audience-narrow-button =
    { $part ->
        [only] 🔎 Solo …
       *[without] 🚫 Sin …
    }{ $count ->
        [0] {""}
       *[other] {" "}({ $count })
    }
audience-clear-button = ↺ Empezar de nuevo
audience-done-button = Listo →
# $part (String)
audience-narrow =
    { $part ->
        [only] 🔎 <b>Solo …</b>
            De las personas elegidas, va solo a quienes cumplen todo lo que indique aquí.
       *[without] 🚫 <b>Sin …</b>
            Quien cumple cualquiera de las cosas que indique aquí no lo recibe.
    }
# $feature (String)
# $part (String)
audience-pick =
    <b>{ $feature ->
        [topics] 🏷 Temas
        [groups] 👥 Grupos
        [events] 📅 Quienes vienen
        [languages] 🌐 Idiomas
       *[countries] 🌍 Países
    }</b>
    { $part ->
        [any] Marque una o varias opciones: va a todas las personas que cumplen al menos una.
        [only] Marque una o varias opciones: entonces va solo a quienes cumplen al menos una.
       *[without] Marque una o varias opciones: quienes cumplen cualquiera de ellas no lo reciben.
    }
    { $feature ->
        [topics] Un tema lo cumple quien lo sigue.
        [groups] Un grupo lo cumplen sus miembros.
        [events] Un evento lo cumple quien dijo que viene.
        [languages] Un idioma lo cumple quien lo eligió en sus ajustes.
       *[countries] Un país lo cumple quien lo indicó en sus ajustes. También puede escribir su nombre.
    }
# $feature (String)
audience-nothing =
    { $feature ->
        [groups] Todavía no hay ningún grupo. /groups crea uno.
       *[events] No hay nada previsto en la agenda.
    }
