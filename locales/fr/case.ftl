### Un dossier tel que l’équipe le voit, et ce qu’elle décide.

case-ended = Ce dossier est clos ou a été retiré. Rien n’a été changé.
case-taken = Un ou une collègue a déjà pris ce dossier. Rien n’a été changé.
case-changed = Le dossier a changé entre-temps. Rien n’a été décidé ; veuillez le relire.
case-own = Vous avez signalé ce dossier vous-même. Il revient à un ou une collègue.
# $code, $grave, $category, $status, $who (String); $at (Datetime): when it was submitted
case-head = <b>{ $code }</b> – { $status }
    { $grave } · { $category }
    Reçu : { DATE($at, form: "moment") }
    Signalé par : { $who }
case-anonymous = anonyme
case-named = nom donné, scellé à part
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
case-destroyed = Le contenu de ce dossier est détruit : il a été retiré, ou son délai est passé.
case-page = Page { $page } sur { $pages }
case-file-button = 📎 { $number }
case-file-caption = <b>{ $code }</b> – { $kind } – { DATE($at, form: "moment") }
    SHA-256 <code>{ $sha256 }</code>
case-sending-toast = Envoi du fichier. Il ne peut pas être transféré.
case-take-button = ✋ Prendre
case-ask-button = ❓ Demander
case-back-button = ↩️ Retour
case-return-button = ↩️ Rendre
case-close-button = 🔒 Clore
case-queue-button = ← File
case-close = <b>Clore { $code }</b>
    Pourquoi ? La personne voit la raison. Un dossier clos se tait ; il peut être rouvert.
case-close-resolved-button = Ce qui pouvait être fait l’a été
case-close-referred-button = Transmis à quelqu’un de mieux placé
case-close-duplicate-button = Identique à un autre signalement
case-close-out_of_scope-button = Pas une violation, ou hors domaine
case-close-no_answer-button = Questions restées sans réponse
# $limit (Number): characters
case-ask = <b>Votre question à la personne</b>
    Écrivez-la en un seul message texte, { NUMBER($limit) } caractères au plus. La personne n’apprend pas qui la pose.
case-ask-check = <b>Envoyer cette question ?</b>
    <blockquote>{ $question }</blockquote>
case-ask-send-button = ✅ Envoyer
case-ask-anew-button = ✏️ Réécrire
case-ask-leave-button = ✖️ Ne pas demander
case-ask-left = Aucune question n’a été posée.
case-pseudonym = se fait appeler « { $name } »
case-nobody = Personne ne l’a : vous pouvez le prendre.
case-offered = Vous l’avez proposé à un·e collègue, qui n’a pas encore répondu.
case-offered-to-you = <b>Ce dossier vous est proposé.</b>
case-due-first_look = Premier regard : avant { DATE($at, form: "moment") }
case-due-acknowledge = À prendre : avant le { DATE($at, form: "date") }
case-due-feedback = Réponse à la personne : avant le { DATE($at, form: "date") }
case-severity-critical = critique
case-severity-high = grave
case-severity-medium = moyen
case-severity-low = faible
case-credibility-confirmed = confirmé
case-credibility-plausible = plausible
case-credibility-doubtful = douteux
case-messages-button = 💬 Messages ({ $count })
case-files-button = 📎 Fichiers ({ $count })
case-told-button = 📋 Réponses
case-notes-button = 📝 Notes ({ $count })
case-timeline-button = 🕓 Étapes
case-more-button = ☰ Plus
case-verified-button = ✅ Vérifié
case-not_verified-button = ❔ Non vérifié
case-acted_on-button = 🛠 Suivi d’effet
case-in_review-button = 🔎 Réexaminer
case-hand-button = 🤝 Transmettre
case-unoffer-button = ✖️ Retirer l’offre
case-undo-button = ↶ Annuler
case-reopen-button = 🔓 Rouvrir
case-grade-button = ⚖️ Évaluer
case-offer-accept-button = ✅ Le reprendre
case-offer-decline-button = ✖️ Le laisser
case-tab-messages = <b>{ $code }</b> – messages
case-tab-files = <b>{ $code }</b> – fichiers
case-tab-told = <b>{ $code }</b> – réponses et accords
case-tab-notes = <b>{ $code }</b> – notes entre examinateurs
case-tab-timeline = <b>{ $code }</b> – ce qui s’est passé, le plus récent d’abord
case-tab-more = <b>{ $code }</b> – plus
case-tab-links = <b>{ $code }</b> – liens
case-tab-similar = <b>{ $code }</b> – dossiers semblables
case-tab-hand = <b>{ $code }</b> – transmettre
case-no-messages = Aucun message.
case-no-files = Aucun fichier.
case-no-notes = Pas encore de note. La personne ne les voit jamais.
# $number (Number); $kind, $sha256 (String): the beginning of the hash; $at (Datetime)
case-file-line = <b>{ $number }.</b> { $kind } – { DATE($at, form: "short") }
    <code>{ $sha256 }…</code>
