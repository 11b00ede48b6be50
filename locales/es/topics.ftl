### Choosing topics, and naming several in one line.

# $count (Number): how many are not named
topics-more = { $count } más
# $count (Number): how many are followed
topics-choose =
    🏷 <b>Sus temas:</b> { $count ->
        [one] { $count } elegido
       *[other] { $count } elegidos
    }
    Recibirá los boletines y avisos de los temas marcados.
# $topic (String): its name; $description (String): a sentence
topics-followed =
    ✅ Ahora sigue <b>{ $topic }</b>.
    { $description }
topics-unfollow-button = Dejar de seguir
topics-all-button = 🏷 Todos mis temas

topics-rhythm-button = ⏱ ¿Cada cuánto?
topics-back-button = ↩️ Volver
topics-rhythm =
    ⏱ <b>¿Cada cuánto?</b> ⚡ al momento, ☀️ cada mañana, 🗓 el lunes por la mañana
    Lo agrupado llega en un solo mensaje a las 8, hora suya. Las alertas y los boletines urgentes llegan siempre al momento. Toque un tema para cambiarlo.
topics-rhythm-none = ⏱ Todavía no sigue ningún tema; no hay nada que agrupar.
topics-rhythm-all-button = ⏱ Lo mismo para todos mis temas
# $topic (String): its name
topics-rhythm-for-one = ⏱ ¿Cada cuánto quiere tener noticias de <b>{ $topic }</b>?
topics-rhythm-for-all = ⏱ ¿Cada cuánto quiere tener noticias de <b>todos los temas que sigue</b>?
topics-rhythm-at-once-button = ⚡ Al momento
topics-rhythm-daily-button = ☀️ Agrupado, cada mañana
topics-rhythm-weekly-button = 🗓 Agrupado, el lunes por la mañana
topics-rhythm-at-once-toast = Llegará al momento.
topics-rhythm-daily-toast = Llegará agrupado cada mañana.
topics-rhythm-weekly-toast = Llegará agrupado los lunes.
