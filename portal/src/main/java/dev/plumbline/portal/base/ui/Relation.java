package dev.plumbline.portal.base.ui;

/** How statements on one plumb line stand to each other. */
public enum Relation {
    /** The line steps aside between them. */
    DIFFERS,
    /** The line runs straight: the same words under another identity. */
    REUSED,
    /** They stand one below the other and are not compared. */
    BESIDE
}