case-answer = <b>{ $label } :</b> { $text }
case-consents = <b>La personne est d’accord pour :</b>
case-consent-un_government = une lettre d’experts de l’ONU, avec les noms, au gouvernement
case-consent-un_public = les noms dans des rapports publics d’experts de l’ONU
case-consent-partners = la transmission à des organisations partenaires
case-consent-public = nos rapports publics, sans les noms
case-note = <b>{ DATE($at, form: "short") }</b>
    { $text }
case-write-note-button = ✏️ Écrire une note
# $limit (Number): characters
case-write-note = <b>Une note entre examinateurs</b>
    Écrivez-la en un seul message texte, { NUMBER($limit) } caractères au plus. Elle est scellée avec le dossier ; la personne ne la voit jamais.
case-write-code = <b>Identique à quel dossier ?</b>
    Envoyez son code, par exemple <code>ABCD-2345</code>. Les deux sont liés dans les deux sens ; aucun n’est clos pour autant.
# $act, $times, $who (String): the last two may be empty
case-step = { DATE($at, form: "short") } { $act }{ $times }{ $who }
case-by-you = vous
case-by-former = une personne qui a quitté l’équipe
case-act-received = 📥 la personne : { $kind }
case-act-other = ▫️ autre étape
case-act-report_submitted = 📨 envoyé
case-act-report_edited = ✏️ la personne a modifié un message
case-act-report_opened_with_passphrase = 🔑 ouvert avec sa phrase secrète
case-act-passphrase_set = 🔑 la personne garde une phrase secrète
case-act-report_unlinked = ✂️ détaché de son compte
case-act-report_taken_away = 📦 la personne a pris une copie
case-act-report_withdrawn = 🗑 retiré
case-act-consent_given = 🔐 la personne a donné un accord
case-act-consent_withdrawn = 🔐 la personne a retiré un accord
case-act-reporter_less_anonymous = 👤 la personne en a dit plus sur elle
case-act-report_held = ⚖️ conservation légale posée
case-act-report_hold_lifted = ⚖️ conservation légale levée
case-act-danger_raised = 🚨 alerte : quelqu’un en danger
case-act-danger_taken = 🚨 alerte prise en charge
case-act-danger_over = 🚨 la personne dit que c’est fini
case-act-danger_passed_on = 🚨 alerte transmise aux admins
case-act-report_opened = 👁 consulté
case-act-evidence_opened = 👁 fichier ouvert
case-act-report_taken = ✋ pris en charge
case-act-report_given_back = ↩️ rendu
case-act-report_verified = ✅ jugé vérifié
case-act-report_not_verified = ❔ jugé non vérifié
case-act-report_acted_on = 🛠 suivi d’effet
case-act-report_in_review = 🔎 repris
case-act-report_closed = 🔒 clos
case-act-report_reopened = 🔓 rouvert
case-act-report_reopening_asked = 🙋 la personne demande la réouverture
case-act-report_asked = ❓ question à la personne
case-act-report_answered = 💬 la personne a répondu
case-act-report_added_to = ➕ la personne a ajouté quelque chose
case-act-report_offered = 🤝 proposé à un·e collègue
case-act-report_handed_over = 🤝 repris par un·e collègue
case-act-report_offer_declined = 🤝 non repris
case-act-report_severity_set = ⚖️ gravité fixée
case-act-report_credibility_set = ⚖️ crédibilité fixée
case-act-report_category_set = ⚖️ catégorie fixée
case-act-report_country_set = ⚖️ pays fixé
case-act-second_asked_close = 👀 clôture demandée
case-act-second_asked_export = 👀 remise demandée
case-act-second_asked_reveal = 👀 identité demandée
case-act-second_agreed_close = ✅ clôture approuvée
case-act-second_agreed_export = ✅ remise approuvée
case-act-second_agreed_reveal = ✅ consultation de l’identité approuvée
case-act-second_refused_close = ✖️ clôture refusée
case-act-second_refused_export = ✖️ remise refusée
case-act-second_refused_reveal = ✖️ consultation de l’identité refusée
case-act-identity_seen = 👤 identité consultée
case-act-packet_made_un = 📦 paquet pour l’ONU
case-act-packet_made_contact = 📦 paquet pour un contact
case-act-packet_made_dossier = 📦 dossier général sorti
case-act-report_severity_lowered = ⚖️ gravité abaissée
case-act-report_compared = 🔎 comparé à d’autres dossiers
case-act-note_added = 📝 note écrite
case-act-case_linked = 🔗 lié
case-act-case_unlinked = 🔗 lien retiré
case-act-decision_undone = ↶ dernière décision annulée
case-act-reviewer_barred = 🚫 quelqu’un écarté du dossier
case-act-reviewer_let_in = 👁 quelqu’un peut le revoir
case-act-second_asked_aside = 👀 mise de côté demandée
case-act-second_agreed_aside = ✅ mise de côté approuvée
case-act-second_refused_aside = ✖️ mise de côté refusée
case-act-sender_set_aside = 🗂 compte mis de côté
case-act-sender_let_back = 🗂 compte remis parmi les autres
case-grade = <b>{ $code }</b> – évaluer
    Est-ce grave, crédible, de quoi s’agit-il, et où ?
