### Traer a la agenda archivos de otros programas, y llevarla a otra parte.

# $limit (Number): megabytes
import-ask =
    📥 <b>Traer eventos de un archivo</b>
    Envía un calendario (.ics: Google, Outlook, Apple, Nextcloud…) o una tabla (.csv), de { $limit } MB como máximo. Primero verás qué haría; no se guarda nada sin que lo confirmes.
import-example-button = 📄 Una tabla para empezar
import-example-caption = Una línea por evento. Solo hacen falta un título y un día.
import-leave-button = ✖️ Salir
# $kind (String)
import-example-title =
    { $kind ->
        [workshop] Ejemplo: taller por la tarde
       *[other] Ejemplo: último día para responder
    }
# $reason (String)
import-file-unreadable =
    { $reason ->
        [size] Este archivo supera los 2 MB. Exporta un período más corto.
        [kind] No es un calendario ni una tabla simple. En una hoja de cálculo, guárdalo como CSV.
        [calendar] No hay ningún calendario en este archivo.
        [encoding] Este archivo no se puede leer como texto. Guárdalo de nuevo como CSV en UTF-8.
        [many] Este archivo tiene más de 5.000 entradas. Exporta un período más corto.
        [columns] Una tabla necesita al menos las columnas «título» y «día». Toma como modelo la tabla para empezar.
       *[other] No hay nada en este archivo.
    }
import-untitled = sin título
# $name (String): of the calendar; the others (Number): how many; $beyond: left out because there are too many
import-overview =
    📥 <b>{ $name }</b>
    ➕ { $new } nuevos · ✏️ { $changed } cambiados · ❌ { $cancelled } cancelados
    ✔️ { $same } como aquí{ $past ->
        [0] {""}
       *[other] {" "}· 🕰 { $past } ya pasados, sin traer
    }{ $problems ->
        [0] {""}
       *[other] {" "}· ⚠️ { $problems } que no se pueden leer
    }{ $beyond ->
        [0] {""}
       *[other] {" "}· { $beyond } más no cupieron
    }
import-nothing = No hay nada que traer.
# $count (Number); $zone (String): its name
import-floating =
    🕒 { $count ->
        [one] { $count } hora no tiene una zona conocida: se lee como la de { $zone }.
       *[other] { $count } horas no tienen una zona conocida: se leen como las de { $zone }.
    }
# $names (String): as the file calls them
import-unknown-zones = Zonas desconocidas: { $names }
# $count (Number); $included (Number): 1 when they are brought in
import-private =
    🔒 { $count ->
        [one] { $count } evento nuevo está marcado como privado en el archivo
       *[other] { $count } eventos nuevos están marcados como privados en el archivo
    }{ $included ->
        [1] . Aquí lo verá quien sigue los temas.
       *[0] {" "}y no se trae.
    }
# $included (Number): 1 when they are brought in
import-private-button =
    { $included ->
        [1] 🔒 Dejar fuera lo privado
       *[0] 🔓 Traer también lo privado
    }
# $kind, $topics (String); $language (String): code; $zone (String): IANA name
import-decided =
    Lo nuevo será: <b>{ $kind }</b>, idioma: { LANGUAGE($language, form: "within") }, { ZONE($zone) }.
    Temas: { $topics }
import-everyone = ninguno, para todo el mundo
# $what (String)
import-decide-button =
    { $what ->
        [kind] 🏷 Tipo
        [language] 🌐 Idioma
        [zone] 🕒 Zona horaria
       *[topics] 🗂 Temas
    }
import-kind-question = <b>¿De qué tipo son los nuevos?</b> Si el archivo lo dice, vale lo del archivo.
import-language-question = <b>¿En qué idioma está escrito el archivo?</b>
import-zone-question =
    <b>¿De qué lugar son las horas sin zona?</b>
    Toca una zona o escribe una ciudad.
