### The command menu: what each command does, in a few words.

command-start = Commencer, ou voir mes réglages
command-report = Signaler une violation des droits
command-danger = Quelqu’un est en danger : alerter l’équipe
command-topics = Choisir mes thèmes
command-briefings = Les dernières notes
command-candidates = Les candidats et leurs positions
command-agenda = Les prochains rendez-vous
command-calls = Appels à contributions et vos réponses
command-hearings = Audiences de la semaine, et affaires
command-mycases = Mes signalements et leur état
command-settings = Langue, fuseau, heures de silence
command-privacy = Ce qui est conservé sur moi
command-help = Ce que je peux faire ici
command-cancel = Arrêter ce que je fais
command-queue = Signalements à examiner
command-duty = Qui est de garde, et quand
command-staffgroup = Relier un groupe de l’équipe
command-figures = Les dossiers en chiffres, et un tableau
command-publish = Écrire et envoyer une note
command-alert = Envoyer une alerte urgente
command-sendings = Suivre, corriger ou retirer ce qui est parti
command-templates = Les notes qui reviennent
command-event = Ajouter ou modifier un événement
command-staff = Rôles et invitations
command-groups = Les groupes à qui l’on peut écrire
