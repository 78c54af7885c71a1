package dev.plumbline.scraper.bench;

import dev.plumbline.scraper.fingerprint.picture.Picture;
import dev.plumbline.scraper.fingerprint.picture.PictureHash;
import dev.plumbline.scraper.fingerprint.picture.PictureLikeness;
import dev.plumbline.scraper.fingerprint.picture.PictureReading;
import dev.plumbline.scraper.fingerprint.picture.Pictures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How often an altered picture is met among others at a false-alarm rate of 0.1 % of the questions, beside one plain hash
 * of the whole picture, whose threshold is set to the same rate.
 */
final class PictureFigures {
    private static final double FALSE_ALARMS = 0.001;

    /** In place of a picture that is not compared. */
    private static final Picture NONE =
            new Picture("", List.of(new PictureHash(0, 0, 0, 0)), List.of(), List.of());

    private final List<Picture> stored;
    private final Map<String, List<int[]>> found = new LinkedHashMap<>();

    private PictureFigures(List<Picture> stored) {
        this.stored = stored;
    }

    static void print() {
        int many = Boolean.getBoolean("bench.quick") ? 200 : 1000;
        List<Picture> stored = IntStream.range(0, many)
                .parallel()
                .mapToObj(i -> read(Altered.jpeg(Painting.of(i))))
                .toList();
        PictureFigures figures = new PictureFigures(stored);
        long refused = stored.stream().filter(NONE::equals).count();
        Figure.print("picture-refused", refused / (double) many, "ratio");
        List<int[]> strangers = IntStream.range(many, 2 * many)
                .parallel()
                .mapToObj(i -> figures.nearest(read(Altered.jpeg(Painting.of(i)))))
                .toList();
        int ours = Math.min(PictureLikeness.SAME, threshold(strangers, 0));
        int plain = threshold(strangers, 1);
        Figure.print("picture-threshold", ours, "bits");
        Figure.print("picture-threshold/plain", plain, "bits");
        Figure.print("picture-unrelated-nearest", strangers.stream().mapToInt(two -> two[0]).min().orElse(0), "bits");
        Figure.print("picture-unrelated-nearest/plain", strangers.stream().mapToInt(two -> two[1]).min().orElse(0), "bits");
        for (int i = 0; i < many; i++) {
            int at = i;
            Altered.of(Painting.of(i), i).entrySet().parallelStream()
                    .forEachOrdered(entry -> figures.found
                            .computeIfAbsent(entry.getKey(), _ -> new ArrayList<>())
                            .add(figures.to(at, read(entry.getValue()))));
        }
        figures.found.forEach((way, distances) -> {
            Figure.print("picture-" + way, share(distances, 0, ours), "ratio");
            Figure.print("picture-" + way + "/plain", share(distances, 1, plain), "ratio");
        });
        PictureSearchFigures.print();
    }

    private static Picture read(byte[] file) {
        return Pictures.read(file) instanceof PictureReading.Read(Picture picture) ? picture : NONE;
    }

    private int[] nearest(Picture asked) {
        int[] nearest = {PictureHash.BITS, PictureHash.BITS};
        for (int i = 0; i < stored.size(); i++) {
            int[] distances = to(i, asked);
            nearest[0] = Math.min(nearest[0], distances[0]);
            nearest[1] = Math.min(nearest[1], distances[1]);
        }
        return nearest;
    }

    /** By all views, and by the whole picture alone. */
    private int[] to(int i, Picture asked) {
        Picture other = stored.get(i);
        if (other.equals(NONE) || asked.equals(NONE)) {
            return new int[] {PictureHash.BITS, PictureHash.BITS};
        }
        int all = asked.asked().stream()
                .flatMapToInt(one -> other.kept().stream().mapToInt(one::distance))
                .min()
                .orElseThrow();
        return new int[] {all, asked.kept().getFirst().distance(other.kept().getFirst())};
    }

    /** The largest distance at which no more strangers than allowed are taken for known. */
    private static int threshold(List<int[]> strangers, int which) {
        int[] sorted = strangers.stream().mapToInt(two -> two[which]).sorted().toArray();
        return sorted[(int) (sorted.length * FALSE_ALARMS)] - 1;
    }

    private static double share(List<int[]> distances, int which, int most) {
        return distances.stream().filter(two -> two[which] <= most).count() / (double) distances.size();
    }
}
