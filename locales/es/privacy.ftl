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
    Se borra todo lo suyo: contacto, ajustes, temas, respuestas. No se le enviará nada más. No se puede deshacer.
privacy-forget-draft = Su denuncia sin terminar se destruye con sus archivos.
# $count (Number): reports submitted
privacy-forget-reports =
    { $count ->
        [one] La denuncia enviada queda en manos del equipo, pero ya nada lleva de ella a usted. No recibirá noticias. Para retirarla antes, use /mycases.
       *[other] Las { $count } denuncias enviadas quedan en manos del equipo, pero ya nada lleva de ellas a usted. No recibirá noticias. Para retirarlas antes, use /mycases.
    }
privacy-forget-roles = Sus roles en el equipo terminan.
privacy-forever-button = 🗑 Sí, olvídeme para siempre
privacy-keep-button = ↩️ No, conservar todo
privacy-forgotten = Hecho: aquí ya no consta nada de usted. Puede borrar este chat en su teléfono. Lo que escriba a partir de ahora empezará de cero.
