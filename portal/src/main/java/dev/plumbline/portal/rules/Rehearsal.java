package dev.plumbline.portal.rules;

import dev.plumbline.portal.security.Member;
import java.util.List;

/** Tries a setting out on what the team captured lately, before it holds. Nothing is stored. */
public interface Rehearsal {
    /** Begins with all candidates captured in the last 90 days. */
    Run begin(Member member, RuleSetting setting);

    /** One try, a bounded step at a time. */
    interface Run {
        /** Tries some more candidates; does nothing when all are done. */
        Progress step();
    }

    /**
     * How far it is.
     *
     * @param more findings that people would see and do not see now; the first hundred are named
     * @param fewer findings that people see now and would not see
     */
    record Progress(
            int done, int of, int more, int fewer, List<ShadowFinding> moreNamed, List<ShadowFinding> fewerNamed) {
        public Progress {
            moreNamed = List.copyOf(moreNamed);
            fewerNamed = List.copyOf(fewerNamed);
        }

        /** Whether every candidate was tried. */
        public boolean ended() {
            return done >= of;
        }
    }
}
