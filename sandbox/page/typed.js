/**
 * Formatting that a person types, as Telegram's clients read it when a text is sent.
 * @module typed
 */

const MARKS = [
  ["bold", String.raw`\*\*(?<bold>[^\n]+?)\*\*`],
  ["italic", String.raw`__(?<italic>[^\n]+?)__`],
  ["strikethrough", String.raw`~~(?<strikethrough>[^\n]+?)~~`],
  ["spoiler", String.raw`\|\|(?<spoiler>[^\n]+?)\|\|`],
  ["code", "`(?<code>[^`\\n]+)`"],
  ["text_link", String.raw`\[(?<text_link>[^\]\n]+)\]\((?<url>https?://[^)\s]+)\)`],
];
const ANY = new RegExp(MARKS.map(([, pattern]) => pattern).join("|"), "gu");

/** The text without its marks, and the entities that they stood for, if any. */
export function typed(source) {
  const entities = [];
  let text = "";
  let from = 0;
  for (const match of source.matchAll(ANY)) {
    const [type] = MARKS.find(([name]) => match.groups[name] !== undefined);
    const words = match.groups[type];
    text += source.slice(from, match.index);
    const link = type === "text_link" ? { url: match.groups.url } : {};
    entities.push({ type, offset: text.length, length: words.length, ...link });
    text += words;
    from = match.index + match[0].length;
  }
  text += source.slice(from);
  return entities.length ? { text, entities } : { text };
}
