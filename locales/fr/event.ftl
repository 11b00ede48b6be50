### How coordinators keep the agenda: planning, moving, changing and cancelling events.

# $count (Number): events that are coming
event-menu =
    🗂 <b>Tenir l’agenda</b>
    { $count ->
        [0] Rien n’est prévu.
        [one] { $count } événement est prévu.
       *[other] { $count } événements sont prévus.
    }
# $title (String): as typed
event-menu-draft = Pas encore terminé : <b>{ $title }</b>
event-untitled = sans titre
event-new-button = ➕ Nouvel événement
event-resume-button = ✏️ Continuer
event-drop-button = 🗑 Abandonner
event-list-button = 📋 Ce qui est prévu
event-menu-button = 🗂 Tenir l’agenda
event-open-button = 🔍 L’ouvrir
event-kind = <b>De quel type d’événement s’agit-il ?</b>
event-languages =
    <b>Dans quelles langues allez-vous l’écrire ?</b>
    Les personnes qui lisent une autre langue reçoivent la version la plus proche, et cela leur est dit.
# $language (String): code; $limit (Number): characters
event-title = <b>Le titre</b> ({ LANGUAGE($language) }) : une ligne de { NUMBER($limit) } caractères au plus.
# $language (String): code; $limit (Number): characters
event-text =
    <b>Que faut-il savoir ?</b> ({ LANGUAGE($language) })
    { NUMBER($limit) } caractères au plus ; vous pouvez vous en passer. Le jour, l’heure et le lieu viennent ensuite.
# $text (String): what is there now
event-now = Actuellement : <i>{ $text }</i>
event-keep-button = Garder
event-no-text-button = Pas de texte
# $example (Date)
event-date =
    <b>Quel jour ?</b>
    Touchez un jour ou écrivez-le, par exemple { DATE($example, form: "date") }.
# $day (Date): as it was
event-keep-day-button = Même jour : { DATE($day, form: "date") }
# $day (Date): as read from what was typed
event-date-ok =
    <b>{ DATE($day, form: "day") }</b>
    Est-ce bien ce jour ?
event-date-yes-button = ✅ Oui
event-date-no-button = ↩️ Un autre jour
# $day (Date)
event-time =
    <b>À quelle heure ?</b> { DATE($day, form: "day") }
    Touchez une heure ou écrivez-la, par exemple 14h30.
# $time (String)
event-keep-time-button = Même heure : { $time }
event-no-hour-button = Sans heure : fin de ce jour
event-zone =
    <b>Dans quel fuseau horaire ?</b>
    À côté de chaque lieu, l’heure qu’il y est. Vous pouvez aussi écrire une ville.
event-zone-found = <b>Lequel voulez-vous dire ?</b> Vous pouvez aussi écrire une autre ville.
# $local (String): local time, ISO 8601; $zone (String): IANA time zone
event-fold =
    <b>{ DATE($local, form: "moment") } existe deux fois</b> ({ ZONE($zone) }) : cette nuit-là, on recule les horloges.
    Laquelle des deux ?
# $fold (Number): 0 or 1; $time, $offset (String)
event-fold-button =
    { $fold ->
        [0] La première fois : { $time } ({ $offset })
       *[other] La seconde fois : { $time } ({ $offset })
    }
# $limit (Number): characters
event-place =
    <b>Où cela se passe-t-il ?</b>
    Écrivez une adresse, ou un lien qui commence par https://. { NUMBER($limit) } caractères au plus.
event-no-place-button = Pas de lieu
event-no-place = 📍 Aucun lieu indiqué
# $count (Number): chosen
event-topics =
    🏷 <b>Sur quels thèmes ?</b> Sélection : { $count }
    Les personnes qui suivent l’un d’eux reçoivent les rappels. Aucun thème : tout le monde.
event-next-button = ➡️ Continuer
event-everyone-button = ➡️ Pour tout le monde
event-for-everyone = 🏷 Pour tout le réseau
# $kind (String)
event-overview =
    🗂 <b>Tout est correct ?</b>
    { event-kind-name }
