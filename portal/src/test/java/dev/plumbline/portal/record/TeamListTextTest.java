package dev.plumbline.portal.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.record.RangeTable;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TeamListTextTest {

    @Test
    void keeps_lines_as_written_and_once() {
        TeamListText text = TeamListText.read(TeamListKind.APPROVED_TOOL, " anydesk \n\nanydesk\nteamviewer");
        assertThat(text.problems()).isEmpty();
        assertThat(TeamListText.write(text.lines())).isEqualTo("anydesk\nteamviewer");
    }

    @Test
    void says_which_line_is_no_network() {
        assertThat(TeamListText.read(TeamListKind.OWN_NETWORK, "192.0.2.0/24\nAS64496\nthe office")
                        .problems())
                .singleElement()
                .asString()
                .startsWith("Line 3 ");
    }

    @Test
    void reads_what_began_when() {
        TeamListText text = TeamListText.read(TeamListKind.FIRST_RELEASE, "Example DB, enterprise, 2016-02-15");
        assertThat(TeamListFacts.of(text.lines()).firstReleases())
                .containsEntry("example db, enterprise", LocalDate.of(2016, 2, 15));
        assertThat(TeamListText.read(TeamListKind.FIRST_RELEASE, "exampledb, spring 2016")
                        .problems())
                .hasSize(1);
    }

    @Test
    void ranges_take_a_heading_or_the_usual_columns() {
        TeamListText plain = TeamListText.read(TeamListKind.RANGE, "192.0.2.0/24,64496,Example Access,PT,false,false");
        assertThat(plain.problems()).isEmpty();
        RangeTable table = TeamListText.ranges(plain.lines());
        assertThat(table.find("192.0.2.7").orElseThrow().country()).isEqualTo("PT");
        TeamListText headed =
                TeamListText.read(TeamListKind.RANGE, "from,to,name\n203.0.113.0,203.0.113.255,Example Hosting");
        assertThat(headed.problems()).isEmpty();
        assertThat(TeamListText.write(headed.lines())).startsWith("from,to,name\n203.0.113.0,");
    }

    @Test
    void says_which_line_is_no_range() {
        assertThat(TeamListText.read(TeamListKind.RANGE, "cidr,name\n192.0.2.0/24,Example\n300.1.1.1/8,Example")
                        .problems())
                .singleElement()
                .asString()
                .startsWith("Line 3: ");
    }
}
