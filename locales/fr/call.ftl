### Calls for input: the list, a call and its questions, answers, and what editors make of them.

call-list =
    { $over ->
        [1] 🗄 <b>Appels terminés</b>
       *[other] 📝 <b>Appels à contributions</b> : un organe de l’ONU ou un autre pose des questions, et vos réponses partent ensemble.
    }{ $pages ->
        [1] {""}
       *[other] {" "}Page { $page } sur { $pages }.
    }
call-list-empty =
    { $over ->
        [1] 🗄 Aucun appel n’est encore terminé.
       *[other] 📝 Aucun appel n’est ouvert en ce moment. Quand il y en aura un, son échéance sera dans l’agenda.
    }
call-line =
    <b>{ $number }. { $title }</b>
    { $sent ->
        [1] ✅ Envoyé
       *[other] ⏳ { DATE($when, form: "short") } · { $distance }
    }
call-over-button = 🗄 Appels terminés
call-open-button = 📝 Appels ouverts
call-all-button = 📝 Tous les appels
call-new-button = ➕ Nouvel appel
call-head = 📝 <b>{ $title }</b>
call-who =
    { $body }
    { $mandate }
call-report =
    { $report }{ $session ->
        [0] {""}
       *[other] , session { $session }
    }
call-end-of-day = fin du { DATE($day, form: "date") }
call-closes = Clôture : <b>{ $closes }</b> ({ ZONE($zone) }), { $distance }
call-closes-yours = À votre heure : { DATE($when, form: "long") }
call-is-closed = 🔒 Cet appel est clos.
call-is-sent = ✅ Envoyé le { DATE($when, form: "date") }. Plus rien ne peut être changé.
call-how =
    Adresse d’envoi : <code>{ $address }</code>
    Objet exact : <code>{ $subject }</code>
    Langues acceptées : { $languages }
call-publication =
    { $declined ->
        [1] Ce qui est envoyé peut être publié, sauf si le texte le refuse.
       *[other] Ce qui est envoyé n’est publié que si le texte l’accepte.
    }
call-progress = 📊 Questions avec réponse : { $answered } sur { $total }
call-left = ⏳ Clôture { $left }
call-missing = ✏️ Reste à rédiger : { $languages }
call-missing-one = { $language } { $count }
call-nothing-missing = ✏️ Chaque question est rédigée dans chaque langue.
call-own =
    { $given ->
        [one] ✅ Vous avez remis { $given } réponse.
       *[other] ✅ Vous avez remis { $given } réponses.
    }
call-own-drafts =
    { $count ->
        [one] ✏️ { $count } réponse n’est pas terminée.
       *[other] ✏️ { $count } réponses ne sont pas terminées.
    }
call-pick = Touchez une question pour la lire et y répondre.
call-link-button = 🔗 L’appel lui-même
call-gather-button = 🗂 Rassembler les réponses
call-about-button = ℹ️ L’appel
call-answer-open-button = 📝 Répondre aux questions
call-question =
    <b>Question { $number } sur { $total }</b>
    { $question }
call-answers =
    { $count ->
        [0] 💬 Pas encore de réponse
        [one] 💬 { $count } réponse jusqu’ici
       *[other] 💬 { $count } réponses jusqu’ici
    }
call-own-state =
    { $state ->
        [given] ✅ Vous avez répondu.
       *[draft] ✏️ Vous avez commencé une réponse. Personne d’autre ne la voit encore.
    }
call-answer-button = ✍️ Répondre
call-own-button = 👁 Ma réponse
call-tell =
    <b>Écrivez votre réponse, dans n’importe quelle langue</b>, ou envoyez un message vocal, une photo ou un fichier.
    Plusieurs messages font une réponse, de { NUMBER($limit) } caractères au plus. Chacun est gardé aussitôt ; la rédaction ne voit rien avant que vous la remettiez.
call-told =
    { $count ->
        [one] ✅ { $count } message est gardé
       *[other] ✅ { $count } messages sont gardés
    } · { NUMBER($length) } caractères sur { NUMBER($limit) }.
    Envoyez la suite, ou touchez Terminé.
call-too-long = ⚠️ { NUMBER($length) } caractères : c’est plus que les { NUMBER($limit) } possibles. Tout est gardé comme brouillon ; retirez une partie avant de remettre la réponse.
call-done-button = ✔️ Terminé
call-not-now-button = ↩️ Pas maintenant
call-nothing-told = Rien n’a été dit, donc rien n’est gardé.
call-ask-name =
    <b>Pouvons-nous dire que cela vient de vous ?</b>
    La rédaction ne voit votre nom Telegram que si vous acceptez. Sinon, la réponse vient d’« un membre ».
call-ask-quote =
    <b>Pouvons-nous citer vos mots tels quels ?</b>
    Sinon, la rédaction reprend seulement ce que vous dites, avec ses propres mots.
