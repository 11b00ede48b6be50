/**
 * Voice notes: recorded with the microphone, a made sample where there is none, or a chosen file.
 * @module voice
 */

import { element } from "./element.js";
import { duration } from "./moment.js";

const SAMPLE_SECONDS = 3;
const SAMPLE_RATE = 16_000;
const TYPES = ["audio/ogg;codecs=opus", "audio/webm;codecs=opus", "audio/mp4"];

/** Asks how to make the voice note, makes it and sends it. */
export async function offerVoice(chat) {
  const canRecord = Boolean(navigator.mediaDevices?.getUserMedia && window.MediaRecorder);
  const choice = await chat.phone.ask({
    title: "Voice note",
    words: "Speak into the microphone, or send a sound of three seconds made by this page.",
    actions: [
      { label: "Cancel", value: null },
      { label: "Choose a file", value: "file" },
      { label: "Send a sample", value: "sample", isMain: !canRecord },
      ...(canRecord ? [{ label: "Record", value: "record", isMain: true }] : []),
    ],
  });
  if (choice === "sample") await send(chat, sample());
  else if (choice === "file") choose(chat);
  else if (choice === "record") await record(chat);
}

function send(chat, file) {
  return chat.sendFile({ kind: "voice", file }, { reply: chat.composer.takeReply() });
}

function choose(chat) {
  const input = element("input", {
    type: "file",
    class: "file-input",
    accept: "audio/*",
    "aria-label": "Choose a voice note",
  });
  input.addEventListener("change", () => {
    const [file] = input.files;
    input.remove();
    if (file) send(chat, file);
  });
  input.addEventListener("cancel", () => input.remove());
  chat.phone.glass.append(input);
  input.click();
}

async function record(chat) {
  let line;
  try {
    line = await navigator.mediaDevices.getUserMedia({ audio: true });
  } catch {
    chat.phone.toast("There is no microphone that this page may use.");
    return;
  }
  const type = TYPES.find((one) => MediaRecorder.isTypeSupported(one));
  const recorder = new MediaRecorder(line, type ? { mimeType: type } : {});
  const parts = [];
  recorder.addEventListener("dataavailable", (event) => parts.push(event.data));
  const ended = new Promise((resolve) => recorder.addEventListener("stop", resolve));
  const time = element("p", { class: "recording", role: "timer" }, "0:00");
  const start = performance.now();
  const ticking = setInterval(() => {
    time.textContent = duration((performance.now() - start) / 1000);
  }, 250);
  recorder.start();
  const isWanted = await chat.phone.ask({
    title: "Recording",
    content: time,
    actions: [
      { label: "Cancel", value: null },
      { label: "Stop and send", value: true, isMain: true },
    ],
  });
  clearInterval(ticking);
  recorder.stop();
  await ended;
  for (const track of line.getTracks()) track.stop();
  if (!isWanted) return;
  const mime = (recorder.mimeType || "audio/webm").split(";")[0];
  await send(chat, new File(parts, `voice.${mime.split("/")[1]}`, { type: mime }));
}

/** Three seconds of a soft rising and falling hum, as a WAV file. */
function sample() {
  const count = SAMPLE_SECONDS * SAMPLE_RATE;
  const view = new DataView(new ArrayBuffer(44 + count * 2));
  const put = (at, text) => [...text].forEach((letter, i) => view.setUint8(at + i, letter.charCodeAt(0)));
  put(0, "RIFF");
  view.setUint32(4, 36 + count * 2, true);
  put(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, SAMPLE_RATE, true);
  view.setUint32(28, SAMPLE_RATE * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  put(36, "data");
  view.setUint32(40, count * 2, true);
  for (let index = 0; index < count; index += 1) {
    const seconds = index / SAMPLE_RATE;
    const swell = Math.sin((Math.PI * seconds) / SAMPLE_SECONDS);
    const tone = Math.sin(2 * Math.PI * (180 * seconds + 6 * Math.sin(3 * seconds)));
    view.setInt16(44 + index * 2, Math.round(6000 * swell * tone), true);
  }
  return new File([view.buffer], "voice.wav", { type: "audio/wav" });
}
