/**
 * Light or dark: as the system says, until someone chooses.
 * @module theme
 */

import { fill } from "./element.js";
import { icon, iconButton } from "./icon.js";

const STORED = "sandbox.theme";
const DARK = window.matchMedia("(prefers-color-scheme: dark)");

/** The button that changes between light and dark. */
export function themeButton() {
  const root = document.documentElement;
  const stored = localStorage.getItem(STORED);
  if (stored === "light" || stored === "dark") root.dataset.theme = stored;
  const isDark = () => (root.dataset.theme ?? (DARK.matches ? "dark" : "light")) === "dark";
  const button = iconButton("moon", "", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    localStorage.setItem(STORED, root.dataset.theme);
    show();
  });
  const show = () => {
    const label = isDark() ? "Light colours" : "Dark colours";
    button.title = label;
    button.setAttribute("aria-label", label);
    fill(button, icon(isDark() ? "sun" : "moon", 20));
  };
  DARK.addEventListener("change", show);
  show();
  return button;
}
