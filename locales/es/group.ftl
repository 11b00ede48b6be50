### What is said in a group, where nothing is opened.

group-private-only = Solo trabajo en un chat privado, para que nadie más lo lea. Ábralo aquí:
group-open-button = Abrir el chat privado
