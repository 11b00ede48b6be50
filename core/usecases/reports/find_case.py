"""Find a case by the code that somebody typed, however they typed it."""

from core.model.identity import CaseCode, PersonId, ReportId
from core.model.refusals import NotFound
from core.model.report import CODE_ALPHABET
from core.model.roles import Role
from core.ports.world import World
from core.usecases.reports.open_report import reviewable
from core.usecases.staff.require_role import require_role

CODE_LENGTH = 8


async def find_case(world: World, person: PersonId, typed: str) -> ReportId:
    """Return the case of that code, for a reviewer who may handle it.

    Raises:
        NotAllowed, OwnCase: as `reviewable`.
        NotFound: there is none, or they are barred from it; the two cannot be told apart.
    """
    async with world.storage.read() as view:
        await require_role(view, person, Role.REVIEWER)
        code = code_of(typed)
        found = await view.reports.find(code) if code else None
        if found is None:
            raise NotFound
        return (await reviewable(view, person, found.id)).id


def code_of(typed: str) -> CaseCode | None:
    """Return the code in what was typed: small letters, spaces and dashes do not matter."""
    letters = "".join(each for each in typed.upper() if each.isalnum())
    if len(letters) != CODE_LENGTH or not set(letters) <= set(CODE_ALPHABET):
        return None
    return CaseCode(f"{letters[:4]}-{letters[4:]}")
