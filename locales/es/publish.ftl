### /publish, and what /alert shares with it: an editor writes, checks and sends.

publish-cancel-button = ✖️ Salir
publish-back-button = ↩️ Atrás
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
    Envíelo en un solo mensaje de { NUMBER($limit) } caracteres como máximo; un emoji cuenta como dos o más. La negrita, la cursiva, los enlaces y las citas se conservan. También vale una foto, un vídeo o un documento con el texto debajo.
# $text (String): what was typed before
publish-now =
    Ahora:
    { $text }
# $count (Number): how many are ticked
publish-topics =
    🏷 <b>Temas</b> elegidos: { $count }
    Marque al menos uno. El boletín llega a quienes siguen alguno de ellos, salvo que elija a otras personas.
publish-urgency =
    🌙 <b>¿A qué hora?</b>
    Por regla general, un boletín espera a que terminen las horas de silencio de cada persona. Si es urgente, llega enseguida, también de noche.
publish-calm-button = 🌙 Respetar las horas de silencio
publish-urgent-button = ⚡ Urgente: enseguida

# $kind (String): briefing or alert; $correction (Number): 1 or 0
publish-overview =
    📋 <b>{ $kind ->
        [alert] Alerta
       *[briefing] Boletín
    }{ $correction ->
        [1] : corrección
       *[0] : borrador
    }</b>
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
# $urgent (Number): 1 or 0
publish-when = { $urgent ->
        [1] ⚡ Urgente: llega también en las horas de silencio
       *[0] 🌙 Espera a que terminen las horas de silencio
    }
# $people (Number): who would get it now
publish-people = 📬 { $people ->
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
publish-audience-button = 👥 Para quién
publish-urgency-button = 🌙 Horas de silencio
publish-media-button = 🖼 Foto, archivo
publish-links-button = 🔗 Botones
publish-when-button = 🕒 Cuándo
publish-protect-button = 🔒 Reenvío
publish-preview-button = 👁 Como se leerá
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
    Entre las personas a las que va dirigido no hay nadie localizable en este momento. Aun así puede ponerlo en la biblioteca: allí se encontrará, y no se envía nada, tampoco más tarde.
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
    Si lo guarda, usted y todo el equipo de edición lo encuentran en /{ $command }. Si se descarta, desaparece para todos.
publish-stay-button = ↩️ Seguir escribiendo
publish-later-button = 💾 Guardarlo para más tarde
publish-drop-button = 🗑 Descartarlo
# $command (String): publish or alert
publish-kept = 💾 El borrador queda guardado. Lo encuentra en /{ $command }.
# $command (String): publish or alert
publish-dropped = No se ha enviado nada y no queda ningún borrador. /{ $command } empieza uno nuevo.
