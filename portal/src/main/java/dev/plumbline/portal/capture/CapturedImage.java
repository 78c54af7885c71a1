package dev.plumbline.portal.capture;

/** A picture that came with a page: hostile bytes. */
@SuppressWarnings("ArrayRecordComponent") // never compared, only carried
public record CapturedImage(String url, byte[] content) {}
