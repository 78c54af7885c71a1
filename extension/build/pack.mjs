import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { chromium, firefox } from "./manifest.mjs";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** What a store's reviewer needs to make the same bytes: sources, build, tests and the lock file. */
const SOURCES = ["src", "static", "build", "test", "store"];
const SOURCE_FILES = ["package.json", "package-lock.json", "tsconfig.json", "vitest.config.ts", "eslint.config.mjs", "README.md"];

const OUT = join(root, "target", "bundles");

/** @param {string} version @returns {Promise<Map<string, Buffer>>} the bundles by file name */
async function bundles(version) {
  const result = await build({
    absWorkingDir: root,
    entryPoints: {
      background: "src/background/main.ts",
      content: "src/content/main.ts",
      panel: "src/panel/main.ts",
      options: "src/options/main.ts",
    },
    outdir: OUT,
    bundle: true,
    write: false,
    format: "iife",
    target: ["chrome125", "firefox140"],
    define: { PLUMBLINE_VERSION: JSON.stringify(version) },
    legalComments: "none",
    charset: "utf8",
    logLevel: "warning",
  });
  return new Map(result.outputFiles.map((file) => [relative(OUT, file.path), Buffer.from(file.contents)]));
}

/** @param {string} folder below the root @returns {Map<string, Buffer>} its files by path below the folder */
function filesOf(folder) {
  const from = join(root, folder);
  const files = readdirSync(from, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(from, path).split(sep).join("/"), readFileSync(path)];
    }),
  );
}

/** @returns {Map<string, Buffer>} the source bundle */
function sources() {
  const below = SOURCES.flatMap((folder) => [...filesOf(folder)].map(([name, content]) => /** @type {const} */ ([`${folder}/${name}`, content])));
  const alone = SOURCE_FILES.map((name) => /** @type {const} */ ([name, readFileSync(join(root, name))]));
  return new Map([...below, ...alone]);
}

/** @param {Record<string, unknown>} manifest @param {Map<string, Buffer>} files */
function packed(manifest, files) {
  return new Map([...files, ["manifest.json", Buffer.from(JSON.stringify(manifest, null, 2) + "\n")]]);
}

/**
 * Packs both builds and the source bundle; nothing is written.
 *
 * @returns {Promise<{ chromium: Map<string, Buffer>, firefox: Map<string, Buffer>, source: Map<string, Buffer> }>} files by path
 */
export async function pack() {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const files = new Map([...filesOf("static"), ...(await bundles(version))]);
  return {
    chromium: packed(chromium(version), files),
    firefox: packed(firefox(version), new Map([...files].filter(([name]) => name !== "managed_schema.json"))),
    source: sources(),
  };
}
