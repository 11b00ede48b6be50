### A quién pueden ir los paquetes: la lista de la administración.

recipient-button = 🔑 Destinatarios de paquetes
recipient-list = <b>🔑 Destinatarios de paquetes</b>
    { $count ->
        [0] La lista está vacía.
       *[other] Un paquete se cifra con su clave: nadie más puede abrirlo.
    }
recipient-line = <b>{ $name }</b>
    <code>{ $key }</code>
recipient-add-button = ➕ Añadir
recipient-drop-button = 🗑 { $name }
recipient-drop = ¿Quitar a <b>{ $name }</b> de la lista? Lo que se aprobó para ese destino dejará de valer.
    <code>{ $key }</code>
recipient-sure-button = 🗑 Quitar
recipient-name = ¿Quién es? Envíe el nombre de la oficina o persona, { NUMBER($limit) } caracteres como máximo.
recipient-key = Envíe ahora la clave pública age de <b>{ $name }</b> (age1…). Compárela por otra vía, por ejemplo por teléfono: quien tenga su mitad secreta lo lee todo.
recipient-check = <b>¿Poner a { $name } en la lista?</b>
    <code>{ $key }</code>
recipient-save-button = ✅ Poner en la lista
recipient-leave-button = ✖️ Salir
