package dev.plumbline.portal.upload.ui;

import dev.plumbline.portal.base.CsvStream;
import dev.plumbline.portal.base.ui.CsvLink;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.MemberNames;
import dev.plumbline.portal.upload.ItemState;
import dev.plumbline.portal.upload.UploadProgress;
import dev.plumbline.portal.upload.Uploads;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** All imports of saved pages as a table to keep, newest first, with what came of their files. */
final class UploadCsv implements CsvLink.Rows {
    private static final int AT_ONCE = 500;
    private static final List<String> HEADS = List.of(
            "import",
            "first file",
            "files",
            "state",
            "waiting",
            "read",
            "not a profile",
            "duplicate",
            "unreadable",
            "refused",
            "started by",
            "begun (UTC)",
            "stopped (UTC)");

    private final Uploads uploads;
    private final MemberNames names;
    private final Member member;

    private UploadCsv(Uploads uploads, MemberNames names, Member member) {
        this.uploads = uploads;
        this.names = names;
        this.member = member;
    }

    static CsvLink link(Uploads uploads, MemberNames names, Member member) {
        return new CsvLink("imports.csv", HEADS, new UploadCsv(uploads, names, member));
    }

    @Override
    public void write(CsvStream table) throws IOException {
        List<UploadProgress> part = uploads.newest(member, AT_ONCE);
        while (!part.isEmpty() && !table.isFull()) {
            Map<UUID, String> people = names.of(
                    member.team(), part.stream().map(UploadProgress::member).collect(Collectors.toSet()));
            for (UploadProgress upload : part) {
                table.row(
                        upload.id().toString(),
                        upload.firstName(),
                        Integer.toString(upload.files()),
                        Counts.state(upload),
                        count(upload, ItemState.WAITING),
                        count(upload, ItemState.READ),
                        count(upload, ItemState.NOT_A_PROFILE),
                        count(upload, ItemState.DUPLICATE),
                        count(upload, ItemState.UNREADABLE),
                        count(upload, ItemState.REFUSED),
                        people.getOrDefault(upload.member(), Words.say("imports.formerMember")),
                        upload.at().toString(),
                        upload.stoppedAt() == null ? "" : upload.stoppedAt().toString());
            }
            part = uploads.before(member, part.getLast(), AT_ONCE);
        }
    }

    private static String count(UploadProgress upload, ItemState state) {
        return Integer.toString(upload.count(state));
    }
}
