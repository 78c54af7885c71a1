package dev.plumbline.scraper.extract;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/** An entry of a career in embedded state as a role in the words of schema.org: somewhere, as something, from and until. */
final class StateRole {
    private static final List<String> EMPLOYER =
            List.of("company", "companyName", "company_name", "organization", "organisation", "employer");
    private static final List<String> SCHOOL =
            List.of("school", "schoolName", "school_name", "institution", "university", "college");
    private static final List<String> TITLE = List.of("title", "position", "role", "jobTitle", "job_title");
    private static final List<String> DEGREE =
            List.of("degree", "degreeName", "degree_name", "fieldOfStudy", "program");
    private static final List<String> FROM = List.of("startDate", "start_date", "startedAt", "from", "start");
    private static final List<String> TO = List.of("endDate", "end_date", "endedAt", "to", "end");

    private StateRole() {}

    /**
     * Adds it to a person; nothing where it names nowhere.
     *
     * @param word {@code worksfor} or {@code alumniof}
     */
    static void add(Thing person, String word, JsonNode entry, Element script) {
        boolean job = word.equals("worksfor");
        first(entry, job ? EMPLOYER : SCHOOL).ifPresent(where -> {
            Thing role = Thing.of(List.of("organizationrole"), "", script);
            role.add(word, where, script);
            first(entry, job ? TITLE : DEGREE).ifPresent(what -> role.add("rolename", what, script));
            first(entry, FROM).ifPresent(from -> role.add("startdate", from, script));
            first(entry, TO).ifPresent(to -> role.add("enddate", to, script));
            person.add(word, where, role);
        });
    }

    private static Optional<String> first(JsonNode entry, List<String> fields) {
        return fields.stream()
                .map(entry::path)
                .flatMap(node -> StatePerson.text(node).stream())
                .findFirst();
    }
}
