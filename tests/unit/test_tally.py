"""What the log says about deliveries."""

from structlog.testing import capture_logs

from core.model.delivery import DeliveryState, Result
from core.model.identity import NoticeId, PersonId
from delivery.tally import Tally
from tests.fakes.time import FakeTime

SENT = Result(NoticeId(1), PersonId(1), DeliveryState.SENT)
FAILED = Result(NoticeId(2), PersonId(2), DeliveryState.FAILED)


def test_a_busy_second_is_one_line_and_nothing_is_left_out():
    """A broadcast to many must not bury everything else in the log, nor hide its failures."""
    time = FakeTime()
    tally = Tally(time.now)
    with capture_logs() as lines:
        tally.add([SENT])
        for _ in range(40):
            time.seconds += 0.01
            tally.add([SENT, FAILED])
        time.seconds += 1
        tally.add([SENT])
        tally.tell()
        tally.tell()
    told = [(line.get("sent"), line.get("failed")) for line in lines]
    assert told == [(1, None), (41, 40)]