call-yes-button = Oui
call-no-button = Non
call-answer-head = 👁 <b>Votre réponse</b>
call-answer-voices = 🎤 Messages vocaux : { $count }
call-answer-files = 📎 Fichiers : { $count }
call-answer-no-words = <i>Pas encore de texte</i>
call-answer-language =
    🌐 { $language }{ $accepted ->
        [0] {" "}– l’appel n’accepte pas cette langue ; la rédaction traduit
       *[other] {""}
    }
call-other-language = une autre langue
call-answer-named =
    { $yes ->
        [1] 👤 Votre nom peut être dit
       *[other] 👤 Votre nom n’est pas dit
    }
call-answer-quoted =
    { $yes ->
        [1] 💬 Vos mots peuvent être cités
       *[other] 💬 Vos mots ne sont pas cités
    }
call-answer-state =
    { $state ->
        [given] ✅ Remise. Vous pouvez la changer ou la retirer jusqu’à l’envoi de la contribution.
       *[draft] ✏️ <b>Pas encore remise.</b> Personne d’autre ne la voit.
    }
call-answer-over = Les réponses ne comptent plus ici. La vôtre reste lisible pour vous jusqu’au { DATE($until, form: "date") } ; ensuite elle est effacée.
call-give-button = 📨 La remettre
call-add-button = ✏️ Compléter
call-remove-button = ✂️ Retirer une partie
call-name-button = 👤 Vous pouvez me nommer
call-unname-button = 👤 Ne pas me nommer
call-quote-button = 💬 Vous pouvez me citer
call-unquote-button = 💬 Ne pas me citer
call-language-button = 🌐 Langue
call-withdraw-button = 🗑 La retirer
call-question-button = ↩️ La question
call-given-toast = Remise. Merci !
call-saved-toast = Enregistré.
call-languages = <b>Dans quelle langue est votre réponse ?</b>
call-remove = <b>Que faut-il retirer ?</b> C’est effacé aussitôt.
call-piece-button = ✂️ { $number }. { $text }
call-kind =
    { $kind ->
        [voice] message vocal
        [audio] son
        [photo] photo
        [video] vidéo
        [location] lieu
       *[document] fichier
    }
call-withdraw = <b>Retirer cette réponse ?</b> Elle est effacée, fichiers compris. On ne peut pas revenir en arrière.
call-withdraw-yes-button = 🗑 Oui, l’effacer
call-withdraw-no-button = ↩️ La garder
call-withdrawn = 🗑 Votre réponse est effacée.
call-edited = ✏️ Votre réponse est mise à jour.
call-back-button = ↩️ Retour
call-gather = 🗂 <b>{ $title }</b>
call-gather-line = { $number }. 💬 { $count } · { $texts }
call-export-button = 📤 Exporter la contribution
call-copy-button = 📄 Ce qui a été envoyé
call-record-button = ⚙️ Modifier l’appel
call-text-line = <b>{ $language } :</b> { $text }
call-text-none = rien encore
call-text-button = ✏️ { $language }
call-sources =
    💬 <b>Ce que disent les membres</b>{ $pages ->
        [1] {""}
       *[other] {" "}({ $page } sur { $pages })
    }
call-no-sources = 💬 Aucun membre n’a encore répondu.
call-source =
    <b>{ $number }. { $name ->
        [none] Un membre
       *[other] { $name }
    }</b> · { $language }{ $accepted ->
        [0] {" "}⚠️ à traduire
       *[other] {""}
    } · { $quote ->
        [1] citation permise
       *[other] ne pas citer
    }
call-source-button = 💬 { $number }
call-part = <i>{ $page } sur { $pages }</i>
call-file-button = 📎 { $number }. { $kind }
call-file-toast = Le fichier arrive.
call-file-caption = { $call }, question { $question }. Effacez-le de ce chat après usage.
call-write =
    ✏️ <b>La réponse en { $language }</b>
    Envoyez tout le texte ; il remplace ce qui est là. Les messages suivants s’ajoutent, jusqu’à { NUMBER($limit) } caractères.
call-written = ✅ Enregistré : { NUMBER($length) } caractères sur { NUMBER($limit) }. Les messages suivants s’ajoutent.
call-now = <b>Maintenant :</b>
call-text-left = Ce qui a été enregistré reste.
call-empty-button = 🗑 Le vider
call-clash = ⚠️ <b>Un ou une collègue a changé le texte en { $language } entre-temps.</b> Rien n’a été écrasé.
call-theirs = <b>Le sien :</b>
call-mine = <b>Le vôtre :</b>
call-mine-button = Mettre le mien à la place
call-theirs-button = Garder le sien
call-export = 📤 <b>Dans quelle langue est-ce envoyé ?</b>
call-export-language-button =
    { $language }{ $missing ->
        [0] {" "}✅
       *[other] {" "}· manque { $missing }
    }
