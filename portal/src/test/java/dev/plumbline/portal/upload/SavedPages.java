package dev.plumbline.portal.upload;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plumbline.portal.Pages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as people have them on their disks: of invented people. */
public final class SavedPages {
    public static final String CV = """
            Rafael Dantas
            Backend developer
            rafael@dantas-dev.example

            EXPERIENCE

            Developer
            Hansekontor AG
            Jan 2015 - Feb 2019

            SKILLS

            Java, Kotlin
            """;
    public static final String LOG = """
            3f2a1b4c|Rafael Dantas|rafael@dantas-dev.example|2026-10-02T17:45:10+02:00|2026-10-02T17:45:10+02:00|Close the booking
            4f2a1b4c|Rafael Dantas|rafael@dantas-dev.example|2026-10-01T18:05:10+02:00|2026-10-01T18:05:10+02:00|Read tide tables
            5f2a1b4c|Ilse Brandt|ilse@brandt.example|2026-09-30T09:45:10+02:00|2026-09-30T09:45:10+02:00|Begin
            """;

    private SavedPages() {}

    /** A profile as a browser saves it. */
    public static byte[] page(String url, String name) {
        return ("<!-- saved from url=(0032)" + url + " -->\n" + Pages.profile(name, "I write code.", List.of()))
                .getBytes(UTF_8);
    }

    /** A ZIP of names and contents. */
    public static byte[] zip(Object... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) parts[i]));
                zip.write((byte[]) parts[i + 1]);
            }
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
