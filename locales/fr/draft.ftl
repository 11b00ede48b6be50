### Drafts: their list, their files and buttons, and what happens when several editors write in one.

draft-list =
    📝 <b>Brouillons en cours</b>
    Toute la rédaction peut les poursuivre.
# $number (Number); $begins (String): title, or how the text begins
draft-begins = { NUMBER($number) }. <b>{ $begins }</b>
# $kind (String): briefing or alert; $correction, $mine (Number): 1 or 0; $state (String): writing or submitted; $changed (Datetime)
draft-item = { $kind ->
        [alert] 🚨 Alerte
       *[briefing] 📰 Note
    }{ $correction ->
        [1] , correction
       *[0] { "" }
    } · { $state ->
        [submitted] ⏳ attend une approbation
       *[writing] ✏️ en cours d’écriture
    }
    { $mine ->
        [1] Modifié en dernier par vous
       *[0] Modifié en dernier par quelqu’un de l’équipe
    }, { DATE($changed, form: "moment") }
# $kind (String): briefing or alert
draft-new-button = { $kind ->
        [alert] ➕ Nouvelle alerte
       *[briefing] ➕ Nouvelle note
    }
# $kind (String): briefing or alert
draft-unnamed = { $kind ->
        [alert] Alerte encore sans texte
       *[briefing] Note encore sans titre
    }
draft-changed =
    ⚠️ <b>Quelqu’un de l’équipe a modifié ce brouillon entre-temps.</b>
    Le voici tel qu’il est maintenant. Rien de son travail n’a été écrasé.
draft-typed-back = ✋ Votre envoi n’a pas été mis dans le brouillon, car quelqu’un de l’équipe l’a modifié entre-temps. Le voici, pour que vous puissiez le renvoyer à sa place :

# $language (String): code; $length, $limit (Number): characters
draft-fits = ✅ <b>{ LANGUAGE($language) }</b> ({ NUMBER($length) } caractères sur { NUMBER($limit) })
# $language (String): code; $length, $limit (Number): characters
draft-too-long = ⚠️ <b>{ LANGUAGE($language) }</b> : trop long. { NUMBER($length) } caractères, pour { NUMBER($limit) } au plus

# $limit (Number): items of an album
draft-media =
    🖼 <b>Photo, vidéo ou document</b>
    Envoyez-en un, ou un album de { NUMBER($limit) } au plus. Votre envoi remplace ce qui est ici. Photos et vidéos vont ensemble ; les documents seulement entre eux.
# $kind (String): photo or video
draft-picture = { $kind ->
        [video] • 🎬 Vidéo
       *[photo] • 🖼 Photo
    }
# $name (String): of the file
draft-file = • 📎 { $name }
# $limit (Number): characters
draft-media-limit = Sous un fichier, Telegram montre { NUMBER($limit) } caractères en tout. Il reste, pour titre et texte :
# $text (String): what was written under the file
draft-caption =
    Vous avez écrit dessous :
    { $text }
# $language (String): code
draft-caption-button = 📝 En faire le texte – { LANGUAGE($language) }
draft-media-remove-button = 🗑 Retirer les fichiers
draft-media-too-big = Ce fichier est trop lourd : { NUMBER($size) } Mo, et Telegram me laisse en envoyer { NUMBER($limit) } au plus. Rien n’a été changé.
draft-done-button = Terminé →

# $limit (Number): buttons; $length (Number): characters
draft-links =
    🔗 <b>Boutons sous le texte</b>
    Envoyez les mots du bouton et son adresse en un seul message, par exemple :
    Signer ici – https://example.org/petition
    { NUMBER($limit) } liens au plus ; { NUMBER($length) } caractères pour les mots. Ils sont les mêmes dans toutes les langues.
# $label, $url (String)
draft-link =
    • { $label }
    { $url }
# $label (String)
draft-link-drop-button = 🗑 { $label }
draft-links-full = Il y a déjà { NUMBER($limit) } boutons de lien. Retirez-en d’abord un.
# $action (String): none, done or coming
draft-action-button = { $action ->
        [done] Réponse possible : Je l’ai fait
        [coming] Réponse possible : Je viens
       *[none] Pas de bouton de réponse
    }
draft-album-bare = ⚠️ Telegram ne montre aucun bouton sous un album. Gardez un seul fichier, ou renoncez aux boutons.

draft-protect =
    🔒 <b>Transférer et enregistrer</b>
    Un message protégé ne peut être ni transféré ni enregistré sur le téléphone. Cela n’empêche pas de photographier l’écran.
draft-protect-off-button = 🔓 On peut le transférer
draft-protect-on-button = 🔒 Ni transfert ni enregistrement

# $count (Number): files
draft-has-files = 🖼 { $count ->
        [one] { NUMBER($count) } fichier au-dessus du texte
       *[other] { NUMBER($count) } fichiers en album
    }
# $labels (String): a list
draft-has-links = 🔗 { $labels }
# $action (String): done or coming
draft-has-action = { $action ->
        [coming] 🙋 Réponse possible : Je viens
       *[done] ✅ Réponse possible : Je l’ai fait
    }
draft-is-protected = 🔒 Ni transfert ni enregistrement possibles
draft-correction-settled = ✏️ Correction : qui a reçu la première version verra celle-ci à sa place. Le public ne change pas.

# $language (String): code
draft-preview-above = 👆 Voici la version reçue par ce public : { LANGUAGE($language) }
draft-above-toast = Voyez le message au-dessus
draft-test-button = 🧪 Test pour moi
draft-test-toast = Il arrive chez vous.
draft-test-mark = 🧪 <b>Test : il n’arrive que chez vous.</b>

# $begins (String): title, or how the text begins; $people (Number)
draft-confirm-correction =
    ✏️ <b>Corriger « { $begins } » pour { $people ->
        [one] { NUMBER($people) } personne
       *[other] { NUMBER($people) } personnes
    } ?</b>
    Chaque exemplaire déjà livré est modifié sur place, sans bruit.
draft-needs-approval = ✋ Une deuxième personne doit l’approuver avant tout envoi : quelqu’un de la rédaction qui n’y a pas écrit.
