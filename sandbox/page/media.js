/**
 * Draws what a message carries besides text: pictures, films, sound, files, places, contacts.
 * @module media
 */

import { element } from "./element.js";
import { icon } from "./icon.js";
import { size } from "./moment.js";
import { avatar, fullName } from "./name.js";
import { player } from "./player.js";
import { fileAddress } from "./server.js";

const WANTED_PIXELS = 800;

/** The media part of the messages of one bubble, or `null`; `time` is laid over bare pictures. */
export function mediaOf(phone, messages, time) {
  const [message] = messages;
  if (messages.length > 1) return album(phone, messages);
  if (message.photo) return picture(phone, message, time);
  const film = message.video ?? message.animation ?? message.video_note;
  if (film) return video(message, film);
  if (message.voice) return player(message.voice, { label: "Voice message", isVoice: true });
  if (message.audio) return player(message.audio, { label: message.audio.title ?? "Audio" });
  if (message.document) return documentLine(message.document);
  if (message.location) return place(message.venue, message.location, time);
  if (message.contact) return contact(message.contact);
  if (message.sticker) return sticker(message.sticker, time);
  return isPlain(message) ? null : element("div", { class: "unshown" }, "Not shown in the sandbox");
}

function isPlain(message) {
  return message.text !== undefined || message.caption !== undefined;
}

function album(phone, messages) {
  const isVisual = messages.every((message) => message.photo || message.video);
  return element(
    "div",
    { class: isVisual ? `album album-${Math.min(messages.length, 4)}` : "file-album" },
    messages.map((message) =>
      element(
        "div",
        { class: "album-part", dataset: { messageId: message.message_id } },
        mediaOf(phone, [message], null),
      ),
    ),
  );
}

function picture(phone, message, time) {
  const best = bestSize(message.photo);
  const alt = message.caption ? `Photo: ${message.caption}` : "Photo";
  const image = element("img", {
    src: fileAddress(best.file_id),
    alt,
    width: best.width || null,
    height: best.height || null,
    decoding: "async",
  });
  const frame = element(
    "button",
    {
      type: "button",
      class: "picture",
      "aria-label": `${alt}. Open.`,
      on: {
        click: () => {
          if (frame.classList.contains("is-covered")) frame.classList.remove("is-covered");
          else phone.showPicture(fileAddress(message.photo.at(-1).file_id), alt);
        },
      },
    },
    image,
    message.caption ? null : time,
  );
  if (message.has_media_spoiler) frame.classList.add("is-covered");
  return frame;
}

function bestSize(sizes) {
  const big = sizes.filter((one) => Math.max(one.width, one.height) >= WANTED_PIXELS);
  return big[0] ?? sizes.at(-1);
}

function video(message, film) {
  return element("video", {
    class: message.video_note ? "film is-round" : "film",
    src: fileAddress(film.file_id),
    controls: true,
    preload: "metadata",
    loop: Boolean(message.animation),
    "aria-label": "Video",
  });
}

function documentLine(file) {
  const name = file.file_name ?? "file";
  return element(
    "a",
    {
      class: "document",
      href: fileAddress(file.file_id),
      download: name,
    },
    element("span", { class: "document-icon" }, icon("document")),
    element(
      "span",
      { class: "document-words" },
      element("span", { class: "unseen" }, "Download "),
      element("span", { class: "document-name", dir: "auto" }, name),
      element("span", { class: "document-size" }, size(file.file_size)),
    ),
    icon("download", 18),
  );
}

/** No map is loaded from outside, so a drawn one stands for it. */
function place(venue, location, time) {
  const words = `${location.latitude.toFixed(5)}, ${location.longitude.toFixed(5)}`;
  return element(
    "div",
    { class: "place", role: "img", "aria-label": `Location ${venue?.title ?? ""} ${words}` },
    element("span", { class: "map" }, icon("pin", 36)),
    element(
      "span",
      { class: "place-words" },
      venue ? element("strong", { dir: "auto" }, venue.title) : null,
      venue ? element("span", { dir: "auto" }, venue.address) : null,
      words,
    ),
    time,
  );
}

function contact(card) {
  return element(
    "div",
    { class: "contact" },
    avatar(card.user_id, fullName(card)),
    element(
      "span",
      { class: "document-words" },
      element("span", { class: "document-name", dir: "auto" }, fullName(card)),
      element("bdi", { class: "document-size" }, card.phone_number),
    ),
  );
}

/** A sticker of the sandbox is its emoji; its file is an empty picture. */
function sticker(file, time) {
  const emoji = file.emoji ?? "?";
  return element(
    "div",
    { class: "sticker" },
    element("span", { role: "img", "aria-label": `Sticker ${emoji}` }, emoji),
    time,
  );
}
