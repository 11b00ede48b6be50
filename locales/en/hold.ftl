### Legal holds, and word to staff that cases will be deleted.

hold-button = ⚖️ Legal hold
hold-again-button = ⚖️ New reason
hold-lift-button = Lift the hold
# $limit (Number): characters
hold-ask = <b>Legal hold</b>
    Why must this case be kept? Please write the reason (at most { NUMBER($limit) } characters): for example which court or proceeding. Reviewers of the case see it.
    As long as the hold stands, nothing of the case is deleted.
hold-leave-button = ✖️ Leave
hold-left = Nothing was changed.
# $code (String)
hold-done = <code>{ $code }</code> is held. Nothing of it is deleted until the hold is lifted.
# $code (String); $days (Number): days of warning
hold-lifted = The hold on <code>{ $code }</code> is lifted. { $days ->
    [0] From now on it is deleted when its time is over.
   *[other] Should its time be over, staff are told { NUMBER($days) } days before it is deleted.
}
# $reason (String): as typed; $since (Datetime)
hold-stands = ⚖️ <b>Legal hold</b> since { DATE($since, form: "date") }: { $reason }
# $count, $days (Number)
hold-warning = <b>Time is over</b> for { $count ->
    [one] this case.
   *[other] these { NUMBER($count) } cases.
} What was said, the evidence and who reported will be deleted for good; code and dates stay. A legal hold by an admin keeps a case.
# $code (String); $at (Datetime): at the earliest
hold-warning-line = • <code>{ $code }</code> – from { DATE($at, form: "date") } on
# $code (String)
hold-open-button = { $code }
