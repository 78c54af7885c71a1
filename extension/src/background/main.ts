/** The service worker (Chromium) or background script (Firefox): registers every listener at once, as its revival requires. */

import { readIfAutomatic, whenStill } from "./automatic";
import { onAlarm, onCall, onCommand, onMenu, onStart, onTabChange, onToolbar, openPanel } from "./browser";
import { runCommand } from "./commands";
import { changed, flush, follow, RETRY } from "./desk";
import { answer } from "./handlers";
import { choose, showMenus } from "./menus";
import { readIfOpenedFor } from "./open-link";

onCall(answer);
onStart(() => {
  void showMenus();
  void flush();
});
onMenu((menu, text, page, tab) => void choose(menu, text, page, tab));
onAlarm((name) => {
  if (name === RETRY) void flush();
});
onToolbar((tab) => {
  void openPanel(tab);
  follow(tab.id);
  void changed();
});
onCommand((name, tab) => {
  if (tab) void runCommand(name, tab);
});
onTabChange((tab, loaded) => {
  follow(tab);
  void changed();
  if (loaded) {
    whenStill(tab, () => void (async () => {
      if (!(await readIfOpenedFor(tab))) await readIfAutomatic(tab);
      await changed();
    })());
  }
});
void flush();
