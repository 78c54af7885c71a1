import type { CaptureBody } from "../shared/api";
import type { Taken } from "../shared/content-api";
import type { Tab } from "./browser";
import { pictureOfTab } from "./browser";

const QUALITY = 0.85;

function base64(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

function fromDataUrl(url: string): Blob {
  const bytes = Uint8Array.from(atob(url.slice(url.indexOf(",") + 1)), (char) => char.charCodeAt(0));
  return new Blob([bytes], { type: "image/png" });
}

/**
 * The profile picture as it is shown, cut from a picture of the visible tab: the site is asked for nothing.
 * Empty where the tab is not in view or the browser does not allow it.
 */
export async function avatarPixels(tab: Tab, avatar: Taken["avatar"]): Promise<CaptureBody["images"]> {
  if (!avatar || !tab.active) return [];
  try {
    const { scale, x, y, width, height } = avatar;
    const whole = fromDataUrl(await pictureOfTab(tab));
    const cut = await createImageBitmap(whole, x * scale, y * scale, width * scale, height * scale);
    const canvas = new OffscreenCanvas(cut.width, cut.height);
    canvas.getContext("2d")?.drawImage(cut, 0, 0);
    const jpeg = await canvas.convertToBlob({ type: "image/jpeg", quality: QUALITY });
    return [{ url: avatar.url, mediaType: "image/jpeg", base64: base64(new Uint8Array(await jpeg.arrayBuffer())) }];
  } catch {
    return []; // Taking a picture of the tab needs a click on the toolbar or a shortcut; the page is read without it.
  }
}
