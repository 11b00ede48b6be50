### Un second regard : ce que l’équipe demande et que quelqu’un d’autre approuve ; et qui a signalé.

second-nobody = Quelqu’un d’autre doit donner son accord, et il n’y a personne d’autre à l’examen ni à l’administration. L’administration peut donner un rôle avec /staff.
second-own = C’est votre propre demande. Quelqu’un d’autre doit décider.
second-over = C’est déjà décidé, ou le délai est passé.
second-needed = Personne n’a donné son accord, l’heure est passée, ou c’est déjà fait. Veuillez refaire la demande.
second-identity = <b>Qui a signalé { $code }</b>
    <b>Nom :</b> { $name }
    <b>Contact :</b> { $contact }

    Votre consultation est notée et l’administration le sait. Ce message va disparaître.
second-no-contact = aucun
second-identity-toast = L’administration est informée de votre consultation.
second-why = <b>{ $kind ->
        [reveal] Pourquoi devez-vous savoir qui a signalé ?
        [export] Pourquoi ce dossier sort-il ?
        [aside] Pourquoi les envois de ce compte doivent-ils passer en dernier ?
       *[other] À quoi doit servir le tableau de tous les dossiers ?
    }</b>
    Écrivez-le en une ou deux phrases, { NUMBER($limit) } caractères au plus. La personne qui doit approuver le lira.
second-check = <b>{ $kind ->
        [reveal] Demander à voir qui a signalé ?
        [export] Remettre ce dossier ?
        [aside] Demander de mettre de côté le compte qui a envoyé ce dossier ? Personne n’apprend qui c’est.
       *[other] Sortir le tableau de tous les dossiers ?
    }</b>
    <blockquote>{ $reason }</blockquote>
second-send-button = ✅ Oui
second-anew-button = ✏️ Récrire
second-leave-button = ✖️ Quitter
second-left = Rien n’a été demandé, et rien ne sort.
second-sent = ⏳ Une seconde personne doit donner son accord. Celles qui le peuvent sont prévenues ; je vous dirai la suite. Délai : { DATE($until, form: "short") }.
second-asked-head = <b>👀 { $name } demande { $kind ->
        [close] à clore un dossier
        [export] à remettre un dossier
        [reveal] à voir qui a signalé
        [aside] à mettre de côté le compte qui a envoyé un dossier
       *[other] un tableau de tous les dossiers
    }</b>
second-asked-case = Dossier <code>{ $code }</code>{ $severity ->
    [critical] {" "}– critique
    [high] {" "}– grave
    [medium] {" "}– moyen
    [low] {" "}– faible
   *[other] {""}
}
second-asked-close = Motif de clôture : { $reason }
second-asked-packet = 📦 { $form }
    À : { $recipient }{ $listed ->
        [yes] {" "}(sur la liste de l’administration)
       *[no] {" "}– ⚠️ pas sur la liste de l’administration
    }
    Preuves : { $copies }
    Identité de qui a signalé : { $named ->
        [yes] <b>transmise</b>
       *[no] reste ici
    }
second-asked-reason = <blockquote>{ $reason }</blockquote>
second-asked-until = À décider avant : { DATE($until, form: "short") }.
second-yes-button = ✅ Approuver
second-no-button = ✖️ Refuser
second-done = { $state ->
    [used] { $kind ->
        [aside] ✅ C’est fait : les envois de ce compte passent désormais en dernier.
       *[close] ✅ C’est fait : le dossier est clos.
    }
    [agreed] ✅ Approuvé. Votre collègue peut le faire une fois, dans l’heure.
    [refused] Refusé. Votre collègue est prévenu·e.
   *[lapsed] { $kind ->
        [aside] Ce n’est plus possible pour ce dossier. Votre collègue est prévenu·e.
       *[close] Le dossier a changé depuis la demande : il n’a pas été clos. Votre collègue est prévenu·e.
    }
}
second-news = 👀 Un ou une collègue demande un second regard.
second-look-button = 👀 Voir et décider
second-decided = { $state ->
    [used] { $kind ->
        [aside] ✅ Approuvé : les envois de ce compte passent désormais en dernier. Voir /aside.
       *[close] ✅ Approuvé : le dossier est clos.
    }
    [agreed] ✅ Approuvé : vous pouvez faire ce que vous avez demandé, une fois, dans l’heure.
    [refused] Votre demande a été refusée.
   *[lapsed] { $kind ->
        [aside] Ce que vous avez demandé n’est plus possible pour ce dossier. Veuillez le relire.
       *[close] Le dossier a changé depuis votre demande : il n’a pas été clos. Veuillez le relire.
    }
}
second-unanswered = Personne n’a décidé en un jour de votre demande. Vous pouvez la refaire.
# $until (Datetime)
second-unfinished = ⚠️ Ce qui a été accordé n’est peut-être pas arrivé. Si vous ne le trouvez pas dans cette conversation, vous pouvez recommencer jusqu’à { DATE($until, form: "time") }.
second-use-button = ▶️ Le faire maintenant
second-identity-seen = 🔎 { $name } a regardé qui a signalé <code>{ $code }</code>.
second-packet-made = 📦 { $name } a sorti <code>{ $code }</code> : { $form }.
second-table-taken = 📊 { $name } a sorti un tableau de tous les dossiers.
second-nobody-known = Quelqu’un qui n’est plus là
second-case-agreed = ✅ Approuvé, jusqu’à { DATE($until, form: "time") } : { $kind ->
    [reveal] vous pouvez voir qui a signalé
   *[other] vous pouvez remettre le dossier
}
second-case-asked = ⏳ { $whose ->
    [mine] Vous demandez
   *[theirs] Un ou une collègue demande
} { $kind ->
    [close] à le clore
    [reveal] à voir qui a signalé
    [aside] à mettre de côté le compte qui l’a envoyé
   *[other] à le remettre
} ; une seconde personne doit donner son accord.
second-reveal-button = 👤 Qui a signalé
second-stored = 👀 Demandes d’un second regard que vous avez faites ou décidées : { NUMBER($count) }
