/** Fixes the Chromium id to mgbccaofcdkgfhcphpkjideioklkjlkk. It is a public key; its private half was not kept. */
const KEY =
  "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAm6+vnHhf9HL78cK67Vz2zNE/ul1sYLtsaXXmg+jlcFnbwUsaZcRx5Mf9XM7qsTvaOidkNN5k" +
  "bDbfXS+AaI8tczrhuHxJbRCwzqB0YRMqAaFxFVUCWhsQMG9F20zAiLlF0bLTEv2z/YWKeN6kuPf/XNaTUmMxyHtdNfJxe9yper22xS42zspkfg3e+eTp" +
  "iknDJMrPstbb176yr5SEwu5W8dMyJ+GjnPtYCZ6UXA4JTo5S62/tq2np21rWxIz/TligzPEH4GthOHaVYzRWou7NkZpsm1opAdE4fS1SCt95N/OHpez3" +
  "3KxHmJEI4OlVxRZSlTkjItiZ5ax1LfwCUdjtEQIDAQAB";

const ICONS = { 16: "icons/icon-16.png", 32: "icons/icon-32.png", 48: "icons/icon-48.png", 128: "icons/icon-128.png" };

/** Extension pages run only what is packed, and talk only to the portal. */
const PAGES_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src http: https:; object-src 'none'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** @param {string} panelCommand @returns {Record<string, unknown>} the four shortcuts a browser allows */
function commands(panelCommand) {
  return {
    [panelCommand]: { suggested_key: { default: "Alt+Shift+P" }, description: "__MSG_commandPanel__" },
    capture: { suggested_key: { default: "Alt+Shift+R" }, description: "__MSG_commandCapture__" },
    "next-finding": { suggested_key: { default: "Alt+Shift+N" }, description: "__MSG_commandNextFinding__" },
    highlights: { suggested_key: { default: "Alt+Shift+H" }, description: "__MSG_commandHighlights__" },
  };
}

/** @param {string} version @param {string} panelCommand @returns {Record<string, unknown>} */
function common(version, panelCommand) {
  return {
    manifest_version: 3,
    name: "__MSG_name__",
    description: "__MSG_description__",
    default_locale: "en",
    version,
    icons: ICONS,
    action: { default_title: "__MSG_name__", default_icon: ICONS },
    options_ui: { page: "options.html", open_in_tab: true },
    optional_host_permissions: ["https://*/*", "http://*/*"],
    content_security_policy: { extension_pages: PAGES_POLICY },
    commands: commands(panelCommand),
  };
}

/** @param {string} version @returns {Record<string, unknown>} */
export function chromium(version) {
  return {
    ...common(version, "_execute_action"),
    key: KEY,
    minimum_chrome_version: "125",
    permissions: ["activeTab", "alarms", "contextMenus", "scripting", "sidePanel", "storage"],
    background: { service_worker: "background.js" },
    side_panel: { default_path: "panel.html" },
    storage: { managed_schema: "managed_schema.json" },
  };
}

/** @param {string} version @returns {Record<string, unknown>} */
export function firefox(version) {
  return {
    ...common(version, "_execute_sidebar_action"),
    permissions: ["activeTab", "alarms", "contextMenus", "scripting", "storage"],
    background: { scripts: ["background.js"] },
    sidebar_action: { default_title: "__MSG_name__", default_panel: "panel.html", default_icon: ICONS, open_at_install: false },
    browser_specific_settings: {
      gecko: {
        id: "extension@plumbline.example",
        strict_min_version: "140.0",
        data_collection_permissions: {
          required: ["websiteContent", "browsingActivity", "personallyIdentifyingInfo"],
        },
      },
    },
  };
}
