/**
 * Does to a photo what Telegram's clients do before sending: smaller, JPEG, without metadata.
 * @module photo
 */

const LONGEST_PIXELS = 1280;
const QUALITY = 0.87;

/** A JPEG of at most 1280 pixels a side; the file itself if it is no picture to this browser. */
export async function recompressed(file) {
  let bitmap;
  try {
    bitmap = await createImageBitmap(file, { imageOrientation: "from-image" });
  } catch {
    return file;
  }
  const scale = Math.min(1, LONGEST_PIXELS / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const context = canvas.getContext("2d");
  context.fillStyle = "white";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  const blob = await new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", QUALITY));
  return blob ? new File([blob], "photo.jpg", { type: "image/jpeg" }) : file;
}
