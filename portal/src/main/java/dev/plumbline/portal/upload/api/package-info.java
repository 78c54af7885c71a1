/** Imports and their progress over HTTP. */
@NullMarked
package dev.plumbline.portal.upload.api;

import org.jspecify.annotations.NullMarked;
