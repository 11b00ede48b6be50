### Signaler une violation : l’écran de sécurité, les étapes, le résumé et l’accusé de réception.

report-safety = <b>Avant le premier mot</b>
    • Telegram connaît votre compte, et les échanges avec un bot ne sont pas chiffrés de bout en bout.
    • Ce que vous envoyez est conservé ici, chiffré, avec un lien scellé vers votre compte pour que nous puissions vous répondre. L’équipe ne voit qu’un code de dossier, sauf si vous en décidez autrement.
    • Vous pouvez arrêter à tout moment ; ce que vous supprimez est détruit.
report-danger = <b>En danger immédiat :</b> { $advice }
    { $contacts }
report-danger-not-set = <b>En danger immédiat :</b> { $advice }
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
report-group = <b>De quoi s’agit-il ?</b>
report-category = <b>{ $group }</b>
    { $explanation }

    Qu’est-ce qui convient le mieux ?
report-urgency = <b>Est-ce urgent ?</b>
    Sujet : { $category }
report-urgency-danger-button = 🔴 Quelqu’un est en danger
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
report-done-button = C’est tout →
report-list-button = Tout revoir
report-when = <b>Quand cela s’est-il passé ?</b>
    Écrivez ce que vous savez, par exemple « mardi dernier, le soir ».
report-where = <b>Où cela s’est-il passé ?</b>
    Écrivez le lieu, ou envoyez une position.
report-named = <b>Qui peut savoir que c’est vous ?</b>
    Anonyme : l’équipe ne voit que le code du dossier et peut vous écrire par ce bot.
    Avec votre nom : l’équipe voit aussi votre nom et votre identifiant Telegram.
report-who-anonymous-button = 🕶 Anonyme
report-who-pseudonym-button = 🎭 Sous un nom inventé
report-who-named-button = Avec mon nom
report-who-anonymous = Anonyme
report-who-pseudonym = Sous un nom inventé
report-who-named = Avec votre nom
report-added = ✅ C’est enregistré avec votre signalement.
report-not-said = non précisé
report-summary = <b>Veuillez vérifier</b>
    <b>Sujet :</b> { $category }
    <b>Urgence :</b> { $urgency }
    <b>Les faits :</b> { $what }
    <b>Quand :</b> { $when }
    <b>Où :</b> { $where }
    <b>Vous :</b> { $named }

    Personne ne peut le voir avant que vous l’envoyiez.
report-excerpt = <blockquote>{ $text }</blockquote>
report-submit-button = ✅ Envoyer le signalement
report-change-group-button = Modifier : sujet
report-change-urgency-button = Modifier : urgence
report-change-what-button = Ajouter quelque chose
report-change-list-button = Retirer quelque chose
report-change-when-button = Modifier : quand
report-change-where-button = Modifier : où
report-change-named-button = Modifier : nom
report-list = <b>Ce que contient votre signalement</b>
report-list-empty = Votre signalement ne contient encore rien.
report-listed = { $number }. { $kind } : { $about }
report-remove-button = 🗑 { $number }
report-empty = Le signalement ne peut pas encore partir : il faut un sujet et au moins un message, une photo, un message vocal ou un fichier.
report-leave = <b>Quitter le signalement ?</b>
    Gardé pour plus tard : rien n’est perdu et personne ne le voit.
    Supprimé : tout ce qu’il contient est détruit, fichiers compris.
report-keep-button = Garder pour plus tard
report-drop-button = 🗑 Supprimer
report-resume-button = Reprendre le signalement
report-kept = Gardé. Personne ne peut le voir. /report vous y ramène.
report-dropped = Supprimé. Son contenu a été détruit. Les messages que vous avez écrits sont encore dans cette conversation : vous pouvez les effacer sur votre téléphone.
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
    /mycases montre où il en est. S’il y a du nouveau, j’écris seulement qu’il y a du nouveau.
report-received-before = Ce signalement a déjà été reçu.
    Votre code de dossier : <code>{ $code }</code>
    /mycases montre où il en est.
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
report-as-is-button = Garder
report-empty-button = Laisser vide
# $question (HTML), $said (String): what was asked and what was answered before
report-said = { $question }

    Déjà indiqué : <i>{ $said }</i>
