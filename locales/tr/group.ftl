### What is said in a group, where nothing is opened.

group-private-only = Başka kimse okuyamasın diye yalnızca özel sohbette çalışırım. Lütfen buradan açın:
group-open-button = Özel sohbeti aç
