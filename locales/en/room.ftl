### The group of the staff: linking it, and what it is told. Codes and severities, nothing else.

room-none = <b>No group is linked.</b>
room-topics = <b>A group is linked.</b> Each case has a topic of its own there.
room-flat = <b>A group is linked.</b> All cases share it: it has no topics, or I may not make any.
# $command (String)
room-how = To link a group, or to link it anew: add me to it, in a forum with the right to manage topics, and write { $command } there. It is told codes and severities, never what a case is about.
room-unlink-button = Unlink the group
room-unlink = <b>Unlink the group?</b> It is told nothing more.
room-unlink-sure-button = Yes, unlink it
room-back-button = ← Back
# $title (String): of the group, as its members named it
room-confirm = <b>Is “{ $title }” the group of the staff?</b>
    Everybody in it, now and later, will see the codes and severities of all cases. Another group that is linked is let go.
room-link-button = ✅ Yes, link it
room-no-button = No
room-hello = This is the group of the staff now. It is told codes and severities; cases are opened in private chats only.
room-news-linked = Another admin has linked a group as the group of the staff.
room-news-unlinked = Another admin has unlinked the group of the staff.
room-news-lost = <b>I cannot write in the group of the staff any more.</b> It is unlinked until it is linked again.
room-news-flat = I may make no topics in the group of the staff any more; everything is told there in one place.
# $code (String); $severity (String): in words
room-post-new = 🆕 <code>{ $code }</code> · { $severity } · new
room-post-danger = 🚨 <code>{ $code }</code> · <b>danger</b>
room-post-safe = ✅ <code>{ $code }</code> · the danger is over
room-post-taken = ✋ <code>{ $code }</code> · { $severity } · taken
room-post-returned = ↩️ <code>{ $code }</code> · { $severity } · back in the queue
room-post-judged = ⚖️ <code>{ $code }</code> · { $severity }
room-post-decided = 🔷 <code>{ $code }</code> · { $severity } · decided
room-post-overdue = ⏰ <code>{ $code }</code> · { $severity } · overdue
room-post-twice = If there are two topics called <code>{ $code }</code>, this is the one that is used. Please delete the other.
room-post-ended = 🏁 <code>{ $code }</code> · ended
room-severity-critical = critical
room-severity-high = high
room-severity-medium = medium
room-severity-low = low
room-severity-none = severity open
