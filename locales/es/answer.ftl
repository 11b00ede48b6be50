### Answers to the button of a briefing.

answer-given-toast = ¡Gracias! Toque de nuevo para retirarlo.
answer-back-toast = Respuesta retirada.
answer-preview-toast = Es una vista previa: se cuentan las respuestas de los lectores, no la suya.
answer-withdrawn = Este mensaje se ha retirado; ya no se cuentan respuestas.
# $count (Number)
answer-stored = ✅ Sus respuestas a los botones de los boletines: { NUMBER($count) }
