"""What a person orders of the sandbox itself: faults, limits, time, a fresh start."""

from pydantic import BaseModel, ConfigDict, Field

from sandbox import snapshot
from sandbox.encoding import Json
from sandbox.errors import SimError
from sandbox.faults import FaultOrder
from sandbox.sim.request import SimRequest
from sandbox.updates import LARGEST_ID


class NextUpdate(BaseModel):
    """The body of `POST /sim/updates`."""

    model_config = ConfigDict(extra="forbid", strict=True)

    next_id: int = Field(ge=1, lt=LARGEST_ID)


def add_fault(request: SimRequest) -> Json:
    """Put a fault in force."""
    order = request.read(FaultOrder)
    fault = request.world.faults.add(order)
    request.world.events.publish("fault", {})
    return fault.view()


def clear_faults(request: SimRequest) -> Json:
    """Lift every fault."""
    request.world.faults.clear()
    request.world.events.publish("fault", {})
    return faults(request)


def faults(request: SimRequest) -> Json:
    """The faults in force and the limits."""
    world = request.world
    return {"faults": world.faults.view(), "limits": world.flood.limits.view()}


def set_limits(request: SimRequest) -> Json:
    """Change flood control or latency."""
    request.world.flood.limits.change(request.body)
    if "enabled" in request.body:
        request.world.flood.forget()
    request.world.events.publish("fault", {})
    return request.world.flood.limits.view()


def limits(request: SimRequest) -> Json:
    """Flood control's numbers and the latency."""
    return request.world.flood.limits.view()


def clock(request: SimRequest) -> Json:
    """The sandbox's time."""
    world_clock = request.world.clock
    return {"now": world_clock.iso(), "offset_seconds": world_clock.offset_seconds}


def advance_clock(request: SimRequest) -> Json:
    """Move time forward."""
    if set(request.body) != {"advance_seconds"}:
        raise SimError(400, "advance_seconds is needed, and nothing else")
    request.world.clock.advance(request.body["advance_seconds"])
    request.world.events.publish("clock", {"now": request.world.clock.iso()})
    return clock(request)


def jump_updates(request: SimRequest) -> Json:
    """Let the ids of updates jump."""
    request.world.updates.jump(request.read(NextUpdate).next_id)
    return {"next_id": request.world.updates.next_id}


def take_snapshot(request: SimRequest) -> Json:
    """The whole state."""
    return snapshot.take(request.world)


def restore_snapshot(request: SimRequest) -> Json:
    """Take over a state that was saved before."""
    snapshot.restore(request.world, request.body)
    return {}


def reset(request: SimRequest) -> Json:
    """Forget all but the token and the clock."""
    request.world.reset()
    return {}
