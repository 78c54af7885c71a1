package dev.plumbline.scraper.fingerprint.picture;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The parts of a picture that sites and people are likely to leave of it. */
final class Views {
    /** The square inside a circle. */
    private static final double IN_CIRCLE = 0.7;

    /** What a tenth less leaves of a picture: of the whole one, and of its middle that is kept at four fifths. */
    private static final double CUT = 0.895;

    /** Places across and down at which a cut is looked for. */
    private static final int PLACES = 5;

    private Views() {}

    /** Those that are kept of a picture, the whole first. */
    static List<Part> kept(Luminance picture) {
        Part framed = Border.without(picture);
        Part square = framed.square();
        Set<Part> kept = new LinkedHashSet<>(List.of(
                picture.whole(), framed, framed.middle(0.9), framed.middle(0.8), square, square.middle(IN_CIRCLE)));
        return List.copyOf(kept);
    }

    /** Those that are asked for besides: a tenth cut off, anywhere. */
    static List<Part> asked(Luminance picture) {
        Part framed = Border.without(picture);
        return IntStream.range(0, PLACES * PLACES)
                .mapToObj(place -> framed.cut(CUT, along(place % PLACES), along(place / PLACES)))
                .toList();
    }

    private static double along(int place) {
        return place / (PLACES - 1.0);
    }
}
