audit-title = <b>Registro de auditoría</b>{ $about ->
    [case] : <code>{ $code }</code>
    [person] : una persona
    [looks] : consultas
    [cases] : casos
    [texts] : textos y envíos
    [agenda] : agenda, convocatorias, grupos
    [exports] : exportaciones
    [roles] : roles
    [keys] : claves y copias
   *[all] {""}
}
audit-line = <b>{ $act }</b> · { $subject }
    { DATE($at, form: "short") } · { $who }
audit-act = { $act ->
    [report_submitted] informe enviado
    [report_opened] caso consultado
    [evidence_opened] prueba abierta
    [report_taken] caso asumido
    [report_given_back] caso devuelto
    [report_offered] caso ofrecido a colega
    [report_handed_over] caso traspasado
    [report_asked] pregunta hecha
    [report_answered] respuesta recibida
    [report_closed] caso cerrado
    [report_withdrawn] informe retirado
    [report_unlinked] vínculo cortado
    [report_erased] borrado al vencer
    [report_held] retención legal puesta
    [report_hold_lifted] retención legal levantada
    [report_exported] tomó el informe de un envío
    [report_taken_away] copia del informante
    [reviewer_barred] persona apartada
    [reviewer_let_in] persona readmitida
    [note_added] nota escrita
    [decision_undone] decisión deshecha
    [danger_raised] alerta de peligro
    [danger_taken] alerta atendida
    [danger_over] peligro pasado
    [consent_given] consentimiento dado
    [consent_withdrawn] consentimiento retirado
    [report_verified] caso verificado
    [report_not_verified] caso no verificado
    [report_acted_on] se actuó
    [report_reopened] caso reabierto
    [report_reopening_asked] reapertura pedida
    [report_added_to] añadido al informe
    [report_edited] mensaje editado
    [report_compared] casos parecidos consultados
    [report_severity_set] gravedad fijada
    [report_credibility_set] credibilidad fijada
    [report_opened_with_passphrase] abierto con la frase de paso
    [report_offer_declined] caso rechazado
    [passphrase_set] frase de paso fijada
    [reporter_less_anonymous] menos anonimato, a elección
    [case_linked] caso vinculado
    [case_unlinked] vínculo del caso quitado
    [packet_made_un] paquete para la ONU
    [packet_made_contact] paquete para un contacto
    [packet_made_dossier] dossier preparado
    [figures_table_taken] tabla de casos tomada
    [role_granted] rol dado
    [role_revoked] rol retirado
    [invitation_created] invitación creada
    [invitation_taken] invitación abierta
    [invitation_confirmed] invitación confirmada
    [member_looked_up] miembro consultado
    [person_forgotten] persona olvidada
    [audit_read] registro leído
    [master_key_added] clave maestra añadida
    [master_key_in_use] clave maestra en uso
    [master_key_retired] clave maestra retirada
    [master_key_carried_over] valores resellados
    [backup_made] copia de seguridad hecha
    [backup_restored] copia restaurada
    [recipient_added] destinatario añadido
    [recipient_removed] destinatario quitado
    [second_asked_close] cierre pedido
    [second_asked_export] entrega pedida
    [second_asked_reveal] identidad pedida
    [second_agreed_close] cierre aprobado
    [second_agreed_export] entrega aprobada
    [second_agreed_reveal] ver la identidad: aprobado
    [second_refused_close] cierre rechazado
    [second_refused_export] entrega rechazada
    [second_refused_reveal] ver la identidad: rechazado
    [identity_seen] identidad vista
    [report_severity_lowered] gravedad rebajada
    [second_asked_bulk] tabla pedida
    [second_agreed_bulk] tabla aprobada
    [second_refused_bulk] tabla rechazada
    [second_asked_aside] apartar la cuenta: pedido
    [second_agreed_aside] apartar la cuenta: aprobado
    [second_refused_aside] apartar la cuenta: rechazado
    [sender_set_aside] cuenta apartada
    [sender_let_back] cuenta de nuevo entre las demás
    [admin_from_settings] admin por la configuración
    [agenda_exported] exportó la agenda
    [agenda_imported] importó en la agenda
    [agenda_notes_deleted] notas borradas tras su plazo
    [alert_corrected] corrigió una alerta
    [alert_published] envió una alerta
    [audit_checked] comprobó el registro
    [bar_asked] quien informó pide apartar a alguien
    [briefing_approved] aprobó un texto
    [briefing_corrected] corrigió un boletín
    [briefing_published] envió un boletín
    [briefing_recalled] retiró un texto
    [broadcast_paused] puso en pausa un envío
    [broadcast_stopped] detuvo un envío
    [broadcast_went_on] reanudó un envío
    [call_added] añadió una convocatoria
    [call_answers_opened] leyó respuestas a una convocatoria
    [call_changed] cambió una convocatoria
    [call_copy_opened] abrió lo presentado
    [call_exported] exportó una contribución
    [call_file_opened] abrió un archivo de una respuesta
    [call_submitted] marcó una convocatoria como presentada
    [candidate_added] añadió una candidatura
    [candidate_back] restableció una candidatura
    [candidate_changed] cambió una candidatura
    [candidate_withdrawn] retiró una candidatura
    [candidates_imported] importó candidaturas
    [commitment_broken] compromiso: no cumplido
    [commitment_kept] compromiso: cumplido
    [commitment_open] compromiso: abierto de nuevo
    [copies_resent_doubt] reenvió las copias dudosas
    [copies_resent_failed] reenvió las copias fallidas
    [draft_dropped] descartó un borrador
    [draft_returned] devolvió un borrador
    [draft_submitted] presentó un borrador
    [event_added] añadió un evento
    [event_adjourned] audiencia aplazada
    [event_cancelled] canceló un evento
    [event_changed] cambió un evento
    [event_closed] plazo terminado
    [event_confirmed] reunión confirmada
    [event_decided] el tribunal decidió
    [event_followed_up] reunión con seguimiento
    [event_held] evento celebrado
    [event_link_withdrawn] retiró un enlace de evento
    [event_links_made] creó enlaces de evento
    [event_open] plazo abierto de nuevo
    [event_planned] evento previsto
    [event_postponed] pospuso un evento
    [event_proposed] reunión propuesta
    [event_role_taken] papel asumido en un evento
    [event_scheduled] audiencia fijada
    [event_submitted] plazo: presentado
    [group_closed] cerró un grupo
    [group_created] creó un grupo
    [group_joined] alguien entró en un grupo
    [group_left] alguien salió de un grupo
    [group_links_made] creó enlaces de grupo
    [group_links_withdrawn] retiró enlaces de grupo
    [group_renamed] cambió el nombre de un grupo
    [hearing_asked] preguntó a los observadores
    [hearing_changed] cambió una audiencia
    [hearing_published] publicó una audiencia
    [hearing_settled] fijó el resultado de una audiencia
    [invitation_refused] rechazó una invitación
    [meeting_attendees_asked] preguntó a los asistentes
    [meeting_named] indicó con quién es la reunión
    [meeting_published] publicó una reunión
    [meeting_voice_played] escuchó una nota de voz de una reunión
    [report_category_set] fijó la categoría
    [report_country_set] fijó el país
    [report_in_review] la volvió a revisar
    [staff_room_linked] vinculó el grupo del equipo
    [staff_room_lost] grupo del equipo perdido
    [staff_room_unlinked] desvinculó el grupo del equipo
    [template_added] añadió una plantilla
    [template_deleted] borró una plantilla
    [template_due] borrador hecho de una plantilla
    [template_paused] puso en pausa una plantilla
    [template_resumed] reanudó una plantilla
    [wishes_opened] leyó a quién se teme
   *[other] { $act }
}
# $kind (String): as it is written in the log; $number (String): of the thing, or what it is called
audit-subject = { $kind ->
    [event] evento { $number }
    [briefing] texto { $number }
    [broadcast] envío { $number }
    [draft] borrador { $number }
    [template] plantilla { $number }
    [call] convocatoria { $number }
    [candidate] candidatura { $number }
    [commitment] compromiso { $number }
    [group] grupo { $number }
    [invitation] invitación { $number }
    [recipient] destinatario { $number }
    [key] clave { $number }
    [report] caso { $number }
    [audit] registro de auditoría
    [backup] copia de seguridad
    [agenda] agenda
    [reports] casos
    [people] miembros
    [staff_room] grupo del equipo
   *[other] { $kind } { $number }
}
audit-whole = ✅ El registro de auditoría está íntegro: cada línea está tal como se escribió, sin que falte ni sobre ninguna.
# $number (Number): of the line; $kind (String): what was done to it
audit-broken = ⚠️ <b>El registro de auditoría se modificó desde fuera</b>, primero en la línea { NUMBER($number) }: { $kind ->
        [missing] se quitó una línea.
        [edited] una línea no es la que se escribió.
        [added] se añadió una línea.
        [cut_off] faltan las últimas líneas.
       *[head] se cambió lo que indica su longitud.
    }
    Avise a quienes gestionan el programa; lo compararán con una copia de seguridad.
audit-page = Página { NUMBER($page) } de { NUMBER($pages) }. Queda anotado que lo ha leído.
audit-nothing = Aquí no hay nada.
audit-who = ¿De quién quiere ver las líneas?
audit-all-button = Todo
audit-looks-button = 👁 Vistas
audit-cases-button = 📁 Casos
audit-texts-button = ✉️ Textos
audit-agenda-button = 📅 Agenda
audit-exports-button = 📤 Exportar
audit-roles-button = 👥 Roles
audit-keys-button = 🔑 Claves
audit-who-button = 👤 Persona
audit-check-button = 🔗 Revisar
audit-back-button = ← Registro de auditoría
audit-case-button = 🧾 Su registro
