/**
 * Speaks to the person's side of the sandbox (`/sim/`) in JSON.
 * @module server
 */

/** The sandbox said no, or could not be reached (`status` 0); the message can be shown. */
export class Refusal extends Error {
  constructor(message, status) {
    super(message);
    this.name = "Refusal";
    this.status = status;
  }
}

/** The decoded answer of `GET /sim/<route>`; raises `Refusal`. */
export function read(route, query = {}) {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value !== undefined && value !== null) search.set(key, value);
  }
  const tail = search.size ? `?${search}` : "";
  return ask(`${route}${tail}`, { method: "GET" });
}

/** The decoded answer of `POST /sim/<route>` with a JSON body; raises `Refusal`. */
export function post(route, body = {}) {
  return ask(route, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
}

/** The decoded answer of `PUT /sim/<route>` with a file of JSON; raises `Refusal`. */
export function put(route, file) {
  return ask(route, {
    method: "PUT",
    headers: { "Content-Type": "application/json" },
    body: file,
  });
}

/** The decoded answer of a multipart `POST /sim/<route>`; empty fields are left out. */
export function upload(route, fields) {
  const form = new FormData();
  for (const [key, value] of Object.entries(fields)) {
    if (value === undefined || value === null || value === "") continue;
    if (value instanceof File) form.append(key, value, value.name);
    else form.append(key, value);
  }
  return ask(route, { method: "POST", body: form });
}

/** The decoded answer of `DELETE /sim/<route>`; raises `Refusal`. */
export function remove(route) {
  return ask(route, { method: "DELETE" });
}

/** Where the bytes of a file are. */
export function fileAddress(fileId) {
  return `/sim/file/${encodeURIComponent(fileId)}`;
}

async function ask(route, request) {
  let response;
  try {
    response = await fetch(`/sim/${route}`, { cache: "no-store", ...request });
  } catch {
    throw new Refusal("The sandbox does not answer.", 0);
  }
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) {
    throw new Refusal(answer.error ?? `The sandbox answered ${response.status}.`, response.status);
  }
  return answer;
}
