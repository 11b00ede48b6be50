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
