### La file de l’équipe, et les avis sur les signalements : des codes, jamais le contenu.

queue-line = { $mark } { $urgency ->
    [danger] <b>DANGER</b> { $code }
   *[other] { $code }
} – { $category } – { $since }{ $status }
queue-waiting-button = En attente ({ $count })
queue-inhand-button = En cours ({ $count })
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
queue-head = <b>{ $what }</b> ({ $count })
queue-nothing = Rien ici.
queue-mine-button = 👤 Les miens ({ $count })
queue-overdue-button = ⏰ En retard ({ $count })
queue-aside-button = 🗂 De côté ({ $count })
queue-next-button = ⏭ Suivant
queue-filter-button = 🔍 Filtrer
queue-code-button = # Code
queue-no-next-toast = Aucun autre dossier n’attend.
queue-code = <b>Quel dossier ?</b> Envoyez son code, par exemple <code>ABCD-2345</code>.
queue-filters = <b>Filtrer</b>
    Affiché : { $what }
queue-filter-choose = Affiché : { $what }
queue-by-stage-button = Statut
queue-by-level-button = Gravité
queue-by-category-button = Catégorie
queue-by-country-button = Pays
queue-by-whose-button = À qui
queue-overdue-toggle-button = { $mark } En retard
queue-show-button = ✅ Afficher
queue-all-button = Tous ouverts
queue-any-button = Tous
queue-overdue-only = en retard
queue-stage-waiting = En attente
queue-stage-inhand = En cours
queue-stage-open = Tous ouverts
queue-stage-in_review = À l’examen
queue-stage-asked = Question posée
queue-stage-verified = Vérifié
queue-stage-not_verified = Non vérifié
queue-stage-acted_on = Suivi d’effet
queue-stage-closed = Clos
queue-stage-aside = Mis de côté
queue-level-danger = danger
queue-level-critical = critique
queue-level-high = grave
queue-level-medium = moyen
queue-level-low = faible
queue-level-unrated = non évalué
queue-whose-any = à tout le monde
queue-whose-mine = à moi
queue-whose-free = à personne
queue-offer-offered = Un·e collègue vous propose le dossier <code>{ $code }</code>.
queue-offer-accepted = <code>{ $code }</code> : votre collègue l’a repris.
queue-offer-declined = <code>{ $code }</code> : votre collègue vous le laisse.
queue-reopening = <code>{ $code }</code> est clos. La personne demande de le rouvrir.
queue-bars-ask = <b>Écarter quelqu’un d’un dossier</b>
    Envoyez son code, par exemple <code>ABCD-2345</code>. Vous n’en verrez pas le contenu.
queue-bars-left = Rien n’a été changé.
queue-bars = <b>Qui peut voir { $code }</b>
    👁 peut le voir, 🚫 en est écarté. Pour qui en est écarté, le dossier n’existe pas, et personne ne le lui dit.
