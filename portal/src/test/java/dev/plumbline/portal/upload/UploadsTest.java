package dev.plumbline.portal.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.portal.JobsDone;
import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.candidate.Candidates;
import dev.plumbline.portal.security.Member;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class UploadsTest {
    private static final byte[] LIST =
            "<!-- saved from url=(0032)https://gighub.example/search --><html><body><h1>Results</h1></body></html>"
                    .getBytes(UTF_8);

    @Autowired
    TestPortal portal;

    @Autowired
    Uploads uploads;

    @Autowired
    UploadRepository repository;

    @Autowired
    UploadWork work;

    @Autowired
    Candidates candidates;

    @Autowired
    TenantTransaction transactions;

    @Autowired
    JdbcClient jdbc;

    @Test
    void says_of_every_thing_in_a_zip_what_came_of_it() {
        Member ana = portal.recruiter();
        byte[] page = SavedPages.page("https://gighub.example/u/rdantas", "Rafael Dantas");
        byte[] zip = SavedPages.zip(
                "one.html", page, "again.html", page, "list.html", LIST, "unsaved.html", "<html>".getBytes(UTF_8));
        UUID upload = upload(ana, "pages.zip", zip);
        assertThat(uploads.items(ana, upload, 0, 10))
                .extracting(UploadItem::name, UploadItem::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("one.html", ItemState.READ),
                        org.assertj.core.groups.Tuple.tuple("again.html", ItemState.DUPLICATE),
                        org.assertj.core.groups.Tuple.tuple("list.html", ItemState.NOT_A_PROFILE),
                        org.assertj.core.groups.Tuple.tuple("unsaved.html", ItemState.REFUSED));
        assertThat(uploads.find(ana, upload).orElseThrow().finished()).isTrue();
        assertThat(candidates.list(ana, "", null, 10)).hasSize(1);
        UUID again = upload(ana, "pages.zip", zip);
        assertThat(uploads.find(ana, again).orElseThrow().count(ItemState.DUPLICATE))
                .isEqualTo(3);
        assertThat(candidates.list(ana, "", null, 10)).hasSize(1);
    }

    @Test
    void goes_on_where_it_was_killed() {
        Member ana = portal.recruiter();
        byte[] zip = SavedPages.zip(
                "one.html", SavedPages.page("https://gighub.example/u/a", "Ida Sandvik"),
                "two.html", SavedPages.page("https://gighub.example/u/b", "Bo Ek"));
        UUID upload = upload(ana, "pages.zip", zip);
        // As a kill between the first and the second page leaves it.
        transactions.run(ana.team(), () -> {
            jdbc.sql("DELETE FROM upload_item WHERE upload_id = :upload AND no = 1")
                    .param("upload", upload)
                    .update();
            jdbc.sql("UPDATE upload_file SET done_at = NULL, content = :content WHERE upload_id = :upload")
                    .param("content", zip)
                    .param("upload", upload)
                    .update();
        });
        work.run(ana.team(), upload, 0);
        assertThat(uploads.items(ana, upload, 0, 10)).hasSize(2);
        assertThat(candidates.list(ana, "", null, 10)).hasSize(2);
    }

    @Test
    void a_file_that_stops_the_portal_each_time_is_let_go() {
        Member ana = portal.recruiter();
        UUID upload = uploads.begin(ana);
        int no = transactions.call(ana.team(), () -> repository.insertFile(ana.team(), upload, "x.html", LIST));
        transactions.run(
                ana.team(),
                () -> jdbc.sql("UPDATE upload_file SET begun = 5 WHERE upload_id = :upload")
                        .param("upload", upload)
                        .update());
        work.run(ana.team(), upload, no);
        assertThat(uploads.items(ana, upload, 0, 10))
                .singleElement()
                .satisfies(item -> assertThat(item.reason()).contains("stopped each time"));
    }

    @Test
    void reads_no_further_once_it_is_stopped() {
        Member ana = portal.recruiter();
        UUID upload = uploads.begin(ana);
        int no = transactions.call(ana.team(), () -> repository.insertFile(ana.team(), upload, "x.html", LIST));
        uploads.stop(ana, upload);
        work.run(ana.team(), upload, no);
        assertThat(uploads.items(ana, upload, 0, 10)).isEmpty();
        assertThat(uploads.find(ana, upload).orElseThrow().stoppedAt()).isNotNull();
    }

    @Test
    void knows_no_upload_of_another_team() {
        Member ana = portal.recruiter();
        UUID upload = uploads.begin(ana);
        Member other = portal.recruiter();
        assertThat(uploads.find(other, upload)).isEmpty();
        assertThat(uploads.newest(other, 10)).isEqualTo(List.of());
        assertThatThrownBy(() -> uploads.add(other, upload, "x.html", LIST)).isInstanceOf(Problem.class);
    }

    private UUID upload(Member member, String name, byte[] content) {
        UUID upload = uploads.begin(member);
        uploads.add(member, upload, name, content);
        JobsDone.await(jdbc, member.team());
        return upload;
    }
}
