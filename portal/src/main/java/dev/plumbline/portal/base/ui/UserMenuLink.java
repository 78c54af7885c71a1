package dev.plumbline.portal.base.ui;

/** A screen that stands in the user's menu and not in the navigation; a bean each. */
public interface UserMenuLink {
    /** Whether the one who looks has any use for it. */
    boolean isOffered();

    /** As people read it. */
    String words();

    /** The screen's address, without a leading slash. */
    String path();
}
