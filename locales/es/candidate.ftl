### Candidates and members of parliament: the list, a page for each, adding, changing, importing.

candidate-stance-supports = Apoya
candidate-stance-partly = En parte
candidate-stance-opposes = Se opone
candidate-stance-undecided = Sin decidir
candidate-stance-not-discussed = No se habló
candidate-fact-name = Nombre
candidate-fact-party = Partido
candidate-fact-group = Grupo político
candidate-fact-country = País
candidate-fact-constituency = Circunscripción
candidate-fact-contact = Contacto público
candidate-column-source = Fuente
candidate-kept-open = pendiente
candidate-kept-kept = cumplido
candidate-kept-broken = incumplido
candidate-mark-open = ⏳ Pendiente
candidate-mark-kept = ✅ Cumplido
candidate-mark-broken = ❌ Incumplido
candidate-no-date = sin fecha

# $count (Number): found
candidate-list =
    🧑‍💼 <b>Candidaturas</b>
    { $count ->
        [0] Aquí no figura nadie.
        [one] { $count } candidatura o parlamentario
       *[other] { NUMBER($count) } candidaturas y parlamentarios
    }
# $count (Number): found
candidate-list-pick =
    🧑‍💼 <b>¿Con quién es la reunión?</b>
    { $count ->
        [0] Aquí no figura nadie.
        [one] { $count } persona para elegir
       *[other] { NUMBER($count) } personas para elegir
    }
# $by (String): what the list is narrowed to
candidate-list-narrowed = Solo: { $by }
# $page, $pages (Number)
candidate-list-page = Página { $page } de { $pages }
candidate-list-typed = Para buscar un nombre o un partido, basta con escribirlo.
# $number, $withdrawn (Number): 1 when not running; $name, $more (String)
candidate-line =
    { $number }. <b>{ $name }</b>{ $withdrawn ->
        [0] {""}
       *[other] {" "}⛔ ya no se presenta
    }
    { $more }
candidate-list-left = La lista está cerrada. /candidates la abre de nuevo.
candidate-country-button = 🌍 País
candidate-group-button = 🏛 Grupo
candidate-heading-button = 💬 Punto
candidate-clear-button = ✖️ Mostrar todo
candidate-chart-button = 📊 Gráfico
candidate-keep-button = 🛠 Llevar la lista
candidate-back-event-button = ↩️ Volver al evento
candidate-every-button = Todo
candidate-list-button = ↩️ Candidaturas
# $count (Number)
candidate-by-country =
    { $count ->
        [0] Todavía no se conoce ningún país.
       *[other] ¿Candidaturas de qué país?
    }
# $count (Number)
candidate-by-group =
    { $count ->
        [0] Todavía no se conoce ningún grupo político.
       *[other] ¿Candidaturas de qué grupo político?
    }
candidate-by-heading = ¿Quién ha dicho algo sobre qué punto de la guía de preguntas?
# $number (Number); $title (String)
candidate-heading-line = { $number }. { $title }
# $title (String): of a heading
candidate-by-stance =
    <b>{ $title }</b>
    ¿Qué dijeron la última vez?
candidate-keep =
    🛠 <b>Llevar la lista de candidaturas</b>
    Aquí solo va lo que es público, cada dato con su fuente.
candidate-new-button = ➕ Añadir a alguien
candidate-import-button = 📥 Importar un archivo CSV
candidate-csv-button = 📤 Exportar como CSV

