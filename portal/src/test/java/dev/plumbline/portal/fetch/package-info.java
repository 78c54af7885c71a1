@NullMarked
package dev.plumbline.portal.fetch;

import org.jspecify.annotations.NullMarked;
