### What is stored about a person, taken away as a file, and forgotten.

privacy-head = 🔒 <b>Ce qui est conservé sur vous</b>
# $id, $name, $username (String): as on Telegram
privacy-contact = 👤 Telegram : { $name } · { $username } · identifiant { $id }
privacy-not-agreed = Vous n’avez rien accepté de plus. C’est gardé seulement pour vous répondre ici.
# $when (Datetime): of consent
privacy-agreed = Vous avez donné votre accord le { DATE($when, form: "date") }.
# $count (Number): answers about coming to events
privacy-answers =
    { $count ->
        [0] 📅 Réponses aux événements : aucune
       *[other] 📅 Réponses aux événements : { $count }
    }
# $topics (Number): how many come gathered; $waiting (Number): briefings in the next digest
privacy-rhythms =
    ⏱ Thèmes regroupés : { $topics }{ $waiting ->
        [0] {""}
       *[other]  ; en attente du prochain résumé : { $waiting }
    }
# $groups (String): a list of names
privacy-groups = 👥 Groupes : { $groups }
# $count (Number): drafts
privacy-drafts = ✏️ Brouillons de notes et d’alertes auxquels vous avez participé : { $count }
# $roles (String): a list
privacy-roles = 🛡 Rôles : { $roles }
# $role (String): which role
privacy-role-name =
    { $role ->
        [reviewer] examen des signalements
        [editor] rédaction
        [coordinator] coordination
        [trustee] accès aux identités
       *[admin] administration
    }
# $count (Number): reports submitted; $draft (Number): 1 when one is unfinished
privacy-reports =
    📁 Signalements envoyés : { $count }{ $draft ->
        [1] , et un inachevé
       *[other] {""}
    }
privacy-sealed = L’identifiant Telegram, le nom et les signalements sont chiffrés. La liste des messages envoyés est gardée un temps, sans leur texte. Telegram garde aussi cette conversation.
privacy-file-button = 📄 L’emporter en fichier
privacy-forget-button = 🗑 Oubliez-moi
privacy-file-toast = Votre fichier arrive.
privacy-file = Tout ce qui est conservé sur vous. Le contenu de vos signalements et leurs codes n’y sont pas : un fichier peut tomber en d’autres mains. Effacez-le de cette conversation une fois mis en lieu sûr.
privacy-forget =
    🗑 <b>Dois-je vous oublier ?</b>
    Tout ce qui vous concerne est effacé : contact, réglages, thèmes, réponses. Plus rien ne vous sera envoyé. C’est irréversible.
privacy-forget-draft = Votre signalement inachevé est détruit avec ses fichiers.
# $count (Number): reports submitted
privacy-forget-reports =
    { $count ->
        [one] Le signalement envoyé reste à l’équipe, mais plus rien n’y mène à vous. Vous n’en aurez plus de nouvelles. Pour le retirer d’abord, utilisez /mycases.
       *[other] Les { $count } signalements envoyés restent à l’équipe, mais plus rien n’y mène à vous. Vous n’en aurez plus de nouvelles. Pour les retirer d’abord, utilisez /mycases.
    }
privacy-forget-roles = Vos rôles dans l’équipe prennent fin.
privacy-forever-button = 🗑 Oui, oubliez-moi pour de bon
privacy-keep-button = ↩️ Non, garder tout
privacy-forgotten = C’est fait : plus rien ici ne garde trace de vous. Vous pouvez effacer cette conversation sur votre téléphone. Ce que vous écrirez ensuite sera un nouveau départ.
