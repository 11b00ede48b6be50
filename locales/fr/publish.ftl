### /publish, and what /alert shares with it: an editor writes, checks and sends.

publish-cancel-button = ✖️ Quitter
publish-back-button = ↩️ Retour
publish-next-button = Suivant →
publish-keep-button = Garder tel quel →

# $kind (String): briefing or alert
publish-languages =
    🌐 <b>{ $kind ->
        [alert] Nouvelle alerte
       *[briefing] Nouvelle note d’information
    } : langues</b>
    Cochez les langues dans lesquelles vous allez écrire. Les autres reçoivent la version la plus proche, et en sont averties.
# $language (String): code; $limit (Number): characters
publish-title =
    ✏️ <b>Titre – { LANGUAGE($language) }</b>
    Envoyez-le par message : une ligne, { NUMBER($limit) } caractères au plus.
# $language (String): code; $limit (Number): characters
publish-text =
    ✏️ <b>Texte – { LANGUAGE($language) }</b>
    Envoyez-le en un seul message de { NUMBER($limit) } caractères au plus ; un emoji en compte deux ou davantage. Gras, italique, liens et citations restent comme vous les tapez. Une photo, une vidéo ou un document avec le texte dessous convient aussi.
# $text (String): what was typed before
publish-now =
    Actuellement :
    { $text }
# $count (Number): how many are ticked
publish-topics =
    🏷 <b>Thèmes</b> choisis : { $count }
    Cochez-en au moins un. La note va à quiconque suit l’un d’eux, sauf si vous choisissez un autre public.
publish-urgency =
    🌙 <b>À quelle heure ?</b>
    En règle générale, une note attend la fin des heures de silence de chaque personne. Urgente, elle arrive tout de suite, même la nuit.
publish-calm-button = 🌙 Respecter les heures de silence
publish-urgent-button = ⚡ Urgent : tout de suite

# $kind (String): briefing or alert; $correction (Number): 1 or 0
publish-overview =
    📋 <b>{ $kind ->
        [alert] Alerte
       *[briefing] Note d’information
    }{ $correction ->
        [1] { " " }(correction)
       *[0] { " " }(brouillon)
    }</b>
# $language (String): code; $part (String): title or text
publish-version-missing = ⚠️ <b>{ LANGUAGE($language) }</b> : { $part ->
        [title] il manque le titre
       *[text] il manque le texte
    }
# $language, $version (String): codes
publish-version-other = ➖ <b>{ LANGUAGE($language) }</b> : version reçue par ce public : { LANGUAGE($version) }
publish-version-title = { $title }
publish-version-begins = <i>{ $text }</i>
# $topics (String): a list of names
publish-on-topics = 🏷 { $topics }
# $urgent (Number): 1 or 0
publish-when = { $urgent ->
        [1] ⚡ Urgent : arrive aussi pendant les heures de silence
       *[0] 🌙 Attend la fin des heures de silence
    }
# $people (Number): who would get it now
publish-people = 📬 { $people ->
        [0] Personne ne la recevrait maintenant
        [one] { NUMBER($people) } personne la reçoit
       *[other] { NUMBER($people) } personnes la reçoivent
    }
# $language (String): code
publish-title-button = ✏️ Titre – { LANGUAGE($language) }
# $language (String): code
publish-text-button = ✏️ Texte – { LANGUAGE($language) }
publish-languages-button = 🌐 Langues
publish-topics-button = 🏷 Thèmes
publish-audience-button = 👥 Pour qui
publish-urgency-button = 🌙 Heures de silence
publish-media-button = 🖼 Photo, fichier
publish-links-button = 🔗 Boutons
publish-when-button = 🕒 Quand
publish-protect-button = 🔒 Transfert
publish-preview-button = 👁 Comme à la lecture
publish-confirm-button = 📤 Vérifier et envoyer →

# $kind (String): briefing or alert; $people (Number)
publish-confirm =
    📤 <b>{ $kind ->
        [alert] Envoyer cette alerte
       *[briefing] Envoyer cette note
    } à { $people ->
        [one] { NUMBER($people) } personne
       *[other] { NUMBER($people) } personnes
    } ?</b>
# $kind (String): briefing or alert; $people (Number): 0
publish-confirm-nobody =
    👥 <b>{ $people ->
       *[0] Personne
    } ne recevrait { $kind ->
        [alert] cette alerte
       *[briefing] cette note
    } maintenant.</b>
    Parmi les personnes visées, aucune n’est joignable pour l’instant. Vous pouvez quand même la mettre dans la bibliothèque : on l’y trouvera, et rien ne sera envoyé, plus tard non plus.
publish-unchecked = ⚠️ Personne d’autre que vous ne l’a encore vérifiée.
# $people (Number)
publish-send-button = ✅ { $people ->
        [one] Envoyer à { NUMBER($people) } personne
       *[other] Envoyer à { NUMBER($people) } personnes
    }
# $people (Number): 0
publish-library-button = 📚 { $people ->
       *[0] Mettre seulement en bibliothèque
    }
publish-in-library = 📚 C’est fait. Elle est dans la bibliothèque, sous /briefings. Elle n’a été envoyée à personne.

# $command (String): publish or alert
publish-leaving =
    <b>Quitter ce brouillon ?</b>
    Si vous le gardez, vous et toute la rédaction le retrouvez sous /{ $command }. Jeté, il disparaît pour tout le monde.
publish-stay-button = ↩️ Continuer à écrire
publish-later-button = 💾 Garder pour plus tard
publish-drop-button = 🗑 Jeter
# $command (String): publish or alert
publish-kept = 💾 Le brouillon est gardé. Vous le retrouvez sous /{ $command }.
# $command (String): publish or alert
publish-dropped = Rien n’a été envoyé et aucun brouillon n’est gardé. /{ $command } en commence un autre.
