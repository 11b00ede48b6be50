/**
 * A small menu that opens at a point or under a button and is worked with the arrow keys.
 * @module menu
 */

import { element } from "./element.js";
import { icon } from "./icon.js";

const EDGE = 8;
let closeOpen = () => undefined;

/**
 * Opens a menu inside `host`. `entries`: `{label, icon, act, isDanger?, isChecked?}`; `event` is
 * the click or context menu event that asked for it. A checkable entry keeps the menu open.
 */
export function openMenu(host, event, label, entries) {
  closeOpen();
  const before = event.currentTarget instanceof HTMLElement ? event.currentTarget : null;
  const returnTo = document.activeElement?.closest?.("article, button") ?? before;
  const menu = element(
    "div",
    { class: "menu", role: "menu", "aria-label": label, tabIndex: -1 },
    entries.map((entry) => item(entry)),
  );
  host.append(menu);
  putAt(menu, host, event);
  const outside = (click) => menu.contains(click.target) || close();
  const close = () => {
    menu.remove();
    document.removeEventListener("pointerdown", outside, true);
    closeOpen = () => undefined;
    if (document.activeElement === document.body && returnTo?.isConnected) returnTo.focus();
  };
  closeOpen = close;
  document.addEventListener("pointerdown", outside, true);
  menu.addEventListener("keydown", (key) => move(menu, key, close));
  menu.addEventListener("click", (click) => {
    const index = [...menu.children].indexOf(click.target.closest("[role^=menuitem]"));
    if (index < 0) return;
    if (entries[index].isChecked === undefined) close();
    entries[index].act(menu.children[index]);
  });
  menu.firstElementChild?.focus();
}

function item(entry) {
  const isCheck = entry.isChecked !== undefined;
  return element(
    "button",
    {
      type: "button",
      role: isCheck ? "menuitemcheckbox" : "menuitem",
      "aria-checked": isCheck ? String(entry.isChecked) : null,
      class: entry.isDanger ? "menu-item is-danger" : "menu-item",
      tabIndex: -1,
    },
    isCheck ? element("span", { class: "menu-check" }, icon("check", 18)) : icon(entry.icon, 18),
    element("span", { dir: "auto" }, entry.label),
  );
}

function putAt(menu, host, event) {
  const frame = host.getBoundingClientRect();
  const source = event.currentTarget?.getBoundingClientRect?.();
  const isPoint = event.clientX > 0 && event.type === "contextmenu";
  const x = isPoint ? event.clientX : (source?.right ?? 0) - menu.offsetWidth;
  const y = isPoint ? event.clientY : (source?.bottom ?? 0) + 4;
  const left = Math.min(x - frame.left, frame.width - menu.offsetWidth - EDGE);
  let top = y - frame.top;
  if (top + menu.offsetHeight > frame.height - EDGE) {
    const above = (isPoint ? y : (source?.top ?? y)) - frame.top - menu.offsetHeight - 4;
    top = above > EDGE ? above : frame.height - menu.offsetHeight - EDGE;
  }
  menu.style.left = `${Math.max(EDGE, left)}px`;
  menu.style.top = `${Math.max(EDGE, top)}px`;
}

function move(menu, event, close) {
  const items = [...menu.children];
  const at = items.indexOf(document.activeElement);
  const steps = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 };
  if (event.key in steps) {
    event.preventDefault();
    items.at(steps[event.key] % items.length).focus();
  } else if (event.key === "Escape" || event.key === "Tab") {
    event.preventDefault();
    close();
  }
  event.stopPropagation();
}
