### À qui va une note ou une alerte : en mots, en chiffres, et au choix.

audience-head = 👥 <b>Qui la reçoit ?</b>
audience-everyone = 👥 Tout le monde dans le réseau
# $who (String)
audience-from = 👥 Pour { $who }
# $who (String)
audience-or = ➕ ou { $who }
audience-nobody-said = 👥 Personne n’est encore choisi.
# $who (String)
audience-only = 🔎 Seulement { $who }
# $who (String)
audience-without = 🚫 Sans { $who }
# $names (String)
audience-part-topics = les personnes qui suivent { $names }
# $names (String)
audience-part-groups = les membres de { $names }
# $names (String)
audience-part-events = les personnes qui viennent à { $names }
# $names (String)
audience-part-languages = les personnes qui lisent en { $names }
# $names (String)
audience-part-countries = les personnes de ces pays : { $names }
audience-closed = 🔒 Elles seules la trouveront dans la bibliothèque.
# $people (Number)
audience-people = { $people ->
        [0] ⚠️ <b>Personne ne la recevrait maintenant.</b>
        [one] 📬 <b>{ NUMBER($people) } personne</b> la reçoit maintenant :
       *[other] 📬 <b>{ NUMBER($people) } personnes</b> la reçoivent maintenant :
    }
# $language (String); $people (Number)
audience-readers = • { LANGUAGE($language) } : { NUMBER($people) }
# $language, $version (String); $people (Number)
audience-readers-other = • { LANGUAGE($language) } : { NUMBER($people) }, qui reçoivent : { LANGUAGE($version) }
# $people (Number)
audience-unreachable = { $people ->
        [one] Et { NUMBER($people) } personne injoignable
       *[other] Et { NUMBER($people) } personnes injoignables
    }
# $people (Number)
audience-paused = { $people ->
        [one] Et { NUMBER($people) } personne qui a mis les messages en pause
       *[other] Et { NUMBER($people) } personnes qui ont mis les messages en pause
    }
audience-everyone-button = 📣 Tout le monde
# $feature (String); $count (Number)
audience-feature-button =
    { $feature ->
        [topics] 🏷 Thèmes
        [groups] 👥 Groupes
        [events] 📅 Qui vient
        [languages] 🌐 Langues
       *[countries] 🌍 Pays
    }{ $count ->
        [0] {""}
       *[other] {" "}({ $count })
    }
# $part (String); $count (Number)
audience-narrow-button =
    { $part ->
        [only] 🔎 Seulement…
       *[without] 🚫 Sans…
    }{ $count ->
        [0] {""}
       *[other] {" "}({ $count })
    }
audience-clear-button = ↺ Recommencer
audience-done-button = Terminé →
# $part (String)
audience-narrow =
    { $part ->
        [only] 🔎 <b>Seulement…</b>
            Parmi les personnes choisies, elle ne va qu’à celles qui remplissent tout ce que vous indiquez ici.
       *[without] 🚫 <b>Sans…</b>
            Quiconque remplit une seule des choses indiquées ici ne la reçoit pas.
    }
# $feature (String)
# $part (String)
audience-pick =
    <b>{ $feature ->
        [topics] 🏷 Thèmes
        [groups] 👥 Groupes
        [events] 📅 Qui vient
        [languages] 🌐 Langues
       *[countries] 🌍 Pays
    }</b>
    { $part ->
        [any] Cochez un ou plusieurs choix : elle va à toute personne à qui l’un d’eux convient.
        [only] Cochez un ou plusieurs choix : elle ne va alors qu’aux personnes à qui l’un d’eux convient.
       *[without] Cochez un ou plusieurs choix : les personnes à qui l’un d’eux convient ne la reçoivent pas.
    }
    { $feature ->
        [topics] Un thème convient à qui le suit.
        [groups] Un groupe convient à ses membres.
        [events] Un événement convient à qui a dit y venir.
        [languages] Une langue convient à qui l’a choisie dans ses réglages.
       *[countries] Un pays convient à qui l’a indiqué dans ses réglages. Vous pouvez aussi écrire son nom.
    }
# $feature (String)
audience-nothing =
    { $feature ->
        [groups] Il n’y a pas encore de groupe. /groups en crée un.
       *[events] Rien n’est prévu dans l’agenda.
    }
