### The command menu: what each command does, in a few words.

command-start = Başla ya da ayarlarını gör
command-report = Hak ihlali bildir
command-topics = Haberdar olacağın konuları seç
command-briefings = Son bültenler
command-agenda = Yaklaşan etkinlikler
command-mycases = Bildirimlerim ve durumları
command-settings = Dil, saat dilimi, sessiz saatler
command-privacy = Hakkımda saklananlar
command-help = Burada neler yapabilirim
command-cancel = Yaptığım işi bırak
command-queue = İnceleme bekleyen bildirimler
command-publish = Bülten yaz ve gönder
command-alert = Kısa ve acil uyarı gönder
command-event = Etkinlik ekle ya da değiştir
command-staff = Yetkiler ve davetler