# $language (String): code; $title (String)
event-version = { LANGUAGE($language) } : <b>{ $title }</b>
# $text (String): how it begins
event-version-text = <i>{ $text }</i>
event-words-silent = Personne n’est prévenu d’un changement de texte ; l’événement ouvert montre le nouveau.
# $language (String): code
event-title-button = ✏️ Titre ({ LANGUAGE($language) })
# $language (String): code
event-text-button = ✏️ Texte ({ LANGUAGE($language) })
event-kind-button = Type
event-date-button = 🗓 Jour
event-time-button = 🕐 Heure
event-zone-button = 🌍 Fuseau
event-place-button = 📍 Lieu
event-topics-button = 🏷 Thèmes
event-languages-button = 🌐 Langues
event-preview-button = 👁 Comme à la lecture
event-confirm-button = ➡️ Continuer
event-sample-toast = Ceci est un aperçu : à la lecture, ce bouton fonctionnera.
# $title (String)
event-confirm = Mettre <b>{ $title }</b> à l’agenda ?
# $title, $before (String): when it was to be
event-confirm-move =
    Déplacer <b>{ $title }</b> ?
    Jusqu’ici : <s>{ $before }</s>
# $title, $before, $after (String)
event-confirm-place =
    Changer le lieu de <b>{ $title }</b> ?
    Jusqu’ici : <s>{ $before }</s>
    Désormais : { $after }
# $there (String): time on the event's clock; $zone (String): IANA time zone
event-there = { $there } ({ ZONE($zone) })
# $day (Date); $zone (String): IANA time zone
event-end-of-day = fin du { DATE($day, form: "date") } ({ ZONE($zone) })
# $zone (String): the reader's IANA time zone
event-reminders = 🔔 <b>Rappels à venir</b>, à votre heure ({ ZONE($zone) }) :
event-no-reminders = 🔕 Aucun rappel à venir : l’événement est trop proche.
event-add-button = ✅ Mettre à l’agenda
event-save-button = ✅ Enregistrer
event-do-move-button = ✅ Déplacer
event-do-place-button = ✅ Changer le lieu
# $title (String)
event-added = ✅ <b>{ $title }</b> est à l’agenda.
# $title (String)
event-moved = ✅ <b>{ $title }</b> est déplacé, ses rappels aussi.
# $title (String)
event-place-changed = ✅ <b>{ $title }</b> a un autre lieu.
# $title (String)
event-words-changed = ✅ <b>{ $title }</b> : le nouveau texte est enregistré.
# $link (String): web address
event-link = À transmettre : { $link }
event-done-toast = C’est déjà fait, ou abandonné. /event montre où en sont les choses.
event-move-button = 🗓 Déplacer
event-words-button = ✏️ Titre et texte
event-call-off-button = ❌ Annuler l’événement
event-call-off-yes-button = ❌ Oui, annuler l’événement
event-call-off-no-button = ↩️ Non, il aura lieu
event-back-button = ↩️ Retour
event-cancel-button = ✖️ Quitter
event-left = Mis de côté tel quel. /event permet de continuer.
event-dropped = Abandonné. Rien n’a été mis à l’agenda.
event-unchanged = Rien n’a changé.
event-changed = Cet événement a été modifié ou annulé entre-temps, ou a commencé. Rien n’a été enregistré. /event montre où en sont les choses.
event-link-over = Ce lien a été utilisé ou repris, est incomplet, ou son événement est terminé. Demandez-en un autre à la personne qui l’a envoyé.
# $limit (Number)
event-links-full = { NUMBER($limit) } liens vers cet événement sont déjà ouverts. Reprenez-en avant d’en faire d’autres.
# $limit (Number)
event-reminders-full = Un événement a { NUMBER($limit) } rappels au plus. Enlevez-en un d’abord.
# $shelf (String): which events; $page, $pages (Number); $zone (String): the reader's IANA time zone
event-list =
    📋 <b>{ $shelf ->
        [off] Reportés
        [over] Ce qui est passé
        [cancelled] Annulés
       *[ahead] Ce qui est prévu
    }</b>, tous thèmes confondus. À votre heure ({ ZONE($zone) }).{ $pages ->
        [1] {""}
       *[other] {" "}Page { $page } sur { $pages }.
    }
