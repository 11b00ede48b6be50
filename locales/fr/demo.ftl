# What the demo network has published; shown only without a bot token.
demo-meeting-title = Rencontre avec un candidat au Parlement européen
demo-meeting = Nous parlerons d’asile, de discours de haine et d’État de droit. Le guide de questions est à portée de main.
demo-deadline-title = Clôture d’un appel à contributions de l’ONU
demo-deadline = Envoyez vos réponses avant l’échéance. Les courtes comptent aussi.
demo-briefing-title = Bienvenue dans les notes d’information
demo-briefing = Vous trouvez ici ce que le réseau publie sur les thèmes que vous suivez. Cette première note montre à quoi elles ressemblent.
