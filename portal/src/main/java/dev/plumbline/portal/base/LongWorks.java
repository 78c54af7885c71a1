package dev.plumbline.portal.base;

import com.vaadin.flow.shared.Registration;
import java.util.List;

/** A feature's long work; a bean each. It answers for whoever is signed in, and of their team alone. */
public interface LongWorks {
    /** The newest, newest first. */
    List<LongWork> newest(int most);

    /** Runs the listener whenever work of the visitor's team came further, from any thread, until it is removed. */
    Registration listen(Runnable listener);
}
