### Calls for input: the list, a call and its questions, answers, and what editors make of them.

call-list =
    { $over ->
        [1] 🗄 <b>Convocatorias terminadas</b>
       *[other] 📝 <b>Convocatorias</b>: un órgano de la ONU u otro pregunta, y sus respuestas van juntas.
    }{ $pages ->
        [1] {""}
       *[other] {" "}Página { $page } de { $pages }.
    }
call-list-empty =
    { $over ->
        [1] 🗄 Todavía no ha terminado ninguna convocatoria.
       *[other] 📝 Ahora no hay ninguna convocatoria abierta. Cuando la haya, su plazo estará en la agenda.
    }
call-line =
    <b>{ $number }. { $title }</b>
    { $sent ->
        [1] ✅ Enviada
       *[other] ⏳ { DATE($when, form: "short") } · { $distance }
    }
call-over-button = 🗄 Terminadas
call-open-button = 📝 Abiertas
call-all-button = 📝 Todas las convocatorias
call-new-button = ➕ Nueva convocatoria
call-head = 📝 <b>{ $title }</b>
call-who =
    { $body }
    { $mandate }
call-report =
    { $report }{ $session ->
        [0] {""}
       *[other] , período de sesiones { $session }
    }
call-end-of-day = final del { DATE($day, form: "date") }
call-closes = Cierre: <b>{ $closes }</b> ({ ZONE($zone) }), { $distance }
call-closes-yours = En su hora: { DATE($when, form: "long") }
call-is-closed = 🔒 Esta convocatoria está cerrada.
call-is-sent = ✅ Enviada el { DATE($when, form: "date") }. Ya no se puede cambiar nada.
call-how =
    Enviar a: <code>{ $address }</code>
    Asunto, exactamente: <code>{ $subject }</code>
    Idiomas admitidos: { $languages }
call-publication =
    { $declined ->
        [1] Lo que se envía puede publicarse, salvo que el texto lo rechace.
       *[other] Lo que se envía solo se publica si el texto lo acepta.
    }
call-progress = 📊 Preguntas con respuesta: { $answered } de { $total }
call-left = ⏳ Cierra { $left }
call-missing = ✏️ Falta redactar: { $languages }
call-missing-one = { $language } { $count }
call-nothing-missing = ✏️ Cada pregunta está redactada en cada idioma.
call-own =
    { $given ->
        [one] ✅ Ha entregado { $given } respuesta.
       *[other] ✅ Ha entregado { $given } respuestas.
    }
call-own-drafts =
    { $count ->
        [one] ✏️ { $count } respuesta está sin terminar.
       *[other] ✏️ { $count } respuestas están sin terminar.
    }
call-pick = Toque una pregunta para leerla y responder.
call-link-button = 🔗 La convocatoria misma
call-gather-button = 🗂 Reunir las respuestas
call-about-button = ℹ️ La convocatoria
call-answer-open-button = 📝 Responder a las preguntas
call-question =
    <b>Pregunta { $number } de { $total }</b>
    { $question }
call-answers =
    { $count ->
        [0] 💬 Todavía no hay respuestas
        [one] 💬 { $count } respuesta hasta ahora
       *[other] 💬 { $count } respuestas hasta ahora
    }
call-own-state =
    { $state ->
        [given] ✅ Usted ha respondido.
       *[draft] ✏️ Ha empezado una respuesta. Nadie más la ve todavía.
    }
call-answer-button = ✍️ Responder
call-own-button = 👁 Mi respuesta
call-tell =
    <b>Escriba su respuesta, en cualquier idioma</b>, o envíe una nota de voz, una foto o un archivo.
    Varios mensajes forman una respuesta, de { NUMBER($limit) } caracteres como máximo. Cada uno se guarda al momento; la redacción no ve nada hasta que la entregue.
call-told =
    { $count ->
        [one] ✅ { $count } mensaje guardado
       *[other] ✅ { $count } mensajes guardados
    } · { NUMBER($length) } de { NUMBER($limit) } caracteres.
    Envíe más, o toque Listo.
call-too-long = ⚠️ { NUMBER($length) } caracteres: son más de los { NUMBER($limit) } que caben. Todo queda guardado como borrador; quite algo antes de entregarla.
call-done-button = ✔️ Listo
call-not-now-button = ↩️ Ahora no
call-nothing-told = No se dijo nada, así que no se guarda nada.
call-ask-name =
    <b>¿Podemos decir que esto viene de usted?</b>
    La redacción solo ve su nombre de Telegram si usted acepta. Si no, la respuesta viene de «un miembro».
call-ask-quote =
    <b>¿Se pueden citar sus palabras tal cual?</b>
    Si no, la redacción solo usa lo que usted dice, con sus propias palabras.
