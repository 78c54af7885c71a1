package dev.plumbline.portal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The portal: one process that takes captures, analyses them and shows what does not line up. */
@SpringBootApplication
public class Portal {

    /** Starts the portal. */
    public static void main(String[] args) {
        SpringApplication.run(Portal.class, args);
    }
}
