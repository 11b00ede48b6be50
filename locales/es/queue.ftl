### La cola del equipo y los avisos sobre denuncias: códigos, nunca el contenido.

queue-waiting = { $count ->
    [0] <b>En espera:</b> nada. Ahora mismo nadie espera.
   *[other] <b>En espera</b>
}
queue-inhand = { $count ->
    [0] <b>En curso:</b> nada.
   *[other] <b>En curso</b>
}
queue-line = { $mark } { $urgency ->
    [danger] <b>PELIGRO</b> { $code }
   *[other] { $code }
} – { $category } – { $since } – { $status }
queue-waiting-button = En espera ({ NUMBER($count) })
queue-inhand-button = En curso ({ NUMBER($count) })
queue-again-button = 🔄 Actualizar
queue-open-button = Abrir el caso
queue-staff-button = Equipo
queue-news = <b>Hay una denuncia en espera</b> { $mark }
    { $urgency }
    <code>{ $code }</code>
queue-unattended = <b>Hay una denuncia en espera y nadie puede revisarla</b> { $mark }
    { $urgency }
    <code>{ $code }</code>
    Dé a alguien el rol de revisión con /staff.
queue-update-answered = <code>{ $code }</code>: la persona ha respondido.
queue-update-added = <code>{ $code }</code>: la persona ha añadido algo.
queue-update-complete = <code>{ $code }</code>: la persona ha enviado más y ha terminado.
queue-update-edited = <code>{ $code }</code>: la persona ha editado un mensaje.
queue-update-consents = <code>{ $code }</code>: la persona ha cambiado lo que acepta.
queue-update-who = <code>{ $code }</code>: la persona ha contado más sobre quién es.
queue-update-withdrawn = <code>{ $code }</code>: la persona lo ha retirado; su contenido está destruido.
