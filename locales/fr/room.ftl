### Le groupe de l’équipe : le relier, et ce qui lui est dit. Des codes et des degrés de gravité.

room-none = <b>Aucun groupe n’est relié.</b>
room-topics = <b>Un groupe est relié.</b> Chaque dossier y a son propre sujet.
room-flat = <b>Un groupe est relié.</b> Tous les dossiers s’y partagent la place : il n’a pas de sujets, ou je ne peux pas en créer.
room-how = Pour relier un groupe, ou le relier à nouveau : ajoutez-moi, dans un forum avec le droit de gérer les sujets, et écrivez-y { $command }. Il reçoit des codes et des degrés de gravité, jamais ce dont parle un dossier.
room-unlink-button = Délier le groupe
room-unlink = <b>Délier le groupe ?</b> Plus rien ne lui sera dit.
room-unlink-sure-button = Oui, le délier
room-back-button = ← Retour
room-confirm = <b>« { $title } » est-il le groupe de l’équipe ?</b>
    Toutes les personnes qui en font partie, maintenant et plus tard, verront les codes et la gravité de tous les dossiers. Un autre groupe relié sera délié.
room-link-button = ✅ Oui, le relier
room-no-button = Non
room-hello = Ceci est désormais le groupe de l’équipe. Il reçoit des codes et des degrés de gravité ; les dossiers ne s’ouvrent qu’en conversation privée.
room-news-linked = L’administration a relié un groupe comme groupe de l’équipe.
room-news-unlinked = L’administration a délié le groupe de l’équipe.
room-news-lost = <b>Je ne peux plus écrire dans le groupe de l’équipe.</b> Il est délié jusqu’à ce qu’on le relie à nouveau.
room-news-flat = Je ne peux plus créer de sujets dans le groupe de l’équipe ; tout y est dit au même endroit.
room-post-new = 🆕 <code>{ $code }</code> · { $severity } · nouveau
room-post-danger = 🚨 <code>{ $code }</code> · <b>danger</b>
room-post-safe = ✅ <code>{ $code }</code> · le danger est passé
room-post-taken = ✋ <code>{ $code }</code> · { $severity } · pris en charge
room-post-returned = ↩️ <code>{ $code }</code> · { $severity } · de retour dans la file
room-post-judged = ⚖️ <code>{ $code }</code> · { $severity }
room-post-decided = 🔷 <code>{ $code }</code> · { $severity } · décidé
room-post-overdue = ⏰ <code>{ $code }</code> · { $severity } · en retard
room-post-twice = S’il y a deux sujets <code>{ $code }</code>, c’est celui-ci qui sert. Veuillez supprimer l’autre.
room-post-ended = 🏁 <code>{ $code }</code> · terminé
room-severity-critical = gravité critique
room-severity-high = gravité élevée
room-severity-medium = gravité moyenne
room-severity-low = gravité faible
room-severity-none = gravité à évaluer
