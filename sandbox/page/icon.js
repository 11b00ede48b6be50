/**
 * The line icons of the page, drawn here so that nothing is loaded from outside.
 * @module icon
 */

import { drawing, element } from "./element.js";

const PATHS = {
  add: "M12 5v14M5 12h14",
  alert: ["M12 4 2.8 20h18.4z", "M12 10v4.5M12 17.2v.1"],
  arrowDown: "M12 5v14M6 13l6 6 6-6",
  attach: "M20 11.5 12.2 19.3a5 5 0 0 1-7.1-7.1l8-8a3.4 3.4 0 0 1 4.8 4.8l-8 8a1.8 1.8 0 0 1-2.5-2.5l7.3-7.3",
  back: "M15 5l-7 7 7 7",
  ban: ["M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17z", "M6 6l12 12"],
  box: ["M4 8l8-4 8 4v9l-8 4-8-4z", "M4 8l8 4 8-4M12 12v9"],
  check: "M4 12.5l5 5L20 6.5",
  clock: ["M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17z", "M12 7.5V12l3 2"],
  close: "M6 6l12 12M18 6L6 18",
  copy: ["M9 9h11v11H9z", "M5 15H4V4h11v1"],
  document: ["M6 3h8l5 5v13H6z", "M14 3v5h5"],
  download: "M12 4v11M7 11l5 5 5-5M5 20h14",
  edit: "M4 20l1-4L16.5 4.5l3 3L8 19z",
  flood: "M3 9c3-3 6 3 9 0s6 3 9 0M3 15c3-3 6 3 9 0s6 3 9 0",
  keyboard: ["M3 6h18v12H3z", "M7 10h.1M11 10h.1M15 10h.1M8 14h8"],
  link: "M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7L12 7M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7L12 17",
  list: "M4 7h16M4 12h16M4 17h16",
  microphone: ["M12 3a3 3 0 0 0-3 3v6a3 3 0 0 0 6 0V6a3 3 0 0 0-3-3z", "M6 11v1a6 6 0 0 0 12 0v-1M12 18v3"],
  moon: "M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5z",
  more: "M12 4a1 1 0 1 0 0 2 1 1 0 0 0 0-2zM12 11a1 1 0 1 0 0 2 1 1 0 0 0 0-2zM12 18a1 1 0 1 0 0 2 1 1 0 0 0 0-2z",
  off: "M12 3v8M6.5 7a8 8 0 1 0 11 0",
  people: ["M9 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z", "M3 20c0-4 2.5-6 6-6s6 2 6 6M16 5a3.2 3.2 0 0 1 0 6.3M18 14.5c2 .8 3 2.6 3 5.5"],
  person: ["M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8z", "M5 20.5c0-4.5 3-6.5 7-6.5s7 2 7 6.5"],
  photo: ["M3.5 5h17v14h-17z", "M4 17l5-5 4 4 3-3 4 4M15.5 9v.1"],
  pin: ["M12 21s7-6.3 7-11.5a7 7 0 0 0-14 0C5 14.7 12 21 12 21z", "M12 7.5a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 0 0 0-4.6z"],
  reply: "M10 6L4 12l6 6M4 12h9c4 0 7 2 7 6",
  search: ["M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14z", "M16 16l4.5 4.5"],
  send: "M4 12L20 4.5 15.5 20l-4-6.5z",
  smile: ["M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17z", "M8.5 14a4.2 4.2 0 0 0 7 0M9 9.5v.1M15 9.5v.1"],
  slow: ["M4 16a8 8 0 0 1 16 0", "M12 16l4-4M3 20h18"],
  sun: ["M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8z", "M12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4"],
  terminal: ["M3 5h18v14H3z", "M7 9l3 3-3 3M12.5 15H17"],
  trash: "M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13",
};

/** The icon of that name, hidden from screen readers. */
export function icon(name, size = 22) {
  return drawing(PATHS[name], size);
}

/** A button that shows only an icon; `label` is its accessible name and tooltip. */
export function iconButton(name, label, onClick, properties = {}) {
  return element(
    "button",
    {
      type: "button",
      title: label,
      "aria-label": label,
      ...properties,
      class: `icon-button ${properties.class ?? ""}`,
      on: { click: onClick, ...properties.on },
    },
    icon(name),
  );
}
