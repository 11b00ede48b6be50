/**
 * The line at the foot of a chat: text, commands, attachments, voice, reply and edit.
 * @module composer
 */

import { attachEntries, filesIn, offerFiles } from "./attachment.js";
import { element, fill } from "./element.js";
import { iconButton } from "./icon.js";
import { openMenu } from "./menu.js";
import { fullName, summary } from "./name.js";
import { Suggestions } from "./suggestion.js";
import { offerVoice } from "./voice.js";

const TALLEST_PIXELS = 140;

export class Composer {
  constructor(chat) {
    this.chat = chat;
    this.context = null;
    this.suggestions = new Suggestions((command) => this.chooseCommand(command));
    this.field = element("textarea", {
      class: "field",
      rows: 1,
      placeholder: "Message",
      "aria-label": "Message",
      "aria-autocomplete": "list",
      "aria-controls": this.suggestions.id,
      dir: "auto",
      on: {
        input: () => this.typed(),
        keydown: (event) => this.key(event),
        paste: (event) => this.pasted(event),
        blur: () => this.suggestions.close(),
      },
    });
    this.menuButton = element(
      "button",
      { type: "button", class: "menu-button", hidden: true, on: { click: () => this.pressMenu() } },
      "Menu",
    );
    this.keysButton = iconButton("keyboard", "Bot keyboard", () => this.toggleKeys(), {
      hidden: true,
    });
    this.attachButton = iconButton("attach", "Attach", (event) =>
      openMenu(chat.phone.glass, event, "Attach", attachEntries(chat)),
    );
    this.sendButton = iconButton("send", "Send", () => this.submit(), { class: "send", hidden: true });
    this.voiceButton = iconButton("microphone", "Voice note", () => offerVoice(chat));
    this.contextLine = element("div", { class: "context", hidden: true });
    this.row = element(
      "div",
      { class: "composer-row" },
      this.menuButton,
      this.attachButton,
      this.field,
      this.keysButton,
      this.sendButton,
      this.voiceButton,
    );
    this.element = element(
      "div",
      { class: "composer" },
      this.suggestions.element,
      this.contextLine,
      this.row,
    );
  }

  /** Shows the bot's menu button and what the keyboard in force asks for. */
  show(profile, found) {
    const menu = profile?.menu_button ?? {};
    const isMenu = menu.type === "web_app" || (this.commands().length > 0 && menu.type !== "none");
    this.menuButton.hidden = !isMenu || this.chat.isGroup;
    this.menuButton.textContent = menu.type === "web_app" ? menu.text : "Menu";
    this.field.placeholder = found?.markup.input_field_placeholder || "Message";
    this.keysButton.hidden = !this.chat.keyboard.isOffered;
    this.keysButton.setAttribute("aria-pressed", String(this.chat.keyboard.isOpen));
  }

  commands() {
    return this.chat.profile()?.commands ?? [];
  }

  pressMenu() {
    if (this.chat.profile()?.menu_button?.type === "web_app") {
      this.chat.phone.toast("Mini Apps are not served by the sandbox.");
    } else if (this.suggestions.isOpen) this.suggestions.close();
    else {
      this.field.focus();
      this.suggestions.show(this.commands());
      if (this.suggestions.isOpen) this.suggestions.mark(0, this.field);
    }
  }

  toggleKeys() {
    this.chat.keyboard.open(!this.chat.keyboard.isOpen);
    this.keysButton.setAttribute("aria-pressed", String(this.chat.keyboard.isOpen));
  }

  typed() {
    const { value } = this.field;
    this.sendButton.hidden = !value.trim() && this.context?.kind !== "edit";
    this.voiceButton.hidden = !this.sendButton.hidden;
    this.field.removeAttribute("aria-activedescendant");
    if (/^\/[a-z0-9_]*$/i.test(value)) this.suggestions.show(this.commands(), value);
    else this.suggestions.close();
    this.field.style.height = "auto";
    this.field.style.height = `${Math.min(this.field.scrollHeight, TALLEST_PIXELS)}px`;
  }

  key(event) {
    if (this.suggestions.take(event, this.field)) return;
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.submit();
    } else if (event.key === "Escape" && this.context) this.setContext(null);
    else if (event.key === "ArrowUp" && !this.field.value && !this.context) {
      if (this.chat.editNewest()) event.preventDefault();
    }
  }

  chooseCommand({ command }) {
    const address = this.chat.isGroup ? `@${this.chat.world.me?.username ?? ""}` : "";
    this.suggestions.close();
    this.setText("");
    this.chat.sendText(`/${command}${address}`);
    this.field.focus();
  }

  pasted(event) {
    const files = filesIn(event.clipboardData);
    if (!files.length) return;
    event.preventDefault();
    offerFiles(this.chat, files);
  }

  /** `{kind: "reply" | "edit", message}` or `null`. */
  setContext(context) {
    const wasEdit = this.context?.kind === "edit";
    this.context = context;
    this.contextLine.hidden = !context;
    if (!context) {
      if (wasEdit) this.setText("");
      return;
    }
    const isEdit = context.kind === "edit";
    const title = isEdit ? "Edit message" : `Reply to ${fullName(context.message.from)}`;
    fill(
      this.contextLine,
      element(
        "div",
        { class: "context-words" },
        element("strong", { dir: "auto" }, title),
        element("span", { dir: "auto" }, summary(context.message)),
      ),
      iconButton("close", isEdit ? "Stop editing" : "Stop replying", () => this.setContext(null)),
    );
    if (isEdit) this.setText(context.message.text ?? context.message.caption ?? "");
    this.field.focus();
  }

  setText(text) {
    this.field.value = text;
    this.typed();
  }

  /** The message id that the next thing sent answers; ends the reply. */
  takeReply() {
    if (this.context?.kind !== "reply") return undefined;
    const id = this.context.message.message_id;
    this.setContext(null);
    return id;
  }

  async submit() {
    const text = this.field.value.trim();
    const { context } = this;
    if (!text && context?.kind !== "edit") return;
    if (context?.kind === "edit") {
      this.setContext(null);
      const isDone = await this.chat.edit(context.message, text);
      if (!isDone && !this.field.value) this.setText(text);
      return;
    }
    const reply = this.takeReply();
    this.setText("");
    const isSent = await this.chat.sendText(text, { reply });
    if (!isSent && !this.field.value) this.setText(text);
  }
}
