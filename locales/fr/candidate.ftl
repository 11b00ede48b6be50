### Candidates and members of parliament: the list, a page for each, adding, changing, importing.

candidate-stance-supports = Soutient
candidate-stance-partly = En partie
candidate-stance-opposes = S’oppose
candidate-stance-undecided = Sans avis
candidate-stance-not-discussed = Non abordé
candidate-fact-name = Nom
candidate-fact-party = Parti
candidate-fact-group = Groupe politique
candidate-fact-country = Pays
candidate-fact-constituency = Circonscription
candidate-fact-contact = Contact public
candidate-column-source = Source
candidate-kept-open = en attente
candidate-kept-kept = tenu
candidate-kept-broken = non tenu
candidate-mark-open = ⏳ En attente
candidate-mark-kept = ✅ Tenu
candidate-mark-broken = ❌ Non tenu
candidate-no-date = sans date

# $count (Number): found
candidate-list =
    🧑‍💼 <b>Candidats</b>
    { $count ->
        [0] Personne ne figure ici.
        [one] { $count } candidat ou parlementaire
       *[other] { NUMBER($count) } candidats et parlementaires
    }
# $count (Number): found
candidate-list-pick =
    🧑‍💼 <b>Avec qui a lieu la rencontre ?</b>
    { $count ->
        [0] Personne ne figure ici.
        [one] { $count } personne au choix
       *[other] { NUMBER($count) } personnes au choix
    }
# $by (String): what the list is narrowed to
candidate-list-narrowed = Seulement : { $by }
# $page, $pages (Number)
candidate-list-page = Page { $page } sur { $pages }
candidate-list-typed = Pour chercher un nom ou un parti, écrivez-le simplement.
# $number, $withdrawn (Number): 1 when not running; $name, $more (String)
candidate-line =
    { $number }. <b>{ $name }</b>{ $withdrawn ->
        [0] {""}
       *[other] {" "}⛔ ne se présente plus
    }
    { $more }
candidate-list-left = La liste est fermée. /candidates l’ouvre de nouveau.
candidate-country-button = 🌍 Pays
candidate-group-button = 🏛 Groupe
candidate-heading-button = 💬 Point
candidate-clear-button = ✖️ Tout afficher
candidate-chart-button = 📊 Graphique
candidate-keep-button = 🛠 Tenir la liste
candidate-back-event-button = ↩️ Retour à l’événement
candidate-every-button = Tous
candidate-list-button = ↩️ Candidats
# $count (Number)
candidate-by-country =
    { $count ->
        [0] Aucun pays n’est encore connu.
       *[other] Les candidats de quel pays ?
    }
# $count (Number)
candidate-by-group =
    { $count ->
        [0] Aucun groupe politique n’est encore connu.
       *[other] Les candidats de quel groupe politique ?
    }
candidate-by-heading = Qui s’est exprimé sur quel point du guide de questions ?
# $number (Number); $title (String)
candidate-heading-line = { $number }. { $title }
# $title (String): of a heading
candidate-by-stance =
    <b>{ $title }</b>
    Quelle est leur dernière position ?
candidate-keep =
    🛠 <b>Tenir la liste des candidats</b>
    N’y inscrivez que ce qui est public, chaque donnée avec sa source.
candidate-new-button = ➕ Ajouter une personne
candidate-import-button = 📥 Importer un fichier CSV
candidate-csv-button = 📤 Exporter en CSV