# $kind (String)
event-list-kind = Seulement : { event-kind-name }
event-list-empty = Il n’y a rien ici.
# $kind (String)
event-kind-name =
    { $kind ->
        [meeting] 🤝 Rencontre avec un candidat
        [deadline] ⏳ Échéance de l’ONU
        [eu_deadline] 🏛 Échéance UE ou Conseil de l’Europe
        [hearing] ⚖️ Audience
        [workshop] 🛠 Atelier
        [campaign] 📣 Journée de campagne
       *[other] 📌 Autre événement
    }
# $kind (String): the kind
event-is-button =
    { $kind ->
        [meeting] 🤝 Rencontre avec un candidat
        [deadline] ⏳ Échéance de l’ONU
        [eu_deadline] 🏛 Échéance UE ou Conseil de l’Europe
        [hearing] ⚖️ Audience
        [workshop] 🛠 Atelier
        [campaign] 📣 Journée de campagne
       *[other] 📌 Autre chose
    }
# $kind (String): a kind, or all
event-kind-of-button =
    { $kind ->
        [meeting] 🤝 Rencontres
        [deadline] ⏳ Échéances ONU
        [eu_deadline] 🏛 Échéances UE
        [hearing] ⚖️ Audiences
        [workshop] 🛠 Ateliers
        [campaign] 📣 Campagnes
        [other] 📌 Autres
       *[all] Tous les types
    }
# $shelf (String)
event-shelf-button =
    { $shelf ->
        [off] ⏸ Reportés
        [over] 🏁 Passés
        [cancelled] ❌ Annulés
       *[ahead] 📋 Prévus
    }
# $kind (String): a kind, or all
event-by-kind-button = 🔎 { event-kind-of-button }
# $shelf (String)
event-by-shelf-button = 🔎 { event-shelf-button }
event-filter-kind = <b>Quel type d’événement ?</b>
event-filter-shelf = <b>Quels événements ?</b>
event-import-button = 📥 Importer
event-export-button = 📤 Exporter en CSV
# $state (String): where an event stands in its life
event-state =
    { $state ->
        [planned] prévu
        [proposed] proposé
        [confirmed] confirmé
        [held] a eu lieu
        [followed_up] suivi terminé
        [open] ouvert
        [submitted] envoyé
        [closed] clos
        [scheduled] date fixée
        [adjourned] renvoyé à une autre date
        [decided] jugé
        [postponed] reporté
       *[cancelled] annulé
    }
# $number (Number): in the list; $title, $kind, $state, $when (String); $repeats (Number): 1 when it is one of a series
event-line =
    <b>{ $number }. { $title }</b>
    { $kind ->
        [meeting] 🤝
        [deadline] ⏳
        [eu_deadline] 🏛
        [hearing] ⚖️
        [workshop] 🛠
        [campaign] 📣
       *[other] 📌
    } { $when } · { event-state }{ $repeats ->
        [1] {" "}🔁
       *[other] {""}
    }
# $when (Datetime)
event-moment = { DATE($when, form: "short") }
# $day (Date); $zone (String): IANA time zone
event-whole-day = { DATE($day, form: "date") }, toute la journée ({ ZONE($zone) })
# $every (String): how days are found; $interval (Number); $weekday (String): names of days; $nth (Number): which of the month's, -1 the last; $day (Number): of the month, -1 the last
event-repeats =
    { $every ->
        [day] { $interval ->
            [1] chaque jour
           *[other] tous les { $interval } jours
        }
        [week] { $interval ->
            [1] chaque semaine, le { $weekday }
           *[other] toutes les { $interval } semaines, le { $weekday }
        }
        [monthday] { $interval ->
            [1] chaque mois
           *[other] tous les { $interval } mois
        }{ $day ->
            [-1] , le dernier jour
           *[other] , le { $day }
        }
        [weekday] { $interval ->
            [1] chaque mois
           *[other] tous les { $interval } mois
        }{ $nth ->
            [-1] , le dernier { $weekday }
            [1] , le premier { $weekday }
            [2] , le deuxième { $weekday }
            [3] , le troisième { $weekday }
            [4] , le quatrième { $weekday }
           *[other] , le cinquième { $weekday }
        }
       *[year] { $interval ->
            [1] chaque année à cette date
           *[other] tous les { $interval } ans à cette date
        }
    }
