### What is left in a chat, and how it is taken away.

trace-emptied = 🧹 Cleared.
trace-clear = <b>🧹 Clear this chat?</b>
    Messages of the last two days are deleted, yours and mine. Older ones of mine are emptied; those of more than 90 days ago I no longer know. Your own older messages only you can delete.
    What is stored stays: settings, answers, and whatever you sent in.
trace-clear-button = 🧹 Clear this chat
trace-clear-now-button = 🧹 Yes, clear it now
# $minutes (Number): until then
trace-clear-later-button = ⏳ Clear in { NUMBER($minutes) } min
trace-clear-not-button = No, leave it
# $at (Datetime): when
trace-clear-later = ⏳ This chat will be cleared at { DATE($at, form: "time") }.
trace-clearing-toast = Clearing…
# $deleted (Number): messages
trace-cleared = <b>🧹 Done.</b>
    { $deleted ->
        [0] There was nothing to delete.
        [one] One message was deleted, on both sides.
       *[other] { NUMBER($deleted) } messages were deleted, on both sides.
    }
# $count (Number): older messages of the bot's
trace-emptying = { $count ->
    [one] One older message of mine is being emptied.
   *[other] { NUMBER($count) } older messages of mine are being emptied, one after the other.
}
# $count (Number): older messages of the person's
trace-left = { $count ->
    [one] One message of yours is older than two days: I cannot delete it.
   *[other] { NUMBER($count) } messages of yours are older than two days: I cannot delete them.
}
trace-by-hand = What is left you can remove by hand: open the menu of this chat and choose “Clear history”.
trace-done-button = ✅ Done
trace-done-toast = Taken away.
# $count (Number): messages
trace-stored = 🧹 Messages of this chat that are noted, so that it can be cleared: { NUMBER($count) }
