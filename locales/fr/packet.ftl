### Paquets : ce qui sort d’un dossier, pour qui, et ce qui y manque.

packet-button = 📦 Paquet
packet-not-verified = Seul un dossier vérifié peut sortir.
packet-incomplete = Il manque au dossier quelque chose d’indispensable ; un accord a peut-être été retiré. Veuillez revoir le paquet.
packet-no-key = Aucun destinataire n’est choisi, ou sa clé n’est plus sur la liste. Veuillez choisir à nouveau.
packet-bad-key = Ce n’est pas une clé publique age. Elle commence par age1 et vient du destinataire ; ne m’envoyez jamais de clé secrète.
packet-no-name = L’identité ne peut aller qu’à un destinataire de la liste de l’administration, ou être remise par quelqu’un qui a accès aux identités ; et seulement avec accord.
packet-list-full = La liste contient { NUMBER($limit) } destinataires au plus. Veuillez d’abord en retirer un.
packet-form-un = Procédures spéciales de l’ONU
packet-form-contact = Contact au Conseil de l’Europe ou à l’UE
packet-form-dossier = Dossier général
packet-un-button = ONU
packet-contact-button = CdE / UE
packet-dossier-button = Dossier
packet-copies-as_received = tel que reçu
packet-copies-cleaned = images sans métadonnées
packet-copies-clean_only = seulement sans métadonnées
packet-choose = <b>📦 Paquet de { $code }</b>
    <b>Pour :</b> { $form }
    <b>Destinataire :</b> { $recipient }
    <b>Preuves :</b> { $copies } ({ $files ->
        [one] { NUMBER($files) } fichier
       *[other] { NUMBER($files) } fichiers
    })
    <b>Identité :</b> { $named ->
        [yes] transmise
        [missing] non donnée, ou sans accord
       *[no] reste ici
    }
    <b>Langue :</b> { $language }
# $copies (String): as_received, cleaned or clean_only
packet-metadata = { $copies ->
    [as_received] ⚠️ À l’octet près, comme preuve : les fichiers peuvent dire où, quand, avec quoi et par qui ils ont été faits.
    [cleaned] ⚠️ Les images JPEG, PNG et WebP sont refaites sans métadonnées, les autres images restent ici. Voix, vidéos et documents partent tels que reçus : ils peuvent dire le lieu, l’heure, l’appareil et l’auteur.
   *[clean_only] Seules partent des copies des images JPEG, PNG et WebP ; tous les autres fichiers restent ici.
}
packet-lacks = ⚠️ <b>Il manque :</b>
packet-inside = ⚠️ La personne n’a pas accepté le partage avec des partenaires : à garder dans le réseau.
packet-need-submitter = qui dépose, avec son nom
packet-need-un_government = accord : noms au gouvernement
packet-need-un_public = accord : noms dans les rapports de l’ONU
packet-need-partners = accord : partage avec des partenaires
packet-need-victim = à qui c’est arrivé
packet-need-perpetrator = qui l’a fait
packet-need-place = où
packet-need-date = quand
packet-need-narrative = les faits
packet-need-done = ce qui a déjà été fait
packet-to-button = 👤 Destinataire
packet-copies-button = 📎 → { $copies }
packet-language-button = 🌐 → { $language }
packet-named-button = → avec l’identité
packet-unnamed-button = → sans l’identité
packet-ask-button = ❓ Demander à la personne
packet-on-button = ▶️ Continuer
packet-nobody-yet = personne encore
packet-typed-key = une clé saisie à la main
packet-who = <b>Qui doit le lire ?</b>
    { $count ->
        [0] La liste est vide ; l’administration la tient avec /recipients.
       *[other] Choisissez dans la liste que tient l’administration.
    } Ou envoyez-moi la clé publique age du destinataire (age1…). Lui seul pourra ouvrir le paquet.
packet-left = Rien ne sort.
packet-making = 📦 Le paquet de <code>{ $code }</code> se prépare. Cela peut prendre une minute.
packet-caption = <b>{ $code }</b> – partie { NUMBER($part) }
    SHA-256 <code>{ $sha256 }</code>
packet-done = ✅ Le paquet de <code>{ $code }</code> est complet : { $parts ->
        [one] un fichier.
       *[other] { NUMBER($parts) } fichiers.
    }
    Seul le destinataire peut l’ouvrir : { $recipient }
packet-went-as_received = 📎 Tels que reçus : { NUMBER($count) }
packet-went-without_metadata = 🧼 Copies sans métadonnées : { NUMBER($count) }
packet-went-left_out = ➖ Laissés ici, métadonnées impossibles à retirer : { NUMBER($count) }
packet-went-refused = ⚠️ Laissées ici, images impossibles à ouvrir sans risque : { NUMBER($count) }
packet-went-damaged = ⚠️ Laissés ici, endommagés chez nous : { NUMBER($count) }
packet-open = Le destinataire l’ouvre avec age et le vérifie avec SHA256SUMS.
packet-yes = oui
packet-no = non
packet-consent-un_government = ONU : les noms peuvent aller au gouvernement
packet-consent-un_public = ONU : les noms peuvent figurer dans les rapports publics
packet-consent-partners = peut être remis à des organisations partenaires
packet-consent-public = peut paraître dans des rapports publics, sans noms
packet-pdf-title = Dossier { $code }
packet-pdf-page = { $code } – page { $page }
packet-pdf-made = Établi le { $at }
packet-pdf-received = Reçu
packet-pdf-status = État
packet-pdf-category = Catégorie
packet-pdf-country = Pays
packet-pdf-submitter = Déposé par
packet-pdf-severity = Gravité
packet-pdf-credibility = Crédibilité
packet-pdf-needs = En bref
packet-pdf-answers = Réponses aux questions
packet-pdf-consents = Accords donnés
packet-pdf-told = Tout ce qui a été dit, dans l’ordre
packet-pdf-version = version { $version }
packet-pdf-place = Latitude et longitude :
packet-pdf-file = Fichier tel que reçu, { NUMBER($size) } octets
packet-pdf-nothing = non précisé
packet-pdf-pseudonym = { $name } (pseudonyme)
packet-pdf-unnamed = sans nom dans ce paquet
# $sign (String): a square
packet-pdf-missing = { $sign } remplace un signe que ce document ne peut pas afficher ; case.json les contient tous.
packet-status-verified = vérifié
packet-status-acted_on = vérifié et suivi d’effet
packet-status-waiting = vérifié, une question en attente
packet-severity-critical = critique
packet-severity-high = grave
packet-severity-medium = moyenne
packet-severity-low = faible
packet-credibility-confirmed = confirmée
packet-credibility-plausible = plausible
packet-credibility-doubtful = douteuse
