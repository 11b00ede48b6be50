### The command menu: what each command does, in a few words.

command-start = Empezar o ver mis ajustes
command-report = Denunciar una violación de derechos
command-danger = Alguien está en peligro: avisar al equipo
command-topics = Elegir mis temas
command-briefings = Los últimos boletines
command-candidates = Candidaturas y lo que dijeron
command-agenda = Lo que viene
command-calls = Convocatorias y sus respuestas
command-hearings = Audiencias de la semana y casos
command-mycases = Mis denuncias y su estado
command-settings = Idioma, zona horaria, silencio
command-privacy = Lo que se guarda sobre mí
command-help = Qué puedo hacer aquí
command-cancel = Dejar lo que estoy haciendo
command-queue = Denuncias por revisar
command-duty = Quién está de guardia y cuándo
command-staffgroup = Vincular un grupo del equipo
command-figures = Los casos en cifras y una tabla
command-publish = Escribir y enviar un boletín
command-alert = Enviar una alerta urgente
command-sendings = Seguir, corregir o retirar lo enviado
command-templates = Boletines que se repiten
command-event = Añadir o cambiar un evento
command-staff = Roles e invitaciones
command-groups = Grupos a los que se puede enviar algo
