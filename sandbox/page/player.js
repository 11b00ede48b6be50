/**
 * A small player for voice notes and audio files.
 * @module player
 */

import { drawing, element, fill } from "./element.js";
import { duration } from "./moment.js";
import { fileAddress } from "./server.js";

const BARS = 28;
const PLAY = "M8 5v14l11-7z";
const PAUSE = "M7 5h3.5v14H7zM13.5 5H17v14h-3.5z";

/** The player of a Bot API `Voice` or `Audio`. */
export function player(file, { label, isVoice = false }) {
  const audio = element("audio", { preload: "none" });
  const time = element("span", { class: "player-time" }, duration(file.duration ?? 0));
  const position = element("input", {
    type: "range",
    min: 0,
    max: 1000,
    value: 0,
    "aria-label": `Position in ${label}`,
  });
  const button = element("button", { type: "button", class: "play" }, drawing(PLAY, 24));
  const show = () => {
    fill(button, drawing(audio.paused ? PLAY : PAUSE, 24));
    button.setAttribute("aria-label", `${audio.paused ? "Play" : "Pause"} ${label}`);
  };
  button.addEventListener("click", () => toggle(audio, file, time));
  for (const name of ["play", "pause", "ended"]) audio.addEventListener(name, show);
  audio.addEventListener("timeupdate", () => {
    if (!Number.isFinite(audio.duration)) return;
    position.value = (1000 * audio.currentTime) / audio.duration;
    time.textContent = duration(audio.paused ? audio.duration : audio.currentTime);
  });
  position.addEventListener("input", () => {
    if (Number.isFinite(audio.duration)) audio.currentTime = (position.value / 1000) * audio.duration;
  });
  show();
  return element(
    "div",
    { class: isVoice ? "player is-voice" : "player" },
    button,
    element(
      "div",
      { class: "player-track" },
      isVoice ? bars(file.file_unique_id ?? "") : element("span", { class: "player-title" }, label),
      position,
      time,
    ),
    audio,
  );
}

/** Fetched whole, so that moving about in it needs no range requests of the server. */
async function toggle(audio, file, time) {
  if (!audio.src) {
    try {
      const response = await fetch(fileAddress(file.file_id));
      if (!response.ok) throw new Error(String(response.status));
      audio.src = URL.createObjectURL(await response.blob());
    } catch {
      time.textContent = "not available";
      return;
    }
  }
  if (audio.paused) audio.play().catch(() => (time.textContent = "cannot be played here"));
  else audio.pause();
}

/** Bars that look like a recording; their heights come from the file's name, not its sound. */
function bars(seed) {
  let state = 7;
  for (const letter of seed) state = (state * 31 + letter.codePointAt(0)) % 9973;
  const heights = Array.from({ length: BARS }, () => {
    state = (state * 137 + 11) % 9973;
    return 4 + (state % 15);
  });
  const path = heights.map((height, index) => `M${2 + index * 4} ${12 - height / 2}v${height}`);
  const svg = drawing(path.join(""), 24);
  svg.setAttribute("viewBox", `0 0 ${BARS * 4 + 2} 24`);
  svg.setAttribute("width", BARS * 4 + 2);
  svg.setAttribute("preserveAspectRatio", "xMinYMid");
  svg.classList.add("bars");
  return svg;
}
