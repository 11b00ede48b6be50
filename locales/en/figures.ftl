### Cases in numbers, as pictures with their text, and the table.

figures-none = There is no case to count yet.
figures-choose = <b>📊 Cases in numbers</b>
    Pictures are for those who work on cases; think before you pass one on.
figures-category = By category
figures-country = By country
figures-week = By week
figures-look = Time to first look
figures-backlog = Open cases
figures-table-button = 📄 Table of all cases (CSV)
figures-toast = Drawing…
# $plot (String)
figures-head = <b>{ $plot }</b>
# $name, $number (String)
figures-line = { $name }: { $number }
# $few (Number)
figures-few = Numbers below { NUMBER($few) } are not told exactly: they could point to somebody.
# $weeks (Number); $mondays (String): yes or no
figures-weeks = Cases of the last { NUMBER($weeks) } weeks{ $mondays ->
        [yes] ; the day is the week’s Monday
       *[no] {""}
    }.
figures-rest = all others
figures-unknown = not told
figures-wait-hour = under 1 hour
figures-wait-hours = 1 to 4 hours
figures-wait-day = 4 to 24 hours
figures-wait-days = 1 to 3 days
figures-wait-week = 3 to 7 days
figures-wait-longer = longer
figures-wait-waits = still waits
figures-table-toast = The table is on its way. The admins are told.
# $count, $few (Number)
figures-table-caption =
    { $count ->
        [one] One case.
       *[other] { NUMBER($count) } cases.
    } No names and nothing that was told; but a line can still point to somebody, the more where a country or category has fewer than { NUMBER($few) }. Do not pass it on as it is.
