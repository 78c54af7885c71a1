package dev.plumbline.portal.base.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** What a place for files says of each file. */
final class UploadWords {
    private UploadWords() {}

    static UploadI18N all() {
        UploadI18N words = new UploadI18N();
        words.setError(new UploadI18N.Error()
                .setTooManyFiles(Words.say("upload.tooMany"))
                .setFileIsTooBig(Words.say("upload.fileTooLarge"))
                .setIncorrectFileType(Words.say("upload.wrongType")));
        words.setFile(new UploadI18N.File()
                .setRetry(Words.say("upload.retry"))
                .setStart(Words.say("upload.start"))
                .setRemove(Words.say("upload.remove")));
        words.setUploading(uploading());
        words.setUnits(List.of("B", "kB", "MB", "GB"));
        return words;
    }

    private static UploadI18N.Uploading uploading() {
        return new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(Words.say("upload.connecting"))
                        .setStalled(Words.say("upload.stalled"))
                        .setProcessing(Words.say("upload.processing"))
                        .setHeld(Words.say("upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(Words.say("upload.left") + " ")
                        .setUnknown(Words.say("upload.leftUnknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(Words.say("upload.noAnswer"))
                        .setUnexpectedServerError(Words.say("upload.failed"))
                        .setForbidden(Words.say("upload.notTaken"))
                        .setFileTooLarge(Words.say("upload.fileTooLarge")));
    }
}
