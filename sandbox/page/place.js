/**
 * Asks for a place or a contact to send: from the attach menu or because a bot's key asks for it.
 * @module place
 */

import { element } from "./element.js";
import { fullName } from "./name.js";

const PLACES = [
  ["Brussels", 50.8467, 4.3525],
  ["Geneva", 46.2044, 6.1432],
  ["Strasbourg", 48.5734, 7.7521],
  ["Ankara", 39.9334, 32.8597],
  ["Istanbul", 41.0082, 28.9784],
];

/** Asks where and sends a location; true if it was sent. */
export async function offerLocation(chat) {
  const latitude = coordinate("Latitude", PLACES[0][1], 90);
  const longitude = coordinate("Longitude", PLACES[0][2], 180);
  const cities = element(
    "div",
    { class: "chips", role: "group", "aria-label": "Places" },
    PLACES.map(([name, north, east]) =>
      element(
        "button",
        {
          type: "button",
          class: "chip",
          on: {
            click: () => {
              latitude.field.value = north;
              longitude.field.value = east;
            },
          },
        },
        name,
      ),
    ),
  );
  const location = await chat.phone.ask({
    title: "Send a location",
    content: [cities, element("div", { class: "pair" }, latitude.label, longitude.label)],
    actions: [
      { label: "Cancel", value: null },
      {
        label: "Send location",
        isMain: true,
        value: () => {
          if (!latitude.field.reportValidity() || !longitude.field.reportValidity()) return undefined;
          return {
            latitude: latitude.field.valueAsNumber,
            longitude: longitude.field.valueAsNumber,
          };
        },
      },
    ],
  });
  return location ? chat.send({ location }) : false;
}

function coordinate(name, value, limit) {
  const field = element("input", {
    type: "number",
    class: "input",
    step: "any",
    min: -limit,
    max: limit,
    required: true,
    value: String(value),
  });
  return { field, label: element("label", { class: "labelled" }, name, field) };
}

/** Asks whether the own number may be shared and shares it; true if it was sent. */
export async function offerContact(chat) {
  const { user } = chat.person;
  // Numbers of the form 555-01xx belong to nobody.
  const phone_number = `+120255501${String(user.id % 100).padStart(2, "0")}`;
  const isSent = await chat.phone.ask({
    title: "Share your contact?",
    words: `The bot will see ${fullName(user)} and the number ${phone_number}.`,
    actions: [
      { label: "Cancel", value: null },
      { label: "Share contact", value: true, isMain: true },
    ],
  });
  if (!isSent) return false;
  const { first_name, last_name, id: user_id } = user;
  return chat.send({ contact: { phone_number, first_name, last_name, user_id } });
}

/** Lets a person pick others for a `request_users` key; true if they were shared. */
export async function offerUsers(chat, request) {
  const most = request.max_quantity ?? 1;
  const others = [...chat.world.users.values()].filter((user) => user.id !== chat.person.id);
  const boxes = others.map((user) => ({
    user,
    field: element("input", {
      type: most === 1 ? "radio" : "checkbox",
      name: `picker-${chat.person.id}`,
    }),
  }));
  const picked = await chat.phone.ask({
    title: most === 1 ? "Choose a person" : `Choose up to ${most} people`,
    content: element(
      "div",
      { class: "picker" },
      boxes.map(({ user, field }) =>
        element("label", { class: "check" }, field, element("bdi", {}, fullName(user))),
      ),
    ),
    actions: [
      { label: "Cancel", value: null },
      {
        label: "Share",
        isMain: true,
        value: () => {
          const users = boxes.filter(({ field }) => field.checked).map(({ user }) => user);
          return users.length > 0 && users.length <= most ? users : undefined;
        },
      },
    ],
  });
  if (!picked) return false;
  const users = picked.map((user) => shared(user, request));
  return chat.send({ users_shared: { request_id: request.request_id, users } });
}

function shared(user, request) {
  const card = { user_id: user.id };
  if (request.request_name) Object.assign(card, { first_name: user.first_name });
  if (request.request_name && user.last_name) card.last_name = user.last_name;
  if (request.request_username && user.username) card.username = user.username;
  return card;
}
