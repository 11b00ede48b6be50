### Briefings that come again: planned, listed, and made into drafts when their time comes.

template-repeat-button = 🔁 Let it come again
template-list-button = 🔁 What comes again
# $name (String): its title, or how it begins
template-plan = 🔁 <b>{ $name }</b>
template-ask-weeks = How often shall it come again?
template-ask-weekday = On which day of the week?
# $zone (String): IANA time zone
template-ask-clock = At what time shall the draft wait for you ({ ZONE($zone) })? Tap one, or send another, for example 16:30.
template-ask-until = Until when?
# $weeks (Number)
template-weeks-button = { $weeks ->
        [1] Every week
       *[other] Every { $weeks } weeks
    }
# $months (Number): 0 is without an end
template-until-button = { $months ->
        [0] Without an end
        [12] For a year
       *[other] For { $months } months
    }
# $weekday (Number): 0 is Monday
template-weekday =
    { $weekday ->
        [0] Monday
        [1] Tuesday
        [2] Wednesday
        [3] Thursday
        [4] Friday
        [5] Saturday
       *[6] Sunday
    }
# $weeks (Number); $weekday (String): its name; $clock (String): hours and minutes; $zone (String): IANA time zone
template-rule =
    📅 { $weeks ->
        [1] Every week
       *[other] Every { $weeks } weeks
    }: { $weekday }, { $clock } ({ ZONE($zone) })
# $until (Datetime): the last day
template-until = Until { DATE($until, form: "date") }
# $first (Datetime)
template-first = First: { DATE($first, form: "moment") }
# $next (Datetime)
template-next = Next draft: { DATE($next, form: "moment") }
template-paused = ⏸ Paused: no drafts are made.
template-over = It has ended: no more drafts are made.
template-explained = Each time, a draft with these texts waits for the editors, and they are told. Nothing is sent by itself: the text is brought up to date, submitted and approved as always.
template-confirm-button = ✅ Set it up
template-step-back-button = ↩️ Back
template-cancel-button = ✖️ Leave
template-cancelled = Cancelled. Nothing was set up.
template-added-toast = Set up.
template-publish-button = 📝 Drafts
template-list = 🔁 <b>What comes again</b>
template-none = 🔁 Nothing comes again yet. Open a draft, or a briefing under /briefings, and tap “Let it come again”.
# $number (Number): in the list; $name (String)
template-line = { $number }. <b>{ $name }</b>
# $name (String)
template-head = 🔁 <b>{ $name }</b>
template-unnamed = Without a title
template-pause-button = ⏸ Pause
template-resume-button = ▶️ Go on
template-delete-button = 🗑 End it
# $name (String)
template-ask-delete =
    🗑 <b>End “{ $name }” for good?</b>
    Drafts that were made from it stay.
template-delete-now-button = 🗑 Yes, end it
template-keep-button = ↩️ No, keep it
template-back-button = ↩️ Back to the list
template-pause-toast = Paused.
template-resume-toast = It goes on.
template-deleted-toast = Ended.
# $name (String)
template-due =
    🔁 <b>{ $name }</b>: it is that time again. A draft waits for today’s text.
    Nothing is sent until somebody submits it.
template-write-button = ✏️ Open the draft
