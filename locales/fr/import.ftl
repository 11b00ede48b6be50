### Faire entrer dans l’agenda les fichiers d’autres programmes, et l’en faire sortir.

# $limit (Number): megabytes
import-ask =
    📥 <b>Importer des événements d’un fichier</b>
    Envoyez un calendrier (.ics : Google, Outlook, Apple, Nextcloud…) ou un tableau (.csv), { $limit } Mo au plus. Vous verrez d’abord ce qu’il changerait ; rien n’est enregistré sans votre accord.
import-example-button = 📄 Un tableau pour commencer
import-example-caption = Une ligne par événement. Seuls un titre et un jour sont nécessaires.
import-leave-button = ✖️ Quitter
# $kind (String)
import-example-title =
    { $kind ->
        [workshop] Exemple : atelier du soir
       *[other] Exemple : dernier jour pour répondre
    }
# $reason (String)
import-file-unreadable =
    { $reason ->
        [size] Ce fichier dépasse 2 Mo. Exportez une période plus courte.
        [kind] Ce n’est ni un calendrier ni un simple tableau. Dans un tableur, enregistrez-le en CSV.
        [calendar] Aucun calendrier dans ce fichier.
        [encoding] Ce fichier ne se lit pas comme du texte. Enregistrez-le de nouveau en CSV, en UTF-8.
        [many] Ce fichier a plus de 5 000 entrées. Exportez une période plus courte.
        [columns] Un tableau a besoin au moins des colonnes « titre » et « jour ». Prenez le tableau pour commencer comme modèle.
       *[other] Il n’y a rien dans ce fichier.
    }
import-untitled = sans titre
# $name (String): of the calendar; the others (Number): how many; $beyond: left out because there are too many
import-overview =
    📥 <b>{ $name }</b>
    ➕ { $new } à ajouter · ✏️ { $changed } à modifier · ❌ { $cancelled } à annuler
    ✔️ { $same } comme ici{ $past ->
        [0] {""}
       *[other] {" "}· 🕰 { $past } déjà passés, laissés de côté
    }{ $problems ->
        [0] {""}
       *[other] {" "}· ⚠️ { $problems } illisibles
    }{ $beyond ->
        [0] {""}
       *[other] {" "}· { $beyond } de trop
    }
import-nothing = Il n’y a rien à importer.
# $count (Number); $zone (String): its name
import-floating =
    🕒 { $count ->
        [one] { $count } heure n’a pas de fuseau connu : elle est lue comme celle de { $zone }.
       *[other] { $count } heures n’ont pas de fuseau connu : elles sont lues comme celles de { $zone }.
    }
# $names (String): as the file calls them
import-unknown-zones = Fuseaux inconnus : { $names }
# $count (Number); $included (Number): 1 when they are brought in
import-private =
    🔒 { $count ->
        [one] { $count } nouvel événement est marqué comme privé dans le fichier
       *[other] { $count } nouveaux événements sont marqués comme privés dans le fichier
    }{ $included ->
        [1] . Ici, tous ceux qui suivent les thèmes le verront.
       *[0] {" "}: laissés de côté.
    }
# $included (Number): 1 when they are brought in
import-private-button =
    { $included ->
        [1] 🔒 Laisser les privés de côté
       *[0] 🔓 Importer aussi les privés
    }
# $kind, $topics (String); $language (String): code; $zone (String): IANA name
import-decided =
    Le nouveau devient : <b>{ $kind }</b>, langue : { LANGUAGE($language, form: "within") }, { ZONE($zone) }.
    Thèmes : { $topics }
import-everyone = aucun, pour tout le monde
# $what (String)
import-decide-button =
    { $what ->
        [kind] 🏷 Type
        [language] 🌐 Langue
        [zone] 🕒 Fuseau horaire
       *[topics] 🗂 Thèmes
    }
import-kind-question = <b>De quel type sont les nouveaux ?</b> Si le fichier le dit, c’est lui qui compte.
import-language-question = <b>En quelle langue le fichier est-il écrit ?</b>
import-zone-question =
    <b>De quel endroit sont les heures sans fuseau ?</b>
    Touchez un fuseau ou écrivez une ville.
