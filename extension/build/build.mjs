import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pack, root } from "./pack.mjs";
import { zip } from "./zip.mjs";

const out = join(root, "target", "classes", "extension");

/** @param {string} folder @param {Map<string, Buffer>} files */
function unpack(folder, files) {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, content] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

const { chromium, firefox, source } = await pack();
mkdirSync(out, { recursive: true });
unpack(join(out, "chromium"), chromium);
writeFileSync(join(out, "plumbline-extension-chromium.zip"), zip(chromium));
writeFileSync(join(out, "plumbline-extension-firefox.zip"), zip(firefox));
writeFileSync(join(root, "target", "plumbline-extension-source.zip"), zip(source));
