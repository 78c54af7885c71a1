package dev.plumbline.scraper.watch;

import java.util.stream.Collectors;

/** An entry of OFAC's older SDN.XML ({@code tempuri.org/sdnList.xsd}). */
final class SdnXml {
    private SdnXml() {}

    static ListEntry entry(XmlNode node) {
        EntryBuilder entry = new EntryBuilder(node.text("uid"), EntryKind.of(node.text("sdnType")))
                .name(name(node))
                .programme(
                        node.all("programList", "program").map(XmlNode::words).collect(Collectors.joining(", ")))
                .remark(node.text("remarks"));
        node.all("akaList", "aka")
                .forEach(aka -> entry.alias(name(aka), aka.text("category").equalsIgnoreCase("weak")));
        node.all("idList", "id").forEach(id -> SdnIdentifiers.add(entry, id.text("idType"), id.text("idNumber")));
        SdnIdentifiers.addFromRemark(entry, node.text("remarks"));
        return entry.build();
    }

    private static String name(XmlNode node) {
        return (node.text("firstName") + " " + node.text("lastName")).strip();
    }
}
