import type { CaptureBody } from "../shared/api";
import type { Taken } from "../shared/content-api";
import type { Tab } from "./browser";
import { pictureOfTab } from "./browser";

type Place = Taken["portraits"][number];

const QUALITY = 0.85;

/** Pixels of a side that are sent, at most. */
const LARGEST = 512;

function base64(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

function fromDataUrl(url: string): Blob {
  const bytes = Uint8Array.from(atob(url.slice(url.indexOf(",") + 1)), (char) => char.charCodeAt(0));
  return new Blob([bytes], { type: "image/png" });
}

/** What is cut from the picture of a tab, and how large it is sent. */
export function cutOf({ x, y, width, height, scale }: Place): { from: [number, number, number, number]; size: [number, number] } {
  const [left, top, wide, high] = [x, y, width, height].map((value) => Math.round(value * scale)) as [number, number, number, number];
  const smaller = Math.min(1, LARGEST / Math.max(wide, high));
  return { from: [left, top, wide, high], size: [Math.round(wide * smaller), Math.round(high * smaller)] };
}

async function cut(whole: Blob, place: Place): Promise<CaptureBody["images"][number]> {
  const { from, size } = cutOf(place);
  const piece = await createImageBitmap(whole, ...from);
  const canvas = new OffscreenCanvas(...size);
  canvas.getContext("2d")?.drawImage(piece, 0, 0, ...size);
  piece.close();
  const jpeg = await canvas.convertToBlob({ type: "image/jpeg", quality: QUALITY });
  return { url: place.url, mediaType: "image/jpeg", base64: base64(new Uint8Array(await jpeg.arrayBuffer())) };
}

/**
 * The profile pictures as they are shown, cut from a picture of the visible tab: the site is asked for nothing.
 * Empty where the tab is not in view or the browser does not allow it.
 */
export async function pixelsOf(tab: Tab, places: Taken["portraits"]): Promise<CaptureBody["images"]> {
  if (places.length === 0 || !tab.active) return [];
  try {
    const whole = fromDataUrl(await pictureOfTab(tab));
    return await Promise.all(places.map((place) => cut(whole, place)));
  } catch {
    return []; // Taking a picture of the tab needs a click on the toolbar or a shortcut; the page is read without it.
  }
}
