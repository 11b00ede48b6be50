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
