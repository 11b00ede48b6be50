### The command menu: what each command does, in a few words.

command-start = Start, or see what is set
command-report = Report a rights violation
command-danger = Someone is in danger now: alert staff
command-topics = Choose what to hear about
command-briefings = The latest briefings
command-candidates = Candidates and what they said
command-agenda = What is coming up
command-calls = Calls for input, and your answers
command-hearings = Court hearings of the week, and cases
command-mycases = My reports and their status
command-settings = Language, time zone, quiet hours
command-privacy = What is stored about me
command-help = What I can do here
command-cancel = Stop what I am doing
command-queue = Reports that wait for review
command-duty = Who is on duty, and when
command-staffgroup = Link a group of the staff
command-figures = Figures of cases, and a table
command-publish = Write and send a briefing
command-alert = Send a short urgent alert
command-sendings = Watch, correct or recall what was sent
command-templates = Briefings that come again
command-event = Add or change an event
command-staff = Roles and invitations
command-groups = Groups that something can be sent to
