package dev.plumbline.scraper.watch;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An individual or an entity of the United Nations' consolidated list. Where a person comes from is not read. */
final class UnXml {
    private UnXml() {}

    static ListEntry entry(XmlNode node) {
        boolean person = node.name().equals("INDIVIDUAL");
        EntryBuilder entry = new EntryBuilder(node.text("DATAID"), person ? EntryKind.PERSON : EntryKind.ORGANISATION)
                .name(Stream.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME")
                        .map(node::text)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" ")))
                .alias(node.text("NAME_ORIGINAL_SCRIPT"), false)
                .programme(Stream.of(node.text("UN_LIST_TYPE"), node.text("REFERENCE_NUMBER"))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" ")))
                .remark(node.text("COMMENTS1"));
        node.all(person ? "INDIVIDUAL_ALIAS" : "ENTITY_ALIAS")
                .forEach(alias -> entry.alias(
                        alias.text("ALIAS_NAME"), alias.text("QUALITY").equalsIgnoreCase("Low")));
        return entry.build();
    }
}
