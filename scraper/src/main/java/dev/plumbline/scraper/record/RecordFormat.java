package dev.plumbline.scraper.record;

/** How a file is written, and by whose system. */
public enum RecordFormat {
    OKTA_SYSTEM_LOG("Okta System Log"),
    ENTRA_SIGN_INS("Microsoft Entra sign-ins"),
    GOOGLE_LOGIN_AUDIT("Google Workspace login audit"),
    CALENDAR("Calendar"),
    /** Rows under column names, by anybody. */
    TABLE("Table");

    private final String label;

    RecordFormat(String label) {
        this.label = label;
    }

    /** As people say it. */
    public String label() {
        return label;
    }
}
