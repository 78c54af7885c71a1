package dev.plumbline.portal.security;

import dev.plumbline.portal.base.LongWork;
import dev.plumbline.portal.base.LongWorks;
import dev.plumbline.portal.base.ui.Words;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Long work that members started.
 *
 * @param <T> the feature's own record of it
 */
public abstract class MemberWorks<T> implements LongWorks {
    private final MemberNames names;
    private final CurrentMember current;

    protected MemberWorks(MemberNames names, CurrentMember current) {
        this.names = names;
        this.current = current;
    }

    @Override
    public final List<LongWork> newest(int most) {
        Member member = current.get();
        List<T> newest = newest(member, most);
        Map<UUID, String> people =
                names.of(member.team(), newest.stream().map(this::startedBy).collect(Collectors.toSet()));
        return newest.stream()
                .map(one -> work(member, one, people.getOrDefault(startedBy(one), Words.say("work.formerMember"))))
                .toList();
    }

    /** The team of whoever is signed in. */
    protected final int team() {
        return current.get().team();
    }

    /** The newest of the member's team, newest first. */
    protected abstract List<T> newest(Member member, int most);

    /** The member who started it. */
    protected abstract UUID startedBy(T one);

    /**
     * How it is shown.
     *
     * @param member who looks at it
     * @param by the name of who started it
     */
    protected abstract LongWork work(Member member, T one, String by);
}
