### Yığın hâlinde gönderenler, bildirimleri en sonda durur: yalnızca yöneticiler için; kişiye göre değil, dosyaya göre.

aside-nobody = Bu vakadan artık hiçbir hesaba ulaşılamıyor; bu yüzden kimse kenara alınamaz.
aside-button = 🗂 Göndereni kenara al
aside-stands = 🗂 <b>Kenara alındı:</b> bütün diğerlerinin arkasında durur, kimseye haber gitmez, gecikmiş sayılmaz. Üstlenen kişi onu sıradan bir vaka yapar.
aside-head = <b>🗂 Kenara alınan gönderenler</b> ({ NUMBER($count) })
    Bunun istendiği vakayla gösterilir. Herkes gibi yanıt alırlar; gönderdikleri en sonda durur. Tehlike her zaman haber verilir. { NUMBER($days) } gün sonra kendiliğinden biter. Bir düğme, göndereni yeniden diğerlerinin arasına alır.
aside-line = <code>{ $code }</code> – { DATE($since, form: "date") } – { DATE($until, form: "date") }
aside-no-case = artık bağlı olmayan bir vaka
aside-lift-button = ↩️ Yeniden diğerlerinin arasına
aside-lifted = ✅ Tamam. Bekleyenler, normalde duracakları yerde duruyor.
