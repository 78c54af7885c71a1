package dev.plumbline.portal;

import dev.plumbline.portal.audit.AuditFile;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The portal: one process that takes captures, analyses them and shows what does not line up. */
@SpringBootApplication
public class Portal {

    private static final String VERIFY_AUDIT = "verify-audit";

    /** Starts the portal; {@code verify-audit FILE} checks an exported audit log instead, without starting anything. */
    public static void main(String[] args) {
        if (args.length == 2 && args[0].equals(VERIFY_AUDIT)) {
            System.exit(AuditFile.check(Path.of(args[1]), System.out));
        }
        SpringApplication.run(Portal.class, args);
    }
}
