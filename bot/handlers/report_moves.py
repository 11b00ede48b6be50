"""What the buttons of a report's dialogue do, step by step; each leads on from where one stands."""

from collections.abc import Mapping

from bot.handlers.report_stand import Move, Stand
from bot.handlers.report_steps import ASK
from core.model.identity import EntryId
from core.model.question import AnswerKind
from core.model.refusals import Outdated
from core.model.report import Anonymity, Consent, Urgency
from core.usecases.reports.fill_draft import Said
from core.usecases.reports.remove_piece import remove_piece

_CHANGED = frozenset({"tell", "answers", "group", "named", "consents"})
"""What the summary leads to."""


async def begin(stand: Stand, _value: str) -> Stand:
    """Go on from the safety screen."""
    return await stand.go("ways")


async def quick(stand: Stand, _value: str) -> Stand:
    """Tell it in a message or two."""
    return await stand.go("tell")


async def guided(stand: Stand, _value: str) -> Stand:
    """Tell it step by step, beginning with what it is about."""
    return await stand.go("group")


async def choose_kind(stand: Stand, value: str) -> Stand:
    """Go to the questions of a kind, by way of its categories where it has several."""
    kind = stand.at.content.question_set(value)
    if kind is None or not kind.categories:
        raise Outdated
    if len(kind.categories) == 1:
        return await _with_category(stand, kind.categories[0])
    return await stand.go("kind", kind=value)


async def choose_group(stand: Stand, value: str) -> Stand:
    """Go to the categories of a group; one alone is chosen at once."""
    group = stand.at.content.category_group(value)
    if group is None:
        raise Outdated
    if len(group.categories) == 1:
        return await _with_category(stand, group.categories[0].key)
    return await stand.go("category", group=value)


async def choose_category(stand: Stand, value: str) -> Stand:
    """Keep the category and go to the questions that it has."""
    if stand.at.content.category(value) is None:
        raise Outdated
    return await _with_category(stand, value)


async def details(stand: Stand, _value: str) -> Stand:
    """Go to the questions after a quick report; without a category that is asked first."""
    report = stand.at.report
    known = report.category if report else ""
    return await stand.go(stand.at.first_question(known) if known else "group")


async def go_next(stand: Stand, value: str) -> Stand:
    """Go on, whether anything was said here or not."""
    if value != stand.at.dialogue.step:
        raise Outdated
    return await stand.onward()


async def go_back(stand: Stand, value: str) -> Stand:
    """Go back; what was said stays."""
    if value != stand.at.dialogue.step:
        raise Outdated
    before = stand.at.before()
    still = int(stand.at.fixing and before != "summary")
    return await stand.go(before, fixing=still)


async def to_summary(stand: Stand, _value: str) -> Stand:
    """Go to the summary from anywhere, once there is something to sum up."""
    if stand.at.draft is None:
        raise Outdated
    return await stand.go("summary", fixing=0)


async def change(stand: Stand, value: str) -> Stand:
    """Mend one part from the summary."""
    if value not in _CHANGED:
        raise Outdated
    return await stand.go(value, fixing=1)


async def choose_answer(stand: Stand, value: str) -> Stand:
    """Answer a question by tapping."""
    key, _, choice = value.partition(".")
    question = stand.at.asked(key)
    if question.choice(choice) is None:
        raise Outdated
    return await stand.fill(Said(answers={key: choice}))


async def empty_answer(stand: Stand, value: str) -> Stand:
    """Take an answer back, and stay."""
    key = stand.at.asked(value).key
    return await stand.fill(Said(answers={key: ""}), stand.at.dialogue.step)


async def choose_urgency(stand: Stand, value: str) -> Stand:
    """Say how urgent it is."""
    question = stand.at.question
    if value not in set(Urgency) or question is None or question.kind is not AnswerKind.URGENCY:
        raise Outdated
    return await stand.fill(Said(urgency=Urgency(value)), urgent=1)


