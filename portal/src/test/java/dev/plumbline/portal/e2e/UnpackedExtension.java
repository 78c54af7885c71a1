package dev.plumbline.portal.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The packed extension, unpacked for a browser. No driver can click the browser's permission prompt, so this copy has
 * the permissions from the start that a person gives when asked.
 */
final class UnpackedExtension {
    /** In Chromium; fixed by the key in the manifest. */
    static final String ID = "mgbccaofcdkgfhcphpkjideioklkjlkk";

    private UnpackedExtension() {}

    /**
     * Unpacks it below a folder and returns where its manifest stands.
     *
     * @param browser {@code chromium} or {@code firefox}
     */
    static Path below(Path folder, String browser) throws IOException {
        Path root = Files.createDirectories(folder.resolve("extension"));
        try (InputStream zip = packed(browser)) {
            Unzip.into(root, zip);
        }
        allow(root.resolve("manifest.json"));
        return root;
    }

    private static InputStream packed(String browser) {
        String zip = "/extension/plumbline-extension-" + browser + ".zip";
        return Objects.requireNonNull(UnpackedExtension.class.getResourceAsStream(zip), zip);
    }

    private static void allow(Path manifest) throws IOException {
        ObjectNode json = (ObjectNode) JsonMapper.shared().readTree(Files.readAllBytes(manifest));
        json.putArray("host_permissions")
                .add("http://localhost/*")
                .add("http://*.localhost/*")
                .add("https://*.localhost/*");
        Files.write(manifest, JsonMapper.shared().writeValueAsBytes(json));
    }
}
