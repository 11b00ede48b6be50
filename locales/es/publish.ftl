### /publish, and what /alert shares with it: an editor writes, checks and sends.

publish-cancel-button = ✖️ Cancelar
publish-back-button = ← Atrás
publish-next-button = Siguiente →
publish-keep-button = Dejarlo como está →

# $kind (String): briefing or alert
publish-languages =
    🌐 <b>{ $kind ->
        [alert] Nueva alerta
       *[briefing] Nuevo boletín
    }: idiomas</b>
    Marque los idiomas en los que va a escribir. Quienes leen en otro idioma reciben la versión más cercana, y se les avisa.
# $language (String): code; $limit (Number): characters
publish-title =
    ✏️ <b>Título – { LANGUAGE($language) }</b>
    Envíelo como mensaje: una línea, { NUMBER($limit) } caracteres como máximo.
# $language (String): code; $limit (Number): characters
publish-text =
    ✏️ <b>Texto – { LANGUAGE($language) }</b>
    Envíelo en un solo mensaje de { NUMBER($limit) } caracteres como máximo; un emoji cuenta como dos o más. Se leerá tal como lo escriba, sin negrita ni cursiva.
# $text (String): what was typed before
publish-now =
    Ahora:
    { $text }
# $count (Number): how many are ticked
publish-topics =
    🏷 <b>Temas</b> elegidos: { $count }
    Marque al menos uno. El boletín llega a quienes siguen alguno de ellos.
publish-urgency =
    🌙 <b>¿A qué hora?</b>
    Por regla general, un boletín espera a que terminen las horas de silencio de cada persona. Si es urgente, llega enseguida, también de noche.
publish-calm-button = 🌙 Respetar las horas de silencio
publish-urgent-button = ⚡ Urgente: enseguida

# $kind (String): briefing or alert
publish-overview =
    📋 <b>{ $kind ->
        [alert] Su alerta
       *[briefing] Su boletín
    }</b>
# $language (String): code; $length (Number): characters of the text
publish-version = ✅ <b>{ LANGUAGE($language) }</b> ({ NUMBER($length) } caracteres)
# $language (String): code; $part (String): title or text
publish-version-missing = ⚠️ <b>{ LANGUAGE($language) }</b>: { $part ->
        [title] falta el título
       *[text] falta el texto
    }
# $language, $version (String): codes
publish-version-other = ➖ <b>{ LANGUAGE($language) }</b>: estas personas reciben: { LANGUAGE($version) }
publish-version-title = { $title }
publish-version-begins = <i>{ $text }</i>
# $topics (String): a list of names
publish-on-topics = 🏷 { $topics }
publish-for-everyone = 🏷 Para toda la red
# $urgent (Number): 1 or 0
publish-when = { $urgent ->
        [1] ⚡ Urgente: llega también en las horas de silencio
       *[0] 🌙 Espera a que terminen las horas de silencio
    }
# $people (Number): who would get it now
publish-people = 👥 { $people ->
        [0] Ahora no le llegaría a nadie
        [one] Le llega a { NUMBER($people) } persona
       *[other] Les llega a { NUMBER($people) } personas
    }
# $language (String): code
publish-title-button = ✏️ Título – { LANGUAGE($language) }
# $language (String): code
publish-text-button = ✏️ Texto – { LANGUAGE($language) }
publish-languages-button = 🌐 Idiomas
publish-topics-button = 🏷 Temas
publish-audience-button = 🏷 Para quién
publish-urgency-button = 🌙 Horas de silencio
publish-preview-button = 👁 Verlo como se leerá
publish-confirm-button = 📤 Revisar y enviar →

# $kind (String): briefing or alert; $people (Number)
publish-confirm =
    📤 <b>{ $kind ->
        [alert] ¿Enviar esta alerta
       *[briefing] ¿Enviar este boletín
    } a { $people ->
        [one] { NUMBER($people) } persona
       *[other] { NUMBER($people) } personas
    }?</b>
# $kind (String): briefing or alert; $people (Number): 0
publish-confirm-nobody =
    👥 <b>{ $kind ->
        [alert] Esta alerta
       *[briefing] Este boletín
    } ahora no le llegaría a { $people ->
       *[0] nadie
    }.</b>
    Entre quienes siguen este asunto no hay nadie localizable en este momento. Aun así puede ponerlo en la biblioteca: allí se encontrará, y no se envía nada, tampoco más tarde.
# $language (String): code; $people (Number)
publish-readers = • { LANGUAGE($language) }: { NUMBER($people) }
# $language, $version (String): codes; $people (Number)
publish-readers-other = • { LANGUAGE($language) }: { NUMBER($people) }, que reciben: { LANGUAGE($version) }
publish-unchecked = ⚠️ Nadie más que usted lo ha revisado todavía.
# $people (Number)
publish-send-button = ✅ { $people ->
        [one] Enviar a { NUMBER($people) } persona
       *[other] Enviar a { NUMBER($people) } personas
    }
# $people (Number): 0
publish-library-button = 📚 { $people ->
       *[0] Solo ponerlo en la biblioteca
    }
publish-in-library = 📚 Hecho. Está en la biblioteca, en /briefings. No se ha enviado a nadie.

# $command (String): publish or alert
publish-leaving =
    <b>¿Salir de este borrador?</b>
    Si lo guarda, /{ $command } sigue donde está ahora.
publish-stay-button = ← Seguir escribiendo
publish-later-button = 💾 Guardarlo para más tarde
publish-drop-button = 🗑 Descartarlo
# $command (String): publish or alert
publish-kept = 💾 El borrador queda guardado. /{ $command } sigue con él.
# $command (String): publish or alert
publish-dropped = No se ha enviado nada y no queda ningún borrador. /{ $command } empieza uno nuevo.
# $kind (String): briefing or alert; $begins (String): how it begins; $changed (Datetime)
publish-resume =
    💾 <b>{ $kind ->
        [alert] Hay una alerta sin terminar
       *[briefing] Hay un boletín sin terminar
    }</b>
    <i>{ $begins }</i>
    Último cambio: { DATE($changed, form: "moment") }
publish-resume-button = ✏️ Seguir con ello
publish-anew-button = 🗑 Descartarlo y empezar de nuevo
