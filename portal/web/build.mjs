import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** What Maven runs: puts the libraries of the lock file, installed where it changed, among the files that the portal serves, and the fonts of its PDF files beside its template. */
const root = dirname(fileURLToPath(import.meta.url));
const npm = process.platform === "win32" ? "npm.cmd" : "npm";
const [served, paper] = process.argv.slice(2);
const fonts = {
  "dejavu-fonts-ttf/ttf/DejaVuSans.ttf": "latin.ttf",
  "dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf": "latin-bold.ttf",
  "@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf": "han.ttf",
  "@expo-google-fonts/noto-sans-kr/400Regular/NotoSansKR_400Regular.ttf": "hangul.ttf",
};

function install() {
  const stamp = join(root, "node_modules", ".plumbline-installed");
  const wanted = createHash("sha256").update(readFileSync(join(root, "package-lock.json"))).digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  const args = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const result = spawnSync(npm, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"], shell: process.platform === "win32" });
  if (result.status !== 0) process.exit(result.status ?? 1);
  writeFileSync(stamp, wanted);
}

install();
mkdirSync(served, { recursive: true });
copyFileSync(join(root, "node_modules/cytoscape/dist/cytoscape.esm.min.mjs"), join(served, "cytoscape.js"));
mkdirSync(paper, { recursive: true });
for (const [font, name] of Object.entries(fonts)) copyFileSync(join(root, "node_modules", font), join(paper, name));
