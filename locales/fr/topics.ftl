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

topics-rhythm-button = ⏱ À quel rythme ?
topics-back-button = ↩️ Retour
topics-rhythm =
    ⏱ <b>À quel rythme ?</b> ⚡ tout de suite, ☀️ chaque matin, 🗓 le lundi matin
    Ce qui est regroupé arrive en un seul message à 8 heures, chez vous. Les alertes et les notes urgentes arrivent toujours tout de suite. Touchez un thème pour le changer.
topics-rhythm-none = ⏱ Vous ne suivez encore aucun thème ; il n’y a rien à regrouper.
topics-rhythm-all-button = ⏱ Le même pour tous mes thèmes
# $topic (String): its name
topics-rhythm-for-one = ⏱ À quel rythme voulez-vous des nouvelles de <b>{ $topic }</b> ?
topics-rhythm-for-all = ⏱ À quel rythme voulez-vous des nouvelles de <b>tous les thèmes que vous suivez</b> ?
topics-rhythm-at-once-button = ⚡ Tout de suite
topics-rhythm-daily-button = ☀️ Regroupé, chaque matin
topics-rhythm-weekly-button = 🗓 Regroupé, le lundi matin
topics-rhythm-at-once-toast = Cela arrivera tout de suite.
topics-rhythm-daily-toast = Cela arrivera regroupé chaque matin.
topics-rhythm-weekly-toast = Cela arrivera regroupé le lundi.
