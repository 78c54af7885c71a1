import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { chromium, firefox } from "./manifest.mjs";
import { zip } from "./zip.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const out = join(root, "target", "classes", "extension");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** @returns {Promise<Map<string, Buffer>>} the bundles by file name */
async function bundles() {
  const result = await build({
    absWorkingDir: root,
    entryPoints: {
      background: "src/background/main.ts",
      content: "src/content/main.ts",
      panel: "src/panel/main.ts",
      options: "src/options/main.ts",
    },
    outdir: out,
    bundle: true,
    write: false,
    format: "iife",
    target: ["chrome125", "firefox140"],
    define: { PLUMBLINE_VERSION: JSON.stringify(version) },
    legalComments: "none",
    charset: "utf8",
    logLevel: "warning",
  });
  return new Map(result.outputFiles.map((file) => [relative(out, file.path), Buffer.from(file.contents)]));
}

/** @returns {Map<string, Buffer>} what is shipped as it is */
function statics() {
  const folder = join(root, "static");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path).split(sep).join("/"), readFileSync(path)];
    }),
  );
}

/** @param {Record<string, unknown>} manifest @param {Map<string, Buffer>} files */
function packed(manifest, files) {
  return new Map([...files, ["manifest.json", Buffer.from(JSON.stringify(manifest, null, 2) + "\n")]]);
}

/** @param {string} folder @param {Map<string, Buffer>} files */
function unpack(folder, files) {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, content] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

const files = new Map([...statics(), ...(await bundles())]);
const forChromium = packed(chromium(version), files);
const forFirefox = packed(firefox(version), new Map([...files].filter(([name]) => name !== "managed_schema.json")));
mkdirSync(out, { recursive: true });
unpack(join(out, "chromium"), forChromium);
writeFileSync(join(out, "plumbline-extension-chromium.zip"), zip(forChromium));
writeFileSync(join(out, "plumbline-extension-firefox.zip"), zip(forFirefox));
