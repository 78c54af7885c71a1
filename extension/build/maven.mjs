import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** What Maven runs: `build` packs the extension, `test` runs lint, types and tests. Both install first where the lock file changed. */
const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const npm = process.platform === "win32" ? "npm.cmd" : "npm";

/** @param {string[]} args */
function run(...args) {
  const result = spawnSync(npm, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"], shell: process.platform === "win32" });
  if (result.status !== 0) process.exit(result.status ?? 1);
}

function install() {
  const stamp = join(root, "node_modules", ".plumbline-installed");
  const wanted = createHash("sha256").update(readFileSync(join(root, "package-lock.json"))).digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  run("ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error");
  writeFileSync(stamp, wanted);
}

install();
if (process.argv[2] === "test") for (const step of ["lint", "types", "test"]) run("run", "--silent", step);
else run("run", "--silent", "build");
