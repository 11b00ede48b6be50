### Help, the buttons of the home screen, and answers to what fits nothing.

help-intro = <b>Ce que je peux faire pour vous</b>
help-more-after-start = Les notes, les thèmes et l’agenda s’ouvrent après /start.
help-not-understood =
    Je n’ai pas compris ; rien n’a été enregistré. Touchez ce qu’il vous faut, ou tapez /help.
    Pour signaler une violation, utilisez /report.
help-nothing-to-cancel = Il n’y a rien à annuler. Vous êtes à l’accueil :
help-home-button = 🏠 Accueil
help-work-button = 🛠 Travail d’équipe
help-work = <b>Ce que vous faites dans l’équipe</b>
help-report-button = 🆘 Signaler
help-danger-button = 🚨 En danger
help-topics-button = 🏷 Thèmes
help-briefings-button = 📚 Notes
help-agenda-button = 📅 Agenda
help-calls-button = 📝 Contributions
help-candidates-button = 🧑‍💼 Candidats
help-settings-button = ⚙️ Réglages
help-privacy-button = 🔒 Vie privée
help-help-button = ❔ Aide
help-mycases-button = 🗂 Mes dossiers
help-queue-button = 📥 À examiner
help-duty-button = 🛟 Garde
help-staffgroup-button = 👥 Groupe d’équipe
help-figures-button = 📊 Chiffres
help-publish-button = ✍️ Publier
help-alert-button = 🚨 Alerte
help-templates-button = 🔁 Ce qui revient
help-sendings-button = 📤 Envois
help-event-button = 🗓 Événements
help-audit-button = 🧾 Journal d’audit
help-staff-button = 👥 Équipe
help-groups-button = 👥 Groupes
help-bars-button = 🚫 Écarter d’un dossier
help-aside-button = 🗂 Comptes de côté
