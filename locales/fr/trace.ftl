### What is left in a chat, and how it is taken away.

trace-emptied = 🧹 Effacé.
trace-clear = <b>🧹 Effacer cette discussion ?</b>
    Les messages des deux derniers jours sont supprimés, les vôtres et les miens. Les miens, plus anciens, sont vidés ; ceux de plus de 90 jours, je ne les connais plus. Vos propres messages plus anciens, vous seul·e pouvez les supprimer.
    Ce qui est enregistré reste : réglages, réponses et ce que vous avez envoyé.
trace-clear-button = 🧹 Effacer la discussion
trace-clear-now-button = 🧹 Oui, effacer maintenant
# $minutes (Number): until then
trace-clear-later-button = ⏳ Effacer dans { NUMBER($minutes) } min
trace-clear-not-button = Non, la laisser
# $at (Datetime): when
trace-clear-later = ⏳ Cette discussion sera effacée à { DATE($at, form: "time") }.
trace-clearing-toast = Effacement…
# $deleted (Number): messages
trace-cleared = <b>🧹 C’est fait.</b>
    { $deleted ->
        [0] Il n’y avait rien à supprimer.
        [one] Un message a été supprimé, des deux côtés.
       *[other] { NUMBER($deleted) } messages ont été supprimés, des deux côtés.
    }
# $count (Number): older messages of the bot's
trace-emptying = { $count ->
    [one] Un de mes messages plus anciens est en train d’être vidé.
   *[other] { NUMBER($count) } de mes messages plus anciens sont vidés l’un après l’autre.
}
# $count (Number): older messages of the person's
trace-left = { $count ->
    [one] Un de vos messages a plus de deux jours : je ne peux pas le supprimer.
   *[other] { NUMBER($count) } de vos messages ont plus de deux jours : je ne peux pas les supprimer.
}
trace-by-hand = Ce qui reste, vous pouvez l’enlever à la main : ouvrez le menu de cette discussion et choisissez « Vider l’historique ».
trace-done-button = ✅ Terminé
trace-done-toast = C’est enlevé.
# $count (Number): messages
trace-stored = 🧹 Messages de cette discussion notés pour pouvoir l’effacer : { NUMBER($count) }