# $name (String)
candidate-head = 🧑‍💼 <b>{ $name }</b>
# $when (Datetime)
candidate-withdrawn = ⛔ Ya no se presenta desde el { DATE($when, form: "date") }
# $fact, $value (String)
candidate-fact = <b>{ $fact }:</b> { $value }
# $source (String)
candidate-source = <i>Fuente: { $source }</i>
candidate-latest = <b>Lo último sobre cada punto</b>
# $heading (Number); $stance (String)
candidate-latest-line = { $heading }. { $stance }
candidate-nothing-said = Todavía no hay ninguna declaración publicada.
# $open, $kept, $broken (Number): commitments
candidate-promises-count = 🤝 Compromisos: { $open } pendientes, { $kept } cumplidos, { $broken } incumplidos
candidate-stances-button = 💬 Lo dicho
candidate-asks-button = 📜 Peticiones
candidate-promises-button = 🤝 Compromisos
candidate-meetings-button = 📅 Reuniones
candidate-sources-button = 🔎 Fuentes
candidate-change-button = ✏️ Cambiar
candidate-withdraw-button = ⛔ Ya no se presenta
candidate-runs-button = ↩️ Vuelve a presentarse
candidate-back-button = ↩️ Volver
# $number (Number); $title (String): of a heading
candidate-stances = 💬 <b>{ $number }. { $title }</b>
# $day, $stance, $quote (String); $quoted (Number): 0 without a quote
candidate-said =
    <b>{ $day }: { $stance }</b>{ $quoted ->
        [0] {""}
       *[other] {" "}– «{ $quote }»
    }
# $count (Number): older ones
candidate-older =
    { $count ->
        [one] Una declaración anterior no se muestra aquí.
       *[other] { NUMBER($count) } declaraciones anteriores no se muestran aquí.
    }
# $count, $total (Number)
candidate-asks = 📜 <b>Apoya { $count } de { $total } peticiones</b>
# $number (Number); $title, $day (String)
candidate-ask-line = { $number }. { $title } ({ $day })
candidate-no-asks = Todavía no hay publicado ningún apoyo a una petición.
# $count (Number)
candidate-promises =
    🤝 <b>{ $count ->
        [one] { $count } compromiso
       *[other] { NUMBER($count) } compromisos
    }</b>
# $number, $heading (Number); $text, $due, $kept (String)
candidate-promise =
    { $number }. { $text }
    Punto { $heading } · plazo: { $due } · <b>{ $kept }</b>
candidate-no-promises = Todavía no hay ningún compromiso publicado.
# $count (Number)
candidate-meetings =
    📅 <b>{ $count ->
        [one] { $count } reunión
       *[other] { NUMBER($count) } reuniones
    }</b>
# $number (Number); $day, $title (String)
candidate-meeting-line = { $number }. { $day } – { $title }
candidate-no-meetings = No hay ninguna reunión que usted pueda ver.
# $name (String)
candidate-sources = 🔎 <b>{ $name }</b>: de dónde sale cada dato
candidate-withdrawn-toast = Marcado: ya no se presenta.
candidate-runs-toast = Marcado: se presenta.
candidate-marked-toast = Anotado.

candidate-chart-title = Últimas declaraciones
candidate-chart-headings = Punto de la guía de preguntas
candidate-chart-groups = Grupo político
candidate-chart-no-group = sin grupo
candidate-chart-others = otros
candidate-chart-toast = El gráfico está en camino.
candidate-no-chart-toast = Todavía no hay ninguna declaración publicada: no hay nada que dibujar.
# $people, $words, $supports (Number)
candidate-chart =
    📊 <b>Qué sostienen, por punto y por grupo político</b>
    { NUMBER($words) } declaraciones de { NUMBER($people) } personas; { NUMBER($supports) } apoyan nuestra posición.
candidate-csv-toast = El archivo está en camino.
# $count (Number)
candidate-csv =
    { $count ->
        [one] { $count } candidatura, con sus fuentes y sus últimas declaraciones.
       *[other] { NUMBER($count) } candidaturas, con sus fuentes y sus últimas declaraciones.
    }

# $name (String)
candidate-which-fact = ✏️ <b>{ $name }</b>: ¿qué ha cambiado?
# $fact (String); $limit (Number)
candidate-ask-value =
    <b>{ $fact }</b>
    Escríbalo, por favor, en { NUMBER($limit) } caracteres como máximo.
