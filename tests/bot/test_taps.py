"""Callback data comes from clients: what no button of ours can say is an old button."""

from typing import ClassVar

import pytest

from bot.router import Router
from bot.taps import DialogueTap, Tap


class NumberTap(Tap):
    """A button about something with an id."""

    prefix: ClassVar[str] = "nr"

    number: int


@pytest.mark.parametrize("number", [0, 1, 2**53, 10**18 - 1])
def test_an_id_comes_back_as_it_went_out(number: int) -> None:
    """Whatever a database can give as an id must survive the way through a client."""
    assert NumberTap.unpack(NumberTap(number=number).pack()) == NumberTap(number=number)


@pytest.mark.parametrize(
    "data",
    ["nr:9223372036854775808", "nr:99999999999999999999", f"nr:{'9' * 18}_{'9' * 18}", "nr:-1" * 9],
)
def test_a_number_that_no_database_takes_is_no_button_of_ours(data: str) -> None:
    """It would come back as a failure of ours instead of a kind word."""
    assert NumberTap.unpack(data) is None


def test_a_step_of_a_dialogue_takes_no_such_number_either() -> None:
    """The value of a dialogue's button is an id in some steps."""
    assert DialogueTap.unpack(f"d:report:AAAAAA:remove:{'9' * 30}") is None


@pytest.mark.parametrize("prefix", ["nr", DialogueTap.prefix, "o", "n"])
def test_two_kinds_of_buttons_cannot_begin_alike(prefix: str) -> None:
    """The second would take the first one's taps, and nobody would see it at start."""

    class OtherTap(Tap):
        """A button that took another one's prefix."""

        number: int

    OtherTap.prefix = prefix
    router = Router(home=nothing)
    router.on_tap(NumberTap, nothing)
    with pytest.raises(ValueError, match=f"begin with {prefix}"):
        router.on_tap(OtherTap, nothing)


async def nothing(*_: object) -> None:
    """Act on nothing."""
