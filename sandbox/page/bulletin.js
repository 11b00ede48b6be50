/**
 * Tells those who watch a topic that it changed, once per frame however often it changed.
 * @module bulletin
 */

const FRAME_MILLISECONDS = 16;

export class Bulletin {
  constructor() {
    this.watchers = new Map();
    this.dirty = new Set();
    this.timer = 0;
  }

  /** Calls `react` after each change of the topic; returns the function that ends it. */
  watch(topic, react) {
    if (!this.watchers.has(topic)) this.watchers.set(topic, new Set());
    this.watchers.get(topic).add(react);
    return () => this.watchers.get(topic)?.delete(react);
  }

  /** Marks a topic as changed. A timer, not an animation frame: hidden tabs must follow too. */
  tell(topic) {
    this.dirty.add(topic);
    if (!this.timer) this.timer = setTimeout(() => this.flush(), FRAME_MILLISECONDS);
  }

  /** Calls the watchers of a topic at once with what happened. */
  announce(topic, detail) {
    for (const react of [...(this.watchers.get(topic) ?? [])]) react(detail);
  }

  flush() {
    const topics = [...this.dirty];
    this.dirty.clear();
    this.timer = 0;
    for (const topic of topics) this.announce(topic);
  }
}
