### Onboarding, a screen per step; and the home screen of somebody who is known.

start-language =
    👋 <b>Bienvenue.</b>
    Je vous apporte les notes et les rappels du réseau sur les thèmes que vous choisissez, et je reçois les signalements de violations des droits.

    Dans quelle langue parlons-nous ?
start-consent =
    <b>Ce que je conserverais, et pourquoi</b>

    • Pour vous joindre : votre identifiant Telegram, votre nom et votre pseudo, chiffrés.
    • Pour envoyer l’essentiel à la bonne heure : langue, fuseau horaire, heures de silence, thèmes ; et, seulement si vous le dites, votre pays et si Telegram y est limité.
    • Pour vous rappeler les rendez-vous : vos réponses aux événements et la liste des messages envoyés.
    • Les signalements sont gardés à part et chiffrés ; l’équipe voit un code de dossier, pas vous, sauf si vous le choisissez.

    /privacy montre tout, vous le remet en fichier ou l’efface, à tout moment.

    Êtes-vous d’accord ?
start-agree-button = ✅ Je suis d’accord
start-not-now-button = Pas maintenant
start-declined =
    C’est entendu. Je garde seulement de quoi vous répondre ici : votre identifiant Telegram et votre nom, chiffrés, votre langue et un fuseau horaire.

    Vous pouvez toujours signaler une violation, lire comment vos données sont protégées et obtenir de l’aide. Pour les notes, les thèmes et l’agenda, il me faut votre accord.
start-country =
    🌍 <b>Dans quel pays êtes-vous ?</b>
    Rien ne vous oblige à le dire. Vous pouvez aussi écrire son nom.
start-country-found = 🌍 Voici ce que j’ai trouvé. Touchez le vôtre, ou écrivez le nom à nouveau.
start-zone =
    🕒 <b>Quelle heure est-il chez vous ?</b>
    Touchez le lieu dont l’heure est juste. Vous pouvez aussi écrire une ville.
# $count (Number): how many are followed
start-topics =
    🏷 <b>Sur quoi voulez-vous des nouvelles ?</b>
    Cochez autant de thèmes que vous voulez ; { $count ->
        [0] aucun choisi
        [one] { $count } choisi
       *[other] { $count } choisis
    }. Vous pouvez changer à tout moment avec /topics.
start-access =
    📶 <b>Votre accès à Telegram est-il limité là où vous vivez ?</b>
    Si oui, des messages peuvent vous parvenir tard. Rien ne vous oblige à le dire.
# $summary (String): what is set, a line each
start-closing =
    ✅ <b>Tout est prêt. Voici ce que vous recevrez :</b> les notes sur vos thèmes, les rappels d’événements à votre heure et les alertes urgentes.

    { $summary }
# $summary (String): what is set, a line each
start-home =
    🏠 <b>Ravi de vous revoir.</b> Voici vos réglages :

    { $summary }
start-cancelled = D’accord, on s’arrête là. Ce que vous avez indiqué est gardé. /settings et /topics le changent à tout moment.
start-cancelled-unknown = D’accord, on s’arrête là. /start recommence ; /report et /help restent toujours ouverts.
start-skip-button = Passer
start-done-button = C’est bon ➡️
start-yes-button = Oui
start-no-button = Non
start-back-button = ↩️ Retour
start-cancel-button = ✖️ Quitter
