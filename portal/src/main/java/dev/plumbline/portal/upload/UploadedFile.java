package dev.plumbline.portal.upload;

/**
 * An uploaded file whose turn it is.
 *
 * @param attempts how often it was begun, this time counted
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, only carried
record UploadedFile(String name, byte[] content, int attempts) {}
