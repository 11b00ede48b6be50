### Help, the buttons of the home screen, and answers to what fits nothing.

help-intro = <b>Lo que puedo hacer por usted</b>
help-more-after-start = Los boletines, los temas y la agenda se abren después de /start.
help-not-understood =
    No lo he entendido; no se ha guardado nada. Toque lo que necesite o vea /help.
    Para contarnos una violación, use /report.
help-nothing-to-cancel = No hay nada que cancelar. Está en el inicio:
help-home-button = 🏠 Inicio
help-work-button = 🛠 Trabajo de equipo
help-work = <b>Lo que hace en el equipo</b>
help-report-button = 🆘 Denunciar
help-danger-button = 🚨 En peligro
help-topics-button = 🏷 Temas
help-briefings-button = 📚 Boletines
help-agenda-button = 📅 Agenda
help-calls-button = 📝 Convocatorias
help-candidates-button = 🧑‍💼 Candidaturas
help-settings-button = ⚙️ Ajustes
help-privacy-button = 🔒 Privacidad
help-help-button = ❔ Ayuda
help-mycases-button = 🗂 Mis denuncias
help-queue-button = 📥 Por revisar
help-duty-button = 🛟 Guardia
help-staffgroup-button = 👥 Grupo del equipo
help-figures-button = 📊 Cifras
help-publish-button = ✍️ Publicar
help-alert-button = 🚨 Alerta
help-templates-button = 🔁 Repetidos
help-sendings-button = 📤 Envíos
help-event-button = 🗓 Eventos
help-audit-button = 🧾 Registro
help-staff-button = 👥 Equipo
help-groups-button = 👥 Grupos
help-bars-button = 🚫 Apartar de un caso
help-aside-button = 🗂 Cuentas apartadas
