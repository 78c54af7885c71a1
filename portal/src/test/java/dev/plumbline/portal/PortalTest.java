package dev.plumbline.portal;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole portal on a real PostgreSQL, listening on a random port.
 *
 * <p>All classes with this annotation and nothing beside it share one portal, started once; the database server is
 * started once a JVM even where a class needs a portal of its own. Nothing is cleaned between tests: each makes teams
 * of its own with {@link TestPortal}, injected like any bean, and row-level security keeps them apart. Time is put
 * forward by {@link TestClock}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "plumbline.mail-from=plumbline@portal.example")
@ContextConfiguration(initializers = TestDatabase.class)
@Import({TestBeans.class, TestPortal.class, DeskData.class, KilledJob.class, WatchData.class})
public @interface PortalTest {}
