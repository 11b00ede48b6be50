### What is said in a group, where nothing is opened.

group-private-only = I work only in a private chat, so that nobody else can read along. Please open it here:
group-open-button = Open private chat
