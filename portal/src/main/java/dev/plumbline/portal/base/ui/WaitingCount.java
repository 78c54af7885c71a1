package dev.plumbline.portal.base.ui;

/** How much waits on a screen: stands beside its name in the navigation. */
public interface WaitingCount {
    /** The path of the screen: {@code inbox}. */
    String path();

    /** The number as people read it, counted anew; empty where nothing waits. */
    String words();
}
