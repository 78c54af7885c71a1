package dev.plumbline.portal.base.ui;

import com.vaadin.flow.shared.Registration;
import dev.plumbline.portal.base.LongWork;
import dev.plumbline.portal.base.LongWorks;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The long work of all features together. */
@Component
class JobBoard {
    private final List<LongWorks> features;

    JobBoard(List<LongWorks> features) {
        this.features = features;
    }

    /** So many of each feature; what is at work first, then the newest. */
    List<LongWork> newest(int mostEach) {
        return features.stream()
                .flatMap(feature -> feature.newest(mostEach).stream())
                .sorted(Comparator.comparing((LongWork work) -> !isOpen(work))
                        .thenComparing(LongWork::startedAt, Comparator.reverseOrder()))
                .toList();
    }

    /** How many of these go on by themselves. */
    static long running(List<LongWork> works) {
        return works.stream()
                .filter(work -> work.state() == LongWork.State.RUNNING)
                .count();
    }

    Registration listen(Runnable listener) {
        List<Registration> all =
                features.stream().map(feature -> feature.listen(listener)).toList();
        return () -> all.forEach(Registration::remove);
    }

    private static boolean isOpen(LongWork work) {
        return work.state() == LongWork.State.RUNNING || work.state() == LongWork.State.WAITING;
    }
}
