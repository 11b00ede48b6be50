### L’agenda dans le programme de calendrier d’un membre : en fichier et à une adresse privée.

calendar-name = Agenda
calendar-no-address = Ce bot n’a pas d’adresse publique qu’un programme de calendrier puisse consulter. Vous pouvez tout de même prendre les événements, et votre agenda, en fichiers.
calendar-head =
    📆 <b>Votre calendrier</b>

    En fichier : là où vous venez ou avez un rôle, dans l’état actuel.

    À une adresse privée : votre programme de calendrier va chercher votre agenda lui-même et suit chaque changement. Quiconque connaît l’adresse peut le lire, l’entreprise derrière le programme aussi.
calendar-none = Vous n’avez pas d’adresse privée.
calendar-since = Vous avez une adresse privée depuis le { DATE($since, form: "moment") }. Elle n’est plus affichée ; une nouvelle y met fin.
calendar-file-button = 📄 En fichier
calendar-new-button = 🔑 Adresse privée
calendar-renew-button = 🔑 Nouvelle adresse
calendar-delete-button = 🗑 Supprimer
calendar-button = 📆 Calendrier
calendar-event-button = 📆 Au calendrier
calendar-address =
    🔑 Votre adresse privée. Elle n’est affichée que cette fois :

    <code>{ $address }</code>

    Dans votre programme de calendrier, choisissez « s’abonner par adresse » (ou « à partir de l’URL ») et collez-la. Gardez-la pour vous ; si quelqu’un d’autre l’apprend, créez-en une nouvelle ici.
calendar-deleted-toast = Supprimée : l’adresse ne montre plus rien.
calendar-file-toast = Voici.
calendar-file = 📆 Votre agenda. Ouvrez-le avec votre programme de calendrier.
calendar-event = 📆 <b>{ $title }</b>. À ouvrir avec votre programme de calendrier. Le fichier ne suit pas les changements ; les rappels d’ici, si.
calendar-empty-toast = Vous n’avez encore annoncé votre venue nulle part.
calendar-stored = 📆 Une adresse de calendrier privée à vous, depuis le { DATE($since, form: "date") }
