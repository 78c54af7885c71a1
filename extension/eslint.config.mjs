import tseslint from "typescript-eslint";

const fetchOnlyInPortalClient = { name: "fetch", message: "Only src/background/portal-client.ts talks to the portal." };
const browserOnlyBehindSeam = ["chrome", "browser"].map((name) => ({
  name,
  message: "Only src/background/browser.ts talks to the browser; import from it.",
}));

const viaGlobal = ["fetch", "chrome", "browser"].flatMap((property) =>
  ["globalThis", "window", "self"].map((object) => ({ object, property, message: `${property} has one home: see the other rules.` })),
);

const noMarkupFromStrings = [
  {
    selector: "MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc|setHTMLUnsafe|createContextualFragment)$/]",
    message: "Captured strings become text nodes, never markup.",
  },
  { selector: "CallExpression[callee.object.name='document'][callee.property.name=/^write/]", message: "Captured strings become text nodes." },
  { selector: "CallExpression[callee.property.name='setAttribute'][arguments.0.value='style']", message: "Styles live in the style sheet." },
];

export default tseslint.config(
  { ignores: ["target/", "node_modules/"] },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "no-eval": "error",
      "max-lines": ["error", 250],
      eqeqeq: "error",
      "no-restricted-globals": ["error", fetchOnlyInPortalClient, ...browserOnlyBehindSeam],
      "no-restricted-properties": ["error", ...viaGlobal],
      "no-restricted-syntax": ["error", ...noMarkupFromStrings],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
    },
  },
  {
    files: ["src/background/portal-client.ts"],
    rules: { "no-restricted-globals": ["error", ...browserOnlyBehindSeam] },
  },
  {
    files: ["src/background/browser.ts"],
    rules: { "no-restricted-globals": ["error", fetchOnlyInPortalClient], "no-restricted-properties": "off" },
  },
  { files: ["test/**/*.ts"], rules: { "no-restricted-properties": "off", "no-restricted-syntax": "off" } },
);
