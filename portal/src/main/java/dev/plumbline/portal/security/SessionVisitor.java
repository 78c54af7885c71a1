package dev.plumbline.portal.security;

import com.vaadin.flow.spring.security.AuthenticationContext;
import dev.plumbline.portal.base.ui.Language;
import dev.plumbline.portal.base.ui.Visitor;
import dev.plumbline.portal.base.ui.Words;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The member of the session, as the frame of the screens shows them. */
@Component
class SessionVisitor implements Visitor {
    private final CurrentMember current;
    private final Directory directory;
    private final AuthenticationContext authentication;

    SessionVisitor(CurrentMember current, Directory directory, AuthenticationContext authentication) {
        this.current = current;
        this.directory = directory;
        this.authentication = authentication;
    }

    @Override
    public String name() {
        return current.get().name();
    }

    @Override
    public String place() {
        Member member = current.get();
        return directory.teamName(member.team()) + ", " + Words.of(member.role());
    }

    @Override
    public boolean isSignedIn() {
        return authentication.isAuthenticated();
    }

    @Override
    public Optional<Language> language() {
        return directory.language(current.get().id()).flatMap(Language::find);
    }

    @Override
    public void speak(@Nullable Language language) {
        directory.setLanguage(current.get().id(), language == null ? null : language.tag());
    }

    @Override
    public void signOut() {
        authentication.logout();
    }
}
