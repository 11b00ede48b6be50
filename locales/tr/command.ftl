### The command menu: what each command does, in a few words.

command-start = Başla ya da ayarlarımı gör
command-report = Hak ihlali bildir
command-danger = Biri şu anda tehlikede: ekibi uyar
command-topics = Takip edeceğim konuları seç
command-briefings = Son bültenler
command-candidates = Adaylar ve söyledikleri
command-agenda = Yaklaşan etkinlikler
command-calls = Katkı çağrıları ve yanıtlarınız
command-hearings = Haftanın duruşmaları ve davalar
command-mycases = Bildirimlerim ve durumları
command-settings = Dil, saat dilimi, sessiz saatler
command-privacy = Hakkımda saklananlar
command-help = Burada neler yapabilirim
command-cancel = Yaptığım işi bırak
command-queue = İnceleme bekleyen bildirimler
command-duty = Kim nöbette, ne zaman
command-staffgroup = Ekip grubunu bağla
command-figures = Dosyaların sayıları ve tablosu
command-publish = Bülten yaz ve gönder
command-alert = Kısa bir acil duyuru gönder
command-sendings = Gönderileni izle, düzelt, geri çek
command-templates = Tekrarlanan bültenler
command-event = Etkinlik ekle ya da değiştir
command-staff = Görevler ve davetler
command-groups = Bir şey gönderilebilen gruplar