# $name (String)
candidate-head = 🧑‍💼 <b>{ $name }</b>
# $when (Datetime)
candidate-withdrawn = ⛔ Ne se présente plus depuis le { DATE($when, form: "date") }
# $fact, $value (String)
candidate-fact = <b>{ $fact } :</b> { $value }
# $source (String)
candidate-source = <i>Source : { $source }</i>
candidate-latest = <b>Dernière position sur chaque point</b>
# $heading (Number); $stance (String)
candidate-latest-line = { $heading }. { $stance }
candidate-nothing-said = Aucune déclaration n’est encore publiée.
# $open, $kept, $broken (Number): commitments
candidate-promises-count = 🤝 Engagements : { $open } en attente, { $kept } tenus, { $broken } non tenus
candidate-stances-button = 💬 Déclarations
candidate-asks-button = 📜 Demandes
candidate-promises-button = 🤝 Engagements
candidate-meetings-button = 📅 Rencontres
candidate-sources-button = 🔎 Sources
candidate-change-button = ✏️ Modifier
candidate-withdraw-button = ⛔ Ne se présente plus
candidate-runs-button = ↩️ Se présente de nouveau
candidate-back-button = ↩️ Retour
# $number (Number); $title (String): of a heading
candidate-stances = 💬 <b>{ $number }. { $title }</b>
# $day, $stance, $quote (String); $quoted (Number): 0 without a quote
candidate-said =
    <b>{ $day } : { $stance }</b>{ $quoted ->
        [0] {""}
       *[other] {" "}– « { $quote } »
    }
# $count (Number): older ones
candidate-older =
    { $count ->
        [one] Une déclaration plus ancienne n’est pas affichée ici.
       *[other] { NUMBER($count) } déclarations plus anciennes ne sont pas affichées ici.
    }
# $count, $total (Number)
candidate-asks = 📜 <b>Soutient { $count } demandes sur { $total }</b>
# $number (Number); $title, $day (String)
candidate-ask-line = { $number }. { $title } ({ $day })
candidate-no-asks = Aucun soutien à une demande n’est encore publié.
# $count (Number)
candidate-promises =
    🤝 <b>{ $count ->
        [one] { $count } engagement
       *[other] { NUMBER($count) } engagements
    }</b>
# $number, $heading (Number); $text, $due, $kept (String)
candidate-promise =
    { $number }. { $text }
    Point { $heading } · échéance : { $due } · <b>{ $kept }</b>
candidate-no-promises = Aucun engagement n’est encore publié.
# $count (Number)
candidate-meetings =
    📅 <b>{ $count ->
        [one] { $count } rencontre
       *[other] { NUMBER($count) } rencontres
    }</b>
# $number (Number); $day, $title (String)
candidate-meeting-line = { $number }. { $day } – { $title }
candidate-no-meetings = Aucune rencontre que vous puissiez voir.
# $name (String)
candidate-sources = 🔎 <b>{ $name }</b> : d’où vient chaque donnée
candidate-withdrawn-toast = Marqué comme ne se présentant plus.
candidate-runs-toast = Marqué comme se présentant.
candidate-marked-toast = C’est noté.

candidate-chart-title = Dernières déclarations
candidate-chart-headings = Point du guide de questions
candidate-chart-groups = Groupe politique
candidate-chart-no-group = sans groupe
candidate-chart-others = autres
candidate-chart-toast = Le graphique arrive.
candidate-no-chart-toast = Aucune déclaration n’est encore publiée : il n’y a rien à dessiner.
# $people, $words, $supports (Number)
candidate-chart =
    📊 <b>Les positions des candidats, par point et par groupe politique</b>
    { NUMBER($words) } déclarations de { NUMBER($people) } personnes ; { NUMBER($supports) } soutiennent notre position.
candidate-csv-toast = Le fichier arrive.
# $count (Number)
candidate-csv =
    { $count ->
        [one] { $count } candidat, avec ses sources et ses dernières déclarations.
       *[other] { NUMBER($count) } candidats, avec leurs sources et leurs dernières déclarations.
    }

# $name (String)
candidate-which-fact = ✏️ <b>{ $name }</b> : qu’est-ce qui a changé ?
# $fact (String); $limit (Number)
candidate-ask-value =
    <b>{ $fact }</b>
    Écrivez-le, s’il vous plaît, en { NUMBER($limit) } caractères au plus.
candidate-hint-contact = Uniquement une adresse publique : celle du bureau, jamais une adresse privée.
candidate-hint-country = Le nom du pays suffit.
candidate-hint-group = Le groupe au parlement ; écrivez-le toujours de la même façon.
# $value (String)
candidate-value-now = Actuellement : { $value }
# $fact, $value (String); $limit (Number)
candidate-ask-source =
    <b>{ $fact } :</b> { $value }
    D’où vient cette donnée ? Une adresse web ou le nom d’un document, { NUMBER($limit) } caractères au plus.
