audit-title = <b>Journal d’audit</b>{ $about ->
    [case] {" "}: <code>{ $code }</code>
    [person] {" "}: une personne
    [looks] {" "}: consultations
    [cases] {" "}: dossiers
    [exports] {" "}: exports
    [roles] {" "}: rôles
    [keys] {" "}: clés et sauvegardes
   *[all] {""}
}
audit-line = { NUMBER($number) } · { DATE($at, form: "short") } · { $who } · { $act } · { $subject }
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
    [report_exported] dossier exporté
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
    [danger_passed_on] danger transmis à l’administration
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
    [packet_made_un] paquet pour l’ONU
    [packet_made_contact] paquet pour un contact
    [packet_made_dossier] dossier général sorti
    [report_severity_lowered] gravité abaissée
    [second_asked_bulk] tableau demandé
    [second_agreed_bulk] tableau approuvé
    [second_refused_bulk] tableau refusé
    [second_asked_aside] mise de côté demandée
    [second_agreed_aside] mise de côté approuvée
    [second_refused_aside] mise de côté refusée
    [sender_set_aside] compte mis de côté
    [sender_let_back] compte remis parmi les autres
    [figures_table_taken] tableau de tous les dossiers sorti
   *[other] { $act }
}
audit-page = Page { NUMBER($page) } sur { NUMBER($pages) }. Votre lecture est inscrite.
audit-nothing = Rien ici.
audit-who = De qui voulez-vous voir les lignes ?
audit-all-button = Tout
audit-looks-button = 👁 Lectures
audit-cases-button = 📁 Dossiers
audit-exports-button = 📤 Exports
audit-roles-button = 👥 Rôles
audit-keys-button = 🔑 Clés
audit-who-button = 👤 Personne
audit-case-button = 🧾 Son journal
