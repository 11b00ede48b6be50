### Drafts: their list, their files and buttons, and what happens when several editors write in one.

draft-list =
    📝 <b>Borradores abiertos</b>
    Cualquiera del equipo de edición puede seguir con ellos.
# $number (Number); $begins (String): title, or how the text begins
draft-begins = { NUMBER($number) }. <b>{ $begins }</b>
# $kind (String): briefing or alert; $correction, $mine (Number): 1 or 0; $state (String): writing or submitted; $changed (Datetime)
draft-item = { $kind ->
        [alert] 🚨 Alerta
       *[briefing] 📰 Boletín
    }{ $correction ->
        [1] , corrección
       *[0] { "" }
    } · { $state ->
        [submitted] ⏳ espera aprobación
       *[writing] ✏️ en preparación
    }
    { $mine ->
        [1] Último cambio: usted
       *[0] Último cambio: alguien del equipo
    }, { DATE($changed, form: "moment") }
# $kind (String): briefing or alert
draft-new-button = { $kind ->
        [alert] ➕ Nueva alerta
       *[briefing] ➕ Nuevo boletín
    }
# $kind (String): briefing or alert
draft-unnamed = { $kind ->
        [alert] Alerta aún sin texto
       *[briefing] Boletín aún sin título
    }
draft-changed =
    ⚠️ <b>Alguien del equipo ha cambiado este borrador entretanto.</b>
    Así está ahora. No se ha sobrescrito nada suyo.
draft-typed-back = ✋ Lo que envió no se ha puesto en el borrador, porque alguien del equipo lo ha cambiado entretanto. Aquí lo tiene, para enviarlo de nuevo en su lugar:

# $language (String): code; $length, $limit (Number): characters
draft-fits = ✅ <b>{ LANGUAGE($language) }</b> ({ NUMBER($length) } de { NUMBER($limit) } caracteres)
# $language (String): code; $length, $limit (Number): characters
draft-too-long = ⚠️ <b>{ LANGUAGE($language) }</b>: demasiado largo. { NUMBER($length) } caracteres, y caben { NUMBER($limit) }

# $limit (Number): items of an album
draft-media =
    🖼 <b>Foto, vídeo o documento</b>
    Envíe uno, o un álbum de hasta { NUMBER($limit) }. Lo que envíe sustituye a lo que hay aquí. Fotos y vídeos van juntos; los documentos, solo entre ellos.
# $kind (String): photo or video
draft-picture = { $kind ->
        [video] • 🎬 Vídeo
       *[photo] • 🖼 Foto
    }
# $name (String): of the file
draft-file = • 📎 { $name }
# $limit (Number): characters
draft-media-limit = Debajo de un archivo, Telegram muestra { NUMBER($limit) } caracteres en total. Para título y texto quedan:
# $text (String): what was written under the file
draft-caption =
    Debajo escribió:
    { $text }
# $language (String): code
draft-caption-button = 📝 Usarlo como texto – { LANGUAGE($language) }
draft-media-remove-button = 🗑 Quitar los archivos
draft-media-too-big = Este archivo es demasiado grande: { NUMBER($size) } MB, y Telegram me deja enviar { NUMBER($limit) } MB como máximo. No se ha cambiado nada.
draft-done-button = Listo →

# $limit (Number): buttons; $length (Number): characters
draft-links =
    🔗 <b>Botones debajo del texto</b>
    Envíe las palabras del botón y su dirección en un solo mensaje, por ejemplo:
    Firmar aquí – https://example.org/petition
    Hasta { NUMBER($limit) } enlaces; { NUMBER($length) } caracteres para las palabras. Son iguales en todos los idiomas.
# $label, $url (String)
draft-link =
    • { $label }
    { $url }
# $label (String)
draft-link-drop-button = 🗑 { $label }
draft-links-full = Ya hay { NUMBER($limit) } botones de enlace. Quite antes alguno.
# $action (String): none, done or coming
draft-action-button = { $action ->
        [done] Se puede responder: Lo he hecho
        [coming] Se puede responder: Voy
       *[none] Sin botón de respuesta
    }
draft-album-bare = ⚠️ Telegram no muestra botones debajo de un álbum. Deje un solo archivo, o prescinda de los botones.

draft-protect =
    🔒 <b>Reenviar y guardar</b>
    Un mensaje protegido no se puede reenviar ni guardar en el teléfono. No impide hacer una foto de la pantalla.
draft-protect-off-button = 🔓 Se puede reenviar
draft-protect-on-button = 🔒 Nadie puede reenviarlo ni guardarlo

# $count (Number): files
draft-has-files = 🖼 { $count ->
        [one] { NUMBER($count) } archivo encima del texto
       *[other] { NUMBER($count) } archivos en un álbum
    }
# $labels (String): a list
draft-has-links = 🔗 { $labels }
# $action (String): done or coming
draft-has-action = { $action ->
        [coming] 🙋 Se puede responder: Voy
       *[done] ✅ Se puede responder: Lo he hecho
    }
draft-is-protected = 🔒 Nadie puede reenviarlo ni guardarlo
draft-correction-settled = ✏️ Una corrección: quienes recibieron la primera versión verán esta en su lugar. A quién llega no cambia.

# $language (String): code
draft-preview-above = 👆 Esto reciben estas personas: { LANGUAGE($language) }
draft-above-toast = Mire el mensaje de arriba
draft-test-button = 🧪 Prueba para mí
draft-test-toast = Va en camino hacia usted.
draft-test-mark = 🧪 <b>Prueba: solo le llega a usted.</b>

# $begins (String): title, or how the text begins; $people (Number)
draft-confirm-correction =
    ✏️ <b>¿Corregir «{ $begins }» para { $people ->
        [one] { NUMBER($people) } persona
       *[other] { NUMBER($people) } personas
    }?</b>
    Cada copia entregada se cambia en su sitio, sin sonido.
draft-needs-approval = ✋ Antes de que salga nada tiene que aprobarlo una segunda persona: alguien de edición que no haya escrito en ello.
