/**
 * Shows times and sizes as a chat client does, in the zone of the browser.
 * @module moment
 */

const TIME = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const DAY = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long" });
const SHORT_DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short" });
const FULL = new Intl.DateTimeFormat("en-GB", { dateStyle: "full", timeStyle: "long" });
const CLOCK = new Intl.DateTimeFormat("en-GB", {
  weekday: "short",
  day: "numeric",
  month: "short",
  year: "numeric",
});

/** `09:41`, from Unix seconds. */
export function timeOf(seconds) {
  return TIME.format(new Date(seconds * 1000));
}

/** `Sunday 22 November`, from Unix seconds. */
export function dayOf(seconds) {
  return DAY.format(new Date(seconds * 1000));
}

/** A key that is the same for all moments of one day. */
export function dayKey(seconds) {
  return new Date(seconds * 1000).toDateString();
}

/** The time of today, else the day: for a chat list. */
export function briefly(seconds, now) {
  const moment = new Date(seconds * 1000);
  return moment.toDateString() === now.toDateString()
    ? TIME.format(moment)
    : SHORT_DAY.format(moment);
}

/** Date and time in full, for a tooltip. */
export function inFull(seconds) {
  return FULL.format(new Date(seconds * 1000));
}

/** The two parts of the top bar's clock. */
export function clockParts(now) {
  return { day: CLOCK.format(now), time: TIME.format(now) };
}

/** `1:07`, from seconds. */
export function duration(seconds) {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

/** `1.4 MB`, from bytes. */
export function size(bytes) {
  if (bytes === undefined) return "";
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(1)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
