### La agenda en el programa de calendario de cada miembro: como archivo y en una dirección privada.

calendar-name = Agenda
calendar-no-address = Este bot no tiene una dirección pública a la que pueda acceder un programa de calendario. Aun así puede llevarse los eventos, y su agenda, como archivos.
calendar-head =
    📆 <b>Su calendario</b>

    Como archivo: donde usted va o tiene una función, tal como está ahora.

    En una dirección privada: su programa de calendario busca la agenda por sí mismo y sigue cada cambio. Quien conozca la dirección puede leerla, también la empresa del programa.
calendar-none = No tiene una dirección privada.
calendar-since = Tiene una dirección privada desde el { DATE($since, form: "moment") }. No se muestra de nuevo; una nueva la sustituye.
calendar-file-button = 📄 Como archivo
calendar-new-button = 🔑 Dirección privada
calendar-renew-button = 🔑 Dirección nueva
calendar-delete-button = 🗑 Borrar
calendar-button = 📆 Calendario
calendar-event-button = 📆 A mi calendario
calendar-address =
    🔑 Su dirección privada. Solo se muestra esta vez:

    <code>{ $address }</code>

    En su programa de calendario elija «suscribirse por dirección» (o «desde URL») y péguela. Guárdela para usted; si alguien más la conoce, cree aquí una nueva.
calendar-deleted-toast = Borrada: la dirección ya no muestra nada.
calendar-file-toast = Aquí está.
calendar-file = 📆 Su agenda. Ábrala con su programa de calendario.
calendar-event = 📆 <b>{ $title }</b>. Ábralo con su programa de calendario. El archivo no sigue los cambios posteriores; los avisos de aquí, sí.
calendar-empty-toast = Todavía no ha dicho que va a nada.
calendar-stored = 📆 Una dirección de calendario privada suya, desde el { DATE($since, form: "date") }