case-set-category-button = 🏷 { $name }
case-set-country-button = 🌍 { $name }
case-pick-category = <b>{ $code }</b> : de quoi s’agit-il ?
case-pick-country = <b>{ $code }</b> : dans quel pays ?
case-similar-button = 🔎 Semblables
case-links-button = 🔗 Liens
case-no-links = Aucun lien.
case-link-duplicate = 🔗 Identique à <b>{ $name }</b>
case-link-event = 📅 { $name }
case-link-call = 📣 { $name }
case-links-duplicate = Un bouton avec ✖️ retire un lien. ▶️ mène aux événements, puis aux appels.
case-links-event = Le lier à l’un des prochains événements :
case-links-call = Le lier à un appel ouvert :
case-duplicate-button = 🔗 Identique à un autre …
case-no-similar = Aucun dossier ne lui ressemble, d’après les mots, le type, le lieu et la date.
# $percent (Number): how much of the words is the same
case-similar-line = <b>{ $code }</b> – semblable à { NUMBER($percent) } %
    { $category } – { DATE($at, form: "short") } – { $status }
case-hand-how = À qui ? Le dossier reste le vôtre jusqu’à son accord.
case-hand-nobody = Il n’y a pas d’autre examinateur.
case-ask-pick-button = 📋 Choisir une question
case-ask-pick = <b>Quelle question ?</b>
case-ask-pick-lacking = <b>Quelle question ?</b> Celles-ci demandent ce qui manque au paquet.
case-ask-picked = <b>{ $number }.</b> { $text }
case-ask-meaning = Cela veut dire : <i>{ $text }</i>
case-ask-keep-button = ⭐ La garder pour la suite
case-ask-forget-button = 🗑 L’ôter de mes questions
case-ask-saved-full = Vous avez déjà gardé { $limit } questions. Supprimez-en une d’abord.
case-reads = lit : { $language }
case-ask-reads = Langue lue : <b>{ $language }</b>.
case-ask-goes-out = Elle part dans cette langue, si elle existe : { $language }.
case-questions-stored = 📋 Questions gardées pour les personnes qui signalent : { NUMBER($count) }
case-sent-to = 📋 À la question : { $label }
case-forwarded = ↪️ Transféré, envoyé d’abord { DATE($at, form: "moment") } par { $name }
case-no-category = sans catégorie
case-link-choice = { DATE($at, form: "date") } · { $name }
case-more-passing = Ce que vous transmettez doit être accepté par un·e collègue. Ce que vous rendez attend de nouveau dans la file.