event-repeats-otherwise = plusieurs fois, à des jours irréguliers
# $often (String): how often; $until (Date)
event-repeats-until = { $often }, jusqu’au { DATE($until, form: "date") }
# $often (String): how often; $count (Number)
event-repeats-times = { $often }, { $count } fois
# $count (Number); $unit (String): days, hours or minutes
event-span =
    { $unit ->
        [days] { $count ->
            [one] { $count } jour
           *[other] { $count } jours
        }
        [hours] { $count ->
            [one] { $count } heure
           *[other] { $count } heures
        }
       *[minutes] { $count ->
            [one] { $count } minute
           *[other] { $count } minutes
        }
    }
# $count (Number); $unit (String): days, hours or minutes
event-span-button =
    { $unit ->
        [days] { $count ->
            [one] { $count } jour
           *[other] { $count } jours
        }
        [hours] { $count } h
       *[minutes] { $count } min
    }
# $when (Datetime); $span (String): how long; $after (Number): 1 when it comes after the event
event-reminder-line =
    • { DATE($when, form: "short") } – { $span } { $after ->
        [1] après
       *[other] avant
    }
# $groups (String): names
event-for-groups = 👥 Seulement pour les membres de : { $groups }
event-for-invited = 🔒 Seulement sur invitation
# $count (Number)
event-has-seats =
    🪑 { $count ->
        [one] { $count } place
       *[other] { $count } places
    }
# $languages (String): names
event-has-speech = 🗣 Interprétation vers : { $languages }
# $before, $after (String): lists of distances; $ends (Number): 0 when there is nothing after
event-has-reminders =
    🔔 Avant : { $before }{ $ends ->
        [0] {""}
       *[other] . Après : { $after }
    }
event-none = aucun
event-all-day-button = Toute la journée
# $day (Date): the last day
event-end =
    <b>Jusqu’à quelle heure ?</b> { DATE($day, form: "day") }
    Touchez une heure ou écrivez-la. Ce n’est pas obligatoire.
# $day (Date): the last day
event-end-day =
    <b>Un jour ou plusieurs ?</b>
    Dernier jour : { DATE($day, form: "day") }.
event-last-day-button = 🗓 Cela dure plusieurs jours
event-no-end-button = Ne pas préciser
# $day (Date): the first day; $example (Date)
event-last-day =
    <b>Quel est le dernier jour ?</b>
    Premier jour : { DATE($day, form: "day") }. Touchez un jour ou écrivez-le, par exemple { DATE($example, form: "date") }.
event-one-day-button = Un seul jour
event-once-button = Une seule fois
# $day (Date): the first day
event-repeat =
    <b>Cela se répète-t-il ?</b>
    La première fois : { DATE($day, form: "day") }. L’heure sur place reste la même au changement d’heure.
# $often (String): how often; $example (Date)
event-repeat-end =
    <b>Pendant combien de temps ?</b> { $often }
    Touchez, ou écrivez combien de fois, ou un dernier jour, par exemple { DATE($example, form: "date") }.
event-endless-button = Sans fin
# $count (Number)
event-times-button = { $count } fois
# $day (Date): as read from what was typed
event-until-ok =
    <b>{ DATE($day, form: "day") }</b>
    Est-ce le dernier jour possible ?
event-scope =
    🔁 <b>Cet événement fait partie d’une série.</b>
    Pour lesquels est le changement ?
# $scope (String): this, following or all
event-scope-button =
    { $scope ->
        [this] Seulement celui-ci
        [following] Celui-ci et les suivants
       *[all] Tous ceux qui sont à venir
    }
# $scope (String): this, following or all
event-scope-is =
    🔁 { $scope ->
        [this] Seul celui-ci change.
        [following] Celui-ci et les suivants changent.
       *[all] Tous ceux qui sont à venir changent, sauf ceux qui ont été déplacés à la main.
    }
event-versions = <b>Que voulez-vous réécrire ?</b>
event-groups-button = 👥 Groupes, invitation
event-invited-button = 🔒 Sur invitation seulement
# $count (Number): chosen groups
event-circles =
    <b>Est-ce réservé à certaines personnes ?</b> { $count ->
        [0] Aucun groupe n’est choisi.
        [one] { $count } groupe est choisi.
       *[other] { $count } groupes sont choisis.
    }
    Avec un groupe, seuls ses membres le voient. Sur invitation, seules le voient les personnes qui ont pris un rôle par un lien ; vous faites les liens une fois l’événement à l’agenda.
