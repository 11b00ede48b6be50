### Grupos: círculos de la red a los que se pueden enviar boletines.

# $count (Number)
groups-list =
    👥 <b>Grupos</b>
    Círculos a los que se pueden enviar boletines y alertas. Se entra por invitación y se sale cuando se quiere. { $count ->
        [0] Todavía no hay ninguno.
        [one] Hay { $count }; al lado, cuántos miembros.
       *[other] Hay { $count }; al lado de cada uno, cuántos miembros.
    }
groups-new-button = ➕ Nuevo grupo
groups-list-button = ↩️ Grupos
groups-back-button = ↩️ Atrás
# $name (String); $members, $links (Number)
groups-one =
    👥 <b>{ $name }</b>
    { $members ->
        [0] Todavía no hay nadie.
        [one] { NUMBER($members) } miembro
       *[other] { NUMBER($members) } miembros
    }
    { $links ->
        [0] Ninguna invitación abierta
        [one] { $links } invitación abierta
       *[other] { $links } invitaciones abiertas
    }

    Quiénes son los miembros no se muestra a nadie.
groups-invite-button = 🔗 Invitar
groups-rename-button = ✏️ Cambiar nombre
groups-withdraw-button = ↩️ Retirar enlaces
groups-close-button = 🔒 Cerrar
# $limit (Number)
groups-name =
    👥 <b>¿Cómo se llama el nuevo grupo?</b>
    Una línea, { NUMBER($limit) } caracteres como máximo. Los miembros ven este nombre, el mismo en todos los idiomas.
# $name (String); $limit (Number)
groups-rename =
    ✏️ <b>Otro nombre para { $name }</b>
    Una línea, { NUMBER($limit) } caracteres como máximo.
# $name (String)
groups-invite =
    🔗 <b>¿Cuántas invitaciones a { $name }?</b>
    Cada enlace sirve una vez, para una persona, durante una semana.
# $name (String); $count (Number)
groups-links =
    🔗 <b>{ $name }</b>
    { $count ->
        [one] Envíe este enlace a una persona, por un medio de confianza:
       *[other] Envíe cada uno de estos { $count } enlaces a una persona, por un medio de confianza:
    }
# $link (String)
groups-link = { $link }
# $until (Datetime)
groups-links-until = Cada uno sirve una vez, hasta el { DATE($until, form: "moment") }. No se vuelven a mostrar.
# $name (String); $members (Number)
groups-close =
    🔒 <b>¿Cerrar { $name }?</b>
    Ya no se le podrá enviar nada, y sus enlaces dejarán de valer. { $members ->
        [0] No tiene miembros.
        [one] Se avisa a su miembro.
       *[other] Se avisa a sus { NUMBER($members) } miembros.
    } No se puede deshacer.
groups-close-yes-button = 🔒 Sí, cerrarlo
# $name (String)
groups-closed = 🔒 <b>{ $name }</b> está cerrado. Se avisa a sus miembros.
# $name (String)
groups-was-closed = 👥 Se ha cerrado el grupo <b>{ $name }</b>. Ya no se le envía nada; lo que usted recibió de él sigue en /briefings.
groups-unchanged = No se ha cambiado nada.
# $name (String)
groups-name-taken = Ya hay un grupo llamado { $name }. Por favor, elija otro nombre.
groups-invitation-over = Esta invitación ya no vale: se usó, se retiró o ha caducado. Pida una nueva a quien se la envió.
# $name (String)
groups-invited =
    👥 <b>Le invitan al grupo { $name }.</b>
    Sus miembros reciben lo que se envía a este grupo, además de lo que ya reciben. El equipo ve cuántos miembros hay, no quiénes son; los miembros no se ven entre sí. Puede salir en cualquier momento en /settings.
groups-join-button = ✅ Unirme
groups-decline-button = ✖️ No, gracias
# $name (String)
groups-member = ✅ Está en el grupo <b>{ $name }</b>.
# $name (String)
groups-declined = No está en el grupo <b>{ $name }</b>, y este enlace ya no vale.
groups-own-button = 👥 Mis grupos
# $count (Number)
groups-own =
    👥 <b>Mis grupos</b>
    { $count ->
        [0] No está en ningún grupo. Se entra con un enlace de invitación.
       *[other] Recibe lo que se les envía:
    }
# $name (String)
groups-own-line = • { $name }
# $name (String)
groups-leave-button = 🚪 Salir de { $name }
# $name (String)
groups-leave =
    🚪 <b>¿Salir de { $name }?</b>
    Ya no recibirá lo que se le envíe. Para volver hace falta una nueva invitación.
groups-leave-yes-button = 🚪 Sí, salir
groups-stay-button = ↩️ No, quedarme
groups-settings-button = ↩️ Ajustes
