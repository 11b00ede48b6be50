### /alert: who has to know; the rest is shared with /publish.

alert-audience =
    🚨 <b>Nueva alerta: ¿quién tiene que saberlo?</b>
    Una alerta es corta y llega enseguida, también en las horas de silencio. Úsela solo si esperar haría daño.
alert-everyone-button = 📣 Toda la red
alert-topic-button = 🏷 Quienes siguen un tema
alert-more-button = ⚙️ Más opciones
alert-topic =
    🏷 <b>¿Qué tema?</b>
    La alerta llega a todas las personas que lo siguen.
