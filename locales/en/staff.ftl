staff-title = <b>Staff</b>
staff-line = • { $name } – { $roles }
staff-role-reviewer = Reviewer
staff-role-editor = Editor
staff-role-coordinator = Coordinator
staff-role-trustee = Sees identities
staff-role-admin = Admin
staff-member = <b>{ $name }</b>
    Tap a role to give it or take it away. It takes effect at once.
staff-member-not-started = <b>{ $name }</b>
    This person has not finished signing up with the bot. A role counts as soon as they write to it.
    Tap a role to give it or take it away.
staff-invite-button = 🔗 Invite by link
staff-add-button = 👤 Pick someone, or by id
staff-back-button = ↩️ Staff
staff-invite-role = Which role is the invitation for?
staff-invite-link = <b>Invitation: { $role }</b>
    { $link }

    Send it to one person, by a way you trust. It works once, until { DATE($until, form: "moment") }. You will be asked to confirm who took it.
staff-invite-waiting = Thank you. The role <b>{ $role }</b> is yours as soon as an admin has confirmed that it is you.
staff-invite-taken = <b>{ $name }</b> opened your invitation to be { $role }.
    Is this who you meant?
staff-confirm-button = ✅ Yes, give the role
staff-refuse-button = ✖️ No
staff-invite-confirmed = Done. The role <b>{ $role }</b> was given.
staff-invite-refused = Refused. The role <b>{ $role }</b> was not given, and the link is worth nothing now.
staff-invite-was-refused = An admin did not confirm your invitation to be { $role }. If this is a mistake, ask them for a new link.
staff-add = <b>Add someone</b>
    Pick them with the button below the text field, or type their numeric Telegram id.
staff-pick = Telegram shows you your contacts to choose from; the bot learns only who you pick.
staff-pick-button = 👤 Pick a person
staff-added = Found. Now choose the roles.
staff-nobody-added = Nobody was added.
staff-role-given = You are now <b>{ $role }</b>. The command menu shows what you can do.
staff-role-taken = The role <b>{ $role }</b> was taken from you.
