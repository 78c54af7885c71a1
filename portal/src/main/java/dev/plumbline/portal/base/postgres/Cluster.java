package dev.plumbline.portal.base.postgres;

import dev.plumbline.portal.base.CannotStart;
import dev.plumbline.portal.base.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** The files of the database: made once, then started again and again. */
record Cluster(Path folder, Binaries binaries, RunAs runAs) {
    static final String SUPERUSER = "postgres";

    /** Makes the files where there are none. They appear at once or not at all. */
    void create(String superuserPassword) {
        if (Files.isDirectory(data())) {
            return;
        }
        Path draft = folder.resolve("data.new");
        Path password = folder.resolve("initdb-password");
        try {
            FileSystemUtils.deleteRecursively(draft);
            Files.writeString(password, superuserPassword);
            Files.setAttribute(password, "unix:uid", Files.getAttribute(folder, "unix:uid"));
            Programs.Result result = Programs.run(runAs.command(List.of(
                    binaries.program("initdb"),
                    "--pgdata=" + draft,
                    "--username=" + SUPERUSER,
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=icu",
                    "--icu-locale=und",
                    "--data-checksums")));
            if (!result.ok()) {
                throw failed("could not be set up", result.said());
            }
            Files.move(draft, data(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw DataFolder.unwritable(folder, e);
        } finally {
            password.toFile().delete();
        }
    }

    /** Starts the server; it may take connections only a while later. */
    Postmaster start(int port) {
        List<String> program = List.of(binaries.program("postgres"), "-D", data().toString());
        List<String> server = runAs.command(Stream.concat(program.stream(), ServerSettings.arguments(port).stream())
                .toList());
        // A session of its own: the terminal's Ctrl+C is for the portal, which then stops the server itself.
        List<String> command = Programs.find("setsid")
                .map(setsid -> new RunAs(List.of(setsid)).command(server))
                .orElse(server);
        try {
            Process process = Programs.prepare(command)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
            return new Postmaster(process.toHandle(), port);
        } catch (IOException e) {
            throw failed("could not be started", String.valueOf(e.getMessage()));
        }
    }

    /** A server of these files that runs already, because the portal which had started it was killed. */
    Optional<Postmaster> running() {
        try {
            List<String> lines = Files.readAllLines(data().resolve("postmaster.pid"));
            return lines.size() < 4
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                            .map(process -> new Postmaster(
                                    process, Integer.parseInt(lines.get(3).strip())))
                            .filter(Postmaster::alive)
                            .filter(server -> server.runs(folder));
        } catch (IOException | NumberFormatException notThere) {
            return Optional.empty();
        }
    }

    /** Stops the server, after it has written everything: clients are cut off. */
    void stop() {
        Programs.run(runAs.command(
                List.of(binaries.program("pg_ctl"), "stop", "-D", data().toString(), "-m", "fast", "-w", "-t", "30")));
    }

    /** Forgets a process number of another life of this machine, which now belongs to some other program. */
    void forgetStranger() {
        try {
            Path file = data().resolve("postmaster.pid");
            if (Files.exists(file)) {
                long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
                if (ProcessHandle.of(pid).isPresent() && running().isEmpty()) {
                    Files.delete(file);
                }
            }
        } catch (IOException | NumberFormatException e) {
            throw failed("could not be started", String.valueOf(e.getMessage()));
        }
    }

    /** What to say where the server does not run, with the last thing it said. */
    CannotStart failed(String what, String said) {
        if (said.contains("No space left") || said.contains("free disk space")) {
            return DataFolder.unwritable(folder, new IOException("No space left on device"));
        }
        String last = said.strip()
                .lines()
                .filter(line -> line.contains("FATAL") || line.contains("error"))
                .reduce("", (first, second) -> second);
        return new CannotStart("The embedded PostgreSQL %s (%s): look into %s, or set PLUMBLINE_DATA to another folder."
                .formatted(what, last.isBlank() ? new Programs.Result(1, said).lastLine() : last, log()));
    }

    Path data() {
        return folder.resolve("data");
    }

    Path log() {
        return folder.resolve("server.log");
    }
}
