"""The one check of roles, inside the transaction that uses it: a removed role is felt at once."""

from collections.abc import Collection

from core.model.identity import PersonId
from core.model.person import Person
from core.model.refusals import NotAllowed
from core.model.roles import Role
from core.ports.storage import Transaction


async def require_role(tx: Transaction, person: PersonId, role: Role) -> Person:
    """Return the person as this transaction sees them.

    Raises:
        NotAllowed: they do not hold the role now, or are gone.
    """
    return await require_any_role(tx, person, {role})


async def require_any_role(tx: Transaction, person: PersonId, roles: Collection[Role]) -> Person:
    """Return the person, who holds one of the roles, as this transaction sees them.

    Raises:
        NotAllowed: they hold none of them now, or are gone.
    """
    found = await tx.people.get(person)
    if found is None or found.roles.isdisjoint(roles):
        raise NotAllowed
    return found
