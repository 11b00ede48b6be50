# What the demo network has published; shown only without a bot token.
demo-meeting-title = Avrupa Parlamentosu adayıyla görüşme
demo-meeting = Sığınma, nefret söylemi ve hukuk devletini soruyoruz. Soru rehberi bir dokunuş ötede.
demo-deadline-title = BM katkı çağrısı kapanıyor
demo-deadline = Yanıtlarınızı süre dolmadan gönderin. Kısa yanıtlar da sayılır.
demo-briefing-title = Bültenlere hoş geldiniz
demo-briefing = Takip ettiğiniz konularda ağın yayımladıklarını burada bulursunuz. Bu ilk bülten, bir bültenin nasıl göründüğünü gösterir.