# $limit (Number)
event-seats =
    🪑 <b>Combien de personnes peuvent venir ?</b>
    Touchez ou écrivez un nombre, { NUMBER($limit) } au plus. Quand c’est complet, on attend son tour.
event-any-number-button = Sans limite
event-any-number = 🪑 Le nombre de personnes n’est pas limité.
event-speech =
    🗣 <b>Vers quelles langues y aura-t-il une interprétation ?</b>
    Les personnes qui viennent peuvent dire de laquelle elles ont besoin.
event-no-speech = 🗣 Il n’y a pas d’interprétation.
# $before (String): a list of distances; $usual (Number): 1 when these are the kind's own; $limit (Number)
event-remind =
    🔔 <b>Quand rappeler l’événement ?</b>
    Avant : { $before }{ $usual ->
        [1] {" "}(comme d’habitude pour ce type)
       *[other] {""}
    }
    { NUMBER($limit) } au plus. La ligne en dessous : encore une fois après, pour les personnes qui sont venues.
event-usual-button = Comme d’habitude
# $span (String)
event-after-button = + { $span }
event-more =
    ➕ <b>Plus sur cet événement</b>
    Rien de tout cela n’est obligatoire.
event-more-button = ➕ Plus
event-end-button = 🕔 Jusqu’à quand
event-repeat-button = 🔁 Répétition
event-seats-button = 🪑 Places
event-speech-button = 🗣 Interprétation
event-remind-button = 🔔 Rappels
# $title, $before (String): when it was to be
event-confirm-again =
    Une nouvelle date pour <b>{ $title }</b> ?
    Jusqu’ici : <s>{ $before }</s>
# $title (String)
event-confirm-change = Modifier <b>{ $title }</b> ?
# $often (String): how often
event-comes-again = 🔁 { $often }
# $days (String): a list of moments
event-next-ones = 🔁 Les premières dates : { $days }
# $people (Number); $circle (String): topics, groups or everyone
event-people =
    👥 { $circle ->
        [everyone] { $people ->
            [one] { $people } personne du réseau recevrait les rappels.
           *[other] { $people } personnes du réseau recevraient les rappels.
        }
        [groups] { $people ->
            [one] { $people } personne de ces groupes recevrait les rappels.
           *[other] { $people } personnes de ces groupes recevraient les rappels.
        }
       *[topics] { $people ->
            [one] { $people } personne suit ces thèmes.
           *[other] { $people } personnes suivent ces thèmes.
        }
    }
event-people-invited = 👥 Les personnes qui prennent un rôle par un lien recevront les rappels.
# $count (Number): people
event-told =
    📣 { $count ->
        [0] Personne n’a besoin d’être prévenu.
        [one] { $count } personne sera prévenue.
       *[other] { $count } personnes seront prévenues.
    }
event-told-nobody = 🔕 Personne n’est prévenu ; l’événement ouvert le montre.
# $part (String): of an event
event-part =
    { $part ->
        [when] la date ou l’heure
        [place] le lieu
        [words] le titre ou le texte
        [topics] les thèmes
        [groups] à qui il s’adresse
        [seats] les places
        [speech] l’interprétation
       *[remind] les rappels
    }
# $parts (String): a list of parts
event-meanwhile = ⚠️ <b>Un ou une collègue a modifié cet événement entre-temps</b> : { $parts }. Ce que vous avez écrit est gardé ; regardez et décidez.
# $now (String): a time or place
event-meanwhile-now = Maintenant : { $now }
# $title (String): what is unfinished; $other (String): what is to be begun
event-unfinished =
    Vous n’avez pas encore terminé <b>{ $title }</b>.
    Commencer <b>{ $other }</b> l’abandonne.
event-over-button = 🗑 Abandonner et commencer
# $title, $kind, $state (String)
event-opened =
    <b>{ $title }</b>
    { event-kind-name } · { event-state }