import-topics-question =
    <b>Sur quels thèmes sont les nouveaux ?</b>
    Un rappel va à ceux qui suivent l’un d’eux. Sans thème, à tout le monde.
# $kind (String)
import-kind =
    { $kind ->
        [meeting] Rencontre avec un candidat
        [deadline] Échéance de l’ONU
        [eu_deadline] Échéance de l’UE ou du Conseil de l’Europe
        [hearing] Audience
        [workshop] Atelier
        [campaign] Journée de campagne
       *[other] Autre événement
    }
# $list (String); $count (Number)
import-list-button =
    { $list ->
        [new] ➕ Ajouts : { $count }
        [changed] ✏️ Modifiés : { $count }
        [cancelled] ❌ Annulés : { $count }
       *[problems] ⚠️ Écartés : { $count }
    }
# $list (String); $page, $pages (Number)
import-list =
    <b>{ $list ->
        [new] ➕ À ajouter
        [changed] ✏️ À modifier
        [cancelled] ❌ À annuler
       *[problems] ⚠️ Écartés, et pourquoi
    }</b>{ $pages ->
        [1] {""}
       *[other] {" "}({ $page }/{ $pages })
    }
# $title, $kind (String); $when (Datetime or Date); $repeats (Number): 1 or 0
import-line-new =
    <b>{ $title }</b>
    { DATE($when, form: "moment") } · { $kind }{ $repeats ->
        [1] {" "}· 🔁
       *[other] {""}
    }
# $title, $changes (String); $was, $now (Datetime or Date); $moved (Number): 1 or 0
import-line-changed =
    <b>{ $title }</b>
    { DATE($was, form: "moment") }{ $moved ->
        [1] {" "}→ { DATE($now, form: "moment") }
       *[other] {""}
    }
    { $changes }
# $number (Number): of the entry or line; $title, $reason (String)
import-line-problem =
    { $number }. <b>{ $title }</b>
    { $reason ->
        [broken] Une de ses lignes est abîmée.
        [no_start] Le début n’est pas indiqué.
        [bad_start] Ce jour ou cette heure n’existe pas.
        [bad_end] La fin est illisible.
        [end] La fin vient avant le début.
        [long] Cela dure plus de 60 jours.
        [no_title] Il n’y a pas de titre.
        [no_such_time] On avance les horloges à ce moment : cette heure n’existe pas.
        [twofold] On recule les horloges : cette heure existe deux fois. Écrivez 02:30+01:00.
        [zone] Ce fuseau horaire n’existe pas.
        [rule] La règle de répétition ne peut pas être suivie.
        [rule_often] Cela revient trop souvent.
        [rule_never] La règle ne donne aucun jour.
        [range] Change une occurrence et toutes les suivantes ; faites-le dans l’agenda.
        [no_series] La série n’a pas ce jour-là.
        [task] C’est une tâche ou une note, pas un événement.
        [columns] Cette ligne a plus de champs que le tableau n’a de colonnes.
        [date_twofold] Le jour ou le mois d’abord ? Écrivez 2026-04-03.
        [kind] Ce type n’existe pas, ou c’en est un autre ici.
        [state] Cet état ne peut pas être atteint.
        [topic] Ce thème n’existe pas.
        [seats] Ce n’est pas un nombre de places.
        [was_cancelled] Annulé ici ; ce qui est annulé ne revient pas.
        [split] C’est ici une série déjà modifiée ; changez-la dans l’agenda.
        [far] C’est trop loin dans le temps.
        [private] Le fichier le marque comme privé.
       *[many] Il y a trop de séries dans ce fichier. Partagez-le.
    }
# $change (String)
import-change =
    { $change ->
        [time] heure
        [place] lieu
        [words] texte
        [topics] thèmes
        [seats] places
        [state] état
        [cancelled] annulation
        [rule] répétition
       *[days] certains jours
    }
