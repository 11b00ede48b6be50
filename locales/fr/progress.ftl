### How far a broadcast is, for the editor who watches it.

# $title (String): as typed, shortened
progress-head = 📤 <b>{ $title }</b>
# $state (String): fanning, sending, over, done or cancelled
progress-state = { $state ->
        [fanning] En route ; la liste des destinataires s’allonge encore.
        [cancelled] ⏹ Arrêté.
        [over] ✅ Terminé.
       *[sending] En route.
    }
# $bar (String): drawn with blocks; $share (Number): percent
progress-bar = { $bar } { $share } %
# $count, $total (Number): people
progress-sent = ✅ Envoyés : { NUMBER($count) } sur { NUMBER($total) }
progress-unreachable = 🚫 Injoignables : { NUMBER($count) }
progress-failed = ⚠️ Échecs : { NUMBER($count) }
progress-in-doubt = ❔ Incertains : { NUMBER($count) }
progress-waiting = ⏳ Encore à envoyer : { NUMBER($count) }
progress-resting = 🌙 dont { NUMBER($count) } jusqu’à la fin des heures de silence
progress-cancelled = ⏹ Ne seront plus envoyés : { NUMBER($count) }
progress-doubt-explained = Incertains : la liaison s’est rompue pendant l’envoi, on ne peut pas savoir si c’est arrivé. Rien n’est envoyé deux fois.
progress-stop-button = ⏹ Arrêter
# $sent (Number): people who have it
progress-ask =
    ⏹ <b>Arrêter cet envoi ?</b>
    { $sent ->
        [one] { NUMBER($sent) } personne l’a déjà reçu ; cela ne se reprend pas.
       *[other] { NUMBER($sent) } personnes l’ont déjà reçu ; cela ne se reprend pas.
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
