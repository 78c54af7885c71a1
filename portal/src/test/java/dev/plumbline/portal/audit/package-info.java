@NullMarked
package dev.plumbline.portal.audit;

import org.jspecify.annotations.NullMarked;
