### What reporters do with their own cases: consents, names, who may see them, passphrases.

owncase-on-hold = Ce dossier est gardé pour des raisons juridiques : il ne peut pas être détruit. Vous pouvez le détacher de ce compte : 🔑.
owncase-no-passphrase = Gardez d’abord une phrase secrète : sans elle, personne ne pourrait plus ouvrir ce dossier.
owncase-wrong = Ce code et cette phrase n’ouvrent aucun dossier. Vérifiez les deux et écrivez la phrase de nouveau.
# $minutes (Number): to wait
owncase-tries = { $minutes ->
    [one] Trop d’essais. Réessayez dans une minute.
   *[other] Trop d’essais. Réessayez dans { NUMBER($minutes) } minutes.
}
owncase-agreed-button = 🔐 Mes accords
owncase-who-button = 👤 Qui je suis
owncase-bar-button = 🚫 À qui le cacher
owncase-passphrase-button = 🔑 Phrase secrète
owncase-leave-button = 🔒 Le fermer ici
owncase-back-button = ← Le dossier
# $code (String): case code
owncase-consents = <b>🔐 Vos accords : { $code }</b>
    Rien n’est supposé. Touchez pour donner votre accord, touchez encore pour le retirer ; l’équipe en est informée.

    <b>Gouvernement :</b> les experts de l’ONU peuvent lui écrire avec les noms. <b>Rapports de l’ONU :</b> les noms peuvent figurer dans leurs rapports publics. <b>Partenaires :</b> le dossier peut leur être transmis. <b>Nos rapports :</b> il peut y figurer, sans noms.

    Les experts de l’ONU doivent savoir qui s’adresse à eux : ils ne prennent pas de dossiers anonymes.
# $consent (String): which; $given (String): yes or no
owncase-consent-button = { $given ->
    [yes] ☑️
   *[no] ▫️
} { $consent ->
    [un_government] Noms au gouvernement
    [un_public] Noms dans les rapports de l’ONU
    [partners] Partager avec des partenaires
   *[public] Nos rapports publics
}
owncase-consent-toast = C’est noté.
# $code (String): case code; $who (String): what staff know
owncase-who = <b>👤 Qui vous êtes pour l’équipe : { $code }</b>
    { $who ->
        [anonymous] Anonyme : elle ne voit que le code du dossier.
        [pseudonym] Elle voit le nom que vous avez inventé.
       *[named] Votre nom est scellé à part du dossier. Pour le voir, il faut donner une raison, et chaque consultation est notée.
    }
owncase-who-more = Vous pouvez en dire plus sur vous. Cela ne peut pas être repris.
owncase-who-pseudonym-button = ✏️ Un nom inventé
owncase-who-named-button = 🪪 Mon nom, scellé à part
owncase-who-said = ✅ C’est noté. La personne qui suit le dossier en est informée.
owncase-type-pseudonym = <b>Un nom inventé</b>
    Écrivez comment l’équipe peut vous appeler. Pas votre vrai nom.
owncase-type-name = <b>Votre nom</b>
    Écrivez-le tel que l’équipe peut le connaître. Il est scellé à part du dossier : pour le voir, il faut donner une raison, et chaque consultation est notée.
owncase-type-contact = <b>Comment vous joindre autrement ?</b>
    Un numéro, une adresse, ce qui est sûr pour vous. C’est scellé avec votre nom.
# $limit (Number): characters; $to (String): admins, trustees or all
owncase-type-wish = <b>Qui ne doit pas voir votre dossier ?</b>
    Écrivez qui, et pourquoi si vous voulez ({ NUMBER($limit) } caractères au plus). Ne le lisent que { $to ->
        [trustees] des personnes qui ne sont pas admins, à qui les noms sont confiés et qui n’ont jamais touché à votre dossier
        [all] les admins, sans exception
       *[admins] les admins qui n’ont jamais touché à votre dossier
    }.
owncase-skip-button = Ne pas l’indiquer
owncase-out-button = ✖️ Pas maintenant
# $code (String): case code
owncase-bar = <b>🚫 Qui ne doit pas voir { $code } ?</b>
    Personne ne voit qui travaille ici. Si quelqu’un de l’équipe ne doit pas voir votre dossier, vous pouvez le retirer à qui l’a maintenant, ou écrire de qui il s’agit : aux admins qui n’ont jamais touché à votre dossier ou, s’il s’agit d’un admin, à d’autres à qui les noms sont confiés.
