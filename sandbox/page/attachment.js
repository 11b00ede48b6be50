/**
 * Attaching: files chosen, pasted or dropped, a place, a contact; each is confirmed before it goes.
 * @module attachment
 */

import { element } from "./element.js";
import { size } from "./moment.js";
import { recompressed } from "./photo.js";
import { offerContact, offerLocation } from "./place.js";
import { offerSticker } from "./sticker.js";
import { offerVoice } from "./voice.js";

const LARGEST_ALBUM = 10;

/** The entries of the attach menu. */
export function attachEntries(chat) {
  return [
    { label: "Photo or video", icon: "photo", act: () => pick(chat, "image/*,video/*", false) },
    { label: "File", icon: "document", act: () => pick(chat, "", true) },
    { label: "Voice note", icon: "microphone", act: () => offerVoice(chat) },
    { label: "Location", icon: "pin", act: () => offerLocation(chat) },
    { label: "Sticker", icon: "smile", act: () => offerSticker(chat) },
    { label: "My contact", icon: "person", act: () => offerContact(chat) },
  ];
}

/** The files of a paste or a drop. */
export function filesIn(transfer) {
  return [...(transfer?.files ?? [])];
}

function pick(chat, accept, asFiles) {
  const input = element("input", {
    type: "file",
    class: "file-input",
    accept,
    multiple: true,
    "aria-label": asFiles ? "Choose files" : "Choose photos or videos",
  });
  const end = () => input.remove();
  input.addEventListener("change", () => {
    const files = [...input.files];
    end();
    if (files.length) offerFiles(chat, files, asFiles);
  });
  input.addEventListener("cancel", end);
  chat.phone.glass.append(input);
  input.click();
}

/** Shows what will be sent and sends it when confirmed. */
export async function offerFiles(chat, files, asFiles = false) {
  const isVisual = files.every((file) => /^(image|video)\//.test(file.type));
  const caption = element("input", {
    class: "input",
    "aria-label": "Caption",
    placeholder: "Add a caption",
    dir: "auto",
    autofocus: true,
  });
  const plain = element("input", { type: "checkbox", checked: asFiles || !isVisual });
  const isSent = await chat.phone.ask({
    title: files.length === 1 ? "Send this?" : `Send ${files.length} files?`,
    content: [
      element("div", { class: "previews" }, files.map((file) => preview(file))),
      isVisual ? element("label", { class: "check" }, plain, "Send as a file, untouched") : null,
      caption,
    ],
    actions: [
      { label: "Cancel", value: null },
      { label: "Send", value: true, isMain: true },
    ],
  });
  if (isSent) await sendFiles(chat, files, { caption: caption.value.trim(), asFiles: plain.checked });
}

function preview(file) {
  if (!file.type.startsWith("image/")) {
    return element(
      "div",
      { class: "preview-file" },
      element("bdi", {}, file.name),
      element("span", {}, size(file.size)),
    );
  }
  const address = URL.createObjectURL(file);
  const image = element("img", { class: "preview", src: address, alt: file.name });
  image.addEventListener("load", () => URL.revokeObjectURL(address), { once: true });
  return image;
}

async function sendFiles(chat, files, { caption, asFiles }) {
  const parts = files.slice(0, LARGEST_ALBUM);
  if (files.length > LARGEST_ALBUM) chat.phone.toast(`An album holds ${LARGEST_ALBUM} files.`);
  const album = parts.length > 1 ? `${Date.now()}${chat.person.id}` : undefined;
  const reply = chat.composer.takeReply();
  for (const [index, file] of parts.entries()) {
    const kind = asFiles ? "document" : kindOf(file);
    const isSent = await chat.sendFile(
      {
        kind,
        file: kind === "photo" ? await recompressed(file) : file,
        caption: index === 0 ? caption : "",
        album,
      },
      { reply },
    );
    if (!isSent) break;
  }
}

function kindOf(file) {
  if (file.type === "image/gif") return "animation";
  if (file.type.startsWith("image/")) return "photo";
  if (file.type.startsWith("video/")) return "video";
  return file.type.startsWith("audio/") ? "audio" : "document";
}

/** Makes a phone take files that are dropped on it. */
export function takeDrops(target, chatNow) {
  let depth = 0;
  const mark = (change) => {
    depth = Math.max(0, depth + change);
    target.classList.toggle("is-drop", depth > 0);
  };
  const isFiles = (event) => event.dataTransfer?.types.includes("Files") && chatNow();
  target.addEventListener("dragenter", (event) => isFiles(event) && mark(1));
  target.addEventListener("dragleave", (event) => isFiles(event) && mark(-1));
  target.addEventListener("dragover", (event) => isFiles(event) && event.preventDefault());
  target.addEventListener("drop", (event) => {
    if (!isFiles(event)) return;
    event.preventDefault();
    mark(-depth);
    offerFiles(chatNow(), filesIn(event.dataTransfer));
  });
}
