# What the demo network has published; shown only without a bot token.
demo-meeting-title = Reunión con un candidato al Parlamento Europeo
demo-meeting = Preguntaremos por el asilo, el discurso de odio y el Estado de derecho. La guía de preguntas está a un toque.
demo-deadline-title = Cierre de una convocatoria de la ONU
demo-deadline = Envíe sus respuestas antes del plazo. Las breves también cuentan.
demo-briefing-title = Le damos la bienvenida a los boletines
demo-briefing = Aquí encuentra lo que la red publica sobre los temas que sigue. Este primero muestra cómo es un boletín.
demo-workshop-title = Preparación semanal de las reuniones
demo-workshop = Practicamos qué preguntar y cómo escuchar. Seis tardes; venga a las que quiera.
demo-campaign-title = Dos días de cartas
demo-campaign = Cada persona escribe una carta a un miembro del Parlamento. Hay modelos en los boletines.
demo-eu_deadline-title = Cierre de aportaciones a un informe del Consejo de Europa
demo-eu_deadline = Basta una página de cada país.
demo-other-title = Tarde para nuevos miembros
demo-other = Qué hace la red y cómo puede participar.
demo-hearing-title = Audiencia en un juicio a docentes
demo-hearing = Un ejemplo de audiencia observada. El tribunal, el caso y los nombres son inventados.