owncase-bar-holder-button = 🚫 Le retirer à qui l’a
owncase-bar-tell-button = ✉️ Écrire aux admins
owncase-bar-trust-button = ✉️ Pas aux admins
owncase-bar-all-button = ✉️ Écrire à tous les admins
owncase-bar-nobody = Personne ne pourrait le lire sans avoir touché à votre dossier. Vous pouvez choisir d’autres personnes, qui sont peut-être celles dont vous parlez, ou retirer le dossier à qui l’a.
owncase-barred = ✅ C’est fait. Qui avait le dossier ne le voit plus ; il attend quelqu’un d’autre.
owncase-wish-sent = ✅ Envoyé aux personnes choisies, et à personne d’autre.
owncase-wish-news = 🚫 <code>{ $code }</code> : l’auteur du signalement a écrit qui ne doit pas le voir.
owncase-wish-button = Lire
# $code (String): case code; $text (String): as typed
owncase-wish-shown = <b>{ $code } : qui ne doit pas le voir</b>
    <blockquote>{ $text }</blockquote>
    Écrit à vous et à d’autres personnes choisies pour cela. N’en parlez à personne dont il pourrait s’agir.
owncase-wish-bars-button = 🚫 Qui peut le voir
# $code (String): case code
owncase-passphrase = <b>🔑 Une phrase secrète pour { $code }</b>
    Avec le code et la phrase, vous ouvrez ce dossier depuis n’importe quel téléphone et compte : /case. Vous pourrez aussi le détacher de ce compte.
    La phrase est montrée une seule fois. Personne ne pourra vous la redire.
owncase-passphrase-stands = Une phrase est gardée. Une nouvelle la remplace.
owncase-passphrase-show-button = 👁 M’en montrer une
# $code (String): case code; $phrase (String): words
owncase-passphrase-shown = <b>Notez les deux sur papier :</b>

    <code>{ $code }</code>
    <code>{ $phrase }</code>

    Majuscules et espaces ne comptent pas. Le bouton supprime ce message.
owncase-passphrase-replaces = L’ancienne phrase n’ouvrira plus rien dès que vous le touchez.
owncase-passphrase-kept-button = ✅ Je l’ai notée
owncase-passphrase-kept-toast = C’est gardé.
owncase-passphrase-kept = ✅ Désormais le code et la phrase ouvrent { $code } : /case
owncase-passphrase-unlink-button = ✂️ Détacher de ce compte
owncase-passphrase-cut-button = ✂️ Oui, détacher
owncase-unlink = <b>✂️ Détacher { $code } de ce compte ?</b>
    Plus rien ici n’y mènera : ni /mycases ni cette discussion, et aucune nouvelle n’arrivera. Seuls le code et la phrase l’ouvriront : /case. C’est définitif.
owncase-unlink-staff = ⚠️ Vous traitez vous-même des dossiers. Ensuite, personne ne saura que celui-ci est le vôtre, pas même le programme : laissez-le à des collègues.
owncase-unlinked = <b>✂️ Détaché.</b>
    Plus rien ne mène de ce compte à lui. Ce qui reste dans cette discussion, vous pouvez l’effacer maintenant.
owncase-type-code = <b>🔑 Ouvrir un dossier</b>
    Écrivez le code du dossier. Votre message est supprimé aussitôt.
owncase-type-phrase = <b>🔑 La phrase secrète</b>
    Écrivez les mots dans l’ordre. Votre message est supprimé aussitôt.
owncase-anew-button = ← Un autre code
owncase-opened = 🔓 <b>Il est ouvert ici pour un moment.</b>
owncase-time-over = 🔒 Le temps est écoulé : le dossier est fermé ici. /case le rouvre.
owncase-left = 🔒 Plus rien n’est ouvert ici.
owncase-reopen-button = 🔓 Demander à le rouvrir
owncase-reopening-asked = Les examinateurs sont informés que vous demandez de le rouvrir. Une fois ouvert, vous pourrez ajouter quelque chose.
owncase-reopening-known = Vous l’avez déjà demandé. Les examinateurs le savent.
