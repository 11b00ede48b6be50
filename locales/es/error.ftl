### When the fault is ours: an apology, what became of what was sent, and nothing internal.

# $code (String): under which staff find what happened
error-surprise = Lo sentimos, algo ha fallado por nuestra parte. Inténtelo de nuevo en un momento. Si vuelve a ocurrir, comunique este código al equipo: <code>{ $code }</code>
error-storage = Lo sentimos, ahora mismo no puedo guardar nada: <b>esto aún no se ha recibido.</b> Sigo intentándolo y responderé en cuanto se reciba. Hasta entonces, conserve lo que envió.
# $limit (Number): megabytes
error-file-too-big = Este archivo es demasiado grande: Telegram me deja descargar como máximo { NUMBER($limit) } MB. No se ha guardado. Envíe uno más pequeño o en varias partes.
error-file-lost = No he podido descargar este archivo de Telegram. No se ha guardado. Envíelo de nuevo.
