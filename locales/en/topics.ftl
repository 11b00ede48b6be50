### Choosing topics, and naming several in one line.

# $count (Number): how many are not named
topics-more = { $count } more
# $count (Number): how many are followed
topics-choose =
    🏷 <b>Your topics:</b> { $count } chosen
    You get briefings and reminders on the topics that you tick.
# $topic (String): its name; $description (String): a sentence
topics-followed =
    ✅ You follow <b>{ $topic }</b> now.
    { $description }
topics-unfollow-button = Stop following
topics-all-button = 🏷 All my topics

topics-rhythm-button = ⏱ How often?
topics-back-button = ↩️ Back
topics-rhythm =
    ⏱ <b>How often?</b> ⚡ at once, ☀️ every morning, 🗓 on Monday morning
    What is gathered comes as one message at 8 o’clock, your time. Alerts and urgent briefings always come at once. Tap a topic to change it.
topics-rhythm-none = ⏱ You follow no topic yet, so there is nothing to be gathered.
topics-rhythm-all-button = ⏱ The same for all my topics
# $topic (String): its name
topics-rhythm-for-one = ⏱ How often do you want to hear of <b>{ $topic }</b>?
topics-rhythm-for-all = ⏱ How often do you want to hear of <b>all the topics you follow</b>?
topics-rhythm-at-once-button = ⚡ At once
topics-rhythm-daily-button = ☀️ Gathered, every morning
topics-rhythm-weekly-button = 🗓 Gathered, on Monday morning
topics-rhythm-at-once-toast = Comes at once.
topics-rhythm-daily-toast = Comes gathered every morning.
topics-rhythm-weekly-toast = Comes gathered on Mondays.
