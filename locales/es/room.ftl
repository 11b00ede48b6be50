### El grupo del equipo: vincularlo, y lo que se le dice. Códigos y gravedad, nada más.

room-none = <b>No hay ningún grupo vinculado.</b>
room-topics = <b>Hay un grupo vinculado.</b> Cada caso tiene allí su propio tema.
room-flat = <b>Hay un grupo vinculado.</b> Todos los casos lo comparten: no tiene temas, o no puedo crearlos.
room-how = Para vincular un grupo, o vincularlo de nuevo: añádame, en un foro con el derecho de gestionar temas, y escriba allí { $command }. Se le dicen códigos y gravedad, nunca de qué trata un caso.
room-unlink-button = Desvincular el grupo
room-unlink = <b>¿Desvincular el grupo?</b> Ya no se le dirá nada.
room-unlink-sure-button = Sí, desvincularlo
room-back-button = ← Volver
room-confirm = <b>¿Es «{ $title }» el grupo del equipo?</b>
    Todas las personas que estén en él, ahora y después, verán los códigos y la gravedad de todos los casos. Si hay otro grupo vinculado, se desvincula.
room-link-button = ✅ Sí, vincularlo
room-no-button = No
room-hello = Este es ahora el grupo del equipo. Recibe códigos y gravedad; los casos solo se abren en chats privados.
room-news-linked = Administración ha vinculado un grupo como grupo del equipo.
room-news-unlinked = Administración ha desvinculado el grupo del equipo.
room-news-lost = <b>Ya no puedo escribir en el grupo del equipo.</b> Queda desvinculado hasta que se vincule de nuevo.
room-news-flat = Ya no puedo crear temas en el grupo del equipo; allí se dice todo en un mismo lugar.
room-post-new = 🆕 <code>{ $code }</code> · { $severity } · nuevo
room-post-danger = 🚨 <code>{ $code }</code> · <b>peligro</b>
room-post-safe = ✅ <code>{ $code }</code> · el peligro ha pasado
room-post-taken = ✋ <code>{ $code }</code> · { $severity } · a cargo de alguien
room-post-returned = ↩️ <code>{ $code }</code> · { $severity } · de vuelta en la cola
room-post-judged = ⚖️ <code>{ $code }</code> · { $severity }
room-post-decided = 🔷 <code>{ $code }</code> · { $severity } · decidido
room-post-overdue = ⏰ <code>{ $code }</code> · { $severity } · con retraso
room-post-twice = Si hay dos temas <code>{ $code }</code>, se usa este. Por favor, borre el otro.
room-post-ended = 🏁 <code>{ $code }</code> · terminado
room-severity-critical = gravedad crítica
room-severity-high = gravedad alta
room-severity-medium = gravedad media
room-severity-low = gravedad baja
room-severity-none = gravedad por valorar
