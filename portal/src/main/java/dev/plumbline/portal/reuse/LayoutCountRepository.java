package dev.plumbline.portal.reuse;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** On how many pages a feature of a layout stands. */
@Repository
class LayoutCountRepository extends CounterRepository {
    LayoutCountRepository(JdbcClient jdbc) {
        super(jdbc, "layout_count", "layout_progress", "layout_id", "layouts");
    }
}
