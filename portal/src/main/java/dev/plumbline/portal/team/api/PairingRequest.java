package dev.plumbline.portal.team.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A code and the device that typed it. */
record PairingRequest(
        @NotBlank @Size(max = 40) String code,
        @NotNull @Valid Device device) {
    /** What the team's page shows. */
    record Device(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 100) String browser,
            @Nullable @Size(max = 40) String extensionVersion) {}
}
