# What the demo network has published; shown only without a bot token.
demo-meeting-title = Meeting with a candidate for the European Parliament
demo-meeting = We ask about asylum, hate speech and the rule of law. The question guide is one tap away.
demo-deadline-title = A UN call for input closes
demo-deadline = Send your answers before the deadline. Short ones count, too.
demo-briefing-title = Welcome to the briefings
demo-briefing = Here you find what the network publishes on the topics you follow. This first one shows what a briefing looks like.
demo-workshop-title = Weekly preparation for meetings
demo-workshop = We practise what to ask and how to listen. Six evenings; come to as many as you like.
demo-campaign-title = Two days of letters
demo-campaign = Everybody writes one letter to a member of parliament. Templates are in the briefings.
demo-eu_deadline-title = Contributions to a Council of Europe report close
demo-eu_deadline = One page from each country is enough.
demo-other-title = Evening for new members
demo-other = What the network does, and how you can take part.
demo-hearing-title = Hearing in a trial of teachers
demo-hearing = An example of a hearing that is observed. Court, case and names are made up.
