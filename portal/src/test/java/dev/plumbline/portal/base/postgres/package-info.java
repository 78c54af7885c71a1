@NullMarked
package dev.plumbline.portal.base.postgres;

import org.jspecify.annotations.NullMarked;
