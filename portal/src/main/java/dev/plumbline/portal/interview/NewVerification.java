package dev.plumbline.portal.interview;

import org.jspecify.annotations.Nullable;

/**
 * What is to be verified.
 *
 * @param about the claim in question: {@code Backend engineer at Corvid Systems, 2019 to 2022}
 * @param contact an address, a number or a site of whom to ask; null where nobody is asked
 * @param source where the contact was found: {@code the company register}; null where nobody is asked
 */
public record NewVerification(
        VerificationKind kind,
        String about,
        @Nullable String contact,
        @Nullable String source) {}
