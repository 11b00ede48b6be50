"""/export: the agenda as a table or a calendar, for coordinators; and a table to begin with."""

from bot.handlers.import_taps import ExportTap
from bot.router import Router
from bot.screen import Button, Row, Screen
from bot.taps import Open
from bot.visit import Visit
from core.model.refusals import Outdated
from core.model.roles import Role
from core.usecases.events.export_agenda import AgendaExport, export_agenda

_NAMES = {"csv": "agenda.csv", "ics": "agenda.ics"}
_EXAMPLE = "example.csv"


async def offer(visit: Visit, _rest: str = "") -> None:
    """Offer the forms."""
    visit.require(Role.COORDINATOR)
    words = visit.words
    rows: list[Row] = [
        [
            Button(words.plain("import-export-button", form=form), ExportTap(form=form))
            for form in _NAMES
        ],
        [Button(words.plain("import-agenda-button"), Open(command="event"))],
    ]
    await visit.show(Screen(words.t("import-export"), rows))


async def send(visit: Visit, tap: ExportTap) -> None:
    """Send a file in a message of its own."""
    visit.require(Role.COORDINATOR)
    words = visit.words
    if tap.form == "example":
        await visit.toast("import-file-toast")
        caption = words.t("import-example-caption")
        await visit.answers.document(_example(visit), _EXAMPLE, caption)
        return
    if tap.form not in _NAMES:
        raise Outdated
    found = await export_agenda(visit.world, visit.person.id)
    if not found.events:
        await visit.toast("import-export-empty-toast", alert=True)
        return
    await visit.toast("import-file-toast")
    caption = words.t("import-export-caption", count=len(found.events), beyond=found.beyond)
    await visit.answers.document(_file(visit, tap.form, found), _NAMES[tap.form], caption)


def _file(visit: Visit, form: str, found: AgendaExport) -> bytes:
    from documents.agenda_csv import agenda_csv  # noqa: PLC0415 - heavy
    from documents.calendar_out import calendar_of  # noqa: PLC0415 - heavy

    if form == "csv":
        return agenda_csv(found.events)
    return calendar_of(
        found.events,
        found.series,
        language=visit.words.language,
        name=visit.words.plain("calendar-name"),
        now=visit.now,
    )


def _example(visit: Visit) -> bytes:
    from documents.agenda_csv import example_csv  # noqa: PLC0415 - heavy

    return example_csv(visit.words.catalogue, visit.words.language, visit.now.date())


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_command("export", offer)
    router.on_tap(ExportTap, send)
