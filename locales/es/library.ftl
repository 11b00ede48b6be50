### The library of briefings and alerts.

library-mine = 📚 <b>Boletines</b> sobre sus temas y para todo el mundo, primero los más recientes.
# $topic (String): its name; $count (Number): how many there are
library-of-topic = 📚 <b>{ $topic }</b>: { $count ->
        [one] { NUMBER($count) } boletín
       *[other] { NUMBER($count) } boletines
    }, primero los más recientes.
# $typed (String): words as typed; $count (Number): how many were found
library-found =
    🔎 <b>{ $typed }</b>: { $count ->
        [one] { NUMBER($count) } resultado
       *[other] { NUMBER($count) } resultados
    }, primero los más recientes.
    Para buscar otra cosa, envíe otras palabras.
# $period (String): which span of time; $count (Number): how many there are
library-of-period =
    📚 <b>{ $period ->
        [week] Esta semana
        [month] Este mes
        [year] Este año
       *[missed] Antes de su llegada
    }</b>, sobre sus temas y para todo el mundo: { $count ->
        [one] { NUMBER($count) } boletín
       *[other] { NUMBER($count) } boletines
    }
# $page, $pages (Number)
library-page = Página { $page } de { $pages }.
# $number (Number): in the list; $title (String); $when (Datetime): of publication
library-line = { $number }. <b>{ $title }</b> · { DATE($when, form: "date") }
# $count (Number): how many of the list are older than the person's consent
library-missed =
    📬 { $count ->
        [one] { NUMBER($count) } de ellos es
       *[other] { NUMBER($count) } de ellos son
    } de antes de su llegada.
# $count (Number)
library-missed-button = 📬 Antes de mi llegada ({ NUMBER($count) })
library-empty = 📚 Aún no se ha publicado nada sobre sus temas. Más temas, más que leer:
# $topic (String): its name
library-topic-empty = 📚 Aún no se ha publicado nada sobre <b>{ $topic }</b>.
# $period (String): which span of time
library-period-empty =
    📚 <b>{ $period ->
        [week] Esta semana
        [month] Este mes
        [year] Este año
       *[missed] Antes de su llegada
    }</b>: nada sobre sus temas ni para todo el mundo.
# $typed (String): words as typed
library-nothing-found =
    🔎 No se ha encontrado nada para <b>{ $typed }</b>.
    Envíe otras palabras, o menos: basta el comienzo de una palabra, y los acentos no importan. También puede mirar por tema o por fecha.
library-ask-words =
    🔎 <b>¿Qué busca?</b>
    Envíe una o varias palabras en un mensaje. Basta el comienzo de una palabra, y los acentos no importan.
library-search-ended = La búsqueda ha terminado.
library-by-topic = 🏷 <b>¿Qué tema?</b> Puede leer sobre todos, los siga o no.
library-by-date = 📅 <b>¿De cuándo?</b> Sobre sus temas y para todo el mundo.
library-search-button = 🔎 Buscar
library-topic-button = 🏷 Tema
library-date-button = 📅 Fecha
library-week-button = Semana
library-month-button = Mes
library-year-button = Año
library-all-button = 📚 Mis boletines
library-topics-button = 🏷 Mis temas
library-back-button = ↩️ Volver a la lista

# $page, $pages (Number): of one text
library-part = 📄 Página { $page } de { $pages }
# $when (Datetime)
library-published = Publicado: { DATE($when, form: "moment") }
# $count (Number): pictures or files
library-media-button = { $count ->
        [one] 🖼 Ver la imagen o el archivo
       *[other] 🖼 Ver las { NUMBER($count) } imágenes o archivos
    }
library-sent-toast = Está más abajo.
library-share-button = 🔗 Compartir
# $title (String); $link (String): web address
library-share =
    🔗 <b>{ $title }</b>
    { $link }

    Quien abra este enlace lo leerá aquí. Puede reenviar este mensaje o enviar el enlace:
library-send-link-button = 📨 Enviar el enlace a alguien
library-back-to-text-button = ↩️ Volver al texto
