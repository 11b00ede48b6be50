### Answers to the button of a briefing.

answer-given-toast = Teşekkürler! Geri almak için yeniden dokunun.
answer-back-toast = Geri alındı.
answer-preview-toast = Bu bir önizleme: okurların dokunuşları sayılır, sizinki sayılmaz.
answer-withdrawn = Bu mesaj geri çekildi; yanıtlar artık sayılmıyor.
# $count (Number)
answer-stored = ✅ Bülten düğmelerine verdiğiniz yanıtlar: { NUMBER($count) }
