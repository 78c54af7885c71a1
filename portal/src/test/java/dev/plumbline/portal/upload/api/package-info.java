@NullMarked
package dev.plumbline.portal.upload.api;

import org.jspecify.annotations.NullMarked;
