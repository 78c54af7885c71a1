package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleTester;
import java.util.List;

/** The cases of every rule, found by name: {@code X} is tested by {@code XTest}. */
public final class Cases {
    private Cases() {}

    public static List<RuleTester> all() {
        return Rules.ALL.stream().map(Cases::of).toList();
    }

    static RuleTester of(Rule rule) {
        String test = rule.getClass().getName() + "Test";
        try {
            var constructor = Class.forName(test).getDeclaredConstructor();
            constructor.setAccessible(true);
            return ((RuleCases) constructor.newInstance()).cases();
        } catch (ReflectiveOperationException | ClassCastException missing) {
            throw new AssertionError(
                    rule.info().id() + " needs a test: write " + test + " implements RuleCases", missing);
        }
    }
}