# all (Number); $people: who is reminded of what is new, at most
import-confirm =
    <b>Importer ?</b>
    ➕ { $new } à ajouter · ✏️ { $changed } à modifier · ❌ { $cancelled } à annuler
    Les nouveaux événements ne sont annoncés à personne ; leurs rappels habituels iront à { $people ->
        [one] { $people } personne.
       *[other] { $people } personnes.
    } Qui vient à un événement modifié, ou en a reçu un rappel, est prévenu une fois.
import-confirm-button = ✅ Importer
import-go-button = ➡️ Continuer
import-back-button = ↩️ Retour
import-again-button = 📎 Autre fichier
import-discard-button = 🗑 Abandonner
import-left = Le fichier est abandonné. Ce qui est dans l’agenda y reste.
# $done, $total (Number)
import-running =
    ⏸ L’import a été interrompu à { $done } sur { $total }.
    Ce qui est fait est fait ; continuer ne fait rien deux fois.
import-go-on-button = ▶️ Continuer
import-stop-button = ✖️ Laisser le reste
# all (Number); $people: who got one message about several changes
import-done =
    ✅ <b>Le fichier est dans l’agenda.</b>
    ➕ { $new } ajoutés · ✏️ { $changed } modifiés · ❌ { $cancelled } annulés{ $left ->
        [0] {""}
       *[other] {" "}· ⚠️ { $left } écartés
    }{ $people ->
        [0] {""}
        [one] {" "}{ $people } personne reçoit un seul message avec tous les changements.
       *[other] {" "}{ $people } personnes reçoivent un seul message avec tous les changements.
    }
import-done-toast = C’est déjà fait.
import-agenda-button = 🗂 Tenir l’agenda
import-export =
    📤 <b>Emporter l’agenda</b>
    Tout ce qui est à venir : un tableau qu’on peut réimporter, ou un calendrier. Aucun nom n’y figure.
# $form (String)
import-export-button =
    { $form ->
        [csv] 📄 Tableau (.csv)
       *[ics] 📆 Calendrier (.ics)
    }
# $count, $beyond (Number)
import-export-caption =
    { $count ->
        [one] { $count } événement.
       *[other] { $count } événements.
    }{ $beyond ->
        [0] {""}
       *[other] {" "}{ $beyond } plus tardifs n’ont pas eu de place.
    }
import-export-empty-toast = Rien n’est prévu.
import-file-toast = Le fichier arrive.
# $count (Number)
import-news =
    🗓 <b>L’agenda a changé</b>
    { $count ->
        [one] { $count } événement où vous venez ou qu’on vous a rappelé :
       *[other] { $count } événements où vous venez ou qu’on vous a rappelés :
    }
# $number (Number); $title, $state (String); $when (Datetime or Date)
import-news-line =
    <b>{ $number }. { $title }</b>
    { $state ->
        [cancelled] ❌ annulé
        [postponed] ⏸ reporté, sans nouvelle date pour l’instant
       *[moved] { DATE($when, form: "moment") }
    }
# $count (Number)
import-news-more = … et { $count } de plus : voyez l’agenda.

## Columns of a table; they are recognised in every language.

import-column-uid = UID
import-column-occurrence = Occurrence
import-column-kind = Type
import-column-state = État
import-column-day = Jour
import-column-time = Heure
import-column-last_day = Dernier jour
import-column-end_time = Heure de fin
import-column-zone = Fuseau horaire
import-column-place = Lieu
import-column-topics = Thèmes
import-column-seats = Places
import-column-title = Titre
import-column-text = Texte

## What else people call the columns of their tables, parted by commas.

import-also-date = date, date de début, début, quand, le
import-also-time = horaire, heure de début, à
import-also-last_day = date de fin, dernière date
import-also-end_time = fin, jusqu’à, heure fin
import-also-kind = genre, catégorie, nature
import-also-state = statut, situation
import-also-zone = fuseau, zone horaire, zone
import-also-place = endroit, adresse, où, lien, salle
import-also-topics = thème, sujets, sujet, thématiques
import-also-seats = nombre de places, capacité
import-also-title = nom, événement, intitulé, objet, quoi
import-also-text = description, détails, remarques, notes