candidate-hint-contact = Solo una dirección pública: la de la oficina, nunca una privada.
candidate-hint-country = Basta con el nombre del país.
candidate-hint-group = El grupo en el parlamento; escríbalo siempre de la misma manera.
# $value (String)
candidate-value-now = Ahora: { $value }
# $fact, $value (String); $limit (Number)
candidate-ask-source =
    <b>{ $fact }:</b> { $value }
    ¿De dónde sale? Una dirección web o el nombre de un documento, { NUMBER($limit) } caracteres como máximo.
# $source (String)
candidate-same-source-button = La misma: { $source }
candidate-skip-button = Omitir
candidate-leave-out-button = 🗑 Quitar
candidate-cancel-button = ✖️ Salir
candidate-step-back-button = ↩️ Volver
candidate-save-button = ✅ Añadir a la lista
candidate-check = <b>¿Es correcto?</b>
candidate-not-added = No se añadió a nadie.
candidate-unchanged-toast = No se cambió nada.
candidate-changed-toast = Cambiado.
candidate-added-toast = Añadido.

# $limit (Number): candidates
candidate-import-ask =
    📥 <b>Envíe un archivo CSV, por favor.</b>
    Una línea por persona, { NUMBER($limit) } como máximo. Columnas: name, party, group, country, constituency, contact, source. El nombre y una fuente son necesarios. Nada cuenta antes de que usted vea qué cambiaría.
candidate-sample-button = 📄 Un archivo para empezar
candidate-sample = Un archivo vacío con todas las columnas. Detrás de cada dato hay una columna para su fuente; también basta una sola columna «source» para toda la línea.
# $limit (Number): megabytes
candidate-import-big = Este archivo pasa de { NUMBER($limit) } MB: mucho más de lo que necesita una lista de candidaturas. Envíe uno más pequeño, por favor. No se guardó nada.
# $limit (Number)
candidate-import-encoding = No puedo leer las letras de este archivo. Guárdelo como CSV en UTF-8 y envíelo de nuevo. No se guardó nada.
# $limit (Number)
candidate-import-columns = No conozco las columnas de este archivo: la primera línea debe nombrarlas, y una debe ser «name». Compárelo con el ejemplo. No se guardó nada.
# $limit (Number)
candidate-import-empty = En este archivo no hay ninguna línea que pueda leer. No se guardó nada.
# $limit (Number)
candidate-import-many = Este archivo tiene más de { NUMBER($limit) } líneas. Divídalo, por favor. No se guardó nada.
# $new, $changed, $same, $unreadable (Number)
candidate-import-preview =
    📥 <b>Esto ocurriría</b>
    Nuevos: { NUMBER($new) }
    Cambiados: { NUMBER($changed) }
    Iguales: { NUMBER($same) }
    Ilegibles: { NUMBER($unreadable) }

    Las celdas vacías no cambian nada, y no se quita a nadie.
candidate-changes-button = Qué cambia
candidate-problems-button = Qué es ilegible
candidate-import-sure-button = ✅ Importar
# $count (Number)
candidate-import-changes = <b>Qué cambia</b>
# $name, $facts (String)
candidate-import-change = • { $name }: { $facts }
# $count (Number)
candidate-import-problems = <b>Qué es ilegible</b>
# $line (Number)
candidate-import-line-name = • Línea { $line }: sin nombre
# $line (Number)
candidate-import-line-source = • Línea { $line }: un dato sin fuente
# $line (Number)
candidate-import-line-country = • Línea { $line }: país desconocido
# $line (Number)
candidate-import-line-long = • Línea { $line }: un texto es demasiado largo
# $line (Number)
candidate-import-line-twice = • Línea { $line }: la misma persona dos veces
# $new, $changed (Number)
candidate-imported = ✅ Importado: { NUMBER($new) } nuevos, { NUMBER($changed) } cambiados.
candidate-import-left = No se importó nada.

# $name (String)
candidate-has-withdrawn = { $name } ya no se presenta. Elija a otra persona, por favor.
# $name (String)
candidate-known-already = { $name } ya está en la lista, para el mismo país. Mire allí, por favor.
candidate-changed-meanwhile = Alguien del equipo ha cambiado esta página entretanto. No se sobrescribió nada. Mírela como está ahora.
