/**
 * The live line from the sandbox: server-sent events that come back after a restart.
 * @module stream
 */

const KINDS = [
  "message", "edit", "delete", "update", "callback_answer", "action",
  "call", "chat", "user", "commands", "clock", "fault", "reset",
];
const RETRY_MILLISECONDS = 1000;

/**
 * Opens the line and keeps it open.
 *
 * `hear(kind, data)` gets every event; `turn(isOpen, isFirst)` every change of the line. The
 * browser resumes after the last event it had; but a restarted sandbox counts from the start, so
 * the listener is expected to read everything anew whenever the line opens again.
 */
export class Stream {
  constructor(hear, turn) {
    this.hear = hear;
    this.turn = turn;
    this.isFirst = true;
    this.connect();
  }

  connect() {
    const source = new EventSource("/sim/events");
    source.addEventListener("open", () => {
      this.turn(true, this.isFirst);
      this.isFirst = false;
    });
    source.addEventListener("error", () => {
      this.turn(false, this.isFirst);
      // The browser resumes a broken line by itself; a refused answer closes it for good.
      if (source.readyState === EventSource.CLOSED) {
        setTimeout(() => this.connect(), RETRY_MILLISECONDS);
      }
    });
    for (const kind of KINDS) {
      source.addEventListener(kind, (event) => this.hear(kind, decode(event.data)));
    }
    window.addEventListener("pagehide", () => source.close(), { once: true });
  }
}

function decode(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
