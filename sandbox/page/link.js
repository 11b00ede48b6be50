/**
 * Decides where a link of a message may lead, and opens it as Telegram would.
 * @module link
 */

import { element } from "./element.js";

const SAFE = new Set(["http:", "https:", "tg:", "mailto:"]);
const TELEGRAM_HOSTS = new Set(["t.me", "telegram.me", "telegram.dog"]);

/** The address if its scheme is one of http, https, tg and mailto, else `null`. */
export function safeHref(address) {
  const trimmed = String(address ?? "").trim();
  for (const candidate of [trimmed, `https://${trimmed}`]) {
    try {
      const url = new URL(candidate);
      // `example.org:80` parses as a scheme of its own; only then is the second reading tried.
      if (SAFE.has(url.protocol)) return url.href;
      if (!/^[a-z0-9.-]+\.[a-z]{2,}:\d+/i.test(trimmed)) return null;
    } catch {
      continue;
    }
  }
  return null;
}

/** `{username, start}` of a link to a Telegram user or bot, else `null`. */
export function telegramTarget(href) {
  const url = new URL(href);
  if (url.protocol === "tg:" && (url.host === "resolve" || url.pathname === "//resolve")) {
    return { username: url.searchParams.get("domain") ?? "", start: url.searchParams.get("start") };
  }
  if (/^https?:$/.test(url.protocol) && TELEGRAM_HOSTS.has(url.host)) {
    const username = url.pathname.split("/")[1] ?? "";
    return username ? { username, start: url.searchParams.get("start") } : null;
  }
  return null;
}

/**
 * Opens a link for the owner of a phone: a link to the bot inside the phone, anything else after
 * a question in a new tab. `phone` is the `Phone` it was tapped on.
 */
export async function openLink(phone, address, { ask = true } = {}) {
  const href = safeHref(address);
  if (!href) return phone.toast("This link is not safe to open.");
  const target = telegramTarget(href);
  const bot = phone.world.me?.username ?? "";
  if (target && bot && target.username.toLowerCase() === bot.toLowerCase()) {
    return phone.openBot(target.start);
  }
  if (target || href.startsWith("tg:")) {
    return phone.toast("This link leads to Telegram itself, outside the sandbox.");
  }
  if (ask && !(await phone.confirm(`Open this link?\n${href}`, "Open"))) return undefined;
  return window.open(href, "_blank", "noopener,noreferrer");
}

/** True for what a deep link may bring along: at most 64 of `A-Z a-z 0-9 _ -`. */
export function isPayload(start) {
  return /^[A-Za-z0-9_-]{0,64}$/.test(start);
}

/** A link element; without a safe address only its content, as plain text. */
export function anchor(phone, address, children, { ask = true } = {}) {
  const href = safeHref(address);
  if (!href) return element("span", { class: "dead-link" }, children);
  return element(
    "a",
    {
      href,
      target: "_blank",
      rel: "noopener noreferrer",
      on: {
        click: (event) => {
          event.preventDefault();
          openLink(phone, href, { ask });
        },
      },
    },
    children,
  );
}
