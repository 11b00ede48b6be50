### Le tableau de garde : qui est prévenu d’abord, qui couvre la semaine, et ce qui est en retard.

duty-head = <b>Garde</b>
    Les nouveaux signalements et les alertes vont aux personnes de garde. Sans personne de garde, toute l’équipe d’examen est prévenue.
duty-now-on = 🟢 <b>Vous êtes de garde en ce moment.</b>
duty-now-off = ⚪ <b>Vous n’êtes pas de garde en ce moment.</b>
duty-by-hours = Selon vos horaires : { $hours }
duty-on-button = De garde
duty-off-button = Pas de garde
duty-hours-button = Selon mes horaires
duty-set-hours-button = 🗓 Mes horaires
duty-others = { $count ->
    [0] Personne d’autre n’est de garde en ce moment.
    [one] Une autre personne est de garde en ce moment.
   *[other] { NUMBER($count) } autres personnes sont de garde en ce moment.
}
duty-hours = <b>Vos horaires de la semaine</b>
    { $hours }
    Ils valent dans votre fuseau horaire ({ ZONE($zone) }). Une fin qui n’est pas après le début est le lendemain.
duty-from = de { $hour }
duty-to = à { $hour }
duty-no-days = aucun jour
duty-back-button = ← Garde
duty-reviewers = <b>Équipe d’examen</b>
duty-here = 🟢 { $name }
duty-away = ⚪ { $name }
# $name (String): has not begun with the bot, or blocks it
duty-unheard = 🔕 { $name } – ne reçoit pas mes messages
duty-no-reviewers = <b>Personne n’a le rôle d’examen.</b> Les alertes vont à l’administration. Donnez le rôle à quelqu’un avec /staff.
duty-more = … et { NUMBER($count) } de plus
duty-gaps = <b>Personne n’est de garde</b> (sept prochains jours)
duty-gap = { DATE($start, form: "moment") } – { DATE($end, form: "moment") }
duty-no-gaps = Les sept prochains jours sont couverts.
duty-cards-not-set = <b>Contacts que personne n’a configurés</b> – les personnes en danger voient qu’ils manquent :
    { $titles }
duty-overdue = <b>En attente depuis trop longtemps</b>
duty-overdue-first_look = <code>{ $code }</code> ({ $severity }) : personne ne l’a regardé, échéance { DATE($due, form: "short") }
duty-overdue-acknowledge = <code>{ $code }</code> ({ $severity }) : personne ne s’en occupe, échéance { DATE($due, form: "short") }
duty-overdue-feedback = <code>{ $code }</code> ({ $severity }) : la personne attend un résultat, échéance { DATE($due, form: "short") }
duty-stored = 🛟 Quand vous êtes de garde pour l’examen