async def choose_country(stand: Stand, value: str) -> Stand:
    """Say in which country, and stay for the place."""
    if stand.at.content.country(value) is None and value != stand.visit.person.country:
        raise Outdated
    _at_where(stand)
    return await stand.fill(Said(country=value), stand.at.dialogue.step)


async def turn_countries(stand: Stand, value: str) -> Stand:
    """Show another page of countries."""
    _at_where(stand)
    return await stand.go(stand.at.dialogue.step, page=_page(value))


async def ask(stand: Stand, value: str) -> Stand:
    """Go to one question from the list of them."""
    if stand.at.questions.place(value) is None:
        raise Outdated
    return await stand.go(f"{ASK}.{value}")


async def choose_named(stand: Stand, value: str) -> Stand:
    """Say what staff may know; a name is asked before anything changes."""
    if value not in set(Anonymity):
        raise Outdated
    who = Anonymity(value)
    if who is Anonymity.ANONYMOUS:
        return await stand.fill(Said(anonymity=who))
    return await stand.go("pseudonym" if who is Anonymity.PSEUDONYM else "name")


async def without_contact(stand: Stand, _value: str) -> Stand:
    """Leave out how else to be reached."""
    return await stand.onward()


async def consent(stand: Stand, value: str) -> Stand:
    """Give a consent or take it back: the button says which."""
    key, _, given = value.partition(".")
    if key not in set(Consent) or given not in {"0", "1"}:
        raise Outdated
    said = Said(consents={Consent(key): given == "1"})
    return await stand.fill(said, stand.at.dialogue.step)


async def show_list(stand: Stand, _value: str) -> Stand:
    """Look through what is in the report."""
    return await stand.go("list", fixing=int(stand.at.step == "summary"))


async def turn_list(stand: Stand, value: str) -> Stand:
    """Show another page of it."""
    return await stand.go("list", page=_page(value))


async def remove(stand: Stand, value: str) -> Stand:
    """Take something out."""
    if not value.isdecimal():
        raise Outdated
    visit = stand.visit
    draft = await remove_piece(visit.world, visit.person.id, EntryId(int(value)))
    return stand.standing(stand.at.dialogue, draft)


async def resume(stand: Stand, _value: str) -> Stand:
    """Go on where one stood."""
    return await stand.go(stand.at.dialogue.step)


async def _with_category(stand: Stand, category: str) -> Stand:
    if stand.at.fixing:
        return await stand.fill(Said(category=category), "summary", fixing=0)
    return await stand.fill(Said(category=category), stand.at.first_question(category))


def _at_where(stand: Stand) -> None:
    question = stand.at.question
    if question is None or question.kind is not AnswerKind.WHERE:
        raise Outdated


def _page(value: str) -> int:
    if not value.isdecimal() or len(value) > 3:
        raise Outdated
    return int(value)


ANYWHERE: Mapping[str, Move] = {"back": go_back, "resume": resume, "summary": to_summary}
AT: Mapping[tuple[str, str], Move] = {
    ("safety", "on"): begin,
    ("ways", "quick"): quick,
    ("ways", "guided"): guided,
    ("ways", "kind"): choose_kind,
    ("group", "group"): choose_group,
    ("category", "category"): choose_category,
    ("kind", "category"): choose_category,
    ("tell", "details"): details,
    ("tell", "list"): show_list,
    ("tell", "next"): go_next,
    (ASK, "next"): go_next,
    (ASK, "choose"): choose_answer,
    (ASK, "empty"): empty_answer,
    (ASK, "urgency"): choose_urgency,
    (ASK, "country"): choose_country,
    (ASK, "page"): turn_countries,
    ("answers", "ask"): ask,
    ("named", "named"): choose_named,
    ("contact", "nocontact"): without_contact,
    ("consents", "consent"): consent,
    ("consents", "next"): go_next,
    ("summary", "change"): change,
    ("summary", "list"): show_list,
    ("list", "remove"): remove,
    ("list", "page"): turn_list,
}
"""By step and action."""
