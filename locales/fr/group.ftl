### What is said in a group, where nothing is opened.

group-private-only = Je ne travaille qu’en conversation privée, pour que personne d’autre ne lise. Ouvrez-la ici :
group-open-button = Ouvrir la conversation
