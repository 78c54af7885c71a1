package dev.plumbline.portal.dossier;

/**
 * A dossier in one form.
 *
 * @param name with its ending; it names nobody
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, only carried
public record DossierFile(String name, String mediaType, byte[] content) {}