call-yes-button = Sí
call-no-button = No
call-answer-head = 👁 <b>Su respuesta</b>
call-answer-voices = 🎤 Notas de voz: { $count }
call-answer-files = 📎 Archivos: { $count }
call-answer-no-words = <i>Todavía sin texto</i>
call-answer-language =
    🌐 { $language }{ $accepted ->
        [0] {" "}– la convocatoria no admite este idioma; la redacción lo traduce
       *[other] {""}
    }
call-other-language = otro idioma
call-answer-named =
    { $yes ->
        [1] 👤 Se puede decir su nombre
       *[other] 👤 No se dice su nombre
    }
call-answer-quoted =
    { $yes ->
        [1] 💬 Se pueden citar sus palabras
       *[other] 💬 No se citan sus palabras
    }
call-answer-state =
    { $state ->
        [given] ✅ Entregada. Puede cambiarla o retirarla hasta que salga el envío.
       *[draft] ✏️ <b>Todavía sin entregar.</b> Solo usted la ve.
    }
call-answer-over = Aquí las respuestas ya no cuentan. La suya sigue siendo legible para usted hasta el { DATE($until, form: "date") }; después se borra.
call-give-button = 📨 Entregarla
call-add-button = ✏️ Añadir algo
call-remove-button = ✂️ Quitar algo
call-name-button = 👤 Pueden nombrarme
call-unname-button = 👤 No me nombren
call-quote-button = 💬 Pueden citarme
call-unquote-button = 💬 No me citen
call-language-button = 🌐 Idioma
call-withdraw-button = 🗑 Retirarla
call-question-button = ↩️ La pregunta
call-given-toast = Entregada. ¡Gracias!
call-saved-toast = Guardado.
call-languages = <b>¿En qué idioma está su respuesta?</b>
call-remove = <b>¿Qué quito?</b> Se borra al momento.
call-piece-button = ✂️ { $number }. { $text }
call-kind =
    { $kind ->
        [voice] nota de voz
        [audio] sonido
        [photo] foto
        [video] vídeo
        [location] lugar
       *[document] archivo
    }
call-withdraw = <b>¿Retirar esta respuesta?</b> Se borra, archivos incluidos. No se puede deshacer.
call-withdraw-yes-button = 🗑 Sí, borrarla
call-withdraw-no-button = ↩️ Conservarla
call-withdrawn = 🗑 Su respuesta se ha borrado.
call-edited = ✏️ Su respuesta está actualizada.
call-back-button = ↩️ Atrás
call-gather = 🗂 <b>{ $title }</b>
call-gather-line = { $number }. 💬 { $count } · { $texts }
call-export-button = 📤 Exportar el envío
call-copy-button = 📄 Lo que se envió
call-record-button = ⚙️ Cambiar la convocatoria
call-text-line = <b>{ $language }:</b> { $text }
call-text-none = nada todavía
call-text-button = ✏️ { $language }
call-sources =
    💬 <b>Lo que dicen los miembros</b>{ $pages ->
        [1] {""}
       *[other] {" "}({ $page } de { $pages })
    }
call-no-sources = 💬 Ningún miembro ha respondido todavía.
call-source =
    <b>{ $number }. { $name ->
        [none] Un miembro
       *[other] { $name }
    }</b> · { $language }{ $accepted ->
        [0] {" "}⚠️ por traducir
       *[other] {""}
    } · { $quote ->
        [1] se puede citar
       *[other] no citar
    }
call-source-button = 💬 { $number }
call-part = <i>{ $page } de { $pages }</i>
call-file-button = 📎 { $number }. { $kind }
call-file-toast = El archivo está en camino.
call-file-caption = { $call }, pregunta { $question }. Bórrelo de este chat cuando lo haya usado.
call-write =
    ✏️ <b>La respuesta en { $language }</b>
    Envíe el texto completo; ocupa el lugar de lo que hay. Los mensajes siguientes se añaden detrás, hasta { NUMBER($limit) } caracteres.
call-written = ✅ Guardado: { NUMBER($length) } de { NUMBER($limit) } caracteres. Los mensajes siguientes se añaden detrás.
call-now = <b>Ahora:</b>
call-text-left = Lo que se guardó se queda.
call-empty-button = 🗑 Vaciarlo
call-clash = ⚠️ <b>Alguien del equipo ha cambiado el texto en { $language } entretanto.</b> No se ha sobrescrito nada.
call-theirs = <b>El suyo:</b>
call-mine = <b>El de usted:</b>
call-mine-button = Poner el mío en su lugar
call-theirs-button = Conservar el otro
call-export = 📤 <b>¿En qué idioma se envía?</b>
call-export-language-button =
    { $language }{ $missing ->
        [0] {" "}✅
       *[other] {" "}· faltan { $missing }
    }
