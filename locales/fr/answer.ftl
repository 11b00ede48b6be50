### Answers to the button of a briefing.

answer-given-toast = Merci ! Touchez à nouveau pour annuler.
answer-back-toast = Réponse annulée.
answer-preview-toast = Ceci est un aperçu : les réponses des lecteurs sont comptées, pas la vôtre.
answer-withdrawn = Ce message a été retiré ; les réponses ne sont plus comptées.
# $count (Number)
answer-stored = ✅ Vos réponses aux boutons des notes : { NUMBER($count) }
