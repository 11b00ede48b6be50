/**
 * Choosing a sticker to send; here a sticker is its emoji.
 * @module sticker
 */

const STICKERS = [
  ["👍", "Thumbs up"], ["❤️", "Heart"], ["😂", "Laughing"], ["😢", "Crying"],
  ["🙏", "Please"], ["🎉", "Celebration"], ["🕊️", "Dove"], ["✊", "Raised fist"],
];

/** Asks which sticker and sends it; true if it was sent. */
export async function offerSticker(chat) {
  const emoji = await chat.phone.ask({
    title: "Send a sticker",
    actions: [
      ...STICKERS.map(([picture, name]) => ({ label: picture, name, value: picture, isPicture: true })),
      { label: "Cancel", value: null },
    ],
  });
  return emoji ? chat.send({ sticker: { emoji } }) : false;
}
