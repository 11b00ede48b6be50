staff-title = <b>Equipo</b>
staff-line = • { $name } – { $roles }
staff-role-reviewer = Revisión de informes
staff-role-editor = Edición
staff-role-coordinator = Coordinación
staff-role-admin = Administración
staff-member = <b>{ $name }</b>
    Toca un rol para darlo o quitarlo. Tiene efecto al instante.
staff-member-not-started = <b>{ $name }</b>
    Esta persona no ha terminado su registro. El rol vale en cuanto escriba al bot.
    Toca un rol para darlo o quitarlo.
staff-invite-button = 🔗 Invitar con un enlace
staff-add-button = 👤 Elegir a alguien, o por número
staff-back-button = ← Equipo
staff-invite-role = ¿Para qué rol es la invitación?
staff-invite-link = <b>Invitación: { $role }</b>
    { $link }

    Envíala a una sola persona, por un medio de confianza. Sirve una vez, hasta { DATE($until, form: "moment") }. Se te pedirá confirmar quién la abrió.
staff-invite-waiting = Gracias. El rol <b>{ $role }</b> será tuyo cuando la administración confirme que eres tú.
staff-invite-taken = <b>{ $name }</b> abrió tu invitación (rol: { $role }).
    ¿Es la persona que querías invitar?
staff-confirm-button = ✅ Sí, dar el rol
staff-refuse-button = ✖️ No
staff-invite-confirmed = Hecho. Se dio el rol <b>{ $role }</b>.
staff-invite-refused = Rechazado. El rol <b>{ $role }</b> no se dio y el enlace ya no vale.
staff-invite-was-refused = No se confirmó tu invitación (rol: { $role }). Si es un error, pide un enlace nuevo.
staff-add = <b>Añadir a alguien</b>
    Elige a la persona con el botón bajo el teclado, o escribe su número de Telegram (id).
staff-pick = Telegram te muestra tus contactos; el bot solo sabe a quién eliges.
staff-pick-button = 👤 Elegir a una persona
staff-added = Encontrado. Ahora elige los roles.
staff-nobody-added = No se añadió a nadie.
staff-role-given = Ahora tienes el rol <b>{ $role }</b>. El menú de comandos muestra lo que puedes hacer.
staff-role-taken = Se te quitó el rol <b>{ $role }</b>.
