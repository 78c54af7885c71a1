package dev.plumbline.portal.security;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Names from the directory. */
@Component
class DirectoryNames implements MemberNames {
    private final Directory directory;

    DirectoryNames(Directory directory) {
        this.directory = directory;
    }

    @Override
    public Map<UUID, String> of(int team, Collection<UUID> members) {
        return directory.accounts(team).stream()
                .map(Account::member)
                .filter(member -> members.contains(member.id()))
                .collect(Collectors.toMap(Member::id, Member::name));
    }
}