# $when (String): when it was to be
event-put-off = 🗓 Pas encore de nouvelle date. C’était prévu : <s>{ $when }</s>
# $title (String)
event-changes = ✏️ <b>{ $title } : qu’est-ce qui change ?</b>
# $part (String): of an event
event-change-button =
    { $part ->
        [when] 🗓 Quand
        [place] 📍 Où
        [words] ✏️ Titre et texte
        [who] 🏷 Pour qui
        [seats] 🪑 Places
        [speech] 🗣 Interprétation
        [repeat] 🔁 Répétition
       *[remind] 🔔 Rappels
    }
event-changes-button = ⋯ Autres modifications
event-links-button = 🔗 Rôles et liens
event-history-button = 🕓 Historique
event-copy-button = 📄 Copier en nouveau
event-card-button = 👁 Vu par les membres
# $title (String)
event-history = 🕓 <b>{ $title }</b>
# $at (Datetime): since when; $state (String); $starts (String): when it was to be
event-history-line = • { DATE($at, form: "moment") } : { event-state }, pour { $starts }
# $coming, $maybe, $waiting, $no (Number): people
event-people-of = 👥 Viennent : { $coming } · peut-être : { $maybe } · en attente : { $waiting } · non : { $no }
# $language (String); $count (Number): people
event-need = { $language } ({ $count })
# $needs (String): a list of languages with numbers
event-needs = 🗣 Interprétation demandée vers : { $needs }
# $role (String): what somebody does at an event
event-role =
    { $role ->
        [host] accueil
        [speaker] prise de parole
        [observer] observation
        [interpreter] interprétation
       *[guest] invitation
    }
# $role (String); $count (Number): people
event-role-count = { event-role } : { $count }
# $roles (String): a list of roles with numbers
event-roles = 🎭 { $roles }
# $state (String): the state that it moves to
event-life-button =
    { $state ->
        [planned] ▶️ Aura lieu de nouveau
        [proposed] ↩️ Seulement proposé
        [confirmed] ✅ Confirmé
        [held] 🏁 A eu lieu
        [followed_up] 📌 Suivi terminé
        [open] 🔓 Rouvrir
        [submitted] 📨 Envoyé
        [closed] 🔒 Clos
        [scheduled] 🗓 Nouvelle date
        [adjourned] ⏭ Renvoyé
        [decided] ⚖️ Jugé
        [postponed] ⏸ Reporter
       *[cancelled] ❌ Annuler
    }
# $title, $state (String)
event-life =
    { $state ->
        [planned] <b>{ $title }</b> : cela a-t-il lieu finalement ?
        [proposed] <b>{ $title }</b> : n’est-ce encore qu’une proposition ?
        [confirmed] <b>{ $title }</b> : est-ce confirmé ?
        [held] <b>{ $title }</b> : cela a-t-il eu lieu ?
        [followed_up] <b>{ $title }</b> : le suivi est-il terminé ?
        [open] <b>{ $title }</b> : faut-il rouvrir ?
        [submitted] <b>{ $title }</b> : la contribution est-elle envoyée ?
        [closed] <b>{ $title }</b> : est-ce clos ?
        [scheduled] <b>{ $title }</b> : y a-t-il une nouvelle date ?
        [adjourned] <b>{ $title }</b> : l’audience est-elle renvoyée ?
        [decided] <b>{ $title }</b> : le tribunal a-t-il décidé ?
       *[postponed] <b>{ $title }</b> : faut-il reporter ?
    }
# $when (String)
event-life-when = 🗓 { $when }
event-life-asks = 📣 On demande aux personnes présentes ce qui a été dit, si ce n’est pas déjà fait.
# $title, $state (String)
event-life-moved = ✅ <b>{ $title }</b> : { event-state }.
# $title, $when (String); $coming, $count (Number): people who are coming, and who are told; $several (Number): 1 when it is one of a series
event-call-off =
    ❌ Annuler <b>{ $title }</b> ?
    { $when }

    { $coming ->
        [0] Personne n’a encore annoncé sa venue.
        [one] { $coming } personne vient.
       *[other] { $coming } personnes viennent.
    } { $count ->
        [0] Personne n’a besoin d’être prévenu.
        [one] { $several ->
            [1] { $count } personne au plus reçoit
           *[other] { $count } personne reçoit
        } un seul message, puis plus rien à ce sujet.
       *[other] { $several ->
            [1] { $count } personnes au plus reçoivent
           *[other] { $count } personnes reçoivent
        } un seul message, puis plus rien à ce sujet.
    }
