package dev.plumbline.portal.base.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A running server: its process and its port on the loopback address. */
record Postmaster(ProcessHandle process, int port) {

    /** Whether the process lives. One that ended and was not yet taken note of by its parent does not. */
    boolean alive() {
        return process.isAlive() && !zombie();
    }

    /** Whether the process is a PostgreSQL from this folder. */
    boolean runs(Path folder) {
        return process.info()
                .command()
                .map(Path::of)
                .filter(program -> program.startsWith(folder) && program.endsWith("postgres"))
                .isPresent();
    }

    private boolean zombie() {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            // pid (name) state …; the name may hold anything, parentheses included.
            return stat.startsWith(") Z", stat.lastIndexOf(')'));
        } catch (IOException noSuchFile) {
            return false;
        }
    }
}
