package dev.plumbline.scraper.extract;

import java.time.OffsetDateTime;

/**
 * One commit of a log.
 *
 * @param id the commit's hash as written, 4 to 64 hexadecimal digits
 * @param author the author's name as written
 * @param email the author's address as written, empty where the log has none
 * @param authored when the author made the change, in the author's own offset
 * @param committed when the commit was made from it, which a rebase makes anew; the same as authored where the log does not say
 * @param subject the first line of the message, at most 200 characters
 */
public record Commit(
        String id, String author, String email, OffsetDateTime authored, OffsetDateTime committed, String subject) {}
