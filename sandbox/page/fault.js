/**
 * Ordering a fault in detail: what goes wrong, for which method, how long or how often.
 * @module fault
 */

import { element, fill } from "./element.js";
import { labelled, openForm, textField } from "./form.js";
import { icon } from "./icon.js";
import { post, remove } from "./server.js";

const KINDS = [
  { name: "before", words: "No connection", order: () => ({ drop: "before" }) },
  { name: "after", words: "Answer lost after the effect", order: () => ({ drop: "after" }) },
  { name: "code", words: "Refused with an error code", ask: "Code", value: 500, order: (code) => ({ code }) },
  {
    name: "flood",
    words: "Too many requests",
    ask: "Seconds to wait",
    value: 30,
    order: (seconds) => ({ code: 429, retry_after: seconds }),
  },
  {
    name: "delay",
    words: "Every call waits",
    ask: "Seconds",
    value: 5,
    order: (seconds) => ({ delay_seconds: seconds }),
  },
  {
    name: "line",
    words: "A slow line",
    ask: "Bytes per second",
    value: 2000,
    order: (pace) => ({ bytes_per_second: pace }),
  },
];
const METHODS = [
  "*", "getUpdates", "sendMessage", "editMessageText", "answerCallbackQuery", "sendPhoto",
  "sendDocument", "getFile", "download",
];

/** The button that opens the form; `complain` shows a refusal. */
export function faultButton(world, complain) {
  return element(
    "button",
    {
      type: "button",
      class: "tool",
      title: "Order a fault in detail",
      "aria-haspopup": "dialog",
      on: { click: () => openFaults(world, complain) },
    },
    icon("alert", 16),
    element("span", {}, "Faults…"),
  );
}

async function openFaults(world, complain) {
  try {
    await world.readFaults();
  } catch (error) {
    complain(error.message);
    return;
  }
  const kind = element(
    "select",
    { class: "input" },
    KINDS.map(({ name, words }) => element("option", { value: name }, words)),
  );
  const amount = number({ min: 1, required: true });
  const amountWords = element("span", {});
  const amountLabel = element("label", { class: "labelled" }, amountWords, amount);
  const method = element(
    "select",
    { class: "input" },
    METHODS.map((name) => element("option", { value: name }, name === "*" ? "all methods" : name)),
  );
  const other = textField({ placeholder: "sendVideo", dir: "ltr" });
  const seconds = number({ min: 1, max: 86400, placeholder: "until lifted" });
  const times = number({ min: 1, max: 1000000, placeholder: "always" });
  const chosen = () => KINDS.find(({ name }) => name === kind.value);
  const show = () => {
    const { ask, value } = chosen();
    amountLabel.hidden = !ask;
    amount.disabled = !ask;
    amountWords.textContent = ask ?? "";
    amount.value = value ?? "";
  };
  kind.addEventListener("change", show);
  show();
  openForm({
    title: "Order a fault",
    content: [
      inForce(world, complain),
      labelled("What happens", kind),
      amountLabel,
      element("div", { class: "pair" }, labelled("Method", method), labelled("Another method", other)),
      element(
        "div",
        { class: "pair" },
        labelled("For how many seconds", seconds),
        labelled("How many times", times),
      ),
    ],
    action: "Order",
    act: async () => {
      await post("fault", {
        method: other.value.trim() || method.value,
        ...chosen().order(amount.valueAsNumber),
        for_seconds: seconds.value ? seconds.valueAsNumber : undefined,
        times: times.value ? times.valueAsNumber : undefined,
      });
      await world.readFaults();
    },
  });
}

function number(properties) {
  return element("input", { type: "number", class: "input", ...properties });
}

function inForce(world, complain) {
  const { faults } = world.faults;
  if (!faults.length) return null;
  const node = element("div", { class: "in-force" });
  const lift = async () => {
    try {
      await remove("fault");
      await world.readFaults();
      fill(node);
    } catch (error) {
      complain(error.message);
    }
  };
  return fill(
    node,
    element("ul", { "aria-label": "Faults in force" }, faults.map((fault) => element("li", {}, words(fault)))),
    element("button", { type: "button", class: "tool", on: { click: lift } }, "Lift all"),
  );
}

/** A fault in one line. */
function words(fault) {
  const parts = [fault.method === "*" ? "all methods" : fault.method];
  if (fault.drop) parts.push(fault.drop === "before" ? "no connection" : "answer lost");
  if (fault.code) parts.push(`code ${fault.code}`);
  if (fault.retry_after) parts.push(`retry after ${fault.retry_after} s`);
  if (fault.delay_seconds) parts.push(`waits ${fault.delay_seconds} s`);
  if (fault.bytes_per_second) parts.push(`${fault.bytes_per_second} bytes a second`);
  if (fault.times) parts.push(`${fault.times} more times`);
  if (fault.for_seconds) parts.push(`${Math.ceil(fault.for_seconds)} s more`);
  return parts.join(" · ");
}