import-topics-question =
    <b>¿Sobre qué temas son los nuevos?</b>
    Se recuerda a quien sigue alguno. Sin tema, a todo el mundo.
# $kind (String)
import-kind =
    { $kind ->
        [meeting] Reunión con una candidatura
        [deadline] Plazo de la ONU
        [eu_deadline] Plazo de la UE o del Consejo de Europa
        [hearing] Vista judicial
        [workshop] Taller
        [campaign] Día de campaña
       *[other] Otro evento
    }
# $list (String); $count (Number)
import-list-button =
    { $list ->
        [new] ➕ Nuevos: { $count }
        [changed] ✏️ Cambiados: { $count }
        [cancelled] ❌ Cancelados: { $count }
       *[problems] ⚠️ Descartados: { $count }
    }
# $list (String); $page, $pages (Number)
import-list =
    <b>{ $list ->
        [new] ➕ Nuevos
        [changed] ✏️ Cambiados
        [cancelled] ❌ Cancelados
       *[problems] ⚠️ Descartados, y por qué
    }</b>{ $pages ->
        [1] {""}
       *[other] {" "}({ $page }/{ $pages })
    }
# $title, $kind (String); $when (Datetime or Date); $repeats (Number): 1 or 0
import-line-new =
    <b>{ $title }</b>
    { DATE($when, form: "moment") } · { $kind }{ $repeats ->
        [1] {" "}· 🔁
       *[other] {""}
    }
# $title, $changes (String); $was, $now (Datetime or Date); $moved (Number): 1 or 0
import-line-changed =
    <b>{ $title }</b>
    { DATE($was, form: "moment") }{ $moved ->
        [1] {" "}→ { DATE($now, form: "moment") }
       *[other] {""}
    }
    { $changes }
# $number (Number): of the entry or line; $title, $reason (String)
import-line-problem =
    { $number }. <b>{ $title }</b>
    { $reason ->
        [broken] Una de sus líneas está dañada.
        [no_start] No dice cuándo empieza.
        [bad_start] Ese día o esa hora no existe.
        [bad_end] Su final no se puede leer.
        [end] Termina antes de empezar.
        [long] Dura más de 60 días.
        [no_title] No tiene título.
        [no_such_time] A esa hora se adelantan los relojes: no existe.
        [twofold] Se atrasan los relojes: esa hora existe dos veces. Escribe 02:30+01:00.
        [zone] No existe esa zona horaria.
        [rule] Su regla de repetición no se puede seguir.
        [rule_often] Se repite demasiado a menudo.
        [rule_never] Su regla no da ningún día.
        [range] Cambia una repetición y todas las que siguen; hazlo en la agenda.
        [no_series] Su serie no tiene ese día.
        [task] Es una tarea o una nota, no un evento.
        [columns] Esta línea tiene más campos que columnas la tabla.
        [date_twofold] ¿Primero el día o el mes? Escribe 2026-04-03.
        [kind] No existe ese tipo, o aquí es de otro.
        [state] No puede pasar a ese estado.
        [topic] No existe ese tema.
        [seats] Eso no es un número de plazas.
        [was_cancelled] Se canceló aquí; lo cancelado no vuelve.
        [split] Aquí es una serie que se cambió; cámbiala en la agenda.
        [far] Está demasiado lejos en el tiempo.
        [private] El archivo lo marca como privado.
       *[many] Hay demasiadas series en este archivo. Divídelo.
    }
# $change (String)
import-change =
    { $change ->
        [time] hora
        [place] lugar
        [words] texto
        [topics] temas
        [seats] plazas
        [state] estado
        [cancelled] cancelación
        [rule] repetición
       *[days] algunos días
    }
# all (Number); $people: who is reminded of what is new, at most
import-confirm =
    <b>¿Traerlo a la agenda?</b>
    ➕ { $new } nuevos · ✏️ { $changed } cambiados · ❌ { $cancelled } cancelados
    Los eventos nuevos no se anuncian a nadie; sus recordatorios de siempre irán a { $people ->
        [one] { $people } persona.
       *[other] { $people } personas.
    } Quien viene a un evento cambiado, o recibió su recordatorio, lo sabe una sola vez.
