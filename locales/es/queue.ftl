### La cola del equipo y los avisos sobre denuncias: códigos, nunca el contenido.

queue-line = { $mark } { $urgency ->
    [danger] <b>PELIGRO</b> { $code }
   *[other] { $code }
} – { $category } – { $since }{ $status }
queue-waiting-button = En espera ({ $count })
queue-inhand-button = En curso ({ $count })
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
queue-head = <b>{ $what }</b> ({ $count })
queue-nothing = Aquí no hay nada.
queue-mine-button = 👤 Míos ({ $count })
queue-overdue-button = ⏰ Con retraso ({ $count })
queue-aside-button = 🗂 Aparte ({ $count })
queue-next-button = ⏭ Siguiente
queue-filter-button = 🔍 Filtrar
queue-code-button = # Código
queue-no-next-toast = No espera ningún otro caso.
queue-code = <b>¿Qué caso?</b> Envíe su código, por ejemplo <code>ABCD-2345</code>.
queue-filters = <b>Filtrar</b>
    Ahora: { $what }
queue-filter-choose = Ahora: { $what }
queue-by-stage-button = Estado
queue-by-level-button = Gravedad
queue-by-category-button = Categoría
queue-by-country-button = País
queue-by-whose-button = De quién
queue-overdue-toggle-button = { $mark } Atrasados
queue-show-button = ✅ Mostrar
queue-all-button = Abiertos
queue-any-button = Cualquiera
queue-overdue-only = con retraso
queue-stage-waiting = En espera
queue-stage-inhand = En curso
queue-stage-open = Abiertos
queue-stage-in_review = En revisión
queue-stage-asked = Preguntado
queue-stage-verified = Verificado
queue-stage-not_verified = No verificado
queue-stage-acted_on = Con gestiones
queue-stage-closed = Cerrado
queue-stage-aside = Apartado
queue-level-danger = peligro
queue-level-critical = crítico
queue-level-high = grave
queue-level-medium = medio
queue-level-low = leve
queue-level-unrated = sin valorar
queue-whose-any = de cualquiera
queue-whose-mine = míos
queue-whose-free = de nadie
queue-offer-offered = Un/a colega le ofrece el caso <code>{ $code }</code>.
queue-offer-accepted = <code>{ $code }</code>: su colega lo ha tomado.
queue-offer-declined = <code>{ $code }</code>: su colega se lo deja.
queue-reopening = <code>{ $code }</code> está cerrado. La persona pide reabrirlo.
queue-bars-ask = <b>Apartar a alguien de un caso</b>
    Envíe su código, por ejemplo <code>ABCD-2345</code>. No verá lo que contiene.
queue-bars-left = No se ha cambiado nada.
queue-bars = <b>Quién puede ver { $code }</b>
    👁 puede verlo, 🚫 está apartado. Para quien está apartado el caso no existe, y nadie se lo dice.
