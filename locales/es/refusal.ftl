### What a person is told when something cannot be done: what is wrong, and what to do now.

refusal-not-allowed = Para esto hace falta un rol que usted no tiene, o que ya no tiene. /help muestra lo que puede hacer aquí.
refusal-outdated = Este botón pertenece a una pantalla anterior. No ha cambiado nada. Siga con el mensaje más reciente.
refusal-not-found = No lo encuentro. Quizá se haya retirado o el enlace esté incompleto.
# $reason (String): what would have been needed, or what came instead
refusal-unusable = { $reason ->
    [text] Escríbalo en un mensaje de texto, por favor.
    [date] No he reconocido la fecha. Escriba día, mes y año, por ejemplo 24.3.2027.
    [time] No he reconocido la hora. Escriba horas y minutos, por ejemplo 18:30.
    [hours] No he reconocido dos horas. Escriba desde y hasta, por ejemplo 22:00-07:30.
    [past] Ese momento ya ha pasado. Elija uno que esté por venir.
    [far] Faltan más de diez años. Revise el año.
    [end] Terminaría antes de empezar. Revise el final, por favor.
    [long] Dura más de 60 días. Revise el último día, por favor.
    [rule] No puedo leer esta repetición. Elija otra, por favor.
    [rule_often] Se repetiría más de una vez al día. Elija una repetición por días, semanas, meses o años, por favor.
    [rule_never] Esta repetición no da ningún día. Revísela, por favor.
    [rule_day] La repetición nombra sus días de una forma que no se puede mover sin más. Elija una nueva repetición para el nuevo día, por favor.
    [early] Todavía no ha empezado, así que no puede haber terminado. No se ha cambiado nada.
    [zone] No conozco ese lugar. Escriba una ciudad grande de la misma zona horaria, por ejemplo Madrid.
    [country] No conozco ese país. Escriba su nombre completo.
    [number] Escriba un número entero con cifras, mayor que 0 y no demasiado grande para esto.
    [link] No es una dirección web completa. Debe empezar por https://
    [call-address] Esto no es una dirección de correo. Escríbala exactamente como la da la convocatoria, por ejemplo nombre@example.org
    [call-link] Esto no es una dirección web completa. Debe empezar por https://
    [call-languages] No conozco uno de estos idiomas. Elíjalos otra vez.
    [call-questions] Una convocatoria necesita un título y entre 1 y 40 preguntas, numeradas seguidas.
    [labelled] Envíe las palabras del botón y su dirección en un solo mensaje, por ejemplo: Firmar aquí – https://example.org
    [media] Envíe una foto, un vídeo o un documento.
    [file] No puedo usar este tipo de archivo aquí. No se ha guardado nada.
    [photo] Una imagen no me sirve aquí. Responda con texto o con los botones.
    [sticker] Un sticker no me sirve aquí. Responda con texto o con los botones.
    [voices] Aquí caben tres mensajes de voz. Escriba el resto o quite uno, por favor.
    [command] No conozco ese comando. /help muestra lo que sé hacer.
    [buttons] Use los botones del mensaje de arriba.
    [empty] No hay nada que pueda leer en este mensaje. Escriba unas palabras.
   *[other] No puedo usar esto aquí. Responda con texto o con los botones.
}
# $limit, $length (Number): characters
refusal-too-long = Este texto es demasiado largo: { NUMBER($length) } caracteres, y caben { NUMBER($limit) }. Acórtelo y vuelva a enviarlo.
# $local (String): as typed, ISO 8601; $zone (String): IANA time zone
refusal-no-such-time = { DATE($local, form: "moment") } no existe en la zona horaria de { ZONE($zone) }: esa noche se adelantan los relojes. Elija otra hora.
# $local (String): as typed, ISO 8601; $zone (String): IANA time zone
refusal-ambiguous-time = { DATE($local, form: "moment") } ocurre dos veces en la zona horaria de { ZONE($zone) }: esa noche se atrasan los relojes. Elija otra hora.
# $written (String): as typed; $days (Number): in that month
refusal-no-such-date = El { $written } no existe: ese mes tiene { $days } días. Revise la fecha.
# $month (Number): as typed
refusal-no-such-month = No hay ningún mes { $month }. Escriba primero el día y luego el mes, por ejemplo 24.12.2027.
# $first, $second (String): the two dates, ISO 8601
refusal-ambiguous-date = Puede ser el { DATE($first, form: "date") } o el { DATE($second, form: "date") }. Escriba el mes con letras.
# $day (String): ISO 8601
refusal-wrong-weekday = { DATE($day, form: "day") }: no es el día de la semana que ha escrito. Revise la fecha.
refusal-already-done = Esto ya está hecho. No hace falta nada más.
refusal-last-admin = Es la última persona que administra. Dé antes el rol a otra persona.
refusal-nothing-chosen = Elija al menos una opción, por favor.
refusal-draft-changed = Alguien del equipo ha cambiado este borrador entretanto. No se ha sobrescrito nada suyo. Mírelo tal como está ahora.
refusal-draft-over = Este borrador se ha enviado o descartado entretanto. No ha cambiado nada.
refusal-draft-incomplete = Todavía falta algo. Complete antes lo que está marcado con ⚠️.
refusal-own-draft = Usted ha escrito en este borrador o ha pedido su aprobación, así que debe aprobarlo otra persona.
refusal-joined-since = Alguien que escribió en este borrador ha dejado la red, y usted se unió después. Debe aprobarlo alguien de edición que ya estuviera antes.
refusal-no-approver = Una segunda persona tiene que aprobarlo, y nadie más puede: todas las que tienen el rol de edición han escrito en él, o no hay ninguna otra. La administración puede dar ese rol a alguien con /staff. El borrador se conserva.
refusal-not-submitted = Nadie pide ahora la aprobación de este borrador.
# $language (String): code; $limit, $length (Number): characters
refusal-too-long-for-media = Con un archivo caben menos caracteres. { LANGUAGE($language) }: título y texto tienen { NUMBER($length) } caracteres y caben { NUMBER($limit) }. Acórtelos o quite el archivo.
refusal-album-with-buttons = Telegram no muestra botones debajo de varios archivos. Deje un solo archivo o quite los botones.
refusal-mixed-album = Pueden ir juntos hasta diez fotos y vídeos, o hasta diez documentos, pero no ambas cosas. Cambie los archivos.
refusal-time-passed = El momento elegido para el envío ya ha pasado. No se ha enviado nada. Elija otro.
refusal-correction-settled = Una corrección va a quienes recibieron la primera versión: el público, el momento, la protección y el número y tipo de archivos se quedan como estaban.
refusal-briefing-withdrawn = Esto se ha retirado. No queda nada que corregir.
refusal-copy-on-its-way = Ya hay una prueba en camino. Espere unos segundos.
