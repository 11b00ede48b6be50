### Un dossier tel que l’équipe le voit, et ce qu’elle décide.

case-ended = Ce dossier est clos ou a été retiré. Rien n’a été changé.
case-taken = Un ou une collègue a déjà pris ce dossier. Rien n’a été changé.
case-changed = Le dossier a changé entre-temps. Rien n’a été décidé ; veuillez le relire.
case-own = Vous avez signalé ce dossier vous-même. Il revient à un ou une collègue.
case-head = <b>{ $code }</b> – { $status }
    { $urgency }
    { $category }
    Reçu : { DATE($at, form: "moment") }
    De : { $who }
case-anonymous = anonyme
case-named = { $name }
case-nameless = avec nom, mais Telegram n’en donne pas
case-mine = Vous l’avez pris en charge.
case-colleague = Un ou une collègue l’a pris en charge.
case-orphaned = La personne qui l’avait pris n’a plus ce rôle : vous pouvez le reprendre.
case-status-new = en attente
case-status-in_review = pris en charge
case-status-verified = vérifié
case-status-waiting = attend une réponse
case-status-not_verified = non vérifié
case-status-acted_on = suivi d’effet
case-status-closed = clos
case-status-withdrawn = retiré
case-status-erased = effacé à son terme
case-when = <b>Quand :</b> { $text }
case-where = <b>Où :</b> { $text }
case-entry = <b>{ $number }. { $kind }</b> – { DATE($at, form: "short") }
case-album = (album)
case-text = { $text }
case-edited = { $count ->
    [one] ✏️ modifié ; une version précédente est conservée
   *[other] ✏️ modifié ; { NUMBER($count) } versions précédentes sont conservées
}
case-destroyed = La personne a retiré ce dossier. Son contenu est détruit.
case-page = Page { $page } sur { $pages }
case-file-button = 📎 { $number }
case-file-caption = <b>{ $code }</b> – { $kind } – { DATE($at, form: "moment") }
    SHA-256 <code>{ $sha256 }</code>
case-sending-toast = Envoi du fichier. Il ne peut pas être transféré.
case-take-button = ✋ Prendre
case-accept-button = ✅ Accepter
case-ask-button = ❓ Poser une question
case-back-button = ↩️ Retour
case-return-button = ↩️ Remettre dans la file
case-close-button = 🔒 Clore
case-queue-button = ← File
case-close = <b>Clore { $code }</b>
    Pourquoi ? La personne voit le motif. Un dossier clos le reste.
case-close-resolved-button = Ce qui pouvait être fait l’a été
case-close-referred-button = Transmis à quelqu’un de mieux placé
case-close-duplicate-button = Identique à un autre signalement
case-close-out_of_scope-button = Pas une violation, ou hors domaine
case-close-no_answer-button = Questions restées sans réponse
case-ask = <b>Votre question à la personne</b>
    Écrivez-la en un seul message, { NUMBER($limit) } caractères au plus. La personne n’apprend pas qui la pose.
case-ask-check = <b>Envoyer cette question ?</b>
    <blockquote>{ $question }</blockquote>
case-ask-send-button = ✅ Envoyer
case-ask-anew-button = ✏️ Réécrire
case-ask-leave-button = ✖️ Ne pas demander
case-ask-left = Aucune question n’a été posée.
