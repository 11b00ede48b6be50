# What the demo network has published; shown only without a bot token.
demo-meeting-title = Reunión con un candidato al Parlamento Europeo
demo-meeting = Preguntaremos por el asilo, el discurso de odio y el Estado de derecho. La guía de preguntas está a un toque.
demo-deadline-title = Cierre de una convocatoria de la ONU
demo-deadline = Envíe sus respuestas antes del plazo. Las breves también cuentan.
demo-briefing-title = Le damos la bienvenida a los boletines
demo-briefing = Aquí encuentra lo que la red publica sobre los temas que sigue. Este primero muestra cómo es un boletín.
