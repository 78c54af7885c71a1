package dev.plumbline.portal.demo;

import java.time.Duration;

/**
 * One version of one page of a demo site.
 *
 * @param profile whether it is the page of a person
 * @param age how long before now the demo team captured it
 * @param current false for an earlier version, which is not served
 */
record DemoPage(String url, String title, String html, boolean profile, Duration age, boolean current) {}
