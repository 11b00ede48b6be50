### Groupes : des cercles du réseau auxquels on peut envoyer des notes.

# $count (Number)
groups-list =
    👥 <b>Groupes</b>
    Des cercles auxquels on peut envoyer des notes et des alertes. On y entre sur invitation et on en sort quand on veut. { $count ->
        [0] Il n’y en a pas encore.
        [one] Il y en a { $count } ; à côté, le nombre de membres.
       *[other] Il y en a { $count } ; à côté de chacun, le nombre de membres.
    }
groups-new-button = ➕ Nouveau groupe
groups-list-button = ↩️ Groupes
groups-back-button = ↩️ Retour
# $name (String); $members, $links (Number)
groups-one =
    👥 <b>{ $name }</b>
    { $members ->
        [0] Personne n’y est encore.
        [one] { NUMBER($members) } membre
       *[other] { NUMBER($members) } membres
    }
    { $links ->
        [0] Aucune invitation ouverte
        [one] { $links } invitation ouverte
       *[other] { $links } invitations ouvertes
    }

    L’identité des membres n’est montrée à personne.
groups-invite-button = 🔗 Inviter
groups-rename-button = ✏️ Renommer
groups-withdraw-button = ↩️ Retirer les liens
groups-close-button = 🔒 Fermer
# $limit (Number)
groups-name =
    👥 <b>Comment s’appelle le nouveau groupe ?</b>
    Une ligne, { NUMBER($limit) } caractères au plus. Les membres voient ce nom, le même dans toutes les langues.
# $name (String); $limit (Number)
groups-rename =
    ✏️ <b>Un autre nom pour { $name }</b>
    Une ligne, { NUMBER($limit) } caractères au plus.
# $name (String)
groups-invite =
    🔗 <b>Combien d’invitations à { $name } ?</b>
    Chaque lien sert une fois, à une personne, pendant une semaine.
# $name (String); $count (Number)
groups-links =
    🔗 <b>{ $name }</b>
    { $count ->
        [one] Envoyez ce lien à une personne, par un moyen sûr :
       *[other] Envoyez chacun de ces { $count } liens à une personne, par un moyen sûr :
    }
# $link (String)
groups-link = { $link }
# $until (Datetime)
groups-links-until = Chacun sert une fois, jusqu’au { DATE($until, form: "moment") }. Ils ne seront plus montrés.
# $name (String); $members (Number)
groups-close =
    🔒 <b>Fermer { $name } ?</b>
    On ne pourra plus rien lui envoyer, et ses liens ne vaudront plus rien. { $members ->
        [0] Il n’a pas de membre.
        [one] Son membre en est averti.
       *[other] Ses { NUMBER($members) } membres en sont avertis.
    } C’est irréversible.
groups-close-yes-button = 🔒 Oui, le fermer
# $name (String)
groups-closed = 🔒 <b>{ $name }</b> est fermé. Ses membres en sont avertis.
# $name (String)
groups-was-closed = 👥 Le groupe <b>{ $name }</b> a été fermé. Plus rien ne lui est envoyé ; ce que vous en avez reçu reste dans /briefings.
groups-unchanged = Rien n’a été changé.
# $name (String)
groups-name-taken = Il y a déjà un groupe appelé { $name }. Veuillez choisir un autre nom.
groups-invitation-over = Cette invitation n’est plus valable : elle a été utilisée, retirée ou a expiré. Demandez-en une nouvelle à qui vous l’a envoyée.
# $name (String)
groups-invited =
    👥 <b>Vous êtes invité·e dans le groupe { $name }.</b>
    Ses membres reçoivent ce qui est envoyé à ce groupe, en plus de ce qu’ils reçoivent déjà. L’équipe voit combien il y a de membres, pas qui ils sont ; les membres ne se voient pas entre eux. Vous pouvez en sortir à tout moment dans /settings.
groups-join-button = ✅ Rejoindre
groups-decline-button = ✖️ Non, merci
# $name (String)
groups-member = ✅ Vous êtes dans le groupe <b>{ $name }</b>.
# $name (String)
groups-declined = Vous n’êtes pas dans le groupe <b>{ $name }</b>, et ce lien ne vaut plus rien.
groups-own-button = 👥 Mes groupes
# $count (Number)
groups-own =
    👥 <b>Mes groupes</b>
    { $count ->
        [0] Vous n’êtes dans aucun groupe. On y entre par un lien d’invitation.
       *[other] Vous recevez ce qui leur est envoyé :
    }
# $name (String)
groups-own-line = • { $name }
# $name (String)
groups-leave-button = 🚪 Quitter { $name }
# $name (String)
groups-leave =
    🚪 <b>Quitter { $name } ?</b>
    Vous ne recevrez plus ce qui lui est envoyé. Pour revenir, il faut une nouvelle invitation.
groups-leave-yes-button = 🚪 Oui, quitter
groups-stay-button = ↩️ Non, rester
groups-settings-button = ↩️ Réglages
