package dev.plumbline.scraper.site;

import dev.plumbline.scraper.capture.PageUrl;
import org.jsoup.nodes.Document;

/** A page, parsed once, within budgets. */
public record Page(PageUrl url, Document document) {}
