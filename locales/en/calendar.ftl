### The agenda in a member's own calendar program: as files, and at a private address.

# The name that calendar programs show; it must not say whose or which network's it is
calendar-name = Agenda
calendar-no-address = This bot has no public address that a calendar program could fetch from. You can still take single events, and your agenda, as files.
calendar-head =
    📆 <b>Your calendar</b>

    As a file: what you said yes to or have a role in, as it is now.

    At a private address: your calendar program fetches your agenda by itself and follows every change. Whoever knows the address can read it, and so can the company behind the program.
calendar-none = You have no private address.
# $since (Datetime)
calendar-since = You have had a private address since { DATE($since, form: "moment") }. It is not shown again; a new one ends it.
calendar-file-button = 📄 As a file
calendar-new-button = 🔑 Private address
calendar-renew-button = 🔑 New address
calendar-delete-button = 🗑 Delete the address
calendar-button = 📆 Calendar
calendar-event-button = 📆 Add to calendar
# $address (String)
calendar-address =
    🔑 Your private address. It is shown this once:

    <code>{ $address }</code>

    In your calendar program choose “subscribe by address” (or “from URL”) and paste it. Keep it to yourself; if somebody else learns it, make a new one here.
calendar-deleted-toast = Deleted: the address shows nothing any more.
calendar-file-toast = Here it is.
calendar-file = 📆 Your agenda. Open it with your calendar program.
# $title (String)
calendar-event = 📆 <b>{ $title }</b>. Open it with your calendar program. The file does not follow later changes; reminders here do.
calendar-empty-toast = You have not said yes to anything yet.
# $since (Datetime)
calendar-stored = 📆 A private calendar address of yours, since { DATE($since, form: "date") }
