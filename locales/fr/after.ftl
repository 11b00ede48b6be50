### What comes after a sending: its page, corrections, recalls, the report.

# $title (String): as typed, shortened
after-head = 📤 <b>{ $title }</b>
# $when (Datetime)
after-published = 📅 { DATE($when, form: "moment") }
# $when (Datetime)
after-withdrawn = ↩️ <b>Retiré</b> : { DATE($when, form: "moment") }. Plus personne ne le reçoit, et la bibliothèque ne le montre plus.
# $count (Number): people
after-answers = ✋ Ont répondu au bouton : { NUMBER($count) }
# $subject (String): correction or recall; $number (Number): which correction
after-follow-up = { $subject ->
        [recall] ↩️ <b>Retrait</b>
       *[correction] ✏️ <b>Correction { NUMBER($number) }</b>
    }
after-correct-button = ✏️ Corriger
after-recall-button = ↩️ Retirer
# $people (Number)
after-doubt-button = 🔁 Renvoyer aux { NUMBER($people) } incertains
# $people (Number)
after-failed-button = 🔁 Réessayer { NUMBER($people) } échecs
after-report-button = 📊 Rapport
after-reasons-button = ⚠️ Causes des échecs
after-watch-button = 📤 Suivre l’envoi
# $subject (String): correction or recall
after-watch-follow-up-button = { $subject ->
        [recall] ↩️ Suivre le retrait
       *[correction] ✏️ Suivre la correction
    }
# $subject (String): correction or recall; $people (Number)
after-again-button = { $subject ->
        [recall] 🔁 Retirer encore { NUMBER($people) } copies
       *[correction] 🔁 Recorriger { NUMBER($people) } copies
    }
# $people (Number): those who have a copy
after-recall-ask =
    ↩️ <b>Retirer cet envoi ?</b>
    { $people ->
        [one] { NUMBER($people) } copie est reprise.
       *[other] { NUMBER($people) } copies sont reprises.
    }
    Les copies de moins de 48 heures sont supprimées. Les plus anciennes deviennent un avis sans texte ni boutons ; une photo ou un fichier ne peut pas être ôté d’une copie ancienne. Les copies de plus de 30 jours sont hors d’atteinte. Ce qui attend ne part plus, et la bibliothèque le cache. C’est immédiat et définitif.
after-recall-now-button = ↩️ Oui, retirer maintenant
after-no-button = ↩️ Non, laisser
after-back-button = ↩️ Retour
# $people (Number)
after-doubt-ask =
    🔁 <b>Renvoyer ?</b>
    Personne ne sait si ces personnes l’ont reçu : { NUMBER($people) }. Certaines le recevront deux fois.
after-doubt-now-button = 🔁 Oui, renvoyer
after-reasons = ⚠️ <b>Causes des échecs</b>, dans les mots de Telegram :
after-no-reasons = Rien n’a échoué.
# $count (Number): copies; $text (String): Telegram's words
after-reason = • { NUMBER($count) } refusés : <code>{ $text }</code>
# $count (Number): copies; $text (String): what went wrong
after-reason-failed = • { NUMBER($count) } abandonnés : <code>{ $text }</code>
after-nobody-toast = Il n’y a plus personne à qui le renvoyer.
after-no-report-toast = Rien à rapporter : personne ne l’a encore, ou l’envoi date de plus de 30 jours.
# $title (String): as typed, shortened
after-report = 📊 <b>{ $title }</b>
after-gone = Plus là
# $count (Number): people
after-count-sent = ✅ { NUMBER($count) }
after-count-unreachable = 🚫 { NUMBER($count) }
after-count-failed = ⚠️ { NUMBER($count) }
after-count-in-doubt = ❔ { NUMBER($count) }
after-count-dropped = ⏹ { NUMBER($count) }
after-legend = <i>✅ envoyés · 🚫 injoignables · ⚠️ échecs · ❔ incertains · ⏹ ne seront plus envoyés</i>
after-csv-button = 📄 En tableau (CSV)
after-csv-toast = Le tableau arrive.
after-csv = Nombres par langue et par heure (UTC). Personne n’y figure.
# $title (String): as typed, shortened
after-picture =
    📊 <b>{ $title }</b>
    Par langue et par heure.
after-chart-languages = Copies par langue
after-chart-hours = Copies par heure
after-chart-days = Copies par jour (UTC)
after-chart-people = personnes
after-part-sent = envoyés
after-part-unreachable = injoignables
after-part-failed = échecs
after-part-in-doubt = incertains
after-part-dropped = plus envoyés
