### À qui les paquets peuvent aller : la liste de l’administration.

recipient-button = 🔑 Destinataires des paquets
recipient-list = <b>🔑 Destinataires des paquets</b>
    { $count ->
        [0] La liste est vide.
       *[other] Un paquet est chiffré avec leur clé : personne d’autre ne peut l’ouvrir.
    }
recipient-line = <b>{ $name }</b>
    <code>{ $key }</code>
recipient-add-button = ➕ Ajouter
recipient-drop-button = 🗑 { $name }
recipient-drop = Retirer <b>{ $name }</b> de la liste ? Ce qui était approuvé pour ce destinataire ne vaudra plus rien.
    <code>{ $key }</code>
recipient-sure-button = 🗑 Retirer
recipient-name = Qui est-ce ? Envoyez le nom du service ou de la personne, { NUMBER($limit) } caractères au plus.
recipient-key = Envoyez maintenant la clé publique age de <b>{ $name }</b> (age1…). Comparez-la par une autre voie, par téléphone par exemple : qui en détient la moitié secrète lit tout.
recipient-check = <b>Mettre { $name } sur la liste ?</b>
    <code>{ $key }</code>
recipient-save-button = ✅ Mettre sur la liste
recipient-leave-button = ✖️ Quitter
