hold-button = ⚖️ Conservation légale
hold-again-button = ⚖️ Autre motif
hold-lift-button = Lever la conservation
hold-ask = <b>Conservation légale</b>
    Pourquoi faut-il garder ce dossier ? Écrivez le motif ({ NUMBER($limit) } caractères au plus), par exemple quel tribunal ou quelle procédure. Les personnes qui examinent le dossier le verront.
    Tant qu’elle dure, rien du dossier n’est supprimé.
hold-leave-button = ✖️ Quitter
hold-left = Rien n’a été changé.
hold-done = <code>{ $code }</code> est conservé. Rien n’en sera supprimé avant la levée.
hold-lifted = La conservation de <code>{ $code }</code> est levée. { $days ->
    [0] Le dossier sera désormais supprimé à son échéance.
   *[other] Si son échéance est passée, l’équipe est prévenue { NUMBER($days) } jours avant la suppression.
}
hold-stands = ⚖️ <b>Conservation légale</b> depuis le { DATE($since, form: "date") } : { $reason }
hold-warning = <b>Échéance atteinte</b> pour { $count ->
    [one] ce dossier.
   *[other] ces { NUMBER($count) } dossiers.
} Le récit, les preuves et l’identité de qui a signalé seront supprimés définitivement ; le code et les dates restent. Une conservation légale demandée par l’administration garde un dossier.
hold-warning-line = • <code>{ $code }</code> – à partir du { DATE($at, form: "date") }
hold-open-button = { $code }
