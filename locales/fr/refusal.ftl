### What a person is told when something cannot be done: what is wrong, and what to do now.

refusal-not-allowed = Il faut pour cela un rôle que vous n’avez pas, ou que vous n’avez plus. /help montre ce que vous pouvez faire ici.
refusal-outdated = Ce bouton appartient à un ancien écran. Rien n’a changé. Continuez avec le message le plus récent.
refusal-not-found = Je ne trouve pas cet élément. Il a peut-être été retiré, ou le lien est incomplet.
# $reason (String): what would have been needed, or what came instead
refusal-unusable = { $reason ->
    [text] Écrivez-le dans un message texte, s’il vous plaît.
    [date] Je n’ai pas reconnu la date. Écrivez le jour, le mois et l’année, par exemple 24.3.2027.
    [time] Je n’ai pas reconnu l’heure. Écrivez les heures et les minutes, par exemple 18:30.
    [hours] Je n’ai pas reconnu deux heures. Écrivez le début et la fin, par exemple 22:00-07:30.
    [past] Ce moment est déjà passé. Choisissez un moment à venir.
    [far] C’est dans plus de dix ans. Vérifiez l’année.
    [end] Ce serait terminé avant d’avoir commencé. Veuillez vérifier la fin.
    [long] Cela dure plus de 60 jours. Veuillez vérifier le dernier jour.
    [rule] Je ne parviens pas à lire cette répétition. Veuillez en choisir une autre.
    [rule_often] Cela reviendrait plus d’une fois par jour. Veuillez choisir une répétition par jours, semaines, mois ou années.
    [rule_never] Cette répétition ne donne aucun jour. Veuillez la vérifier.
    [rule_day] La répétition désigne ses jours d’une façon qui ne se déplace pas simplement. Veuillez choisir une nouvelle répétition pour le nouveau jour.
    [early] Cela n’a pas encore commencé et ne peut donc pas être terminé. Rien n’a été modifié.
    [zone] Je ne connais pas ce lieu. Écrivez une grande ville du même fuseau horaire, par exemple Paris.
    [country] Je ne connais pas ce pays. Écrivez son nom complet.
    [number] Écrivez un nombre entier en chiffres, plus grand que 0 et pas trop grand pour ceci.
    [link] Ce n’est pas une adresse web complète. Elle doit commencer par https://
    [call-address] Ce n’est pas une adresse e-mail. Écrivez-la exactement comme dans l’appel, par exemple nom@example.org
    [call-link] Ce n’est pas une adresse web complète. Elle doit commencer par https://
    [call-languages] Je ne connais pas l’une de ces langues. Choisissez-les de nouveau.
    [call-questions] Un appel demande un titre et entre 1 et 40 questions, numérotées dans l’ordre.
    [labelled] Envoyez les mots du bouton et son adresse en un seul message, par exemple : Signer ici – https://example.org
    [media] Envoyez une photo, une vidéo ou un document.
    [file] Je ne peux pas utiliser ce type de fichier ici. Rien n’a été enregistré.
    [photo] Une image ne m’aide pas ici. Répondez par un texte ou avec les boutons.
    [sticker] Un autocollant ne m’aide pas ici. Répondez par un texte ou avec les boutons.
    [voices] Trois messages vocaux au plus. Écrivez le reste, ou retirez-en un.
    [command] Je ne connais pas cette commande. /help montre ce que je sais faire.
    [buttons] Utilisez les boutons du message ci-dessus.
    [empty] Je ne trouve rien à lire dans ce message. Écrivez quelques mots.
   *[other] Je ne peux pas utiliser cela ici. Répondez par un texte ou avec les boutons.
}
# $limit, $length (Number): characters
refusal-too-long = Ce texte est trop long : { NUMBER($length) } caractères pour un maximum de { NUMBER($limit) }. Raccourcissez-le et renvoyez-le.
# $local (String): as typed, ISO 8601; $zone (String): IANA time zone
refusal-no-such-time = { DATE($local, form: "moment") } n’existe pas à l’heure locale ({ ZONE($zone) }) : cette nuit-là, on avance les horloges. Choisissez une autre heure.
# $local (String): as typed, ISO 8601; $zone (String): IANA time zone
refusal-ambiguous-time = { DATE($local, form: "moment") } existe deux fois à l’heure locale ({ ZONE($zone) }) : cette nuit-là, on recule les horloges. Choisissez une autre heure.
# $written (String): as typed; $days (Number): in that month
refusal-no-such-date = Le { $written } n’existe pas : ce mois compte { $days } jours. Vérifiez la date.
# $month (Number): as typed
refusal-no-such-month = Il n’y a pas de mois { $month }. Écrivez d’abord le jour, puis le mois, par exemple 24.12.2027.
# $first, $second (String): the two dates, ISO 8601
refusal-ambiguous-date = Cela peut être le { DATE($first, form: "date") } ou le { DATE($second, form: "date") }. Écrivez le mois en lettres.
# $day (String): ISO 8601
refusal-wrong-weekday = { DATE($day, form: "day") } : ce n’est pas le jour de la semaine que vous avez écrit. Vérifiez la date.
refusal-already-done = C’est déjà fait. Il n’y a rien d’autre à faire.
refusal-last-admin = C’est la dernière personne à administrer. Donnez d’abord ce rôle à quelqu’un d’autre.
refusal-nothing-chosen = Faites au moins un choix, s’il vous plaît.
refusal-draft-changed = Quelqu’un de l’équipe a modifié ce brouillon entre-temps. Rien de son travail n’a été écrasé. Regardez-le tel qu’il est maintenant.
refusal-draft-over = Ce brouillon a été envoyé ou jeté entre-temps. Rien n’a changé.
refusal-draft-incomplete = Il manque encore quelque chose. Complétez d’abord ce qui est marqué ⚠️.
refusal-own-draft = Vous avez écrit dans ce brouillon ou demandé son approbation : quelqu’un d’autre doit l’approuver.
refusal-joined-since = Quelqu’un qui a écrit dans ce brouillon a quitté le réseau, et vous l’avez rejoint ensuite. Il doit être approuvé par quelqu’un de la rédaction qui était là avant.
refusal-no-approver = Une deuxième personne doit l’approuver, et personne ne le peut : toutes celles qui ont le rôle de rédaction y ont écrit, ou il n’y en a pas d’autre. L’administration peut donner ce rôle à quelqu’un avec /staff. Le brouillon est conservé.
refusal-not-submitted = Personne ne demande l’approbation de ce brouillon en ce moment.
# $language (String): code; $limit, $length (Number): characters
refusal-too-long-for-media = Avec un fichier, il y a moins de place. { LANGUAGE($language) } : titre et texte font { NUMBER($length) } caractères, et { NUMBER($limit) } sont possibles. Raccourcissez-les ou retirez le fichier.
refusal-album-with-buttons = Telegram n’affiche pas de boutons sous plusieurs fichiers. Gardez un seul fichier, ou retirez les boutons.
refusal-mixed-album = On peut réunir jusqu’à dix photos et vidéos, ou jusqu’à dix documents, mais pas les deux. Changez les fichiers.
refusal-time-passed = Le moment choisi pour l’envoi est passé. Rien n’a été envoyé. Choisissez-en un autre.
refusal-correction-settled = Une correction va à celles et ceux qui ont reçu la première version : public, moment, protection, nombre et type de fichiers restent les mêmes.
refusal-briefing-withdrawn = Ce texte a été retiré. Il n’y a plus rien à corriger.
refusal-copy-on-its-way = Un essai est déjà en route vers vous. Patientez quelques secondes.
