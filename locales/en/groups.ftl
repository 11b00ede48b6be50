### Groups: circles inside the network that briefings can be sent to.

# $count (Number): open groups
groups-list =
    👥 <b>Groups</b>
    Circles that briefings and alerts can be sent to. People enter by invitation and leave at will. { $count ->
        [0] There is none yet.
        [one] There is { $count }; beside it, how many members.
       *[other] There are { $count }; beside each, how many members.
    }
groups-new-button = ➕ New group
groups-list-button = ↩️ Groups
groups-back-button = ↩️ Back
# $name (String); $members, $links (Number): links that can be used
groups-one =
    👥 <b>{ $name }</b>
    { $members ->
        [0] Nobody is in it yet.
        [one] { NUMBER($members) } member
       *[other] { NUMBER($members) } members
    }
    { $links ->
        [0] No open invitation
        [one] { $links } open invitation
       *[other] { $links } open invitations
    }

    Who the members are is shown to nobody.
groups-invite-button = 🔗 Invite
groups-rename-button = ✏️ Rename
groups-withdraw-button = ↩️ Withdraw links
groups-close-button = 🔒 Close
# $limit (Number): characters
groups-name =
    👥 <b>What is the new group called?</b>
    One line, { NUMBER($limit) } characters at most. Members see it, the same in every language.
# $name (String): as it is now; $limit (Number): characters
groups-rename =
    ✏️ <b>Another name for { $name }</b>
    One line, { NUMBER($limit) } characters at most.
# $name (String)
groups-invite =
    🔗 <b>How many invitations to { $name }?</b>
    Each link works once, for one person, for a week.
# $name (String); $count (Number): links
groups-links =
    🔗 <b>{ $name }</b>
    { $count ->
        [one] Send this link to one person, by a way you trust:
       *[other] Send each of these { $count } links to one person, by a way you trust:
    }
# $link (String): web address
groups-link = { $link }
# $until (Datetime)
groups-links-until = Each works once, until { DATE($until, form: "moment") }. They are not shown again.
# $name (String); $members (Number)
groups-close =
    🔒 <b>Close { $name }?</b>
    Nothing can be sent to it any more, and its links are worth nothing. { $members ->
        [0] It has no members.
        [one] Its member is told.
       *[other] Its { NUMBER($members) } members are told.
    } This cannot be undone.
groups-close-yes-button = 🔒 Yes, close it
# $name (String)
groups-closed = 🔒 <b>{ $name }</b> is closed. Its members are told.
# $name (String)
groups-was-closed = 👥 The group <b>{ $name }</b> was closed. Nothing more is sent to it; what you got from it stays in /briefings.
groups-unchanged = Nothing was changed.
# $name (String): as typed
groups-name-taken = There is a group called { $name } already. Please choose another name.
groups-invitation-over = This invitation is no longer good: it was used, withdrawn or has expired. Ask whoever sent it for a new one.
# $name (String)
groups-invited =
    👥 <b>You are invited to the group { $name }.</b>
    Its members get what is sent to this group, beside what they get anyway. Staff see how many members there are, not who they are; members do not see each other. You can leave at any time in /settings.
groups-join-button = ✅ Join
groups-decline-button = ✖️ No, thank you
# $name (String)
groups-member = ✅ You are in the group <b>{ $name }</b>.
# $name (String)
groups-declined = You are not in the group <b>{ $name }</b>, and this link is worth nothing now.
groups-own-button = 👥 My groups
# $count (Number): groups
groups-own =
    👥 <b>My groups</b>
    { $count ->
        [0] You are in no group. An invitation link leads into one.
       *[other] You get what is sent to them:
    }
# $name (String)
groups-own-line = • { $name }
# $name (String): shortened
groups-leave-button = 🚪 Leave { $name }
# $name (String)
groups-leave =
    🚪 <b>Leave { $name }?</b>
    You get nothing more that is sent to it. Coming back takes a new invitation.
groups-leave-yes-button = 🚪 Yes, leave
groups-stay-button = ↩️ No, stay
groups-settings-button = ↩️ Settings
