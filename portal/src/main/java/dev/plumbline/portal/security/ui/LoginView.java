package dev.plumbline.portal.security.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** E-mail address and password. */
@Route(value = "login", autoLayout = false)
@PageTitle("Sign in · Plumbline")
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
        words.getForm().setSubmit("Sign in");
        words.getForm().setUsername("E-mail address");
        words.getErrorMessage().setTitle("That did not work");
        words.getErrorMessage()
                .setMessage(
                        "Address or password is wrong, or there were too many attempts: check them, or wait ten minutes.");
        return words;
    }
}
