### What is stored about a person, taken away as a file, and forgotten.

privacy-head = 🔒 <b>Lo que se guarda sobre usted</b>
# $id, $name, $username (String): as on Telegram
privacy-contact = 👤 Telegram: { $name } · { $username } · identificador { $id }
privacy-not-agreed = No ha aceptado nada más. Se guarda solo para responderle aquí.
# $when (Datetime): of consent
privacy-agreed = Dio su acuerdo el { DATE($when, form: "date") }.
# $count (Number): answers about coming to events
privacy-answers =
    { $count ->
        [0] 📅 Respuestas a eventos: ninguna
       *[other] 📅 Respuestas a eventos: { $count }
    }
# $topics (Number): how many come gathered; $waiting (Number): briefings in the next digest
privacy-rhythms =
    ⏱ Temas que llegan reunidos: { $topics }{ $waiting ->
        [0] {""}
       *[other] ; esperan su próximo resumen: { $waiting }
    }
# $groups (String): a list of names
privacy-groups = 👥 Grupos: { $groups }
# $count (Number): drafts
privacy-drafts = ✏️ Borradores de boletines y alertas en los que ha escrito: { $count }
# $roles (String): a list
privacy-roles = 🛡 Roles: { $roles }
# $role (String): which role
privacy-role-name =
    { $role ->
        [reviewer] revisión de denuncias
        [editor] edición
        [coordinator] coordinación
        [trustee] acceso a identidades
       *[admin] administración
    }
# $count (Number): reports submitted; $draft (Number): 1 when one is unfinished
privacy-reports =
    📁 Denuncias enviadas: { $count }{ $draft ->
        [1] , y una sin terminar
       *[other] {""}
    }
privacy-sealed = El identificador de Telegram, el nombre y las denuncias están cifrados. Qué mensajes se le enviaron se guarda un tiempo, sin su texto. Telegram también guarda este chat.
privacy-file-button = 📄 Llevármelo en un archivo
privacy-forget-button = 🗑 Olvídeme
privacy-file-toast = Su archivo está en camino.
privacy-file = Todo lo que se guarda sobre usted. No incluye lo que denunció ni los códigos de sus casos: un archivo puede caer en otras manos. Bórrelo de este chat cuando lo tenga a salvo.
privacy-forget =
    🗑 <b>¿Debo olvidarle?</b>
    Se borra todo lo suyo: contacto, ajustes, temas, respuestas. No se le enviará nada más. Las copias de seguridad lo guardan, cifrado, unas semanas más. No se puede deshacer.
privacy-forget-draft = Su denuncia sin terminar se destruye con sus archivos.
privacy-forget-roles = Sus roles en el equipo terminan.
privacy-keep-button = ↩️ No, conservar todo
privacy-forgotten = Hecho: aquí ya no consta nada de usted. Puede borrar este chat en su teléfono. Lo que escriba a partir de ahora empezará de cero.
privacy-reports-button = 📦 Llevarme lo que denuncié
privacy-reports-file-ask = <b>📦 ¿Lo que denunció, en un archivo?</b>
    Contiene sus códigos, todo lo que escribió y envió, y las preguntas que recibió. Quien lo encuentre puede leerlo todo. Guárdelo en un lugar seguro y después bórrelo de este chat.
privacy-reports-file-yes-button = 📦 Sí, enviarme el archivo
# $complete (String): yes, or no when some files are too large
privacy-reports-file = Lo que denunció.{ $complete ->
    [no] {" "}Algunos archivos son demasiado grandes para enviarlos desde aquí; figuran con su SHA-256.
   *[yes] {""}
} Guárdelo en un lugar seguro y después bórrelo de este chat.
# $count (Number): cases
privacy-passphrases = 🔑 Casos que abre una frase secreta: { $count }
privacy-named = 👤 Denuncias que contienen su nombre, sellado aparte: { $count }
privacy-floods = ⏱ Contra los envíos masivos, de una cuenta puede guardarse, bajo una huella con clave: cuántas denuncias llegaron en la última hora y, tras un envío masivo, que lo que envía se mira al final durante { NUMBER($days) } días como máximo; nunca lo que dice que alguien está en peligro. Esta línea es igual para todo el mundo. «Olvídeme» lo borra.
privacy-undecided = Diga primero de cada caso abierto qué será de él: abra /privacy y toque «Olvídeme».
privacy-kept = Todo queda como está.
# $code (String): case code; $number, $total (Number): which of how many
privacy-case = <b>🗑 Caso { $number } de { $total }: { $code }</b>
    Sigue abierto. ¿Qué debe ser de él?
privacy-case-choices = <b>Retirar:</b> se destruye su clave y el equipo ya no puede leerlo. <b>Dejar:</b> el equipo sigue con él, pero nada lleva de él a usted. El nombre que dio se destruye y entonces solo lo abre una frase secreta: guarde una ahora si quiere saber de él.
privacy-forget-withdraw-button = 🗑 Retirarlo
privacy-forget-unlink-button = ✂️ Dejarlo, desvinculado
privacy-forget-anew-button = ↩️ Elegir de nuevo
privacy-forget-forever-button = 🗑 Sí, olvídenme para siempre
privacy-forget-out-button = ↩️ No, conservar todo
# $withdrawn, $left (Number): open cases
privacy-forget-cases = Sus casos abiertos: { $withdrawn } por retirar, { $left } se quedan con el equipo, desvinculados.
privacy-forget-closed = Los casos cerrados se quedan con el equipo mientras se conserven; ya nada lleva de ellos a usted.
