package dev.plumbline.portal.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.portal.DeskData;
import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.security.Member;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class InboxExportTest {
    @Autowired
    private TestPortal portal;

    @Autowired
    private DeskData data;

    @Autowired
    private Dispositions dispositions;

    @Autowired
    private InboxExport export;

    @Test
    void writes_every_page_of_the_list_and_nothing_a_spreadsheet_would_run() throws IOException {
        Member ana = portal.recruiter();
        UUID formula = data.candidate(ana, "=HYPERLINK(\"https://a.example\")");
        for (int n = 0; n < 60; n++) {
            data.placeDiffers(ana, formula, "Spain", "Chile");
        }
        Member other = portal.recruiter();
        data.placeDiffers(other, data.candidate(other, "Somebody Else"), "Norway", "Chile");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.write(ana, SavedView.OPEN, FindingFilter.NONE, FindingSort.NEWEST, out);
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(61);
        assertThat(lines.get(1)).contains("\"'=HYPERLINK(").contains("Country differs");
        assertThat(lines).noneMatch(line -> line.contains("Somebody Else"));
    }

    @Test
    void writes_the_chosen_ones_with_who_answered_them() throws IOException {
        Member ana = portal.recruiter();
        UUID candidate = data.candidate(ana, "Rafael Dantas");
        UUID chosen = data.placeDiffers(ana, candidate, "Spain", "Chile");
        data.placeDiffers(ana, candidate, "Norway", "Chile");
        dispositions.answer(ana, chosen, NewDisposition.of(DispositionState.CLAIMED));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.write(ana, List.of(chosen, UUID.randomUUID()), out);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .last()
                .asString()
                .contains(chosen.toString(), "claimed", ana.name());
    }
}
