package dev.plumbline.portal.base;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/**
 * Refuses to start where the portal's role could see another team's rows: where it may bypass row-level security or
 * owns tables, or where a team's table is not isolated.
 */
@Component
@DependsOnDatabaseInitialization
class RoleCheck implements InitializingBean {
    private final CatalogueRepository catalogue;

    RoleCheck(CatalogueRepository catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public void afterPropertiesSet() {
        objection().ifPresent(sentence -> {
            throw new CannotStart(sentence);
        });
    }

    /** What is wrong, as a sentence, or nothing. */
    Optional<String> objection() {
        String role = catalogue.role();
        if (catalogue.mayBypass()) {
            return Optional.of(
                    "The database role %s can bypass row-level security: give the portal a role that is no superuser and has no BYPASSRLS, and another one as spring.flyway.user."
                            .formatted(role));
        }
        List<String> owned = catalogue.ownedTables();
        if (!owned.isEmpty()) {
            return Optional.of(
                    "The database role %s owns the table %s: let the migrations run as another role, spring.flyway.user, so that the portal's owns nothing."
                            .formatted(role, owned.getFirst()));
        }
        TreeSet<String> open = new TreeSet<>(catalogue.tablesWithoutIsolation());
        open.removeAll(ReferenceTables.NAMES);
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of("The table %s is not isolated by team: its migration must call isolate('%s')."
                        .formatted(open.first(), open.first()));
    }
}
