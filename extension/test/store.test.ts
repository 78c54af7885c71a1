// @vitest-environment node
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import linter from "addons-linter";
import { chromium, firefox } from "../build/manifest.mjs";
import { pack } from "../build/pack.mjs";
import { zip } from "../build/zip.mjs";

const folder = mkdtempSync(join(tmpdir(), "plumbline-store-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function unpack(below: string, files: Map<string, Buffer>): string {
  const target = join(folder, below);
  for (const [name, content] of files) {
    mkdirSync(dirname(join(target, name)), { recursive: true });
    writeFileSync(join(target, name), content);
  }
  return target;
}

test("the_source_bundle_builds_the_same_bytes_elsewhere", { timeout: 60_000 }, async () => {
  const packed = await pack();
  const elsewhere = unpack("source", packed.source);
  symlinkSync(resolve("node_modules"), join(elsewhere, "node_modules"));
  const built = spawnSync("node", ["build/build.mjs"], { cwd: elsewhere, encoding: "utf8" });
  expect(built.stderr).toBe("");
  for (const browser of ["chromium", "firefox"] as const) {
    const again = readFileSync(join(elsewhere, `target/classes/extension/plumbline-extension-${browser}.zip`));
    expect(again.equals(zip(packed[browser])), browser).toBe(true);
  }
});

interface Report {
  errors: { code: string }[];
  warnings: { code: string }[];
}

/** Of Firefox for Android alone, which has no sidebar: the extension is for the desktop, whose ESR 140 knows the key. */
const ANDROID = "KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION";

async function lint(name: string, files: Map<string, Buffer>): Promise<Report> {
  const made = linter.createInstance({
    config: { _: [unpack(name, files)], logLevel: "fatal", stack: false, pretty: false, warningsAsErrors: false, metadata: false, output: "none", boring: true, selfHosted: false },
    runAsBinary: false,
  });
  return (await made.run()) as Report;
}

test("mozillas_linter_finds_nothing_in_the_firefox_build_and_would_find_something", { timeout: 60_000 }, async () => {
  const files = (await pack()).firefox;
  const { errors, warnings } = await lint("firefox", files);
  expect([...errors, ...warnings].filter(({ code }) => code !== ANDROID)).toEqual([]);
  const broken = new Map([...files, ["panel.js", Buffer.from("document.body.innerHTML = location.hash; eval(name);")]]);
  expect((await lint("broken", broken)).warnings.map(({ code }) => code)).toContain("DANGEROUS_EVAL");
});

test("the_disclosures_name_every_permission_and_every_kind_of_data", () => {
  const text = readFileSync("store/disclosures.md", "utf8");
  const gecko = (firefox("1.0.0")["browser_specific_settings"] as { gecko: { data_collection_permissions: { required: string[] } } }).gecko;
  const asked = [chromium("1.0.0"), firefox("1.0.0")].flatMap((manifest) => [...(manifest["permissions"] as string[]), ...(manifest["optional_host_permissions"] as string[])]);
  for (const name of [...asked, ...gecko.data_collection_permissions.required]) expect(text).toContain(`\`${name}\``);
});