# $scope (String): this, following or all
event-call-off-scope-button =
    { $scope ->
        [this] ❌ Annuler seulement celui-ci
        [following] ❌ Celui-ci et les suivants
       *[all] ❌ Tous ceux qui sont à venir
    }
# $title (String); $scope (String): this, following or all
event-called-off =
    ❌ <b>{ $title }</b> { $scope ->
        [this] est annulé. Ses rappels sont arrêtés.
        [following] est annulé, et les suivants aussi.
       *[all] est annulé avec tous ceux de la série qui étaient à venir.
    }
# $title (String)
event-saved = ✅ <b>{ $title }</b> : enregistré.
# $title (String); $open, $taken (Number): links
event-links =
    🔗 <b>Rôles : { $title }</b>
    Liens ouverts : { $open } · pris : { $taken }
    La personne qui ouvre un lien et accepte a le rôle ; un lien sert une fois, jusqu’à la fin de l’événement. Touchez un lien pour le reprendre.
# $role (String)
event-new-link-button = ➕ { event-role }
# $title, $role (String)
event-how-many-links =
    🔗 <b>{ $title }</b>
    Rôle : { event-role }. Combien de liens vous faut-il ?
# $title, $role (String); $count (Number)
event-links-made =
    🔗 <b>{ $title }</b> – rôle : { event-role }
    { $count ->
        [one] Voici le lien. Il n’est montré que maintenant : transmettez-le.
       *[other] Voici { $count } liens. Ils ne sont montrés que maintenant : un par personne.
    }
# $link (String): web address
event-role-link = • { $link }
# $role (String); $number (Number); $state (String): open or taken
event-role-link-button =
    { $state ->
        [open] 🔗
       *[taken] ✅
    } { event-role } { $number }
# $role (String); $number (Number); $state (String): open or taken
event-withdraw-link =
    Reprendre le lien { $number } ({ event-role }) ?
    { $state ->
        [open] Personne ne l’a utilisé ; il ne vaudra plus rien.
       *[taken] Quelqu’un a le rôle grâce à lui, et le perdra.
    }
event-withdraw-link-button = 🗑 Le reprendre
# $title, $role (String)
event-role-asked =
    Vous êtes invité à <b>{ $title }</b>.
    Votre rôle : { event-role }
event-role-means = L’équipe voit combien de personnes ont ce rôle, pas qui vous êtes. Vous recevrez les rappels, et pouvez dire à tout moment que vous ne venez pas.
event-take-role-button = ✅ J’accepte
event-decline-role-button = Non, merci
# $title (String)
event-role-declined = C’est noté : vous ne prenez pas de rôle dans <b>{ $title }</b>. Le lien ne sert plus.
# $title, $role (String)
event-role-taken = ✅ Votre rôle dans <b>{ $title }</b> : { event-role }. Vous recevrez les rappels.
event-see-button = 🔍 Voir l’événement
event-role-of-series = 🔁 Ce rôle vaut pour cet événement et les suivants de la série.
event-before-button = ⏮ Audience d’avant
event-successor-button = ⏭ Audience suivante
# $count (Number): groups that are not named
event-and-more = { $count } de plus
# $count (Number): links
event-stored-links =
    🔗 { $count ->
        [one] Vous avez pris un rôle par { $count } lien.
       *[other] Vous avez pris des rôles par { $count } liens.
    } Lesquels est oublié une semaine après l’événement.
event-notes-go =
    🗑 <b>Des notes que personne n’a publiées seront effacées le { DATE($at, form: "day") }</b>
    Ce que les participants ou les observateurs ont raconté de ces événements disparaît alors. Publiez ce qui doit rester ; ensuite, on ne peut plus le retrouver.
event-notes-of = { $number }. { $title }, { DATE($day, form: "date") }
event-kept-for = 🗓 Qui est venu à un événement est oublié { $attendance } jours après, et ce qui en a été raconté sans être publié après { $notes } jours ; seuls les nombres restent.