# $source (String)
candidate-same-source-button = La même : { $source }
candidate-skip-button = Passer
candidate-leave-out-button = 🗑 Retirer
candidate-cancel-button = ✖️ Quitter
candidate-step-back-button = ↩️ Retour
candidate-save-button = ✅ Ajouter à la liste
candidate-check = <b>Est-ce correct ?</b>
candidate-not-added = Personne n’a été ajouté.
candidate-unchanged-toast = Rien n’a été modifié.
candidate-changed-toast = Modifié.
candidate-added-toast = Ajouté.

# $limit (Number): candidates
candidate-import-ask =
    📥 <b>Envoyez un fichier CSV, s’il vous plaît.</b>
    Une ligne par personne, { NUMBER($limit) } au plus. Colonnes : name, party, group, country, constituency, contact, source. Le nom et une source sont nécessaires. Rien ne compte avant que vous ayez vu ce qui changerait.
candidate-sample-button = 📄 Un fichier pour commencer
candidate-sample = Un fichier vide avec toutes les colonnes. Derrière chaque donnée, une colonne pour sa source ; une seule colonne « source » pour toute la ligne suffit aussi.
# $limit (Number): megabytes
candidate-import-big = Ce fichier dépasse { NUMBER($limit) } Mo : bien plus qu’il n’en faut pour une liste de candidats. Envoyez-en un plus petit. Rien n’a été enregistré.
# $limit (Number)
candidate-import-encoding = Je ne peux pas lire les lettres de ce fichier. Enregistrez-le en CSV (UTF-8) et envoyez-le de nouveau. Rien n’a été enregistré.
# $limit (Number)
candidate-import-columns = Je ne connais pas les colonnes de ce fichier : la première ligne doit les nommer, et l’une doit être « name ». Comparez avec l’exemple. Rien n’a été enregistré.
# $limit (Number)
candidate-import-empty = Aucune ligne de ce fichier n’est lisible. Rien n’a été enregistré.
# $limit (Number)
candidate-import-many = Ce fichier a plus de { NUMBER($limit) } lignes. Partagez-le, s’il vous plaît. Rien n’a été enregistré.
# $new, $changed, $same, $unreadable (Number)
candidate-import-preview =
    📥 <b>Voici ce qui se passerait</b>
    Nouveaux : { NUMBER($new) }
    Modifiés : { NUMBER($changed) }
    Identiques : { NUMBER($same) }
    Illisibles : { NUMBER($unreadable) }

    Une case vide ne change rien, et personne n’est retiré.
candidate-changes-button = Ce qui change
candidate-problems-button = Ce qui est illisible
candidate-import-sure-button = ✅ Importer
# $count (Number)
candidate-import-changes = <b>Ce qui change</b>
# $name, $facts (String)
candidate-import-change = • { $name } : { $facts }
# $count (Number)
candidate-import-problems = <b>Ce qui est illisible</b>
# $line (Number)
candidate-import-line-name = • Ligne { $line } : pas de nom
# $line (Number)
candidate-import-line-source = • Ligne { $line } : une donnée sans source
# $line (Number)
candidate-import-line-country = • Ligne { $line } : pays inconnu
# $line (Number)
candidate-import-line-long = • Ligne { $line } : un texte est trop long
# $line (Number)
candidate-import-line-twice = • Ligne { $line } : deux fois la même personne
# $new, $changed (Number)
candidate-imported = ✅ Importé : { NUMBER($new) } nouveaux, { NUMBER($changed) } modifiés.
candidate-import-left = Rien n’a été importé.

# $name (String)
candidate-has-withdrawn = { $name } ne se présente plus. Choisissez quelqu’un d’autre, s’il vous plaît.
# $name (String)
candidate-known-already = { $name } figure déjà sur la liste, pour le même pays. Regardez cette page, s’il vous plaît.
candidate-changed-meanwhile = Entre-temps, quelqu’un de l’équipe a modifié cette page. Rien n’a été écrasé. Regardez-la telle qu’elle est maintenant.
