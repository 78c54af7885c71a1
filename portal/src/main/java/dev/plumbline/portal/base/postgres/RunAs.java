package dev.plumbline.portal.base.postgres;

import dev.plumbline.portal.base.CannotStart;
import dev.plumbline.portal.base.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/**
 * As whom PostgreSQL runs. It refuses root: a portal that runs as root starts it in a user namespace, where root is
 * nobody, or where that is not allowed, as an unprivileged user who then owns the database's folder.
 */
record RunAs(List<String> prefix) {
    private static final int ROOT = 0;
    private static final int NOBODY = 65534;

    /**
     * Finds the way that works here.
     *
     * @param folder of the programs and the cluster
     * @throws CannotStart where none does
     */
    static RunAs choose(Path folder, Binaries binaries) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new RunAs(List.of());
        }
        int owner = owner(folder);
        RunAs namespace = new RunAs(List.of("unshare", "--user", "--"));
        if (owner == ROOT && namespace.works(binaries)) {
            return namespace;
        }
        return otherUser(folder, binaries, owner == ROOT ? NOBODY : owner);
    }

    /** Hands the folder to an unprivileged user and runs as that one. */
    static RunAs otherUser(Path folder, Binaries binaries, int user) {
        RunAs other = new RunAs(
                List.of("setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups", "--no-new-privs", "--"));
        hand(folder, user);
        if (!other.works(binaries)) {
            throw new CannotStart(
                    "PostgreSQL refuses to run as root, user namespaces are not allowed here, and user %d cannot run it in %s: start the portal as an ordinary user, set PLUMBLINE_DATA to a folder which that user can reach, or give a database of yours by SPRING_DATASOURCE_URL."
                            .formatted(user, folder));
        }
        return other;
    }

    /** The command, run as that user. */
    List<String> command(List<String> command) {
        return Stream.concat(prefix.stream(), command.stream()).toList();
    }

    private boolean works(Binaries binaries) {
        return Programs.run(command(List.of(binaries.program("postgres"), "--version")))
                .ok();
    }

    private static int owner(Path folder) {
        try {
            return (int) Files.getAttribute(folder, "unix:uid");
        } catch (IOException e) {
            throw DataFolder.unwritable(folder, e);
        }
    }

    private static void hand(Path folder, int user) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.setAttribute(file, "unix:uid", user, LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(file, "unix:gid", user, LinkOption.NOFOLLOW_LINKS);
            }
            // That user may pass through the data folder, and read nothing there: secrets are readable to root only.
            Files.setPosixFilePermissions(folder.resolveSibling("."), PosixFilePermissions.fromString("rwx--x--x"));
        } catch (IOException e) {
            throw DataFolder.unwritable(folder, e);
        }
    }
}
