/**
 * Builds DOM elements from plain values; text always enters as text nodes, never as markup.
 * @module element
 */

const SVG = "http://www.w3.org/2000/svg";
const FORBIDDEN = new Set(["innerHTML", "outerHTML", "srcdoc", "style"]);

/**
 * An element with properties and children.
 *
 * `properties` keys: `class`, `dataset` (object), `on` (object of listeners), `hidden` and other
 * DOM properties that exist on the element, everything else as an attribute. `null`, `undefined`
 * and `false` leave the key out. Children may be nested arrays; empty ones are skipped.
 */
export function element(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [key, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (FORBIDDEN.has(key) || /^on./.test(key)) throw new Error(`refused property ${key}`);
    if (key === "class") node.className = value;
    else if (key === "dataset") Object.assign(node.dataset, value);
    else if (key === "on") listen(node, value);
    else if (key.includes("-") || !(key in node)) node.setAttribute(key, value);
    else if (typeof node[key] === "object") node.setAttribute(key, value);
    else node[key] = value;
  }
  append(node, children);
  return node;
}

/** Adds children (strings become text nodes) to an element. */
export function append(node, children) {
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false || child === "") continue;
    node.append(child instanceof Node ? child : String(child));
  }
  return node;
}

/** Replaces everything inside an element. */
export function fill(node, ...children) {
  node.replaceChildren();
  return append(node, children);
}

function listen(node, listeners) {
  for (const [name, listener] of Object.entries(listeners)) node.addEventListener(name, listener);
}

/** A decorative line icon drawn from path data on a 24 by 24 grid. */
export function drawing(paths, size = 24) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("width", size);
  svg.setAttribute("height", size);
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("focusable", "false");
  svg.classList.add("icon");
  for (const data of [paths].flat()) {
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("d", data);
    svg.append(path);
  }
  return svg;
}
