package dev.plumbline.scraper.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A list as long as a sanctions list: the names of the pairs, their parts put together anew, and invented parts in the proportion that
 * real lists have, so that neither the names nor their parts repeat more than they do there.
 */
final class LongList {
    private static final int SEED = 20_261;
    private static final String[] STARTS = {
        "b", "br", "ch", "d", "dr", "f", "g", "gr", "h", "j", "k", "kh", "l", "m", "n", "p", "r", "s", "sh", "t", "v", "z"
    };
    private static final String[] VOWELS = {"a", "e", "i", "o", "u", "ai", "ou", "ia"};
    private static final String[] ENDS = {"", "", "n", "r", "l", "s", "m", "d", "k", "z"};
    private static final String[] FORMS = {" LLC", " Ltd", " S.A.", " GmbH", " Trading Co.", ""};

    private LongList() {}

    static List<String> of(List<NamePair> pairs, int size) {
        Random random = new Random(SEED);
        Set<String> names = new LinkedHashSet<>();
        pairs.forEach(pair -> names.add(pair.right()));
        List<String> parts = new ArrayList<>();
        names.forEach(name -> parts.addAll(List.of(name.split(" ", -1))));
        boolean persons = pairs.getFirst().person();
        while (names.size() < size) {
            String first = random.nextInt(4) > 0 ? parts.get(random.nextInt(parts.size())) : invented(random, 2);
            String last = random.nextInt(4) > 0 ? invented(random, 3) : parts.get(random.nextInt(parts.size()));
            String more = random.nextInt(3) > 0 ? "" : " " + invented(random, 2);
            names.add(first + more + " " + last + (persons ? "" : FORMS[random.nextInt(FORMS.length)]));
        }
        return List.copyOf(names);
    }

    private static String invented(Random random, int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(STARTS[random.nextInt(STARTS.length)])
                    .append(VOWELS[random.nextInt(VOWELS.length)])
                    .append(ENDS[random.nextInt(ENDS.length)]);
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