call-publish =
    ❗ <b>Ce que nous envoyons peut-il être publié ?</b>
    { $rule }
    Il n’y a pas de réponse par défaut : décidez, s’il vous plaît. Votre choix est écrit dans le texte là où l’appel le demande.
call-publish-yes-button = ✅ Oui, cela peut être publié
call-publish-no-button = 🚫 Non, à ne pas publier
call-export-toast = Les fichiers arrivent.
call-export-done =
    📤 <b>Prêt à être envoyé</b>
    À : <code>{ $address }</code>
    Objet : <code>{ $subject }</code>
    Envoyez l’un des deux fichiers depuis votre messagerie, puis touchez le bouton ci-dessous. Une copie exacte de ces fichiers est gardée.
call-export-missing = ⚠️ Laissées de côté, rien n’est rédigé dans cette langue : { $questions }
call-export-publish =
    { $publish ->
        [1] Publication : acceptée.
       *[other] Publication : refusée.
    }
call-file = La contribution. Effacez-la de ce chat une fois envoyée.
call-sent-button = ✅ C’est envoyé
call-sent-ask =
    ✅ <b>Est-ce vraiment parti ?</b>
    Les réponses sont closes pour de bon, les rappels s’arrêtent, et toutes les personnes qui ont contribué sont remerciées.
call-sent-yes-button = ✅ Oui, c’est envoyé
call-sent-done = ✅ Marqué comme envoyé. Toutes les personnes qui ont contribué sont remerciées, et une copie est gardée.
call-thanks =
    🙏 <b>La contribution est partie.</b>
    Ce que vous avez apporté à « { $title } » en fait partie. Merci !
call-doc-to = À
call-doc-subject = Objet
call-doc-mandate = Destinataire
call-doc-question = Question { $number }
call-doc-declined = Nous n’acceptons pas que cette contribution soit publiée.
call-doc-agreed = Nous acceptons que cette contribution soit publiée.
call-new =
    ➕ <b>Un nouvel appel à contributions</b>
    Envoyez-le en fichier YAML, ou avancez pas à pas. L’exemple montre à quoi ressemble un fichier.
call-example-button = 📄 Un fichier d’exemple
call-example-toast = Le fichier arrive.
call-example-caption = Modifiez ce qu’il contient et envoyez-le ici.
call-steps-button = ▶️ Pas à pas
call-file-wrong = ⚠️ <b>Ce fichier est inutilisable.</b> Rien n’a été enregistré. Corrigez-le et envoyez-le de nouveau :
call-file-problem =
    • { $line ->
        [0] Le fichier
       *[other] Ligne { $line }
    }{ $where ->
        [none] {""}
       *[other] , <code>{ $where }</code>
    } : { $what ->
        [missing] manque
        [unknown] cette entrée n’existe pas
        [text] doit être du texte
        [list] doit être une liste
        [map] doit contenir des entrées
        [number] doit être un nombre entier
        [bool] doit être true ou false
        [empty] est vide
        [spaces] a des espaces au début ou à la fin
        [break] doit tenir sur une ligne
        [long] dépasse { $limit } caractères
        [each] demande un texte par langue : en, tr, fr, es
        [language] n’est pas un code de langue connu
        [zone] n’est pas un fuseau horaire connu, par exemple Europe/Zurich
        [key] se compose de a–z, 0–9 et _
        [address] n’est pas une adresse e-mail
        [link] n’est pas une adresse web
        [date] n’est pas une date ; écrivez par exemple 2027-02-15
        [time] n’est pas une heure de ce jour ; écrivez par exemple 18h00
        [count] doit être { $limit } : les questions se comptent dans l’ordre
        [many] pas plus de { $limit } questions
        [one] le fichier doit contenir exactement un appel
        [top] doit commencer par des entrées comme key: et title:
        [utf8] n’est pas du texte UTF-8
        [control] contient un caractère invisible
        [big] dépasse { $limit } ko
        [alias] ne doit pas renvoyer ailleurs avec &amp; et * ; écrivez tout
        [twice] figure deux fois
        [deep] est trop imbriqué
        [yaml] n’est pas du YAML
       *[other] ne peut pas être utilisé ainsi
    }
