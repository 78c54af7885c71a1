package dev.plumbline.scraper.extract;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** All words inside an element, a picture's {@code alt} in its place, scripts and templates left out; at most {@link Texts#ENOUGH}. */
final class PlainText {
    private PlainText() {}

    static String of(Element element) {
        StringBuilder words = new StringBuilder();
        NodeTraversor.filter(
                new NodeFilter() {
                    @Override
                    public FilterResult head(Node node, int depth) {
                        if (node instanceof TextNode text) {
                            words.append(
                                    text.getWholeText(),
                                    0,
                                    Math.min(text.getWholeText().length(), Texts.ENOUGH));
                        } else if (node instanceof Element inner) {
                            switch (inner.normalName()) {
                                case "script", "style", "template" -> {
                                    return FilterResult.SKIP_ENTIRELY;
                                }
                                case "img" ->
                                    words.append(' ').append(picture(inner)).append(' ');
                                case "br" -> words.append(' ');
                                default -> space(inner);
                            }
                        }
                        return words.length() > Texts.ENOUGH ? FilterResult.STOP : FilterResult.CONTINUE;
                    }

                    @Override
                    public FilterResult tail(Node node, int depth) {
                        if (node instanceof Element inner) {
                            space(inner);
                        }
                        return FilterResult.CONTINUE;
                    }

                    private void space(Element inner) {
                        if (inner.isBlock()) {
                            words.append(' ');
                        }
                    }
                },
                element);
        return Texts.collapsed(words.toString());
    }

    private static String picture(Element image) {
        return image.hasAttr("alt") ? image.attr("alt") : image.absUrl("src");
    }
}
