### Signaler une violation : l’écran de sécurité, les étapes, le résumé et l’accusé de réception.

report-safety = <b>Avant le premier mot</b>
    • Telegram connaît votre compte, et les échanges avec un bot ne sont pas chiffrés de bout en bout.
    • Ce que vous envoyez est conservé ici, chiffré, avec un lien scellé vers votre compte pour que nous puissions vous répondre. De vous, l’équipe ne voit qu’un code de dossier, sauf si vous en décidez autrement.
    • Vous pouvez arrêter à tout moment ; ce que vous supprimez est détruit.
report-danger = <b>En danger immédiat :</b> { $advice } Ce bot n’est pas un service d’urgence.
    { $contacts }
report-danger-not-set = <b>En danger immédiat :</b> { $advice } Ce bot n’est pas un service d’urgence.
    Aucun contact d’urgence n’est configuré ici.
report-ways = <b>Trop risqué ici ?</b> Utilisez un autre moyen :
    { $ways }
report-ways-not-set = <b>Trop risqué ici ?</b> Aucun autre moyen n’est encore configuré. N’écrivez pas si cela vous met en danger.
report-way-web = Formulaire : { $where }
report-way-signal = Signal : { $where }
report-way-email = E-mail : { $where }
report-begin-button = Continuer
report-back-button = ← Retour
report-leave-button = ✖️ Quitter
report-skip-button = Passer
report-ways-in = <b>Comment voulez-vous le raconter ?</b>
    ⚡ Vite : un message, écrit ou vocal ; il peut partir aussitôt, les détails peuvent suivre.
    📋 Pas à pas : quelques questions ; chacune peut être passée.
    Ou directement aux questions sur :
report-quick-button = ⚡ Vite : un seul message
report-guided-button = 📋 Pas à pas
report-group = <b>De quoi s’agit-il ?</b>
report-category = <b>{ $group }</b>
    { $explanation }

    Qu’est-ce qui convient le mieux ?
report-kind = <b>{ $kind }</b>
    Qu’est-ce qui convient le mieux ?
report-urgency-danger-button = 🔴 Danger : alerter à l’envoi
report-urgency-soon-button = 🟠 Cela peut arriver bientôt
report-urgency-normal-button = Non, pas urgent
report-urgency-danger = Quelqu’un est en danger maintenant
report-urgency-soon = Cela peut arriver bientôt
report-urgency-normal = Pas urgent
report-what = <b>Que s’est-il passé ?</b>
    Écrivez, ou envoyez des messages vocaux, des photos, des vidéos, des fichiers ou une position, autant que vous voulez. Chaque envoi est enregistré aussitôt.

    Une image envoyée comme <b>fichier</b> garde l’heure et le lieu comme preuve ; envoyée comme <b>photo</b>, elle les perd.
report-arrived = <b>Enregistré :</b> { $what }
    Envoyez la suite, ou continuez.
report-file-kept = 📎 { $name } · { $size }
    SHA-256: <code>{ $short }…</code>
report-first-file = ℹ️ Une image ou une vidéo envoyée comme <b>fichier</b> garde l’heure et le lieu comme preuve. Envoyée comme <b>photo</b>, elle les perd.
report-done-button = C’est tout →
report-send-now-button = ✅ Envoyer maintenant
report-details-button = ➕ Répondre à des questions
report-to-summary-button = 📋 Résumé
report-next-button = Suivant →
report-list-button = Tout revoir
report-question = <i>{ $number } sur { $total }</i>
    <b>{ $question }</b>
report-hint = { $hint }
report-said-with = ✅ { $count ->
    [one] Un message est enregistré avec cette question.
   *[other] { NUMBER($count) } messages sont enregistrés avec cette question.
}
report-answer-kept = ✅ Enregistré : { $label }
report-country = Pays : <b>{ $country }</b>
report-said = Votre réponse jusqu’ici : <i>{ $said }</i>
report-empty-button = 🗑 Retirer la réponse
report-answers = <b>Les questions</b>
    Touchez-en une pour y répondre ou la modifier. ☑️ répondue, ▫️ ouverte.
