### Approval: a second person looks at what would go out, before it does.

approval-ask-button = ✋ Demander l’approbation
# $people (Number): colleagues who can approve it now
approval-waits = ⏳ { $people ->
        [0] Attend une approbation. <b>Personne ne peut la donner pour l’instant.</b>
        [one] Attend une approbation : { NUMBER($people) } personne de l’équipe peut la donner. On vous préviendra.
       *[other] Attend une approbation : { NUMBER($people) } personnes de l’équipe peuvent la donner. On vous préviendra.
    }
approval-take-back-button = ↩️ Reprendre et continuer à écrire
# $kind (String): briefing or alert; $correction (Number): 1 or 0; $begins (String): title, or how the text begins; $people (Number)
approval-asked =
    ✋ <b>Quelqu’un de l’équipe demande votre approbation</b>
    { $kind ->
        [alert] 🚨 Alerte
       *[briefing] 📰 Note
    } : <b>{ $begins }</b>{ $correction ->
        [1] { " " }(correction d’un envoi)
       *[0] { "" }
    }
    { $people ->
        [0] Personne ne la recevrait maintenant.
        [one] { NUMBER($people) } personne la recevrait maintenant.
       *[other] { NUMBER($people) } personnes la recevraient maintenant.
    } Rien ne part avant que quelqu’un l’approuve.
approval-open-button = 👁 La regarder
# $kind (String): briefing or alert; $correction (Number): 1 or 0
approval-head =
    ✋ <b>{ $kind ->
        [alert] Une alerte attend votre approbation
       *[briefing] Une note attend votre approbation
    }</b>{ $correction ->
        [1] { " " }(correction d’un envoi)
       *[0] { "" }
    }
    Regardez-la dans chaque langue avant de décider.
# $people (Number)
approval-approve-button = ✅ { $people ->
        [0] Approuver
        [one] Approuver : { NUMBER($people) } personne
       *[other] Approuver : { NUMBER($people) } personnes
    }
approval-return-button = ↩️ Renvoyer avec une remarque
approval-later-button = Plus tard
approval-later = ⏳ Elle continue d’attendre. Vous la trouvez sous /publish.
approval-changed =
    ⚠️ <b>Elle a été modifiée depuis qu’on vous l’a montrée.</b>
    La voici telle qu’elle est maintenant.
# $limit (Number): characters
approval-remark =
    ✏️ <b>Que faut-il changer ?</b>
    Écrivez-le en un seul message de { NUMBER($limit) } caractères au plus. Toutes les personnes qui ont écrit le brouillon le liront.
approval-returned-now = ↩️ Renvoyée. Les personnes qui l’ont écrite savent pourquoi.
# $begins (String): title, or how the text begins
approval-approved = ✅ Quelqu’un de l’équipe a approuvé « { $begins } ». L’envoi se fait comme prévu.
# $begins (String): title, or how the text begins; $remark (String): as typed
approval-returned =
    ↩️ <b>Quelqu’un de l’équipe a renvoyé « { $begins } »</b>
    <blockquote>{ $remark }</blockquote>
# $begins (String): title, or how the text begins
approval-void = ↩️ Plus besoin d’approuver « { $begins } » : le brouillon a été modifié, repris ou jeté. S’il faut de nouveau une approbation, elle sera redemandée.
approval-draft-button = ✏️ Ouvrir le brouillon
approval-sendings-button = 📊 Voir l’envoi
