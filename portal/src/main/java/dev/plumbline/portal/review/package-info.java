/** One desk: candidate, findings, reuse and shortlists side by side, for the portal and for the extension. */
@NullMarked
package dev.plumbline.portal.review;

import org.jspecify.annotations.NullMarked;
