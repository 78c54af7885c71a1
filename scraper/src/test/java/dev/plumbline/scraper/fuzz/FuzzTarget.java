package dev.plumbline.scraper.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Something that must have an answer for every input. */
interface FuzzTarget {
    /** By name, as {@code -Dfuzz=NAME} asks for them. */
    Map<String, FuzzTarget> ALL = new TreeMap<>(Map.of(
            "reader", new ReaderTarget(),
            "json", new JsonTarget(),
            "url", new UrlTarget(),
            "dates", new DatesTarget(),
            "picture", new PictureTarget(),
            "places", new PlacesTarget(),
            "git-log", new GitLogTarget(),
            "document", new DocumentTarget(),
            "archive", new ArchiveTarget()));

    /** Gives the input to what is tested; an AssertionError where the answer breaks a promise. */
    void run(byte[] input);

    /** Inputs to begin with. */
    List<byte[]> seeds();

    /** Bytes as text; what is no UTF-8 becomes the replacement character. */
    static String text(byte[] input) {
        return new String(input, StandardCharsets.UTF_8);
    }

    /** Seeds that are text. */
    static List<byte[]> texts(List<String> texts) {
        return texts.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
    }
}
