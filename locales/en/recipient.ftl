### To whom packets can be sent: the admins’ list.

recipient-button = 🔑 Recipients of packets
# $count (Number)
recipient-list = <b>🔑 Recipients of packets</b>
    { $count ->
        [0] Nobody is on the list.
       *[other] A packet is encrypted to their key: nobody else can open it.
    }
# $name, $key (String): the key's both ends
recipient-line = <b>{ $name }</b>
    <code>{ $key }</code>
recipient-add-button = ➕ Add
# $name (String)
recipient-drop-button = 🗑 { $name }
# $name, $key (String)
recipient-drop = Take <b>{ $name }</b> off the list? What was agreed to for them is worth nothing then.
    <code>{ $key }</code>
recipient-sure-button = 🗑 Take off
# $limit (Number)
recipient-name = Who is it? Send the name of the office or person, at most { NUMBER($limit) } characters.
# $name (String)
recipient-key = Now send the public age key of <b>{ $name }</b> (age1…). Compare it with them another way, for example by phone: whoever holds its secret half reads everything.
# $name, $key (String)
recipient-check = <b>Put { $name } on the list?</b>
    <code>{ $key }</code>
recipient-save-button = ✅ Put on the list
recipient-leave-button = ✖️ Leave
