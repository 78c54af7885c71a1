package dev.plumbline.portal.e2e;

/** The extension's sidebar page in Firefox, opened as a tab of its own for the page in another tab. */
final class FirefoxPanel {
    private final Firefox firefox;
    private final String panel;

    private FirefoxPanel(Firefox firefox, String panel) {
        this.firefox = firefox;
        this.panel = panel;
    }

    /** Opens the tab. */
    static FirefoxPanel open(Firefox firefox) {
        return new FirefoxPanel(firefox, firefox.openOwn("panel.html"));
    }

    /** Shows a page in a tab of its own and the panel for it. */
    FirefoxPanel beside(String url) {
        firefox.open(url);
        int tab = firefox.evaluate(
                        panel,
                        "browser.tabs.query({}).then((tabs) => tabs.filter((tab) => tab.url === '%s').at(-1).id)"
                                .formatted(url))
                .asInt();
        String address = firefox.evaluate(panel, "location.href").asString().replaceFirst("\\?.*", "");
        firefox.navigate(panel, address + "?tab=" + tab);
        return this;
    }

    /** Pairs through the form. */
    void pair(String portal, String code) {
        write("#portal", portal);
        write("#code", code);
        firefox.evaluate(panel, "document.querySelector('#pair').click()");
    }

    /** Presses what is met first and has just these words. */
    void click(String words) {
        String button = "[...document.querySelectorAll('button, summary')].find((b) => b.textContent.trim() === '%s')"
                .formatted(words);
        firefox.until(panel, button + " !== undefined", "No button " + words);
        firefox.evaluate(panel, button + ".click()");
    }

    /** Has the page read, for the first time or again, and returns what the panel then says. */
    String read() {
        String button =
                "[...document.querySelectorAll('button')].find((b) => ['Read this page', 'Read again'].includes(b.textContent.trim()))";
        firefox.until(panel, button + " !== undefined", "Nothing reads the page");
        firefox.evaluate(panel, button + ".click()");
        return textWith("claims compared");
    }

    /** Fills the first field of a selector, as somebody who types does. */
    void write(String field, String words) {
        firefox.until(panel, "document.querySelector('%s') !== null".formatted(field), "No field " + field);
        firefox.evaluate(panel, """
                (() => {
                  const field = document.querySelector('%s');
                  field.value = '%s';
                  field.dispatchEvent(new Event('input', {bubbles: true}));
                })()
                """.formatted(field, words));
    }

    /** Picks the option with these words in the first list of a selector. */
    void choose(String list, String words) {
        String option = "[...(document.querySelector('%s')?.options ?? [])].find((o) => o.textContent.trim() === '%s')"
                .formatted(list, words);
        firefox.until(panel, option + " !== undefined", "No option " + words);
        pick(list, option);
    }

    /** Picks the first option that says anything in the first list of a selector. */
    void chooseAny(String list) {
        String option =
                "[...(document.querySelector('%s')?.options ?? [])].find((o) => o.value !== '')".formatted(list);
        firefox.until(panel, option + " !== undefined", "Nothing to choose in " + list);
        pick(list, option);
    }

    private void pick(String list, String option) {
        firefox.evaluate(panel, """
                (() => {
                  const list = document.querySelector('%s');
                  list.value = %s.value;
                  list.dispatchEvent(new Event('change', {bubbles: true}));
                })()
                """.formatted(list, option));
    }

    /** Waits until nothing says these words any more. */
    void without(String words) {
        firefox.until(panel, "!document.body.innerText.includes('%s')".formatted(words), "Still says " + words);
    }

    /** The panel's text, once it has these words. */
    String textWith(String words) {
        firefox.until(panel, "document.body.innerText.includes('%s')".formatted(words), "Nothing says " + words);
        return firefox.evaluate(panel, "document.body.innerText").asString();
    }
}
