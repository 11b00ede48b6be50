### Paquetes: qué sale de un caso, para quién y qué le falta.

packet-button = 📦 Paquete
packet-not-verified = Solo puede salir un caso verificado.
packet-incomplete = Al caso le falta algo que esta forma exige; quizá se retiró un permiso. Por favor, revise el paquete.
packet-no-key = No hay destinatario, o su clave ya no está en la lista. Por favor, elija de nuevo.
packet-bad-key = Eso no es una clave pública age. Empieza por age1 y la da quien recibe; nunca me envíe una clave secreta.
packet-no-name = La identidad solo puede ir a alguien de la lista de la administración, o la entrega quien tiene acceso a identidades; y solo si hay permiso.
packet-list-full = La lista admite { NUMBER($limit) } destinatarios. Por favor, quite primero a alguien.
packet-form-un = Procedimientos especiales de la ONU
packet-form-contact = Contacto en el Consejo de Europa o la UE
packet-form-dossier = Expediente general
packet-un-button = ONU
packet-contact-button = CdE / UE
packet-dossier-button = General
packet-copies-as_received = como se recibió
packet-copies-cleaned = imágenes sin metadatos
packet-copies-clean_only = solo lo que va sin metadatos
packet-choose = <b>📦 Paquete de { $code }</b>
    <b>Para:</b> { $form }
    <b>Destinatario:</b> { $recipient }
    <b>Pruebas:</b> { $copies } ({ $files ->
        [one] { NUMBER($files) } archivo
       *[other] { NUMBER($files) } archivos
    })
    <b>Identidad:</b> { $named ->
        [yes] se incluye
        [missing] no dada, o sin acuerdo
       *[no] se queda aquí
    }
    <b>Idioma:</b> { $language }
# $copies (String): as_received, cleaned or clean_only
packet-metadata = { $copies ->
    [as_received] ⚠️ Byte por byte, como prueba: los archivos pueden decir dónde, cuándo, con qué y por quién se hicieron.
    [cleaned] ⚠️ Las imágenes JPEG, PNG y WebP se rehacen sin metadatos; las demás imágenes se quedan aquí. Voz, vídeos y documentos van como se recibieron: pueden decir lugar, hora, aparato y autor.
   *[clean_only] Solo van copias de imágenes JPEG, PNG y WebP; todos los demás archivos se quedan aquí.
}
packet-lacks = ⚠️ <b>Falta:</b>
packet-inside = ⚠️ Quien denunció no aceptó compartirlo con asociados: que no salga de la red.
packet-need-submitter = quién lo presenta, con nombre
packet-need-un_government = permiso: nombres al gobierno
packet-need-un_public = permiso: nombres en informes de la ONU
packet-need-partners = permiso: compartir con asociados
packet-need-victim = a quién le ocurrió
packet-need-perpetrator = quién lo hizo
packet-need-place = dónde
packet-need-date = cuándo
packet-need-narrative = qué ocurrió
packet-need-done = qué se ha hecho ya
packet-to-button = 👤 Destinatario
packet-copies-button = 📎 → { $copies }
packet-language-button = 🌐 → { $language }
packet-named-button = → con identidad
packet-unnamed-button = → sin identidad
packet-ask-button = ❓ Preguntar a la persona
packet-on-button = ▶️ Seguir
packet-nobody-yet = nadie todavía
packet-typed-key = una clave escrita a mano
packet-who = <b>¿Quién debe leerlo?</b>
    { $count ->
        [0] La lista está vacía; la administración la lleva con /recipients.
       *[other] Elija de la lista que lleva la administración.
    } O envíeme la clave pública age de quien lo recibe (age1…). Solo esa persona podrá abrir el paquete.
packet-left = No sale nada.
packet-making = 📦 Se prepara el paquete de <code>{ $code }</code>. Puede tardar un minuto.
packet-caption = <b>{ $code }</b> – parte { NUMBER($part) }
    SHA-256 <code>{ $sha256 }</code>
packet-done = ✅ El paquete de <code>{ $code }</code> está completo: { $parts ->
        [one] un archivo.
       *[other] { NUMBER($parts) } archivos.
    }
    Solo puede abrirlo quien lo recibe: { $recipient }
packet-went-as_received = 📎 Como se recibieron: { NUMBER($count) }
packet-went-without_metadata = 🧼 Copias sin metadatos: { NUMBER($count) }
packet-went-left_out = ➖ Se quedan, no se pueden quitar los metadatos: { NUMBER($count) }
packet-went-refused = ⚠️ Se quedan, imágenes que no se abren con seguridad: { NUMBER($count) }
packet-went-damaged = ⚠️ Se quedan, dañados en nuestro lado: { NUMBER($count) }
packet-open = Quien lo recibe lo abre con age y lo comprueba con SHA256SUMS.
packet-yes = sí
packet-no = no
packet-consent-un_government = ONU: los nombres pueden ir al gobierno
packet-consent-un_public = ONU: los nombres pueden figurar en informes públicos
packet-consent-partners = puede entregarse a organizaciones asociadas
packet-consent-public = puede aparecer en informes públicos, sin nombres
packet-pdf-title = Caso { $code }
packet-pdf-page = { $code } – página { $page }
packet-pdf-made = Elaborado el { $at }
packet-pdf-received = Recibido
packet-pdf-status = Estado
packet-pdf-category = Categoría
packet-pdf-country = País
packet-pdf-submitter = Presentado por
packet-pdf-severity = Gravedad
packet-pdf-credibility = Credibilidad
packet-pdf-needs = En resumen
packet-pdf-answers = Respuestas a las preguntas
packet-pdf-consents = Permisos dados
packet-pdf-told = Todo lo que se contó, en orden
packet-pdf-version = versión { $version }
packet-pdf-place = Latitud y longitud:
packet-pdf-file = Archivo como se recibió, { NUMBER($size) } bytes
packet-pdf-nothing = sin indicar
packet-pdf-pseudonym = { $name } (seudónimo)
packet-pdf-unnamed = sin nombre en este paquete
# $sign (String): a square
packet-pdf-missing = { $sign } ocupa el lugar de un signo que este documento no puede mostrar; case.json los tiene todos.
packet-status-verified = verificado
packet-status-acted_on = verificado y con medidas tomadas
packet-status-waiting = verificado, con una pregunta abierta
packet-severity-critical = crítica
packet-severity-high = alta
packet-severity-medium = media
packet-severity-low = baja
packet-credibility-confirmed = confirmada
packet-credibility-plausible = plausible
packet-credibility-doubtful = dudosa
