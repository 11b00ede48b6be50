# What the demo network has published; shown only without a bot token.
demo-meeting-title = Meeting with a candidate for the European Parliament
demo-meeting = We ask about asylum, hate speech and the rule of law. The question guide is one tap away.
demo-deadline-title = A UN call for input closes
demo-deadline = Send your answers before the deadline. Short ones count, too.
demo-briefing-title = Welcome to the briefings
demo-briefing = Here you find what the network publishes on the topics you follow. This first one shows what a briefing looks like.
