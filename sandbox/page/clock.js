/**
 * The sandbox's time and the buttons that move it forward.
 * @module clock
 */

import { element } from "./element.js";
import { clockParts } from "./moment.js";
import { post } from "./server.js";

const HOUR_SECONDS = 3600;
const STEPS = [
  ["An hour later", HOUR_SECONDS],
  ["A day later", 24 * HOUR_SECONDS],
  ["A week later", 7 * 24 * HOUR_SECONDS],
];

/** The clock of the top bar; `complain` shows a refusal. */
export function clock(world, complain) {
  const day = element("span", { class: "clock-day" });
  const time = element("span", { class: "clock-time" });
  const spoken = element("span", { class: "unseen", role: "status" });
  const show = () => {
    const parts = clockParts(world.now());
    if (day.textContent !== parts.day) day.textContent = parts.day;
    if (time.textContent !== parts.time) time.textContent = parts.time;
  };
  const advance = async (seconds, words) => {
    try {
      const { now } = await post("clock", { advance_seconds: seconds });
      if (now) world.setClock(now);
      spoken.textContent = `${words}: it is ${day.textContent}, ${time.textContent}`;
    } catch (error) {
      complain(error.message);
    }
  };
  world.watch("clock", show);
  setInterval(show, 1000);
  return element(
    "div",
    { class: "clock", role: "group", "aria-label": "Time in the sandbox" },
    element("time", { class: "clock-face", title: "The time in the sandbox, in your zone" }, time, day),
    STEPS.map(([words, seconds]) =>
      element(
        "button",
        {
          type: "button",
          class: "tool is-step",
          on: { click: () => advance(seconds, words) },
        },
        words,
      ),
    ),
    spoken,
  );
}
