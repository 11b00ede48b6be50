staff-title = <b>Equipo</b>
staff-line = • { $name } – { $roles }
staff-role-reviewer = Revisión de denuncias
staff-role-editor = Edición
staff-role-coordinator = Coordinación
staff-role-trustee = Acceso a identidades
staff-role-admin = Administración
staff-member = <b>{ $name }</b>
    Toque un rol para darlo o quitarlo. Tiene efecto al instante.
staff-member-not-started = <b>{ $name }</b>
    Esta persona no ha terminado su registro. El rol vale en cuanto escriba al bot.
    Toque un rol para darlo o quitarlo.
staff-invite-button = 🔗 Invitar con un enlace
staff-add-button = 👤 Elegir a alguien, o por número
staff-back-button = ↩️ Equipo
staff-invite-role = ¿Para qué rol es la invitación?
staff-invite-link = <b>Invitación: { $role }</b>
    { $link }

    Envíela a una sola persona, por un medio de confianza. Sirve una vez, hasta { DATE($until, form: "moment") }. Se le pedirá confirmar quién la abrió.
staff-invite-waiting = Gracias. El rol <b>{ $role }</b> será suyo cuando la administración confirme que es usted.
staff-invite-taken = <b>{ $name }</b> abrió su invitación (rol: { $role }).
    ¿Es la persona que quería invitar?
staff-confirm-button = ✅ Sí, dar el rol
staff-refuse-button = ✖️ No
staff-invite-confirmed = Hecho. Se dio el rol <b>{ $role }</b>.
staff-invite-refused = Rechazado. El rol <b>{ $role }</b> no se dio y el enlace ya no vale.
staff-invite-was-refused = No se confirmó su invitación (rol: { $role }). Si es un error, pida un enlace nuevo.
staff-add = <b>Añadir a alguien</b>
    Elija a la persona con el botón bajo el campo de texto, o escriba su número de Telegram (id).
staff-pick = Telegram le muestra sus contactos; el bot solo sabe a quién elige.
staff-pick-button = 👤 Elegir a una persona
staff-added = Encontrado. Ahora elija los roles.
staff-nobody-added = No se añadió a nadie.
staff-role-given = Ahora tiene el rol <b>{ $role }</b>. El menú de comandos muestra lo que puede hacer.
staff-role-taken = Se le retiró el rol <b>{ $role }</b>.
