### Quelqu’un est en danger : l’alerte, la vérité sur qui l’a vue, et ce que l’équipe apprend.

danger-button = 🚨 Quelqu’un est en danger
danger-confirm = <b>Quelqu’un est-il en danger en ce moment ?</b>
    Un seul geste alerte notre équipe d’examen, même la nuit. Ce que vous avez déjà dit lui parvient tel quel ; vous pourrez écrire davantage ensuite.
    Vous verrez ici si quelqu’un l’a ouvert.
danger-raise-button = 🚨 Oui, alertez-les
danger-not-button = Non, revenir
danger-head = 🚨 <b>Alerte { $code }</b>
danger-told = { $count ->
    [one] Une personne a été alertée à { DATE($at, form: "time") }.
   *[other] { NUMBER($count) } personnes ont été alertées à { DATE($at, form: "time") }.
}
danger-told-again = { $count ->
    [0] Alerte donnée à { DATE($first, form: "time") } ; à { DATE($at, form: "time") }, il n’y avait plus personne à alerter.
    [one] Alerte donnée à { DATE($first, form: "time") }, la dernière à { DATE($at, form: "time") } : une personne ({ NUMBER($rounds) } fois jusqu’ici).
   *[other] Alerte donnée à { DATE($first, form: "time") }, la dernière à { DATE($at, form: "time") } : { NUMBER($count) } personnes ({ NUMBER($rounds) } fois jusqu’ici).
}
danger-admins = { $count ->
    [one] Elle a été transmise à un membre de l’administration.
   *[other] Elle a été transmise à { NUMBER($count) } membres de l’administration.
}
danger-not-seen = <b>Personne ne l’a encore ouverte.</b>
danger-seen = <b>Quelqu’un de l’équipe l’a ouverte à { DATE($at, form: "time") }.</b> Personne ne l’a encore prise en charge.
danger-nobody = <b>Il n’y a ici personne à alerter en ce moment.</b> C’est enregistré, et nous continuons d’essayer. Ne nous attendez pas.
danger-taken = <b>Quelqu’un de l’équipe l’a prise en charge à { DATE($at, form: "time") }.</b> Les questions viendront dans cette conversation.
danger-over = Vous avez dit à { DATE($at, form: "time") } que c’est fini. Plus personne n’est alerté ; le dossier reste.
danger-ended = Le dossier est terminé ; plus personne n’est alerté.
danger-tell = <b>Où est-ce, et que se passe-t-il ?</b> Écrivez-le maintenant, ou envoyez votre position ou un message vocal. Tout est enregistré aussitôt.
danger-added = ✅ Enregistré dans votre dossier.
danger-now-toast = Voilà où en est l’alerte.
danger-refresh-button = 🔄 Quelqu’un l’a vue ?
danger-cards-button = 📇 À qui s’adresser
danger-over-button = ✅ C’est fini
danger-see-button = 🚨 Où en est l’alerte
danger-back-button = ← Retour à l’alerte
danger-cards = <b>À qui s’adresser</b>
danger-card = <b>{ $title }</b>
    { $contacts }
danger-cards-not-set = Non configuré ici :
    { $kinds }
danger-alert = 🚨 <b>Quelqu’un est en danger :</b> <code>{ $code }</code>
    Personne ne s’en occupe encore.
danger-alert-again = 🚨 <b>Toujours personne ne s’en occupe :</b> <code>{ $code }</code>
    Quelqu’un est en danger depuis { DATE($since, form: "time") }. C’est l’alerte nº { NUMBER($round) }.
danger-passed-on = 🚨 <b>Quelqu’un est en danger et personne ne s’en occupe :</b> <code>{ $code }</code>
    Alerte donnée à { DATE($since, form: "time") }, { NUMBER($round) } fois. Joignez l’équipe d’examen par un autre moyen, ou donnez le rôle à quelqu’un.
danger-safe = ✅ <code>{ $code }</code> : la personne qui a donné l’alerte dit que c’est fini. Le dossier reste.
danger-take-button = ✋ Je m’en occupe
danger-case = 🚨 <b>En danger depuis { DATE($since, form: "time") }</b>, { $rounds ->
        [one] une alerte
       *[other] { NUMBER($rounds) } alertes
    }. Personne ne s’en occupe.
