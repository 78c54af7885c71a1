import { beforeEach, expect, test } from "vitest";
import { cutOf } from "../src/background/portraits";
import { portraits } from "../src/content/take";

interface Shown {
  src: string;
  name: string;
  box: [number, number, number, number];
  covered?: boolean;
}

function show(...pictures: Shown[]): void {
  document.body.innerHTML = "";
  const images = pictures.map(({ src, name, box: [x, y, width, height], covered }) => {
    const image = document.createElement("img");
    image.src = src;
    image.className = name;
    image.getBoundingClientRect = () => new DOMRect(x, y, width, height);
    document.body.append(image);
    return { image, x, y, width, height, covered };
  });
  const cover = document.createElement("div");
  document.elementFromPoint = (x, y) => {
    const at = images.find((one) => x >= one.x && x <= one.x + one.width && y >= one.y && y <= one.y + one.height);
    return at?.covered ? cover : (at?.image ?? null);
  };
}
beforeEach(() => show());

const ME = { src: "https://folio.example/me.png?token=abc", name: "avatar", box: [20, 40, 160, 160] } satisfies Shown;

test("takes_the_profiles_picture_without_tokens_in_its_address", () => {
  show(ME);
  expect(portraits()).toEqual([{ url: "https://folio.example/me.png", x: 20, y: 40, width: 160, height: 160, scale: devicePixelRatio }]);
});

test("puts_the_largest_first_and_sends_three_at_most", () => {
  const small = [1, 2, 3].map((n): Shown => ({ src: `https://folio.example/${n}.png`, name: "avatar", box: [300 + 60 * n, 0, 40, 40] }));
  show(...small, ME);
  expect(portraits().map(({ url }) => url)).toEqual(["https://folio.example/me.png", "https://folio.example/1.png", "https://folio.example/2.png"]);
});

test("leaves_out_what_is_covered_out_of_view_a_banner_or_not_from_the_web", () => {
  show({ ...ME, covered: true });
  expect(portraits()).toEqual([]);
  show({ ...ME, box: [20, innerHeight - 10, 160, 160] });
  expect(portraits()).toEqual([]);
  show({ ...ME, box: [0, 0, 500, 160] });
  expect(portraits()).toEqual([]);
  show({ ...ME, src: "data:image/png;base64,AAAA" });
  expect(portraits()).toEqual([]);
  show({ ...ME, name: "logo", src: "https://folio.example/x.png" });
  expect(portraits()).toEqual([]);
});

test("cuts_in_device_pixels_and_sends_no_side_above_512", () => {
  const place = { url: "https://folio.example/me.png", x: 10.4, y: 20, width: 400, height: 380, scale: 2 };
  expect(cutOf(place)).toEqual({ from: [21, 40, 800, 760], size: [512, 486] });
  expect(cutOf({ ...place, scale: 1 })).toEqual({ from: [10, 20, 400, 380], size: [400, 380] });
});