report-answers-button = ✏️ Questions : { $answered }/{ $total }
report-named = <b>Qui peut savoir que c’est vous ?</b>
    🕶 Anonyme : l’équipe ne voit que le code du dossier et peut vous écrire par ce bot.
    🎭 Un nom inventé : l’équipe le voit à la place d’un nom.
    👤 Votre nom : il est scellé à part du signalement. L’équipe ne l’ouvre qu’en cas de besoin ; chaque consultation est notée.

    Personne d’autre que vous ne peut changer cela ; une fois envoyé, seulement pour en dire plus.
report-who-anonymous-button = 🕶 Anonyme
report-who-pseudonym-button = 🎭 Sous un nom inventé
report-who-named-button = 👤 Avec mon nom
report-who-anonymous = Anonyme
report-who-pseudonym = Sous un nom inventé
report-who-named = Avec votre nom
report-pseudonym = <b>Comment devons-nous vous appeler ?</b>
    Inventez un nom sous lequel personne ne vous connaît.
report-name = <b>Quel est votre nom ?</b>
    Tel que vous voulez qu’il soit écrit. Il est scellé à part du signalement.
report-contact = <b>Votre nom est enregistré.</b>
    Y a-t-il un autre moyen sûr de vous joindre si cette conversation est perdue ? Par exemple une adresse e-mail.
report-no-contact-button = Pas d’autre moyen
report-consents = <b>Que peut-on en faire ?</b> Rien n’est supposé ; touchez ce que vous acceptez. Vous pourrez revenir dessus.
    <b>Noms au gouvernement :</b> des experts de l’ONU peuvent lui écrire, avec des noms.
    <b>Noms en public :</b> des noms peuvent figurer dans leurs rapports publics.
    <b>Partenaires :</b> nous pouvons le transmettre à des organisations partenaires.
    <b>Rapports publics :</b> il peut figurer dans les nôtres, sans noms.
report-consents-un = Anonyme n’est pas « prêt pour l’ONU » : ses experts doivent savoir qui dépose.
report-consents-unnamed = ⚠️ Pour l’ONU, il nous faut aussi votre nom. Vous pouvez le donner sous « qui peut savoir », maintenant ou plus tard.
report-consent-un_government = ONU : noms au gouvernement
report-consent-un_public = ONU : noms dans les rapports
report-consent-partners = Organisations partenaires
report-consent-public = Nos rapports, sans noms
report-added = ✅ C’est enregistré avec votre signalement.
report-not-said = non précisé
report-summary = <b>Veuillez vérifier</b>
    <b>Sujet :</b> { $category }
    <b>Urgence :</b> { $urgency }
    <b>Les faits :</b> { $what }
    <b>Quand :</b> { $when }
    <b>Où :</b> { $where }
    <b>Vous :</b> { $named }
    <b>Accords donnés :</b> { NUMBER($consents) } sur 4

    Personne ne peut le voir avant que vous l’envoyiez.
report-excerpt = <blockquote>{ $text }</blockquote>
report-submit-button = ✅ Envoyer le signalement
report-change-group-button = Modifier : sujet
report-change-tell-button = ➕ Ajouter
report-change-named-button = Modifier : qui sait
report-change-consents-button = Modifier : accords
report-list = <b>Ce que contient votre signalement</b>
report-list-empty = Votre signalement ne contient encore rien.
report-listed = { $number }. { $kind } : { $about }
report-remove-button = 🗑 { $number }
report-empty = Le signalement est encore vide. Écrivez un message, envoyez une photo, un message vocal ou un fichier, ou répondez à une question.
report-leave = <b>Quitter le signalement ?</b>
    Gardé pour plus tard : rien n’est perdu et personne ne le voit.
    Supprimé : tout ce qu’il contient est détruit, fichiers compris.
