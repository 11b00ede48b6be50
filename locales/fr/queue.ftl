### La file de l’équipe, et les avis sur les signalements : des codes, jamais le contenu.

queue-waiting = { $count ->
    [0] <b>En attente :</b> rien. Personne n’attend en ce moment.
   *[other] <b>En attente</b>
}
queue-inhand = { $count ->
    [0] <b>En cours :</b> rien.
   *[other] <b>En cours</b>
}
queue-line = { $mark } { $urgency ->
    [danger] <b>DANGER</b> { $code }
   *[other] { $code }
} – { $category } – { $since } – { $status }
queue-waiting-button = En attente ({ NUMBER($count) })
queue-inhand-button = En cours ({ NUMBER($count) })
queue-again-button = 🔄 Actualiser
queue-open-button = Ouvrir le dossier
queue-staff-button = Équipe
queue-news = <b>Un signalement attend</b> { $mark }
    { $urgency }
    <code>{ $code }</code>
queue-unattended = <b>Un signalement attend et personne ne peut l’examiner</b> { $mark }
    { $urgency }
    <code>{ $code }</code>
    Donnez à quelqu’un le rôle d’examen avec /staff.
queue-update-answered = <code>{ $code }</code> : la personne a répondu.
queue-update-added = <code>{ $code }</code> : la personne a ajouté quelque chose.
queue-update-complete = <code>{ $code }</code> : la personne a envoyé la suite et a terminé.
queue-update-edited = <code>{ $code }</code> : la personne a modifié un message.
queue-update-consents = <code>{ $code }</code> : la personne a changé ses accords.
queue-update-who = <code>{ $code }</code> : la personne en a dit plus sur qui elle est.
queue-update-withdrawn = <code>{ $code }</code> : la personne l’a retiré ; le contenu est détruit.