call-publish =
    ❗ <b>¿Puede publicarse lo que enviamos?</b>
    { $rule }
    No hay respuesta por defecto: decida, por favor. Su elección se escribe en el texto donde la convocatoria lo pide.
call-publish-yes-button = ✅ Sí, puede publicarse
call-publish-no-button = 🚫 No, no debe publicarse
call-export-toast = Los archivos están en camino.
call-export-done =
    📤 <b>Listo para enviar</b>
    Para: <code>{ $address }</code>
    Asunto: <code>{ $subject }</code>
    Envíe uno de los dos archivos desde su correo y después toque el botón de abajo. Se guarda una copia exacta de estos archivos.
call-export-missing = ⚠️ Quedan fuera, no hay nada redactado en este idioma: { $questions }
call-export-publish =
    { $publish ->
        [1] Publicación: aceptada.
       *[other] Publicación: rechazada.
    }
call-file = El envío. Bórrelo de este chat cuando esté enviado.
call-sent-button = ✅ Ya se ha enviado
call-sent-ask =
    ✅ <b>¿De verdad ha salido?</b>
    Las respuestas se cierran para siempre, los recordatorios terminan y se da las gracias a quienes contribuyeron.
call-sent-yes-button = ✅ Sí, está enviado
call-sent-done = ✅ Marcado como enviado. Se da las gracias a quienes contribuyeron y se guarda una copia.
call-thanks =
    🙏 <b>El envío ha salido.</b>
    Lo que usted aportó a «{ $title }» forma parte de él. ¡Gracias!
call-doc-to = Para
call-doc-subject = Asunto
call-doc-mandate = Dirigido a
call-doc-question = Pregunta { $number }
call-doc-declined = No aceptamos que este envío se publique.
call-doc-agreed = Aceptamos que este envío se publique.
call-new =
    ➕ <b>Una nueva convocatoria</b>
    Envíelo como archivo YAML o avance paso a paso. El ejemplo muestra cómo es un archivo.
call-example-button = 📄 Un archivo de ejemplo
call-example-toast = El archivo está en camino.
call-example-caption = Cambie lo que contiene y envíelo aquí.
call-steps-button = ▶️ Paso a paso
call-file-wrong = ⚠️ <b>Este archivo no se puede usar.</b> No se ha guardado nada. Corríjalo y envíelo otra vez:
call-file-problem =
    • { $line ->
        [0] El archivo
       *[other] Línea { $line }
    }{ $where ->
        [none] {""}
       *[other] , <code>{ $where }</code>
    }: { $what ->
        [missing] falta
        [unknown] no existe tal entrada
        [text] debe ser texto
        [list] debe ser una lista
        [map] debe tener entradas debajo
        [number] debe ser un número entero
        [bool] debe ser true o false
        [empty] está vacío
        [spaces] tiene espacios al principio o al final
        [break] debe estar en una sola línea
        [long] tiene más de { $limit } caracteres
        [each] necesita un texto por idioma: en, tr, fr, es
        [language] no es un código de idioma que conozca
        [zone] no es una zona horaria que conozca, por ejemplo Europe/Zurich
        [key] debe formarse con a–z, 0–9 y _
        [address] no es una dirección de correo
        [link] no es una dirección web
        [date] no es una fecha; escriba por ejemplo 2027-02-15
        [time] no es una hora de ese día; escriba por ejemplo 18:00
        [count] debe ser { $limit }: las preguntas se numeran seguidas
        [many] no caben más de { $limit } preguntas
        [one] el archivo debe contener exactamente una convocatoria
        [top] debe empezar con entradas como key: y title:
        [utf8] no es texto UTF-8
        [control] contiene un carácter invisible
        [big] es mayor que { $limit } kB
        [alias] no debe remitir a otro lugar con &amp; y *; escríbalo entero
        [twice] aparece dos veces
        [deep] tiene demasiados niveles
        [yaml] no es YAML
       *[other] no se puede usar así
    }
