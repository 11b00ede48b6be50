### Cuándo sale un boletín o una alerta, y hasta cuándo vale.

when-head = 🕐 <b>¿Cuándo sale?</b>
when-now = 🕐 Enseguida, en cuanto se confirme
# $local (String); $zone (String)
when-at = 🕐 { DATE($local, form: "long") } ({ ZONE($zone) })
# $local (String); $zone (String); $offset (String)
when-at-fold = 🕐 { DATE($local, form: "long") } ({ ZONE($zone) }, { $offset })
# $when (Datetime)
when-own-time = En su reloj: { DATE($when, form: "moment") }
# $local (String)
when-local = 🌅 { DATE($local, form: "long") }, según el reloj de cada persona
when-local-hint = Donde esa hora ya haya pasado al confirmarse, sale enseguida.
when-past = ⚠️ Ese momento ya ha pasado. Por favor, elija otro.
# $count (Number); $unit (String)
when-keeps =
    ⌛ Ya no se entrega a nadie { $unit ->
        [days] { $count ->
            [one] { $count } día
           *[other] { $count } días
        }
       *[hours] { $count ->
            [one] { $count } hora
           *[other] { $count } horas
        }
    } después de empezar el envío
# $when (String)
when-choice-button =
    { $when ->
        [now] Enseguida
        [at] Un día y una hora concretos
       *[local] A la hora local de cada persona
    }
when-zone-button = 🌍 Otra zona horaria
when-keeps-button = ⌛ Caducidad
when-done-button = Listo →
when-keeps-ask =
    ⌛ <b>¿Durante cuánto tiempo vale la pena entregarlo?</b>
    Se cuenta desde que empieza el envío; si va a la hora local de cada persona, desde que empieza en el último huso horario. Las copias que no se hayan podido entregar hasta entonces se descartan y se cuentan: a nadie le llega demasiado tarde.
when-never-button = Sin caducidad
# $count (Number); $unit (String)
when-keeps-for-button =
    { $unit ->
        [days] { $count ->
            [one] { $count } día
           *[other] { $count } días
        }
       *[hours] { $count ->
            [one] { $count } hora
           *[other] { $count } horas
        }
    }
