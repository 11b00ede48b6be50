### Onboarding, a screen per step; and the home screen of somebody who is known.

start-language =
    👋 <b>Welcome.</b>
    I bring you briefings and reminders of the network on the topics you choose, and I take reports of rights violations.

    Which language shall we speak?
start-consent =
    <b>What I would store, and why</b>

    • To reach you: your Telegram id, name and handle, encrypted.
    • To send what matters when it suits: language, time zone, quiet hours, topics; and, only if you tell me, your country and whether Telegram is limited there.
    • To remind you: what you say about coming to events, and which messages were sent to you.
    • Reports are kept apart and encrypted; staff see a case code, not you, unless you choose otherwise.

    /privacy shows it all, gives it to you as a file, or deletes it, at any time.

    Do you agree?
start-agree-button = ✅ I agree
start-not-now-button = Not now
start-declined =
    That is fine. I keep only what I need to answer you here: your Telegram id and name, encrypted, your language and a time zone.

    You can still report a violation, read how privacy works, and get help. For briefings, topics and the agenda I need your agreement.
start-country =
    🌍 <b>Which country are you in?</b>
    You do not have to say. You can also type its name.
start-country-found = 🌍 I found these. Tap yours, or type the name again.
start-zone =
    🕒 <b>What time is it where you are?</b>
    Tap the place whose clock is right. You can also type a city.
# $count (Number): how many are followed
start-topics =
    🏷 <b>What do you want to hear about?</b>
    Tick as many topics as you like; { $count } chosen. You can change this at any time with /topics.
start-access =
    📶 <b>Is your access to Telegram limited where you live?</b>
    If so, messages can reach you late. You do not have to say.
# $summary (String): what is set, a line each
start-closing =
    ✅ <b>All set. This is what you will get:</b> briefings on your topics, reminders of events in your own time, and urgent alerts.

    { $summary }
# $summary (String): what is set, a line each
start-home =
    🏠 <b>Good to see you.</b> This is what is set for you:

    { $summary }
start-cancelled = OK, we stop here. What you told me so far is kept. /settings and /topics change it at any time.
start-cancelled-unknown = OK, we stop here. /start begins again; /report and /help are always open.
start-skip-button = Skip
start-done-button = Done ➡️
start-yes-button = Yes
start-no-button = No
start-back-button = ↩️ Back
start-cancel-button = ✖️ Leave