call-file-more = … et { $count } de plus
call-words = <b>Dans quelles langues allez-vous le présenter ?</b> Le titre et les questions sont demandés dans chacune.
call-go-on-button = ➡️ Continuer
call-step-title = <b>Titre de l’appel</b> ({ $language }), { $limit } caractères au plus :
call-step-body = <b>Quelle organisation ou quel organe lance l’appel ?</b> ({ $language }) Par exemple : Conseil des droits de l’homme. { $limit } caractères au plus.
call-step-mandate = <b>Qui, en son sein, pose les questions ?</b> ({ $language }) Le mandat ou le bureau. { $limit } caractères au plus.
call-step-report = <b>Dans quel rapport vont les réponses ?</b> ({ $language }) { $limit } caractères au plus.
call-step-session = <b>À quelle session va le rapport ?</b> Écrivez son numéro, par exemple 56.
call-step-date = <b>Quel jour l’appel se ferme-t-il ?</b> Touchez un jour ou écrivez-le, par exemple { DATE($example, form: "date") }.
call-step-dateok = <b>{ DATE($day, form: "day") }</b> – est-ce le bon jour ?
call-step-time = <b>À quelle heure ?</b> Écrivez-la, par exemple 18:00, ou touchez le bouton si l’appel n’en donne pas.
call-step-zone = <b>Dans quel fuseau horaire ?</b> Écrivez une ville, par exemple Genève, ou touchez-en un.
call-step-fold = <b>Cette heure existe deux fois</b> : on recule les montres. Laquelle est-ce ?
call-step-address = <b>À quelle adresse e-mail envoyer les réponses ?</b> Exactement comme dans l’appel.
call-step-subject = <b>Quel objet l’appel demande-t-il ?</b> À la lettre près, { $limit } caractères au plus.
call-step-link = <b>Où se trouve l’appel lui-même ?</b> Une adresse qui commence par https://
call-step-accepts = <b>Dans quelles langues l’appel accepte-t-il les réponses ?</b>
call-step-publish = <b>Que dit l’appel de la publication ?</b>
call-step-question = <b>Question { $number }</b> ({ $language }), avec nos mots, { $limit } caractères au plus :
call-step-more =
    { $count ->
        [one] <b>{ $count } question jusqu’ici.</b>
       *[other] <b>{ $count } questions jusqu’ici.</b>
    } Y en a-t-il une autre ?
call-step-now = Maintenant : <i>{ $text }</i>
call-skip-button = L’appel n’en donne pas
call-keep-button = Le garder
call-no-hour-button = Sans heure : fin de ce jour
call-yes-day-button = ✅ Oui
call-declined-button = Publié sauf refus
call-agreed-button = Publié seulement si accord
call-more-button = ➕ Une autre question
call-enough-button = ✔️ C’est tout
call-last-out-button = ✂️ Retirer la dernière
call-overview =
    { $new ->
        [1] 🗂 <b>Tout est-il juste ?</b> Rien n’est encore enregistré.
       *[other] 🗂 <b>L’appel tel qu’il sera.</b> Rien n’est encore enregistré.
    }
call-overview-questions =
    { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }, en { $languages }
call-overview-import =
    { $state ->
        [changed] ♻️ Un appel avec cette clé existe ; il sera modifié.
        [same] 🟰 Exactement cet appel existe déjà.
       *[new] ➕ Un nouvel appel.
    }
call-part-button =
    { $part ->
        [words] 🌐 Présentation
        [title] Titre
        [body] Organe
        [mandate] Qui demande
        [report] Rapport
        [session] Session
        [date] 🗓 Jour
        [time] 🕐 Heure
        [zone] 🌍 Fuseau
        [address] ✉️ Adresse
        [subject] Objet
        [link] 🔗 Lien
        [accepts] Langues
        [publish] Publication
       *[questions] Questions
    }
call-change-button = ✏️ Changer quelque chose
call-change = ✏️ <b>Que faut-il changer ?</b>
call-save-button = 💾 Enregistrer
call-cancel-button = ✖️ Quitter
call-not-saved = Rien n’a été enregistré.
call-saved = 💾 <b>{ $title }</b> est enregistré. Son échéance est dans l’agenda.
call-nothing-to-export = Rien n’est encore rédigé dans cette langue. Rédigez d’abord une réponse.
call-export-outdated = Des fichiers plus récents existent. Utilisez le bouton placé sous ceux-là.
call-closed = Cet appel est clos : les réponses ne comptent plus. Ce que vous avez écrit reste lisible pour vous.
call-sent-already = La contribution est partie : plus rien ne peut être changé ni retiré.
call-changed = Un ou une collègue a changé cet appel entre-temps. Rien n’a été écrasé. Ouvrez-le de nouveau.
call-question-answered = La question { $question } a déjà des réponses, elle ne peut donc pas disparaître.
call-answer-empty = Cette réponse est encore vide. Envoyez d’abord un texte, un message vocal ou un fichier.
call-answer-full = Une réponse contient { $limit } messages au plus. Retirez-en d’abord un.
call-file-too-big = Aucun appel n’est aussi grand : { $limit } ko au plus. Rien n’a été enregistré.
call-stored = 📝 Réponses aux appels : { $given } remises, { $drafts } inachevées ; textes rédigés : { $texts }
call-forget = Vos réponses aux appels sont effacées avec leurs fichiers. Celles qui sont parties restent sans votre nom.
