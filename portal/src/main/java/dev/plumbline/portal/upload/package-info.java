/** Files from people's disks: saved pages, CVs and git logs become captures. */
@NullMarked
package dev.plumbline.portal.upload;

import org.jspecify.annotations.NullMarked;
