### Choosing topics, and naming several in one line.

# $count (Number): how many are not named
topics-more = { $count } de plus
# $count (Number): how many are followed
topics-choose =
    🏷 <b>Vos thèmes :</b> { $count ->
        [one] { $count } choisi
       *[other] { $count } choisis
    }
    Vous recevez les notes et les rappels des thèmes cochés.
# $topic (String): its name; $description (String): a sentence
topics-followed =
    ✅ Vous suivez maintenant <b>{ $topic }</b>.
    { $description }
topics-unfollow-button = Ne plus suivre
topics-all-button = 🏷 Tous mes thèmes
