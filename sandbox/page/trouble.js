/**
 * Makes Telegram slow, flooded or down, and well again.
 * @module trouble
 */

import { element } from "./element.js";
import { faultButton } from "./fault.js";
import { icon } from "./icon.js";
import { post, remove } from "./server.js";

const SLOW_SECONDS = 2;
const FLOOD_SECONDS = 5;
const FLOODED_METHODS = [
  "sendMessage", "editMessageText", "copyMessage", "forwardMessage", "sendPhoto", "sendDocument",
];

const isDrop = (fault) => fault.method === "*" && fault.drop === "before";
const isFlood = (fault) => fault.code === 429 && FLOODED_METHODS.includes(fault.method);

const TROUBLES = [
  {
    label: "Slow",
    icon: "slow",
    words: `Every call takes ${SLOW_SECONDS} seconds`,
    isOn: ({ limits }) => (limits.latency_seconds ?? 0) > 0,
    set: (isOn) => post("limits", { latency_seconds: isOn ? SLOW_SECONDS : 0 }),
  },
  {
    label: "Flooded",
    icon: "flood",
    words: `Every message is refused: too many requests, retry after ${FLOOD_SECONDS} seconds`,
    isOn: ({ faults }) => faults.some(isFlood),
    set: (isOn, state) =>
      isOn
        ? orderAll(FLOODED_METHODS.map((method) => ({ method, code: 429, retry_after: FLOOD_SECONDS })))
        : keepOnly(state.faults.filter((fault) => !isFlood(fault))),
  },
  {
    label: "Down",
    icon: "off",
    words: "Every connection of the bot is dropped",
    isOn: ({ faults }) => faults.some(isDrop),
    set: (isOn, state) =>
      isOn
        ? orderAll([{ method: "*", drop: "before" }])
        : keepOnly(state.faults.filter((fault) => !isDrop(fault))),
  },
];

async function orderAll(faults) {
  for (const fault of faults) await post("fault", fault);
}

/** Faults can only be lifted together; those that someone else ordered are put back. */
async function keepOnly(faults) {
  await remove("fault");
  await orderAll(faults);
}

/** The switches of the top bar and the way to finer faults; `complain` shows a refusal. */
export function troubles(world, complain) {
  const buttons = TROUBLES.map((trouble) => button(world, trouble, complain));
  world.watch("faults", () => {
    TROUBLES.forEach((trouble, index) => {
      buttons[index].setAttribute("aria-pressed", String(trouble.isOn(world.faults)));
    });
  });
  return element(
    "div",
    { class: "troubles", role: "group", "aria-label": "Telegram is" },
    element("span", { class: "group-title", "aria-hidden": "true" }, "Telegram is"),
    buttons,
    faultButton(world, complain),
  );
}

function button(world, trouble, complain) {
  const toggle = async () => {
    try {
      await trouble.set(!trouble.isOn(world.faults), world.faults);
      await world.readFaults();
    } catch (error) {
      complain(error.message);
    }
  };
  return element(
    "button",
    {
      type: "button",
      class: "tool is-switch",
      title: trouble.words,
      "aria-pressed": "false",
      on: { click: toggle },
    },
    icon(trouble.icon, 16),
    element("span", {}, trouble.label),
  );
}
