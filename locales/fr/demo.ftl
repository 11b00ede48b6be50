# What the demo network has published; shown only without a bot token.
demo-meeting-title = Rencontre avec un candidat au Parlement européen
demo-meeting = Nous parlerons d’asile, de discours de haine et d’État de droit. Le guide de questions est à portée de main.
demo-deadline-title = Clôture d’un appel à contributions de l’ONU
demo-deadline = Envoyez vos réponses avant l’échéance. Les courtes comptent aussi.
demo-briefing-title = Bienvenue dans les notes d’information
demo-briefing = Vous trouvez ici ce que le réseau publie sur les thèmes que vous suivez. Cette première note montre à quoi elles ressemblent.
demo-workshop-title = Préparation hebdomadaire aux rencontres
demo-workshop = Nous nous exerçons à questionner et à écouter. Six soirées ; venez à autant que vous voulez.
demo-campaign-title = Deux jours de lettres
demo-campaign = Chacun écrit une lettre à un membre du Parlement. Des modèles se trouvent dans les bulletins.
demo-eu_deadline-title = Fin des contributions à un rapport du Conseil de l’Europe
demo-eu_deadline = Une page par pays suffit.
demo-other-title = Soirée pour les nouveaux membres
demo-other = Ce que fait le réseau, et comment y participer.
demo-hearing-title = Audience dans un procès d’enseignants
demo-hearing = Un exemple d’audience observée. Le tribunal, l’affaire et les noms sont inventés.
