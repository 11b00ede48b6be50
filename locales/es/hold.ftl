hold-button = ⚖️ Retención legal
hold-again-button = ⚖️ Otro motivo
hold-lift-button = Levantar la retención
hold-ask = <b>Retención legal</b>
    ¿Por qué hay que conservar este caso? Escriba el motivo (como máximo { NUMBER($limit) } caracteres), por ejemplo qué tribunal o procedimiento. Quienes revisan el caso lo verán.
    Mientras dure, no se borra nada del caso.
hold-leave-button = ✖️ Salir
hold-left = No se ha cambiado nada.
hold-done = <code>{ $code }</code> queda retenido. No se borrará nada hasta que se levante la retención.
hold-lifted = Se ha levantado la retención de <code>{ $code }</code>. { $days ->
    [0] A partir de ahora se borrará cuando venza su plazo.
   *[other] Si su plazo ha vencido, se avisa al equipo { NUMBER($days) } días antes de borrarlo.
}
hold-stands = ⚖️ <b>Retención legal</b> desde el { DATE($since, form: "date") }: { $reason }
hold-warning = <b>Plazo vencido</b> para { $count ->
    [one] este caso.
   *[other] estos { NUMBER($count) } casos.
} Lo contado, las pruebas y quién informó se borrarán para siempre; el código y las fechas se conservan. Una retención legal de la administración conserva un caso.
hold-warning-line = • <code>{ $code }</code> – a partir del { DATE($at, form: "date") }
hold-open-button = { $code }
