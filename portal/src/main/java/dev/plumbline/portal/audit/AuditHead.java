package dev.plumbline.portal.audit;

/** The end of a team's chain: the newest entry's number, 0 before the first, and hash. */
@SuppressWarnings("ArrayRecordComponent") // never compared, only carried
record AuditHead(long no, byte[] hash) {}
