package dev.plumbline.portal.security.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.plumbline.portal.base.ui.Words;

/** E-mail address and password. */
@Route(value = "login", autoLayout = false)
@PageTitle("screen.signIn")
@AnonymousAllowed
final class LoginView extends Main implements BeforeEnterObserver {
    private final LoginForm form = new LoginForm(words());

    LoginView() {
        addClassName("entrance");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        add(form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    private static LoginI18n words() {
        LoginI18n words = LoginI18n.createDefault();
        words.getForm().setTitle("Plumbline");
        words.getForm().setSubmit(Words.say("signIn.submit"));
        words.getForm().setUsername(Words.say("signIn.email"));
        words.getForm().setPassword(Words.say("signIn.password"));
        words.getErrorMessage().setUsername(Words.say("signIn.emailMissing"));
        words.getErrorMessage().setPassword(Words.say("signIn.passwordMissing"));
        words.getErrorMessage().setTitle(Words.say("signIn.failed"));
        words.getErrorMessage().setMessage(Words.say("signIn.failedWhy"));
        return words;
    }
}
