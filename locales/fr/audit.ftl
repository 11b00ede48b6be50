audit-title = <b>Journal d’audit</b>{ $about ->
    [case] {" "}: <code>{ $code }</code>
    [person] {" "}: une personne
    [looks] {" "}: consultations
    [cases] {" "}: dossiers
    [texts] {" "}: textes et envois
    [agenda] {" "}: agenda, appels, groupes
    [exports] {" "}: exports
    [roles] {" "}: rôles
    [keys] {" "}: clés et sauvegardes
   *[all] {""}
}
audit-line = <b>{ $act }</b> · { $subject }
    { DATE($at, form: "short") } · { $who }
audit-act = { $act ->
    [report_submitted] signalement envoyé
    [report_opened] dossier consulté
    [evidence_opened] preuve ouverte
    [report_taken] dossier pris
    [report_given_back] dossier rendu
    [report_offered] dossier proposé à un ou une collègue
    [report_handed_over] dossier transmis
    [report_asked] question posée
    [report_answered] réponse reçue
    [report_closed] dossier clos
    [report_withdrawn] signalement retiré
    [report_unlinked] lien avec l’auteur coupé
    [report_erased] supprimé à l’échéance
    [report_held] conservation légale posée
    [report_hold_lifted] conservation légale levée
    [report_exported] a pris le rapport d’un envoi
    [report_taken_away] copie prise par l’auteur
    [reviewer_barred] personne écartée du dossier
    [reviewer_let_in] personne réadmise
    [note_added] note écrite
    [decision_undone] décision annulée
    [danger_raised] alerte de danger
    [danger_taken] alerte prise en charge
    [danger_over] danger écarté
    [consent_given] consentement donné
    [consent_withdrawn] consentement retiré
    [report_verified] dossier confirmé
    [report_not_verified] dossier non confirmé
    [report_acted_on] suite donnée
    [report_reopened] dossier rouvert
    [report_reopening_asked] réouverture demandée
    [report_added_to] ajout au signalement
    [report_edited] message modifié
    [report_compared] dossiers semblables consultés
    [report_severity_set] gravité fixée
    [report_credibility_set] crédibilité fixée
    [report_opened_with_passphrase] ouvert avec la phrase de passe
    [report_offer_declined] dossier décliné
    [passphrase_set] phrase de passe définie
    [reporter_less_anonymous] anonymat réduit par l’auteur
    [case_linked] dossier relié
    [case_unlinked] lien du dossier retiré
    [packet_made_un] paquet pour l’ONU
    [packet_made_contact] paquet pour un contact
    [packet_made_dossier] dossier d’ensemble fait
    [figures_table_taken] tableau des dossiers pris
    [role_granted] rôle donné
    [role_revoked] rôle retiré
    [invitation_created] invitation créée
    [invitation_taken] invitation ouverte
    [invitation_confirmed] invitation confirmée
    [member_looked_up] fiche d’un membre consultée
    [person_forgotten] personne oubliée
    [audit_read] journal lu
    [master_key_added] clé maîtresse ajoutée
    [master_key_in_use] clé maîtresse en service
    [master_key_retired] clé maîtresse retirée
    [master_key_carried_over] valeurs rescellées
    [backup_made] sauvegarde faite
    [backup_restored] sauvegarde restaurée
    [recipient_added] destinataire ajouté
    [recipient_removed] destinataire retiré
    [second_asked_close] clôture demandée
    [second_asked_export] remise demandée
    [second_asked_reveal] identité demandée
    [second_agreed_close] clôture approuvée
    [second_agreed_export] remise approuvée
    [second_agreed_reveal] consultation de l’identité approuvée
    [second_refused_close] clôture refusée
    [second_refused_export] remise refusée
    [second_refused_reveal] consultation de l’identité refusée
    [identity_seen] identité consultée
    [report_severity_lowered] gravité abaissée
    [second_asked_bulk] tableau demandé
    [second_agreed_bulk] tableau approuvé
    [second_refused_bulk] tableau refusé
    [second_asked_aside] mise de côté demandée
    [second_agreed_aside] mise de côté approuvée
    [second_refused_aside] mise de côté refusée
    [sender_set_aside] compte mis de côté
    [sender_let_back] compte remis parmi les autres
    [admin_from_settings] admin par la configuration
    [agenda_exported] a exporté l’agenda
    [agenda_imported] a importé dans l’agenda
    [agenda_notes_deleted] notes effacées après leur délai
    [alert_corrected] a corrigé une alerte
    [alert_published] a envoyé une alerte
    [audit_checked] a vérifié le journal
    [bar_asked] la personne demande d’écarter quelqu’un
    [briefing_approved] a approuvé un texte
    [briefing_corrected] a corrigé une note
    [briefing_published] a envoyé une note
    [briefing_recalled] a rappelé un texte
    [broadcast_paused] a suspendu un envoi
    [broadcast_stopped] a arrêté un envoi
    [broadcast_went_on] a repris un envoi
    [call_added] a ajouté un appel
    [call_answers_opened] a lu les réponses à un appel
    [call_changed] a modifié un appel
    [call_copy_opened] a ouvert le texte soumis
    [call_exported] a exporté une contribution
    [call_file_opened] a ouvert le fichier d’une réponse
    [call_submitted] a marqué un appel comme soumis
    [candidate_added] a ajouté une candidature
    [candidate_back] a rétabli une candidature
    [candidate_changed] a modifié une candidature
    [candidate_withdrawn] a retiré une candidature
    [candidates_imported] a importé des candidatures
    [commitment_broken] engagement : non tenu
    [commitment_kept] engagement : tenu
    [commitment_open] engagement : de nouveau ouvert
    [copies_resent_doubt] a renvoyé les copies incertaines
    [copies_resent_failed] a renvoyé les copies en échec
    [draft_dropped] a supprimé un brouillon
    [draft_returned] a renvoyé un brouillon
    [draft_submitted] a soumis un brouillon
    [event_added] a ajouté un événement
    [event_adjourned] audience renvoyée
    [event_cancelled] a annulé un événement
    [event_changed] a modifié un événement
    [event_closed] échéance passée
    [event_confirmed] rencontre confirmée
    [event_decided] le tribunal a statué
    [event_followed_up] rencontre suivie
    [event_held] événement tenu
    [event_link_withdrawn] a retiré un lien d’événement
    [event_links_made] a créé des liens d’événement
    [event_open] échéance rouverte
    [event_planned] événement prévu
    [event_postponed] a reporté un événement
    [event_proposed] rencontre proposée
    [event_role_taken] rôle pris dans un événement
    [event_scheduled] audience fixée
    [event_submitted] échéance : envoyé
    [group_closed] a fermé un groupe
    [group_created] a créé un groupe
    [group_joined] une personne a rejoint un groupe
    [group_left] une personne a quitté un groupe
    [group_links_made] a créé des liens de groupe
    [group_links_withdrawn] a retiré des liens de groupe
    [group_renamed] a renommé un groupe
    [hearing_asked] a interrogé les observateurs
    [hearing_changed] a modifié une audience
    [hearing_published] a publié une audience
    [hearing_settled] a arrêté l’issue d’une audience
    [invitation_refused] a refusé une invitation
    [meeting_attendees_asked] a interrogé les participants
    [meeting_named] a indiqué qui est rencontré
    [meeting_published] a publié une rencontre
    [meeting_voice_played] a écouté une note vocale de rencontre
    [report_category_set] a fixé la catégorie
    [report_country_set] a fixé le pays
    [report_in_review] a repris l’examen
    [staff_room_linked] a lié le groupe de l’équipe
    [staff_room_lost] groupe de l’équipe perdu
    [staff_room_unlinked] a délié le groupe de l’équipe
    [template_added] a ajouté un modèle
    [template_deleted] a supprimé un modèle
    [template_due] brouillon tiré d’un modèle
    [template_paused] a suspendu un modèle
    [template_resumed] a repris un modèle
    [wishes_opened] a lu qui est redouté
   *[other] { $act }
}
# $kind (String): as it is written in the log; $number (String): of the thing, or what it is called
audit-subject = { $kind ->
    [event] événement { $number }
    [briefing] texte { $number }
    [broadcast] envoi { $number }
    [draft] brouillon { $number }
    [template] modèle { $number }
    [call] appel { $number }
    [candidate] candidature { $number }
    [commitment] engagement { $number }
    [group] groupe { $number }
    [invitation] invitation { $number }
    [recipient] destinataire { $number }
    [key] clé { $number }
    [report] dossier { $number }
    [audit] journal d’audit
    [backup] sauvegarde
    [agenda] agenda
    [reports] dossiers
    [people] membres
    [staff_room] groupe de l’équipe
   *[other] { $kind } { $number }
}
audit-whole = ✅ Le journal d’audit est intact : chaque ligne est telle qu’elle a été écrite, sans ligne manquante ni ajoutée.
# $number (Number): of the line; $kind (String): what was done to it
audit-broken = ⚠️ <b>Le journal d’audit a été modifié de l’extérieur</b>, d’abord à la ligne { NUMBER($number) } : { $kind ->
        [missing] une ligne a été retirée.
        [edited] une ligne n’est pas ce qui a été écrit.
        [added] une ligne a été ajoutée.
        [cut_off] les dernières lignes ont disparu.
       *[head] l’indication de sa longueur a été modifiée.
    }
    Prévenez les personnes qui exploitent le programme ; elles le compareront à une sauvegarde.
audit-page = Page { NUMBER($page) } sur { NUMBER($pages) }. Votre lecture est inscrite.
audit-nothing = Rien ici.
audit-who = De qui voulez-vous voir les lignes ?
audit-all-button = Tout
audit-looks-button = 👁 Lectures
audit-cases-button = 📁 Dossiers
audit-texts-button = ✉️ Textes
audit-agenda-button = 📅 Agenda
audit-exports-button = 📤 Exports
audit-roles-button = 👥 Rôles
audit-keys-button = 🔑 Clés
audit-who-button = 👤 Personne
audit-check-button = 🔗 Vérifier
audit-back-button = ← Journal d’audit
audit-case-button = 🧾 Son journal
