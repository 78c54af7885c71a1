import type { Taken } from "../shared/content-api";
import { withoutTokens } from "../shared/urls";
import { serialise } from "./serialise";

const SMALLEST = 32;
const LARGEST = 512;
const MOST = 3;
const PORTRAIT = /avatar|profile|portrait|userpic|headshot|photo/i;

/** Whether nothing lies over the middle of an image. */
function isOnTop(image: HTMLImageElement): boolean {
  const { left, top, width, height } = image.getBoundingClientRect();
  const seen = document.elementFromPoint(left + width / 2, top + height / 2);
  return seen === null || seen === image || seen.contains(image);
}

/**
 * The pictures in view that may be the profile's: named like one and square, the largest first. The portal keeps the one that
 * the page has as the profile's; a smaller one may be that of the person who looks.
 */
export function portraits(): Taken["portraits"] {
  return [...document.querySelectorAll("img")]
    .map((image) => ({ image, box: image.getBoundingClientRect() }))
    .filter(({ image, box: { top, left, bottom, right, width, height } }) => {
      const square = width >= SMALLEST && width <= LARGEST && Math.abs(width - height) < width / 5;
      const inView = top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
      const named = PORTRAIT.test(`${image.className} ${image.alt} ${image.id} ${image.src}`);
      return square && inView && named && /^https?:/i.test(image.src) && isOnTop(image);
    })
    .sort((a, b) => b.box.width - a.box.width)
    .slice(0, MOST)
    .map(({ image, box: { x, y, width, height } }) => ({ url: withoutTokens(image.src), x, y, width, height, scale: devicePixelRatio }));
}

/** Takes the page as it stands now. It changes nothing in it. */
export function take(): Taken {
  return {
    url: location.href,
    title: document.title,
    html: serialise(document),
    language: document.documentElement.lang,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    portraits: portraits(),
  };
}
