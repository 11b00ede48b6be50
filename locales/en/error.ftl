### When the fault is ours: an apology, what became of what was sent, and nothing internal.

# $code (String): under which staff find what happened
error-surprise = Sorry, something went wrong on our side. Please try again in a moment. If it happens again, tell the staff this code: <code>{ $code }</code>
error-storage = Sorry, I cannot save anything right now: <b>this is not received yet.</b> I keep trying and answer as soon as it is. Until then, keep what you sent.
# $limit (Number): megabytes
error-file-too-big = This file is too big: Telegram lets me fetch at most { NUMBER($limit) } MB. It was not saved. Please send a smaller one, or several parts.
error-file-lost = I could not fetch this file from Telegram. It was not saved. Please send it again.
