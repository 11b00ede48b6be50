### Help, the buttons of the home screen, and answers to what fits nothing.

help-intro = <b>What I can do for you</b>
help-more-after-start = Briefings, topics and the agenda open once you have been through /start.
help-not-understood =
    I did not understand that; nothing was saved. Tap what you need, or see /help.
    To tell us about a violation, use /report.
help-nothing-to-cancel = There is nothing to cancel. You are at the start:
help-home-button = 🏠 Home
help-work-button = 🛠 Staff work
help-work = <b>What you do as staff</b>
help-report-button = 🆘 Report
help-danger-button = 🚨 Danger now
help-topics-button = 🏷 Topics
help-briefings-button = 📚 Briefings
help-agenda-button = 📅 Agenda
help-calls-button = 📝 Calls for input
help-candidates-button = 🧑‍💼 Candidates
help-settings-button = ⚙️ Settings
help-privacy-button = 🔒 Privacy
help-help-button = ❔ Help
help-mycases-button = 🗂 My cases
help-queue-button = 📥 Queue
help-duty-button = 🛟 Duty
help-staffgroup-button = 👥 Staff group
help-figures-button = 📊 Figures
help-publish-button = ✍️ Publish
help-alert-button = 🚨 Alert
help-templates-button = 🔁 Repeating
help-sendings-button = 📤 Sendings
help-event-button = 🗓 Events
help-audit-button = 🧾 Audit log
help-staff-button = 👥 Staff
help-groups-button = 👥 Groups
help-bars-button = 🚫 Keep from a case
help-aside-button = 🗂 Set aside
