import type { Taken } from "../shared/content-api";
import { withoutTokens } from "../shared/urls";
import { serialise } from "./serialise";

const SMALLEST = 32;
const LARGEST = 400;
const PORTRAIT = /avatar|profile|portrait|userpic|headshot|photo/i;

/** The picture in view that is most likely the profile's: named like one, square, near the top. */
function avatar(): Taken["avatar"] {
  const inView = [...document.images].filter((image) => {
    const { top, left, bottom, right, width, height } = image.getBoundingClientRect();
    const square = width >= SMALLEST && width <= LARGEST && Math.abs(width - height) < width / 5;
    return square && top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
  });
  const named = inView.find((image) => PORTRAIT.test(`${image.className} ${image.alt} ${image.id} ${image.src}`));
  if (!named) return null;
  const { x, y, width, height } = named.getBoundingClientRect();
  return { url: withoutTokens(named.currentSrc || named.src), x, y, width, height, scale: devicePixelRatio };
}

/** Takes the page as it stands now. It changes nothing in it. */
export function take(): Taken {
  return {
    url: location.href,
    title: document.title,
    html: serialise(document),
    language: document.documentElement.lang,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    avatar: avatar(),
  };
}
