"""Faults that a person orders: errors, delays, slow lines and drops, per method or all."""

import time
from dataclasses import dataclass
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from sandbox.encoding import Json
from sandbox.errors import ApiError

DESCRIPTIONS = {
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    409: "Conflict: terminated by other getUpdates request; "
    "make sure that only one bot instance is running",
    500: "Internal Server Error",
    502: "Bad Gateway",
    503: "Service Unavailable",
    504: "Gateway Timeout",
}
MOST_FAULTS = 1_000


class FaultOrder(BaseModel):
    """The body of `POST /sim/fault`."""

    model_config = ConfigDict(extra="forbid")

    method: str = Field(min_length=1, max_length=64)
    code: int | None = Field(default=None, ge=400, le=599)
    description: str | None = Field(default=None, max_length=1_000)
    retry_after: int | None = Field(default=None, ge=0, le=86_400)
    times: int | None = Field(default=None, ge=1, le=1_000_000)
    for_seconds: float | None = Field(default=None, gt=0, le=86_400)
    delay_seconds: float | None = Field(default=None, ge=0, le=3_600)
    bytes_per_second: float | None = Field(default=None, gt=0, le=1e9)
    drop: Literal["before", "after"] | None = None

    @model_validator(mode="after")
    def _does_something(self) -> "FaultOrder":
        if self.retry_after is not None and self.code is None:
            self.code = 429
        if (self.code, self.delay_seconds, self.bytes_per_second, self.drop) == (None,) * 4:
            raise ValueError(
                "a fault needs a code, retry_after, delay_seconds, bytes_per_second or drop"
            )
        return self


@dataclass(slots=True)
class Fault:
    """A fault in force, until its times or its seconds are used up."""

    order: FaultOrder
    times_left: int | None
    until: float | None

    def matches(self, method: str) -> bool:
        """Whether it strikes a call to this method."""
        wanted = self.order.method
        return wanted == "*" or wanted.lower() == method.lower()

    def over(self) -> bool:
        """Whether it has struck often or long enough."""
        used_up = self.times_left is not None and self.times_left <= 0
        return used_up or (self.until is not None and time.monotonic() >= self.until)

    def error(self) -> ApiError | None:
        """The refusal that it orders, None when it only delays or drops."""
        order = self.order
        if order.code is None:
            return None
        parameters = None if order.retry_after is None else {"retry_after": order.retry_after}
        default = DESCRIPTIONS.get(order.code, "Error")
        if order.code == 429:
            parameters = parameters or {"retry_after": 1}
            default = f"Too Many Requests: retry after {parameters['retry_after']}"
        return ApiError(order.code, order.description or default, parameters)

    def view(self) -> Json:
        """The fault as `/sim/fault` shows it."""
        view = self.order.model_dump(exclude_none=True)
        if self.times_left is not None:
            view["times"] = self.times_left
        if self.until is not None:
            view["for_seconds"] = round(max(0.0, self.until - time.monotonic()), 3)
        return view


class Faults:
    """The faults in force; each call meets at most one, the oldest that fits."""

    def __init__(self) -> None:
        self._faults: list[Fault] = []

    def add(self, order: FaultOrder) -> Fault:
        """Put a fault in force and return it."""
        until = None if order.for_seconds is None else time.monotonic() + order.for_seconds
        fault = Fault(order, order.times, until)
        self._faults = [*self._faults[-MOST_FAULTS + 1 :], fault]
        return fault

    def strike(self, method: str) -> Fault | None:
        """The fault that this call meets, one of its times spent."""
        if not self._faults:
            return None
        self._forget_over()
        for fault in self._faults:
            if fault.matches(method):
                if fault.times_left is not None:
                    fault.times_left -= 1
                return fault
        return None

    def clear(self) -> None:
        """Lift every fault."""
        self._faults = []

    def view(self) -> list[Json]:
        """The faults in force."""
        self._forget_over()
        return [fault.view() for fault in self._faults]

    def _forget_over(self) -> None:
        self._faults = [fault for fault in self._faults if not fault.over()]
