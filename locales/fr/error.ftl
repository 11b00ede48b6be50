### When the fault is ours: an apology, what became of what was sent, and nothing internal.

# $code (String): under which staff find what happened
error-surprise = Désolé, un problème est survenu de notre côté. Réessayez dans un instant. Si cela se reproduit, indiquez ce code à l’équipe : <code>{ $code }</code>
error-storage = Désolé, je ne peux rien enregistrer pour le moment : <b>ceci n’est pas encore reçu.</b> Je continue d’essayer et je réponds dès que ce sera fait. D’ici là, gardez ce que vous avez envoyé.
# $limit (Number): megabytes
error-file-too-big = Ce fichier est trop lourd : Telegram me permet d’en récupérer { NUMBER($limit) } Mo au maximum. Il n’a pas été enregistré. Envoyez un fichier plus petit, ou plusieurs parties.
error-file-lost = Je n’ai pas pu récupérer ce fichier auprès de Telegram. Il n’a pas été enregistré. Envoyez-le à nouveau.
