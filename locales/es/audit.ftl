audit-title = <b>Registro de auditoría</b>{ $about ->
    [case] : <code>{ $code }</code>
    [person] : una persona
    [looks] : consultas
    [cases] : casos
    [exports] : exportaciones
    [roles] : roles
    [keys] : claves y copias
   *[all] {""}
}
audit-line = { NUMBER($number) } · { DATE($at, form: "short") } · { $who } · { $act } · { $subject }
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
    [report_exported] caso exportado
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
    [danger_passed_on] peligro pasado a administración
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
    [packet_made_un] paquete para la ONU
    [packet_made_contact] paquete para un contacto
    [packet_made_dossier] expediente general sacado
    [report_severity_lowered] gravedad rebajada
    [second_asked_bulk] tabla pedida
    [second_agreed_bulk] tabla aprobada
    [second_refused_bulk] tabla rechazada
    [second_asked_aside] apartar la cuenta: pedido
    [second_agreed_aside] apartar la cuenta: aprobado
    [second_refused_aside] apartar la cuenta: rechazado
    [sender_set_aside] cuenta apartada
    [sender_let_back] cuenta de nuevo entre las demás
    [figures_table_taken] tabla de todos los casos sacada
   *[other] { $act }
}
audit-page = Página { NUMBER($page) } de { NUMBER($pages) }. Queda anotado que lo ha leído.
audit-nothing = Aquí no hay nada.
audit-who = ¿De quién quiere ver las líneas?
audit-all-button = Todo
audit-looks-button = 👁 Consultas
audit-cases-button = 📁 Casos
audit-exports-button = 📤 Exportar
audit-roles-button = 👥 Roles
audit-keys-button = 🔑 Claves
audit-who-button = 👤 Persona
audit-case-button = 🧾 Su registro
