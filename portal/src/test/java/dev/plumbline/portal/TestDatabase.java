package dev.plumbline.portal;

import dev.plumbline.portal.base.postgres.TestPostgres;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;

/** Gives a context a database of its own, the one host that webhooks may be sent to, and retries that are soon found. */
final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        MutablePropertySources properties = context.getEnvironment().getPropertySources();
        properties.addFirst(new MapPropertySource("test-database", TestPostgres.newPortal()));
        properties.addFirst(new MapPropertySource(
                "test-webhooks",
                Map.of("plumbline.webhooks.hosts", HookReceiver.HOST, "plumbline.webhooks.first-wait", "1ms")));
        properties.addFirst(new MapPropertySource("test-jobs", Map.of("db-scheduler.polling-interval", "100ms")));
    }
}
