package dev.plumbline.scraper.claim;

import java.util.Locale;

/** The kinds of claims by name, each made once from the record's. */
final class ClaimKind {
    static final ClassValue<String> NAMES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        }
    };

    private ClaimKind() {}
}
