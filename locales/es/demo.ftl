# What the demo network has published; shown only without a bot token.
demo-meeting-title = Reunión con una candidatura al Parlamento Europeo
demo-meeting = Preguntaremos por el asilo, el discurso de odio y el Estado de derecho. La guía de preguntas está a un toque.
demo-deadline-title = Cierra una convocatoria de la ONU
demo-deadline = Envía tus respuestas antes del plazo. Las breves también cuentan.
demo-briefing-title = Te damos la bienvenida a los boletines
demo-briefing = Aquí encuentras lo que la red publica sobre los temas que sigues. Este primero muestra cómo es un boletín.
