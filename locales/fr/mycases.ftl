### Les dossiers d’une personne qui a signalé : où ils en sont, en mots simples ; jamais le contenu.

mycases-list = { $count ->
    [0] Vous n’avez encore rien signalé.
   *[other] <b>Vos dossiers</b>
}
mycases-line = <code>{ $code }</code> – { $status } – { DATE($at, form: "date") }
mycases-unfinished = Vous avez un signalement inachevé. Personne ne peut encore le voir.
mycases-status-new = en attente
mycases-status-in_review = en examen
mycases-status-verified = vérifié
mycases-status-waiting = une question pour vous
mycases-status-not_verified = n’a pas pu être vérifié
mycases-status-acted_on = suivi d’effet
mycases-status-closed = clos
mycases-case = <b>{ $code }</b>
    { $category }
    Reçu : { DATE($at, form: "moment") }
mycases-no-category = Le sujet n’est pas encore indiqué.
mycases-explained-new = <b>Il attend.</b> Personne ne l’a encore pris en charge.
mycases-explained-in_review = <b>Une personne de l’équipe l’a pris en charge</b> et l’examine.
mycases-explained-verified = <b>Il est vérifié :</b> le réseau y travaille.
mycases-explained-not_verified = <b>Il n’a pas pu être vérifié.</b> Vous pouvez compléter à tout moment.
mycases-explained-acted_on = <b>Le réseau y a donné suite.</b>
mycases-explained-waiting = <b>L’équipe a une question pour vous.</b>
mycases-explained-closed = <b>Il est clos.</b>
mycases-explained-withdrawn = <b>Vous l’avez retiré.</b> Son contenu est détruit.
mycases-explained-erased = <b>Son délai est passé :</b> son contenu est effacé.
mycases-withdrawn = <b>Retiré : { $code }</b>
    Son contenu a été détruit, fichiers compris. Il ne reste que le code et les dates, et rien qui mène à vous.
mycases-seen = Il a été ouvert, mais personne n’y travaille encore.
mycases-not-seen = Personne ne l’a encore lu.
mycases-closed-resolved = Motif : ce qui pouvait être fait l’a été.
mycases-closed-referred = Motif : il a été transmis à quelqu’un de mieux placé.
mycases-closed-duplicate = Motif : c’est le même qu’un autre signalement.
mycases-closed-out_of_scope = Motif : ce n’est pas une violation de droits, ou pas notre domaine.
mycases-closed-no_answer = Motif : nos questions sont restées sans réponse.
mycases-question = <blockquote>{ $question }</blockquote>
mycases-answer-button = ✍️ Répondre
mycases-add-button = ➕ Ajouter
mycases-withdraw-button = 🗑 Retirer
mycases-code-button = 🔑 Ouvrir un dossier par son code
mycases-back-button = ← Mes dossiers
mycases-withdraw = <b>Retirer { $code } ?</b>
    Ce que vous avez signalé sera détruit, fichiers compris. Vous ne pourrez pas revenir en arrière. Les sauvegardes le gardent, chiffré, encore quelques jours ou semaines. Ce que l’équipe a lu ou transmis reste connu.
mycases-withdraw-confirm-button = 🗑 Oui, détruire
mycases-withdraw-not-button = Non, garder
mycases-tell-answer = <b>Votre réponse</b>
    <blockquote>{ $question }</blockquote>
    Écrivez, ou envoyez des messages vocaux, des photos ou des fichiers, autant que vous voulez. Chaque envoi est enregistré aussitôt.
mycases-tell-more = <b>Ajouter à votre dossier</b>
    Écrivez, ou envoyez des messages vocaux, des photos ou des fichiers, autant que vous voulez. Chaque envoi est enregistré aussitôt.
mycases-arrived = { $count ->
    [one] <b>Enregistré :</b> un message. Envoyez la suite, ou terminez.
   *[other] <b>Enregistré :</b> { NUMBER($count) } messages. Envoyez la suite, ou terminez.
}
mycases-done-button = ✅ C’est tout
mycases-not-now-button = Pas maintenant
mycases-added = { $count ->
    [one] ✅ Reçu : un message.
   *[other] ✅ Reçu : { NUMBER($count) } messages.
}
mycases-nothing-added = Rien n’a été ajouté.
mycases-news = Il y a du nouveau. Touchez pour voir.
mycases-news-button = Voir