report-keep-button = Garder pour plus tard
report-drop-button = 🗑 Supprimer
report-resume-button = Reprendre le signalement
report-kept = Gardé. Personne ne peut le voir. /report vous y ramène.
report-dropped = Supprimé. Son contenu a été détruit. Les messages que vous avez écrits sont encore dans cette discussion : vous pouvez l’effacer.
report-nothing-kept = Vous avez quitté. Rien n’a été enregistré.
report-again-button = 📝 Faire un signalement
report-go-on-button = 📝 Reprendre le signalement
report-found = <b>Vous avez un signalement inachevé</b>
    Déjà enregistré : { $what }
    Personne ne peut encore le voir.
report-found-empty = <b>Vous avez un signalement inachevé</b>
    Personne ne peut encore le voir.
report-received = <b>Reçu et enregistré.</b>
    Votre code de dossier : <code>{ $code }</code>

    Personne ne l’a encore lu. { $told ->
        [0] Pour l’instant, il n’y a personne à prévenir dans l’équipe ; il attend son tour.
        [one] Une personne de l’équipe est prévenue maintenant.
       *[other] { NUMBER($told) } personnes de l’équipe sont prévenues maintenant.
    }
report-received-next = /mycases montre où il en est. S’il y a du nouveau, j’écris seulement qu’il y a du nouveau.
report-received-before = Ce signalement a déjà été reçu.
    Votre code de dossier : <code>{ $code }</code>
    /mycases montre où il en est.
report-proof = Reçu : <code>{ $at }</code>
    Preuve : <code>{ $proof }</code>
    Ce message peut être montré : il ne dit rien de ce que vous avez signalé.
report-files-button = 🧾 Fichiers et empreintes
report-files = <b>Fichiers de { $code }</b>, tels que reçus
report-no-files = Il n’y a pas de fichiers dans { $code }.
report-file-proof = { $about }
    { $at }
    <code>{ $sha256 }</code>
report-show-receipt-button = 🧾 Accusé de réception
report-receipt-button = ← Accusé de réception
report-file-too-big = Ce fichier est trop gros : Telegram me laisse prendre au plus { NUMBER($limit) } Mo. Il n’est pas enregistré ; le reste de votre signalement l’est. Vous pouvez le compresser, l’envoyer en plusieurs parties, couper une vidéo, ou écrire un lien vers lui.
report-too-many = Vous avez envoyé beaucoup de signalements en peu de temps. Celui-ci est gardé comme brouillon ; rien n’est perdu. Vous pourrez l’envoyer à partir de { DATE($at, form: "moment") }. Si quelqu’un est en danger, le bouton rouge marche toujours.
report-too-many-files = Beaucoup de fichiers sont arrivés pour ce signalement en peu de temps. Celui-ci n’est pas enregistré ; les précédents le sont. D’autres pourront venir à partir de { DATE($at, form: "moment") }. Le texte est toujours pris.
report-cases-button = Mes dossiers
report-edited = ✏️ Votre modification est enregistrée ; la version précédente est conservée avec elle.
report-count-text = { $count ->
    [one] un texte
   *[other] { NUMBER($count) } textes
}
report-count-voice = { $count ->
    [one] un message vocal
   *[other] { NUMBER($count) } messages vocaux
}
report-count-audio = { $count ->
    [one] un fichier audio
   *[other] { NUMBER($count) } fichiers audio
}
report-count-photo = { $count ->
    [one] une photo
   *[other] { NUMBER($count) } photos
}
report-count-video = { $count ->
    [one] une vidéo
   *[other] { NUMBER($count) } vidéos
}
report-count-document = { $count ->
    [one] un fichier
   *[other] { NUMBER($count) } fichiers
}
report-count-location = { $count ->
    [one] une position
   *[other] { NUMBER($count) } positions
}
report-count-album = { $count ->
    [one] un album
   *[other] { NUMBER($count) } albums
}
report-kind-text = Texte
report-kind-voice = Message vocal
report-kind-audio = Audio
report-kind-photo = Photo
report-kind-video = Vidéo
report-kind-document = Fichier
report-kind-location = Position
report-kind-question = Question de l’équipe
report-kind-answer = Réponse
report-size-kilobytes = { NUMBER($size) } ko
report-size-megabytes = { NUMBER($size) } Mo
