### How far a broadcast is, for the editor who watches it.

# $subject (String): briefing, correction or recall; $title (String): as typed, shortened
progress-head = { $subject ->
        [correction] ✏️ Correction : <b>{ $title }</b>
        [recall] ↩️ Retrait : <b>{ $title }</b>
       *[briefing] 📤 <b>{ $title }</b>
    }
# $state (String): scheduled, fanning, sending, paused, over, done or cancelled
progress-state = { $state ->
        [scheduled] 🗓 Attend son heure.
        [paused] ⏸ En pause. Rien d’autre ne part tant que personne ne relance l’envoi.
        [fanning] En route ; la liste des destinataires s’allonge encore.
        [cancelled] ⏹ Arrêté.
        [over] ✅ Terminé.
       *[sending] En route.
    }
# $bar (String): drawn with blocks; $share (Number): percent
progress-bar = { $bar } { $share } %
# $subject (String): briefing, correction or recall; $count, $total (Number): people
progress-sent = { $subject ->
        [correction] ✏️ Corrigés : { NUMBER($count) } sur { NUMBER($total) }
        [recall] ↩️ Retirés : { NUMBER($count) } sur { NUMBER($total) }
       *[briefing] ✅ Envoyés : { NUMBER($count) } sur { NUMBER($total) }
    }
progress-deleted = 🗑 supprimés : { NUMBER($count) }
progress-edited = 📝 remplacés par un avis sans texte : { NUMBER($count) }
progress-unreachable = 🚫 Injoignables : { NUMBER($count) }
progress-failed = ⚠️ Échecs : { NUMBER($count) }
progress-in-doubt = ❔ Incertains : { NUMBER($count) }
progress-waiting = ⏳ Encore à envoyer : { NUMBER($count) }
# $local (Number): 1 when it comes at each reader's local hour
progress-resting = { $local ->
        [1] 🕘 dont { NUMBER($count) } dont ce n’est pas encore l’heure
       *[0] 🌙 dont { NUMBER($count) } jusqu’à la fin des heures de silence
    }
progress-expired = ⌛ Trop tard, non envoyés : { NUMBER($count) }
progress-cancelled = ⏹ Ne seront plus envoyés : { NUMBER($count) }
progress-doubt-explained = Incertains : la liaison s’est rompue pendant l’envoi, on ne peut pas savoir si c’est arrivé. Rien n’est renvoyé de soi-même.
progress-stop-button = ⏹ Arrêter
# $sent (Number): people who have it
progress-ask =
    ⏹ <b>Arrêter cet envoi ?</b>
    { $sent ->
        [one] { NUMBER($sent) } personne l’a déjà reçu ; l’arrêt ne le reprend pas.
       *[other] { NUMBER($sent) } personnes l’ont déjà reçu ; l’arrêt ne le reprend pas.
    }
progress-stop-now-button = ⏹ Oui, arrêter maintenant
progress-go-on-button = ▶️ Non, laisser continuer
progress-ask-toast = Veuillez confirmer ci-dessous.
progress-goes-on-toast = L’envoi continue.
progress-over-toast = Cet envoi est terminé ; il n’y a plus rien à arrêter.
# $sent (Number): people who have it
progress-stopped = ⏹ <b>Arrêté.</b> { $sent ->
        [one] { NUMBER($sent) } personne l’avait déjà. Personne d’autre ne le recevra.
       *[other] { NUMBER($sent) } personnes l’avaient déjà. Personne d’autre ne le recevra.
    }
# $count (Number): messages
progress-in-flight = Partis à cet instant, et qui peuvent encore arriver : { NUMBER($count) }.
# $sent (Number): people who have it
progress-too-late = C’était terminé avant votre arrêt. { $sent ->
        [one] { NUMBER($sent) } personne l’a reçu.
       *[other] { NUMBER($sent) } personnes l’ont reçu.
    }
# $when (Datetime)
progress-starts = 🗓 Part : { DATE($when, form: "long") }
# $when (String): a wall clock
progress-local = 🕘 Quand l’horloge de chacun indique : { DATE($when, form: "moment") }
# $when (Datetime)
progress-expires = ⌛ Plus d’envoi après : { DATE($when, form: "moment") }
# $pace (Number): people
progress-pace = 🚀 { NUMBER($pace) } par seconde en ce moment
# $left (String): from now, for example "in 2 minutes"
progress-left = 🏁 Terminé { $left }
progress-pause-button = ⏸ Mettre en pause
progress-resume-button = ▶️ Reprendre
progress-more-button = ⋯ Plus
progress-all-button = ☰ Tous les envois
# $page, $pages (Number)
progress-list = 📤 <b>Envois</b> ({ $page }/{ $pages })
progress-list-empty = 📤 Rien n’a encore été envoyé. Écrivez une note avec /publish.
# $number (Number): in the list; $title (String); $when (Datetime); $state (String); $sent, $total (Number): people
progress-list-line =
    { $number }. <b>{ $title }</b>
    { DATE($when, form: "moment") } · { $state ->
        [scheduled] attend son heure
        [paused] en pause
        [cancelled] arrêté
        [withdrawn] retiré
        [over] terminé
        [done] terminé
       *[sending] en route
    }{ $state ->
        [scheduled] { "" }
       *[other] { " " }· ✅ { NUMBER($sent) } sur { NUMBER($total) }
    }
