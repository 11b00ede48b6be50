/**
 * Puts the page together: top bar, phones, side panel, and the live line that feeds them.
 * @module app
 */

import { Calls } from "./calls.js";
import { clock } from "./clock.js";
import { element } from "./element.js";
import { icon, iconButton } from "./icon.js";
import { stateButton } from "./keep.js";
import { peopleButton } from "./people.js";
import { Stage } from "./stage.js";
import { Stream } from "./stream.js";
import { themeButton } from "./theme.js";
import { troubles } from "./trouble.js";
import { World } from "./world.js";

const NOTICE_MILLISECONDS = 6000;
const RETRY_MILLISECONDS = 1000;

const world = new World();
const notice = element("div", { class: "notice", role: "alert", hidden: true });
const banner = element(
  "div",
  { class: "banner", role: "status", hidden: true },
  "The sandbox does not answer. Trying again…",
);
const calls = new Calls(world, complain);
const stage = new Stage(world);

function complain(words) {
  notice.textContent = words;
  notice.hidden = false;
  clearTimeout(complain.timer);
  complain.timer = setTimeout(() => (notice.hidden = true), NOTICE_MILLISECONDS);
}

function topBar() {
  const controls = element(
    "div",
    { class: "controls", id: "controls" },
    clock(world, complain),
    troubles(world, complain),
  );
  const unfold = iconButton("list", "Controls", () => {
    const isOpen = controls.classList.toggle("is-open");
    unfold.setAttribute("aria-expanded", String(isOpen));
  }, { class: "unfold", "aria-expanded": "false", "aria-controls": "controls" });
  const callsButton = element(
    "button",
    {
      type: "button",
      class: "tool is-compact",
      title: "Calls of the bot",
      "aria-pressed": "false",
      on: { click: () => openCalls(calls.element.hidden) },
    },
    icon("terminal", 18),
    element("span", {}, "Calls"),
  );
  const openCalls = (isOpen) => {
    calls.open(isOpen);
    document.body.classList.toggle("has-calls", isOpen);
    callsButton.setAttribute("aria-pressed", String(isOpen));
    if (!isOpen) callsButton.focus();
  };
  calls.onClose = () => openCalls(false);
  return element(
    "header",
    { class: "top-bar" },
    element("h1", { class: "brand" }, icon("send", 20), "Sandbox"),
    controls,
    element("div", { class: "top-end" }, peopleButton(world, stage), stateButton(world, complain), callsButton, themeButton(), unfold),
  );
}

async function reload() {
  try {
    await world.reload();
    world.setOnline(true);
  } catch {
    world.setOnline(false);
    setTimeout(reload, RETRY_MILLISECONDS);
  }
}

function showUnread() {
  let sum = 0;
  for (const id of stage.shownIds()) sum += world.unread.total(id);
  document.title = sum ? `(${sum}) Sandbox` : "Sandbox";
}

document.body.append(
  topBar(),
  banner,
  notice,
  element("div", { class: "work" }, stage.element, calls.element),
);
world.watch("line", () => (banner.hidden = world.isOnline));
world.watch("unread", showUnread);
window.addEventListener("pageshow", (event) => event.persisted && window.location.reload());

new Stream(
  (kind, data) => world.hear(kind, data),
  (isOpen) => (isOpen ? reload() : world.setOnline(false)),
);