call-file-more = … y { $count } más
call-words = <b>¿En qué idiomas va a presentarla?</b> El título y las preguntas se piden en cada uno.
call-go-on-button = ➡️ Seguir
call-step-title = <b>Título de la convocatoria</b> ({ $language }), { $limit } caracteres como máximo:
call-step-body = <b>¿Qué organización u órgano convoca?</b> ({ $language }) Por ejemplo: Consejo de Derechos Humanos. { $limit } caracteres como máximo.
call-step-mandate = <b>¿Quién pregunta en ella?</b> ({ $language }) El mandato o la oficina. { $limit } caracteres como máximo.
call-step-report = <b>¿Para qué informe son las respuestas?</b> ({ $language }) { $limit } caracteres como máximo.
call-step-session = <b>¿A qué período de sesiones va el informe?</b> Escriba su número, por ejemplo 56.
call-step-date = <b>¿Qué día cierra?</b> Toque un día o escríbalo, por ejemplo { DATE($example, form: "date") }.
call-step-dateok = <b>{ DATE($day, form: "day") }</b> – ¿es este el día?
call-step-time = <b>¿A qué hora?</b> Escríbala, por ejemplo 18:00, o toque el botón si la convocatoria no da hora.
call-step-zone = <b>¿En qué zona horaria?</b> Escriba una ciudad, por ejemplo Ginebra, o toque una.
call-step-fold = <b>Esa hora existe dos veces</b>: se atrasan los relojes. ¿Cuál es?
call-step-address = <b>¿A qué dirección de correo se envía?</b> Exactamente como la da la convocatoria.
call-step-subject = <b>¿Qué asunto pide la convocatoria?</b> Al pie de la letra, { $limit } caracteres como máximo.
call-step-link = <b>¿Dónde está la convocatoria misma?</b> Una dirección que empiece por https://
call-step-accepts = <b>¿En qué idiomas admite respuestas?</b>
call-step-publish = <b>¿Qué dice la convocatoria sobre la publicación?</b>
call-step-question = <b>Pregunta { $number }</b> ({ $language }), con nuestras palabras, { $limit } caracteres como máximo:
call-step-more =
    { $count ->
        [one] <b>{ $count } pregunta hasta ahora.</b>
       *[other] <b>{ $count } preguntas hasta ahora.</b>
    } ¿Hay otra?
call-step-now = Ahora: <i>{ $text }</i>
call-skip-button = No da ninguno
call-keep-button = Dejarlo así
call-no-hour-button = Sin hora: final de ese día
call-yes-day-button = ✅ Sí
call-declined-button = Se publica salvo rechazo
call-agreed-button = Se publica solo si se acepta
call-more-button = ➕ Otra pregunta
call-enough-button = ✔️ Eso es todo
call-last-out-button = ✂️ Quitar la última
call-overview =
    { $new ->
        [1] 🗂 <b>¿Está todo bien?</b> Todavía no se ha guardado nada.
       *[other] 🗂 <b>La convocatoria como quedará.</b> Todavía no se ha guardado nada.
    }
call-overview-questions =
    { $count ->
        [one] { $count } pregunta
       *[other] { $count } preguntas
    }, en { $languages }
call-overview-import =
    { $state ->
        [changed] ♻️ Ya hay una convocatoria con esta clave; se cambiará.
        [same] 🟰 Exactamente esta convocatoria ya existe.
       *[new] ➕ Una convocatoria nueva.
    }
call-part-button =
    { $part ->
        [words] 🌐 Presentación
        [title] Título
        [body] Órgano
        [mandate] Quién pregunta
        [report] Informe
        [session] Sesiones
        [date] 🗓 Día
        [time] 🕐 Hora
        [zone] 🌍 Zona
        [address] ✉️ Dirección
        [subject] Asunto
        [link] 🔗 Enlace
        [accepts] Idiomas
        [publish] Publicación
       *[questions] Preguntas
    }
call-change-button = ✏️ Cambiar algo
call-change = ✏️ <b>¿Qué debe ser distinto?</b>
call-save-button = 💾 Guardarla
call-cancel-button = ✖️ Salir
call-not-saved = No se ha guardado nada.
call-saved = 💾 <b>{ $title }</b> está guardada. Su plazo está en la agenda.
call-nothing-to-export = Todavía no hay nada redactado en este idioma. Redacte antes una respuesta.
call-export-outdated = Se han hecho archivos más nuevos. Use el botón que está debajo de ellos.
call-closed = Esta convocatoria está cerrada: las respuestas ya no cuentan. Lo que escribió sigue siendo legible para usted.
call-sent-already = El envío ya ha salido: no se puede cambiar ni retirar nada más.
call-changed = Alguien del equipo ha cambiado esta convocatoria entretanto. No se ha sobrescrito nada. Ábrala otra vez.
call-question-answered = La pregunta { $question } ya tiene respuestas, así que no se puede quitar.
call-answer-empty = Esta respuesta está vacía. Envíe antes un texto, una nota de voz o un archivo.
call-answer-full = Una respuesta admite { $limit } mensajes como máximo. Quite antes alguno.
call-file-too-big = Ninguna convocatoria es tan grande: caben { $limit } kB como máximo. No se ha guardado nada.
call-stored = 📝 Respuestas a convocatorias: { $given } entregadas, { $drafts } sin terminar; textos redactados: { $texts }
call-forget = Sus respuestas a convocatorias se borran con sus archivos. Las que ya se enviaron quedan sin su nombre.
