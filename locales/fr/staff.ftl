staff-title = <b>Équipe</b>
staff-line = • { $name } – { $roles }
staff-role-reviewer = Examen des signalements
staff-role-editor = Rédaction
staff-role-coordinator = Coordination
staff-role-trustee = Accès aux identités
staff-role-admin = Administration
staff-member = <b>{ $name }</b>
    Touchez un rôle pour le donner ou le retirer. L’effet est immédiat.
staff-member-not-started = <b>{ $name }</b>
    Cette personne n’a pas terminé son inscription. Un rôle compte dès qu’elle écrit au bot.
    Touchez un rôle pour le donner ou le retirer.
staff-invite-button = 🔗 Inviter par un lien
staff-add-button = 👤 Choisir quelqu’un, ou par numéro
staff-back-button = ↩️ Équipe
staff-invite-role = Pour quel rôle est l’invitation ?
staff-invite-link = <b>Invitation : { $role }</b>
    { $link }

    Envoyez-la à une seule personne, par un moyen sûr. Elle sert une fois, jusqu’au { DATE($until, form: "moment") }. On vous demandera de confirmer qui l’a ouverte.
staff-invite-waiting = Merci. Le rôle <b>{ $role }</b> sera à vous dès qu’une personne de l’administration aura confirmé que c’est bien vous.
staff-invite-taken = <b>{ $name }</b> a ouvert votre invitation (rôle : { $role }).
    Est-ce la personne que vous vouliez inviter ?
staff-confirm-button = ✅ Oui, donner le rôle
staff-refuse-button = ✖️ Non
staff-invite-confirmed = C’est fait. Le rôle <b>{ $role }</b> a été donné.
staff-invite-refused = Refusé. Le rôle <b>{ $role }</b> n’a pas été donné et le lien n’est plus valable.
staff-invite-was-refused = Votre invitation (rôle : { $role }) n’a pas été confirmée. Si c’est une erreur, demandez un nouveau lien.
staff-add = <b>Ajouter quelqu’un</b>
    Choisissez la personne avec le bouton sous le champ de saisie, ou tapez son numéro Telegram (id).
staff-pick = Telegram vous montre vos contacts ; le bot n’apprend que la personne choisie.
staff-pick-button = 👤 Choisir une personne
staff-added = Trouvé. Choisissez maintenant les rôles.
staff-nobody-added = Personne n’a été ajouté.
staff-role-given = Vous avez maintenant le rôle <b>{ $role }</b>. Le menu des commandes montre ce que vous pouvez faire.
staff-role-taken = Le rôle <b>{ $role }</b> vous a été retiré.
