package dev.plumbline.scraper.rule;

import java.util.List;

/** One question to a dossier. Pure: the same dossier gives the same findings; {@code dossier.asOf()} is the only clock. */
public interface Rule {
    List<Finding> check(Dossier dossier);

    /** What the rule is; every rule carries the annotation. */
    default RuleInfo info() {
        RuleInfo info = getClass().getAnnotation(RuleInfo.class);
        if (info == null) {
            throw new IllegalStateException(getClass().getName() + " lacks @RuleInfo");
        }
        return info;
    }
}