import-confirm-button = ✅ Traer
import-go-button = ➡️ Seguir
import-back-button = ↩️ Volver
import-again-button = 📎 Otro archivo
import-discard-button = 🗑 Descartar
import-left = El archivo se descartó. Lo que está en la agenda se queda.
# $done, $total (Number)
import-running =
    ⏸ La importación se interrumpió en { $done } de { $total }.
    Lo hecho, hecho está; al seguir, nada se hace dos veces.
import-go-on-button = ▶️ Seguir
import-stop-button = ✖️ Dejar el resto
# all (Number); $people: who got one message about several changes
import-done =
    ✅ <b>El archivo está en la agenda.</b>
    ➕ { $new } nuevos · ✏️ { $changed } cambiados · ❌ { $cancelled } cancelados{ $left ->
        [0] {""}
       *[other] {" "}· ⚠️ { $left } descartados
    }{ $people ->
        [0] {""}
        [one] {" "}{ $people } persona recibe un solo mensaje con todos los cambios.
       *[other] {" "}{ $people } personas reciben un solo mensaje con todos los cambios.
    }
import-done-toast = Esto ya se hizo.
import-agenda-button = 🗂 Llevar la agenda
import-export =
    📤 <b>Llevar la agenda a otra parte</b>
    Todo lo que está por venir: como tabla que se puede traer de nuevo, o como calendario. No hay nombres dentro.
# $form (String)
import-export-button =
    { $form ->
        [csv] 📄 Tabla (.csv)
       *[ics] 📆 Calendario (.ics)
    }
# $count, $beyond (Number)
import-export-caption =
    { $count ->
        [one] { $count } evento.
       *[other] { $count } eventos.
    }{ $beyond ->
        [0] {""}
       *[other] {" "}{ $beyond } posteriores no cupieron.
    }
import-export-empty-toast = No hay nada previsto.
import-file-toast = El archivo está en camino.
# $count (Number)
import-news =
    🗓 <b>La agenda ha cambiado</b>
    { $count ->
        [one] { $count } evento al que vienes o que se te recordó:
       *[other] { $count } eventos a los que vienes o que se te recordaron:
    }
# $number (Number); $title, $state (String); $when (Datetime or Date)
import-news-line =
    <b>{ $number }. { $title }</b>
    { $state ->
        [cancelled] ❌ cancelado
        [postponed] ⏸ aplazado, aún sin fecha nueva
       *[moved] { DATE($when, form: "moment") }
    }
# $count (Number)
import-news-more = … y { $count } más: mira la agenda.

## Columns of a table; they are recognised in every language.

import-column-uid = UID
import-column-occurrence = Repetición
import-column-kind = Tipo
import-column-state = Estado
import-column-day = Día
import-column-time = Hora
import-column-last_day = Último día
import-column-end_time = Hora de fin
import-column-zone = Zona horaria
import-column-place = Lugar
import-column-topics = Temas
import-column-seats = Plazas
import-column-title = Título
import-column-text = Texto

## What else people call the columns of their tables, parted by commas.

import-also-date = fecha, fecha de inicio, inicio, comienzo, cuándo
import-also-time = horario, hora de inicio, a las
import-also-last_day = fecha de fin, fecha final, última fecha
import-also-end_time = fin, final, hora final, hasta
import-also-kind = clase, categoría
import-also-state = situación, estatus
import-also-zone = zona, huso horario
import-also-place = sitio, dirección, dónde, ubicación, enlace
import-also-topics = tema, asuntos
import-also-seats = cupo, aforo, capacidad, número de plazas
import-also-title = nombre, evento, asunto, qué
import-also-text = descripción, detalles, notas, información
