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
    Tout ce qui vous concerne est effacé : contact, réglages, thèmes, réponses. Plus rien ne vous sera envoyé. Les sauvegardes le gardent, chiffré, encore quelques semaines. C’est irréversible.
privacy-forget-draft = Votre signalement inachevé est détruit avec ses fichiers.
privacy-forget-roles = Vos rôles dans l’équipe prennent fin.
privacy-keep-button = ↩️ Non, garder tout
privacy-forgotten = C’est fait : plus rien ici ne garde trace de vous. Vous pouvez effacer cette conversation sur votre téléphone. Ce que vous écrirez ensuite sera un nouveau départ.
privacy-reports-button = 📦 Emporter mes signalements
privacy-reports-file-ask = <b>📦 Vos signalements dans un fichier ?</b>
    Il contient vos codes, tout ce que vous avez écrit et envoyé, et les questions reçues. Quiconque le trouve peut tout lire. Gardez-le en lieu sûr, puis supprimez-le de cette discussion.
privacy-reports-file-yes-button = 📦 Oui, envoyer le fichier
# $complete (String): yes, or no when some files are too large
privacy-reports-file = Ce que vous avez signalé.{ $complete ->
    [no] {" "}Certains fichiers sont trop gros pour être envoyés d’ici ; ils sont listés avec leur SHA-256.
   *[yes] {""}
} Gardez-le en lieu sûr, puis supprimez-le de cette discussion.
# $count (Number): cases
privacy-passphrases = 🔑 Dossiers qu’une phrase secrète ouvre : { $count }
privacy-named = 👤 Signalements qui contiennent votre nom, scellé à part : { $count }
privacy-floods = ⏱ Contre les envois massifs, il peut être gardé d’un compte, sous une empreinte à clé : combien de signalements sont venus dans la dernière heure et, après un envoi massif, que ses envois sont lus en dernier pendant { NUMBER($days) } jours au plus ; jamais ceux qui disent que quelqu’un est en danger. Cette ligne est la même pour tout le monde. « Oubliez-moi » l’efface.
privacy-undecided = Dites d’abord, pour chaque dossier ouvert, ce qu’il devient : ouvrez /privacy et touchez « Oubliez-moi ».
privacy-kept = Tout reste comme c’est.
# $code (String): case code; $number, $total (Number): which of how many
privacy-case = <b>🗑 Dossier { $number } sur { $total } : { $code }</b>
    Il est encore ouvert. Que doit-il devenir ?
privacy-case-choices = <b>Retirer :</b> sa clé est détruite, l’équipe ne peut plus le lire. <b>Laisser :</b> l’équipe continue, mais rien ne mène de lui à vous. Le nom que vous avez donné est détruit ; seule une phrase secrète l’ouvrira : gardez-en une maintenant si vous voulez en avoir des nouvelles.
privacy-forget-withdraw-button = 🗑 Le retirer
privacy-forget-unlink-button = ✂️ Le laisser, détaché
privacy-forget-anew-button = ↩️ Choisir à nouveau
privacy-forget-forever-button = 🗑 Oui, m’oublier pour de bon
privacy-forget-out-button = ↩️ Non, tout garder
# $withdrawn, $left (Number): open cases
privacy-forget-cases = Vos dossiers ouverts : { $withdrawn } à retirer, { $left } laissés à l’équipe, détachés.
privacy-forget-closed = Les dossiers clos restent à l’équipe aussi longtemps qu’ils sont gardés ; plus rien ne mène d’eux à vous.
